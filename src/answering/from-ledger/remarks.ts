import { differingReports } from '../../ledger/differing-reports.ts';
import { standingIn } from '../../ledger/event-times.ts';
import type { Fact } from '../../ledger/fact.ts';
import { groupBy } from '../../ledger/group-by.ts';
import type { LeftOut, LeftOutReason } from '../../ledger/left-out.ts';
import type { Occurrence } from '../../ledger/occurrences.ts';
import type { LedgerQuery } from '../../ledger/query.ts';
import type { AskedPart, Counted } from './counted-rows.ts';
import type { Said } from './draft.ts';
import type { RowWording } from './row-wording.ts';

/** Reports of one event that are set against each other at most, and running totals that are told. */
const MOST_REMARKS = 3;

/** Where reports of what was counted differ: every figure, each with its report. */
export function differences(occurrences: readonly Occurrence[], wording: RowWording): Said[] {
  return differingReports(occurrences.flatMap(({ facts }) => facts))
    .slice(0, MOST_REMARKS)
    .map(({ facts }) => {
      const [first] = facts as [Fact];
      const what = wording.line(
        wording.stage(first.stage),
        wording.place(first.place_path),
        wording.period(first.event),
      );
      const figures = facts.map((fact) => `${wording.figures(fact)} (${fact.document})`).join('; ');
      return { text: wording.phrases.reportsDiffer(what, figures), facts };
    });
}

/** Running totals inside what was asked for: told beside it, never added. */
export function besides(totals: readonly Occurrence[], wording: RowWording): Said[] {
  return totals.slice(0, MOST_REMARKS).map((one) => ({
    text: `${wording.phrases.runningTotals}${wording.line(
      wording.occurrence(one),
      wording.stage(one.stage),
      wording.place(one.path),
      wording.period(one.event),
    )}`,
    facts: one.rows,
  }));
}

/** What a running total is a share of: "of the 86, 23 had been signed". */
export function wholeOf(one: Occurrence, ledger: readonly Fact[], wording: RowWording): Said[] {
  const ids = new Set(one.facts.map(({ part_of }) => part_of));
  return ledger
    .filter(({ id }) => ids.has(id))
    .slice(0, 1)
    .map((whole) => ({
      text: `${wording.phrases.partOf}${wording.line(wording.figures(whole), wording.period(whole.event))}`,
      facts: [whole],
    }));
}

/** Batches of several sectors, where one is asked for. */
export function mixedBatches({ mixed, query }: AskedPart, wording: RowWording, sector: string): Said[] {
  const told = mixed.slice(0, MOST_REMARKS);
  if (told.length === 0 || query.stage === null) return [];
  const batches = told.map((one) =>
    wording.line(wording.occurrence(one), wording.place(one.path), wording.period(one.event)),
  );
  return [
    {
      text: `${wording.phrases.severalSectors(sector)}${batches.join('; ')}`,
      facts: told.flatMap(({ rows }) => rows),
    },
  ];
}

/** Reasons a reader has to know of; the others say only that nothing was counted twice. */
const TOLD: readonly LeftOutReason[] = [
  'running_total',
  'undated',
  'partly_in_period',
  'several_periods',
  'wider_place',
  'place_not_stated',
  'sector_not_stated',
  'earlier',
];

/** A row of a wider place, or of none, is worth a word where its time is the one asked about: else any place has hundreds of them. */
function isWorthTelling(
  { stage, event, part_of }: Fact,
  reason: LeftOutReason,
  { stage: asked, period }: LedgerQuery,
): boolean {
  if (!TOLD.includes(reason) || (asked !== null && stage !== asked) || part_of !== undefined) return false;
  if (reason !== 'wider_place' && reason !== 'place_not_stated') return true;
  return period.from !== null && standingIn(event, period) === 'inside';
}

/** What was not counted of what might be meant, by reason, in one line; null where everything was. `told` are rows told of already. */
export function notCounted(
  { leftOut, total }: Pick<Counted, 'leftOut' | 'total'>,
  { facts, query }: AskedPart,
  wording: RowWording,
  told: ReadonlySet<string>,
): string | null {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const isMeant = ({ id, reason }: LeftOut) => {
    const fact = byId.get(id);
    return fact !== undefined && !told.has(id) && isWorthTelling(fact, reason, query);
  };
  const left = new Map([...leftOut, ...total.left_out].filter(isMeant).map((one) => [one.id, one]));
  if (left.size === 0) return null;
  const byReason = groupBy(left.values(), ({ reason }) => reason);
  const reasons = TOLD.flatMap((reason) => {
    const count = byReason.get(reason)?.length ?? 0;
    return count > 0 ? [wording.phrases.reasons[reason](count)] : [];
  });
  return `${wording.phrases.notCounted}${reasons.join(', ')}`;
}
