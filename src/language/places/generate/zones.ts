import { keysOf } from './keys.ts';
import { names, readTable } from './read-table.ts';
import { type Row, row } from './row.ts';

/**
 * The zones of our table, which either describe a zone of the administrative data further (`=CODE`, or the first column
 * is that zone itself) or stand beside it. Changes `rows` where it describes one of them; returns those it adds.
 */
export function addZones(rows: readonly Row[]): Row[] {
  const byId = new Map(rows.map((one) => [one.id, one]));
  return readTable('zones.txt').map((fields) => zone(fields, byId));
}

function zone(fields: readonly string[], byId: ReadonlyMap<string, Row>): Row {
  const [inside = '', english = '', chinese = '', others = '', how = ''] = fields;
  const described = byId.get(/=(\d+)/.exec(others)?.[1] ?? (inside[4] === '7' ? inside : ''));
  if (described === undefined && !byId.has(inside))
    throw new Error(`zones.txt: no place ${inside} (${english})`);
  const place = row({
    id: described?.id ?? zoneId(inside, english),
    name: english,
    kind: described?.kind ?? 'zone',
    parent: described?.parent ?? inside,
    weight: described?.weight ?? 3,
    chinese: described?.chinese ?? chinese,
  });
  for (const key of described?.keys ?? []) place.keys.add(key);
  const weak = how === 'weak' ? '~' : '';
  for (const name of [weak + english, chinese, chinese.replace(/[（）]/gu, ''), ...names(others)])
    if (!name.startsWith('=')) for (const key of keysOf(name)) place.keys.add(key);
  return place;
}

function zoneId(inside: string, english: string): string {
  const slug = english
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');
  return `zone:${inside}:${slug}`;
}
