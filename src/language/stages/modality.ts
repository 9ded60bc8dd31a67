import type { Span } from '../span.ts';
import { type Modality, readOutcome } from './outcome.ts';

const CLAUSE = 90;
const CLAUSE_END = /[.;:!?。；：！？\n]/;
const BASE_FORM =
  /^(?:sign|ink|settle|land|let|win|secure|bag|make|close|obtain|move|restart|reopen|roll|start|begin|break|kick|commence|open|put|go|come|launch|resume|ink|conclude|enter|reach|seal|strike|clinch|secure|inaugurate|negotiate|discuss|hold|get|return|initiate|be)(?![a-z])/i;

const ENGLISH_NOT =
  /(?:(?<!whether or )(?<![a-z])not(?! only| less| fewer| more| just| later)|n['’]t|never|neither|(?<![a-z])no longer|yet to|fail(?:ed|s)? to|unable to|refused to|without|cancel(?:l?ed)?)(?: (?:yet|been|being|be|have|has|having|even|officially|formally|actually|fully|successfully|any))*\s$/i;
/** "No contract was signed", "none of the 15 has started", "nobody signed". */
const ENGLISH_NONE =
  /(?<![a-z])(?:no(?! (?:less|fewer|more|later|doubt|matter|wonder|longer))|none|neither|nothing|nobody|not (?:one|a single))(?![a-z.])(?:(?:(?! but | while | although | and )[^,]){0,60}(?:was|were|is|are|has|have|had|been|be|got)(?: yet| been| [a-z]+ly)*| [\w-]+(?: [\w-]+)?| of (?:the|them|these|those)(?: [\w-]+){0,3})?\s$/i;
/** "once the plant is commissioned", "before the contract is signed". */
const ENGLISH_CONDITION =
  /(?<![a-z])(?:if|once|until|till|unless|before|as soon as)\s[^,]{1,50}\s(?:is|are)\s$/i;
const ENGLISH_MAY = /(?<![A-Za-z])(?:may|might)(?: \w+ly)?\s$/;
const ENGLISH_NEXT =
  /(?<![a-z])(?:will|would|shall|is to|are to|was to|were to|to|(?:will|shall|to) be [a-z]+(?: in| into| at)?|can|could|may(?= be)|might|should|must|plan(?:s|ned|ning)? (?:to|for)|about to|due to)(?: (?:soon|then|also|formally|officially|jointly|successively|have|be|been|go|get|start or|start and|or|and|sign and|settle and))*\s$/i;
const ENGLISH_STRIVING =
  /(?<![a-z])(?:early|upcoming|forthcoming|planned|expected|scheduled|promote|promotes|promoting|accelerate|accelerating|speed up|strive for|striving for|push for|prepare for|preparing for|facilitate|ahead of the)(?: (?:the|project|contract|early|centralized))*\s$/i;
const ENGLISH_FUTURE_BEFORE =
  /(?<![a-z])(?:will|would|shall|going to|(?:is|are|was|were) to|(?:planned|expected|scheduled|set|due|slated|plans?|aims?|hopes?|intends?|want|wants|hope|allow|let|help|enable)(?: [\w.-]+){0,5} to)(?![a-z])[^,]*$/i;
/** Stages that span verb and subject hold their own words of modality: "construction of the plant has not begun". */
const INSIDE = /(?<![a-z])(?:(not|yet to)|will|to be)(?![a-z])/i;
const ENGLISH_BE = /(?<![a-z])be(?: \w+ly)?\s$/i;
const ENGLISH_FUTURE_AFTER =
  /^(?: (?:ceremon(?:y|ies)|event|of [\w\s]{1,40}?))?\s(?:will|is to|are to|is (?:scheduled|expected|planned|due|slated)|are (?:scheduled|expected|planned|due|slated)|to be held)(?: (?:by|to|in|for|at))?(?![a-z])/i;

const CHINESE_NOT =
  /(?:(?<!有)(?:没有|沒有)|尚未|还未|還未|仍未|暂未|未能|并未|从未|没能|还没|(?<!有)没|未(?!来)|(?<![签簽开開落投复復能可要会會地工约約产產])不|不再|取消|无法|無法|暂停|暫停|暂缓|停止|中止|终止|放弃|放棄|无一|無一)(?:能够|能|正式|实际|集中)?$/;
/** 没有一个项目开工, 无企业签约. */
const CHINESE_NONE =
  /(?:(?<!有)(?:没有|沒有)(?:任何|一|哪)?(?:个|個|家|份)?[^，。；、！？,;\s有]{0,4}|[无無](?:任何|一)?(?:个|個|家|份)?)(?:项目|項目|企业|企業|公司|合同|协议|協議|单位)$/;
const CHINESE_EARLY = /(?<!比[^，。]{0,10})早$/;
const CHINESE_NEXT =
  /(?:计划|計劃|拟(?!定)|擬|即将|将(?!军)|將|预计|預計|力争|力爭|争取|有望|准备|準備|(?<![招接期优对看等])待(?!遇)|确保|谋划|打算|推动|推进(?!会)|促进(?!会)|加快|早日|年内|年底前|(?<![主重需只首摘概纲提])要(?![素点求闻])|需要|能够|可望)[^，。；、！？,;\s]{0,14}$/;
const CHINESE_NEXT_AFTER = /^(?:仪式)?(?:将|拟|计划|预计|定于)/;

const RUSSIAN_NOT = /(?:^|[\s(«])не(?: (?:был[аио]?|будет|будут|удалось))?\s$/i;
const RUSSIAN_NEXT =
  /(?:^|[\s(«])(?:будет|будут|планиру[а-яё]+|намерен[аоы]?|должн[аоы]|предстоит|ожидается|ждут|запланирован[аоы]?|намечен[аоы]?|готов(?:ится|ятся)|хотят|хочет|обеща[а-яё]+|собира[а-яё]+)(?:\s[^\s.,;]+){0,5}\s$/i;
const RUSSIAN_NEXT_AFTER =
  /^(?:\s[^\s.,;]+){0,4}\s(?:ждут|ожидается|планируется|планируют|запланирован[аоы]?|намечен[аоы]?|состоится|начн[её]тся|назначен[аоы]?|предстоит)/i;
const RUSSIAN_FUTURE =
  /(?:начн[её]тся|начнут|стартует|приступят|запустят|введут|подпишут|подпишет|построят|построит|откроют|заключат|заключит|вводится)/i;

const KOREAN_NOT =
  /^(?:을|를|이|가|은|는|도)?\s?(?:하지|되지|지)\s?(?:않|못)|^(?:을|를|이|가)?\s?(?:못|안)\s?(?:했|하|됐|되)/;
const KOREAN_NOT_BEFORE = /(?:아직|못|안|미)\s?$/;
const KOREAN_NEXT =
  /^[가-힣]{0,3}\s?(?:할|될|하기로|하려|할 것|예정|계획|들어갈|앞두|전망|추진)|^[가-힣\s]{0,8}(?:예정|계획이|계획을|목표)/;

/**
 * Reads from the words around a stage whether it is said to have happened, to happen yet ("will be signed", 计划开工) or
 * not to have happened ("not signed", 没有签约). Looks no further than the clause.
 */
export function readModality(text: string, stage: Span): Modality {
  const outcome = readOutcome(text, stage);
  if (outcome !== null) return outcome;
  const words = text.slice(stage.start, stage.end);
  const before = clauseBefore(text, stage.start);
  const after = text.slice(stage.end, stage.end + 50);
  if (/\p{Script=Han}/u.test(words)) return chinese(before, after, stage);
  if (/\p{Script=Cyrillic}/u.test(words)) return russian(before, words, after, stage);
  if (/\p{Script=Hangul}/u.test(words)) return korean(before, after, stage);
  return english(before, words, after, stage);
}

function english(before: string, words: string, after: string, stage: Span): Modality {
  const not = ENGLISH_NOT.exec(before) ?? ENGLISH_NONE.exec(before);
  if (not !== null) return { modality: 'negated', cue: cueBefore(stage, not[0]) };
  const inside = INSIDE.exec(words);
  if (inside !== null) return { modality: inside[1] === undefined ? 'planned' : 'negated', cue: null };
  const next = ENGLISH_NEXT.exec(before) ?? ENGLISH_STRIVING.exec(before);
  if (next !== null && !isDone(next[0], words))
    return { modality: 'planned', cue: cueBefore(stage, before.slice(next.index)) };
  const far = BASE_FORM.test(words) || ENGLISH_BE.test(before) ? ENGLISH_FUTURE_BEFORE.exec(before) : null;
  if (far !== null) return { modality: 'planned', cue: cueBefore(stage, before.slice(far.index)) };
  if (ENGLISH_CONDITION.test(before) || (ENGLISH_MAY.test(before) && BASE_FORM.test(words)))
    return { modality: 'planned', cue: null };
  const later = ENGLISH_FUTURE_AFTER.exec(after);
  if (later === null) return { modality: 'done', cue: null };
  return { modality: 'planned', cue: { start: stage.end, end: stage.end + later[0].length } };
}

/** "to" leads to what is meant to happen only before a base form or "be": "thanks to signed contracts" are done. */
function isDone(cue: string, words: string): boolean {
  return /^to\s$/i.test(cue) && !BASE_FORM.test(words);
}

function chinese(before: string, after: string, stage: Span): Modality {
  const clause = before.slice(Math.max(before.lastIndexOf('，'), before.lastIndexOf(',')) + 1);
  const not = CHINESE_NOT.exec(clause);
  if (not !== null) return { modality: 'negated', cue: cueBefore(stage, not[0]) };
  if (CHINESE_NONE.test(clause)) return { modality: 'negated', cue: null };
  const next = CHINESE_NEXT.exec(clause) ?? CHINESE_EARLY.exec(clause);
  if (next !== null) return { modality: 'planned', cue: cueBefore(stage, next[0]) };
  return { modality: CHINESE_NEXT_AFTER.test(after) ? 'planned' : 'done', cue: null };
}

function russian(before: string, words: string, after: string, stage: Span): Modality {
  if (RUSSIAN_NOT.test(before) || /\sне\s/i.test(words)) return { modality: 'negated', cue: null };
  const next = RUSSIAN_NEXT.exec(before);
  if (next !== null) return { modality: 'planned', cue: cueBefore(stage, next[0]) };
  const later = RUSSIAN_NEXT_AFTER.exec(after);
  if (later !== null)
    return { modality: 'planned', cue: { start: stage.end, end: stage.end + later[0].length } };
  return { modality: RUSSIAN_FUTURE.test(words) ? 'planned' : 'done', cue: null };
}

function korean(before: string, after: string, stage: Span): Modality {
  if (KOREAN_NOT.test(after) || KOREAN_NOT_BEFORE.test(before)) return { modality: 'negated', cue: null };
  const next = KOREAN_NEXT.exec(after);
  if (next === null) return { modality: 'done', cue: null };
  return { modality: 'planned', cue: { start: stage.end, end: stage.end + next[0].length } };
}

function clauseBefore(text: string, at: number): string {
  const window = text.slice(Math.max(0, at - CLAUSE), at);
  const parts = window.split(CLAUSE_END);
  return parts.at(-1) ?? '';
}

function cueBefore(stage: Span, words: string): Span {
  return { start: stage.start - words.length, end: stage.start };
}
