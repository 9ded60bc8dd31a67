import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runningBot } from './running-bot.ts';

const MINUTE = 60_000;
const newsOf = (place: string, count: number) =>
  `${place} signs\n\nUpdated : 2025-02-03Source : CCFAO\n\n${place} signed ${count} projects on February 1.\n`;

/** Turns of the event loop until it is so, for as long as indexing takes. */
async function eventually(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
}

describe('a corpus that changes while the bot runs', () => {
  it('is in the next answers, new documents and without removed ones, however often the folder is gone between', async () => {
    const bot = await runningBot({ ownCorpus: true, watch: true });
    const { server, ada, adaChat, next, write, corpus, clock, lines } = bot;
    const ask = (question: string) => next(adaChat, () => server.say(adaChat, ada, question));
    const logged = (text: string) => lines.filter((line) => line.includes(text)).length;
    const look = async () => {
      await eventually(() => clock.waits.includes(5 * MINUTE)); // the look before has ended
      await clock.advance(5 * MINUTE);
    };

    await eventually(() => clock.waits.includes(5 * MINUTE));
    await write('tonghua.txt', newsOf('Tonghua', 7));
    await rm(join(corpus, 'changchun/jiutai.txt'));
    await look();
    await eventually(() => logged('the index was updated') === 1);
    expect((await ask('How many projects did Tonghua sign?')).text).toContain('7 projects');
    expect((await ask('How many projects did Jiutai sign?')).text).not.toContain('15 projects');

    await rename(corpus, `${corpus} away`);
    for (let looks = 0; looks < 3; looks++) await look();
    await eventually(() => logged('the index stays as it is') === 1);
    expect((await ask('How many projects did Tonghua sign?')).text).toContain('7 projects');

    await rename(`${corpus} away`, corpus);
    await write('baishan.txt', newsOf('Baishan', 5));
    await look();
    await eventually(() => logged('the index was updated') === 2);
    expect(logged('the documents can be read again')).toBe(1);
    expect(logged('the index stays as it is')).toBe(1);
    expect((await ask('How many projects did Baishan sign?')).text).toContain('5 projects');
  });
});
