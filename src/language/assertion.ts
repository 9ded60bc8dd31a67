import type { Span } from './span.ts';

/** Words that say whether what is said holds: `negated` that it does not, `planned` that it is to come, may come or is only estimated. */
export interface AssertionMark extends Span {
  readonly mark: 'negated' | 'planned';
}

const NOT_EN =
  "(?<!whether or )\\bnot\\b(?! only| less| fewer| more than| under| over| exceed)|n['’]t\\b|\\bnever\\b|\\bno(?! (?:less|fewer|more|later|doubt|matter|longer than)\\b)(?=\\s\\p{L})|\\bnone\\b|\\bneither\\b|\\bnobody\\b|\\bnothing\\b|\\bno longer\\b|\\byet to\\b|\\bfail(?:s|ed)? to\\b|\\bunable to\\b|\\brefus(?:es|ed) to\\b|\\bwithout\\b|\\bcancel(?:l?ed)\\b|\\bcalled off\\b";
const NOT_ZH =
  '没有|沒有|尚未|还未|還未|仍未|暂未|未能|并未|並未|从未|從未|没能|还没|還沒|(?<!有)[没沒](?=[列说說写寫有])|未(?![来來])(?=\\p{Script=Han})|(?<![签簽开開落投复復能可要会會地工约約产產差])不(?![足少断斷久仅僅同但管论論超到低高多小锈鏽动動])|无法|無法|并非|並非|取消|[无無](?=[一任项項企])';
const NOT_RU =
  '(?<!\\p{L})(?:не(?! (?:менее|более|только|меньше|больше)(?!\\p{L}))|нет|никто|ничего|ни один|ни одного|без)(?!\\p{L})|отмен[её]н';
const NOT_KO =
  '지\\s?(?:않|못)|(?<!\\p{L})(?:못|안)\\s?(?:했|하|됐|되)|아니|없(?:다|었|는|습|으|이)|미정|무산|취소';

const PLAN_EN =
  "\\b(?:will|would|shall|may(?! \\d)(?=\\s\\p{Ll})|might|could|should)\\b|['’]ll\\b|\\bplans?\\b|\\bplann(?:ed|ing to)\\b|\\b(?:is|are|was|were) to (?=\\p{Ll})|\\b(?:be|is|are|was|were) (?:due|set|slated|scheduled|expected|about|supposed)\\b|\\bdue (?:to|in|by|before|for)\\b|\\b(?:expect(?:s|ed|ing)?|estimat(?:es?|ed|ing)|projected|schedul(?:es|ed|ing)|intend(?:s|ed|ing)?|forecast(?:s|ed)?|propos(?:es?|ed|ing)|target(?:s|ed|ing))\\b|\\baim(?:s|ed|ing)?\\b|\\bgoals?\\b|\\btargets?\\b|\\bhop(?:es?|ed|ing) to\\b|\\bwants? to\\b|\\bseeks? to\\b|\\bstriv(?:es?|ing)\\b|\\bgoing to\\b|\\bforeseen\\b|\\bupcoming\\b";
const PLAN_ZH =
  '(?<![模虚虛比])[拟擬](?![定合态])|(?<![即])[将將](?![近军軍领領])|即[将將]|计划|計劃|规划(?=.{0,3}[建投])|预计|預計|预期|预估|估计|力争|力爭|争取|爭取|有望|打算|谋划|謀劃|目标|目標|准备|(?<![主重需首摘概纲提必])要(?![素点點求闻聞么麼是因])|可望|应当|盘子';
const PLAN_RU =
  '(?<!\\p{L})(?:буд(?:ет|ут)|планиру\\p{L}+|план(?:ы|а|ов|у|ом|е)?(?!\\p{L})|запланирован\\p{L}*|намерен\\p{L}*|намечен\\p{L}*|должн\\p{L}+|предсто\\p{L}+|ожида\\p{L}+|предполага\\p{L}+|собира\\p{L}+|(?:начн[её]тся|начнут|стартует|запустят|введут|подпишут|построят|построит|откроют|откроется|заключат|может|могут|цель|созда(?:ст|дут)|составит|найд(?:ет|ёт|ут)|появ[ия]тся|дума(?:ет|ют))(?!\\p{L})|рассчит\\p{L}+|оценива\\p{L}+|обеща\\p{L}+)';
const PLAN_KO =
  '예정|계획|전망|목표|예상|추정|(?:할|될|을|를)\\s?것(?:으로|이)|하기로|려고|추진(?:할|하|될)|계획';

const MARKS: readonly (readonly [AssertionMark['mark'], RegExp])[] = [
  ['negated', new RegExp([NOT_EN, NOT_ZH, NOT_RU, NOT_KO].join('|'), 'giu')],
  ['planned', new RegExp([PLAN_EN, PLAN_ZH, PLAN_RU, PLAN_KO].join('|'), 'giu')],
];

/**
 * Reads the words of a text that deny or put off what it says, in English, Chinese, Russian and Korean: "not", 尚未, "plans to",
 * 预计. Qualifiers of figures ("no less than") are none of them. Sorted by offset. Any Unicode in, never throws.
 *
 * Broader than the modality of a stage (`stages.ts`), which tells it of one word: here it is told of a clause, whatever it is about.
 */
export function readAssertionMarks(text: string): AssertionMark[] {
  return MARKS.flatMap(([mark, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
      mark,
      start: index,
      end: index + words.length,
    })),
  ).sort((a, b) => a.start - b.start);
}
