import type { Stage } from '../meaning.ts';

/** How the stages are said in one language: words, as a pattern, and what they mean. Longer words win over shorter. */
export type StagePatterns = readonly (readonly [readonly Stage[], string])[];
