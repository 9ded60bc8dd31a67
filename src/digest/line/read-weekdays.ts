import type { Weekday } from '../subscription.ts';
import { type Said, saidIn, withoutOverlaps } from './read-words.ts';

/** Days of the week as a line names them, in the order of the week; null for "weekly" with no day to it. */
export type WeekdaysSaid = Said<readonly Weekday[] | null>;

/** Each day of the week, in the words of the four languages; Russian ones in any case. */
const DAY_NAMES: readonly (readonly [Weekday, string])[] = [
  [1, 'mon(?:days?)?|понедельник\\p{L}{0,3}|пн|(?:周|星期|礼拜|週)一|월(?:요일)?'],
  [2, 'tue(?:s(?:days?)?)?|вторник\\p{L}{0,3}|вт|(?:周|星期|礼拜|週)二|화(?:요일)?'],
  [3, 'wed(?:nesdays?)?|сред[аеуы]\\p{L}{0,2}|ср|(?:周|星期|礼拜|週)三|수(?:요일)?'],
  [4, 'thu(?:r(?:s(?:days?)?)?)?|четверг\\p{L}{0,3}|чт|(?:周|星期|礼拜|週)四|목(?:요일)?'],
  [5, 'fri(?:days?)?|пятниц\\p{L}{0,3}|пт|(?:周|星期|礼拜|週)五|금(?:요일)?'],
  [6, 'sat(?:urdays?)?|суббот\\p{L}{0,3}|сб|(?:周|星期|礼拜|週)六|토(?:요일)?'],
  [7, 'sun(?:days?)?|воскресень\\p{L}{0,3}|вс|(?:周|星期|礼拜|週)[日天]|일(?:요일)?'],
];

const ANY_DAY = DAY_NAMES.map(([, names]) => names).join('|');
/** 周一至五, 周一、三: the second day goes by its last character. */
const SHORT_DAY = '[一二三四五六日天]';
const TO = '\\s*(?:[-–—~～]|to|till|through|until|по|до|至|到|부터)\\s*';
const AND = '\\s*(?:[,，、&/]|and|и|和|와|과)\\s*(?:and\\s+|и\\s+|по\\s+)?';
const LEAD =
  '(?:(?:weekly|every week|еженедельно|раз в неделю|每周|每週|매주|on|every|each|по|в|во|со?|кажд\\p{L}{1,3}|每个|每)\\s*,?\\s*){0,3}';
const TAIL = '(?:마다|까지|에)?';

/** One day or several: "Mon–Fri", "weekly on Monday", 每周一, "по понедельникам и средам", 월,수,금. */
const DAYS = new RegExp(
  `(?<!\\p{L})${LEAD}(?:${ANY_DAY})(?:(?:${TO}|${AND})(?:${ANY_DAY}|${SHORT_DAY}))*${TAIL}(?!\\p{L})`,
  'giu',
);
/** Chinese writes no spaces, so that a day stands between other characters. */
const HAN_DAYS = new RegExp(
  `每?(?:周|星期|礼拜|週)${SHORT_DAY}(?:\\s*(?:[-–—~～至到]|[,，、和])\\s*(?:周|星期|礼拜|週)?${SHORT_DAY}(?![^\\s,，、和至到:：]))*`,
  'gu',
);

const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const WORKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5];
const WEEKEND: readonly Weekday[] = [6, 7];

const NAMED: readonly (readonly [RegExp, readonly Weekday[] | null])[] = [
  [
    /(?<!\p{L})(?:daily|every ?day|each day|ежедневно|кажд(?:ый|ого) день|매일)(?!\p{L})|每天|每日|天天/giu,
    EVERY_DAY,
  ],
  [
    /(?<!\p{L})(?:(?:on |every )?(?:weekdays?|workdays?|working days?|business days?)|(?:по |в )?(?:будн\p{L}{1,3}|рабоч\p{L}{2} дн\p{L}{1,2})|평일(?:에|마다)?)(?!\p{L})|(?:每个|每)?工作日/giu,
    WORKDAYS,
  ],
  [
    /(?<!\p{L})(?:(?:on |at )?weekends?|(?:по |в )?выходн\p{L}{2,3}|주말(?:에|마다)?)(?!\p{L})|周末|週末/giu,
    WEEKEND,
  ],
  [
    /(?<!\p{L})(?:weekly|every week|еженедельно|раз в неделю|매주)(?!\p{L})|每周(?![一二三四五六日天])|每週(?![一二三四五六日天])/giu,
    null,
  ],
];

/**
 * Reads the days of the week that a text names: "daily", "weekdays", "Mon–Fri", "weekly on Monday", 每周一,
 * "по понедельникам", 매주 월요일. A range may go over the end of the week. "weekly" alone is read as null.
 */
export function readWeekdays(text: string): WeekdaysSaid[] {
  return withoutOverlaps([
    ...saidIn<readonly Weekday[] | null>(text, DAYS, ({ 0: words }) => daysIn(words)).filter(
      ({ start, end }) => !isOneKoreanLetter(text.slice(start, end)),
    ),
    ...saidIn<readonly Weekday[] | null>(text, HAN_DAYS, ({ 0: words }) => daysIn(words)),
    ...NAMED.flatMap(([pattern, days]) =>
      [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
        value: days,
        start: index,
        end: index + words.length,
      })),
    ),
  ]);
}

/** 월 alone is a month, 일 a day or a work: they are days of the week beside others only. */
function isOneKoreanLetter(words: string): boolean {
  return /^(?:매주\s*)?[월화수목금토일](?:마다|까지|에)?$/u.test(words.trim());
}

const STEP = new RegExp(
  `(?<to>${TO})?(?:${AND})?(?:кажд\\p{L}+|every|each)?\\s*(?<day>${ANY_DAY}|(?<=[至到、和,，~～–—-]\\s*)${SHORT_DAY})`,
  'giu',
);

function daysIn(words: string): readonly Weekday[] {
  const days = new Set<Weekday>();
  let last: Weekday | null = null;
  for (const { groups } of words.matchAll(STEP)) {
    const day = dayNamed(groups?.day ?? '');
    if (day === null) continue;
    for (const one of groups?.to && last !== null ? span(last, day) : [day]) days.add(one);
    last = day;
  }
  return EVERY_DAY.filter((day) => days.has(day));
}

const PATTERNS = DAY_NAMES.map(([day, names]) => [day, new RegExp(`^(?:${names})$`, 'iu')] as const);

function dayNamed(words: string): Weekday | null {
  const whole = new RegExp(`^${SHORT_DAY}$`, 'u').test(words) ? `周${words}` : words;
  return PATTERNS.find(([, pattern]) => pattern.test(whole))?.[0] ?? null;
}

/** From one day to another; from Friday to Monday over the end of the week. */
function span(from: Weekday, to: Weekday): Weekday[] {
  const length = (to - from + 7) % 7;
  return Array.from({ length: length + 1 }, (_, at) => (((from - 1 + at) % 7) + 1) as Weekday);
}
