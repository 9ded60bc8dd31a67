import type { Place, PlaceMention } from '../meaning.ts';
import type { Found, Reading } from './found.ts';
import type { Known, Named } from './load-tables.ts';

/** How much the context speaks for a candidate. The steps matter, not the numbers. */
const SUPPORT = {
  /** `Chaoyang District, Changchun`: what contains it stands beside it. */
  beside: 100,
  /** The same place is named beyond doubt elsewhere in the text. */
  same: 60,
  /** A place that contains it is named; a city says more than a province. */
  inside: 20,
  /** A place inside it is named. */
  around: 15,
  preferred: 10,
  /** `Changchun and Jilin`: lists name equals, not a place and what contains it. */
  coordinated: 30,
  sibling: 6,
  insidePreferred: 5,
  sameProvince: 3,
  country: 1,
} as const;
/** What a weak name needs to count at all. */
const ENOUGH_FOR_WEAK = SUPPORT.insidePreferred;
/** A bare name means the candidate that is this much weightier than all others: Nanjing the city, not the county. */
const DOMINANT = 3;
/** The weight of districts and counties. */
const COUNTY = 4;

/** A found name on its way to a mention. */
export interface Open {
  readonly found: Found;
  readonly names: readonly Named[];
  place: Place | null;
}

/**
 * Decides which place each name means.
 *
 * First the names that can mean one place only; then, in rounds, the others by those already decided: beside it, around
 * it, next to it; then by what the caller prefers; then by a place far better known than the rest. What none of these
 * decides stays open, with its candidates in order of likelihood. A weak name without support is dropped.
 */
export function decide(text: string, found: readonly Found[], reading: Reading): PlaceMention[] {
  const open = found.map((one) => ({ found: one, names: allowed(one), place: null as Place | null }));
  for (const one of open) one.place = onlyStrong(one.names);
  for (const one of open) one.place ??= onlyOfFirm(one, open, reading);
  for (let round = 0; round < 3; round++)
    for (const one of open) one.place ??= supported(text, one, open, reading);
  for (const one of open) one.place ??= dominant(one.names);
  for (const one of open) one.place ??= supported(text, one, open, reading);
  for (const one of open.filter((each) => isDoubtful(text, each, open, reading))) one.place = null;
  return open.flatMap((one) => mention(text, one, open, reading));
}

/**
 * A county's bare name in running text that speaks of other places of China, none of them near: as often a firm's or a
 * park's name (`Ziyuan PET fiber`, in Chongqing) as the county.
 */
function isDoubtful(text: string, one: Open, all: readonly Open[], reading: Reading): boolean {
  const { place, found } = one;
  if (reading.casual || place === null || found.hint !== null || place.country !== 'CN') return false;
  const weight = one.names.find(({ known }) => known.place.id === place.id)?.known.weight ?? 0;
  if (weight !== COUNTY || /[省市区县旗州]$/u.test(found.written)) return false;
  const others = all.some(
    (other) => other.place?.country === 'CN' && other.place.kind !== 'country' && other.place.id !== place.id,
  );
  return others && support(text, place, one, all, reading, true) === 0;
}

/** The candidates that fit the kind said; an old kind (`Jiutai City`, a district now) rules nothing out. */
function allowed({ names, hint, written }: Found): readonly Named[] {
  const fitting = hint === null ? [] : names.filter(({ known }) => hint.includes(known.place.kind));
  return sameApostrophe(fitting.length > 0 ? fitting : names, written);
}

