import type { AnswerLanguage } from '../language/answer-language.ts';

/** A language with a smaller share of the documents is no language of the corpus: most of what is looked for is not in it. */
const LEAST_SHARE = 0.2;

/** The languages, of those that questions are asked in, which at least a fifth of the documents are in, the first ones first. */
export function corpusLanguages(
  counts: readonly { readonly language: string; readonly documents: number }[],
): AnswerLanguage[] {
  const all = counts.reduce((sum, { documents }) => sum + documents, 0);
  return counts
    .filter(({ documents }) => documents >= all * LEAST_SHARE)
    .flatMap(({ language }) => (isAnswerLanguage(language) ? language : []));
}

function isAnswerLanguage(language: string): language is AnswerLanguage {
  return language === 'en' || language === 'zh' || language === 'ru' || language === 'ko';
}
