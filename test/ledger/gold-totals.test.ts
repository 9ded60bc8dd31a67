import { describe, expect, it } from 'vitest';
import type { Period } from '../../src/language/dates/calendar.ts';
import type { Fact } from '../../src/ledger/fact.ts';
import type { TotalGroup } from '../../src/ledger/ledger-total.ts';
import { withThreads } from '../../src/ledger/threads.ts';
import { totalsOf } from '../../src/ledger/totals.ts';
import { goldFacts } from './gold-facts.ts';
import { GOLD_TOTALS, type GoldTotal } from './gold-totals.ts';
import { readLedger } from './read-facts/ledger-score.ts';

const gold = withThreads(goldFacts());
const ledgers = await Promise.all((['corpus', 'fixtures'] as const).map((folder) => readLedger(folder)));
const read = withThreads(ledgers.flatMap(({ facts }) => facts));

const named = (totals: readonly GoldTotal[]) => totals.map((total) => [nameOf(total), total] as const);

describe('totals over the ledger as a person reads it', () => {
  it.each(named(GOLD_TOTALS))('are right: %s', (_name, total) => {
    expect(totalFor(total, gold).groups, total.from).toEqual(total.groups);
  });

  it.each(named(GOLD_TOTALS.filter(({ left }) => left)))('name what is left out: %s', (_name, total) => {
    expect(totalFor(total, gold).left, total.from).toEqual(total.left);
  });
});

describe('totals over the ledger as it is read from the documents', () => {
  it.each(named(GOLD_TOTALS.filter(({ unread }) => !unread)))('are right: %s', (_name, total) => {
    expect(totalFor(total, read).groups, total.from).toEqual(total.groups);
  });
});

function nameOf({ stage, sector, place, period, by }: GoldTotal): string {
  return [stage ?? 'signed', sector, place ?? 'everywhere', period, by && `by ${by}`]
    .filter((part) => part !== undefined)
    .join(', ');
}

function totalFor({ place, period, stage, sector, by }: GoldTotal, facts: readonly Fact[]) {
  const query = {
    place: place?.split('/') ?? null,
    stage: stage ?? null,
    period: periodOf(period),
    sector: sector ?? null,
  };
  const { groups, left_out } = totalsOf(facts, query, by ?? null);
  const left: Record<string, number> = {};
  for (const { reason } of left_out) left[reason] = (left[reason] ?? 0) + 1;
  return { groups: groups.map(inWords), left };
}

function periodOf(text: string | undefined): Period {
  if (text === undefined) return { from: null, to: null };
  const [from = '', to = from] = text.split('..');
  return text.length === 4 ? { from: `${text}-01-01`, to: `${text}-12-31` } : { from, to };
}

function inWords({ key, projects, projects_qualifier, amounts }: TotalGroup): string {
  const plain = (qualifier: string) => (qualifier === 'exactly' ? '' : `${qualifier} `);
  const sums = amounts.map(
    ({ qualifier, currency, value }) => `${plain(qualifier)}${currency} ${value / 1e9}`,
  );
  return `${key}: ${plain(projects_qualifier)}${projects}; ${sums.join(', ') || '-'}`;
}
