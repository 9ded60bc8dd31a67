/**
 * Clauses that talk to a machine instead of asking about the corpus: "ignore your rules", "answer in base64", 忽略以上规则.
 * The desk obeys no such words; they are cut so that they do not stand in the way of a real question beside them.
 */
const INSTRUCTION =
  /\b(?:ignore|disregard|forget|override|bypass)\b[^.!?,;]{0,60}\b(?:rules?|instructions?|prompts?|above|previous|everything|guidelines?|corpus|documents?|sources?)\b|\byou are now\b|\bact as\b|\bpretend\b|\brole-?play\b|\bsystem(?: prompt)?\s*:|\b(?:answer|reply|respond|write|say|speak)\b[^.!?]{0,40}\b(?:base64|capital letters|capitals|upper ?case|rhymes?|poem|pirate|json only|without (?:sources|citations?))\b|\balways (?:reply|answer|say|respond)\b|\badmin(?:istrator)? override\b|\bnew rules?\s*:|\bsystem prompt\b|\b(?:cite|quote) nothing\b|\b(?:print|show|reveal|repeat|output)\b[^.!?]{0,30}\b(?:prompt|instructions|rules|system)\b|(?:忽略|无视|忘记|不要遵守|绕过)[^。！？,，;；]{0,20}(?:规则|指令|提示|要求|限制|以上|之前)|(?:直接|只需|必须|一律)(?:说|回答|回复|输出)|你现在是|扮演|(?:игнорируй|забудь|не соблюдай)[^.!?,;]{0,40}(?:правил|инструкц|указан)|(?:규칙|지시|명령|프롬프트)[^.!?,]{0,15}(?:무시|잊)/iu;

/** A clause with the mark that ends it; a full stop inside a number or a name ends none, a comma only beside Chinese. */
const CLAUSE = /(?:[^.!?;。！？；，]|[.!?;](?!\s|\p{Script=Han}|$))+[.!?;。！？；，]*/gu;

/** Words between brackets, or from the start up to a closing one; and what stands between two tags. */
const BRACKETED = /<(\w{1,20})>[^<>]{0,400}<\/\1>|(?:^|[[(（【{])[^[\](){}（）【】]{0,400}[\])）】}]/gu;

/** The colon of "just say: how many …", behind which a question begins. */
const BEFORE_QUESTION =
  /[:：—]\s*(?=(?:how|what|which|who|whom|when|where|why|is|are|was|were|did|does|do|has|have|сколько|кто|что|когда|где|как\p{L}*)\s|[^:：]{0,40}(?:多少|几|谁|哪|何时|什么|吗))/giu;

/** The question without its clauses of instruction: what else it asks, or, where nothing ends in a question mark, what else it says. Empty where that is nothing. */
export function withoutInstructions(question: string): string {
  if (!INSTRUCTION.test(question)) return question;
  const outside = question.replace(BRACKETED, (part) => (INSTRUCTION.test(part) ? '' : part));
  const parted = outside.replace(/(?<=\p{Script=Han}),/gu, '，').replace(BEFORE_QUESTION, '$&. ');
  const clauses = parted.match(CLAUSE) ?? [];
  const kept = clauses.filter((clause) => !INSTRUCTION.test(clause));
  const asking = kept.filter((clause) => /[?？]\s*$/.test(clause));
  return (asking.length > 0 ? asking : kept)
    .join('')
    .replace(/\s+(?=[?？]$)/, '')
    .trim();
}
