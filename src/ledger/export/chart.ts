import type { Stage } from '../../language/meaning.ts';
import { clipTo, displayWidth } from '../../language/wording/display-width.ts';
import { writeAmount, writeProjects } from '../../language/wording/figures.ts';
import type { LedgerTotal, TotalGroup } from '../ledger-total.ts';
import type { LedgerQuery } from '../query.ts';
import type { Grouping } from '../total-groups.ts';
import { COUNTED_STAGE } from '../totals.ts';
import { type Bar, type Bars, chartBars, type Measure } from './chart-bars.ts';
import { CHART_WORDING, type ChartLanguage, type ChartWording } from './chart-wording.ts';

/** A chart in words and numbers, ready to be drawn. */
export interface Chart {
  readonly title: string;
  /** The period, or empty. */
  readonly subtitle: string;
  readonly unit: string;
  readonly bars: readonly { readonly label: string; readonly value: number; readonly text: string }[];
  /** How many rows of the ledger are in the bars. */
  readonly rows: number;
  /** Source and counting rule, in lines that fit under the chart. */
  readonly note: readonly string[];
}

export interface ChartWish {
  readonly by: Grouping;
  /** Where none is named: amounts, unless no row states one. */
  readonly measure?: Measure;
  readonly language: ChartLanguage;
  /** A group's name in the language of the chart; left out: its key. */
  readonly nameOf?: (group: TotalGroup) => string;
  /** Name of the place asked for, or null. */
  readonly place: string | null;
}

/** Columns of text that a label and a line of the note take at most. */
const WIDEST_LABEL = 34;
const WIDEST_NOTE = 104;

/** The chart of a total, or null where it has nothing to show. `total` is by what `wish.by` says. */
export function chartOf(total: LedgerTotal, query: LedgerQuery, wish: ChartWish): Chart | null {
  const bars = chartBars(total, wish.by, wish.measure ?? measureOf(total));
  if (bars.bars.length === 0) return null;
  const wording = CHART_WORDING[wish.language];
  const [scale, scaleName] = scaleOf(bars, wording);
  const { from, to } = query.period;
  const stage: Stage = query.stage ?? COUNTED_STAGE;
  const rows = new Set(bars.bars.flatMap(({ group }) => group.rows)).size;
  return {
    title: wording.title({ stage, measure: bars.measure, by: wish.by, place: wish.place }),
    subtitle: from === null && to === null ? '' : wording.period(from, to),
    unit: bars.currency === null ? wording.projects : wording.money(bars.currency, scaleName),
    bars: bars.bars.map((bar) => ({
      label: clipTo(wish.nameOf?.(bar.group) ?? bar.group.key, WIDEST_LABEL),
      value: bar.value / scale,
      text: textOf(bar, bars, wish.language),
    })),
    rows,
    note: noteOf(total, bars, rows, wording),
  };
}

function measureOf({ groups }: LedgerTotal): Measure {
  return groups.some(({ amounts }) => amounts.some(({ kind }) => kind === 'investment'))
    ? 'amount'
    : 'projects';
}

/** The largest unit that the longest bar fills. */
function scaleOf({ bars, currency }: Bars, { scales }: ChartWording): readonly [number, string] {
  const longest = Math.max(...bars.map(({ value }) => value));
  return (currency === null ? null : scales.find(([from]) => longest >= from)) ?? [1, ''];
}

function textOf({ amount, group, value }: Bar, { measure }: Bars, language: ChartLanguage): string {
  if (value === 0) return '–';
  if (measure === 'amount') return amount ? writeAmount(amount, language) : '–';
  return writeProjects({ value, qualifier: group.projects_qualifier }, language);
}

function noteOf(total: LedgerTotal, bars: Bars, rows: number, wording: ChartWording): string[] {
  const left = new Set(total.left_out.map(({ id }) => id));
  const sentences = [wording.source(rows, left.size), wording.rule];
  if (bars.rowsNotShown > 0) sentences.push(wording.notShown(bars.rowsNotShown));
  return sentences.flatMap(wrap);
}

/** A sentence in lines that fit, broken between words; one without blanks between characters. */
function wrap(sentence: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of sentence.match(/\p{Script=Han}[，；。：、”）]?|\s*[^\s\p{Script=Han}]+/gu) ?? []) {
    if (displayWidth(line + piece) > WIDEST_NOTE) {
      lines.push(line);
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line].filter((one) => one !== '');
}
