import { passageSource } from '../../../src/answering/verification/source.ts';
import { verifySentence } from '../../../src/answering/verification/verify-sentence.ts';
import { passageOf } from '../../../src/corpus/passage.ts';
import { answerLanguage } from '../../../src/language/answer-language.ts';
import { createGazetteer } from '../../../src/language/places.ts';

const gazetteer = createGazetteer();

/** The kinds of fault of a sentence that cites every sentence of a text, of a document of July 2023; none where it may be sent. */
export function faultsOf(source: string, text: string): string[] {
  const span = { start: 0, end: source.length };
  const document = {
    path: 'a.txt',
    hash: '',
    text: source,
    body: [span],
    title: 'News',
    publisher: null,
    published: '2023-07-20',
    language: 'und',
    url: null,
  };
  const given = passageSource(passageOf(document, span, 1), gazetteer);
  const citations = given.sentences.map(({ span: { start, end } }) => ({
    passage: 1,
    quote: source.slice(start, end),
  }));
  const context = { sources: [given], gazetteer, language: answerLanguage(text) };
  const verdict = verifySentence({ text, citations }, context);
  return verdict.kind === 'verified' ? [] : verdict.reasons.map(({ kind }) => kind);
}
