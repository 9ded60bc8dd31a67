import type { PassageStore } from '../../storage/passage-store.ts';
import type { LexicalIndex } from '../lexical/lexical-index.ts';
import type { VectorIndex } from '../vector-index.ts';
import type { Manifest } from './manifest.ts';

export const STORE_FILE = 'passages.sqlite';
export const LEXICAL_FILE = 'terms.bin';
export const VECTORS_FOLDER = 'vectors';

/** An index that is open for searching: texts, terms and vectors of the same passages. */
export interface SearchIndex {
  readonly manifest: Manifest;
  /** Where the generation is; its name changes with every update. */
  readonly folder: string;
  readonly store: PassageStore;
  readonly lexical: LexicalIndex;
  readonly vectors: VectorIndex;
  close(): Promise<void>;
}
