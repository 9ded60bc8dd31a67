import type { Place } from '../meaning.ts';
import { foldCyrillic } from './cyrillic.ts';
import { foldLatin } from './fold.ts';
import { type Known, placeInside } from './load-tables.ts';

/** A place of the user's own: a park, a factory town, a zone too new for the tables. */
export interface ExtraPlace {
  readonly name: string;
  /** Other names, in any language. */
  readonly names: readonly string[];
  /** Id of the place it lies in, or null for none. */
  readonly inside: string | null;
}

/** The place an own entry stands for; own names count as much as a city's, since the user put them there. */
export function extraKnown(extra: ExtraPlace, parent: Place | null): Known {
  const within = extra.inside === null ? '' : `${extra.inside}:`;
  const id = `own:${within}${extra.name.toLowerCase().replace(/\s+/gu, '-')}`;
  const chinese = [extra.name, ...extra.names].find((name) => /^\p{Script=Han}+$/u.test(name)) ?? '';
  return { place: placeInside(id, extra.name, 'zone', parent), weight: 6, chinese };
}

/** The keys an own entry is found by. */
export function extraKeys(extra: ExtraPlace): string[] {
  return [extra.name, ...extra.names].map(extraKey).filter((key) => key !== '');
}

function extraKey(name: string): string {
  if (/\p{Script=Cyrillic}/u.test(name)) return foldCyrillic(name);
  if (/\p{Script=Han}|\p{Script=Hangul}/u.test(name)) return name.replace(/\s+/gu, '');
  return foldLatin(name);
}
