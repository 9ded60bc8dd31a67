import type { Groups, Reader } from '../reader.ts';
import { longest, rule } from '../reader.ts';
import { isBareYear } from './guards.ts';
import { STATED_YEAR, WORDED_YEAR, yearValue } from './numbers.ts';
import { TENS } from './words.ts';

const bareYear = rule(
  '(?:19|20)\\d\\d(?!\\d|[.,]\\d|s\\b|\\s?%|[-/](?!20\\d\\d(?!\\d))\\d|[a-z])',
  (found) =>
    isBareYear(found) &&
    !/[\w.,/-]$/.test(found.source.text.slice(Math.max(0, found.start - 1), found.start).replace(/-$/, ' '))
      ? { kind: 'fields', year: { stated: Number(found.source.text.slice(found.start, found.end)) } }
      : null,
);
const namedYear = rule(
  `(?:(?:the\\s+)?(?:calendar\\s+|fiscal\\s+)?year\\s+(?:of\\s+)?|(?:FY|CY|fiscal)\\s?)(?<y>${STATED_YEAR}|\\d\\d(?!\\d))`,
  ({ groups }) => ({
    kind: 'fields',
    year: { stated: yearValue(`${/^\d\d$/.test(groups.y ?? '') ? "'" : ''}${groups.y}`) },
  }),
);
const apostropheYear = rule(`'(?<y>\\d\\d)(?!\\d|s|')`, ({ groups, source, start }) =>
  /\b(?:in|of|since|during|and|to|from)\s$/i.test(source.text.slice(Math.max(0, start - 8), start))
    ? { kind: 'fields', year: { stated: yearValue(`'${groups.y}`) } }
    : null,
);
const wordedYear = rule(WORDED_YEAR, ({ source, start, end }) =>
  /\b(?:in|of|since|from|year|until|to|and)\s+$/i.test(source.text.slice(Math.max(0, start - 9), start)) &&
  !/^\s+[a-z]/i.test(source.text.slice(end, end + 3).replace(/^\s+(?:to|and|un|ti|th)/i, ''))
    ? { kind: 'fields', year: { stated: yearValue(source.text.slice(start, end)) } }
    : null,
);
/** "2021-22": a range of two years; not "2021-10", a month. */
const shortYears = rule(`(?<a>20\\d\\d)\\s?-\\s?(?<b>\\d\\d)(?!\\d|[-/.,]\\d|\\s?%)`, ({ groups }) => {
  const [first, last] = [Number(groups.a), Number(`20${groups.b}`)];
  return last > first && last - first < 30 && Number(groups.b) > 12
    ? { kind: 'years', from: first, to: last }
    : null;
});

const DECADE_WORDS = [...TENS.map((word) => word.replace(/y$/, 'ies')), 'tens'].join('|');
const decade = rule(
  `(?:the\\s+)?(?:(?<c>nineteen|twenty|two\\s+thousand\\s+and)[\\s-]+)?(?:(?<y>(?:18|19|20)\\d0)'?s|'?(?<d>[1-9]0)\\s?'?s|(?<w>${DECADE_WORDS})|(?<z>two\\s+thousands|noughties))\\b`,
  ({ groups, source, start }) => {
    const before = source.text.slice(Math.max(0, start - 8), start);
    const pointed =
      /^the\s/i.test(source.text.slice(start)) ||
      /\b(?:in|since|of|during|early|late|mid|from)[\s-]+$/i.test(before);
    const from = decadeStart(groups);
    return from !== null && (groups.y || pointed) ? { kind: 'years', from, to: from + 9 } : null;
  },
);

function decadeStart({ c, y, d, w, z }: Groups): number | null {
  if (y) return Number(y);
  if (z) return 2000;
  const tens = d
    ? Number(d)
    : (TENS.findIndex((word) => word.replace(/y$/, 'ies') === w?.toLowerCase()) + 2) * 10;
  if (w?.toLowerCase() === 'tens') return c ? 2010 : null;
  if (c) return (/^nineteen/i.test(c) ? 1900 : 2000) + tens;
  return (tens <= 20 ? 2000 : 1900) + tens;
}

const centuries = rule(`(?:the\\s+)?(?<n>\\d{2})(?:st|nd|rd|th)\\s+century`, ({ groups }) => {
  const number = Number(groups.n);
  return { kind: 'years', from: (number - 1) * 100, to: number * 100 - 1 };
});

/** Years, decades and centuries. */
export const readYear: Reader = longest([
  namedYear,
  bareYear,
  apostropheYear,
  wordedYear,
  shortYears,
  decade,
  centuries,
]);
