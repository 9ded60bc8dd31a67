import type { Gazetteer } from './gazetteer.ts';
import type { LatinText } from './latin-text.ts';
import { isPinyin } from './latin-words.ts';
import type { Named } from './load-tables.ts';

/**
 * What a name is to the firm whose name it stands in: `inner` (`Xinda Longshan Machinery Co.`) is a brand and no place;
 * `leading` (`Longshan Group`, `Jiqi Longshan`) may be either, so the text must speak of its city besides.
 */
export type PartOfFirm = 'inner' | 'leading';

/** With a capital these end the name of a firm. */
const FIRM: ReadonlySet<string> = new Set(
  'co corp corporation company inc ltd llc limited plc gmbh group holdings holding'.split(' '),
);
/** Between a place and `Group` stand so many words at most. */
const LONGEST = 7;
/** Counties, districts and small towns; the names of larger places stand before firms to say where they are. */
const LARGEST_SMALL = 4;

/**
 * Tells whether the words from `from` to before `to` are part of a firm's or a person's name. Null for a name that is not,
 * and for one that cannot mean a county, district or small town: `Changchun FAW Group` is of Changchun.
 */
export function partOfFirm(
  latin: LatinText,
  from: number,
  to: number,
  names: readonly Named[],
  gazetteer: Gazetteer,
): PartOfFirm | null {
  if (!latin.isCapital(from) || names.every(({ known }) => known.weight > LARGEST_SMALL)) return null;
  const firm = isFollowedByFirm(latin, from, to);
  const small = names.every(({ known }) => known.weight <= LARGEST_SMALL);
  const mayBePerson = small && from > 0 && isPinyin(latin.words[from - 1] ?? '');
  if (!firm && !mayBePerson) return null;
  const afterBrand = from > 0 && latin.runEnd(from - 1) > from && isBrand(latin, from - 1, gazetteer);
  if (firm) return afterBrand ? 'inner' : 'leading';
  return afterBrand ? 'leading' : null;
}

function isFollowedByFirm(latin: LatinText, from: number, to: number): boolean {
  const end = Math.min(latin.runEnd(from), to + LONGEST);
  for (let at = to; at < end; at++) {
    const word = latin.words[at] ?? '';
    if (FIRM.has(word)) return latin.isCapital(at);
    const joins = word === '&' || (word === 'and' && at > to);
    if (!latin.isCapital(at) && !joins) return false;
  }
  return false;
}

/** A capitalised word that is neither English nor a place: `Jiqi`, `Xinda`. */
function isBrand(latin: LatinText, at: number, gazetteer: Gazetteer): boolean {
  const word = latin.words[at] ?? '';
  if (!latin.isCapital(at) || word.length < 4) return false;
  return gazetteer.names.get(word) === null && !gazetteer.isEnglish(word);
}
