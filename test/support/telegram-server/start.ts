import { expect, onTestFinished } from 'vitest';
import { TelegramServer, type TelegramServerOptions } from './telegram-server.ts';

/** A server for one test: stopped when the test is over, which fails if the bot departed from the Bot API. */
export async function startTelegramServer(options?: TelegramServerOptions): Promise<TelegramServer> {
  const server = await TelegramServer.start(options);
  onTestFinished(async () => {
    await server.stop();
    expect(server.breaches).toEqual([]);
  });
  return server;
}
