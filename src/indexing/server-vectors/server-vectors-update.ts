import { join } from 'node:path';
import { searchableText } from '../../corpus/passage.ts';
import type { EmbeddedTexts } from '../../storage/embedded-texts.ts';
import type { PassageStore } from '../../storage/passage-store.ts';
import { swapPointer } from '../atomic-files.ts';
import { sha256Of } from '../checksums.ts';
import type { Embedder } from '../embedders/embedder.ts';
import type { EmbeddingServer } from '../embedders/embedding-server.ts';
import {
  currentGeneration,
  nextGeneration,
  POINTER_FILE,
  sweepGenerations,
} from '../generations/index-folder.ts';
import { VECTORS_FOLDER } from '../generations/search-index.ts';
import { DamagedIndexError } from '../vector-errors.ts';
import { VectorIndex } from '../vector-index.ts';
import { type EmbeddingWork, embedMissing, type MissingPassage, missingPassage } from './embed-missing.ts';
import {
  checksumOfTexts,
  type HeldPassages,
  type IndexedTexts,
  readHeldPassages,
  readServerManifest,
  writeServerManifest,
} from './server-manifest.ts';

export interface UpdateParts {
  /** Where the generations are. */
  readonly folder: string;
  readonly texts: EmbeddedTexts;
  readonly index: IndexedTexts;
  readonly server: EmbeddingServer;
  readonly work: EmbeddingWork;
  readonly onNotice: (text: string) => void;
}

/** What stood before, to build on. */
interface Standing {
  readonly held: HeldPassages;
  readonly vectors: VectorIndex;
  readonly dimension: number;
}

/** Share of vectors that only take room, above which the graph is rebuilt without them. */
const COMPACT_ABOVE = 0.2;
/** Vectors added to the graph at a time. */
const BATCH = 512;

/** One run that gives every passage its vector and writes the next generation of them beside the one in use. */
export class ServerVectorsUpdate {
  readonly #parts: UpdateParts;

  constructor(parts: UpdateParts) {
    this.#parts = parts;
  }

  /** The vectors, complete; null where embedding was not approved. Rejects with a DeskError where server or disk fail. */
  async run(): Promise<{ vectors: VectorIndex; embedder: Embedder } | null> {
    const { server, texts } = this.#parts;
    const before = await this.#standing();
    let vectors = before?.vectors ?? null;
    try {
      const embedder = await server.connect(before?.dimension ?? texts.dimension());
      const held = before?.held ?? new Map();
      const wanted = await this.#embed(held, embedder);
      if (wanted === null) {
        await vectors?.close();
        return null;
      }
      vectors ??= new VectorIndex({ dimension: embedder.identity.dimension });
      await this.#fill(vectors, held, wanted);
      await this.#seal(vectors, embedder.identity.dimension, wanted);
      return { vectors, embedder };
    } catch (error) {
      await vectors?.close();
      throw error;
    }
  }

  async #standing(): Promise<Standing | null> {
    const generation = await currentGeneration(this.#parts.folder);
    const manifest = generation && (await readServerManifest(generation));
    const held = manifest && (await readHeldPassages(generation, manifest));
    if (!held) return null;
    const vectors = await loadServerVectors(generation, manifest.dimension);
    return vectors && { held, vectors, dimension: manifest.dimension };
  }

  /** The passages of the index by their labels, once each of them has a vector; null where that was not approved. */
  async #embed(held: HeldPassages, embedder: Embedder): Promise<HeldPassages | null> {
    const { work, texts, onNotice } = this.#parts;
    const { store } = this.#parts.index;
    const { wanted, fresh } = comparePassages(store, held);
    const missing = withoutVector(fresh, texts);
    if (missing.length === 0) return wanted;
    const parts = { embedder, store, texts, held: fresh.size - missing.length };
    try {
      return (await embedMissing(missing, parts, work)) ? wanted : null;
    } catch (error) {
      const done = fresh.size - withoutVector(fresh, texts).length;
      if (done > 0)
        onNotice(`${done} of ${fresh.size} passages are embedded; the next run asks for the rest.`);
      throw error;
    }
  }

  /** Brings the graph from the passages it holds to those that are wanted. */
  async #fill(vectors: VectorIndex, held: HeldPassages, wanted: HeldPassages): Promise<void> {
    await vectors.remove([...held].filter(([label, hash]) => wanted.get(label) !== hash).map(labelOf));
    const fresh = [...wanted].filter(([label, hash]) => held.get(label) !== hash);
    for (let at = 0; at < fresh.length; at += BATCH) {
      const some = fresh.slice(at, at + BATCH);
      const numbers = this.#parts.texts.vectors(some.map(([, hash]) => hash));
      await vectors.add(
        some.map(labelOf),
        numbers.map((vector) => [...vector]),
      );
    }
    const { live, deleted } = await vectors.counts();
    if (live !== wanted.size) throw new Error(`${live} vectors of the server for ${wanted.size} passages.`);
    if (deleted > live * COMPACT_ABOVE) await vectors.compact();
  }

  /** Saves the graph as the next generation and makes it the one in use. */
  async #seal(vectors: VectorIndex, dimension: number, wanted: HeldPassages): Promise<void> {
    const { folder, index } = this.#parts;
    const name = await nextGeneration(folder);
    const generation = join(folder, name);
    await vectors.save(join(generation, VECTORS_FOLDER));
    await writeServerManifest(generation, { texts: checksumOfTexts(index), dimension }, wanted);
    await swapPointer(folder, name, POINTER_FILE);
    await sweepGenerations(folder, name);
  }
}

/** The graph of a generation; null where it is damaged: it is then built again from the vectors that are kept beside it. */
export async function loadServerVectors(generation: string, dimension: number): Promise<VectorIndex | null> {
  try {
    return await VectorIndex.load(join(generation, VECTORS_FOLDER), { dimension });
  } catch (error) {
    if (error instanceof DamagedIndexError) return null;
    throw error;
  }
}

/** The passages of a store by label, and those that are not in `held`, once for each text. */
function comparePassages(
  store: PassageStore,
  held: HeldPassages,
): { wanted: HeldPassages; fresh: ReadonlyMap<string, MissingPassage> } {
  const wanted = new Map<number, string>();
  const fresh = new Map<string, MissingPassage>();
  for (const passage of store.allPassages()) {
    const { label } = passage.metadata;
    const text = searchableText(passage);
    const hash = sha256Of(text).slice(0, 32);
    wanted.set(label, hash);
    if (held.get(label) !== hash && !fresh.has(hash)) fresh.set(hash, missingPassage(label, hash, text));
  }
  return { wanted, fresh };
}

function withoutVector(
  passages: ReadonlyMap<string, MissingPassage>,
  texts: EmbeddedTexts,
): MissingPassage[] {
  const kept = texts.held([...passages.keys()]);
  return [...passages.values()].filter(({ hash }) => !kept.has(hash));
}

function labelOf([label]: readonly [number, string]): number {
  return label;
}
