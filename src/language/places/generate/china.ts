import { codeToText } from 'element-china-area-data';
import { foldLatin, spellingsOfUmlaut } from '../fold.ts';
import { CHINESE_ZONES, type ZoneType, zoneKey } from '../zone-phrases.ts';
import { englishName, isZone, kindOf, pinyinName, syllables, takeApart } from './chinese-names.ts';
import { keysOf, latinKeys } from './keys.ts';
import { addKoreanAndRussian } from './korean-russian.ts';
import { names, readTable } from './read-table.ts';
import { type Row, row } from './row.ts';

/** Provincial capitals and cities of sub-provincial rank: a bare name means them before a county that sounds alike. */
const METROPOLISES = new Set(
  (
    '1301 1401 1501 2101 2102 2201 2301 3201 3205 3301 3302 3401 3501 3502 3601 3701 3702 4101 4201 4301 4401 4403 4501 ' +
    '4601 5101 5201 5301 5401 6101 6201 6301 6401 6501'
  ).split(' '),
);
const NOT_PLACES = /^(市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/u;
/** Not in the administrative data. */
const SPECIAL: Readonly<Record<string, readonly [string, string, string]>> = {
  '71': ['台湾省', 'Taiwan', '台湾'],
  '81': ['香港特别行政区', 'Hong Kong', 'Hongkong, HKSAR, Xianggang'],
  '82': ['澳门特别行政区', 'Macao', 'Macau, Aomen'],
};

/** Every province, city, district and county of China, and the zones the administrative data hold. */
export function chineseRows(): Row[] {
  const english = new Map(readTable('english-names.txt').map((fields) => [fields[0] ?? '', fields]));
  const rows = [...administrative(english), ...special()];
  addKoreanAndRussian(rows);
  return rows;
}

function administrative(english: Map<string, string[]>): Row[] {
  return Object.entries(codeToText)
    .filter(([, name]) => !NOT_PLACES.test(name))
    .map(([code, name]) =>
      isTown(name)
        ? townRow(code, name)
        : isZone(code)
          ? zoneRow(code, name, english)
          : placeRow(code, name, english.get(name)),
    )
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

function placeRow(code: string, chinese: string, exception: string[] | undefined): Row {
  const name = exception?.[1] ?? englishName(chinese);
  const kind = kindOf(code, chinese);
  const whole = kind === 'province' && !/自治区$/u.test(chinese) ? `${name} Province` : name;
  const fields = { id: code, kind, parent: parentOf(code), weight: weightOf(code, chinese), chinese };
  const place = row({ ...fields, name: whole });
  const others = exception?.[2] === '-' ? [] : [englishName(chinese), ...names(exception?.[2])];
  const spoken = [name, ...others];
  for (const one of spoken) addPinyinKeys(place, one);
  addChineseKeys(place, chinese);
  return place;
}

function addPinyinKeys(place: Row, name: string): void {
  for (const folded of spellingsOfUmlaut(foldLatin(name)))
    for (const key of latinKeys(folded)) place.keys.add(key);
}

function addChineseKeys(place: Row, chinese: string): void {
  const { base, suffix } = takeApart(chinese);
  place.keys.add(chinese);
  if (suffix !== '') place.keys.add(base);
  if (/^自治|^新区/u.test(suffix)) place.keys.add(base + suffix.replace(/^(自治|新)/u, ''));
}

function weightOf(code: string, chinese: string): number {
  if (code.length === 2) return 8;
  if (METROPOLISES.has(code)) return 7;
  if (code.length === 4) return /市$/u.test(chinese) ? 6 : 5;
  return 4;
}

function parentOf(code: string): string {
  if (code.length === 2) return 'cc:CN';
  const city = code.slice(0, 4);
  const known = code.length > 4 && codeToText[city] !== undefined && !NOT_PLACES.test(codeToText[city]);
  return known ? city : code.slice(0, 2);
}

/** A zone is its base and its type: 长春 + 高新技术产业开发区; the province before it is left out. */
function zoneRow(code: string, chinese: string, english: ReadonlyMap<string, string[]>): Row {
  const parent = parentOf(code);
  const city = takeApart(codeToText[parent] ?? '').base;
  const province = takeApart(codeToText[code.slice(0, 2)] ?? '').base;
  const short = chinese.replace(new RegExp(`^${province}(?=.{2,}(开发|园|示范|试验))(?!$)`, 'u'), (cut) =>
    chinese.startsWith(cut + city) || province !== city ? '' : cut,
  );
  const fields = { id: code, kind: 'zone' as const, parent, weight: 3, chinese };
  const known = english.get(codeToText[parent] ?? '')?.[1] ?? pinyinName(syllables(city));
  const zone = zoneOf(short, { chinese: city, english: known });
  const place = row({
    ...fields,
    name: zone === null ? splitPinyin(plainBase(short), { chinese: city, english: known }) : zone.english,
  });
  place.keys.add(chinese).add(short);
  if (zone === null) for (const key of keysOf(place.name)) place.keys.add(key);
  else for (const key of zone.keys) place.keys.add(key);
  return place;
}

function isTown(name: string): boolean {
  return /(镇|街道|乡)$/u.test(name);
}

/** Four cities have towns where others have counties. Their short names are everybody's, so they are weak. */
function townRow(code: string, chinese: string): Row {
  const name = pinyinName(syllables(chinese.replace(/(镇|街道|乡)$/u, '')));
  const fields = { id: code, kind: 'district' as const, parent: code.slice(0, 4), weight: 3, chinese };
  const place = row({ ...fields, name });
  place.keys.add(chinese).add(`~${foldLatin(name)}`);
  return place;
}

const ENGLISH_ZONE: Readonly<Record<ZoneType, string>> = {
  automobile: 'Automobile Economic and Technological Development Zone',
  hightech: 'High-tech Zone',
  economic: 'Economic and Technological Development Zone',
  newarea: 'New Area',
  industrial: 'Industrial Park',
  demonstration: 'Demonstration Zone',
  bonded: 'Bonded Zone',
  airport: 'Airport Economic Zone',
  protection: 'Protection and Development Zone',
  cooperation: 'Cooperation Zone',
};

/** The city a zone lies in, as its name begins with it. */
interface CityName {
  readonly chinese: string;
  readonly english: string;
}

/** What is left of a zone's name without the words that only say it is one. */
function plainBase(chinese: string): string {
  const rest = chinese.replace(/(管理区|管理区管委会|风景名胜区|食品区|综合实验区|聚集区|开发区|园区)$/u, '');
  return rest.length >= 2 ? rest : chinese;
}

function zoneOf(chinese: string, city: CityName): { english: string; keys: string[] } | null {
  for (const [type, forms] of CHINESE_ZONES) {
    const form = forms.find((one) => chinese.endsWith(one) && chinese.length > one.length + 1);
    if (form === undefined) continue;
    const base = chinese.slice(0, -form.length).replace(/市$/u, '');
    return {
      english: `${splitPinyin(base, city)} ${ENGLISH_ZONE[type]}`,
      keys: zoneKeys(base, city, type, forms),
    };
  }
  return null;
}

/** 长春净月 is `Changchun Jingyue`: the city's name is a word of its own. */
function splitPinyin(base: string, city: CityName): string {
  if (base === city.chinese) return city.english;
  const rest = afterCity(base, city);
  return rest === '' ? pinyinName(syllables(base)) : `${city.english} ${pinyinName(syllables(rest))}`;
}

function afterCity(base: string, { chinese }: CityName): string {
  return base.startsWith(chinese) ? base.slice(chinese.length).replace(/^市/u, '') : '';
}

function zoneKeys(base: string, city: CityName, type: ZoneType, forms: readonly string[]): string[] {
  const rest = afterCity(base, city);
  const bases = rest.length >= 2 ? [base, rest] : [base];
  const chinese = bases.flatMap((one) => forms.map((form) => one + form));
  const latin = bases.flatMap((one) =>
    spellingsOfUmlaut(foldLatin(splitPinyin(one, city))).map((folded) => zoneKey(folded, type)),
  );
  const bare = base === city.chinese ? forms.map((form) => `~${form}`) : [];
  return [...chinese, ...latin, ...bare];
}

function special(): Row[] {
  return Object.entries(SPECIAL).map(([id, [chinese, name, others]]) => {
    const place = row({ id, name, kind: 'province', parent: 'cc:CN', weight: 8, chinese });
    for (const one of [name, chinese, takeApart(chinese).base, ...names(others)])
      for (const key of keysOf(one)) place.keys.add(key);
    return place;
  });
}
