import { type Logger, pino } from 'pino';
import { onTestFinished } from 'vitest';
import type { DeskDatabase } from '../../../src/storage/desk-database.ts';
import { Inbox } from '../../../src/storage/inbox.ts';
import { Poller, type PollerParts } from '../../../src/telegram/receiving/poller.ts';
import {
  type MostWaiting,
  type StoredUpdates,
  UpdateIntake,
} from '../../../src/telegram/receiving/update-intake.ts';
import { telegramPort } from '../../../src/telegram/sending/telegram-port.ts';
import { emptyDatabase } from '../../support/desk-database.ts';
import { FakeClock } from '../../support/fake-clock.ts';
import { startTelegramServer } from '../../support/telegram-server/start.ts';
import type { TelegramServer, TelegramServerOptions } from '../../support/telegram-server/telegram-server.ts';
import { watchForToken } from '../../support/token-watch.ts';

export interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly fault?: string;
  readonly wait?: number;
}

export const WARN = 40;
export const ERROR = 50;

/** A logger, and the lines it has written. */
export function keptLog(): { log: Logger; lines: LogLine[] } {
  const lines: LogLine[] = [];
  const log = pino({ base: null }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  return { log, lines };
}

/** In the place of a dispatcher where nobody is to take up what was stored; counts how often it was woken. */
export function sleepingDispatcher(): StoredUpdates & { woken: number; turnedAway: number[] } {
  return {
    woken: 0,
    turnedAway: [],
    wake() {
      this.woken += 1;
    },
    turnAway(row) {
      this.turnedAway.push(row.updateId);
    },
  };
}

export interface ReceiverOptions {
  readonly database?: DeskDatabase;
  readonly server?: TelegramServer;
  readonly serverOptions?: TelegramServerOptions;
  readonly mostWaiting?: MostWaiting;
}

/** Telegram, one private chat, and an inbox that nobody takes from. */
export async function receiver({ server, database, serverOptions, mostWaiting }: ReceiverOptions = {}) {
  const telegram = server ?? (await startTelegramServer(serverOptions));
  const clock = new FakeClock();
  const storage = database ?? (await emptyDatabase());
  const inbox = new Inbox(storage, () => clock.now());
  const dispatcher = sleepingDispatcher();
  const intake = new UpdateIntake({
    inbox,
    database: storage,
    dispatcher,
    clock,
    ...(mostWaiting && { mostWaiting }),
  });
  const port = telegramPort({ token: telegram.token, apiRoot: telegram.apiRoot });
  const ada = telegram.addUser({ first_name: 'Ada' });
  const chat = telegram.addPrivateChat(ada);
  const ask = (text: string) => telegram.say(chat, ada, text);
  const stored = (count: number) => telegram.waitFor(() => inbox.waitingCount() === count);
  const { log, lines } = keptLog();
  watchForToken(telegram.token, 'the log holds', () => JSON.stringify(lines));
  const tools = { server: telegram, telegram: port, clock, log, lines };
  return { ...tools, inbox, database: storage, dispatcher, intake, ada, chat, ask, stored };
}

/** Starts a poller that is stopped when the test is over. */
export function startPoller(parts: PollerParts): { poller: Poller; ended: Promise<unknown> } {
  const poller = new Poller(parts);
  onTestFinished(() => poller.stop());
  const ended = poller.start().then(
    () => 'stopped',
    (error: unknown) => error,
  );
  return { poller, ended };
}

/** The offsets that the polls so far have named, undefined for none. */
export const offsetsOf = (server: TelegramServer) =>
  server.requests('getUpdates').map(({ params }) => params.offset);

export const textOf = ({ update }: { readonly update: unknown }) =>
  (update as { message: { text: string } }).message.text;

/** The texts that wait in an inbox, in the order in which they would be handled; takes them out. */
export function takeTexts(inbox: Inbox): string[] {
  const texts: string[] = [];
  for (let [row] = inbox.waiting(1, new Set()); row; [row] = inbox.waiting(1, new Set())) {
    texts.push(textOf(row));
    inbox.done(row.updateId);
  }
  return texts;
}
