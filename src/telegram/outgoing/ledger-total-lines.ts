import type { Stage } from '../../language/meaning.ts';
import type { Gazetteer } from '../../language/places.ts';
import { writeAmount, writeProjects } from '../../language/wording/figures.ts';
import { groupBy } from '../../ledger/group-by.ts';
import type { LedgerTotal, TotalGroup } from '../../ledger/ledger-total.ts';
import type { LeftOut } from '../../ledger/left-out.ts';
import { nameOfPath } from '../../ledger/place-words.ts';
import { sectorName } from '../../ledger/sector-names.ts';
import { STAGE_NAMES } from '../../ledger/stage-names.ts';
import type { Grouping } from '../../ledger/total-groups.ts';
import type { Wording } from '../wording/wording.ts';
import { bold, type FormattedText, join } from './formatted-text.ts';

export interface TotalToShow {
  readonly total: LedgerTotal;
  readonly by: Grouping | null;
  /** What is counted; null where each stage is counted for itself. */
  readonly stage: Stage | null;
  /** Groups that are shown at most; the others are counted. */
  readonly most: number;
}

/** A total in lines: a group each, what lies in a place behind dots, then what was left out, by reason, and the rule of counting. */
export function totalLines(
  { total, by, stage, most }: TotalToShow,
  wording: Wording,
  gazetteer: Gazetteer,
): FormattedText {
  const { ledger } = wording;
  const groups = by === 'sector' ? largestFirst(total.groups) : total.groups;
  const shown = groups.slice(0, most);
  const outermost = Math.min(...groups.map(({ path }) => path.length));
  const lines = shown.map((group) => {
    const name = nameOf(group, by, wording, gazetteer);
    const depth = '· '.repeat(Math.max(0, group.path.length - outermost));
    return join([depth, ...(name === '' ? [] : [bold(name), ' — ']), figuresOf(group, wording)]);
  });
  const more = groups.length > most ? ledger.moreGroups(groups.length - most) : '';
  return join(
    [
      bold([ledger.totals, ...(stage ? [STAGE_NAMES[wording.code][stage]] : [])].join(' · ')),
      ...(groups.length === 0 ? [ledger.nothingToAdd] : lines),
      more,
      leftOutLine(total, wording),
      groups.length === 0 ? '' : ledger.rule,
    ],
    '\n',
  );
}

/** The order of the alphabet is one language's only. */
function largestFirst(groups: readonly TotalGroup[]): readonly TotalGroup[] {
  return [...groups].sort((one, other) => other.projects - one.projects);
}

function nameOf(
  { key, path }: TotalGroup,
  by: Grouping | null,
  { code, formats }: Wording,
  gazetteer: Gazetteer,
): string {
  if (by === null) return '';
  if (by === 'place') return code === 'zh' ? nameOfPath(path, code, gazetteer) : key;
  if (by === 'sector') return sectorName(key, code);
  if (by === 'stage') return STAGE_NAMES[code][key as Stage];
  return by === 'month' ? formats.month(key) : key;
}

/** `15 projects · over RMB 20 billion (stated in 2 of 3 rows)`. */
function figuresOf(
  { projects, projects_qualifier: qualifier, amounts, rows }: TotalGroup,
  wording: Wording,
): string {
  const { code, ledger } = wording;
  const money = amounts.map((amount) => {
    const kind = amount.kind === 'funds_in_place' ? ` (${ledger.amountKinds.funds_in_place})` : '';
    const stated = amount.stated < rows.length ? ` ${ledger.stated(amount.stated, rows.length)}` : '';
    return `${writeAmount(amount, code)}${kind}${stated}`;
  });
  return [writeProjects({ value: projects, qualifier }, code), ...money].join(' · ');
}

/** What the total does not count, each row and reason once: `Left out: 5 rows — running totals 3; without a date 2`. */
function leftOutLine({ groups, left_out }: LedgerTotal, { ledger }: Wording): string {
  const all = [...left_out, ...groups.flatMap((group) => group.left_out)];
  const once = [...new Map(all.map((one) => [`${one.id} ${one.reason}`, one])).values()];
  if (once.length === 0) return '';
  const reasons = [...groupBy(once, ({ reason }: LeftOut) => reason)];
  const said = reasons
    .sort((one, other) => other[1].length - one[1].length)
    .map(([reason, same]) => `${ledger.reasons[reason]} ${same.length}`);
  return `${ledger.leftOut(new Set(once.map(({ id }) => id)).size)} — ${said.join('; ')}`;
}
