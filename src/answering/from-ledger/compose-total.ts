import type { Fact } from '../../ledger/fact.ts';
import type { Occurrence } from '../../ledger/occurrences.ts';
import { occurrencesOf } from '../../ledger/occurrences.ts';
import { byTimeAndReport, selectFacts } from '../../ledger/query.ts';
import { sectorName } from '../../ledger/sector-names.ts';
import { askedPart, type Counted, countRows, membersOf, runningTotals } from './counted-rows.ts';
import type { Draft, Said, SaidRow } from './draft.ts';
import type { LedgerQuestion } from './ledger-question.ts';
import { besides, differences, mixedBatches, notCounted, wholeOf } from './remarks.ts';
import type { RowWording } from './row-wording.ts';

/** An answer of the ledger, and whether it rests on one event alone: the passages then tell it as well, in their own words. */
export interface Composed {
  readonly draft: Draft;
  readonly oneEvent: boolean;
}

/** The sum of what was asked for, with the events it is made of; null where there is none. */
export function composeTotal(
  question: LedgerQuestion,
  ledger: readonly Fact[],
  wording: RowWording,
): Composed | null {
  const part = askedPart(question, ledger);
  const counted = countRows(part);
  const totals = runningTotals(part);
  const leading = leadingTotal(totals, counted, question);
  const rest = totals.filter((one) => one !== leading);
  const { occurrences } = counted;
  if (occurrences.length === 0 && !leading) return null;
  if (question.measure === 'amount' && [...occurrences, ...(leading ? [leading] : [])].every(hasNoAmount))
    return null;
  const differing = differences(occurrences, wording);
  const mixed = question.sector
    ? mixedBatches(part, wording, sectorName(question.sector, wording.language))
    : [];
  const wholes = leading ? wholeOf(leading, ledger, wording) : [];
  const told = new Set([...totals, ...wholes].flatMap(({ facts }) => facts.map(({ id }) => id)));
  const members =
    question.form === 'list' ? membersOf(counted, part.facts) : new Map<Occurrence, Occurrence[]>();
  return {
    draft: {
      headline: leading
        ? runningHeadline(leading, wording)
        : { text: totalLine(counted, question, wording), facts: occurrences.flatMap(({ rows }) => rows) },
      table: occurrences.length > 1 ? eventTable(occurrences, members, wording) : null,
      remarks: [
        ...wholes,
        ...(leading && occurrences.length > 0 ? [eventByEvent(counted, question, wording)] : []),
        ...differing,
        ...besides(rest, wording),
        ...mixed,
      ],
      notCounted: notCounted(counted, part, wording, told),
      counted: [...(leading?.rows ?? []), ...occurrences.flatMap(({ rows }) => rows)],
    },
    oneEvent: occurrences.length === 1 && totals.length + differing.length === 0 && question.sector === null,
  };
}

function hasNoAmount({ amounts }: Occurrence): boolean {
  return amounts.length === 0;
}

/**
 * The running total that answers by itself: of the very place asked about, for exactly the period, or else for a part of it
 * with more projects than were reported event by event. Null where the events say more, or no period is asked about.
 */
export function leadingTotal(
  totals: readonly Occurrence[],
  { total, occurrences }: Counted,
  { places, period, measure }: LedgerQuestion,
): Occurrence | null {
  const path = places.length === 1 ? places[0]?.path : undefined;
  const fit = totals.filter(
    (one) =>
      one.path.join('\t') === path?.join('\t') &&
      (measure === 'amount' ? !hasNoAmount(one) : one.count !== null),
  );
  const exact = fit.find(({ event }) => event?.from === period.from && event?.to === period.to);
  if (exact && period.from !== null) return exact;
  if (period.from === null && occurrences.length > 0) return null;
  const [largest] = fit.sort((one, other) => countOf(other) - countOf(one));
  return largest && countOf(largest) > total.projects ? largest : null;
}

function countOf({ count }: Occurrence): number {
  return count?.figure.value ?? 0;
}

function runningHeadline(one: Occurrence, wording: RowWording): Said {
  const { phrases } = wording;
  const line = wording.line(
    wording.occurrence(one),
    wording.stage(one.stage),
    wording.place(one.path),
    wording.period(one.event),
  );
  return { text: wording.line(line, phrases.runningTotal), facts: one.rows };
}

