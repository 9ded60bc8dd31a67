import { readAmounts } from '../language/amounts.ts';
import { readCounts } from '../language/counts.ts';
import { readDates } from '../language/dates.ts';
import type { Gazetteer } from '../language/places.ts';
import type { Span } from '../language/span.ts';
import type { FactChange } from './corrections.ts';
import type { AmountKind, Fact, FactScope } from './fact.ts';
import type { ChangeFault } from './faults.ts';
import { findPlace } from './find-place.ts';
import { SECTORS } from './sectors.ts';
import { readStageName } from './stage-names.ts';

/** What a person wrote, read: the change, or what is wrong with it. */
export type ReadChange = { readonly change: FactChange } | { readonly fault: ChangeFault };

const SCOPES: readonly FactScope[] = ['project', 'batch', 'running_total'];
const AMOUNT_KINDS: readonly AmountKind[] = ['total_investment', 'funds_in_place', 'average', 'other'];

/** The fields in the order they are explained, with an example of each. */
export const CORRECTION_FIELDS: Readonly<Record<string, string>> = {
  stage: 'signed',
  scope: 'project, batch or running_total',
  projects: 'over 15',
  amount: 'RMB 20 billion',
  amount_kind: 'total_investment, funds_in_place, average or other',
  event: '2022-09-18',
  place: 'Jiutai',
  names: 'Laser Park; Ginseng Works',
  investors: 'Longshan Group',
  sectors: 'automotive; food',
};

/**
 * Reads assignments such as `stage=signed`, `amount=over RMB 20 billion`, `place=九台区`, `names=A; B`, in the words the readers of
 * documents know. Nothing behind the equals sign empties a field that can be empty. A place takes the sense in which the
 * ledger holds it, where it has several. Never throws.
 */
export function readChange(
  assignments: readonly string[],
  fact: Fact,
  gazetteer: Gazetteer,
  heldPaths: readonly (readonly string[])[],
): ReadChange {
  let change: FactChange = {};
  if (assignments.length === 0) return { fault: { kind: 'no_change' } };
  for (const assignment of assignments) {
    const at = assignment.indexOf('=');
    const field = assignment.slice(0, at).trim();
    const read = at < 1 ? null : readField(field, assignment.slice(at + 1).trim(), { ...fact, ...change });
    if (read === null) return { fault: { kind: 'no_assignment', text: assignment } };
    if ('fault' in read) return read;
    change = { ...change, ...read.change };
  }
  return { change };

  function readField(field: string, value: string, current: Fact): ReadChange {
    if (field === 'place') return readPlace(value, gazetteer, heldPaths);
    const reader = Object.hasOwn(READERS, field) ? READERS[field] : undefined;
    if (reader === undefined) return { fault: { kind: 'unknown_field', field } };
    const change = reader(value, current);
    return change ? { change } : { fault: { kind: 'bad_value', field, value } };
  }
}

/** Readers give null for what they cannot read. */
const READERS: Readonly<Record<string, (value: string, fact: Fact) => FactChange | null>> = {
  stage: (value) => {
    const stage = readStageName(value);
    return stage && { stage };
  },
  scope: (value) => oneOf(SCOPES, value, (scope) => ({ scope })),
  projects: readProjects,
  amount: readAmount,
  amount_kind: (value, { amount }) =>
    amount && oneOf(AMOUNT_KINDS, value, (kind) => ({ amount: { ...amount, kind } })),
  event: readEvent,
  names: (value) => ({ names: listOf(value) }),
  investors: (value) => ({ investors: listOf(value) }),
  sectors: (value) => {
    const sectors = listOf(value);
    return sectors.every((sector) => SECTORS.some(({ name }) => name === sector)) ? { sectors } : null;
  },
};

function oneOf<T extends string>(
  values: readonly T[],
  value: string,
  change: (found: T) => FactChange,
): FactChange | null {
  const found = values.find((one) => one === value.replace(/[ -]/g, '_'));
  return found === undefined ? null : change(found);
}

function readProjects(value: string): FactChange | null {
  if (value === '') return { projects: null };
  const text = `${value} projects`;
  const count = onlyOne(readCounts(text));
  return count && covers(count, text)
    ? { projects: { value: count.value, qualifier: count.qualifier } }
    : null;
}

function readAmount(value: string, { amount }: Fact): FactChange | null {
  if (value === '') return { amount: null };
  const read = onlyOne(readAmounts(value));
  if (!read || !covers(read, value)) return null;
  const { currency, qualifier } = read;
  return { amount: { value: read.value, currency, qualifier, kind: amount?.kind ?? 'total_investment' } };
}

function readEvent(value: string): FactChange | null {
  if (value === '') return { event: null };
  const date = onlyOne(readDates(value, { date: null, role: 'published' }));
  if (!date || !covers(date, value) || date.from === null || date.to === null) return null;
  return { event: { from: date.from, to: date.to, basis: 'stated' } };
}

function readPlace(
  value: string,
  gazetteer: Gazetteer,
  heldPaths: readonly (readonly string[])[],
): ReadChange {
  if (value === '') return { change: { place: null, place_path: [] } };
  const found = findPlace(value, gazetteer, heldPaths);
  return 'fault' in found ? found : { change: { place: found.name, place_path: found.path } };
}

function onlyOne<T>(mentions: readonly T[]): T | null {
  return mentions.length === 1 ? (mentions[0] ?? null) : null;
}

/** Whether all of a text was understood: "20 billon" must not become 20. */
function covers({ start, end }: Span, text: string): boolean {
  return text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
}

function listOf(value: string): string[] {
  return value
    .split(/[;；]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
