import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CorpusFile } from '../../corpus/corpus-files.ts';
import type { NewsDocument } from '../../corpus/news-document.ts';
import { type Passage, passageOf, searchableText } from '../../corpus/passage.ts';
import { cutPassages } from '../../corpus/passages.ts';
import { type ReadResult, readDocument } from '../../corpus/read-document.ts';
import type { Span } from '../../language/span.ts';
import { WordMemory } from '../../language/terms.ts';
import type { HeldFact } from '../../storage/passage-rows.ts';
import type { PassageStore } from '../../storage/passage-store.ts';
import { flushFile, writeFileDurably } from '../atomic-files.ts';
import { checksumOfFile } from '../checksums.ts';
import type { Embedder } from '../embedders/embedder.ts';
import { growIndex } from '../lexical/grow-index.ts';
import { serializeLexicalIndex } from '../lexical/lexical-file.ts';
import { type LexicalIndex, LexicalIndexBuilder } from '../lexical/lexical-index.ts';
import { passageTerms } from '../lexical/passage-terms.ts';
import type { MeaningReader } from '../passage-meaning.ts';
import type { VectorIndex } from '../vector-index.ts';
import type { CorpusChanges } from './corpus-changes.ts';
import { writeManifest } from './manifest.ts';
import { readAhead } from './read-ahead.ts';
import { LEXICAL_FILE, STORE_FILE, VECTORS_FOLDER } from './search-index.ts';

/** Reads what a document states; `passages` are its spans that are indexed, sorted. The index keeps what it gives. */
export type FactsReader = (document: NewsDocument, passages: readonly Span[]) => readonly HeldFact[];

export interface GenerationParts {
  readonly folder: string;
  readonly corpusFolder: string;
  readonly embedder: Embedder;
  readonly meaning: MeaningReader;
  /** Reads the facts of each new document; null where the index keeps none. */
  readonly facts: FactsReader | null;
  readonly rules: string;
  readonly now: () => Date;
  readonly onProgress: (done: number, total: number) => void;
  /** The store and the vectors to build on: copies, or empty. */
  readonly store: PassageStore;
  readonly vectors: VectorIndex;
  /** The lexical index to build on, or null for none. */
  readonly lexical: LexicalIndex | null;
}

export interface AppliedChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** Passages embedded and added at a time: enough to keep the vector thread busy, few enough to let questions through. */
const BATCH = 32;
/** Share of vectors that only take room, above which the graph is rebuilt without them. */
const COMPACT_ABOVE = 0.2;

/** Writes one generation of the index: applies changes to copies of the old parts, then saves and seals them. */
export class GenerationWriter {
  readonly #parts: GenerationParts;
  readonly #removedLabels = new Set<number>();
  /** The passages of this run alone. */
  readonly #newPassages = new LexicalIndexBuilder();
  readonly #added: string[] = [];
  readonly #changed: string[] = [];
  readonly #removed: string[] = [];
  readonly #words = new WordMemory();
  #waiting: Passage[] = [];
  #adding: Promise<unknown> = Promise.resolve();

  constructor(parts: GenerationParts) {
    this.#parts = parts;
  }

