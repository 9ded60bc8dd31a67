import type { PlaceKind } from '../../meaning.ts';
import { scriptOfKey } from '../script-of.ts';
import { syllables, takeApart } from './chinese-names.ts';
import { hangulName } from './hangul.ts';
import { hanjaNames } from './hanja.ts';
import { keysOf } from './keys.ts';
import { palladiusName } from './palladius.ts';
import { names, readTable } from './read-table.ts';
import type { Row } from './row.ts';

/**
 * Adds the Korean and Russian names of Chinese places to their keys: Russian by rule (Palladius) for every place; Korean by
 * rule, both as sounds (주타이) and as readings (구태), for the north-east, and as sounds for provinces and prefectures
 * elsewhere; and from our table where custom differs from the rules. Namesakes of north-eastern places share their names.
 */
export function addKoreanAndRussian(rows: readonly Row[]): void {
  const listed = new Map(readTable('korean-russian.txt').map((fields) => [fields[0] ?? '', fields]));
  const taken = new Set<string>();
  for (const place of rows.filter(({ kind }) => kind !== 'zone')) {
    addRussianByRule(place);
    const fields = isListed(place, taken) ? listed.get(place.chinese) : undefined;
    if (fields !== undefined) taken.add(place.chinese);
    addListed(place, fields);
    for (const key of koreanByRule(place)) if (!place.keys.has(key.replace('~', ''))) place.keys.add(key);
  }
  addToNamesakes(rows);
}

/** 조양구 is Changchun's 朝阳区 and Beijing's: who has the Chinese name of a north-eastern place has its Korean names. */
function addToNamesakes(rows: readonly Row[]): void {
  const northeast = new Map(
    rows.filter(({ id }) => NORTHEAST.test(id)).map((place) => [place.chinese, koreanKeys(place)]),
  );
  for (const place of rows.filter(({ id }) => !NORTHEAST.test(id)))
    for (const key of northeast.get(place.chinese) ?? []) place.keys.add(key);
}

function koreanKeys(place: Row): string[] {
  return [...place.keys].filter((key) => scriptOfKey(key) === 'hangul');
}

/** 朝阳区 is also Beijing's: the table means the north-east where both have the name. */
function isListed(place: Row, taken: ReadonlySet<string>): boolean {
  return !taken.has(place.chinese) && (place.id.length <= 4 || !/^1/.test(place.id));
}

function addListed(place: Row, fields: readonly string[] | undefined): void {
  for (const name of names(fields?.[1])) for (const key of withKind(name, place)) place.keys.add(key);
  for (const name of names(fields?.[2])) for (const key of keysOf(name)) place.keys.add(key);
}

const SHORTEST_RUSSIAN = 4;

function addRussianByRule(place: Row): void {
  const russian = palladiusName(syllables(takeApart(place.chinese).base));
  if (russian !== null && russian.length >= SHORTEST_RUSSIAN)
    for (const key of keysOf(russian)) place.keys.add(key);
}

/** Two syllables alone are too often a Korean word (지시, instruction): weak. */
const SHORTEST_STRONG = 3;

function koreanByRule(place: Row): string[] {
  return spokenNames(place).flatMap((name) => {
    const bare = name.length >= SHORTEST_STRONG ? name : `~${name}`;
    return [bare, ...kindsOf(place).map((kind) => name + kind)];
  });
}

/** The north-east (Liaoning, Jilin, Heilongjiang) and its neighbours Hulunbuir, Hinggan and Tongliao in Inner Mongolia. */
const NORTHEAST = /^(2[123]|1505|1507|1522)/;

function spokenNames(place: Row): string[] {
  const { base } = takeApart(place.chinese);
  const sound = place.id.length <= 4 || NORTHEAST.test(place.id) ? hangulName(syllables(base)) : null;
  const readings = NORTHEAST.test(place.id) ? hanjaNames(base) : [];
  return [...(sound === null ? [] : [sound]), ...readings].filter((name) => name.length > 1);
}

const KIND: Readonly<Partial<Record<PlaceKind, string>>> = {
  province: '성',
  city: '시',
  district: '구',
  county: '현',
};
/** Autonomous places: the end of the Chinese name and what Korean has for it. */
const AUTONOMOUS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/朝鲜族自治州$/u, ['조선족자치주', '자치주', '주']],
  [/朝鲜族自治县$/u, ['조선족자치현', '자치현', '현']],
  [/满族自治县$/u, ['만족자치현', '만주족자치현', '자치현', '현']],
  [/蒙古族自治县$/u, ['몽골족자치현', '몽고족자치현', '자치현', '현']],
  [/自治区$/u, ['자치구']],
  [/自治[州县旗]$/u, ['자치주', '자치현', '자치기']],
  [/地区$/u, ['지구']],
  [/盟$/u, ['맹']],
  [/旗$/u, ['기']],
];

function kindsOf(place: Row): readonly string[] {
  const autonomous = AUTONOMOUS.find(([pattern]) => pattern.test(place.chinese))?.[1];
  return autonomous ?? [KIND[place.kind] ?? ''];
}

/** With a kind word even a weak name says what it means: `무순` is also a radish sprout, `무순시` the city. */
function withKind(name: string, place: Row): string[] {
  if (/[성시구현주]$/u.test(name)) return [name];
  const bare = name.replace(/^weak /, '');
  return [bare === name ? name : `~${bare}`, ...kindsOf(place).map((kind) => bare + kind)];
}
