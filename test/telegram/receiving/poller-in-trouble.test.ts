import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DeskError } from '../../../src/errors.ts';
import { type TelegramPort, telegramPort } from '../../../src/telegram/sending/telegram-port.ts';
import type { Fault } from '../../support/telegram-server/faults.ts';
import { ERROR, offsetsOf, receiver, startPoller, takeTexts, WARN } from './receiving.ts';

/** The client, before a server that answers every call with this body. */
async function answering(body: string): Promise<TelegramPort> {
  const server = createServer((_, response) => response.end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const apiRoot = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return telegramPort({ token: '1:a', apiRoot });
}

describe('a Poller in trouble', () => {
  it.each<[string, Fault, number, RegExp]>([
    ['an answer of 500', { status: 500 }, 1000, /cannot be reached/],
    ['a page of 502', { html: 502 }, 1000, /cannot be reached/],
    ['a page where JSON should be', { html: 200 }, 1000, /cannot be reached/],
    ['a connection cut before the answer', { cut: 'before' }, 1000, /cannot be reached/],
    ['another poll', { status: 409 }, 5000, /another process polls with this token/],
    ['a flood limit', { status: 429, retryAfter: 60 }, 60_000, /less often/],
    ['a refusal', { status: 400 }, 1000, /refuses/],
  ])('outlives %s with one log line, and loses nothing', async (_, fault, wait, message) => {
    const bot = await receiver();
    bot.ask('a');
    bot.server.fail('getUpdates', fault);
    startPoller(bot);
    await bot.clock.asleep();
    expect(bot.clock.waits).toEqual([wait]);
    expect(bot.lines).toMatchObject([{ level: WARN, msg: expect.stringMatching(message), wait }]);
    await bot.clock.advance(wait);
    await bot.stored(1);
    expect(takeTexts(bot.inbox)).toEqual(['a']);
    expect(bot.lines.map(({ msg }) => msg).slice(1)).toEqual(['updates can be received again']);
  });

  it.each<[string, Fault]>([
    ['hangs', { hang: 'before' }],
    ['hangs with its answer', { hang: 'after' }],
    ['stops in the midst of its answer', { cut: 'midway' }],
  ])('gives up a poll that %s', async (_, fault) => {
    const bot = await receiver();
    bot.ask('a');
    bot.server.fail('getUpdates', fault);
    const { poller } = startPoller({ ...bot, timeLimit: 500 });
    await bot.clock.asleep();
    expect(bot.lines).toMatchObject([{ level: WARN, msg: 'Telegram cannot be reached', wait: 1000 }]);
    await bot.clock.advance(1000);
    await bot.stored(1);
    await poller.stop();
  });

  it('waits longer after each failure in a row, and briefly after the next first one', async () => {
    const bot = await receiver();
    const waits: number[] = [];
    const outage = bot.server.fail('getUpdates', { status: 500 }, { times: 7 });
    startPoller(bot);
    for (let failure = 0; failure < 7; failure += 1) {
      await bot.clock.asleep();
      const [wait = 0] = bot.clock.waits;
      waits.push(wait);
      await bot.clock.advance(wait);
      await bot.server.waitFor(() => bot.server.requests('getUpdates').length > failure + 1);
    }
    expect([waits, outage.met]).toEqual([[1000, 2000, 4000, 8000, 16_000, 30_000, 30_000], 7]);
    bot.server.fail('getUpdates', { cut: 'before' });
    bot.ask('a');
    await bot.clock.asleep();
    expect(bot.clock.waits).toEqual([1000]);
  });

  it('outlives a server that is gone for a while', async () => {
    const bot = await receiver();
    startPoller(bot);
    await bot.server.waitFor(() => bot.server.requests('getUpdates').length === 1);
    await bot.server.goDown();
    await bot.clock.asleep();
    bot.ask('a');
    await bot.server.comeUp();
    await bot.clock.advance(1000);
    await bot.stored(1);
  });

  it.each([
    ['an unknown token', 401],
    ['a token that never was one', 404],
  ])('ends with a clear error on %s', async (_, status) => {
    const bot = await receiver();
    bot.server.fail('getUpdates', { status });
    const error = await startPoller(bot).ended;
    expect(error).toBeInstanceOf(DeskError);
    expect(error).toMatchObject({
      message: expect.stringMatching(
        new RegExp(`^Telegram does not know this bot \\(getUpdates: ${status} `),
      ),
      remedy: expect.stringContaining('TELEGRAM_BOT_TOKEN'),
    });
    expect(String(error)).not.toContain(bot.server.token);
  });

  it('does not confirm what could not be stored', async () => {
    const bot = await receiver();
    let broken = true;
    const take = (updates: readonly unknown[]) => {
      if (broken) throw new Error('SQLITE_FULL: database or disk is full');
      bot.intake.take(updates);
    };
    bot.ask('a');
    startPoller({ ...bot, intake: { take } });
    await bot.clock.asleep();
    expect(bot.lines).toMatchObject([{ level: ERROR, msg: 'updates cannot be received', wait: 1000 }]);
    broken = false;
    await bot.clock.advance(1000);
    await bot.stored(1);
    expect(offsetsOf(bot.server).slice(0, 2)).toEqual([undefined, undefined]);
  });

  it.each([
    '{"ok":true,"result":{}}',
    '{"ok":true}',
    '{"ok":true,"result":[{"message":{}}]}',
    '{"ok":true,"result":[7]}',
  ])('does not hammer a server that answers %s', async (body) => {
    const bot = await receiver();
    startPoller({ ...bot, telegram: await answering(body) });
    await bot.clock.asleep();
    expect(bot.lines).toMatchObject([{ msg: 'Telegram cannot be reached', wait: 1000 }]);
  });
});
