import type { PlaceKind } from '../../meaning.ts';

/** A place as the generator makes it, before it is written as a line of the table. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  /** Id of the smallest place that contains it; empty for countries. */
  readonly parent: string;
  /** How likely a bare name means it: 9 country, 8 province, 7 metropolis, 6 city, 5 prefecture, 4 county, 3 zone or town. */
  readonly weight: number;
  /** Full Chinese name where known, else empty. */
  readonly chinese: string;
  /** Folded keys; see {@link keysOf}. */
  readonly keys: Set<string>;
}

/** A row with no keys yet. */
export function row(fields: Omit<Row, 'keys'>): Row {
  return { ...fields, keys: new Set() };
}