/** Jinan is not Jin'an, Ji'an not Jian: where one is written as the text has it, it is meant. */
function sameApostrophe(names: readonly Named[], written: string): readonly Named[] {
  const plain = written.replace(/[’‘ʼʻ`]/gu, "'").toLowerCase();
  const same = names.filter(({ known }) => known.place.name.toLowerCase() === plain);
  const differ = names.some(({ known }) => known.place.name.replace("'", '').toLowerCase() === plain);
  return same.length > 0 && (plain.includes("'") || differ) ? withoutOnlyApostrophe(names, plain) : names;
}

function withoutOnlyApostrophe(names: readonly Named[], plain: string): readonly Named[] {
  const bare = plain.replace("'", '');
  return names.filter(({ known }) => {
    const name = known.place.name.toLowerCase();
    return name === plain || name.replace("'", '') !== bare;
  });
}

function onlyStrong(names: readonly Named[]): Place | null {
  const strong = names.filter((name) => !name.weak);
  return names.length === 1 && strong.length === 1 ? (strong[0]?.known.place ?? null) : null;
}

/** `Mingyang Tongyu` where Baicheng is named, though that name has two meanings: the two decide each other. */
function onlyOfFirm(one: Open, all: readonly Open[], reading: Reading): Place | null {
  if (one.found.ofFirm !== true) return null;
  const [only, second] = one.names.filter((name) => counts(name, 0, one, all, reading));
  return second === undefined ? (only?.known.place ?? null) : null;
}

function dominant(names: readonly Named[]): Place | null {
  const strong = names.filter((name) => !name.weak).map(({ known }) => known);
  const [first, ...rest] = strong.sort((one, other) => other.weight - one.weight);
  if (first === undefined) return null;
  const beaten = rest.every((other) => first.weight - other.weight >= DOMINANT || isNamesake(first, other));
  return beaten ? first.place : null;
}

/** Tonghua County in Tonghua City, Singapore City in Singapore; not Jilin City in Jilin Province, which people mix. */
function isNamesake(outer: Known, inner: Known): boolean {
  return (
    inner.place.within.includes(outer.place.id) && !(outer.place.kind === 'province' && inner.weight >= 5)
  );
}

function supported(text: string, one: Open, all: readonly Open[], reading: Reading): Place | null {
  const scored = one.names
    .map(({ known }) => ({ place: known.place, score: support(text, known.place, one, all, reading) }))
    .sort((first, second) => second.score - first.score);
  const [best, second] = scored;
  if (best === undefined || best.score < SUPPORT.sameProvince) return null;
  if (best.score === second?.score) return null;
  const name = one.names.find(({ known }) => known.place.id === best.place.id);
  return name === undefined || !counts(name, best.score, one, all, reading) ? null : best.place;
}

/**
 * Whether a name counts at all: a weak one needs support; one in a firm's name needs the city it lies in, or the place
 * itself, elsewhere in the text or expected.
 */
function counts(name: Named, score: number, one: Open, all: readonly Open[], reading: Reading): boolean {
  if (one.found.ofFirm !== true) return !name.weak || score >= ENOUGH_FOR_WEAK;
  const { id, within } = name.known.place;
  const spokenOf = (place: string | undefined): boolean =>
    place !== undefined &&
    (reading.prefer.has(place) || all.some((other) => other !== one && mayMean(other, place)));
  return spokenOf(id) || spokenOf(within.at(-2));
}

function mayMean({ found, names, place }: Open, id: string): boolean {
  if (place !== null) return place.id === id;
  return found.ofFirm !== true && names.some(({ known }) => known.place.id === id);
}

function support(
  text: string,
  place: Place,
  one: Open,
  all: readonly Open[],
  reading: Reading,
  byOthers = false,
): number {
  let most = preference(place, reading);
  for (const other of all) {
    if (other === one || other.place === null || (byOthers && other.place.id === place.id)) continue;
    const between = textBetween(text, one.found, other.found);
    const score = COORDINATION.test(between)
      ? equality(place, other.place)
      : evidence(place, other.place, BESIDE.test(between));
    most = Math.max(most, score);
  }
  return most;
}

function preference(place: Place, { prefer }: Reading): number {
  if (prefer.has(place.id)) return SUPPORT.preferred + place.within.length / 10;
  return place.within.slice(0, -1).some((id) => id !== 'cc:CN' && prefer.has(id))
    ? SUPPORT.insidePreferred
    : 0;
}

function evidence(place: Place, named: Place, beside: boolean): number {
  if (named.id === place.id) return SUPPORT.same;
  if (place.within.includes(named.id)) {
    if (named.kind === 'country' && place.country === 'CN') return SUPPORT.country;
    return beside ? SUPPORT.beside : SUPPORT.inside + named.within.length;
  }
  if (named.within.includes(place.id)) return place.kind === 'country' ? SUPPORT.country : SUPPORT.around;
  return kinship(place, named);
}

function kinship(place: Place, named: Place): number {
  const parent = place.within.at(-2);
  if (parent === undefined || parent.startsWith('cc:')) return 0;
  if (named.within.at(-2) === parent || named.within.includes(parent)) return SUPPORT.sibling;
  const province = place.within[1];
  return province !== undefined && named.within[1] === province ? SUPPORT.sameProvince : 0;
}

/** `Chaoyang District, Changchun`, `Changchun's Chaoyang`, `朝阳区(长春)`, `장춘의 조양구`: only small things between. */
const BESIDE = /^[\s,，(（·’']{0,3}(?:s|of|in|的|의|в)?\s?(?:the )?(?:city )?$/iu;
const COORDINATION = /^\s?(?:,? ?and|or|vs\.?|versus|&|和|与|及|跟|、|и|와|과)\s?$/iu;
const LONGEST_BETWEEN = 14;

/** What stands between two names; a text that fits neither pattern where they are far apart. */
function textBetween(text: string, one: Found, other: Found): string {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return second.start - first.end > LONGEST_BETWEEN ? '…' : text.slice(first.end, second.start);
}

function equality(place: Place, named: Place): number {
  if (place.id === named.id || containsEither(place, named)) return 0;
  return kinship(place, named) >= SUPPORT.sibling ? SUPPORT.coordinated : 0;
}

function containsEither(one: Place, other: Place): boolean {
  return one.within.includes(other.id) || other.within.includes(one.id);
}

function mention(text: string, one: Open, all: readonly Open[], reading: Reading): PlaceMention[] {
  const score = new Map(
    one.names.map(({ known }) => [known.place.id, support(text, known.place, one, all, reading)]),
  );
  const scoreOf = (name: Named): number => score.get(name.known.place.id) ?? 0;
  const kept = one.names.filter((name) => counts(name, scoreOf(name), one, all, reading));
  if (kept.length === 0 || (one.place === null && kept.every((name) => name.weak))) return [];
  const sorted = kept.sort(
    (first, second) =>
      rank(second, one) - rank(first, one) ||
      scoreOf(second) - scoreOf(first) ||
      second.known.weight - first.known.weight,
  );
  const { start, end, corrected } = one.found;
  const place = one.place;
  return [{ start, end, corrected, place, candidates: sorted.map(({ known }) => known.place) }];
}

/** The one meant comes first. */
function rank(name: Named, one: Open): number {
  return name.known.place.id === one.place?.id ? 1 : 0;
}
