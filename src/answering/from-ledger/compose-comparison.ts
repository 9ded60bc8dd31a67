import type { Fact } from '../../ledger/fact.ts';
import { reachOf } from '../../ledger/figures-agree.ts';
import type { TotalAmount } from '../../ledger/ledger-total.ts';
import type { Occurrence } from '../../ledger/occurrences.ts';
import { sectorName } from '../../ledger/sector-names.ts';
import { type Composed, sumLine } from './compose-total.ts';
import { askedPart, type Counted, countRows, runningTotals } from './counted-rows.ts';
import type { SaidRow } from './draft.ts';
import type { LedgerQuestion } from './ledger-question.ts';
import { besides, differences, notCounted } from './remarks.ts';
import type { RowWording } from './row-wording.ts';

type Comparison = Extract<LedgerQuestion, { form: 'compare' }>;

/** One of the things that are compared, counted. */
interface Side {
  readonly label: string;
  readonly counted: Counted;
  readonly totals: readonly Occurrence[];
  readonly question: LedgerQuestion;
}

/** Places or periods side by side, and which has more as far as that is certain; null where nothing is held of any. */
export function composeComparison(
  question: Comparison,
  ledger: readonly Fact[],
  wording: RowWording,
): Composed | null {
  const sides = sidesOf(question, ledger, wording);
  const occurrences = sides.flatMap(({ counted }) => counted.occurrences);
  if (occurrences.length === 0) return null;
  const totals = sides.flatMap((side) => side.totals);
  const told = new Set(totals.flatMap(({ facts }) => facts.map(({ id }) => id)));
  const counted = occurrences.flatMap(({ rows }) => rows);
  const part = askedPart(question, ledger);
  const { columns } = wording.phrases;
  const what = wording.line(
    wording.stage(question.stage),
    question.sector && sectorName(question.sector, wording.language),
    question.periods.length > 0 ? wording.places(question.places) : wording.period(question.period),
  );
  return {
    draft: {
      headline: { text: wording.line(verdict(sides, question, wording), what), facts: counted },
      table: {
        head: [question.periods.length > 0 ? columns.when : columns.place, columns.projects, columns.amount],
        rows: sides.map((side) => rowOf(side, wording)),
      },
      remarks: [...differences(occurrences, wording), ...besides(totals, wording)],
      notCounted: notCounted(countRows(part), part, wording, told),
      counted,
    },
    oneEvent: false,
  };
}

function sidesOf(question: Comparison, ledger: readonly Fact[], wording: RowWording): Side[] {
  const { places, periods } = question;
  const asked: readonly LedgerQuestion[] =
    periods.length > 0
      ? periods.map((period) => ({ ...question, period }))
      : places.map((place) => ({ ...question, places: [place] }));
  return asked.map((one) => {
    const part = askedPart(one, ledger);
    const label = (periods.length > 0 ? wording.period(one.period) : wording.places(one.places)) ?? '–';
    return { label, counted: countRows(part), totals: runningTotals(part), question: one };
  });
}

function rowOf({ label, counted }: Side, wording: RowWording): SaidRow {
  const { total, occurrences } = counted;
  const count = { value: total.projects, qualifier: total.projects_qualifier };
  const isHeld = occurrences.length > 0;
  return {
    cells: [
      wording.cell(label),
      isHeld ? wording.number(count) : '–',
      wording.sums(total.amounts, occurrences.length) ?? '–',
    ],
    text: isHeld ? `${label}: ${sumLine(counted, wording)}` : wording.phrases.nothingOn(label),
    facts: occurrences.flatMap(({ rows }) => rows),
  };
}

/** What the events say for sure; a running total beside them may say otherwise, and "nothing reported" is no zero. */
function verdict(sides: readonly Side[], { measure }: Comparison, wording: RowWording): string {
  const { phrases } = wording;
  const silent = sides.filter(({ counted }) => counted.occurrences.length === 0);
  if (silent.length > 0) return wording.line(...silent.map(({ label }) => phrases.nothingOn(label)));
  const projects = measure === 'amount' ? null : verdictOnProjects(sides, wording);
  const amount = measure === 'projects' ? null : verdictOnAmounts(sides, wording);
  const said = wording.line(projects, amount) || phrases.noWinner;
  const isWhole = sides.every(({ totals }) => totals.length === 0);
  return isWhole ? said : `${phrases.oneByOne}${said}`;
}

type Reach = readonly [low: number, high: number];

function verdictOnProjects(sides: readonly Side[], wording: RowWording): string | null {
  const reaches = sides.map(projectsReach);
  const [first] = reaches;
  if (first && reaches.every(([low, high]) => low === high && low === first[0]))
    return wording.phrases.sameProjects(String(first[0]));
  const winner = winnerOf(sides, reaches);
  if (winner === null) return null;
  const { projects: value, projects_qualifier: qualifier } = winner.counted.total;
  return wording.phrases.moreProjects(`${winner.label} (${wording.number({ value, qualifier })})`);
}

function projectsReach({ counted: { total } }: Side): Reach {
  return reachOf({ value: total.projects, qualifier: total.projects_qualifier });
}

function verdictOnAmounts(sides: readonly Side[], wording: RowWording): string | null {
  const sums = sides.map(onlySum);
  const [first] = sums;
  if (!first || sums.some((sum) => sum?.currency !== first.currency || sum.kind !== first.kind)) return null;
  const winner = winnerOf(
    sides,
    sums.map((sum) => reachOf(sum ?? first)),
  );
  const sum = winner && onlySum(winner);
  return sum && wording.phrases.largerAmount(`${winner.label} (${wording.sums([sum], sum.stated)})`);
}

/** The one sum of a side of which every event states its part; null where there is none. */
function onlySum({ counted: { total, occurrences } }: Side): TotalAmount | null {
  const [sum, ...others] = total.amounts;
  return sum && others.length === 0 && sum.stated === occurrences.length ? sum : null;
}

/** The side that is more than every other, whatever the figures leave open. */
function winnerOf(sides: readonly Side[], reaches: readonly Reach[]): Side | null {
  const at = reaches.findIndex(([low], one) =>
    reaches.every(([, high], other) => one === other || low > high),
  );
  return sides[at] ?? null;
}
