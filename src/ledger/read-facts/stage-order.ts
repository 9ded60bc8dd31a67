import type { Stage } from '../../language/meaning.ts';

/** In the order in which projects take them. */
const ORDER: readonly Stage[] = [
  'planned',
  'negotiating',
  'signed',
  'settled',
  'started',
  'resumed',
  'in_production',
];

/** Of several steps the one that projects take first; null of none. */
export function earliest(stages: readonly Stage[]): Stage | null {
  return ORDER.find((stage) => stages.includes(stage)) ?? null;
}
