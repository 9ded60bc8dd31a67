import type { EmbeddingSettings } from '../../config.ts';
import { HashedEmbeddings } from './builtin.ts';
import type { Embedder } from './embedder.ts';

/** The embedder the settings ask for. Rejects with EmbeddingServerError where a server is asked for and cannot be used. */
export async function createEmbedder(settings: EmbeddingSettings): Promise<Embedder> {
  if (settings.kind === 'builtin') return new HashedEmbeddings();
  const { createOpenAIEmbedder } = await import('./openai.ts');
  return createOpenAIEmbedder(settings);
}
