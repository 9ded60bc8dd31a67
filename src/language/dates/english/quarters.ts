import type { Expression } from '../expression.ts';
import type { Groups, Reader } from '../reader.ts';
import { longest, needing, rule } from '../reader.ts';
import { OF_YEAR, YEARS_OWN, yearOf } from './fragments.ts';
import { countsThings } from './guards.ts';
import { CARDINAL, NTH, nthValue, numberValue, STATED_YEAR } from './numbers.ts';

const QUARTER = '(?:quarter|qtr)\\b';
const QUARTER_NAME = `(?:(?:the\\s+)?(?<q>${NTH})[\\s-]+(?:fiscal\\s+)?${QUARTER}|Q\\s?(?<n>[1-4])(?!\\d))`;
const HALF_NAME =
  '(?:(?:the\\s+)?(?<q>first|second|1st|2nd|last|latter)[\\s-]+half(?:[\\s-]+year)?\\b|H(?<n>[12])(?!\\d))';

interface Named {
  readonly q?: string | undefined;
  readonly n?: string | undefined;
}

function quarterOf({ q, n }: Named): number {
  const nth = n === undefined ? nthValue(q ?? '') : Number(n);
  return nth === -1 ? 4 : nth;
}

function halfOf({ q, n }: Named): number {
  if (n !== undefined) return Number(n);
  return /^(?:first|1st)$/i.test(q ?? '') ? 1 : 2;
}

function quarter(groups: Groups): Expression | null {
  const number = quarterOf(groups);
  return number > 4 ? null : { kind: 'fields', year: yearOf(groups), quarter: number };
}

function half(groups: Groups): Expression {
  return { kind: 'fields', year: yearOf(groups), half: halfOf(groups) };
}

/** "the third quarter of 2016", "Q3 2021", "2021Q3", "3Q21", "last year's first half". */
const subYears: readonly Reader[] = [
  rule(`${QUARTER_NAME}${OF_YEAR}`, ({ groups }) => quarter(groups)),
  rule(`${YEARS_OWN}${QUARTER_NAME}`, ({ groups }) => quarter(groups)),
  rule(`(?<y>${STATED_YEAR}|(?:19|20)\\d\\d)-?Q(?<n>[1-4])(?!\\d)`, ({ groups }) => quarter(groups)),
  rule(`(?<![\\d.])(?<n>[1-4])Q\\s?'?(?<s>(?:20)?\\d\\d)(?!\\d)`, ({ groups }) =>
    quarter({ ...groups, y: century(groups.s) }),
  ),
  rule(`Q(?<n>[1-4])[-/' ]?(?<s>\\d\\d)(?!\\d|[.,]\\d|\\s?%)`, ({ groups, source, end }) =>
    countsThings(source, end) ? null : quarter({ ...groups, y: century(groups.s) }),
  ),
  rule(`(?<![\\d.])(?<s>\\d\\d)Q(?<n>[1-4])(?!\\d)`, ({ groups }) =>
    quarter({ ...groups, y: century(groups.s) }),
  ),
  rule(`${HALF_NAME}${OF_YEAR}`, ({ groups }) => half(groups)),
  rule(`${YEARS_OWN}${HALF_NAME}`, ({ groups }) => half(groups)),
  rule(`(?<y>(?:19|20)\\d\\d)-?H(?<n>[12])(?!\\d)`, ({ groups }) => half(groups)),
  rule(`(?<![\\d.])(?<n>[12])H\\s?'?(?<s>(?:20)?\\d\\d)(?!\\d)`, ({ groups }) =>
    half({ ...groups, y: century(groups.s) }),
  ),
  rule(`H(?<n>[12])[-/' ]?(?<s>\\d\\d)(?!\\d|[.,]\\d|\\s?%)`, ({ groups, source, end }) =>
    countsThings(source, end) ? null : half({ ...groups, y: century(groups.s) }),
  ),
];

function century(digits = ''): string {
  return digits.length === 2 ? `20${digits}` : digits;
}

/** "Q3", "second-quarter"; "the last quarter" is not one, and "half" needs its article. */
const bareQuarter = rule(QUARTER_NAME, ({ groups, source, start, end }) => {
  if (/^(?:last|final)$/i.test(groups.q ?? '')) return null;
  if (/^\s+of\s+(?:the\s+)?(?!year)[a-z]/i.test(source.text.slice(end, end + 14)) && groups.q) return null;
  const shouted = source.text[start] === 'Q' || source.role === 'asked';
  return groups.n && !shouted ? null : quarter(groups);
});
const bareHalf = rule(HALF_NAME, ({ groups, source, start, end }) => {
  if (/^(?:last|latter)$/i.test(groups.q ?? '') || (groups.n && source.text[start] !== 'H')) return null;
  return /^\s+of\b/i.test(source.text.slice(end, end + 6)) ? null : half(groups);
});

/** "the first three quarters of 2022", "the first 11 months", "seven months of 2025". */
const head = rule(
  `(?:the\\s+)?(?:first|initial|opening)\\s+(?<c>${CARDINAL})\\s+(?<u>month|quarter)s\\b(?:${OF_YEAR})?`,
  ({ groups }) => headOf(groups),
);
const monthsOf = rule(
  `(?<c>${CARDINAL})\\s+(?<u>month|quarter)s\\s+(?:of|in)\\s+(?:the\\s+)?(?<y>(?:year\\s+)?20\\d\\d|this\\s+year|last\\s+year)(?!\\d|[.,]\\d)`,
  ({ groups }) => headOf(groups),
);
/** "2022's first three quarters", "this year's first eight months". */
const yearsHead = rule(`${YEARS_OWN}first\\s+(?<c>${CARDINAL})\\s+(?<u>month|quarter)s\\b`, ({ groups }) =>
  headOf(groups),
);

function headOf(groups: Groups): Expression | null {
  const count = numberValue(groups.c ?? '');
  const unit = groups.u?.toLowerCase() === 'quarter' ? 'quarter' : 'month';
  if (!(count >= 1 && count <= (unit === 'month' ? 12 : 4))) return null;
  return { kind: 'fields', year: yearOf(groups), head: { unit, count } };
}

/** Quarters, halves and the first months of a year. */
export const readPartOfYear: Reader = needing(
  /quarter|qtr|half|months|[QH]\s?\d|\dQ|\dH/i,
  longest([...subYears, bareQuarter, bareHalf, head, monthsOf, yearsHead]),
);
