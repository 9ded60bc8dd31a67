import type { Found, Groups, Reader } from '../reader.ts';
import { longest, rule } from '../reader.ts';
import { TENS } from './words.ts';

const DECADES = TENS.map((word) => word.replace(/y$/, 'ies'));
const CENTURY = '(?:(?<c>nineteen|twenty|two\\s+thousand\\s+and)[\\s-]+)?';
const NAME = `(?:(?<y>(?:18|19|20)\\d0)\\s?'?s|'?(?<d>[1-9]0)\\s?'?s|(?<w>${DECADES.join('|')}|tens)|(?<z>two\\s+thousands|noughties))\\b`;

/** "the 1990s", "the '90s", "the nineties"; short forms only after "the" or a preposition. */
const decade = rule(`(?:the\\s+)?${CENTURY}${NAME}`, (found) => {
  const from = firstYear(found.groups);
  return from !== null && (found.groups.y || isPointedAt(found))
    ? { kind: 'years', from, to: from + 9 }
    : null;
});

function isPointedAt({ source, start }: Found): boolean {
  const before = source.text.slice(Math.max(0, start - 8), start);
  return (
    /\b(?:in|since|of|during|early|late|mid|from)[\s-]+$/i.test(before) ||
    /^the\s/i.test(source.text.slice(start, start + 4))
  );
}

function firstYear({ c, y, d, w, z }: Groups): number | null {
  if (y) return Number(y);
  if (z) return 2000;
  const tens = d ? Number(d) : tensOf(w ?? '');
  if (c) return (/^nineteen/i.test(c) ? 1900 : 2000) + tens;
  if (!d && tens === 10) return null;
  return (tens <= 20 ? 2000 : 1900) + tens;
}

function tensOf(word: string): number {
  return (DECADES.indexOf(word.toLowerCase()) + 2) * 10;
}

/** "the 21st century", counted as people do: 2000-2099. */
const century = rule(`(?:the\\s+)?(?<n>\\d{2})(?:st|nd|rd|th)\\s+century`, ({ groups }) => {
  const number = Number(groups.n);
  return { kind: 'years', from: (number - 1) * 100, to: number * 100 - 1 };
});

/** Decades and centuries. */
export const readDecade: Reader = longest([decade, century]);
