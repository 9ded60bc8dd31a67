import type { LedgerTotal, TotalAmount, TotalGroup } from '../ledger-total.ts';
import { type LeftOut, whyLeftOut } from '../left-out.ts';
import type { Sheet, SheetCell } from './sheet.ts';

/** The groups of a total as a table: a line a group, two columns a currency, and the rows that were added. */
export function totalSheet({ groups }: LedgerTotal): Sheet {
  const kinds = [...new Set(groups.flatMap(({ amounts }) => amounts.map(nameOf)))];
  return {
    name: 'Totals',
    columns: [
      { title: 'Group', width: 24 },
      { title: 'Within', width: 28 },
      { title: 'Projects', width: 9 },
      { title: 'Projects are', width: 12 },
      ...kinds.flatMap((kind) => [
        { title: kind, width: 20 },
        { title: `${kind} is`, width: 14 },
      ]),
      { title: 'Rows', width: 60 },
      { title: 'Left out', width: 9 },
    ],
    rows: groups.map((group) => rowOf(group, kinds)),
  };
}

function rowOf(group: TotalGroup, kinds: readonly string[]): SheetCell[] {
  return [
    group.key,
    group.path.slice(0, -1).join(' / '),
    group.projects,
    group.projects_qualifier,
    ...kinds.flatMap((kind) => {
      const amount = group.amounts.find((one) => nameOf(one) === kind);
      return [amount?.value ?? null, amount?.qualifier ?? null];
    }),
    group.rows.join('; '),
    group.left_out.length,
  ];
}

function nameOf({ currency, kind }: TotalAmount): string {
  return kind === 'investment' ? currency : `${currency} in place`;
}

/** What a total leaves out, and why, as a table. */
export function leftOutSheet(left: readonly LeftOut[]): Sheet {
  return {
    name: 'Left out',
    columns: [
      { title: 'Id', width: 18 },
      { title: 'Why', width: 70 },
    ],
    rows: left.map((one) => [one.id, whyLeftOut(one)]),
  };
}
