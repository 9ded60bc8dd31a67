import type { Span } from '../language/span.ts';

/** Verbs and small words that may follow "what" and are not what is asked for. */
const NO_NOUN =
  '(?:is|are|was|were|be|been|did|do|does|has|have|had|will|would|can|could|should|about|if|else|happened|happens|in|of|on|for|to|from|by|the|kinds?|types?|sorts?|then|and|or)';
/** What may stand before the noun asked for: "which two foreign companies", "what new jobs". */
const BEFORE_NOUN =
  '(?:(?:one|two|three|four|five|six|\\d+|new|foreign|main|major|other|big(?:gest)?|larg(?:e|est)|local|first|last|key|[\\w-]+(?:al|ic|ous|ern|ese|ish|ive)|\\p{Lu}[\\w-]+)\\s+)';
const TAIL =
  '(?=\\s+(?:of|in|for|at|by|to|from|on|per|after|before|behind|near|under|with)\\b|\\s*[?,;]|\\s*$)';

/** The first group is what is asked for. */
const FOCUS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:which|what)\\s+(?:(?:kinds?|types?|sorts?) of\\s+)?(?!${NO_NOUN}\\b)${BEFORE_NOUN}*([\\w-]+)`,
    'diu',
  ),
  new RegExp(
    `\\b(?:what|who)(?:['’]s| is| was| are| were| will be)\\s+(?:the|its|their|his|her)\\s+((?:[\\w-]+\\s+){0,2}?[\\w-]+)${TAIL}`,
    'diu',
  ),
  new RegExp(`\\bnames? of\\s+(?:the\\s+|an?\\s+)?((?:[\\w-]+\\s+){0,2}?[\\w-]+)${TAIL}`, 'diu'),
  /(?<!\p{L})как(?:ой|ая|ое|ие|ов[аоы]?|ую|им|их|ого)\s+(?:был[аио]?\s+)?(\p{L}+)/diu,
];

/** Terse questions put what they ask for last: "Hunchun seafood expo: visitors?", "Audi plant, area?". */
const TERSE = /[:：,，]\s*((?:[\p{L}-]+\s+){0,2}[\p{L}-]+)\s*[?？]?\s*$/du;
const QUESTION_WORD =
  /\b(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|did|does|do|has|have|will)\b|谁|哪|什么|多少|几|何|吗|(?<!\p{L})(?:кто|что|где|когда|сколько|как\p{L}*|почему)(?!\p{L})|얼마|몇|누|언제|어디|무엇|어느|어떤/iu;

/** What stands right before 多少, 是谁, 얼마: 移民多少户, 区长叫什么, 면적은 얼마. */
const BEFORE_SIGN =
  /([\p{Script=Han}]{2,4}?)(?:是|为|有|达到?|叫|在)?(?:多少|几[个家名位座]|什么|谁|哪[里儿家年]|何时|多大|多长|多久)|([\p{Script=Hangul}]+?)(?:은|는|이|가|을|를)?\s*(?:얼마|몇|누구|누가|언제|무엇|어디)/dgu;

const COUNT_SIGN =
  /(?:\bhow many|\bnumber of|сколько|количество|число|多少(?:[个家名辆份座台项户人])?|几[个家名辆份座台项]|몇\s?(?:개|건|곳|명|대)의?)\s*/iu;
/** An adjective may stand before the thing counted: "how many major projects", сколько инвестиционных проектов. */
const ADJECTIVE = /^(?:\p{Script=Latin}+(?<!s|people|staff)|\p{Script=Cyrillic}+(?:ых|их))\s+/u;

/** The thing that is counted follows "how many", with an adjective between them at most. */
export function isCounted(question: string, { start, end }: Span): boolean {
  const sign = COUNT_SIGN.exec(question);
  if (!sign) return false;
  const after = sign.index + sign[0].length;
  const at = after + (ADJECTIVE.exec(question.slice(after))?.[0].length ?? 0);
  return start <= at && at < end;
}

/**
 * Where a question names the thing it asks for: the contractor of "which contractor builds …", the area of "Audi plant: area?", the
 * 移民 of 移民多少户. A text that has all the other words and not these is about the same event and answers another question.
 */
export function readFocus(question: string): Span[] {
  const spans = FOCUS.flatMap((pattern) => spanOfGroup(pattern.exec(question)));
  const before = [...question.matchAll(BEFORE_SIGN)].flatMap(spanOfGroup);
  const terse = QUESTION_WORD.test(question) ? [] : spanOfGroup(TERSE.exec(question));
  return [...spans, ...before, ...terse];
}

function spanOfGroup(match: RegExpExecArray | null): Span[] {
  const found = match?.indices?.slice(1).find((group) => group !== undefined);
  return found ? [{ start: found[0], end: found[1] }] : [];
}
