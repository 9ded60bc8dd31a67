import { wordForm } from './word-form.ts';

const ONE_WORD = /^[а-яё]+$/i;
const CONSONANT = /[бвгджзклмнпрстфхцчшщ]$/i;

/**
 * Forms of a Russian noun, given in the nominative, that stem otherwise than it does: Snowball takes the `ам` of
 * `вольфрам` for an ending but leaves it in `вольфрама`, and cuts `музей`, `музея` and `музеев` each its own way. Empty for phrases and
 * for words that stem alike.
 */
export function obliqueForms(nominative: string): string[] {
  if (!ONE_WORD.test(nominative)) return [];
  const forms = CONSONANT.test(nominative) ? [`${nominative}а`] : formsInY(nominative);
  const stems = new Set([wordForm(nominative)]);
  return forms.filter((form) => {
    const stem = wordForm(form);
    return stems.has(stem) ? false : stems.add(stem);
  });
}

/** Nouns in -ай, -ей, -ой; those in -ий are mostly adjectives, which stem alike. */
function formsInY(nominative: string): string[] {
  if (!/[аеоу]й$/i.test(nominative)) return [];
  const base = nominative.slice(0, -1);
  return [`${base}я`, `${base}ев`];
}
