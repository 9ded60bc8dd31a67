import { readAmounts } from '../language/amounts.ts';
import type { Place, Stage } from '../language/meaning.ts';
import { type Gazetteer, readPlaces } from '../language/places.ts';
import { STAGES } from '../language/stage-order.ts';
import { readStages } from '../language/stages.ts';
import { findPlace, writePath } from '../ledger/find-place.ts';
import { readSectors } from '../ledger/read-facts/read-sectors.ts';
import { SECTORS } from '../ledger/sectors.ts';
import type { DigestTopics } from './subscription.ts';
import { cutTopics, type TopicPart, valuesOf } from './topics/cut-topics.ts';
import type { TopicFault } from './topics/topic-faults.ts';
import { EVERYWHERE, type TopicField } from './topics/topic-labels.ts';

/** The topics a line names, or everything in it that cannot be used. */
export type ReadTopics = { readonly topics: DigestTopics } | { readonly faults: readonly TopicFault[] };

/** UTF-16 units of a word to look for, and how many of them a chat can have. */
const LONGEST_WORD = 60;
const MOST_WORDS = 20;

/**
 * Reads what a digest is to be about:
 *
 *     places: Changchun, Jiutai sectors: new energy stages: signed words: battery without: tourism from RMB 100 million
 *
 * Labels in English, Chinese, Russian and Korean, in any order, each as often as one likes; values in any language, apart by commas. A name
 * without a label is a place, a sector or a stage, whichever is known. An empty line is every topic. `heldPaths` are the
 * paths of places that the ledger holds: they decide between namesakes. Any text in; never throws.
 */
export function readTopics(
  line: string,
  gazetteer: Gazetteer,
  heldPaths: readonly (readonly string[])[] = [],
): ReadTopics {
  const found = cutTopics(line).flatMap((part) => readPart(part, gazetteer, heldPaths));
  const of = <K extends Found['field']>(field: K) =>
    found.flatMap((one) => (one.field === field ? [one.value as ValueOf<K>] : []));
  const [words, unwanted] = [unique(of('words')), unique(of('unwanted'))];
  const faults = [...of('fault'), ...tooMany([...words, ...unwanted])];
  if (faults.length > 0) return { faults };
  const places = [...new Map(of('places').map((place) => [place.id, place])).values()];
  return {
    topics: {
      places,
      sectors: unique(of('sectors')),
      stages: unique(of('stages')),
      ...{ words, unwanted },
      least: of('least').at(-1) ?? null,
    },
  };
}

/** One thing that was read from a line. */
type Found =
  | { readonly field: 'places'; readonly value: Place }
  | { readonly field: 'sectors' | 'words' | 'unwanted'; readonly value: string }
  | { readonly field: 'stages'; readonly value: Stage }
  | { readonly field: 'least'; readonly value: NonNullable<DigestTopics['least']> }
  | { readonly field: 'fault'; readonly value: TopicFault };
type ValueOf<K> = Extract<Found, { readonly field: K }>['value'];

type Paths = readonly (readonly string[])[];

function readPart({ field, text }: TopicPart, gazetteer: Gazetteer, held: Paths): Found[] {
  if (field === 'least') return [readLeast(text)];
  return valuesOf(text).flatMap((value) => readValue(field, value, gazetteer, held));
}

function readValue(field: TopicField | null, value: string, gazetteer: Gazetteer, held: Paths): Found[] {
  if (field === 'places')
    return EVERYWHERE.includes(value.toLowerCase()) ? [] : [readPlace(value, gazetteer, held)];
  if (field === 'sectors') return readSector(value);
  if (field === 'stages') return readStage(value);
  if (field === 'words' || field === 'unwanted')
    return [value.length > LONGEST_WORD ? fault('too_long', shortened(value)) : { field, value }];
  return readUnlabelled(value, gazetteer, held);
}

/** What stands before a colon should have been a label; read as a name, it would be passed over. */
const UNKNOWN_LABEL = /^[^:：]{1,30}[:：]/u;

/** The first thing a bare name can be; a place that can be several is asked about, not taken for a sector. */
function readUnlabelled(value: string, gazetteer: Gazetteer, held: Paths): Found[] {
  if (EVERYWHERE.includes(value.toLowerCase())) return [];
  if (UNKNOWN_LABEL.test(value)) return [fault('unknown', shortened(value))];
  const place = readPlace(value, gazetteer, held);
  if (place.field !== 'fault' || place.value.kind === 'which_place') return [place];
  const other = [readSector(value), readStage(value)].find((found) =>
    found.every(({ field }) => field !== 'fault'),
  );
  return other ?? [fault('unknown', shortened(value))];
}

function readPlace(value: string, gazetteer: Gazetteer, held: Paths): Found {
  const found = findPlace(value, gazetteer, held);
  if (!('fault' in found)) return { field: 'places', value: found };
  const candidates = readPlaces(value, gazetteer).flatMap((mention) => mention.candidates.map(writePath));
  if (candidates.length === 0) return fault('place', shortened(value));
  return { field: 'fault', value: { kind: 'which_place', value, candidates: candidates.slice(0, 5) } };
}

/** A sector by its name, or the sectors that the words name. */
function readSector(value: string): Found[] {
  const named = SECTORS.find(({ name }) => name === value.toLowerCase());
  const sectors = named ? [named.name] : readSectors(value);
  if (sectors.length === 0) return [fault('sector', shortened(value))];
  return sectors.map((sector) => ({ field: 'sectors', value: sector }));
}

/** A stage by its name or in words that name it: "in production", 签约. */
function readStage(value: string): Found[] {
  const name = value.toLowerCase().replace(/[ -]/g, '_');
  const named = STAGES.find((stage) => stage === name);
  const stages = named ? [named] : readStages(value).map(({ stage }) => stage);
  if (stages.length === 0) return [fault('stage', shortened(value))];
  return stages.map((stage) => ({ field: 'stages', value: stage }));
}

function readLeast(text: string): Found {
  const [amount, ...others] = readAmounts(text);
  const rest = amount ? `${text.slice(0, amount.start)}${text.slice(amount.end)}`.trim() : '';
  if (!amount || others.length > 0 || rest !== '' || amount.value <= 0)
    return fault('amount', shortened(text));
  return { field: 'least', value: { value: amount.value, currency: amount.currency } };
}

function tooMany(words: readonly string[]): TopicFault[] {
  return words.length > MOST_WORDS ? [{ kind: 'too_many', value: String(words.length) }] : [];
}

function fault(kind: TopicFault['kind'], value: string): Found {
  return { field: 'fault', value: { kind, value } };
}

function shortened(value: string): string {
  return value.length > LONGEST_WORD ? `${value.slice(0, LONGEST_WORD - 1)}…` : value;
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
