import type { Found } from './found.ts';
import type { Gazetteer } from './gazetteer.ts';

const RUN = /\p{Script=Hangul}+/gu;
/** What may follow a name in the same word: particles, and nouns that news writes together with a place. */
const AFTER =
  /^(?:은|는|이|가|을|를|의|에|에서|에서는|에서의|에서도|에게|에는|에도|에만|로|으로|로의|으로의|로부터|으로부터|와|과|도|만|부터|까지|까지의|및|내|산|측|발|행|이나|나|이라|라는|이라는|이며|이고|이다|보다|처럼|정부|경제|투자|개발구|신구|지역|당국|기업)?$/u;
const LONGEST = 12;

/** Finds the Korean names at the beginning of a word; what follows must be particles, a few nouns or another place. */
export function findHangul(text: string, gazetteer: Gazetteer): Found[] {
  const found: Found[] = [];
  for (const run of text.matchAll(RUN)) found.push(...findInWord(run[0], run.index, gazetteer));
  return found;
}

function findInWord(word: string, offset: number, gazetteer: Gazetteer): Found[] {
  for (let length = Math.min(LONGEST, word.length); length >= 2; length--) {
    const written = word.slice(0, length);
    const names = gazetteer.names.get(written);
    if (names === null || names.length === 0) continue;
    const one = { start: offset, end: offset + length, names, hint: null, corrected: false, written };
    if (AFTER.test(word.slice(length))) return [one];
    const rest = findInWord(word.slice(length), offset + length, gazetteer);
    if (rest.length > 0) return [one, ...rest];
  }
  return [];
}
