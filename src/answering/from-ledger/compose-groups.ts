import type { Place } from '../../language/meaning.ts';
import { placeByPath } from '../../language/places/relations.ts';
import type { Gazetteer } from '../../language/places.ts';
import type { Fact } from '../../ledger/fact.ts';
import type { AskedGrouping, PlaceLevel } from '../../ledger/grouping-words.ts';
import type { TotalGroup } from '../../ledger/ledger-total.ts';
import type { Occurrence } from '../../ledger/occurrences.ts';
import { pathContains } from '../../ledger/places-agree.ts';
import { sectorName } from '../../ledger/sector-names.ts';
import type { Composed } from './compose-total.ts';
import { askedLine, totalLine } from './compose-total.ts';
import { askedPart, countGroups, countRows, occurrencesWith, runningTotals } from './counted-rows.ts';
import type { Said, SaidRow } from './draft.ts';
import type { LedgerQuestion } from './ledger-question.ts';
import { besides, differences, mixedBatches, notCounted } from './remarks.ts';
import type { RowWording } from './row-wording.ts';

type GroupsQuestion = Extract<LedgerQuestion, { form: 'groups' }>;

/** What was asked for, counted by something; null where nothing is. */
export function composeGroups(
  question: GroupsQuestion,
  ledger: readonly Fact[],
  wording: RowWording,
  gazetteer: Gazetteer,
): Composed | null {
  const { grouping, most } = question;
  const part = askedPart(question, ledger);
  const counted = countRows(part);
  const told = askedPart(question, ledger, grouping.by === 'sector');
  const grouped = countGroups(told, grouping.by);
  const groups = shownGroups(grouped.groups, question, gazetteer);
  const ordered = most ? byMeasure(groups, question.measure) : groups;
  if (ordered.length === 0) return null;
  const byId = new Map(part.facts.map((fact) => [fact.id, fact]));
  const rows = ordered.map((group) => groupRow(group, grouping, part.facts, byId, wording));
  const totals = runningTotals(part);
  const shown = new Set(totals.flatMap(({ facts }) => facts.map(({ id }) => id)));
  const isByStage = grouping.by === 'stage';
  const facts = [
    ...new Set([...counted.occurrences.flatMap((one) => one.rows), ...rows.flatMap((row) => row.facts)]),
  ];
  const whole = isByStage
    ? wording.line(
        rows.map(({ cells }) => `${cells[0]}: ${cells[1]}`).join('; '),
        ...askedLine(question, wording),
      )
    : totalLine(counted, question, wording);
  return {
    draft: {
      headline: { text: most ? wording.line(leaders(ordered, grouping, wording), whole) : whole, facts },
      table: { head: headOf(grouping, wording), rows },
      remarks: [
        ...(isByStage ? [] : outside(counted.occurrences, ordered, grouping, wording)),
        ...differences(counted.occurrences, wording),
        ...besides(totals, wording),
        ...(question.sector
          ? mixedBatches(part, wording, sectorName(question.sector, wording.language))
          : []),
      ],
      notCounted: notCounted(
        isByStage ? { ...counted, leftOut: grouped.left_out } : counted,
        part,
        wording,
        shown,
      ),
      counted: facts,
    },
    oneEvent: counted.occurrences.length === 1 && totals.length === 0 && question.sector === null,
  };
}

const KINDS: Readonly<Record<PlaceLevel, readonly Place['kind'][]>> = {
  district: ['district', 'county', 'zone'],
  city: ['city'],
  province: ['province', 'country'],
};

/** Of groups by place, those of the level asked for, none inside another; without a level, what lies directly in the place. */
function shownGroups(
  groups: readonly TotalGroup[],
  { grouping, places }: GroupsQuestion,
  gazetteer: Gazetteer,
): readonly TotalGroup[] {
  if (grouping.by !== 'place') return groups;
  const { level } = grouping;
  const depth = places.length === 1 ? (places[0]?.path.length ?? 0) : 0;
  const inside = groups.filter(({ path }) => path.length > depth);
  if (level === null) return inside.filter(({ path }) => path.length === depth + 1);
  const fit = inside.filter(({ path }) => isOfLevel(path, level, gazetteer));
  return fit.filter(
    ({ path }) => !fit.some((outer) => outer.path !== path && pathContains(outer.path, path)),
  );
}

