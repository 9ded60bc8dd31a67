import { expect, onTestFinished } from 'vitest';
import { watchForToken } from '../token-watch.ts';
import { TelegramServer, type TelegramServerOptions } from './telegram-server.ts';

/**
 * A server for one test: stopped when the test is over, which fails if the bot departed from the Bot API, or said its token
 * to anybody.
 */
export async function startTelegramServer(options?: TelegramServerOptions): Promise<TelegramServer> {
  const server = await TelegramServer.start(options);
  watchForToken(server.token, 'a request holds', () =>
    JSON.stringify(server.requests().map(({ params }) => params)),
  );
  onTestFinished(async () => {
    await server.stop();
    expect(server.breaches).toEqual([]);
  });
  return server;
}
