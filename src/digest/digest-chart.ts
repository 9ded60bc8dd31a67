import type { Digest } from './story.ts';

/** The chart of a digest as a PNG, or null where it has none: fewer than three places. Takes a third of a second. */
export async function digestChart({ chart }: Digest): Promise<Buffer | null> {
  if (chart === null) return null;
  const { drawChart } = await import('../ledger/export/draw-chart.ts');
  return drawChart(chart);
}
