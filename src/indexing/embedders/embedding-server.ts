import type { ServerEmbeddingSettings } from '../../config/embedding-settings.ts';
import type { EmbeddingPortOptions } from '../../models/embedding-port.ts';
import type { Embedder, EmbedderIdentity } from './embedder.ts';
import { markSides, passageRules } from './side-marks.ts';

/** A model behind a server, before it is asked for anything. */
export interface EmbeddingServer {
  /** What its vectors depend on but for their dimension, which only the server knows. */
  readonly identity: Pick<EmbedderIdentity, 'model' | 'rules'>;
  /**
   * The embedder over it. With a dimension that is known nothing is asked, and the server is held to it; with null one word is embedded
   * to find it, and the call rejects with EmbeddingServerError where the server cannot be used.
   */
  connect(dimension: number | null): Promise<Embedder>;
}

/** The server that is set; `fetch` is the way to it where it is not the direct one. Asks nothing. */
export function embeddingServer(
  settings: ServerEmbeddingSettings,
  way: Pick<EmbeddingPortOptions, 'fetch'> = {},
): EmbeddingServer {
  const { passage } = markSides(settings);
  return {
    identity: { model: passage.model, rules: passageRules(passage) },
    connect: async (dimension) => {
      const { createOpenAIEmbedder } = await import('./openai.ts');
      return createOpenAIEmbedder({ ...settings, ...way, ...(dimension !== null && { dimension }) });
    },
  };
}
