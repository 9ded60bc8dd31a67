import { type Period, parseIsoDay } from '../language/dates/calendar.ts';
import { periodOfQuestion, readDates } from '../language/dates.ts';
import { mask } from '../language/mask.ts';
import type { DateMention, PlaceMention, Stage } from '../language/meaning.ts';
import { type Gazetteer, readPlaces } from '../language/places.ts';
import type { Span } from '../language/span.ts';
import { readStages } from '../language/stages.ts';
import type { PlaceFault } from './faults.ts';
import {
  LEDGER_OUTPUTS,
  type LedgerOutput,
  type OutputMention,
  readFillers,
  readOutputs,
  readStalled,
  type StalledMention,
} from './filter-words.ts';
import { meantPlace } from './find-place.ts';
import { type GroupingMention, readGroupings } from './grouping-words.ts';
import type { LedgerFilter } from './ledger-view.ts';
import { findSectors, type SectorMention } from './sector-mentions.ts';
import { readStageName, STAGE_WORDS } from './stage-names.ts';

/** What a person asked to see, and in which form beside the list. */
export interface ReadFilter {
  readonly filter: LedgerFilter;
  readonly outputs: readonly LedgerOutput[];
}

/** Why a filter cannot be followed. Words are as they were written. */
export type FilterFault =
  | PlaceFault
  | { readonly kind: 'not_understood'; readonly words: readonly string[] }
  | {
      readonly kind: 'several';
      readonly what: 'stage' | 'sector' | 'period' | 'by';
      readonly words: readonly string[];
    }
  /** Stalled projects are listed: they are neither added up nor of another stage. */
  | { readonly kind: 'stalled_alone' };

export interface FilterContext {
  /** `YYYY-MM-DD`: "this year" is read against it. */
  readonly today: string;
  readonly gazetteer: Gazetteer;
  /** Of the rows of the ledger, to decide between places of one name. */
  readonly heldPaths: readonly (readonly string[])[];
}

/**
 * Reads a filter in words: `signed Changchun 2022 by district`, 九台 2022年9月 签约, `stalled 6 months`, in English, Chinese, Russian
 * and Korean. Every word must be understood, or add nothing ("in", "projects"): what is not understood is a fault that names it, since
 * a filter that is dropped in silence gives the wrong rows. Any Unicode in; never throws.
 */
export function readFilter(
  words: string,
  context: FilterContext,
): ReadFilter | { readonly fault: FilterFault } {
  const text = words.normalize('NFC');
  const read = readParts(text, context);
  const fault = faultIn(read, text);
  if (fault) return { fault };
  const { places } = read;
  const place =
    places.length === 0 ? null : meantPlace(written(text, places).join(', '), places, context.heldPaths);
  return place && 'fault' in place ? place : filterOf(read, place?.path ?? null);
}

/** What the words of a filter mean, and the words that mean nothing known. */
interface FilterParts {
  readonly outputs: readonly OutputMention[];
  readonly groupings: readonly GroupingMention[];
  readonly stalled: StalledMention | null;
  readonly dates: readonly DateMention[];
  readonly places: readonly PlaceMention[];
  readonly sectors: readonly SectorMention[];
  readonly stages: readonly FilterStage[];
  readonly left: readonly string[];
}

/** Reads one kind after the other, each from what those before it have left. */
function readParts(text: string, { today, gazetteer }: FilterContext): FilterParts {
  const outputs = readOutputs(text);
  const groupings = readGroupings(text);
  const stalled = readStalled(text);
  const withoutForm = mask(text, [...outputs, ...groupings, ...(stalled?.spans ?? [])]);
  const dates = readDates(withoutForm, { date: today, role: 'asked' });
  const undated = mask(withoutForm, dates);
  const named = findSectors(undated);
  const known = isFilterWord(named, undated);
  const places = withoutShorter(readPlaces(undated, gazetteer, { known }), named);
  const sectors = withoutShorter(named, places);
  const unplaced = mask(undated, [...places, ...sectors]);
  const stages = readFilterStages(unplaced);
  const rest = mask(unplaced, stages);
  const left = wordsIn(mask(rest, readFillers(rest, dates)));
  return { outputs, groupings, stalled, dates, places, sectors, stages, left };
}

