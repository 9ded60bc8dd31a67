import type { EmbeddingSettings } from '../../config/embedding-settings.ts';
import type { EmbeddingPortOptions } from '../../models/embedding-port.ts';
import { HashedEmbeddings } from './builtin.ts';
import type { Embedder } from './embedder.ts';

/**
 * The embedder the settings ask for; `fetch` is the way to a server where it is not the direct one. Rejects with
 * EmbeddingServerError where a server is asked for and cannot be used.
 */
export async function createEmbedder(
  settings: EmbeddingSettings,
  way: Pick<EmbeddingPortOptions, 'fetch'> = {},
): Promise<Embedder> {
  if (settings.kind === 'builtin') return new HashedEmbeddings();
  const { createOpenAIEmbedder } = await import('./openai.ts');
  return createOpenAIEmbedder({ ...settings, ...way });
}
