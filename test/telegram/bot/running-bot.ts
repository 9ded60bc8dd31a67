import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inspect } from 'node:util';
import { pino } from 'pino';
import { expect, onTestFinished } from 'vitest';
import { type BotSettings, startBot } from '../../../src/bot.ts';
import type { DigestPort } from '../../../src/digest/due-digests.ts';
import { HashedEmbeddings } from '../../../src/indexing/embedders/builtin.ts';
import { lazy } from '../../../src/language/lazy.ts';
import { createGazetteer } from '../../../src/language/places.ts';
import type { Correction } from '../../../src/ledger/corrections.ts';
import { toCorrections } from '../../../src/ledger/stored-corrections.ts';
import { LiveDesk } from '../../../src/live-desk.ts';
import { openStores, type Stores } from '../../../src/storage/stores.ts';
import type { DeskPort, DeskQuestion } from '../../../src/telegram/bot/desk-port.ts';
import { Pace } from '../../../src/telegram/sending/pace.ts';
import { FakeClock } from '../../support/fake-clock.ts';
import { startTelegramServer } from '../../support/telegram-server/start.ts';
import type { TelegramServer } from '../../support/telegram-server/telegram-server.ts';
import type { Asked } from '../../support/telegram-server/telegram-state.ts';
import type { Chat, Message, User } from '../../support/telegram-server/telegram-types.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { linesWithoutToken, watchForToken } from '../../support/token-watch.ts';
import { SMALL_CORPUS } from './small-corpus.ts';

/** Documents by their paths. */
type Corpus = Readonly<Record<string, string>>;

export interface RunningBotOptions {
  /** Persons or groups that the settings let in, beside the admin. */
  readonly allowedChats?: readonly number[];
  /** How many admins there are: the admin, and perhaps a deputy; one unless told. */
  readonly admins?: 0 | 1 | 2;
  /** A corpus of its own, which the test may change, the small one or that of these files; else all tests share one. */
  readonly ownCorpus?: boolean | Corpus;
  /** The corpus that all tests with it share, the small one unless given. */
  readonly corpus?: Corpus;
  /** Looks at its corpus every five minutes. */
  readonly watch?: boolean;
  /** Sent in the place of the desk's own digests. */
  readonly digests?: DigestPort;
  /** Serves health and metrics. */
  readonly health?: boolean;
  /** Lets Telegram post updates. */
  readonly webhook?: boolean;
  /** Telegram's limits hold, by the clock of the test, and the bot keeps to its own pace. */
  readonly limits?: boolean;
  /** Puts something between the bot and the desk. */
  readonly desk?: (desk: DeskPort) => DeskPort;
}

/** The whole bot against Telegram on loopback, with a small corpus. */
export interface RunningBot {
  readonly server: TelegramServer;
  readonly clock: FakeClock;
  /** An admin, who speaks English and has talked with the bot before. */
  readonly admin: User;
  readonly adminChat: Chat;
  /** Who is an admin too, where there are two. */
  readonly deputy: User;
  readonly deputyChat: Chat;
  /** Somebody else, who may ask unless told otherwise in the test. */
  readonly ada: User;
  readonly adaChat: Chat;
  /** What the bot has in its database. */
  readonly stores: Stores;
  /** What was logged. */
  readonly lines: readonly string[];
  /** The folder of the corpus, where the bot has its own. */
  readonly corpus: string;
  /** Writes a file of the corpus, where the bot has its own. */
  write(path: string, content: string): Promise<void>;
  /** Lets somebody do something, and gives what the bot then writes first in a chat. */
  next(chat: Chat, act: () => unknown): Promise<Message>;
  /** Resolves once it is so, which nothing that Telegram sees tells of. */
  until(isSo: () => boolean): Promise<void>;
  /** Resolves once every update was handled and every message sent. */
  settled(): Promise<void>;
  /** Ends the bot, as SIGTERM does, and resolves when it has ended. */
  stop(): Promise<void>;
  /** Starts it again on the same database. */
  start(): void;
  /** Starts another on the same database, and resolves or rejects as that does. */
  startAnother(): Promise<void>;
  /** Where health and metrics are served, if they are. */
  readonly healthPort: number;
}

