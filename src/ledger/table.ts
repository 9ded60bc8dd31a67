import { clipTo, displayWidth, padTo } from '../language/wording/display-width.ts';
import { writeAmount, writeDate, writeProjects } from '../language/wording/figures.ts';
import type { Correction } from './corrections.ts';
import type { Fact } from './fact.ts';
import { groupBy } from './group-by.ts';
import type { LedgerTotal, TotalAmount, TotalGroup } from './ledger-total.ts';
import { type LeftOut, whyLeftOut } from './left-out.ts';
import { STAGE_NAMES } from './stage-names.ts';

/** Lines of cells under a head, in columns as wide as their widest cell; Chinese characters take two. Blanks before a cell stay. */
export function writeTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  rightAligned: ReadonlySet<number>,
): string {
  const lines = [head, ...rows].map((row) => row.map((cell) => cell.replace(/(?<=\S)\s+/g, ' ')));
  const widths = head.map((_, at) => Math.max(...lines.map((row) => displayWidth(row[at] ?? ''))));
  const written = lines.map((row) =>
    row.map((cell, at) => padTo(cell, widths[at] ?? 0, rightAligned.has(at) ? 'right' : 'left')).join('  '),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [written[0] ?? '', rule, ...written.slice(1)].map((line) => `${line.trimEnd()}\n`).join('');
}

/** Columns that names and paths take at most. */
const WIDEST = 34;

/** Facts as lines of a terminal. A star behind the id marks what a person corrected. */
export function writeFacts(
  facts: readonly Fact[],
  corrections: ReadonlyMap<string, readonly Correction[]>,
): string {
  const head = ['id', 'when', 'stage', 'place', 'projects', 'amount', 'what', 'document'];
  const rows = facts.map((fact) => [
    corrections.has(fact.id) ? `${fact.id}*` : fact.id,
    (fact.event && writeDate(fact.event, 'en')) ?? '–',
    STAGE_NAMES.en[fact.stage],
    fact.place ?? '–',
    fact.projects ? writeProjects(fact.projects, 'en').replace(/ projects?$/, '') : '–',
    fact.amount ? `${writeAmount(fact.amount, 'en')}${remarkOf(fact.amount.kind)}` : '–',
    clipTo(whatOf(fact), WIDEST),
    fact.document,
  ]);
  return writeTable(head, rows, new Set([4]));
}

const REMARKS: Readonly<Record<string, string>> = { average: ' on average', funds_in_place: ' in place' };

function remarkOf(kind: string): string {
  return REMARKS[kind] ?? '';
}

function whatOf({ scope, names, investors }: Fact): string {
  if (scope === 'running_total') return 'running total';
  const said = [...names, ...investors].join('; ');
  return said === '' ? scope : said;
}

/** A total as lines of a terminal: a line a group, then what was left out, by reason. */
export function writeTotal(total: LedgerTotal): string {
  const outermost = Math.min(...total.groups.map(({ path }) => path.length));
  const rows = total.groups.map((group) => [
    `${'  '.repeat(Math.max(0, group.path.length - outermost))}${group.key}`,
    writeProjects({ value: group.projects, qualifier: group.projects_qualifier }, 'en').replace(
      / projects?$/,
      '',
    ),
    writeAmounts(group),
    String(group.rows.length),
    String(group.left_out.length),
  ]);
  const head = ['', 'projects', 'amount', 'rows', 'left out'];
  const table = rows.length > 0 ? writeTable(head, rows, new Set([1, 3, 4])) : 'Nothing to add up.\n';
  return table + writeLeftOut(leftOutIn(total));
}

/** "over RMB 20 billion (2 of 3 rows); USD 1 billion (1 of 3 rows)". */
function writeAmounts({ amounts, rows }: TotalGroup): string {
  const write = (amount: TotalAmount) => {
    const stated = amount.stated < rows.length ? ` (${amount.stated} of ${rows.length} rows)` : '';
    return `${writeAmount(amount, 'en')}${remarkOf(amount.kind)}${stated}`;
  };
  return amounts.length === 0 ? '–' : amounts.map(write).join('; ');
}

/** Everything any group leaves out, each row and reason once. */
function leftOutIn({ groups, left_out }: LedgerTotal): LeftOut[] {
  const all = [...left_out, ...groups.flatMap((group) => group.left_out)];
  return [...new Map(all.map((one) => [`${one.id} ${one.reason}`, one])).values()];
}

/** Ids that are named behind a reason. */
const NAMED = 4;

function writeLeftOut(left: readonly LeftOut[]): string {
  if (left.length === 0) return '';
  const lines = [...groupBy(left, ({ reason }) => reason).values()].map((same) => {
    const [first] = same as [LeftOut];
    const ids = same.slice(0, NAMED).map(({ id }) => id);
    const more = same.length > NAMED ? ', …' : '';
    return `  ${same.length}  ${whyLeftOut({ ...first, counted: null })} ${ids.join(', ')}${more}\n`;
  });
  return `\nLeft out:\n${lines.join('')}`;
}
