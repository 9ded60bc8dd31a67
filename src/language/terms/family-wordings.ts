import { lazy } from '../lazy.ts';
import type { ExpandedTerm } from './expand.ts';
import { plainSequence } from './plain-sequence.ts';
import type { Term } from './term.ts';
import { WORD_FAMILIES } from './word-families.ts';
import { wordForm } from './word-form.ts';

/** A noun says the same as its verb (growth, grow): more than a synonym does. */
export const FAMILY_WEIGHT = 0.8;

const relatives = lazy(() => {
  const byForm = new Map<string, readonly string[]>();
  for (const family of WORD_FAMILIES) {
    const forms = [...new Set(family.map(wordForm))];
    for (const form of forms)
      byForm.set(
        form,
        forms.filter((other) => other !== form),
      );
  }
  return byForm;
});

/** The other words of a term's family: `decis` for `decid`. */
export function familyWordings(terms: readonly Term[]): ExpandedTerm[] {
  return plainSequence(terms).flatMap(({ term, at }) =>
    (relatives().get(term.term) ?? []).map(
      (form): ExpandedTerm => ({ term: form, weight: FAMILY_WEIGHT, source: 'synonym', of: at }),
    ),
  );
}
