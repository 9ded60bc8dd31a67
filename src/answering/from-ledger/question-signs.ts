import type { Grouping } from '../../ledger/total-groups.ts';

/** Which places "by district" and "by city" mean; null: whatever lies directly in the place asked about. */
export type PlaceLevel = 'district' | 'city' | 'province';

/** What a question wants the ledger counted by. */
export interface AskedGrouping {
  readonly by: Grouping;
  /** Of places only. */
  readonly level: PlaceLevel | null;
}

type Unit = readonly [AskedGrouping, Readonly<Record<'en' | 'zh' | 'ru' | 'ko', string>>];

/** Words for what can be counted by; the longer first where one begins with another. */
const UNITS: readonly Unit[] = [
  [
    { by: 'place', level: 'district' },
    {
      en: 'district|count(?:y|ies)|zone',
      zh: '区县|县区|县市区|区|县|开发区',
      ru: 'район\\p{L}*|уезд\\p{L}*',
      ko: '구|현|구·현',
    },
  ],
  [
    { by: 'place', level: 'city' },
    { en: 'cit(?:y|ies)', zh: '城市|地级市|市州|市', ru: 'город\\p{L}*', ko: '도시|시' },
  ],
  [
    { by: 'place', level: 'province' },
    { en: 'province', zh: '省份|省', ru: 'провинци\\p{L}*', ko: '성' },
  ],
  [
    { by: 'place', level: null },
    {
      en: 'place|area|region|location',
      zh: '地区|地方|地',
      ru: 'мест\\p{L}*|област\\p{L}*|регион\\p{L}*',
      ko: '지역',
    },
  ],
  [
    { by: 'month', level: null },
    { en: 'month', zh: '月份|月', ru: 'месяц\\p{L}*', ko: '월|달' },
  ],
  [
    { by: 'quarter', level: null },
    { en: 'quarter', zh: '季度|季', ru: 'квартал\\p{L}*', ko: '분기' },
  ],
  [
    { by: 'year', level: null },
    { en: 'year', zh: '年度|年份|年', ru: 'год\\p{L}*', ko: '연도|년도|해' },
  ],
  [
    { by: 'sector', level: null },
    {
      en: 'sector|industry|industries',
      zh: '行业|领域|产业',
      ru: 'отрасл\\p{L}*|сектор\\p{L}*',
      ko: '업종|산업|분야',
    },
  ],
  [
    { by: 'stage', level: null },
    { en: 'stage|step', zh: '阶段|环节', ru: 'стади\\p{L}*|этап\\p{L}*', ko: '단계' },
  ],
];

const BY: readonly ((unit: Unit[1]) => RegExp)[] = [
  ({ en }) =>
    new RegExp(`\\b(?:by|per|for (?:each|every)|in (?:each|every)|each|every) (?:the )?(?:${en})s?\\b`, 'iu'),
  ({ en }) => new RegExp(`\\b(?:${en})[ -](?:by|wise)\\b`, 'iu'),
  ({ zh }) =>
    new RegExp(`(?:按照?|分|各个?|每个?|逐)(?:${zh})(?!间|日|开发)|(?:${zh})(?:分别|分布|明细)`, 'u'),
  ({ ru }) => new RegExp(`(?<!\\p{L})(?:по|в каждом|за каждый|на каждый) (?:${ru})(?!\\p{L})`, 'iu'),
  ({ ko }) => new RegExp(`(?:${ko})\\s?별`, 'u'),
];

