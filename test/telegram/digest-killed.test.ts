import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStores } from '../../src/storage/stores.ts';
import { DUE, HOUR } from '../digest/sample-subscription.ts';
import { startProgram } from '../support/child-program.ts';
import { compiledProgram } from '../support/compiled-program.ts';
import { startTelegramServer } from '../support/telegram-server/start.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { KILL_POINTS, type KillPoint } from './digest-kill-points.ts';

const PROGRAM = new URL('digest-program.ts', import.meta.url);
const DAY = 24 * HOUR;

/** Right after these nobody can know whether Telegram has the message. */
const UNKNOWN: readonly KillPoint[] = ['being sent', 'with Telegram'];

const dayOf = (index: number) => new Date(DUE + index * DAY).toISOString().slice(0, 10);

/** Lets one process after the other be killed on its morning, and the next one finish that; gives what Telegram got. */
async function killAtEachStep() {
  const server = await startTelegramServer();
  const chat = server.addPrivateChat();
  const file = join(await temporaryFolder(), 'desk.db');
  const compiled = await compiledProgram(PROGRAM);
  const load = () => startProgram(compiled, file, server.token, server.apiRoot, String(chat.id));
  const ends: (string | undefined)[] = [];
  let next = load();
  for (const [index, point] of [...KILL_POINTS, 'none' as const].entries()) {
    const program = next;
    if (point !== 'none') next = load(); // loads while the other one works
    program.tell(`${DUE + (index - 1) * DAY + 60_000} ${DUE + index * DAY} ${point}`);
    ends.push((await program.remainingLines()).at(-1));
  }
  const stores = openStores(file, Date.now);
  const uncertain = stores.outbox.counts().uncertain;
  stores.database.close();
  return { texts: server.botMessagesIn(chat).map(({ text }) => text), ends, uncertain };
}

describe('a bot that is killed at each step of a digest', () => {
  it('sends every digest, and twice only where the outcome of a send was unknown, which is counted', async () => {
    const { texts, ends, uncertain } = await killAtEachStep();
    expect(ends).toEqual([...KILL_POINTS.map(() => 'loaded'), 'done']);
    for (const [index, point] of [...KILL_POINTS, 'none'].entries()) {
      const copies = [1, 2].map(
        (part) => texts.filter((text) => text === `${dayOf(index)} part ${part}`).length,
      );
      expect([point, ...copies]).toEqual([point, point === 'with Telegram' ? 2 : 1, 1]);
    }
    expect(uncertain).toBe(UNKNOWN.length);
  });
});
