import { dirname } from 'node:path';
import { UsageError } from '../errors.ts';
import type { Stage } from '../language/meaning.ts';
import { STAGES } from '../language/stage-order.ts';
import { type DecisionRequest, isRowId } from '../ledger/decide.ts';
import type { Measure } from '../ledger/export/chart-bars.ts';
import { CHART_WORDING, type ChartLanguage } from '../ledger/export/chart-wording.ts';
import { SECTORS } from '../ledger/sectors.ts';
import { readStageName } from '../ledger/stage-names.ts';
import { GROUPINGS, type Grouping } from '../ledger/total-groups.ts';
import type { CommonOptions } from './open-desk.ts';

/** What the command line gives, as text. */
export interface LedgerOptions extends CommonOptions {
  readonly json?: boolean;
  readonly total?: boolean;
  /** What to count by; with a correction, who makes it. */
  readonly by?: string;
  readonly place?: string;
  readonly stage?: string;
  readonly from?: string;
  readonly to?: string;
  readonly sector?: string;
  readonly stalled?: string;
  readonly xlsx?: string;
  readonly csv?: string;
  readonly chart?: string;
  readonly measure?: string;
  readonly language?: string;
  readonly correct?: readonly string[];
  readonly reject?: string;
  readonly undo?: string;
}

/** What is to be shown of the ledger, every value checked but the place, which needs the gazetteer. */
export interface ViewRequest {
  readonly kind: 'view';
  readonly json: boolean;
  readonly total: boolean;
  readonly by: Grouping | null;
  readonly place: string | null;
  readonly stage: Stage | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly sector: string | null;
  /** Months since the signing, or null. */
  readonly stalled: number | null;
  readonly xlsx: string | null;
  readonly csv: string | null;
  readonly chart: string | null;
  readonly measure: Measure | null;
  readonly language: ChartLanguage;
}

const DECISIONS = ['correct', 'reject', 'undo'] as const;
/** What says how to show the ledger, and so does not go with a decision about a row. */
const SHOWING = [
  ...(['json', 'total', 'place', 'stage', 'from', 'to', 'sector', 'stalled'] as const),
  ...(['xlsx', 'csv', 'chart', 'measure', 'language'] as const),
];

/** Checks every option of `ledger`, and that they go together. Throws a UsageError that says what can be given. */
export function readLedgerRequest(options: LedgerOptions): ViewRequest | DecisionRequest {
  const decisions = DECISIONS.filter((name) => options[name] !== undefined);
  if (decisions.length > 1)
    throw new UsageError(`--${decisions[0]} and --${decisions[1]} exclude each other.`);
  return decisions[0] ? readCorrection(decisions[0], options) : readView(options);
}

function readCorrection(kind: DecisionRequest['kind'], options: LedgerOptions): DecisionRequest {
  const other = SHOWING.find((name) => options[name] !== undefined);
  if (other) throw new UsageError(`--${kind} and --${other} exclude each other.`);
  const author = options.by?.trim() ?? '';
  if (author === '') throw new UsageError('Who decides that?', 'Add --by NAME.');
  const [fact = '', ...assignments] = kind === 'correct' ? (options.correct ?? []) : [options[kind] ?? ''];
  if (!isRowId(fact))
    throw new UsageError(
      `"${fact}" is no id of a row.`,
      'Give the id that the list shows, or its first letters, at least four.',
    );
  return { kind, fact, assignments, author };
}

function readView(options: LedgerOptions): ViewRequest {
  const { json = false, total = false, place = null, from = null, to = null } = options;
  refuseMisfits(options);
  return {
    kind: 'view',
    json,
    total,
    by: oneOf('by', options.by, GROUPINGS),
    place,
    stage: readStage(options.stage),
    from,
    to,
    sector: oneOf(
      'sector',
      options.sector?.toLowerCase(),
      SECTORS.map(({ name }) => name),
    ),
    stalled: readMonths(options.stalled),
    xlsx: fileOf('xlsx', options.xlsx, '.xlsx'),
    csv: fileOf('csv', options.csv, '.csv'),
    chart: fileOf('chart', options.chart, '.png'),
    measure: oneOf('measure', options.measure, ['amount', 'projects'] as const),
    language: oneOf('language', options.language, Object.keys(CHART_WORDING) as ChartLanguage[]) ?? 'en',
  };
}

function refuseMisfits({
  from,
  to,
  by,
  total,
  chart,
  stalled,
  stage,
  measure,
  language,
}: LedgerOptions): void {
  if (from !== undefined && to !== undefined && from > to)
    throw new UsageError(`--from ${from} is after --to ${to}.`);
  if (by !== undefined && !total && chart === undefined)
    throw new UsageError('--by goes with --total or --chart, or says who corrects a row.');
  if (stalled !== undefined && (total || chart !== undefined || stage !== undefined))
    throw new UsageError(
      '--stalled lists projects that were signed: it does not go with --total, --chart or --stage.',
    );
  if ((measure ?? language) !== undefined && chart === undefined)
    throw new UsageError('--measure and --language go with --chart.');
}

function oneOf<T extends string>(option: string, value: string | undefined, values: readonly T[]): T | null {
  if (value === undefined) return null;
  const found = values.find((one) => one === value);
  if (found !== undefined) return found;
  throw new UsageError(`--${option} ${value} is not known.`, `It can be: ${values.join(', ')}.`);
}

function readStage(value: string | undefined): Stage | null {
  return value === undefined ? null : (readStageName(value) ?? oneOf('stage', value, STAGES));
}

/** A project is not called stalled after less than a month, nor looked for over centuries. */
function readMonths(value: string | undefined): number | null {
  if (value === undefined) return null;
  const months = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (months > 0) return months;
  throw new UsageError(`--stalled ${value} is no number of months.`, 'It is a whole number from 1 to 999.');
}

function fileOf(option: string, value: string | undefined, ending: string): string | null {
  if (value === undefined) return null;
  if (value.toLowerCase().endsWith(ending) && value.length > ending.length) return value;
  throw new UsageError(
    `--${option} ${value} does not end in ${ending}.`,
    `Name a file such as ${dirname(value) === '.' ? '' : `${dirname(value)}/`}ledger${ending}.`,
  );
}
