import type { Span } from '../language/span.ts';

/** What a filter can ask for beside the list: a picture, or a file. */
export const LEDGER_OUTPUTS = ['chart', 'xlsx', 'csv'] as const;
export type LedgerOutput = (typeof LEDGER_OUTPUTS)[number];

/** A meaning and the words that have it. */
type Meaning = 'total' | LedgerOutput;

const WORDS: readonly (readonly [Meaning, string])[] = [
  [
    'total',
    '(?<![a-z])(?:(?:in )?totals?|sums?(?: up)?|add(?:ed)? up|how (?:much|many))(?![a-z])|合计|总计|总共|共计|总额|汇总|小计|多少(?:个|钱|亿)?|(?<!\\p{L})(?:итог\\p{Ll}*|всего|сумм\\p{Ll}*|сколько)(?!\\p{L})|합계|총계|총액|총합|얼마|몇 ?개',
  ],
  [
    'chart',
    '(?<![a-z])(?:charts?|graphs?|plots?|diagrams?|bars?)(?![a-z])|图表|柱状图|条形图|图形|作图|画图|(?<!\\p{L})图(?!\\p{L})|(?<!\\p{L})(?:диаграмм\\p{Ll}*|график\\p{Ll}*)(?!\\p{L})|차트|그래프|도표',
  ],
  [
    'xlsx',
    '(?<![a-z])(?:xlsx?|excel|spreadsheets?|workbook)(?![a-z])|电子表格|表格|(?<!\\p{L})(?:эксел\\p{Ll}*|таблиц\\p{Ll}*)(?!\\p{L})|엑셀|스프레드시트',
  ],
  ['csv', '(?<![a-z])csv(?![a-z])'],
];

const PATTERNS = WORDS.map(([meaning, words]) => [meaning, new RegExp(words, 'giu')] as const);

export interface OutputMention extends Span {
  readonly meaning: Meaning;
}

/** Words that ask for a total, a chart or a file. */
export function readOutputs(text: string): OutputMention[] {
  return PATTERNS.flatMap(([meaning, pattern]) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
      meaning,
      start: index,
      end: index + words.length,
    })),
  );
}

/** Months after which a signing counts as stalled where a filter does not say. */
const STALLED_MONTHS = 12;

const STALLED =
  /(?<![a-z])(?:stalled|stuck|(?:but |and )?not (?:yet )?(?:started|begun)(?: yet)?|no start(?: reported)?|without (?:a )?start)(?![a-z])|签约未开工|(?:尚|还|仍|迟迟)?未(?:能)?(?:开工|启动|动工)|没有开工|停滞|(?<!\p{L})(?:(?:но |и )?не начат\p{Ll}*|застря\p{Ll}*|без начала)(?!\p{L})|미착공|지연|정체/iu;

const LENGTH =
  /(?<!\d)(?<number>\d{1,3}|[一二两三四五六七八九十]|(?<![a-z])(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))(?:\s*|-)(?:(?<months>months?(?![a-z])|个月|個月|мес(?:яц\p{Ll}*|\.)?(?!\p{L})|개월)|(?<years>years?(?![a-z])|年(?![\d上下初末底])|год\p{Ll}*|лет(?!\p{L})|년(?!\s*\d)))|(?<half>(?<![a-z])half a year(?![a-z])|半年|(?<!\p{L})полгода(?!\p{L})|반년)/giu;
const AROUND_MONTHS = /(?:(?:for|since|over|more than|at least|超过|满|已|более|свыше|дольше|уже)\s*)?$/iu;
const BEHIND_MONTHS = /^(?:\s*(?:ago|or more|and more|以上|前|назад|이상|전|동안))?/iu;
const HAN_NUMBERS = '一二三四五六七八九十';
const EN_NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "22年" is a year and no length of time. */
const MOST_YEARS = 10;

/** Projects that were signed and have not started, and since when; the spans are all words that say so. */
export interface StalledMention {
  readonly months: number;
  readonly spans: readonly Span[];
}

