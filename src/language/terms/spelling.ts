import { AMERICAN } from './spelling-words.ts';

/** Endings spelt two ways, brought to one. Folding to `-ise` needs no exceptions; to `-ize` it would need fifty. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{3})iz(?=(?:e|es|ed|er|ers|ing|ation|ations|ational)$)/, 'is'],
  [/yz(?=(?:e|es|ed|er|ers|ing)$)/, 'ys'],
  [
    /(?<=^(?:arm|behavi|cand|clam|col|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|rum|sav|splend|tum|vap|vig))our/,
    'or',
  ],
  [/(?<=(?:^|[a-z])(?:calib|cent|fib|lit|lust|met|sab|spect|theat))re(?=s?$)/, 'er'],
  [/(?<=(?:anal|catal|dial|epil|monol|prol))ogue(?=s?$)/, 'og'],
  [/(?<=^(?:def|lic|off|pret))ence(?=s?$)/, 'ense'],
  [
    /(?<=(?:cance|channe|counse|dia|equa|fue|initia|jewe|labe|leve|marsha|mode|quarre|riva|signa|tota|trave|tunne)l)l(?=(?:ed|er|ers|ing)$)/,
    '',
  ],
];

/**
 * Brings British and American spellings of an English word to one form: `programme` and `program`, `centre` and
 * `center`, `organise` and `organize`. The form is for comparing, not for reading (`organize` becomes `organise`).
 * Takes a lower-case word; one that is spelt in one way only comes back as it is.
 */
export function foldSpelling(word: string): string {
  const american = AMERICAN.get(word);
  if (american !== undefined) return american;
  if (word.length < 5) return word;
  for (const [ending, folded] of ENDINGS) {
    if (ending.test(word)) return word.replace(ending, folded);
  }
  return word;
}
