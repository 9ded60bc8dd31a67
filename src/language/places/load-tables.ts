import { readFileSync } from 'node:fs';
import type { Place, PlaceKind } from '../meaning.ts';

/** A place with what the reader needs to know of it besides. */
export interface Known {
  readonly place: Place;
  /** How likely a bare name means it: 9 country, 8 province, 7 metropolis, 6 city, 5 prefecture, 4 county, 3 zone or town. */
  readonly weight: number;
  /** Full Chinese name (九台区), or empty. */
  readonly chinese: string;
}

/** One name of a place, as the tables keep it. */
export interface Named {
  readonly known: Known;
  /** The folded name with its spaces: tells `Hai Phong` from a joined spelling. */
  readonly words: string;
  /** Counts only where the context speaks for the place: its name is also a word, a person's name or everybody's. */
  readonly weak: boolean;
  /** Counts only with a capital: `Turkey`. */
  readonly capital: boolean;
}

/** The text of a generated table; see generate/write-tables.ts. */
export function readGenerated(name: string): string {
  return readFileSync(new URL(`./tables/${name}`, import.meta.url), 'utf8');
}

/** The non-empty lines of a generated table. */
export function generatedLines(name: string): string[] {
  return readGenerated(name)
    .split('\n')
    .filter((line) => line !== '');
}

/** Reads the places, parents first, and gives each with its names to `add`. */
export function loadPlaces(add: (known: Known, names: readonly string[]) => void): Map<string, Known> {
  const byId = new Map<string, Known>();
  for (const line of generatedLines('places.tsv')) {
    const [id = '', name = '', kind = '', parent = '', weight = '', chinese = '', keys = ''] =
      line.split('\t');
    const place = placeInside(id, name, kind as PlaceKind, byId.get(parent)?.place ?? null);
    const known = { place, weight: Number(weight), chinese };
    byId.set(id, known);
    add(known, keys.split('|'));
  }
  return byId;
}

/** Reads the names of one script, written apart from the places: an id and its keys a line. */
export function loadNames(
  table: string,
  byId: ReadonlyMap<string, Known>,
  add: (known: Known, names: readonly string[]) => void,
): void {
  for (const line of generatedLines(table)) {
    const [id = '', keys = ''] = line.split('\t');
    const known = byId.get(id);
    if (known !== undefined) add(known, keys.split('|'));
  }
}

/**
 * A place inside another. The path of a Chinese place starts with its province, though its country contains it: nobody
 * writes `China, Jilin Province` for every fact.
 */
export function placeInside(id: string, name: string, kind: PlaceKind, parent: Place | null): Place {
  if (parent === null) return { id, name, path: [name], within: [id], kind, country: countryCode(id) };
  const path = parent.id === 'cc:CN' ? [name] : [...parent.path, name];
  return { id, name, path, within: [...parent.within, id], kind, country: parent.country };
}

function countryCode(id: string): string {
  return id.startsWith('cc:') ? id.slice(3) : '';
}
