import { eachMonth, eachYear } from '../../language/periods.ts';
import type { LedgerTotal, TotalAmount, TotalGroup } from '../ledger-total.ts';
import type { Grouping } from '../total-groups.ts';

/** What the bars of a chart are as long as. */
export type Measure = 'amount' | 'projects';

export interface Bar {
  readonly group: TotalGroup;
  /** Whole units of the currency, or projects. */
  readonly value: number;
  /** Null for projects, and for a group that states no amount in the currency of the chart. */
  readonly amount: TotalAmount | null;
}

/** The bars of a chart, in the order they are shown. */
export interface Bars {
  readonly measure: Measure;
  /** ISO 4217; null for projects. */
  readonly currency: string | null;
  readonly bars: readonly Bar[];
  /** Bars that had no room. */
  readonly more: number;
  /** Rows that no bar shows: they have a wider place, another currency or no amount, or belong to the bars that had no room. */
  readonly rowsNotShown: number;
}

/** More bars than these cannot be read. */
const MOST_BARS = 30;

/**
 * Chooses what a chart of a total shows. Places: those of one level, since a city beside its own district would show the
 * district twice; the largest first. Times: in order, with those in between that have nothing. Amounts are of one
 * currency, the one most rows state.
 */
export function chartBars(total: LedgerTotal, grouping: Grouping, measure: Measure): Bars {
  const groups = grouping === 'place' ? oneLevel(total.groups) : total.groups;
  const currency = measure === 'amount' ? mainCurrency(groups) : null;
  const all = inOrder(
    groups.map((group) => barOf(group, currency)).filter(({ value }) => value > 0),
    grouping,
  );
  const bars = isTime(grouping) ? withGaps(all, grouping).slice(-MOST_BARS) : all.slice(0, MOST_BARS);
  const shown = new Set(bars.flatMap(({ group }) => group.rows));
  const rows = new Set(total.groups.flatMap((group) => group.rows));
  return {
    measure,
    currency,
    bars,
    more: Math.max(0, all.filter((bar) => !bars.includes(bar)).length),
    rowsNotShown: [...rows].filter((row) => !shown.has(row)).length,
  };
}

/** The outermost level that has several places, or else the innermost there is. */
function oneLevel(groups: readonly TotalGroup[]): TotalGroup[] {
  const depths = [...new Set(groups.map(({ path }) => path.length))].sort((a, b) => a - b);
  const at = (depth: number) => groups.filter(({ path }) => path.length === depth);
  const depth = depths.find((one) => at(one).length > 1) ?? depths.at(-1);
  return depth === undefined ? [] : at(depth);
}

/** The currency in which most rows state what is invested. Null where none does. */
function mainCurrency(groups: readonly TotalGroup[]): string | null {
  const stated = new Map<string, number>();
  for (const { currency, kind, stated: rows } of groups.flatMap(({ amounts }) => amounts))
    if (kind === 'investment') stated.set(currency, (stated.get(currency) ?? 0) + rows);
  return [...stated].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null;
}

function barOf(group: TotalGroup, currency: string | null): Bar {
  if (currency === null) return { group, value: group.projects, amount: null };
  const amount = group.amounts.find((one) => one.currency === currency && one.kind === 'investment') ?? null;
  return { group, value: amount?.value ?? 0, amount };
}

function isTime(grouping: Grouping): grouping is 'month' | 'quarter' | 'year' {
  return grouping === 'month' || grouping === 'quarter' || grouping === 'year';
}

function inOrder(bars: readonly Bar[], grouping: Grouping): Bar[] {
  if (isTime(grouping) || grouping === 'stage') return [...bars];
  return [...bars].sort((one, other) => other.value - one.value);
}

function withGaps(bars: readonly Bar[], grouping: 'month' | 'quarter' | 'year'): Bar[] {
  const [first, last] = [bars[0]?.group.key, bars.at(-1)?.group.key];
  if (first === undefined || last === undefined) return [];
  const byKey = new Map(bars.map((bar) => [bar.group.key, bar]));
  return keysBetween(first, last, grouping).map((key) => byKey.get(key) ?? emptyBar(key));
}

function keysBetween(first: string, last: string, grouping: 'month' | 'quarter' | 'year'): string[] {
  if (grouping === 'year') return eachYear(first, last);
  if (grouping === 'month') return eachMonth(`${first}-01`, `${last}-01`);
  const keys: string[] = [];
  for (let at = quarterNumber(first); at <= quarterNumber(last); at++)
    keys.push(`${Math.floor(at / 4)}-Q${(at % 4) + 1}`);
  return keys;
}

/** Quarters since year 0 of `2022-Q3`. */
function quarterNumber(key: string): number {
  return Number(key.slice(0, 4)) * 4 + Number(key.slice(6)) - 1;
}

function emptyBar(key: string): Bar {
  const group = {
    key,
    path: [],
    projects: 0,
    projects_qualifier: 'exactly',
    amounts: [],
    rows: [],
    left_out: [],
  } as const;
  return { group, value: 0, amount: null };
}
