import { cutTerms } from './terms/cutting.ts';
import { type ExpandedTerm, expand } from './terms/expand.ts';
import { hanTerms, namedHanTerms } from './terms/han-terms.ts';
import type { Term } from './terms/term.ts';
import type { WordMemory } from './terms/word-memory.ts';

export type { ExpandedTerm } from './terms/expand.ts';
export type { Term } from './terms/term.ts';
export { WordMemory } from './terms/word-memory.ts';

/**
 * Cuts a text into the terms that both the lexical index and the built-in embedder use, for documents and questions
 * alike: the same words give the same terms wherever they stand.
 *
 * Latin and Cyrillic words are folded (case, accents, full width, British spelling) and stemmed; numbers have one form
 * (`1,331.7` is `1331.7`); `high-tech`, `hightech` and `high tech` share their terms; Korean words lose their particles
 * and give pairs of syllables; Chinese is simplified and cut into words and the words inside them. Terms are ordered by
 * where they start, longer first, and may overlap; offsets are UTF-16 code units of `text`. Any Unicode in, never
 * throws; the first Han character costs some 150 ms, once.
 *
 * Whoever reads many texts passes the same `words` each time: reading is then twice as fast.
 */
export function readTerms(text: string, words?: WordMemory): Term[] {
  return cutTerms(text, hanTerms, words);
}

/**
 * The terms of a document: `readTerms`, and for Chinese names (长春, 景俊海) also their pinyin (`changchun`, `jing`
 * `junhai`), so that a question in English finds a name written in Chinese. For indexing only: a question's pinyin
 * comes from `expandTerms`, where it is weighed.
 */
export function indexTerms(text: string, words?: WordMemory): Term[] {
  return cutTerms(text, namedHanTerms, words);
}

/**
 * Other wordings for the terms of a question, across languages and within one: what a document may say instead.
 *
 * `terms` are those `readTerms` gave for `question`; every wording has the form `readTerms` gives for documents, and
 * `of` is the index of the term it stands for. A phrase of our glossary (`investment promotion`, 招商引资, привлечение
 * инвестиций, 투자유치) expands all its terms; Chinese and English words outside it go through CC-CEDICT both ways,
 * Russian and Korean ones through word lists of our own; names are spelt as the other scripts would spell them. The
 * weight says how likely the wording means the same; stop words give nothing. Never throws; a question with Han
 * characters loads 2 MB more.
 */
export function expandTerms(question: string, terms: readonly Term[]): ExpandedTerm[] {
  return expand(question, terms);
}
