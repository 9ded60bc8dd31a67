import {
  type AskedGrouping,
  GROUPING_UNITS,
  type GroupingUnit,
  readGroupings,
} from '../../ledger/grouping-words.ts';

/** "Which district signed the most": the unit that is asked for, and a word for the most. */
const MOST_OF: readonly ((unit: GroupingUnit) => RegExp)[] = [
  ({ en }) =>
    new RegExp(`\\b(?:which|what) (?:${en})\\b.*\\b(?:most|largest|biggest|highest|greatest)\\b`, 'iu'),
  ({ zh }) =>
    new RegExp(`(?:哪一?个?|什么)(?:${zh})[^？?]*最(?:多|大|高)|最(?:多|大|高)[^？?]*哪一?个?(?:${zh})`, 'u'),
  ({ ruStems }) =>
    new RegExp(
      `(?<!\\p{L})как\\p{L}+ (?:${ruStems})\\p{L}*.*(?:больше всего|наибольш|сам\\p{L}+ (?:больш|крупн))`,
      'iu',
    ),
  ({ ko }) => new RegExp(`(?:어느|어떤)\\s?(?:${ko})\\p{L}*.*가장\\s?(?:많|크|큰)`, 'u'),
];

/** What a question wants counted by, and whether it only wants the one that has the most; null where it wants neither. */
export function readGrouping(question: string): (AskedGrouping & { readonly most: boolean }) | null {
  const [first] = readGroupings(question);
  if (first) return { by: first.by, level: first.level, most: false };
  const most = GROUPING_UNITS.find((unit) => MOST_OF.some((pattern) => pattern(unit).test(question)));
  return most ? { by: most.by, level: most.level, most: true } : null;
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

const COMPARING =
  /\b(?:more|compar\p{L}*|versus|vs|difference|less|fewer|larger|bigger|higher)\b|更多|更大|更高|比|对比|相比|больше|меньше|сравн|보다|비교|더\s?(?:많|크)|중\s?(?:어디|어느)/iu;

/** True where a question sets one thing against another. */
export function compares(question: string): boolean {
  return COMPARING.test(question);
}

const APART = /分别|分別|각각|\brespectively\b|\beach\b|по отдельности/iu;

/** True where a question wants each of the things it names for itself. */
export function asksForEach(question: string): boolean {
  return APART.test(question);
}

const YEAR_BEFORE =
  /\b(?:than|with|to|against|versus|vs) (?:in )?(?:the )?(?:year before|previous year|preceding year|year earlier)\b|比?(?:上一?年|前一年|去年同期|上年)(?:同期)?(?:更?多|相比|增)?|чем (?:в|за) (?:предыдущ|прошл)\p{L}+ год|전년/iu;

/** True where a question sets a period against the same one a year before. */
export function comparesWithYearBefore(question: string): boolean {
  return YEAR_BEFORE.test(question);
}