/** "Which district signed the most": the unit that is asked for, and a word for the most. */
const MOST_OF: readonly ((unit: Unit[1]) => RegExp)[] = [
  ({ en }) =>
    new RegExp(`\\b(?:which|what) (?:${en})s?\\b.*\\b(?:most|largest|biggest|highest|greatest)\\b`, 'iu'),
  ({ zh }) =>
    new RegExp(`(?:哪一?个?|什么)(?:${zh})[^？?]*最(?:多|大|高)|最(?:多|大|高)[^？?]*哪一?个?(?:${zh})`, 'u'),
  ({ ru }) =>
    new RegExp(
      `(?<!\\p{L})как\\p{L}+ (?:${ru})(?!\\p{L}).*(?:больше всего|наибольш|сам\\p{L}+ (?:больш|крупн))`,
      'iu',
    ),
  ({ ko }) => new RegExp(`(?:어느|어떤)\\s?(?:${ko})\\p{L}*.*가장\\s?(?:많|크|큰)`, 'u'),
];

/** What a question wants counted by, and whether it only wants the one that has the most; null where it wants neither. */
export function readGrouping(question: string): (AskedGrouping & { readonly most: boolean }) | null {
  const found = (patterns: typeof BY) =>
    UNITS.find(([, words]) => patterns.some((pattern) => pattern(words).test(question)))?.[0];
  const by = found(BY);
  if (by) return { ...by, most: false };
  const most = found(MOST_OF);
  return most ? { ...most, most: true } : null;
}

const UNSTARTED: readonly RegExp[] = [
  /\b(?:not|n['’]t|never|yet to|without|no)\b[^?.]{0,40}\b(?:start|begin|begun|began|broke|broken|break|construction)|\bunstarted\b|\bstalled\b/i,
  /(?:未|没有?|沒有?|尚未|还没有?|不)[^，。？?]{0,3}(?:开工|開工|动工|启动|开建)|签而未[开建动]/u,
  /(?<!\p{L})(?:не|без)(?: были| был| начал[ои]?с[ья])? ?(?:начат|начал|строит|строят|начала)/iu,
  /미착공|착공(?:하지|되지|이)\s?(?:않|못)|착공\s?안/u,
];

/** True where a question asks for what was signed and has not begun. */
export function asksForStalled(question: string): boolean {
  return UNSTARTED.some((pattern) => pattern.test(question));
}

const MONTHS: readonly (readonly [RegExp, number])[] = [
  [/half a year|半年|полгода|반년/iu, 6],
  [
    /(\d{1,2}|one|two|three|six|nine|twelve) months?|(\d{1,2})\s?个?月|(\d{1,2}) месяц\p{L}*|(\d{1,2})\s?개월/iu,
    1,
  ],
  [/(\d|one|two|a) years?|(一|两|\d)年(?!\d|[上下初末底])|(\d) (?:год|лет)\p{L}*|(\d)년\s?(?:이상|넘)/iu, 12],
];
const WORDS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  six: 6,
  nine: 9,
  twelve: 12,
  一: 1,
  两: 2,
};

/** For how many months nothing has been heard, where a question says it; null where it does not. */
export function readMonths(question: string): number | null {
  for (const [pattern, unit] of MONTHS) {
    const match = pattern.exec(question);
    if (!match) continue;
    const said = match
      .slice(1)
      .find((group) => group !== undefined)
      ?.toLowerCase();
    return (said === undefined ? 1 : (WORDS[said] ?? Number(said))) * unit;
  }
  return null;
}

const COMPARING =
  /\b(?:more|compar\p{L}*|versus|vs|difference|less|fewer|larger|bigger|higher)\b|更多|更大|更高|比|对比|相比|больше|меньше|сравн|보다|비교|더\s?(?:많|크)|중\s?(?:어디|어느)/iu;

/** True where a question sets one thing against another. */
export function compares(question: string): boolean {
  return COMPARING.test(question);
}

const YEAR_BEFORE =
  /\b(?:than|with|to|against|versus|vs) (?:in )?(?:the )?(?:year before|previous year|preceding year|year earlier)\b|比?(?:上一?年|前一年|去年同期|上年)(?:同期)?(?:更?多|相比|增)?|чем (?:в|за) (?:предыдущ|прошл)\p{L}+ год|전년/iu;

/** True where a question sets a period against the same one a year before. */
export function comparesWithYearBefore(question: string): boolean {
  return YEAR_BEFORE.test(question);
}
