import type { Stage } from '../../language/meaning.ts';
import { STAGES } from '../../language/stage-order.ts';

/** Of several steps the one that projects take first; null of none. */
export function earliest(stages: readonly Stage[]): Stage | null {
  return STAGES.find((stage) => stages.includes(stage)) ?? null;
}
