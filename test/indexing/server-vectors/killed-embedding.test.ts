import { describe, expect, it } from 'vitest';
import { startProgram } from '../../support/child-program.ts';
import * as plays from '../../support/model-server-plays.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { manyTexts } from './indexed-texts.ts';
import { modelServer, runServer, textsOf } from './server-folders.ts';

const PROGRAM = new URL('./embedding-program.ts', import.meta.url);

describe('a process that is killed while a server embeds', () => {
  it('leaves every batch that it was given, and the next run asks for the rest alone', async () => {
    const folder = await temporaryFolder();
    // The trial word, two batches, and then a server that takes the third and never answers.
    const server = await modelServer(plays.right, plays.right, plays.right, plays.silence);
    const program = startProgram(PROGRAM, folder, server.baseUrl, '100');
    while (server.requests.length < 4) await server.nextRequest();
    expect(await program.kill()).toEqual([]);
    const texts = await textsOf(...manyTexts(100));
    const { asked, notices, live } = await runServer(folder, texts, await modelServer(plays.right));
    expect(notices).toEqual([]);
    expect(asked).toEqual(manyTexts(100).slice(64));
    expect(live).toBe(100);
  }, 30_000);
});
