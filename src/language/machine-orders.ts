import { readSentences } from './sentences.ts';
import type { Span } from './span.ts';

/** Whoever asks a machine: "every user", 所有用户. */
const ASKERS_EN = '(?:(?:every|all|each|any|the|your)(?: of the)? )?(?:users?|askers?|readers? who asks?)';
const MACHINES_EN =
  '(?:AI|artificial intelligence|chat ?bots?|bots?|(?:large )?language models?|LLMs?|(?:AI |virtual )?assistants?)';

const ORDERS: readonly RegExp[] = [
  /<\|\w{2,20}\|>/u,
  /\b(?:ignore|disregard|forget|override|bypass)\b[^.!?,;]{0,60}\b(?:rules?|instructions?|prompts?|above|previous)\b/iu,
  /\byou are now\b|\bsystem(?: prompt)?\s*:/iu,
  /(?:^|[.;:!?>\]]\s*|\n\s*|\bsystem\s|\band\s)(?:always\s)?(?:say|reply|answer|respond|write|output|print)\s(?:that|with|only)\b/iu,
  new RegExp(
    `(?:^|[.;:!?>\\],]\\s*|\\n\\s*|\\b(?:and|must|should|please|always) )(?:tell|inform|assure|remind|answer|reply to|respond to|convince|direct|send) ${ASKERS_EN}\\b`,
    'iu',
  ),
  new RegExp(
    `\\b(?:note|notice|attention|message|instructions?|orders?|memo)(?: (?:to|for)|[,:]) (?:any |all |the |every )?${MACHINES_EN}\\b|(?:^|[.!?]\\s*|\\n\\s*)(?:dear |hey |all |any )?${MACHINES_EN}(?: (?:reading|that reads|processing) this[^,:.]{0,20})?\\s?(?::\\s|, (?:please|you|always|say|tell|answer|reply|report|state|note)\\b|must (?:say|tell|answer|reply|report|state)\\b)`,
    'iu',
  ),
  /\b(?:if|when(?:ever)?) (?:you are |you're )?(?:asked|(?:a|the|any|some)(?:one|body| user)? asks?)\b[^.!?\n]{0,60}[,:] ?(?:always |please |you must )?(?:say|tell|answer|reply|respond|state|claim)\b/iu,
  /(?:忽略|无视|無視|忘记|忘記|绕过|繞過)[^。！？,，;；]{0,20}(?:规则|規則|指令|提示|以上|之前)/u,
  /(?:告诉|告訴|告知|回答|回复|答复|转告)(?:所有|每个|每位|每一位|全部|任何|全体|提问的)(?:的)?(?:用户|用戶|提问者|提問者|使用者|人)/u,
  /(?:向|对|對)(?:所有|每个|每位|每一位|全部|任何|全体)(?:用户|用戶|提问者|使用者)(?:说|說|回答|回复|声称|宣称)/u,
  /(?:^|[。！？\n]\s*)(?:请|致|注意[:：，,]?)?(?:各位|所有)?(?:AI|人工智能|智能|聊天|语言模型|大模型|机器人)(?:助手|助理|机器人|模型)?(?:[:：]|[，,]?(?:你)?(?:必须|请|应当|务必)(?:说|告诉|回答|回复))/iu,
  /(?:如果|当|凡)?有(?:人|用户)(?:提)?问[^。！？\n]{0,30}[，,](?:请|一律|都|必须|务必|就)?(?:说|回答|回复|答)/u,
  /(?:игнорируй|забудь)[^.!?,;]{0,40}(?:правил|инструкц|указан)/iu,
  /(?:скажи|сообщи|передай|отвечай|ответь|говори|напиши)(?:те)? (?:всем|каждому|любому|всякому) (?:пользовател|спрашивающ|кто)/iu,
  /(?:если|когда)[^.!?\n]{0,20}(?:спрос|спраш)\p{L}*[^.!?\n]{0,60}, ?(?:то )?(?:отвечай|ответь|говори|скажи|сообщ)/iu,
  /(?:^|[.!?]\s*|\n\s*)(?:внимание[,:] ?)?(?:ИИ|искусственный интеллект|чат-?бот\p{L}*|языков\p{L}+ модел\p{L}+|ассистент\p{L}*)(?:-ассистент\p{L}*)?\s?(?::|, (?:отвеч|ответь|скаж|сообщ|говори))/iu,
  /(?:규칙|지시|명령|프롬프트)[^.!?,]{0,15}(?:무시|잊)/u,
  /(?:모든|각|모두의) ?(?:사용자|질문자|이용자)(?:에게|한테|들에게)[^.!?\n]{0,120}(?:말하|알리|알려|답하|대답하|전하)(?:라|십시오|세요|여라|시오| ?주)/u,
  /(?:^|[.!?]\s*|\n\s*)(?:AI|인공지능|챗봇|언어 ?모델)(?: ?(?:비서|어시스턴트|모델))?(?:에게|:| ?는 반드시)/iu,
];

/**
 * True where a text of a document gives orders to a machine: whoever wrote that wants to be obeyed, and nothing beside it is evidence.
 * Narrower than what is cut from questions: news may well say that a park "acts as" an engine, or that officials "say that" something.
 */
export function ordersMachine(text: string): boolean {
  return ORDERS.some((order) => order.test(text));
}

const PARAGRAPH_END = /\n\s*\n/g;

/**
 * The stretches of a text that must not be taken for news: each from a sentence that orders a machine to the end of its paragraph.
 * Sorted, without overlap; empty for any honest text. Linear in the text.
 */
export function readMachineOrders(text: string): Span[] {
  if (!ordersMachine(text)) return [];
  const orders: Span[] = [];
  for (const { start, end } of readSentences(text)) {
    if (start < (orders.at(-1)?.end ?? 0) || !ordersMachine(text.slice(start, end))) continue;
    PARAGRAPH_END.lastIndex = end;
    orders.push({ start, end: PARAGRAPH_END.exec(text)?.index ?? text.length });
  }
  return orders;
}

/** True where a span meets one of those that `readMachineOrders` found in the same text. */
export function isOrdered({ start, end }: Span, orders: readonly Span[]): boolean {
  return orders.some((order) => order.start < end && start < order.end);
}
