import type { Gazetteer } from '../../language/places.ts';
import { CORRECTION_FIELDS } from '../../ledger/correction-fields.ts';
import type { DecisionFault, PlaceFault } from '../../ledger/faults.ts';
import { placeWords } from '../../ledger/place-words.ts';
import type { FilterFault } from '../../ledger/read-filter.ts';
import type { Wording } from '../wording/wording.ts';
import { code, type FormattedText, join, plain } from './formatted-text.ts';
import { oneLine } from './one-line.ts';

/** What is wrong with a filter, then examples to copy with a tap. */
export function filterFault(
  fault: FilterFault,
  examples: readonly string[],
  wording: Wording,
  gazetteer: Gazetteer,
): FormattedText {
  const { ledger } = wording;
  const shown = examples.map((example) => join(['• ', code(`/ledger ${example}`)]));
  const help = shown.length > 0 ? join([ledger.examples, ...shown], '\n') : '';
  if (isAboutPlace(fault)) return join([placeFault(fault, wording, gazetteer), help], '\n\n');
  return join([plain(filterSentence(fault, wording)), help], '\n\n');
}

function filterSentence(fault: Exclude<FilterFault, PlaceFault>, { ledger: { faults } }: Wording): string {
  if (fault.kind === 'stalled_alone') return faults.stalledAlone;
  const words = oneLine(fault.words.join(', '));
  return fault.kind === 'several' ? faults.several[fault.what](words) : faults.notUnderstood(words);
}

function isAboutPlace(fault: FilterFault | DecisionFault): fault is PlaceFault {
  return (
    fault.kind === 'unknown_place' || fault.kind === 'several_places' || fault.kind === 'ambiguous_place'
  );
}

/** What is wrong with a place; where it can mean several, each in words that mean it alone. */
function placeFault(
  fault: PlaceFault,
  { code: language, ledger }: Wording,
  gazetteer: Gazetteer,
): FormattedText {
  const { faults } = ledger;
  const name = oneLine(fault.name);
  if (fault.kind === 'unknown_place') return plain(faults.unknownPlace(name));
  if (fault.kind === 'several_places') return plain(faults.severalPlaces(name));
  const meant = fault.candidates.map(({ path }) => code(placeWords(path, language, gazetteer)));
  return join([faults.ambiguousPlace(name), ...meant.map((one) => join(['• ', one]))], '\n');
}

/** Why a correction, a rejection or an undoing was not kept. */
export function decisionFault(fault: DecisionFault, wording: Wording, gazetteer: Gazetteer): FormattedText {
  if (isAboutPlace(fault)) return placeFault(fault, wording, gazetteer);
  return plain(decisionSentence(fault, wording));
}

function decisionSentence(
  fault: Exclude<DecisionFault, PlaceFault>,
  { ledger: { faults } }: Wording,
): string {
  switch (fault.kind) {
    case 'no_change':
      return faults.noChange;
    case 'no_assignment':
      return faults.noAssignment(oneLine(fault.text));
    case 'unknown_field':
      return faults.unknownField(oneLine(fault.field), Object.keys(CORRECTION_FIELDS).join(', '));
    case 'bad_value':
      return faults.badValue(oneLine(fault.value), fault.field, CORRECTION_FIELDS[fault.field] ?? '');
    case 'no_row':
      return faults.noRow(oneLine(fault.id));
    case 'several_rows':
      return faults.severalRows(fault.id);
    case 'rejected':
      return faults.rejectedRow(fault.id);
    case 'not_corrected':
      return faults.notCorrected(fault.id);
  }
}
