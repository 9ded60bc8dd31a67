import { createRequire } from 'node:module';
import { keysOf } from './keys.ts';
import { names, readTable } from './read-table.ts';
import { type Row, row } from './row.ts';

interface Names {
  readonly countries: Readonly<Record<string, string | readonly string[]>>;
}

const LANGUAGES = ['en', 'zh', 'ru', 'ko'];
/** Provinces here, and islands without people. */
const LEFT_OUT = new Set(['TW', 'HK', 'MO', 'AQ', 'BV', 'HM', 'TF', 'UM', 'GS', 'IO']);

/** The countries of the world in English, Chinese, Russian and Korean. */
export function countryRows(): Row[] {
  const require = createRequire(import.meta.url);
  const tables = LANGUAGES.map((one) => (require(`i18n-iso-countries/langs/${one}.json`) as Names).countries);
  const ours = new Map(readTable('countries.txt').map(([code = '', others]) => [code, names(others)]));
  const codes = Object.keys(tables[0] ?? {}).filter((code) => !LEFT_OUT.has(code));
  return codes.sort().map((code) =>
    country(
      code,
      tables.map((table) => [table[code] ?? []].flat()),
      ours.get(code) ?? [],
    ),
  );
}

function country(code: string, byLanguage: readonly (readonly string[])[], ours: readonly string[]): Row {
  const all = [...byLanguage.flat(), ...ours];
  const place = row({
    id: `cc:${code}`,
    name: commonName(code, byLanguage[0] ?? []),
    kind: 'country',
    parent: '',
    weight: 9,
    chinese: byLanguage[1]?.[0] ?? '',
  });
  for (const name of all) if (!name.includes(',')) for (const key of keysOf(name)) place.keys.add(key);
  return place;
}

const COMMON: Readonly<Record<string, string>> = {
  CN: 'China',
  RU: 'Russia',
  LA: 'Laos',
  SY: 'Syria',
  IR: 'Iran',
  BN: 'Brunei',
  TZ: 'Tanzania',
  VE: 'Venezuela',
  MD: 'Moldova',
  TR: 'Turkey',
  US: 'United States',
};

/** The everyday name: the first in the list but for those whose list begins with the official one. */
function commonName(code: string, english: readonly string[]): string {
  return COMMON[code] ?? english[0] ?? code;
}
