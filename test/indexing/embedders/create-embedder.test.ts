import { describe, expect, it } from 'vitest';
import { createEmbedder } from '../../../src/indexing/embedders/create-embedder.ts';
import { startModelServer } from '../../support/model-server.ts';
import * as plays from '../../support/model-server-plays.ts';

describe('createEmbedder', () => {
  it('makes the built-in one', async () => {
    expect((await createEmbedder({ kind: 'builtin' })).identity).toMatchObject({
      name: 'builtin',
      dimension: 1024,
    });
  });

  it('makes and tries the one behind a server', async () => {
    const server = await startModelServer(plays.right);
    try {
      const { identity } = await createEmbedder({
        kind: 'openai',
        baseUrl: server.baseUrl,
        apiKey: null,
        model: 'm',
        queryModel: null,
        queryPrefix: null,
        passagePrefix: null,
      });
      expect(identity).toMatchObject({ name: 'openai', model: 'm', dimension: 8 });
      expect(server.requests).toHaveLength(1);
    } finally {
      await server.close();
    }
  });
});
