import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { indexCorpus } from '../../src/commands/index-corpus.ts';
import { startModelServer } from '../support/model-server.ts';
import * as plays from '../support/model-server-plays.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('indexCorpus', () => {
  it('indexes all there is and then fails, where the embedding server has not given every vector', async () => {
    const model = await startModelServer(plays.right);
    await model.close();
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'jiutai.txt'), 'Jiutai signed 15 projects on 18 September 2022.');
    const out = new PassThrough();
    const indexing = indexCorpus(
      { corpus: folder, data: join(await temporaryFolder(), 'data') },
      {
        terminal: { out, err: new PassThrough(), watched: false },
        environment: { EMBEDDINGS: 'openai', EMBEDDING_MODEL: 'm', EMBEDDING_BASE_URL: model.baseUrl },
        now: () => new Date('2026-11-22T08:00:00Z'),
      },
    );
    await expect(indexing).rejects.toMatchObject({
      name: 'DeskError',
      exitCode: 1,
      remedy: expect.stringContaining('npm run index'),
    });
    expect(String(out.read())).toContain('1 documents, 1 passages: 1 added');
  });
});
