import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemRussian } from '@orama/stemmers/russian';
import { BASE_FORMS } from './irregular-forms.ts';
import { foldSpelling } from './spelling.ts';

const LONGEST = 64;
const ABBREVIATION = /^\p{Lu}{2,3}$/u;
/** Letters that Unicode does not decompose into a plain one and a mark. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/**
 * The normal form of a word without its stem cut off: lower case, no accents on Latin letters (`Thái` is `thai`), full
 * width made plain, no possessive `'s`, apostrophes closed up (`Xi'an` is `xian`), British spelling as American.
 * Empty where nothing is left.
 */
export function foldWord(word: string): string {
  const plain = /^[a-zA-Z]+$/.test(word) ? word.toLowerCase() : foldLetters(word);
  return foldSpelling(plain.length > LONGEST ? cutShort(plain) : plain);
}

/**
 * The normal form of a word as an index knows it: folded, irregular English forms as their base (`began` is `begin`),
 * and English and Russian words cut to their stem (Snowball).
 */
export function wordForm(word: string): string {
  return formOfFolded(word, foldWord(word));
}

/**
 * `wordForm` of a word already folded. What is written in two or three capitals is an abbreviation (`LED`) and what has
 * lost something in folding is mostly a name or a title (`People's Government`): neither is an irregular form.
 */
export function formOfFolded(word: string, folded: string): string {
  const base = folded.length === word.length ? BASE_FORMS.get(folded) : undefined;
  return stem(base === undefined || ABBREVIATION.test(word) ? folded : base);
}

/** Cuts a folded word to its stem; words in other scripts come back as they are. */
export function stem(folded: string): string {
  if (/^[a-z]+$/.test(folded)) return withoutIon(folded) ?? keepVowelY(folded, stemEnglish(folded));
  if (/^[а-яё]+$/.test(folded)) return withoutFleetingVowel(stemRussian(folded));
  return folded;
}

/**
 * Porter's rule for -ion, "An algorithm for suffix stripping" (1980), step 4: dropped after s or t where two syllables
 * come before it, so that construction meets construct. The library's own version loses the s or t as well.
 */
function withoutIon(word: string): string | null {
  const base = /^(.*(?<!a)[st])ions?$/.exec(word)?.[1] ?? '';
  return (base.match(/[aeiouy]+[^aeiouy]+/g) ?? []).length > 1 ? base : null;
}

/**
 * A y behind a vowel stays, as in Porter's later English stemmer (Snowball, step 1c), so that employ, pays and laying meet
 * employment, pay and laid; the library makes `emploi`, `pai` and `lai` of them.
 */
function keepVowelY(word: string, stemmed: string): string {
  const kept = `${stemmed.slice(0, -1)}y`;
  return /[aeou]i$/.test(stemmed) && word.startsWith(kept) ? kept : stemmed;
}

/**
 * The vowel that comes and goes before the last к or ц of Russian nouns (рынок, рынка; поставка, поставок) goes: Snowball
 * leaves both stems.
 */
function withoutFleetingVowel(stemmed: string): string {
  return stemmed.replace(/(?<=[аеиоуыэюя].*[бвгдзлмнпрстф])[ое](?=[кц]$)/, '');
}

function foldLetters(word: string): string {
  const lower = word.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
  const closed = lower
    .replace(/['’ʼ＇]s?$/u, '')
    .replace(/^[cdjlmnst]['’]/u, '')
    .replace(/['’ʼ＇]/gu, '');
  if (/[\u0400-\u04ff]/.test(closed)) return closed.replaceAll('ё', 'е').replace(/\u0301/g, '');
  if (!/\p{Script=Latin}|\p{Script=Greek}/u.test(closed)) return closed;
  return closed
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøđðþłı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

/** A "word" of more than 64 letters is no word (a hash, a data URL); its start is enough and never half a character. */
function cutShort(word: string): string {
  return word.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '');
}
