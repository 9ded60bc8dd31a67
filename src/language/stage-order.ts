import type { Stage } from './meaning.ts';

/** Stages in the order a project goes through them. */
export const STAGES: readonly Stage[] = [
  'planned',
  'negotiating',
  'signed',
  'settled',
  'started',
  'resumed',
  'in_production',
];
