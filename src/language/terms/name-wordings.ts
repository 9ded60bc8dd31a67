import { isStopWord } from '../stop-words.ts';
import { chineseWords, isHanName } from './chinese-dictionary.ts';
import type { ExpandedTerm } from './expand.ts';
import { pinyinForms } from './pinyin.ts';
import { plainSequence } from './plain-sequence.ts';
import { transliterate } from './russian-letters.ts';
import type { Term } from './term.ts';
import { cyrillicSpellings, latinSpellings } from './transcription/foreign-names.ts';
import { hangulPinyin } from './transcription/hangul-pinyin.ts';
import { palladius } from './transcription/palladius.ts';
import { wordForm } from './word-form.ts';

/**
 * `word`: an ordinary Chinese word may be a name too (解放, a lorry maker), seldom. `transcribed`: pinyin read from a
 * transcription, which tells fewer syllables apart. `foreign`: a spelling that letter by letter is one of several.
 */
export const NAME_WEIGHT = { name: 0.7, word: 0.25, russian: 0.6, transcribed: 0.55, foreign: 0.5 };

/** Ways to read a transcription of Chinese that are worth a look. */
const READINGS = 4;

type Spelling = Omit<ExpandedTerm, 'of'>;

/**
 * How the names of a question would be spelt in documents in other scripts: 景俊海, Цзин Цзюньхай and 징쥔하이 as `junhai`,
 * `Bosch` as Бош. `covered` are the terms whose meaning is known: they are no names.
 */
export function nameWordings(
  question: string,
  terms: readonly Term[],
  covered: ReadonlySet<number>,
): ExpandedTerm[] {
  return plainTerms(terms).flatMap(({ term, at }) => {
    const word = question.slice(term.start, term.end);
    if (covered.has(at) || isStopWord(term.term) || isStopWord(word)) return [];
    return spellingsOf(term.term, word).map((spelling) => ({ ...spelling, of: at }));
  });
}

/** Every Chinese term, since names hide in longer words; of other scripts those that do not overlap. */
function plainTerms(terms: readonly Term[]): { term: Term; at: number }[] {
  const han = terms.map((term, at) => ({ term, at })).filter(({ term }) => isHan(term.term));
  return [...han, ...plainSequence(terms).filter(({ term }) => !isHan(term.term))];
}

function spellingsOf(term: string, word: string): Spelling[] {
  if (/^\p{Script=Han}{2,}/u.test(term)) return chineseName(term);
  if (/^[а-я]{3,}$/.test(term)) return russianName(word);
  if (/^\p{Script=Hangul}{2,}$/u.test(term)) return koreanName(term);
  return /^\p{Lu}[a-z]{2,}$/u.test(word) ? latinName(term, word.toLowerCase()) : [];
}

function chineseName(term: string): Spelling[] {
  const weight = isHanName(term) ? NAME_WEIGHT.name : NAME_WEIGHT.word;
  const forms = pinyinForms(term);
  const latin = forms.map((form): Spelling => ({ term: form, weight, source: 'pinyin' }));
  return isHanName(term) ? [...latin, ...forms.flatMap(inOtherScripts)] : latin;
}

function russianName(word: string): Spelling[] {
  const lower = word.toLowerCase().replaceAll('ё', 'е');
  const plain = spelt(transliterate(lower), NAME_WEIGHT.russian);
  if (lower === word) return plain;
  const chinese = transliterationBases(lower).flatMap((base) => palladius().latinOf(base, READINGS));
  return [
    ...plain,
    ...spelt(chinese, NAME_WEIGHT.transcribed),
    ...spelt(latinSpellings(lower), NAME_WEIGHT.foreign),
  ];
}

/** As it stands and without an ending of case: names of cities in -нь and in consonants decline. */
function transliterationBases(name: string): string[] {
  return [name, name.replace(/(?<=...)(?:ом|ем|а|у|е|я|ю|и)$/, '')];
}

function koreanName(stem: string): Spelling[] {
  return spelt(hangulPinyin().latinOf(stem, READINGS), NAME_WEIGHT.transcribed);
}

/** A capital in English begins a name, or a sentence: a word that the dictionary has and that is no pinyin is taken for no name. */
function latinName(term: string, name: string): Spelling[] {
  const chinese = inOtherScripts(name);
  if (chinese.length > 0) return chinese;
  return chineseWords(term).length > 0 ? [] : spelt(cyrillicSpellings(name), NAME_WEIGHT.foreign);
}

/** A name in pinyin as Russian and Korean documents have it. */
function inOtherScripts(pinyin: string): Spelling[] {
  const forms = [palladius().formOf(pinyin), hangulPinyin().formOf(pinyin)];
  return spelt(
    forms.filter((form) => form !== null),
    NAME_WEIGHT.transcribed,
  );
}

function spelt(names: readonly string[], weight: number): Spelling[] {
  return [...new Set(names.map(wordForm))].map((term) => ({ term, weight, source: 'spelling' }));
}

function isHan(term: string): boolean {
  return /^\p{Script=Han}/u.test(term);
}
