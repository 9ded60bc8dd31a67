import { describe, expect, it, onTestFinished } from 'vitest';
import { embeddingServer } from '../../../src/indexing/embedders/embedding-server.ts';
import { startModelServer } from '../../support/model-server.ts';
import * as plays from '../../support/model-server-plays.ts';

async function setUp(model: string) {
  const server = await startModelServer(plays.right);
  onTestFinished(() => server.close());
  const settings = { queryModel: null, queryPrefix: null, passagePrefix: null, price: null };
  const embeddings = embeddingServer({
    ...settings,
    kind: 'openai',
    baseUrl: server.baseUrl,
    apiKey: null,
    model,
  });
  return { server, embeddings };
}

describe('embeddingServer', () => {
  it('knows what its vectors depend on without asking', async () => {
    const { server, embeddings } = await setUp('multilingual-e5-small');
    expect(embeddings.identity).toEqual({
      model: 'multilingual-e5-small',
      rules: 'passage prefix "passage: "',
    });
    expect((await embeddings.connect(8)).identity).toMatchObject(embeddings.identity);
    expect(server.requests).toEqual([]);
  });

  it('tries the server where the dimension is not known', async () => {
    const { server, embeddings } = await setUp('m');
    expect((await embeddings.connect(null)).identity).toMatchObject({ name: 'openai', dimension: 8 });
    expect(server.requests).toHaveLength(1);
  });
});
