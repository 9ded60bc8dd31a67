import { type LabelledPart, labelledParts } from './line/labelled-parts.ts';
import { readQuietDays, readQuietDayValue } from './line/read-quiet-day.ts';
import { readTimes, type TimeSaid } from './line/read-time.ts';
import { readWeekdays, type WeekdaysSaid } from './line/read-weekdays.ts';
import { type Said, withoutSpans } from './line/read-words.ts';
import { readZones, type ZoneSaid } from './line/read-zone.ts';
import type { Subscription, Weekday } from './subscription.ts';

/** What one line says of a subscription; null where it says nothing of that. */
export interface DigestLine {
  /** Minutes after midnight. */
  readonly minute: number | null;
  /** IANA name. */
  readonly timeZone: string | null;
  /** In the order of the week. */
  readonly weekdays: readonly Weekday[] | null;
  readonly quietDay: Subscription['quietDay'] | null;
  /** What is left: the topics, for their own reader; empty for none. */
  readonly topics: string;
}

/** Why a line cannot be taken, with the words concerned. */
export type DigestLineFault =
  /**
   * A time that no clock shows; "weekly" without a day; two of what there can be one of; words behind one of our labels
   * that say nothing of it.
   */
  | { readonly kind: 'time' | 'weekly' | 'two' | 'not understood'; readonly words: string }
  /** A zone that nobody knows, or an offset, with the zones that may be meant. */
  | { readonly kind: 'zone' | 'offset'; readonly words: string; readonly near: readonly string[] };

/** The line, or all that is wrong with it. */
export type DigestLineReading =
  | { readonly line: DigestLine; readonly faults?: undefined }
  | { readonly line?: undefined; readonly faults: readonly DigestLineFault[] };

/** A part of a line as it was read. */
interface PartReading {
  readonly text: string;
  readonly times: readonly TimeSaid[];
  readonly zones: readonly ZoneSaid[];
  readonly weekdays: readonly WeekdaysSaid[];
  readonly quietDays: readonly Said<Subscription['quietDay']>[];
  /** What is for the reader of topics, and what nobody can make anything of. */
  readonly topics: string;
  readonly leftOver: string;
}

/**
 * Reads when and how a digest is wanted from one line in English, Chinese, Russian or Korean, in any order: time of the
 * day, time zone, days of the week, what to do on a quiet day. All else is left as `topics`, word for word, so that
 * nothing is dropped. Labels may say what a part is ("time:", 时区:, "дни:"); behind the label of something else
 * ("places:") nothing is read here. What cannot be taken is named as a fault, all of them at once. Pure; never throws.
 */
export function readDigestLine(text: string): DigestLineReading {
  const parts = labelledParts(text.normalize('NFKC').replace(/\s+/gu, ' ')).map(readPart);
  const faults = [...parts.flatMap(faultsOf), ...contradictions(parts)];
  return faults.length > 0 ? { faults } : { line: lineOf(parts) };
}

function lineOf(parts: readonly PartReading[]): DigestLine {
  const topics = parts.map((part) => part.topics).filter((one) => one !== '');
  return {
    minute: firstOf(parts.flatMap(({ times }) => times))?.minute ?? null,
    timeZone: firstOf(parts.flatMap(({ zones }) => zones))?.zone ?? null,
    weekdays: firstOf(parts.flatMap(({ weekdays }) => weekdays)),
    quietDay: firstOf(parts.flatMap(({ quietDays }) => quietDays)),
    topics: topics.join(' '),
  };
}

function firstOf<T>(mentions: readonly Said<T>[]): T | null {
  return mentions[0]?.value ?? null;
}

const NOTHING = { times: [], zones: [], weekdays: [], quietDays: [], topics: '', leftOver: '' } as const;

function readPart({ label, text, words }: LabelledPart): PartReading {
  const part = { ...NOTHING, text };
  const times = label === 'time' ? readTimes(text) : [];
  switch (label) {
    case 'none':
      return readHead(text);
    case 'other':
      return { ...part, topics: trimmed(words + text) };
    case 'time':
      return withLeftOver({ ...part, times, zones: readZones(text, times) });
    case 'zone':
      return withLeftOver({ ...part, zones: readZones(text, []) });
    case 'days':
      return withLeftOver({ ...part, weekdays: readWeekdays(text) });
    case 'quiet':
      return withLeftOver({ ...part, quietDays: readQuietDayValue(text) });
  }
}

/** What stands before the first label, where everything may be named in any order; the rest is for the reader of topics. */
function readHead(text: string): PartReading {
  const times = readTimes(text);
  const zones = readZones(text, times);
  const untimed = withoutSpans(text, [...times, ...zones]);
  const quietDays = readQuietDays(untimed);
  const weekdays = readWeekdays(withoutSpans(untimed, quietDays));
  const { leftOver, ...part } = withLeftOver({ ...NOTHING, text, times, zones, quietDays, weekdays });
  return { ...part, topics: leftOver, leftOver: '' };
}

function withLeftOver(part: PartReading): PartReading {
  const { text, times, zones, weekdays, quietDays } = part;
  const leftOver = withoutSpans(text, [...times, ...zones, ...weekdays, ...quietDays]);
  return { ...part, leftOver: trimmed(leftOver) };
}

/** Without white space and separators at its ends; what has no letter and no digit is nothing. */
function trimmed(text: string): string {
  if (!/[\p{L}\p{N}]/u.test(text)) return '';
  return text.replace(/\s+/gu, ' ').replace(/^[\s,，;；、.。]+|[\s,，;；、]+$/gu, '');
}

function faultsOf(part: PartReading): DigestLineFault[] {
  const { text, times, zones, weekdays, leftOver } = part;
  const wordsOf = ({ start, end }: Said<unknown>) => text.slice(start, end).trim();
  return [
    ...times.flatMap((said): DigestLineFault[] =>
      said.value.minute === null ? [{ kind: 'time', words: wordsOf(said) }] : [],
    ),
    ...zones.flatMap((said): DigestLineFault[] => {
      if (said.value.zone !== null) return [];
      const { fault, near } = said.value;
      return [{ kind: fault === 'offset' ? 'offset' : 'zone', words: wordsOf(said), near }];
    }),
    ...weekdays.flatMap((said): DigestLineFault[] =>
      said.value === null ? [{ kind: 'weekly', words: wordsOf(said) }] : [],
    ),
    ...(leftOver === '' ? [] : [{ kind: 'not understood' as const, words: leftOver }]),
  ];
}

/** Where a line says two different things of one: two times, two zones, "daily" and "on Monday". */
function contradictions(parts: readonly PartReading[]): DigestLineFault[] {
  const sides: ((part: PartReading) => readonly Said<unknown>[])[] = [
    ({ times }) => times,
    ({ zones }) => zones,
    ({ weekdays }) => weekdays,
    ({ quietDays }) => quietDays,
  ];
  return sides.flatMap((side): DigestLineFault[] => {
    const said = parts.flatMap((part) =>
      side(part).map(({ value, start, end }) => ({
        value: JSON.stringify(value),
        words: part.text.slice(start, end).trim(),
      })),
    );
    const isOne = new Set(said.map(({ value }) => value)).size < 2;
    return isOne ? [] : [{ kind: 'two', words: said.map(({ words }) => words).join(', ') }];
  });
}
