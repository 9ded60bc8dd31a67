import { isStopWord } from '../stop-words.ts';
import { isHanName } from './chinese-dictionary.ts';
import type { ExpandedTerm } from './expand.ts';
import { pinyinForms } from './pinyin.ts';
import { transliterate } from './russian-letters.ts';
import type { Term } from './term.ts';
import { wordForm } from './word-form.ts';

/** An ordinary word may be a name too (解放, a lorry maker), seldom. */
export const NAME_WEIGHT = { name: 0.7, word: 0.25, russian: 0.6 };

/** How names in a Chinese or Russian question would be spelt in English news. */
export function nameWordings(
  question: string,
  terms: readonly Term[],
  covered: ReadonlySet<number>,
): ExpandedTerm[] {
  return terms.flatMap((term, of) => {
    if (/^\p{Script=Han}{2,}/u.test(term.term))
      return covered.has(of) || isStopWord(term.term) ? [] : pinyinOf(term, of);
    return /^[а-я]{3,}$/.test(term.term) && !covered.has(of) ? russianName(question, term, of) : [];
  });
}

function pinyinOf({ term }: Term, of: number): ExpandedTerm[] {
  const weight = isHanName(term) ? NAME_WEIGHT.name : NAME_WEIGHT.word;
  return pinyinForms(term).map((form) => ({ term: form, weight, source: 'pinyin', of }));
}

function russianName(question: string, { start, end }: Term, of: number): ExpandedTerm[] {
  const word = question.slice(start, end);
  if (isStopWord(word)) return [];
  const forms = transliterate(word.toLowerCase()).map(wordForm);
  return forms.map((form) => ({ term: form, weight: NAME_WEIGHT.russian, source: 'spelling', of }));
}
