import { stemmer } from '@orama/stemmers/english';
import { lazy } from '../lazy.ts';
import type { Place } from '../meaning.ts';
import { type ExtraPlace, extraKeys, extraKnown } from './extra-places.ts';
import { generatedLines, type Known, loadNames, loadPlaces, type Named } from './load-tables.ts';
import { NameIndex } from './name-index.ts';
import { type NameScript, scriptOfKey } from './script-of.ts';
import { indexSpellings, type SpellingIndex } from './spelling.ts';

/** Every place the product knows, with its names. Made once a process; never changes afterwards. */
export interface Gazetteer {
  /** The place of an id, or null. */
  place(id: string): Place | null;
  /** Its full Chinese name (九台区), or null where none is held. */
  chineseName(id: string): string | null;
  /** What lies directly inside: districts of a city, cities of a province; likeliest first. */
  inside(id: string): readonly Place[];
  /** How likely a bare name means it, from 9 (country) to 3 (zone, town); 0 for an unknown id. */
  weight(id: string): number;
  /** Latin and Chinese names, for the reader of places. */
  readonly names: NameIndex;
  /** Russian names. Read at the first Russian text. */
  russian(): NameIndex;
  /** Korean names. Read at the first Korean text. */
  korean(): NameIndex;
  /** For the corrector: names by spelling. Made at the first misspelt word. */
  spellings(): SpellingIndex;
  /** Whether a lower-case word is English, whatever its ending. Its list is read at the first word that may be misspelt or a brand. */
  isEnglish(word: string): boolean;
  /** Chinese in simplified characters, one for one: offsets stay. */
  simplified(text: string): string;
}

/**
 * Makes the gazetteer: China's provinces, cities, districts, counties and zones, the world's countries and larger
 * cities, neighbours' provinces, and the caller's own places. About 60 ms; keep it.
 *
 * An own place whose `inside` is not known stands alone (its path is its name): {@link parseExtraPlaces} finds such
 * faults before.
 */
export function createGazetteer(options: { readonly extra?: readonly ExtraPlace[] } = {}): Gazetteer {
  const names = new NameIndex();
  const byId = loadPlaces((known, keys) => names.add(known, keys));
  for (const key of generatedLines('not-places.txt')) names.addNotPlace(key);
  const own = (options.extra ?? []).map((extra) => addExtra(extra, byId));
  addOwn(own, 'other', names);
  const children = lazy(() => childrenOf(byId));
  const spellings = lazy(() => indexSpellings(correctable(names)));
  const stems = lazy(() => new Set(generatedLines('english-stems.txt')));
  const pairs = new Map(generatedLines('traditional.txt').map((pair) => [pair.charAt(0), pair.charAt(1)]));
  return {
    place: (id) => byId.get(id)?.place ?? null,
    chineseName: (id) => byId.get(id)?.chinese || null,
    inside: (id) => children().get(id) ?? [],
    weight: (id) => byId.get(id)?.weight ?? 0,
    names,
    russian: lazy(() => namesOf('cyrillic', 'russian-names.tsv', byId, own)),
    korean: lazy(() => namesOf('hangul', 'korean-names.tsv', byId, own)),
    spellings,
    isEnglish: (word) => stems().has(stemmer(word)),
    simplified: (text) => text.replace(/[\u4e00-\u9fff]/g, (one) => pairs.get(one) ?? one),
  };
}

interface OwnPlace {
  readonly known: Known;
  readonly keys: readonly string[];
}

function addExtra(extra: ExtraPlace, byId: Map<string, Known>): OwnPlace {
  const known = extraKnown(extra, extra.inside === null ? null : (byId.get(extra.inside)?.place ?? null));
  byId.set(known.place.id, known);
  return { known, keys: extraKeys(extra) };
}

function addOwn(own: readonly OwnPlace[], script: NameScript, names: NameIndex): void {
  for (const { known, keys } of own)
    names.add(
      known,
      keys.filter((key) => scriptOfKey(key) === script),
    );
}

function namesOf(
  script: NameScript,
  table: string,
  byId: ReadonlyMap<string, Known>,
  own: readonly OwnPlace[],
): NameIndex {
  const names = new NameIndex();
  loadNames(table, byId, (known, keys) => names.add(known, keys));
  addOwn(own, script, names);
  return names;
}

function childrenOf(byId: ReadonlyMap<string, Known>): Map<string, Place[]> {
  const children = new Map<string, Place[]>();
  const sorted = [...byId.values()].sort((one, other) => other.weight - one.weight);
  for (const { place } of sorted) {
    const parent = place.within.at(-2);
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), place]);
  }
  return children;
}

/** Small foreign towns are left out of correction: with them every word has a neighbour. */
function* correctable(names: NameIndex): Generator<string> {
  for (const [key, named] of names.latin()) if (named.some(isCorrectable)) yield key;
}

function isCorrectable({ known, weak }: Named): boolean {
  return !weak && (known.place.country === 'CN' || known.weight >= 5);
}
