import type { Place } from '../meaning.ts';
import type { Gazetteer } from './gazetteer.ts';

/** The place of a path such as `["Jilin Province", "Changchun", "Jiutai"]`, or null where none or several have it. */
export function placeByPath(gazetteer: Gazetteer, path: readonly string[]): Place | null {
  const first = path[0];
  if (first === undefined) return null;
  const tops = [...gazetteer.inside('cc:CN'), ...countries(gazetteer)];
  let level = tops.filter((place) => place.name === first);
  for (const name of path.slice(1))
    level = level.flatMap((place) => gazetteer.inside(place.id).filter((inner) => inner.name === name));
  return level.length === 1 ? (level[0] ?? null) : null;
}

function countries(gazetteer: Gazetteer): Place[] {
  const found: Place[] = [];
  for (let one = 65; one <= 90; one++)
    for (let two = 65; two <= 90; two++) {
      const place = gazetteer.place(`cc:${String.fromCharCode(one, two)}`);
      if (place !== null) found.push(place);
    }
  return found;
}

/** How to name a place to a reader of `language` (ISO 639-1): in Chinese where a Chinese name is held, else in English. */
export function placeName(gazetteer: Gazetteer, place: Place, language: string): string {
  return (language === 'zh' ? gazetteer.chineseName(place.id) : null) ?? place.name;
}

/** The other places directly inside the same one, likeliest first: Jiutai's are the other districts of Changchun. */
export function siblings(gazetteer: Gazetteer, place: Place): readonly Place[] {
  const parent = place.within.at(-2);
  return parent === undefined ? [] : gazetteer.inside(parent).filter(({ id }) => id !== place.id);
}

/**
 * Where to look when nothing is held for a place: what lies inside it, then its siblings, then what contains it from
 * the smallest on. Each once, without itself and without countries.
 */
export function near(gazetteer: Gazetteer, place: Place): readonly Place[] {
  const outer = [...place.within]
    .reverse()
    .slice(1)
    .map((id) => gazetteer.place(id));
  const all = [...gazetteer.inside(place.id), ...siblings(gazetteer, place), ...outer];
  return all.filter((one): one is Place => one !== null && one.kind !== 'country');
}
