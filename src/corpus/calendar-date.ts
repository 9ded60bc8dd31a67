import type { Span } from '../language/span.ts';
import { MONTH_PATTERN, monthOf } from './month-names.ts';

/** A whole date, year and all, as it stands in a text. */
export interface CalendarDate extends Span {
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/** No news document on the web is older; an earlier "year" is some other number. */
const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2099;

type Order = 'ymd' | 'dmy' | 'mdy' | 'either';

/** One way to write a date: three groups in the order given. `either` is d/m or m/d, read only where one is a date. */
interface DateForm {
  readonly pattern: string;
  readonly order: Order;
}

const ORDINAL = '(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d{2})';

const FORMS: readonly DateForm[] = [
  { pattern: `${YEAR}\\s?([-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\d])`, order: 'ymd' },
  { pattern: `${YEAR}\\s*(年|년)\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日號号일]`, order: 'ymd' },
  { pattern: `(\\d{1,2})(\\.)(\\d{1,2})\\.${YEAR}(?!\\d)`, order: 'dmy' },
  { pattern: `(\\d{1,2})([/-])(\\d{1,2})\\2${YEAR}(?!\\d)`, order: 'either' },
  {
    pattern: `(\\d{1,2})${ORDINAL}(\\s+|-)(?:of\\s+)?(${MONTH_PATTERN}),?[\\s-]+${YEAR}(?!\\d)`,
    order: 'dmy',
  },
  { pattern: `(${MONTH_PATTERN})(\\s*)(\\d{1,2})${ORDINAL}\\s*,?\\s+${YEAR}(?!\\d)`, order: 'mdy' },
];

const FIND = FORMS.map((form) => ({
  order: form.order,
  pattern: new RegExp(`(?<![\\d\\p{Script=Latin}\\p{Script=Cyrillic}]|\\d[-/.])${form.pattern}`, 'giu'),
}));

/**
 * Every whole date in a text, in the order it stands there: `2022-09-21`, `2018/01/19`, `2023年2月20日`, `21 January
 * 2020`, `Sept. 21, 2022`, `20 февраля 2023`, `20.02.2023`, `12/20/2021`.
 *
 * A date without a year is none. With slashes the order of day and month is unknown: `03/04/2021` is no date,
 * `12/20/2021` is, because only one reading exists. Days that no calendar has and years outside 1990–2099 are no dates.
 */
export function findCalendarDates(text: string): CalendarDate[] {
  const found: CalendarDate[] = [];
  for (const form of FIND) {
    for (const match of text.matchAll(form.pattern)) {
      const date = readParts(form.order, [match[1] ?? '', match[3] ?? '', match[4] ?? '']);
      if (date) found.push({ date, start: match.index, end: match.index + match[0].length });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

function readParts(order: Order, parts: readonly [string, string, string]): string | null {
  const [first, second, third] = parts;
  if (order === 'ymd') return toIsoDate(Number(first), Number(second), Number(third));
  if (order === 'dmy') return toIsoDate(Number(third), monthOf(second) || Number(second), Number(first));
  if (order === 'mdy') return toIsoDate(Number(third), monthOf(first), Number(second));
  const dayFirst = toIsoDate(Number(third), Number(second), Number(first));
  const monthFirst = toIsoDate(Number(third), Number(first), Number(second));
  return dayFirst && monthFirst && dayFirst !== monthFirst ? null : (dayFirst ?? monthFirst);
}

/** `YYYY-MM-DD` for a day the calendar has, in a year a news document can be of; null otherwise. */
export function toIsoDate(year: number, month: number, day: number): string | null {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
