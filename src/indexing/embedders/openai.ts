import {
  createEmbeddingPort,
  type EmbeddingPort,
  type EmbeddingPortOptions,
} from '../../models/embedding-port.ts';
import { EmbeddingServerError } from '../../models/embedding-server-error.ts';
import type { Embedder, EmbedderIdentity, EmbedOptions } from './embedder.ts';
import { markSides, passageRules, type SideMark, type SideMarks, type SideSettings } from './side-marks.ts';
import { unitVector } from './unit-vector.ts';

export interface OpenAIEmbedderOptions extends EmbeddingPortOptions, SideSettings {
  /** Numbers in a vector where an index knows them already: saves the trial request, and holds the server to it. */
  readonly dimension?: number;
  /** Most texts in a request; 32 unless told. Halved by itself where a server accepts fewer. */
  readonly batchTexts?: number;
  /** Most characters in a request of more than one text; 32,000 unless told. */
  readonly batchCharacters?: number;
}

const BATCH_TEXTS = 32;
const BATCH_CHARACTERS = 32_000;
const TRIAL_TEXT = 'investment';
/** Characters from which a text that a server refuses alone may be refused for its length. */
const SHORTENED_ABOVE = 200;
/** Servers refuse an empty text; a full stop stands for it. */
const BLANK = '.';

/**
 * Makes an embedder of a model behind an OpenAI-compatible server. Unless the dimension is given it is found by
 * embedding one word on each side, which also proves address, key and model before the work starts.
 *
 * Rejects with EmbeddingServerError where the server cannot be used, or the two sides differ in dimension.
 */
export async function createOpenAIEmbedder(
  options: OpenAIEmbedderOptions,
  { signal }: EmbedOptions = {},
): Promise<Embedder> {
  const port = createEmbeddingPort(options);
  const marks = markSides(options);
  const dimension = options.dimension ?? (await findDimension(port, marks.passage, signal));
  const embedder = new OpenAIEmbedder(port, marks, dimension, options);
  if (options.dimension === undefined && marks.query.model !== marks.passage.model)
    await embedder.embedQuery(TRIAL_TEXT, signal ? { signal } : {});
  return embedder;
}

async function findDimension(port: EmbeddingPort, side: SideMark, signal?: AbortSignal): Promise<number> {
  const [vector] = await port({ model: side.model, texts: [side.prefix + TRIAL_TEXT], signal });
  return vector?.length ?? 0;
}

type BatchOptions = Pick<OpenAIEmbedderOptions, 'baseUrl' | 'batchTexts' | 'batchCharacters'>;

class OpenAIEmbedder implements Embedder {
  readonly identity: EmbedderIdentity;
  readonly #port: EmbeddingPort;
  readonly #marks: SideMarks;
  readonly #options: BatchOptions;
  #batchTexts: number;

  constructor(port: EmbeddingPort, marks: SideMarks, dimension: number, options: BatchOptions) {
    const { model } = marks.passage;
    this.identity = { name: 'openai', model, dimension, rules: passageRules(marks.passage) };
    this.#port = port;
    this.#marks = marks;
    this.#options = options;
    this.#batchTexts = Math.max(1, options.batchTexts ?? BATCH_TEXTS);
  }

  async embedDocuments(passages: string[], { signal }: EmbedOptions = {}): Promise<number[][]> {
    const vectors: number[][] = [];
    while (vectors.length < passages.length) {
      const batch = this.#nextBatch(passages, vectors.length);
      const embedded = await this.#embedOrHalve(batch, signal);
      vectors.push(...embedded);
    }
    return vectors;
  }

  async embedQuery(question: string, { signal }: EmbedOptions = {}): Promise<number[]> {
    const [vector] = await this.#embed([question], this.#marks.query, signal);
    return vector as number[];
  }

  #nextBatch(passages: readonly string[], from: number): string[] {
    const limit = this.#options.batchCharacters ?? BATCH_CHARACTERS;
    let to = from;
    let characters = 0;
    do {
      characters += passages[to]?.length ?? 0;
      to++;
    } while (
      to < passages.length &&
      to - from < this.#batchTexts &&
      characters + (passages[to]?.length ?? 0) <= limit
    );
    return passages.slice(from, to);
  }

  /**
   * The vectors of a batch, or of its first half where the server accepts only fewer; remembers how many. A text that is refused
   * alone is sent without its second half, since models take texts of some length only and the beginning tells the most.
   */
  async #embedOrHalve(batch: readonly string[], signal?: AbortSignal): Promise<number[][]> {
    try {
      return await this.#embed(batch, this.#marks.passage, signal);
    } catch (error) {
      if (!(error instanceof EmbeddingServerError) || error.kind !== 'rejected') throw error;
      const [text = ''] = batch;
      if (batch.length === 1 && text.length < SHORTENED_ABOVE) throw error;
      if (batch.length === 1) return this.#embedOrHalve([text.slice(0, Math.ceil(text.length / 2))], signal);
      this.#batchTexts = Math.floor(batch.length / 2);
      return this.#embedOrHalve(batch.slice(0, this.#batchTexts), signal);
    }
  }

  async #embed(texts: readonly string[], side: SideMark, signal?: AbortSignal): Promise<number[][]> {
    const marked = texts.map((text) => side.prefix + sendable(text));
    const vectors = await this.#port({ model: side.model, texts: marked, signal });
    return vectors.map((vector) => this.#check(vector, side));
  }

  #check(vector: readonly number[], side: SideMark): number[] {
    const { dimension } = this.identity;
    if (vector.length !== dimension) throw this.#badAnswer(explainDimension(vector.length, dimension), side);
    const unit = unitVector(vector);
    if (unit === null)
      throw this.#badAnswer('gave a vector of zeros or of numbers that are not finite', side);
    return unit;
  }

  #badAnswer(what: string, side: SideMark): EmbeddingServerError {
    return new EmbeddingServerError('bad_answer', what, {
      baseUrl: this.#options.baseUrl,
      model: side.model,
    });
  }
}

function explainDimension(given: number, expected: number): string {
  const what = `gave a vector of ${given} numbers where ${expected} were expected`;
  return given * 4 === expected ? `${what}: a quarter, as of base64 read wrongly` : what;
}

/** What any server accepts: not blank, and no half of a surrogate pair, which JSON can carry but UTF-8 cannot. */
function sendable(text: string): string {
  return text.trim() === '' ? BLANK : text.replace(/\p{Cs}/gu, '\uFFFD');
}
