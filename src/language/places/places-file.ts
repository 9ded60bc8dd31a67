import { readPlaces } from '../places.ts';
import type { ExtraPlace } from './extra-places.ts';
import type { Gazetteer } from './gazetteer.ts';

/** What a places file gave: the places that can be used, and one sentence for each line that cannot. */
export interface PlacesFile {
  readonly places: readonly ExtraPlace[];
  readonly faults: readonly string[];
}

/**
 * Reads a user's own places, one a line:
 *
 * ```
 * # name | other names, apart by commas | where it lies
 * Kalun Lake Town | 卡伦湖, Kalunhu | Jiutai
 * Rising Sun Park
 * ```
 *
 * Only the name is needed; `#` begins a remark. "Where it lies" is read as a question would be: `Jiutai`, `九台区`,
 * `Chaoyang District, Changchun`. Never throws: a line that is wrong gives a fault with its number, and the rest counts.
 */
export function parseExtraPlaces(text: string, gazetteer: Gazetteer): PlacesFile {
  const places: ExtraPlace[] = [];
  const faults: string[] = [];
  const lineOf = new Map<string, number>();
  text.split(/\r\n|\r|\n/).forEach((line, at) => {
    if (/^\s*(#|$)/.test(line.replace(/^\uFEFF/, ''))) return;
    const one = readLine(line.replace(/^\uFEFF/, ''), gazetteer);
    const fault = typeof one === 'string' ? one : repeated(one, at + 1, lineOf);
    if (fault !== null) faults.push(`line ${at + 1}: ${fault}`);
    else if (typeof one !== 'string') places.push(one);
  });
  return { places, faults };
}

function readLine(line: string, gazetteer: Gazetteer): ExtraPlace | string {
  const fields = line.split(/[|｜]/).map((field) => field.trim());
  const [name = '', others = '', where = ''] = fields;
  if (fields.length > 3) return 'has more than three parts; write: name | other names | where it lies';
  if ([...name].length < 2) return 'needs a name of at least two characters before the first "|"';
  const names = others
    .split(/[,，、;；]/)
    .map((other) => other.trim())
    .filter((other) => other !== '');
  const short = names.find((other) => [...other].length < 2);
  if (short !== undefined) return `the other name "${short}" is too short to be found safely`;
  return where === '' ? { name, names, inside: null } : inside({ name, names }, where, gazetteer);
}

function inside(
  place: Pick<ExtraPlace, 'name' | 'names'>,
  where: string,
  gazetteer: Gazetteer,
): ExtraPlace | string {
  const mentions = readPlaces(where, gazetteer);
  const deepest = mentions
    .flatMap((mention) => mention.place ?? [])
    .sort((one, other) => other.within.length - one.within.length)[0];
  if (deepest !== undefined) return { ...place, inside: deepest.id };
  const [first] = mentions;
  if (first === undefined) return `does not know the place "${where}" that ${place.name} lies in`;
  const choices = first.candidates.slice(0, 3).map((one) => [...one.path].reverse().join(', '));
  return `"${where}" can be several places; write one of: ${choices.join(' — ')}`;
}

function repeated(place: ExtraPlace, line: number, lineOf: Map<string, number>): string | null {
  const key = `${place.inside}:${place.name.toLowerCase()}`;
  const before = lineOf.get(key);
  if (before === undefined) lineOf.set(key, line);
  return before === undefined ? null : `repeats "${place.name}" of line ${before}`;
}
