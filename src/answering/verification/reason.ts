/**
 * Why a sentence is not sent. `detail` names the words concerned: it is told to the model in the round of repair, and counted by the
 * evaluation; a reader never sees it.
 */
export type ReasonKind =
  | 'no_citation'
  | 'unknown_passage'
  | 'quote_not_found'
  | 'quote_too_short'
  | 'instruction'
  | 'outside_content'
  | 'too_long'
  | 'other_language'
  | 'number'
  | 'amount'
  | 'unit'
  | 'qualifier'
  | 'date'
  | 'place'
  | 'name'
  | 'stage'
  | 'negation'
  | 'plan'
  | 'pairing'
  | 'words';

export interface Reason {
  readonly kind: ReasonKind;
  readonly detail: string;
}
