import { differingReports } from '../../ledger/differing-reports.ts';
import type { Fact } from '../../ledger/fact.ts';
import { groupBy } from '../../ledger/group-by.ts';
import type { LeftOut, LeftOutReason } from '../../ledger/left-out.ts';
import type { Occurrence } from '../../ledger/occurrences.ts';
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
    text: `${wording.phrases.runningTotals} ${wording.line(
      wording.occurrence(one),
      wording.stage(one.stage),
      wording.place(one.path),
      wording.period(one.event),
    )}`,
    facts: one.rows,
  }));
}

/** Batches of several sectors, where one is asked for. */
export function mixedBatches(
  { mixed, query }: AskedPart,
  wording: RowWording,
  sector: string | null,
): Said[] {
  const told = mixed.slice(0, MOST_REMARKS);
  if (told.length === 0 || query.stage === null) return [];
  const batches = told.map((one) =>
    wording.line(wording.occurrence(one), wording.place(one.path), wording.period(one.event)),
  );
  return [
    {
      text: `${wording.phrases.severalSectors(sector)} ${batches.join('; ')}`,
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

/** What was not counted of what might be meant, by reason, in one line; null where everything was. `told` are rows told of already. */
export function notCounted(
  { leftOut, total }: Pick<Counted, 'leftOut' | 'total'>,
  { facts, query }: AskedPart,
  wording: RowWording,
  told: ReadonlySet<string>,
): string | null {
  const stageOf = new Map(facts.map(({ id, stage }) => [id, stage]));
  const isMeant = ({ id, reason }: LeftOut) =>
    TOLD.includes(reason) && !told.has(id) && (query.stage === null || stageOf.get(id) === query.stage);
  const left = new Map([...leftOut, ...total.left_out].filter(isMeant).map((one) => [one.id, one]));
  if (left.size === 0) return null;
  const byReason = groupBy(left.values(), ({ reason }) => reason);
  const reasons = TOLD.flatMap((reason) => {
    const count = byReason.get(reason)?.length ?? 0;
    return count > 0 ? [wording.phrases.reasons[reason](count)] : [];
  });
  return `${wording.phrases.notCounted} ${reasons.join(', ')}`;
}
