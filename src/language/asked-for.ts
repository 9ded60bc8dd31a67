import type { AskedFor, AskedForMention } from './meaning.ts';

/**
 * What in a question shows what kind of thing it asks for, in English, Chinese, Russian and Korean. Order matters where
 * signs overlap: the earlier one takes the words.
 */
const SIGNS: readonly (readonly [AskedFor, RegExp])[] = [
  ['year', /\b(?:in )?(?:what|which) year\b|哪一?年|в каком году|몇\s*년/giu],
  [
    'date',
    /\bwhen\b|\b(?:what|which) (?:date|day|month)\b|何时|什么时候|什么时间|哪一?[天月日]|几[月号日]|когда|в каком месяце|какого числа|언제\p{L}*|몇\s*[월일]/giu,
  ],
  ['name', /\bwho(?:m|se)?\b|谁|哪位|(?<!\p{L})к(?:то|ого|ем|ому)(?!\p{L})|누[가구]\p{L}*/giu],
  [
    'percent',
    /\b(?:what |which )?(?:percent(?:age)?s?|per cent|shares?|proportion)\b|\bby how much\b|\bhow (?:much|fast) did .{0,60}\b(?:grow|rise|fall|change|increase|decline|drop|shrink)\b|占比|比重|比例|百分之|增长了?(?:多少|几)|增速|下降了?(?:多少|几)|变化了?(?:多少|几)|процент\p{L}*|дол[яюи](?!\p{L})|на сколько|퍼센트\p{L}*|비율\p{L}*|비중\p{L}*|성장률\p{L}*|(?:몇|얼마나)[^?？]{0,20}(?:변했|줄었|늘었|증가|감소)\p{L}*/giu,
  ],
  ['rank', /\brank(?:ed|s|ing)?\b|第几\p{L}?|排名|какое место|몇\s*위\p{L}*|순위\p{L}*/giu],
  [
    'amount',
    /\bhow much(?: money| capital)?\b|\b(?:worth|costs?|valued?|prices?|amounts?|sums?)\b|\b(?:total|planned|estimated|overall|combined) (?:investments?|value|worth|capital|amount)\b|\badd up to\b|(?:总|計畫|计划|预计)?(?:金额|投资额|总额)|总投资|(?:投资|资金)(?:是|为|有)?多少|多少(?:钱|亿元?|万元?|资金|投资|美元)|造价|сколько стоит|стоимост\p{L}*|(?:на )?(?:какую )?сумм\p{L}*|объ[её]м инвестиций|во сколько|금액\p{L}*|투자액\p{L}*|총액\p{L}*|총투자\p{L}*|투자 규모\p{L}*/giu,
  ],
  [
    'count',
    /\bhow many\b|\b(?:the )?numbers? of\b|\bnumber(?= and\b)|多少(?=[个家项人辆份名座户批款台套])|几(?=[个家项人辆份名座批])|数量|сколько|количеств\p{L}*|число(?!\p{L})|몇\s*(?:개|건|곳|명|대|가지)\p{L}*|개수|건수/giu,
  ],
];

/**
 * Reads what kind of thing a question asks for, with the words that say so: "how many", "worth", 什么时候. One question
 * may ask for several ("how many, and for how much?"). Sorted, not overlapping; empty where no sign says ("What was
 * signed?"). Any Unicode in, never throws.
 */
export function readAskedFor(question: string): AskedForMention[] {
  const mentions: AskedForMention[] = [];
  for (const [asked, sign] of SIGNS) {
    for (const match of question.matchAll(sign)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (mentions.some((other) => other.start < span.end && span.start < other.end)) continue;
      mentions.push({ asked, ...span });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}
