import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findQuote } from '../../../src/answering/verification/find-quote.ts';
import { type CitedSource, passageSource } from '../../../src/answering/verification/source.ts';
import { type Verdict, verifySentence } from '../../../src/answering/verification/verify-sentence.ts';
import { passageOf } from '../../../src/corpus/passage.ts';
import { cutPassages } from '../../../src/corpus/passages.ts';
import { readDocument } from '../../../src/corpus/read-document.ts';
import { answerLanguage } from '../../../src/language/answer-language.ts';
import { createGazetteer, type Gazetteer } from '../../../src/language/places.ts';

const CORPUS = join(import.meta.dirname, '../../../corpus');

/** A sentence with the words it cites, each quote alone in one passage of the document. */
export interface Claim {
  readonly document: string;
  readonly quotes: readonly string[];
  readonly text: string;
}

/** Every passage of the corpus that comes with the desk, as a source, by document. */
export class CorpusSources {
  readonly gazetteer: Gazetteer = createGazetteer();
  readonly byDocument = new Map<string, readonly CitedSource[]>();

  static async read(): Promise<CorpusSources> {
    const corpus = new CorpusSources();
    const files = await readdir(CORPUS, { recursive: true });
    for (const file of files.sort()) await corpus.#add(file);
    return corpus;
  }

  async #add(file: string): Promise<void> {
    const read = await readDocument(CORPUS, file).catch(() => null);
    if (read?.kind !== 'document') return;
    const { document } = read;
    const passages = cutPassages(document).map((span, at) => passageOf(document, span, at + 1));
    this.byDocument.set(
      document.path,
      passages.map((passage) => passageSource(passage, this.gazetteer)),
    );
  }

  /** Verifies a claim as an answer in its own language would be. Throws where a quote stands nowhere in its document. */
  verify({ document, quotes, text }: Claim): Verdict {
    const sources = this.byDocument.get(document) ?? [];
    const citations = quotes.map((quote) => {
      const at = sources.findIndex((source) => findQuote(quote, source.text) !== null);
      if (at < 0) throw new Error(`${document} does not hold "${quote}"`);
      return { passage: at + 1, quote };
    });
    return this.check(sources, text, citations);
  }

  check(
    sources: readonly CitedSource[],
    text: string,
    citations: readonly { passage: number; quote: string }[],
  ): Verdict {
    const { gazetteer } = this;
    return verifySentence({ text, citations }, { sources, gazetteer, language: answerLanguage(text) });
  }
}
