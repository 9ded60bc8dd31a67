import type { Passage } from '../../corpus/passage.ts';
import type { AnswerLanguage } from '../../language/answer-language.ts';
import type { Reason, ReasonKind } from '../verification/reason.ts';
import type { GivenFact } from '../verification/source.ts';
import type { DraftSentence } from '../verification/verify-sentence.ts';

/** How a language is called to a model. */
export const LANGUAGE_NAMES: Readonly<Record<AnswerLanguage, string>> = {
  en: 'English',
  zh: 'Simplified Chinese (简体中文)',
  ru: 'Russian',
  ko: 'Korean',
};

/**
 * The sources as a prompt has them: one JSON object a line, so that nothing a document says ends its place or begins another. Passages
 * come first; numbers count from 1.
 */
export function writeSources(passages: readonly Passage[], facts: readonly GivenFact[]): string {
  const lines = passages.map(({ pageContent, metadata: { title, publisher, published } }, at) =>
    asData({ source: at + 1, title, publisher, published, text: pageContent }),
  );
  const given = facts.map(({ text }, at) =>
    asData({ source: passages.length + at + 1, title: 'Worked out by the desk', text }),
  );
  return [...lines, ...given].join('\n');
}

/** JSON on one line; `<` is written as a code, because models take `<|…|>` and tags for more than text. */
export function asData(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** The refused sentences with what is wrong with each, for the round of repair. */
export function writeFailed(
  failed: readonly { readonly draft: DraftSentence; readonly reasons: readonly Reason[] }[],
): string {
  return failed
    .map(({ draft, reasons }, at) =>
      asData({ sentence: at + 1, text: draft.text, wrong: reasons.map(explain) }),
    )
    .join('\n');
}

const EXPLANATIONS: Readonly<Record<ReasonKind, string>> = {
  no_citation: 'it has no citation',
  unknown_passage: 'there is no source of this number',
  quote_not_found: 'this quote does not stand word for word in the source it names',
  quote_too_short: 'this quote is too short to say anything',
  instruction: 'the quoted words are no news',
  outside_content: 'links, addresses and user names are not allowed',
  too_long: 'it is too long',
  other_language: 'it is in the wrong language',
  number: 'this number does not stand in the quoted sentences',
  amount: 'this amount does not stand in the quoted sentences',
  unit: 'this is counted in something else there',
  qualifier: '"over", "about", "up to", "each" or the like is lost or added',
  date: 'this date does not stand in the quoted sentences',
  place: 'this place does not stand in the quoted sentences',
  name: 'this name does not stand in the source',
  stage: 'this step (planned, signed, started …) is not the one of the quoted sentences',
  negation: 'a "not" is lost or added',
  plan: 'what is only planned or expected there is told as done, or the other way round',
  pairing: 'this belongs to another step, place or date there',
  words: 'the quoted sentences do not say this',
};

function explain({ kind, detail }: Reason): string {
  return detail === '' ? EXPLANATIONS[kind] : `${EXPLANATIONS[kind]}: ${detail}`;
}
