import { readNumbers } from '../../language/numbers.ts';
import { type Said, saidIn, withoutOverlaps } from './read-words.ts';

/** A time of the day as written: minutes after midnight, or null for one that no clock shows (25:00, 13 am). */
export type TimeSaid = Said<{ readonly minute: number | null }>;

/** The part of the day that a number of hours is counted in. */
type Half = 'morning' | 'noon' | 'afternoon' | 'night' | null;

const HALF_BEFORE = '(?:早上|早晨|清晨|上午|凌晨|中午|下午|傍晚|晚上|夜里|오전|아침|새벽|오후|저녁|밤)';
const HALF_AFTER = '(?:[ap]\\.?m\\b\\.?|утра|дня|вечера|ночи)';

const HALVES: readonly (readonly [RegExp, Half])[] = [
  [/^(?:早|清晨|上午|凌晨|오전|아침|새벽|a|утра)/iu, 'morning'],
  [/^(?:中午)/u, 'noon'],
  [/^(?:下午|傍晚|오후|저녁|p|дня|вечера)/iu, 'afternoon'],
  [/^(?:晚上|夜里|밤|ночи)/iu, 'night'],
];

/** 8:30, 08.30, 上午8:30, 8:30 pm. A point may be a decimal one, so that an amount behind it makes it none. */
const DIGITS = new RegExp(
  `(?:(?<before>${HALF_BEFORE})\\s*)?(?<![\\d.:/])(?<hour>\\d{1,2})(?<mark>[:.])(?<minute>\\d{2})(?![\\d/]|[.:]\\d)` +
    `(?:\\s*(?<after>${HALF_AFTER}))?(?!\\s*(?:%|bn|billion|mn|m\\b|million|trillion|[万亿億만억조]|млн|млрд|трлн|тыс))`,
  'giu',
);

/** 8 am, 8 утра. */
const HOUR = new RegExp(`(?<![\\d.:/])(?<hour>\\d{1,2})\\s*(?<after>${HALF_AFTER})(?!\\p{L})`, 'giu');

/** 8点, 早上八点半, 8点30分, 八点一刻; 8시, 오전 8시 30분, 8시 반; 8 ч 30 мин, 8 часов утра. */
const UNITS = new RegExp(
  `(?:(?<before>${HALF_BEFORE})\\s*)?(?<![\\d.:/])(?<hour>\\d{1,2}|[零〇一二两三四五六七八九十]{1,3})\\s*` +
    '(?:[点點时時](?!区|區)(?:整|钟|鐘|(?<part>半|一刻|三刻)|(?:零|〇)?(?<zh>\\d{1,2}|[一二三四五六七八九十]{1,3})(?:分|(?![\\d一二三四五六七八九十])))?' +
    '|시(?!간)(?:\\s*(?<half>반)|\\s*(?<ko>\\d{1,2})분)?(?:에)?' +
    `|(?:ч|час(?:а|ов)?)(?!\\p{L})\\.?(?:\\s*(?<ru>\\d{1,2})\\s*(?:м|мин|минут[аы]?)(?!\\p{L})\\.?)?(?:\\s*(?<after>${HALF_AFTER}))?)`,
  'giu',
);

const NAMED: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:noon|midday|полдень|полудень)(?!\p{L})|正午|정오/giu, 12 * 60],
  [/(?<!\p{L})(?:midnight|полночь)(?!\p{L})|午夜|자정/giu, 0],
];

/** "at", "в", 在 before a time say nothing more. */
const LEADS = /(?:(?<![\p{L}])(?:at|в|во|к)|在|于)\s*$/iu;

const PARTS: Readonly<Record<string, number>> = { 半: 30, 一刻: 15, 三刻: 45, 반: 30 };

/**
 * Reads the times of the day in a text of English, Chinese, Russian or Korean: `8:30`, `08.30`, `8:30 am`, `早上8点半`,
 * `8시 30분`, `в 8:30`, `noon`. A time that no clock shows is read too, as null, so that it can be named.
 */
export function readTimes(text: string): TimeSaid[] {
  const found = [
    ...saidIn(text, DIGITS, ({ groups }) => timeOf(groups ?? {}, Number(groups?.minute))),
    ...saidIn(text, HOUR, ({ groups }) => timeOf(groups ?? {}, 0)),
    ...saidIn(text, UNITS, ({ groups }) => timeOf(groups ?? {}, minuteOfUnits(groups ?? {}))),
    ...NAMED.flatMap(([pattern, minute]) => saidIn(text, pattern, () => ({ minute }))),
  ];
  return withoutOverlaps(found).map((said) => withLead(text, said));
}

function withLead(text: string, said: TimeSaid): TimeSaid {
  const lead = LEADS.exec(text.slice(0, said.start));
  return lead ? { ...said, start: lead.index } : said;
}

type Groups = Readonly<Record<string, string | undefined>>;

function timeOf({ hour, before, after }: Groups, minute: number): { minute: number | null } {
  const hours = hourIn(numberOf(hour ?? ''), halfOf(before ?? after));
  return { minute: hours === null || minute > 59 ? null : hours * 60 + minute };
}

function minuteOfUnits({ part, half, zh, ko, ru }: Groups): number {
  const named = PARTS[part ?? half ?? ''];
  return named ?? numberOf(zh ?? ko ?? ru ?? '0');
}

function numberOf(digits: string): number {
  return /^\d+$/.test(digits) ? Number(digits) : (readNumbers(digits)[0]?.value ?? Number.NaN);
}

function halfOf(words: string | undefined): Half {
  return HALVES.find(([pattern]) => words !== undefined && pattern.test(words))?.[1] ?? null;
}

/** The hour of the day; null for one that the clock, or that part of the day, does not have. */
function hourIn(hour: number, half: Half): number | null {
  if (!(hour <= 23)) return null;
  if (half === 'morning') return hour > 12 ? null : hour % 12;
  if (half === 'noon') return hour < 10 ? hour + 12 : hour;
  if (half === 'afternoon') return hour < 12 ? hour + 12 : hour;
  if (half === 'night') return hour === 12 ? 0 : hour >= 6 && hour < 12 ? hour + 12 : hour;
  return hour;
}