/** Milliseconds that opening a desk of its own may take on a busy machine. */
const INDEXING = 40_000;

const NOW = Date.UTC(2026, 10, 22, 9);

const gazetteer = lazy(() => createGazetteer());

/** One message a second a chat would make the tests slow; the pace has tests of its own. */
const FAST = { perChatMs: 0, groupPerMinute: 10_000, perSecond: 10_000 };

/** Starts the bot; it is stopped when the test is over. Ada may ask; the admin too. */
export async function runningBot(options: RunningBotOptions = {}): Promise<RunningBot> {
  const clock = new FakeClock(NOW);
  const server = await startTelegramServer(options.limits ? { clock, enforceLimits: true } : {});
  const admin = server.addUser({ first_name: 'Boss', language_code: 'en' });
  const ada = server.addUser({ first_name: 'Ada', username: 'ada', language_code: 'en' });
  const deputy = server.addUser({ first_name: 'Deputy', language_code: 'en' });
  const [adminChat = expect.fail(), deputyChat = expect.fail(), adaChat = expect.fail()] = [
    admin,
    deputy,
    ada,
  ].map((user) => server.addPrivateChat(user));
  const folder = await temporaryFolder();
  if (options.ownCorpus)
    await writeCorpus(folder, options.ownCorpus === true ? SMALL_CORPUS : options.ownCorpus);
  const openDesk: BotSettings['openDesk'] = async ({ corrections }) => {
    const opened = options.ownCorpus
      ? await openDeskIn(folder, () => toCorrections(corrections.standing()))
      : await sharedDesk(options.corpus ?? SMALL_CORPUS);
    const desk = options.desk?.(opened) ?? opened;
    return instead(desk, { close: async () => (options.ownCorpus ? opened.close() : undefined) });
  };
  const databaseFile = join(folder, 'data', 'desk.db');
  const stores = openStores(databaseFile, () => clock.now());
  onTestFinished(() => stores.database.close());
  watchForToken(server.token, 'the database holds', () => readFile(databaseFile, 'latin1'));
  const lines = linesWithoutToken(server.token, 'the log holds');
  const [healthPort, webhookPort] = [await freePort(), await freePort()];
  const settings = {
    config: {
      databaseFile,
      timeZone: 'UTC',
      corpusCheckMinutes: options.watch ? 5 : 0,
      proxyUrl: null,
      healthPort: options.health ? healthPort : null,
    },
    telegram: {
      ...{ token: server.token, apiRoot: server.apiRoot },
      webhook: options.webhook
        ? { url: `http://127.0.0.1:${webhookPort}/hook`, secret: 's', port: webhookPort }
        : null,
      admins: [admin.id, deputy.id].slice(0, options.admins ?? 1),
      allowedChats: options.allowedChats ?? [ada.id],
    },
    ...{ clock, openDesk, pace: options.limits ? new Pace() : new Pace(FAST) },
    ...(options.digests && { digests: options.digests }),
    log: pino({}, { write: (line: string) => void lines.push(line) }),
  };
  let ending = new AbortController();
  let running: Promise<void> = Promise.resolve();
  const stop = async () => {
    ending.abort();
    await running;
  };
  const start = () => {
    ending = new AbortController();
    running = startBot(settings, ending.signal);
    running.catch((error: unknown) => lines.push(inspect(error)));
  };
  onTestFinished(stop);
  start();
  const begun = options.webhook ? 'setWebhook' : 'getUpdates';
  await server.waitFor(() => server.requests(begun)[0]?.method === begun, INDEXING);
  const write = (path: string, content: string) => writeDocument(folder, path, content);
  const next = (chat: Chat, act: () => unknown) => {
    const before = server.botMessagesIn(chat).length;
    act();
    return server.waitFor(() => server.botMessagesIn(chat)[before]);
  };
  const settled = () => turnsUntil(() => server.pendingUpdates === 0 && isIdle(stores));
  return {
    ...{ server, clock, admin, adminChat, deputy, deputyChat, ada, adaChat, stores, lines },
    ...{ corpus: join(folder, 'corpus'), write, next, until: turnsUntil, settled, stop, start, healthPort },
    startAnother: () =>
      startBot(settings, new AbortController().signal).catch((error: unknown) => {
        lines.push(inspect(error));
        throw error;
      }),
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function isIdle({ inbox, outbox }: Stores): boolean {
  const { waiting, sending } = outbox.counts();
  return inbox.waitingCount() + waiting + sending === 0;
}

/** Milliseconds that a bot may need on a machine that is busy with other tests. */
const PATIENCE = 40_000;

/** Turns of the event loop until it is so. */
async function turnsUntil(isSo: () => boolean): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  while (!isSo()) {
    if (performance.now() > deadline) throw new Error(`It never was so: ${isSo}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** The desk of the tests that leave the corpus alone. Open files need no names, so that nothing is left behind. */
const sharedDesks = new Map<Corpus, Promise<LiveDesk>>();

function sharedDesk(corpus: Corpus): Promise<LiveDesk> {
  const desk = sharedDesks.get(corpus) ?? openSharedDesk(corpus);
  sharedDesks.set(corpus, desk);
  return desk;
}

async function openSharedDesk(corpus: Corpus): Promise<LiveDesk> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'desk-')));
  await writeCorpus(folder, corpus);
  const desk = await openDeskIn(folder, () => []);
  await rm(folder, { recursive: true });
  return desk;
}

async function writeCorpus(folder: string, corpus: Corpus): Promise<void> {
  for (const [path, content] of Object.entries(corpus)) await writeDocument(folder, path, content);
}

function openDeskIn(folder: string, corrections: () => readonly Correction[]): Promise<LiveDesk> {
  const options = {
    corpusFolder: join(folder, 'corpus'),
    dataFolder: join(folder, 'data'),
    embedder: new HashedEmbeddings(),
    gazetteer: gazetteer(),
    corrections,
    now: () => new Date(NOW),
    onNotice: () => undefined,
    onProgress: () => undefined,
  };
  return LiveDesk.open(options, 'test');
}

async function writeDocument(folder: string, path: string, content: string): Promise<void> {
  const file = join(folder, 'corpus', path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

/** The texts of these messages. */
export function textsOf(messages: readonly { readonly text?: string }[]): (string | undefined)[] {
  return messages.map(({ text }) => text);
}

/** Presses a button that a message does not have, or has no longer: clients may be late, and may send what they like. */
export function pressOld(server: TelegramServer, message: Message, from: User, data: string): Asked {
  const press: Asked = { id: `old-${server.state.newId()}`, from, answers: [] };
  server.state.presses.set(press.id, press);
  server.push({ callback_query: { id: press.id, from, chat_instance: 'old', data, message } });
  return press;
}

/** Something to put before the desk that writes down what it is asked. */
export function recorded(): { asked: DeskQuestion[]; desk: (desk: DeskPort) => DeskPort } {
  const asked: DeskQuestion[] = [];
  const desk = (behind: DeskPort) =>
    instead(behind, {
      ask: (question) => {
        asked.push(question);
        return behind.ask(question);
      },
    });
  return { asked, desk };
}

/** A desk that does something otherwise than the one behind it. */
export function instead<More extends object>(
  behind: DeskPort,
  other: More & Partial<DeskPort>,
): DeskPort & More {
  const proxy = new Proxy(behind, {
    get: (target, name) => {
      if (Object.hasOwn(other, name)) return Reflect.get(other, name);
      const value = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return proxy as DeskPort & More;
}
