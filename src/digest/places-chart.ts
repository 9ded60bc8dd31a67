import type { Stage } from '../language/meaning.ts';
import { type Chart, chartOf } from '../ledger/export/chart.ts';
import { type Bars, chartBars, type Measure } from '../ledger/export/chart-bars.ts';
import type { ChartLanguage } from '../ledger/export/chart-wording.ts';
import type { Fact } from '../ledger/fact.ts';
import { groupBy } from '../ledger/group-by.ts';
import type { LedgerTotal } from '../ledger/ledger-total.ts';
import { COUNTED_STAGE, totalsOf } from '../ledger/totals.ts';
import type { DigestPeriod } from './story.ts';

/** Places that a chart must have: two are told quicker in words. */
const FEWEST = 3;
const MEASURES: readonly Measure[] = ['amount', 'projects'];

interface ChartWords {
  readonly language: ChartLanguage;
  readonly chineseName: (path: readonly string[]) => string;
}

/**
 * The chart of a period by place: of signings, or else of the first of the stages that three places have. Its level, provinces or
 * cities or districts, and whether it shows money or projects, are those that show most of the rows; of equal ones the innermost, and money before projects.
 */
export function placesChart(
  facts: readonly Fact[],
  stages: readonly Stage[],
  period: DigestPeriod,
  { language, chineseName }: ChartWords,
): Chart | null {
  for (const stage of [...stages].sort((one, other) => preference(other) - preference(one))) {
    const query = { place: null, stage, period, sector: null };
    const best = bestView(totalsOf(facts, query, 'place'));
    if (best)
      return chartOf(best.total, query, {
        ...{ by: 'place', measure: best.measure, language, place: null },
        nameOf: ({ key, path }) => (language === 'zh' ? chineseName(path) : key),
      });
  }
  return null;
}

function preference(stage: Stage): number {
  return stage === COUNTED_STAGE ? 1 : 0;
}

interface ChartView {
  readonly total: LedgerTotal;
  readonly measure: Measure;
}

/** The level and measure with bars for three places that show most rows. */
function bestView(total: LedgerTotal): ChartView | null {
  const levels = [...groupBy(total.groups, ({ path }) => path.length).values()];
  const views = levels.flatMap((groups) => {
    const level = { ...total, groups };
    return MEASURES.map((measure) => ({
      ...{ total: level, measure },
      bars: chartBars(level, 'place', measure),
    }));
  });
  const [best] = views
    .filter(({ bars }) => bars.bars.length >= FEWEST)
    .sort((one, other) => rowsShown(other.bars) - rowsShown(one.bars) || depthOf(other) - depthOf(one));
  return best ?? null;
}

function depthOf({ total }: ChartView): number {
  return total.groups[0]?.path.length ?? 0;
}

function rowsShown({ bars }: Bars): number {
  return new Set(bars.flatMap(({ group }) => group.rows)).size;
}
