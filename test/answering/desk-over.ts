import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { answerQuestion } from '../../src/answering/answer-question.ts';
import { type Evidence, gatherEvidence } from '../../src/answering/evidence.ts';
import { type Refusal, refusalOf } from '../../src/answering/evidence-gate.ts';
import type { ModelWriting } from '../../src/answering/model/written-by-model.ts';
import type { AnswerResult } from '../../src/answering/result.ts';
import { readDocument } from '../../src/corpus/read-document.ts';
import { HashedEmbeddings } from '../../src/indexing/embedders/builtin.ts';
import type { SearchIndex } from '../../src/indexing/generations/search-index.ts';
import { updateIndex } from '../../src/indexing/generations/update-index.ts';
import { placesAmong } from '../../src/indexing/lexical/meaning-terms.ts';
import { createMeaningReader } from '../../src/indexing/passage-meaning.ts';
import { createGazetteer, type Gazetteer } from '../../src/language/places.ts';
import { heldFacts } from '../../src/ledger/held-facts.ts';
import { assembleLedger } from '../../src/ledger/ledger.ts';
import { createFactReader } from '../../src/ledger/read-facts/read-facts.ts';
import { DeskRetriever } from '../../src/retrieval/desk-retriever.ts';
import { PassageRanker, type RankedPassage } from '../../src/retrieval/passage-ranker.ts';
import { understandQuestion } from '../../src/retrieval/understand-question.ts';
import type { Understanding } from '../../src/retrieval/understanding.ts';

/** The day questions are asked unless they say otherwise. */
export const TODAY = '2026-11-22';

/** A question with all that was weighed for it. */
export interface Weighed {
  readonly understanding: Understanding;
  readonly ranked: readonly RankedPassage[];
  /** Best first. */
  readonly evidence: readonly Evidence[];
}

/** Documents, read, indexed and open for questions, with every part of the way open to look at. */
export class DeskOver {
  readonly index: SearchIndex;
  readonly gazetteer: Gazetteer;
  readonly ranker: PassageRanker;
  readonly retriever: DeskRetriever;
  readonly #corpus: string;

  constructor(index: SearchIndex, gazetteer: Gazetteer, corpus: string) {
    this.index = index;
    this.gazetteer = gazetteer;
    this.ranker = new PassageRanker(index, new HashedEmbeddings());
    this.retriever = new DeskRetriever(this.ranker, (question) => this.understand(question));
    this.#corpus = corpus;
  }

  understand(question: string, today = TODAY): Understanding {
    const { gazetteer } = this;
    const { lexical } = this.index;
    const heldPlaces = placesAmong(lexical.tables.postings.keys());
    return understandQuestion(question, { today, gazetteer, lexical, heldPlaces });
  }

  async weigh(question: string, today?: string): Promise<Weighed> {
    const understanding = this.understand(question, today);
    const ranked = await this.ranker.rank(understanding);
    return { understanding, ranked, evidence: gatherEvidence(understanding, ranked, this) };
  }

  /** With `writing`, a model writes the answer. */
  ask(question: string, today?: string, writing?: ModelWriting): Promise<AnswerResult> {
    const { index, ranker: retriever, gazetteer } = this;
    const clock = () => 0;
    return answerQuestion('q', this.understand(question, today), {
      index,
      ranker: retriever,
      gazetteer,
      ledger: () => assembleLedger(heldFacts(index.store), []),
      today: today ?? TODAY,
      clock,
      writing,
    });
  }

  /** What the gate says of the best evidence whose words hold `part`; undefined where no evidence does. */
  async refusal(question: string, part: string): Promise<Refusal | null | undefined> {
    const { understanding, evidence } = await this.weigh(question);
    const found = evidence.find(({ sentences }) => sentences.some(({ text }) => text.includes(part)));
    return found && refusalOf(found, understanding);
  }

  /** The quotes of a result that do not stand word for word at their offsets in the file, read anew. */
  async falseQuotes({ citations }: AnswerResult): Promise<string[]> {
    const wrong: string[] = [];
    for (const { document, start, end, quote } of citations) {
      const read = await readDocument(this.#corpus, document);
      const text = read.kind === 'document' ? read.document.text : '';
      if (quote === '' || text.slice(start, end) !== quote) wrong.push(quote);
    }
    return wrong;
  }
}

/** Opens a desk over documents before the tests of a file and closes it after them; call what it gives inside a test. */
export function deskOver(documents: Readonly<Record<string, string>>): () => DeskOver {
  let desk: DeskOver | undefined;
  let folder: string | undefined;
  beforeAll(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), 'desk-')));
    desk = await open(folder, documents);
  }, 30_000);
  afterAll(async () => {
    await desk?.index.close();
    if (folder) await rm(folder, { recursive: true, force: true });
  });
  return () => {
    if (!desk) throw new Error('The desk is open inside tests only.');
    return desk;
  };
}

async function open(folder: string, documents: Readonly<Record<string, string>>): Promise<DeskOver> {
  const corpus = join(folder, 'corpus');
  await mkdir(corpus);
  for (const [path, text] of Object.entries(documents)) {
    await mkdir(dirname(join(corpus, path)), { recursive: true });
    await writeFile(join(corpus, path), text);
  }
  const gazetteer = createGazetteer();
  const { index } = await updateIndex({
    corpusFolder: corpus,
    indexFolder: join(folder, 'index'),
    embedder: new HashedEmbeddings(),
    meaning: createMeaningReader(gazetteer),
    openFacts: async () => createFactReader(gazetteer),
    rules: 'rules 1',
    rebuild: false,
    now: () => new Date(`${TODAY}T08:00:00Z`),
    onNotice: () => {},
    onProgress: () => {},
  });
  return new DeskOver(index, gazetteer, corpus);
}
