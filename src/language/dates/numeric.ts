import { validDay } from './calendar.ts';
import type { Expression, Fields } from './expression.ts';
import type { Found, Reader } from './reader.ts';
import { longest, rule } from './reader.ts';

/** Nothing that would make the digits part of a longer number, a telephone number, a version, a price. */
const ALONE_BEFORE = '(?<![\\w$\\u00a3\\u20ac\\u00a5]|\\d[.,/])(?<!(?<!\\d{3}|/\\d?)\\d-)';
const ALONE_AFTER = '(?!\\d|[/.,]\\d|-\\d(?!\\d?/|\\d{3}[-/])|\\s?%)';
const NO_UNIT =
  '(?!\\s*(?:million|billion|trillion|thousand|percent|per cent|points?|mu\\b|km|tons?|yuan|rmb|usd|MW|GW|[\\u4e07\\u4ebf\\u5104\\u842c\\u5143\\u4e2a\\u500b\\u9879\\u9805\\u5bb6\\u500d\\u5ea6]))';

/** Years written with two digits: 50–99 are 19xx, the rest 20xx. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function day(year: number | null, month: number, dayOfMonth: number): Fields | null {
  if (validDay(year ?? 2000, month, dayOfMonth) === null) return null;
  const stated = year === null ? {} : { year: { stated: year } };
  return { kind: 'fields', ...stated, month, day: dayOfMonth };
}

const yearFirst = rule(
  `${ALONE_BEFORE}(?<y>(?:1[5-9]|20)\\d\\d)(?:\\s?(?<s>[-/.])\\s?(?<m>\\d{1,2})\\s?\\k<s>\\s?(?<d>\\d{1,2}))${ALONE_AFTER}`,
  ({ groups }) => day(Number(groups.y), Number(groups.m), Number(groups.d)),
);

const spaced = rule(
  `${ALONE_BEFORE}(?<y>20\\d\\d) (?<m>[01]\\d) (?<d>[0-3]\\d)${ALONE_AFTER}`,
  ({ groups, source }) =>
    source.role === 'asked' ? day(Number(groups.y), Number(groups.m), Number(groups.d)) : null,
);

const NOT_ENGLISH = /[\u0400-\u04ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;
const YEAR_FIRST_SCRIPTS = /[\u4e00-\u9fff\uac00-\ud7af]/;

/**
 * `18.09.2022` puts the day first. With slashes and hyphens English writes the month first unless it cannot be one, other
 * languages the day; `27-7-3` beside Chinese or Korean begins with the year.
 */
const yearLast = rule(
  `${ALONE_BEFORE}(?<a>\\d{1,2})(?<s>[-/.])(?<b>\\d{1,2})(?:\\k<s>(?<y>(?:1[89]|20)\\d\\d|\\d\\d?)|,\\s?(?<t>20\\d\\d|\\d\\d))${ALONE_AFTER}${NO_UNIT}`,
  ({ groups, source }) => {
    if (groups.s === '.' && groups.y?.length !== 4) return null;
    const [a, b, c] = [groups.a ?? '', groups.b ?? '', groups.y ?? groups.t ?? ''];
    if (a.length === 2 && c.length < 4 && groups.s === '-' && YEAR_FIRST_SCRIPTS.test(source.text)) {
      return day(fullYear(a), Number(b), Number(c));
    }
    const monthFirst = day(fullYear(c), Number(a), Number(b));
    const dayFirst = day(fullYear(c), Number(b), Number(a));
    return groups.s === '.' || NOT_ENGLISH.test(source.text)
      ? (dayFirst ?? monthFirst)
      : (monthFirst ?? dayFirst);
  },
);

const compact = rule(
  `(?<![\\w$.,-])(?<y>(?:19|20)\\d\\d)(?<m>[01]\\d)(?<d>[0-3]\\d)${ALONE_AFTER}${NO_UNIT}`,
  ({ groups }) => day(Number(groups.y), Number(groups.m), Number(groups.d)),
);

/** `2022-09`, `2022/9`; loosely spaced or dotted forms only in questions, where no amounts are told. */
const yearMonth = rule(
  `${ALONE_BEFORE}(?<y>(?:19|20)\\d\\d)(?<s>\\s?[-/.]\\s?)(?<m>1[0-2]|0?[1-9])${ALONE_AFTER}${NO_UNIT}(?!\\s?[-~]\\s?\\d)`,
  ({ groups, source }) => {
    const strict = /^[-/]$/.test(groups.s ?? '') && groups.m?.length === 2;
    if (source.role === 'published' && !strict) return null;
    return { kind: 'fields', year: { stated: Number(groups.y) }, month: Number(groups.m) };
  },
);

const monthYear = rule(
  `${ALONE_BEFORE}(?<m>1[0-2]|0?[1-9])(?<s>\\s?[-/]\\s?)(?<y>(?:19|20)\\d\\d)${ALONE_AFTER}${NO_UNIT}`,
  ({ groups, source }) => {
    if (source.role === 'published' && groups.s !== '/') return null;
    return { kind: 'fields', year: { stated: Number(groups.y) }, month: Number(groups.m) };
  },
);

const NOT_A_DAY = new Set(['24/7', '9/11', '1/2', '1/3', '1/4', '50/50']);

/** `4/22`, `22/04`, `4-22`, in questions, or after "on". */
const monthDay = rule(
  `${ALONE_BEFORE}(?<a>\\d{1,2})(?<s>[-/.])(?<b>\\d{1,2})${ALONE_AFTER}${NO_UNIT}(?!\\s?(?:of|projects|companies)\\b)`,
  (found) => (mayBeMonthDay(found) ? readMonthDay(found) : null),
);

function mayBeMonthDay({ groups, source, start, end }: Found): boolean {
  const before = source.text.slice(Math.max(0, start - 12), start);
  const afterOn = /\bon\s+$|(?:day|mon|tue|wed|thu|fri|sat|sun)[\s,]+$/i.test(before);
  if (groups.s === '/') {
    const inRange =
      /^\s?(?:-|~|to)\s?\d/.test(source.text.slice(end, end + 6)) || /\d\s?(?:-|~|to)\s?$/.test(before);
    return afterOn || inRange || (source.role === 'asked' && !NOT_A_DAY.has(source.text.slice(start, end)));
  }
  return source.role === 'asked' && afterOn;
}

function readMonthDay({ groups }: Found): Expression | null {
  const [a, b] = [Number(groups.a), Number(groups.b)];
  return day(null, a, b) ?? day(null, b, a);
}

/** Dates in figures, read alike in every language. */
export const readNumericDay: Reader = longest([
  yearFirst,
  spaced,
  yearLast,
  compact,
  yearMonth,
  monthYear,
  monthDay,
]);
