import type { Qualifier } from '../language/meaning.ts';
import type { FactChange } from './corrections.ts';
import type { Fact, FactAmount, FactCount, FactEvent } from './fact.ts';

/** Fields and their values in the words that `readChange` reads. */
type Written = readonly (readonly [field: string, value: string])[];

/**
 * The fields of a row as a correction sets them, in the order they are explained: `stage=signed`, `amount=over RMB 20 billion`. What is
 * empty stands as an empty value, but a kind of amount without an amount does not.
 */
export function writeFields(fact: Fact): string[] {
  return asAssignments(writtenFields(fact));
}

/** What a correction sets, in the same words. */
export function writeChange(change: FactChange): string[] {
  return asAssignments(writtenFields(change));
}

function writtenFields(fields: FactChange): Written {
  const { stage, scope, projects, amount, event, place_path: path, names, investors, sectors } = fields;
  return [
    ...(stage === undefined ? [] : [['stage', stage] as const]),
    ...(scope === undefined ? [] : [['scope', scope] as const]),
    ...(projects === undefined ? [] : [['projects', projects ? writeCount(projects) : ''] as const]),
    ...(amount === undefined ? [] : [['amount', amount ? writeMoney(amount) : ''] as const]),
    ...(amount ? [['amount_kind', amount.kind] as const] : []),
    ...(event === undefined ? [] : [['event', event ? writeEvent(event) : ''] as const]),
    ...(path === undefined ? [] : [['place', [...path].reverse().join(', ')] as const]),
    ...(names === undefined ? [] : [['names', names.join('; ')] as const]),
    ...(investors === undefined ? [] : [['investors', investors.join('; ')] as const]),
    ...(sectors === undefined ? [] : [['sectors', sectors.join('; ')] as const]),
  ];
}

function asAssignments(written: Written): string[] {
  return written.map(([field, value]) => `${field}=${value}`);
}

const QUALIFIERS: Readonly<Record<Qualifier, string>> = {
  exactly: '',
  over: 'over ',
  about: 'about ',
  up_to: 'up to ',
};

function writeCount({ value, qualifier }: FactCount): string {
  return `${QUALIFIERS[qualifier]}${value}`;
}

const SCALES = [
  [1e9, ' billion'],
  [1e6, ' million'],
] as const;

/** To the last unit: a scale is used only where its number is written out in full. */
function writeMoney({ value, currency, qualifier }: FactAmount): string {
  const [scale, name] = SCALES.find(([one]) => value >= one) ?? [1, ''];
  const scaled = value / scale;
  const isWhole = Math.round(Number(scaled.toFixed(6)) * scale) === value;
  const figure = isWhole ? `${Number(scaled.toFixed(6))}${name}` : String(value);
  return `${QUALIFIERS[qualifier]}${currency === 'CNY' ? 'RMB' : currency} ${figure}`;
}

function writeEvent({ from, to }: FactEvent): string {
  if (from === null || to === null) return '';
  return from === to ? from : `${from} to ${to}`;
}
