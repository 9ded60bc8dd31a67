import { MEASURES, type Measure } from './measures/signs.ts';
import type { Span } from './span.ts';

export type { Measure } from './measures/signs.ts';

export interface MeasureMention extends Span {
  readonly measure: Measure;
}

const ALL = Object.keys(MEASURES) as Measure[];

/**
 * Reads which measures a question asks for, with the words that say so, in English, Chinese, Russian and Korean: "what area",
 * 多少公顷, "how long does it take". Sorted by position; empty where it asks for none. Any Unicode in, never throws.
 */
export function readAskedMeasures(question: string): MeasureMention[] {
  return ALL.flatMap((measure) =>
    [...question.matchAll(MEASURES[measure].asked)].map((match) => ({
      measure,
      start: match.index,
      end: match.index + match[0].length,
    })),
  ).sort((a, b) => a.start - b.start);
}

/** True where a text tells a measure: a figure with a unit of it. "118 km2" tells an area, and no distance. */
export function tellsMeasure(text: string, measure: Measure): boolean {
  return MEASURES[measure].told.test(text);
}