/**
 * Reads "stalled 6 months", 签约未开工6个月, "не начаты 2 года", 미착공 6개월; null where nothing of the kind is said. Without a
 * length of time it is 12 months. A year such as 2022年 is none.
 */
export function readStalled(text: string): StalledMention | null {
  const words = STALLED.exec(text);
  if (!words) return null;
  const said = { start: words.index, end: words.index + words[0].length };
  const length = readMonths(text);
  if (!length) return { months: STALLED_MONTHS, spans: [said] };
  const before = AROUND_MONTHS.exec(text.slice(0, length.start));
  const behind = BEHIND_MONTHS.exec(text.slice(length.end));
  const time = { start: before?.index ?? length.start, end: length.end + (behind?.[0].length ?? 0) };
  return { months: length.months, spans: [said, time] };
}

/** The first length of time that a text names: "6 months", 两年, "полгода"; null where there is none. */
export function readMonths(text: string): (Span & { readonly months: number }) | null {
  for (const { index, 0: words, groups } of text.matchAll(LENGTH)) {
    const count = groups?.half ? 6 : countOf(groups?.number ?? '');
    const isYears = groups?.years !== undefined;
    if (count > 0 && !(isYears && count > MOST_YEARS))
      return { months: isYears ? count * 12 : count, start: index, end: index + words.length };
  }
  return null;
}

function countOf(number: string): number {
  if (/^\d/.test(number)) return Number(number);
  const word = number.toLowerCase();
  if (/^an?$/.test(word)) return 1;
  const en = EN_NUMBERS.indexOf(word) + 1;
  return en > 0 ? en : HAN_NUMBERS.indexOf(word.replace('两', '二')) + 1;
}

/** Words that add nothing to a filter. None that could turn its meaning (not, without, except, or, over) is among them. */
const FILLERS = new RegExp(
  [
    "(?<![a-z])(?:the|a|an|of|in|at|on|for|(?:from|to)(?!\\s+0)|and|with|all|any|please|show|list|give|find|me|us|which|what|that|who|were|was|are|is|have|has|been|there|projects?|deals?|agreements?|contracts?|signings?|investments?|ledger|rows?|table|amounts?|money|value|worth|number)(?![a-z'’])",
    '请问?|帮我|查询?|查看|看看|列出|显示|给我|所有|全部|哪些|有哪些|的|了|在|于|有|年间|期间|项目|協議|协议|合同|台账|台賬|清单|列表|名单|投资额?|金额|数量|个数|和|及',
    '(?<!\\p{L})(?:в|во|на|(?:по|с|со)(?!\\s+0)|за|и|из|о|об|все|всех|какие|какой|которые|были|было|был|есть|покажи\\p{Ll}*|дай\\p{Ll}*|список|реестр\\p{Ll}*|проект\\p{Ll}*|соглашени\\p{Ll}*|договор\\p{Ll}*|инвестици\\p{Ll}*|г|год\\p{Ll}*)(?!\\p{L})',
    '프로젝트|사업|목록|명단|대장|장부|보여\\s?주?\\p{Script=Hangul}*|알려\\s?주?\\p{Script=Hangul}*|모든|전체|전부|투자액?|금액',
    '(?<=\\p{Script=Hangul}|\\s|^)(?:에서의|에서|에는|에|의|을|를|이|가|은|는|과|와|된|한|중인?|인)(?!\\p{Script=Hangul})',
  ].join('|'),
  'giu',
);

/** Where words stand that add nothing to a filter. `dates` were read from it: before them, "to" and "from" would say something. */
export function readFillers(text: string, dates: readonly Span[] = []): Span[] {
  const marked = dates.reduce(
    (rest, { start, end }) => rest.slice(0, start) + '0'.repeat(end - start) + rest.slice(end),
    text,
  );
  return [...marked.matchAll(FILLERS)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}