function faultIn(read: FilterParts, text: string): FilterFault | null {
  const { left, stages, sectors, groupings, dates } = read;
  if (left.length > 0) return { kind: 'not_understood', words: left };
  const several =
    severalOf('stage', stages, ({ stage }) => stage, text) ??
    severalOf('sector', sectors, ({ sector }) => sector, text) ??
    severalOf('by', groupings, ({ by }) => by, text);
  if (several) return several;
  if (areApart(dates)) return { kind: 'several', what: 'period', words: written(text, dates) };
  return isStalledWithMore(read) ? { kind: 'stalled_alone' } : null;
}

function isStalledWithMore({ stalled, stages, groupings, outputs }: FilterParts): boolean {
  if (stalled === null) return false;
  const isAdded = groupings.length > 0 || outputs.some(({ meaning }) => meaning === 'total');
  const isDrawn = outputs.some(({ meaning }) => meaning === 'chart');
  return isAdded || isDrawn || stages.some(({ stage }) => stage !== 'signed');
}

function filterOf(
  { outputs, groupings, stalled, dates, sectors, stages }: FilterParts,
  place: readonly string[] | null,
): ReadFilter {
  const asked = new Set(outputs.map(({ meaning }) => meaning));
  const by = groupings[0]?.by ?? null;
  return {
    filter: {
      query: {
        place,
        stage: stalled ? null : (stages[0]?.stage ?? null),
        period: periodOfQuestion(dates) ?? OPEN,
        sector: sectors[0]?.sector ?? null,
      },
      stalled: stalled?.months ?? null,
      total: asked.has('total') || by !== null,
      by,
    },
    outputs: LEDGER_OUTPUTS.filter((one) => asked.has(one)),
  };
}

function written(text: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}

const OPEN: Period = { from: null, to: null };

interface FilterStage extends Span {
  readonly stage: Stage;
}

const ALONE = new RegExp(
  `(?<![\\p{L}_])(?:${[...STAGE_WORDS].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}_])`,
  'giu',
);

/** Stages as texts name them, and as one names them by a word alone. What says that a stage was not reached is none. */
function readFilterStages(text: string): FilterStage[] {
  const mentions = readStages(text).filter(({ modality }) => modality !== 'negated');
  const barred = readStages(text).filter(({ modality }) => modality === 'negated');
  const alone = [...text.matchAll(ALONE)].flatMap(({ index, 0: word }) => {
    const stage = readStageName(word);
    return stage ? [{ stage, start: index, end: index + word.length }] : [];
  });
  return [...mentions, ...withoutOverlap(alone, [...mentions, ...barred])];
}

function withoutOverlap<T extends Span>(spans: readonly T[], others: readonly Span[]): T[] {
  return spans.filter((one) => !others.some((other) => one.start < other.end && other.start < one.end));
}

/** Those that no longer one of the others overlaps: "Changchun Automobile Zone" is a place, and no sector. */
function withoutShorter<T extends Span>(spans: readonly T[], others: readonly Span[]): T[] {
  const length = ({ start, end }: Span) => end - start;
  return spans.filter(
    (one) =>
      !others.some((other) => one.start < other.end && other.start < one.end && length(other) > length(one)),
  );
}

/** Words that are no misspelt place: they mean something here. */
function isFilterWord(sectors: readonly SectorMention[], text: string): (word: string) => boolean {
  const words = new Set(
    sectors.flatMap(({ start, end }) => wordsIn(text.slice(start, end)).map((word) => word.toLowerCase())),
  );
  return (word) => {
    const lower = word.toLowerCase();
    return words.has(lower) || readStageName(lower) !== null || readFillers(lower).length > 0;
  };
}

function wordsIn(text: string): string[] {
  return text.match(/[^\s\p{P}\p{S}]+(?:[-'’.][^\s\p{P}\p{S}]+)*|[<>=±~≥≤]+/gu) ?? [];
}

/** A fault where words mean several things of one kind. */
function severalOf<T extends Span>(
  what: 'stage' | 'sector' | 'by',
  mentions: readonly T[],
  meaningOf: (mention: T) => string,
  text: string,
): FilterFault | null {
  if (new Set(mentions.map(meaningOf)).size < 2) return null;
  return { kind: 'several', what, words: [...new Set(written(text, mentions))] };
}

/** Whether periods leave days between them that nobody asked for: "2020 and 2022". */
function areApart(dates: readonly DateMention[]): boolean {
  const sorted = [...dates].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  let until = sorted[0]?.to ?? null;
  for (const { from, to } of sorted.slice(1)) {
    if (until !== null && from !== null && dayNumber(from) > dayNumber(until) + 1) return true;
    until = until === null || to === null ? null : to > until ? to : until;
  }
  return false;
}

function dayNumber(day: string): number {
  return parseIsoDay(day) ?? 0;
}
