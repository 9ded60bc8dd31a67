import { isHttpUrl, isLoopback } from './addresses.ts';
import { readAmount } from './numbers.ts';
import type { Settings } from './settings.ts';

export type EmbeddingSettings = { readonly kind: 'builtin' } | ServerEmbeddingSettings;

/** An embedding server and how it wants to be asked. */
export interface ServerEmbeddingSettings {
  readonly kind: 'openai';
  readonly baseUrl: string;
  readonly model: string;
  /** Null only for a server on loopback, which needs none. */
  readonly apiKey: string | null;
  /** Another model name for questions, for servers that tell the two sides apart by name. */
  readonly queryModel: string | null;
  /** Prefixes that mark the side, null to let the model's family decide (E5, BGE). */
  readonly queryPrefix: string | null;
  readonly passagePrefix: string | null;
  /** What a million tokens cost, in whatever currency; null where nothing is said of it. */
  readonly price: number | null;
}

/** The API of OpenAI, unless another is set. */
export const OPENAI_BASE_URL = 'https://api.openai.com/v1';
const OPENAI_EMBEDDING_MODEL = 'text-embedding-3-small';

/** The embedder that is set; the OPENAI_ values stand in for what an EMBEDDING_ value leaves open. */
export function readEmbeddingSettings(settings: Settings): EmbeddingSettings {
  if (settings.EMBEDDINGS !== 'openai') return { kind: 'builtin' };
  return {
    kind: 'openai',
    baseUrl: settings.EMBEDDING_BASE_URL ?? settings.OPENAI_BASE_URL ?? OPENAI_BASE_URL,
    apiKey: settings.EMBEDDING_API_KEY ?? settings.OPENAI_API_KEY,
    model: settings.EMBEDDING_MODEL ?? OPENAI_EMBEDDING_MODEL,
    queryModel: settings.EMBEDDING_QUERY_MODEL,
    queryPrefix: settings.EMBEDDING_QUERY_PREFIX,
    passagePrefix: settings.EMBEDDING_PASSAGE_PREFIX,
    price: readAmount(settings.EMBEDDING_PRICE),
  };
}

/** What a server of embeddings lacks; empty where there is none. */
export function embeddingFaults(settings: Settings): string[] {
  const embeddings = readEmbeddingSettings(settings);
  if (embeddings.kind === 'builtin') return [];
  const faults: string[] = [];
  if (embeddings.apiKey === null && isHttpUrl(embeddings.baseUrl) && !isLoopback(embeddings.baseUrl)) {
    faults.push(
      'EMBEDDINGS=openai needs EMBEDDING_API_KEY (or OPENAI_API_KEY), unless the server is on this machine.',
    );
  }
  if (settings.EMBEDDING_MODEL === null && embeddings.baseUrl.replace(/\/+$/, '') !== OPENAI_BASE_URL) {
    faults.push('EMBEDDING_MODEL must name the model that the server at EMBEDDING_BASE_URL serves.');
  }
  return faults;
}
