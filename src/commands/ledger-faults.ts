import { CORRECTION_FIELDS } from '../ledger/correction-fields.ts';
import type { DecisionFault } from '../ledger/faults.ts';
import { writePath } from '../ledger/find-place.ts';

/** A fault in a sentence for the terminal. */
export function sayFault(fault: DecisionFault): string {
  switch (fault.kind) {
    case 'unknown_place':
      return `No place is known as "${fault.name}".`;
    case 'several_places':
      return `"${fault.name}" names several places.`;
    case 'ambiguous_place':
      return `"${fault.name}" can mean ${fault.candidates.map(writePath).join('; ')}.`;
    case 'no_change':
      return 'Nothing is to be changed.';
    case 'no_assignment':
      return `"${fault.text}" is not a field and a value, such as stage=signed.`;
    case 'unknown_field':
      return `"${fault.field}" cannot be corrected; what can: ${Object.keys(CORRECTION_FIELDS).join(', ')}.`;
    case 'bad_value':
      return `"${fault.value}" is no ${fault.field}; write it as: ${CORRECTION_FIELDS[fault.field]}.`;
    case 'no_row':
      return `No row has the id ${fault.id}.`;
    case 'several_rows':
      return `${fault.rows} rows have an id that begins with ${fault.id}.`;
    case 'rejected':
      return `${fault.id} is rejected.`;
    case 'not_corrected':
      return `Nothing was corrected in ${fault.id}.`;
  }
}