  /** Reads, cuts, embeds and saves; the manifest comes last. Rejects where the disk or the embedding server fails. */
  async apply(changes: CorpusChanges): Promise<AppliedChanges> {
    const { store, corpusFolder, onProgress } = this.#parts;
    for (const path of changes.removed) this.#remove(path);
    for (const record of changes.newlySkipped) {
      this.#remove(record.path);
      store.recordFile(record);
    }
    let done = 0;
    const read = ({ path }: CorpusFile) => readDocument(corpusFolder, path);
    for await (const [file, result] of readAhead(changes.toRead, read)) {
      onProgress(done++, changes.toRead.length);
      await this.#take(file, result);
    }
    await this.#flush();
    await this.#adding;
    onProgress(changes.toRead.length, changes.toRead.length);
    await this.#save();
    return { added: this.#added, changed: this.#changed, removed: this.#removed };
  }

  /** Ends the vector thread and closes the store. */
  async close(): Promise<void> {
    this.#parts.store.close();
    await this.#parts.vectors.close();
  }

  async #take({ path, bytes, modified }: CorpusFile, read: ReadResult): Promise<void> {
    const { store } = this.#parts;
    const before = store.file(path);
    if (read.kind === 'skipped') {
      this.#remove(path);
      store.recordFile({ path, bytes, modified, hash: null, skipped: read.skipped.reason });
      return;
    }
    const { document } = read;
    const known = before?.hash != null;
    if (before?.hash !== document.hash) {
      if (known) this.#removePassages(path);
      (known ? this.#changed : this.#added).push(path);
      await this.#add(document);
    }
    store.recordFile({ path, bytes, modified, hash: document.hash, skipped: null });
  }

  async #add(document: NewsDocument): Promise<void> {
    const { store, meaning, facts } = this.#parts;
    const spans = cutPassages(document);
    const labels = store.addDocument(document, spans);
    if (facts) store.addFacts(document.path, facts(document, spans));
    for (const [i, span] of spans.entries()) {
      const passage = passageOf(document, span, labels[i] ?? 0);
      this.#newPassages.add(passage.metadata.label, passageTerms(passage, meaning(passage), this.#words));
      this.#waiting.push(passage);
      if (this.#waiting.length >= BATCH) await this.#flush();
    }
  }

  /** Embeds what waits; the vectors are added on their own thread while the next passages are read. */
  async #flush(): Promise<void> {
    const passages = this.#waiting;
    if (passages.length === 0) return;
    this.#waiting = [];
    const { embedder, vectors } = this.#parts;
    const embedded = await embedder.embedDocuments(passages.map(searchableText));
    await this.#adding;
    this.#adding = vectors.add(
      passages.map(({ metadata }) => metadata.label),
      embedded,
    );
    this.#adding.catch(() => undefined); // awaited by the next flush
    await nextTurn();
  }

  /** Forgets a file, and the document it gave if it gave one. */
  #remove(path: string): void {
    const { store } = this.#parts;
    if (store.file(path)?.hash != null) {
      this.#removePassages(path);
      this.#removed.push(path);
    }
    store.forgetFile(path);
  }

  #removePassages(path: string): void {
    for (const label of this.#parts.store.removeDocument(path)) this.#removedLabels.add(label);
  }

  async #save(): Promise<void> {
    const { folder, store, vectors } = this.#parts;
    await vectors.remove(this.#removedLabels);
    const { live, deleted } = await vectors.counts();
    if (deleted > live * COMPACT_ABOVE) await vectors.compact();
    await vectors.save(join(folder, VECTORS_FOLDER));
    const lexical = await this.#buildLexical();
    await writeFileDurably(join(folder, LEXICAL_FILE), serializeLexicalIndex(lexical));
    const counts = store.counts();
    store.commit();
    store.close();
    await flushFile(join(folder, STORE_FILE));
    if (counts.passages !== live || counts.passages !== lexical.count) {
      throw new Error(`${counts.passages} passages, ${live} vectors, ${lexical.count} in the lexical index.`);
    }
    await this.#seal(counts);
  }

  async #buildLexical(): Promise<LexicalIndex> {
    const { lexical } = this.#parts;
    const added = await this.#newPassages.buildInSlices();
    return lexical ? growIndex(lexical, this.#removedLabels, added) : added;
  }

  async #seal(counts: { documents: number; passages: number }): Promise<void> {
    const { folder, rules, embedder, now } = this.#parts;
    const files = await Promise.all(
      [STORE_FILE, LEXICAL_FILE].map(async (name) => ({
        name,
        ...(await checksumOfFile(join(folder, name))),
      })),
    );
    const { name, model, dimension, rules: embedding } = embedder.identity;
    await writeManifest(folder, {
      rules,
      embedder: { name, model, dimension, rules: embedding },
      ...counts,
      made: now().toISOString(),
      files,
    });
  }
}
