import { sha256Of } from '../../../src/indexing/checksums.ts';
import { type EmbeddingServer, embeddingServer } from '../../../src/indexing/embedders/embedding-server.ts';
import { STORE_FILE } from '../../../src/indexing/generations/search-index.ts';
import type { IndexedTexts } from '../../../src/indexing/server-vectors/server-manifest.ts';
import { PassageStore } from '../../../src/storage/passage-store.ts';

/** The texts of an index in a new file: each is a document of one passage. Their labels count from 1 in the order given. */
export function makeTexts(file: string, texts: readonly string[]): IndexedTexts {
  const store = PassageStore.create(file);
  for (const [at, text] of texts.entries()) {
    const span = { start: 0, end: text.length };
    const origin = { title: '', publisher: null, published: null, language: 'en', url: null };
    store.addDocument({ path: `${at}.txt`, hash: '', text, body: [span], ...origin }, [span]);
  }
  const embedder = { name: 'builtin', model: '', dimension: 1, rules: '' };
  const files = [{ name: STORE_FILE, bytes: 0, sha256: sha256Of(JSON.stringify(texts)) }];
  const manifest = { rules: '', embedder, ...store.counts(), made: '', files };
  return { store, manifest };
}

/** As many texts, no two alike. */
export function manyTexts(count: number): string[] {
  return Array.from({ length: count }, (_, at) => `Mill ${at} was opened.`);
}

/** A server on this machine without a key, asked for passages and questions alike. */
export function serverOf(baseUrl: string, model: string): EmbeddingServer {
  const sides = { queryModel: null, queryPrefix: null, passagePrefix: null };
  return embeddingServer({ kind: 'openai', baseUrl, apiKey: null, model, price: null, ...sides });
}
