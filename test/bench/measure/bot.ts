import { join } from 'node:path';
import { pino } from 'pino';
import { type OpenedDesk, startBot } from '../../../src/bot.ts';
import type { LiveDesk } from '../../../src/live-desk.ts';
import { systemClock } from '../../../src/telegram/sending/clock.ts';
import { Pace } from '../../../src/telegram/sending/pace.ts';
import { TelegramServer } from '../../support/telegram-server/telegram-server.ts';
import type { Chat, User } from '../../support/telegram-server/telegram-types.ts';
import { summarize, type Times, timed } from '../timing.ts';
import type { BenchFolders } from './built-index.ts';
import { openLiveDesk } from './live-desk.ts';

/** Times in the bot, from the update that Telegram hands over to the request that brings the answer. */
export interface BotFigures {
  readonly questions: number;
  /** All of it, with the desk's answer. */
  readonly whole: Times;
  /** Without the time in which the desk answered. */
  readonly added: Times;
}

/** Asked before the clock runs. */
const WARM_UP = 25;

/** How fast Telegram lets messages go is no time of the bot's. */
const AT_ONCE = { perChatMs: 0, groupPerMinute: 1_000_000, perSecond: 1_000_000 };

/**
 * Asks the bot in a private chat, one question after the other, over Telegram on loopback. That server runs in the same
 * thread, and its checks are in the times.
 */
export async function measureBot(folders: BenchFolders, questions: readonly string[]): Promise<BotFigures> {
  const server = await TelegramServer.start();
  const desk = await openLiveDesk(folders);
  const ending = new AbortController();
  const asker = server.addUser({ first_name: 'Ada', language_code: 'en' });
  const chat = server.addPrivateChat(asker);
  const timing = new TimedDesk(desk);
  const running = startBot(settingsOf(server, folders, timing.port, asker), ending.signal);
  try {
    const rounds: Round[] = [];
    for (const question of questions) rounds.push(await ask(question, server, chat, asker, timing));
    const measured = rounds.slice(WARM_UP);
    if (server.breaches.length > 0) throw new Error(server.breaches.join('\n'));
    return {
      questions: measured.length,
      whole: summarize(measured.map(({ whole }) => whole)),
      added: summarize(measured.map(({ whole, desk: asked }) => whole - asked)),
    };
  } finally {
    ending.abort();
    await running;
    await server.stop();
  }
}

interface Round {
  readonly whole: number;
  readonly desk: number;
}

/** Asks once the bot waits for updates, and waits for the request with the answer. */
async function ask(
  question: string,
  server: TelegramServer,
  chat: Chat,
  asker: User,
  timing: TimedDesk,
): Promise<Round> {
  await server.waitFor(() => server.requests('getUpdates').at(-1)?.outcome === 'open');
  const sent = server.requests('sendMessage').length;
  const { ms: whole } = await timed(() => {
    server.say(chat, asker, question);
    return server.waitFor(() => server.requests('sendMessage').length > sent);
  });
  await server.waitFor(() => server.botMessagesIn(chat).length > sent);
  return { whole, desk: timing.last };
}

/** A desk that keeps how many milliseconds its last answer took. */
class TimedDesk {
  readonly port: OpenedDesk;
  last = 0;

  constructor(desk: LiveDesk) {
    this.port = {
      longestQuestion: desk.longestQuestion,
      version: desk.version,
      indexedAt: desk.indexedAt,
      ask: async (question) => {
        const { result, ms } = await timed(() => desk.ask(question));
        this.last = ms;
        return result;
      },
      overview: () => desk.overview(),
      ledger: () => desk.ledger(),
      facts: () => desk.facts(),
      documents: () => desk.documents(),
      corpusFolder: desk.corpusFolder,
      contents: () => desk.contents(),
      passagesOf: (document) => desk.passagesOf(document),
      writeLines: desk.writeLines,
      onUpdated: (listener) => desk.onUpdated(listener),
      gazetteer: desk.gazetteer,
      placeName: (place, language) => desk.placeName(place, language),
      view: (citation) => desk.view(citation),
      examples: (language, today, count) => desk.examples(language, today, count),
      reindex: () => desk.reindex(),
      close: () => desk.close(),
    };
  }
}

function settingsOf(
  { token, apiRoot }: TelegramServer,
  { data }: BenchFolders,
  desk: OpenedDesk,
  { id }: User,
): Parameters<typeof startBot>[0] {
  return {
    config: {
      databaseFile: join(data, 'bot', 'desk.db'),
      timeZone: 'UTC',
      corpusCheckMinutes: 0,
      proxyUrl: null,
      healthPort: null,
    },
    telegram: { token, apiRoot, admins: [], allowedChats: [id], webhook: null },
    ...{
      openDesk: async () => desk,
      clock: systemClock,
      pace: new Pace(AT_ONCE),
      log: pino({ level: 'silent' }),
    },
  };
}