/** A city inside a city is one of county level (德惠市 in 长春市): it stands beside the districts. */
function isOfLevel(path: readonly string[], level: PlaceLevel, gazetteer: Gazetteer): boolean {
  const [kind, around] = [path, path.slice(0, -1)].map((one) => placeByPath(gazetteer, one)?.kind);
  if (kind === 'city' && around === 'city') return level === 'district';
  return kind !== undefined && KINDS[level].includes(kind);
}

/** The largest first: by number, or by amount where that is asked for. */
function byMeasure(groups: readonly TotalGroup[], measure: LedgerQuestion['measure']): readonly TotalGroup[] {
  const size = (group: TotalGroup) => (measure === 'amount' ? amountOf(group) : group.projects);
  return [...groups].sort((one, other) => size(other) - size(one));
}

/** In the money that comes first, which is yuan where there is any. */
function amountOf({ amounts }: TotalGroup): number {
  return amounts.find(({ currency }) => currency === 'CNY')?.value ?? 0;
}

/** Which group has the most projects and the largest amount; several where they share it. */
function leaders(groups: readonly TotalGroup[], grouping: AskedGrouping, wording: RowWording): string {
  const leading = (size: (group: TotalGroup) => number) => {
    const most = Math.max(...groups.map(size));
    return most === 0 ? null : groups.filter((group) => size(group) === most);
  };
  const names = (those: readonly TotalGroup[]) =>
    those.map((group) => labelOf(group, grouping, wording)).join(', ');
  const [projects, amount] = [leading((group) => group.projects), leading(amountOf)];
  const { mostProjects, largestAmount } = wording.phrases;
  return wording.line(projects && mostProjects(names(projects)), amount && largestAmount(names(amount)));
}

function headOf({ by, level }: AskedGrouping, wording: RowWording): string[] {
  const { columns, levels } = wording.phrases;
  return [level ? levels[level] : columns[by], columns.projects, columns.amount];
}

function groupRow(
  group: TotalGroup,
  grouping: AskedGrouping,
  facts: readonly Fact[],
  byId: ReadonlyMap<string, Fact>,
  wording: RowWording,
): SaidRow {
  const label = labelOf(group, grouping, wording);
  const count = { value: group.projects, qualifier: group.projects_qualifier };
  const events = occurrencesWith(group.rows, facts).length;
  const sums = wording.sums(group.amounts, events);
  return {
    cells: [wording.cell(label), wording.number(count), sums ?? '–'],
    text: `${label}: ${wording.line(wording.projects(count), sums)}`,
    facts: group.rows.flatMap((id) => byId.get(id) ?? []),
  };
}

function labelOf({ key, path }: TotalGroup, { by }: AskedGrouping, wording: RowWording): string {
  if (by === 'place') return wording.language === 'zh' ? (wording.place(path) ?? key) : key;
  if (by === 'sector') return sectorName(key, wording.language);
  if (by === 'stage') return wording.stage(key as Fact['stage']) ?? key;
  const [year = '', quarter] = key.split('-Q');
  return quarter ? wording.phrases.quarter(quarter, year) : key;
}

/** Events that were counted and are in no group that is shown: told of a wider place, or over a longer time. */
function outside(
  occurrences: readonly Occurrence[],
  groups: readonly TotalGroup[],
  grouping: AskedGrouping,
  wording: RowWording,
): Said[] {
  const inGroups = new Set(groups.flatMap(({ rows }) => rows));
  const others = occurrences.filter(({ rows }) => !rows.some(({ id }) => inGroups.has(id)));
  if (others.length === 0) return [];
  const by = headOf(grouping, wording)[0] ?? '';
  const told = others
    .slice(0, 3)
    .map((one) => wording.line(wording.place(one.path), wording.occurrence(one), wording.period(one.event)));
  const more = others.length > told.length ? `; ${wording.phrases.more(others.length - told.length)}` : '';
  return [
    {
      text: `${wording.phrases.notTold(by)}${told.join('; ')}${more}`,
      facts: others.flatMap(({ rows }) => rows),
    },
  ];
}
