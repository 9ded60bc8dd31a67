import { lazy } from '../../lazy.ts';
import { PINYIN_SYLLABLES, type PinyinSyllable } from './pinyin-syllables.ts';
import { SyllableTable } from './syllable-table.ts';

const FIRST_SYLLABLE = 0xac00;
const INITIAL_LETTERS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
const FINAL_LETTERS = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';

const INITIALS: Readonly<Record<string, string>> = {
  b: 'ㅂ',
  p: 'ㅍ',
  m: 'ㅁ',
  f: 'ㅍ',
  d: 'ㄷ',
  t: 'ㅌ',
  n: 'ㄴ',
  l: 'ㄹ',
  g: 'ㄱ',
  k: 'ㅋ',
  h: 'ㅎ',
  j: 'ㅈ',
  q: 'ㅊ',
  x: 'ㅅ',
  zh: 'ㅈ',
  ch: 'ㅊ',
  sh: 'ㅅ',
  r: 'ㄹ',
  z: 'ㅉ',
  c: 'ㅊ',
  s: 'ㅆ',
  '': 'ㅇ',
};

/** Vowel, letter below it and syllable after it: `iao` is `ㅑ` and `오`, `ian` is `ㅖ` over `ㄴ`. */
const FINALS: Readonly<Record<string, string>> = {
  a: 'ㅏ',
  o: 'ㅗ',
  e: 'ㅓ',
  er: 'ㅓㄹ',
  ai: 'ㅏ 이',
  ei: 'ㅔ 이',
  ao: 'ㅏ 오',
  ou: 'ㅓ 우',
  an: 'ㅏㄴ',
  en: 'ㅓㄴ',
  ang: 'ㅏㅇ',
  eng: 'ㅓㅇ',
  ong: 'ㅜㅇ',
  i: 'ㅣ',
  ia: 'ㅑ',
  ie: 'ㅖ',
  iao: 'ㅑ 오',
  iu: 'ㅠ',
  ian: 'ㅖㄴ',
  in: 'ㅣㄴ',
  iang: 'ㅑㅇ',
  ing: 'ㅣㅇ',
  iong: 'ㅠㅇ',
  u: 'ㅜ',
  ua: 'ㅘ',
  uo: 'ㅝ',
  uai: 'ㅘ 이',
  ui: 'ㅜ 이',
  uan: 'ㅘㄴ',
  un: 'ㅜㄴ',
  uang: 'ㅘㅇ',
  ü: 'ㅟ',
  üe: 'ㅞ',
  üan: 'ㅟ 안',
  ün: 'ㅟㄴ',
};

const ALONE: Readonly<Record<string, string>> = { ui: 'ㅞ 이', un: 'ㅝㄴ', ueng: 'ㅝㅇ' };
const BARE = /^(?:zh|ch|sh|r|z|c|s)$/;
/** Korean spelling has no `ㅑ ㅖ ㅠ` after `ㅈ ㅉ ㅊ`. */
const PLAIN_VOWEL: Readonly<Record<string, string>> = { ㅑ: 'ㅏ', ㅖ: 'ㅔ', ㅠ: 'ㅜ' };

/** Pinyin and its Hangul, by the rules for foreign words of the National Institute of Korean Language (1986): `닝` `보`. */
export const hangulPinyin = lazy(
  () => new SyllableTable(PINYIN_SYLLABLES.map((one) => ({ latin: one.latin, form: hangulOf(one) }))),
);

function hangulOf({ initial, final }: PinyinSyllable): string {
  const letter = INITIALS[initial] ?? 'ㅇ';
  const [vowel = 'ㅏ', below = ' ', after = ''] = rimeOf(initial, final);
  const plain = /[ㅈㅉㅊ]/.test(letter) ? (PLAIN_VOWEL[vowel] ?? vowel) : vowel;
  return compose(letter, plain, below) + after;
}

function rimeOf(initial: string, final: string): string {
  if (BARE.test(initial) && final === 'i') return 'ㅡ';
  return (initial === '' ? ALONE[final] : undefined) ?? FINALS[final] ?? 'ㅏ';
}

/** The arithmetic of Hangul syllables: The Unicode Standard, section 3.12. */
function compose(initial: string, vowel: string, final: string): string {
  const block = INITIAL_LETTERS.indexOf(initial) * VOWELS.length + VOWELS.indexOf(vowel);
  return String.fromCharCode(FIRST_SYLLABLE + block * FINAL_LETTERS.length + FINAL_LETTERS.indexOf(final));
}
