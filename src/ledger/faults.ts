import type { Place } from '../language/meaning.ts';

/** Why a name is not one place. */
export type PlaceFault =
  | { readonly kind: 'unknown_place'; readonly name: string }
  | { readonly kind: 'several_places'; readonly name: string }
  /** It can mean any of these, the likeliest first. */
  | { readonly kind: 'ambiguous_place'; readonly name: string; readonly candidates: readonly Place[] };

/** Why a correction cannot be read. */
export type ChangeFault =
  | PlaceFault
  | { readonly kind: 'no_change' }
  | { readonly kind: 'no_assignment'; readonly text: string }
  | { readonly kind: 'unknown_field'; readonly field: string }
  | { readonly kind: 'bad_value'; readonly field: string; readonly value: string };

/** Why a decision about a row cannot be kept. */
export type DecisionFault =
  | ChangeFault
  | { readonly kind: 'no_row'; readonly id: string }
  | { readonly kind: 'several_rows'; readonly id: string; readonly rows: number }
  /** A rejected row shows no correction: the rejection has to be taken back first. */
  | { readonly kind: 'rejected'; readonly id: string }
  | { readonly kind: 'not_corrected'; readonly id: string };
