import type { Citation } from '../../answering/result.ts';
import { readAmounts } from '../../language/amounts.ts';
import { readDates } from '../../language/dates.ts';
import { mask } from '../../language/mask.ts';
import type { DateMention } from '../../language/meaning.ts';
import { readNumbers } from '../../language/numbers.ts';
import { everyWord, type Gazetteer, readPlaces } from '../../language/places.ts';

const MARKER = /\[(\d+)\]/g;

/** What a text states in figures; `text` is what is left of it. */
interface StatedFigures {
  readonly times: ReadonlySet<string>;
  readonly amounts: ReadonlySet<string>;
  readonly numbers: ReadonlySet<number>;
}

/**
 * Whether a line, in any language, states no figure that its citations do not state: every sum with its currency and its "over" or "about", every
 * time, every other number; and whether it has markers, all of them of these citations. What a model writes is sent only
 * if it stands.
 */
export function lineStands(line: string, citations: readonly Citation[], gazetteer: Gazetteer): boolean {
  const markers = [...line.matchAll(MARKER)].map(([, number]) => Number(number));
  const known = new Set(citations.map(({ n }) => n));
  if (markers.length === 0 || !markers.every((marker) => known.has(marker))) return false;
  const told = figuresIn(line.replace(MARKER, ' '), null, gazetteer);
  const stated = citations.map(({ quote, published }) => figuresIn(quote, published, gazetteer));
  return (
    areAmong(
      told.times,
      stated.map(({ times }) => times),
    ) &&
    areAmong(
      told.amounts,
      stated.map(({ amounts }) => amounts),
    ) &&
    areAmong(
      told.numbers,
      stated.map(({ numbers }) => numbers),
    )
  );
}

function areAmong<T>(told: ReadonlySet<T>, stated: readonly ReadonlySet<T>[]): boolean {
  return [...told].every((one) => stated.some((held) => held.has(one)));
}

/** Numbers of sums, days and places (九台) are no numbers of their own. */
function figuresIn(text: string, published: string | null, gazetteer: Gazetteer): StatedFigures {
  const dates = readDates(text, { date: published, role: 'published' });
  const withoutDates = mask(text, dates);
  const amounts = readAmounts(withoutDates);
  const rest = mask(withoutDates, [...amounts, ...readPlaces(withoutDates, gazetteer, { known: everyWord })]);
  return {
    times: new Set(dates.flatMap(timesOf)),
    amounts: new Set(
      amounts.map(({ currency, value, high, qualifier }) => [currency, value, high, qualifier].join(' ')),
    ),
    numbers: new Set(
      readNumbers(rest).flatMap(({ value, high }) => [value, ...(high === undefined ? [] : [high])]),
    ),
  };
}

/** A time with its year; a day also without it, as "May 10" is told again. */
function timesOf({ from, to, month, day }: DateMention): string[] {
  if (from === null && to === null) return month === undefined ? [] : [`${month}-${day ?? ''}`];
  const [, ownMonth, ownDay] = (from ?? '').split('-').map(Number);
  return [`${from}/${to}`, ...(from === to ? [`${ownMonth}-${ownDay}`] : [])];
}