function eventByEvent(counted: Counted, question: LedgerQuestion, wording: RowWording): Said {
  const facts = counted.occurrences.flatMap(({ rows }) => rows);
  const figures = sumLine(counted, wording);
  const [only] = counted.occurrences;
  const when = counted.occurrences.length === 1 && only ? wording.period(only.event) : null;
  return {
    text: `${wording.phrases.oneByOne}${wording.line(figures, when ?? wording.period(question.period))}`,
    facts: counted.occurrences.length === 1 ? facts : [],
  };
}

/** "110 projects · about RMB 107.56 billion". */
export function sumLine({ total, occurrences }: Counted, wording: RowWording): string {
  return wording.line(
    wording.projects({ value: total.projects, qualifier: total.projects_qualifier }),
    wording.sums(total.amounts, occurrences.length),
  );
}

/** The sum with what it is of: step, sector, place and period, as asked. */
export function totalLine(counted: Counted, question: LedgerQuestion, wording: RowWording): string {
  const [first] = counted.occurrences;
  const period = first?.event && counted.occurrences.length === 1 ? first.event : question.period;
  return wording.line(sumLine(counted, wording), ...askedLine({ ...question, period }, wording));
}

export function askedLine(
  { stage, sector, places, period }: LedgerQuestion,
  wording: RowWording,
): (string | null)[] {
  return [
    wording.stage(stage),
    sector && sectorName(sector, wording.language),
    wording.places(places),
    wording.period(period),
  ];
}

/** What is listed where no step is asked about: every event of a place and time, each with its step. */
export function composeList(
  question: LedgerQuestion,
  ledger: readonly Fact[],
  wording: RowWording,
): Composed | null {
  if (question.stage !== null) return composeTotal(question, ledger, wording);
  const part = askedPart(question, ledger);
  const { facts } = selectFacts(part.facts, part.query);
  const order = new Map(facts.map((fact, at) => [fact, at]));
  const occurrences = occurrencesOf(facts)
    .filter(({ scope }) => scope !== 'running_total')
    .sort((one, other) => (order.get(one.facts[0] as Fact) ?? 0) - (order.get(other.facts[0] as Fact) ?? 0));
  if (occurrences.length < 2) return null;
  return {
    draft: {
      headline: {
        text: wording.line(wording.phrases.entries(occurrences.length), ...askedLine(question, wording)),
        facts: occurrences.flatMap(({ rows }) => rows),
      },
      table: eventTable(occurrences, new Map(), wording),
      remarks: differences(occurrences, wording),
      notCounted: null,
      counted: occurrences.flatMap(({ rows }) => [...rows].sort(byTimeAndReport)),
    },
    oneEvent: false,
  };
}

/** One line an event, and below it what is known by name of what it holds. */
function eventTable(
  occurrences: readonly Occurrence[],
  members: ReadonlyMap<Occurrence, readonly Occurrence[]>,
  wording: RowWording,
): NonNullable<Draft['table']> {
  const { columns } = wording.phrases;
  const isNamed = (one: Occurrence) => wording.names(one) !== '';
  const lines = occurrences.flatMap((one) => [
    { one, within: false },
    ...(members.get(one) ?? []).filter(isNamed).map((member) => ({ one: member, within: true })),
  ]);
  const all = lines.map(({ one }) => one);
  const manyStages = new Set(all.map(({ stage }) => stage)).size > 1;
  const named = all.some(isNamed);
  const head = [
    columns.when,
    columns.place,
    ...(manyStages ? [columns.stage] : []),
    columns.projects,
    columns.amount,
    ...(named ? [columns.what] : []),
  ];
  const rows = lines.map(({ one, within }): SaidRow => {
    const place = wording.place(one.path);
    const amount = one.amounts.map(({ figure }) => wording.amount(figure)).join('; ');
    const cells = [
      within ? `– ${wording.phrases.ofWhich}` : compactTime(one.event),
      wording.cell(place),
      ...(manyStages ? [wording.cell(wording.stage(one.stage))] : []),
      one.count ? wording.number(one.count.figure) : one.scope === 'project' ? '1' : '–',
      amount || '–',
      ...(named ? [wording.names(one)] : []),
    ];
    const text = wording.line(
      wording.occurrence(one),
      wording.stage(one.stage),
      place,
      wording.period(one.event),
    );
    return { cells, text: wording.line(text, wording.names(one)), facts: one.rows };
  });
  return { head, rows };
}

/** A time in digits, so that a column of them is narrow: 2023-01-05, 2023-01, 2023, 2023-01-01–02-20. */
export function compactTime(event: Fact['event']): string {
  if (!event?.from || !event.to) return '–';
  const { from, to } = event;
  if (from === to) return from;
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4);
  return `${from}–${from.slice(0, 4) === to.slice(0, 4) ? to.slice(5) : to}`;
}
