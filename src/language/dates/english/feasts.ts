import type { Expression, Year } from '../expression.ts';
import type { Found, Reader } from '../reader.ts';
import { needing, rule } from '../reader.ts';
import { LAST, NEXT, THIS, turnValue, YEAR, yearOf } from './fragments.ts';
import { FEASTS } from './words.ts';

const NAME = FEASTS.map(([pattern]) => pattern).join('|');
const TURN = `(?<t>${LAST}|${THIS}|${NEXT})\\s+(?:year's\\s+)?`;

/**
 * "Christmas", "the 2023 Spring Festival", "two weeks before Chinese New Year". In a report the name alone must be pointed at:
 * "Christmas decorations" are goods.
 */
const feast = rule(
  `(?:${TURN}|(?:the\\s+)?(?:(?<z>20\\d\\d)\\s+)?)?(?<f>${NAME})(?:\\s+holidays?)?\\b(?:(?:\\s*,|\\s+of|\\s+in)?\\s+${YEAR})?`,
  (found) => {
    const { groups } = found;
    const year = yearOf({ y: groups.y ?? groups.z });
    return year || groups.t || isPointedAt(found)
      ? feastNamed(groups.f ?? '', year ?? yearOfTurn(groups.t))
      : null;
  },
);

/** "this Christmas" is this year's; "last" and "next" are told by the lean of the words. */
function yearOfTurn(words: string | undefined): Year | undefined {
  return words !== undefined && turnValue(words) === 0 ? { shift: 0 } : undefined;
}

function feastNamed(name: string, year: Year | undefined): Expression | null {
  const found = FEASTS.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'i').test(name));
  if (!found) return null;
  const [, calendar, month, first, last] = found;
  if (calendar === 'lunar') return { kind: 'lunar', year, month, days: [first, last] };
  const at = (day: number): Expression => ({ kind: 'fields', year, month, day });
  return first === last ? at(first) : { kind: 'range', from: at(first), to: at(last) };
}

function isPointedAt({ source, start, end }: Found): boolean {
  const before = source.text.slice(Math.max(0, start - 10), start);
  const free = /^\s*(?:[.,;:!?)]|$|(?:and|to|until|till|through|on|in|was|were|is|will)\b)/i.test(
    source.text.slice(end, end + 10),
  );
  return (
    free &&
    (source.role === 'asked' ||
      /\b(?:on|at|by|before|after|since|until|till|during|over|from|to|of)\s+(?:the\s+)?$/i.test(before))
  );
}

/** What a text with a feast holds. */
export const FEAST =
  /\b(?:festival|christmas|new\s+year|golden\s+week|autumn\s+day|national\s+day|may\s+day|labou?r\s+day|workers'?\s+day|women'?s?'?\s+day)/i;

/** Feasts of fixed date, and those of the Chinese lunar calendar. */
export const readFeast: Reader = needing(FEAST, feast);
