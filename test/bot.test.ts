import { describe, expect, it } from 'vitest';
import { runningBot } from './telegram/bot/running-bot.ts';

describe('startBot', () => {
  it('refuses a second bot on the same database, and leaves the first alone', async () => {
    const { server, ada, adaChat, startAnother, next } = await runningBot();
    await expect(startAnother()).rejects.toMatchObject({
      name: 'DeskError',
      message: expect.stringMatching(/Another process runs the bot/),
    });
    const answer = await next(adaChat, () => server.say(adaChat, ada, 'What was signed in Jiutai?'));
    expect(answer.text).toContain('[1]');
  });

  it('ends with a clear error where Telegram does not know the token', async () => {
    const { server, stop, startAnother } = await runningBot();
    await stop();
    server.fail('getMe', { status: 401 });
    await expect(startAnother()).rejects.toMatchObject({
      name: 'DeskError',
      remedy: expect.stringMatching(/@BotFather/),
    });
  });

  it('waits for Telegram where it cannot be reached at the start', async () => {
    const { server, ada, adaChat, clock, stop, start, next, until, lines } = await runningBot();
    await stop();
    await server.goDown();
    start();
    await until(() => lines.some((line) => line.includes('Telegram cannot be reached')));
    await server.comeUp();
    const answer = await next(adaChat, () => {
      server.say(adaChat, ada, 'What was signed in Jiutai?');
      return clock.advance(1000);
    });
    expect(answer.text).toContain('[1]');
  });

  it('shows its health and what it counts, where a port is set', async () => {
    const { server, ada, adaChat, next, healthPort } = await runningBot({ health: true });
    await next(adaChat, () => server.say(adaChat, ada, 'What was signed in Jiutai?'));
    const page = async (path: string) => (await fetch(`http://127.0.0.1:${healthPort}${path}`)).text();
    expect(JSON.parse(await page('/health'))).toEqual({
      status: 'ok',
      checks: { telegram: 'ok', database: 'ok' },
    });
    const metrics = await page('/metrics');
    expect(metrics).toContain('desk_updates_received_total{kind="message"} 1');
    expect(metrics).toContain('desk_answers_total{status="answered"} 1');
    expect(metrics).toContain('desk_index_size{part="documents"} 3');
  });

  it('receives by a webhook where one is set', async () => {
    const { server, ada, adaChat, next } = await runningBot({ webhook: true });
    const answer = await next(adaChat, () => server.say(adaChat, ada, 'What was signed in Jiutai?'));
    expect(answer.text).toContain('[1]');
    expect(server.requests('getUpdates')).toEqual([]);
  });
});
