import type { Expression } from '../expression.ts';
import { fullYear } from '../numeric.ts';
import type { Found, Reader } from '../reader.ts';
import { longest, needing, rule } from '../reader.ts';
import {
  LAST,
  MONTH,
  monthOf,
  NEXT,
  OF_YEAR,
  SEASON,
  THIS,
  turnValue,
  YEARS_OWN,
  yearOf,
} from './fragments.ts';
import { countsThings, isMonthName } from './guards.ts';
import { meansYear } from './short-years.ts';
import { SEASONS } from './words.ts';

function month(found: Found): Expression | null {
  const year = yearOf(found.groups);
  if (!year && !isMonthName(found)) return null;
  return { kind: 'fields', year, month: monthOf(found.groups) };
}

const bareMonth = rule(`(?:(?:the\\s+)?month\\s+of\\s+)?(?<m>${MONTH})`, month);
const monthYear = rule(`(?<m>${MONTH})${OF_YEAR}`, month);
const yearMonth = rule(`${YEARS_OWN}(?<m>${MONTH})`, month);

/** "August 99", and "sept 22" where it means a year. */
const monthShortYear = rule(
  `(?<m>${MONTH})\\s+(?:of\\s+)?(?<d>\\d\\d)(?![\\d:]|[.,]\\d|\\s?(?:%|st\\b|nd\\b|rd\\b|th\\b))`,
  (found) => {
    const { d = '' } = found.groups;
    if (countsThings(found.source, found.end) || !(Number(d) > 31 || meansYear(found))) return null;
    return { kind: 'fields', year: { stated: fullYear(d) }, month: monthOf(found.groups) };
  },
);

/** "last September", "this May", "next June". */
const monthWithTurn = rule(
  `(?<t>(?:${LAST}|${THIS}|${NEXT}|past))\\s+(?<m>${MONTH})(?![\\s-]*\\d)`,
  ({ groups }) => {
    const turn = turnValue(groups.t ?? '');
    const when = turn === 0 ? { year: { shift: 0 } } : { turn };
    return { kind: 'fields', month: monthOf(groups), ...when };
  },
);

const seasonYear = rule(`(?<s>${SEASON})${OF_YEAR}`, ({ groups }) =>
  season(groups.s, { year: yearOf(groups) }),
);
const yearSeason = rule(`${YEARS_OWN}(?<s>${SEASON})`, ({ groups }) =>
  season(groups.s, { year: yearOf(groups) }),
);
const seasonWithTurn = rule(`(?<t>(?:${LAST}|${THIS}|${NEXT}|past))\\s+(?<s>${SEASON})`, ({ groups }) => {
  const turn = turnValue(groups.t ?? '');
  return season(groups.s, turn === 0 ? { year: { shift: 0 } } : { turn });
});
/** A season alone is a time only where words say so: "autumn projects" is a kind of projects. */
const bareSeason = rule(`(?<s>${SEASON})`, ({ groups, source, start, end }) => {
  const before = source.text.slice(Math.max(0, start - 16), start);
  const after = source.text.slice(end, end + 12);
  const pointed =
    /\b(?:in|during|since|until|by|of|from|to|and|before|after|early|late|mid)[\s-]+(?:the\s+)?$/i.test(
      before,
    );
  return pointed && /^\s*(?:[.,;:!?)]|$|(?:and|to|through|when|of)\b)/.test(after)
    ? season(groups.s, {})
    : null;
});

function season(word: string | undefined, when: object): Expression | null {
  const number = SEASONS[(word ?? '').toLowerCase()];
  return number === undefined ? null : { kind: 'fields', season: number, ...when };
}

const readSeason = needing(
  new RegExp(SEASON, 'i'),
  longest([seasonYear, yearSeason, seasonWithTurn, bareSeason]),
);

/** Months and seasons. */
export const readMonth: Reader = longest([
  needing(new RegExp(MONTH, 'i'), longest([monthShortYear, monthYear, yearMonth, monthWithTurn, bareMonth])),
  readSeason,
]);
