import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Logger } from 'pino';
import type { TelegramSettings } from './config/telegram-settings.ts';
import type { Config } from './config.ts';
import { DeskDigests } from './digest/desk-digests.ts';
import type { DigestPort } from './digest/due-digests.ts';
import { DeskError } from './errors.ts';
import { dayIn } from './language/day-in.ts';
import { type HealthServer, startHealthServer } from './operations/health-server.ts';
import { createMetrics, type Metrics } from './operations/metrics.ts';
import { openProxy } from './operations/proxy.ts';
import { CorpusWatch } from './sources/corpus-watch.ts';
import { openStores, pruneStores, type Stores } from './storage/stores.ts';
import { takeWriteLock } from './storage/write-lock.ts';
import { countingPolls } from './telegram/bot/counting-polls.ts';
import type { DeskPort } from './telegram/bot/desk-port.ts';
import type { Receiver } from './telegram/bot/receive.ts';
import { runBot } from './telegram/bot/run-bot.ts';
import type { Clock } from './telegram/sending/clock.ts';
import type { Pace } from './telegram/sending/pace.ts';
import { telegramPort } from './telegram/sending/telegram-port.ts';

export interface BotSettings {
  readonly config: Pick<
    Config,
    'databaseFile' | 'timeZone' | 'proxyUrl' | 'healthPort' | 'corpusCheckMinutes'
  >;
  readonly telegram: TelegramSettings;
  /**
   * Opens the desk, once it is sure that no other process runs the bot; it is closed when the bot has ended. Corrections and the tokens of
   * models are read from `stores`, the bot's own database.
   */
  readonly openDesk: (stores: Stores) => Promise<OpenedDesk>;
  readonly clock: Clock;
  readonly log: Logger;
  /** Made here unless given; given where something else counts too. */
  readonly metrics?: Metrics;
  /** Sent in the place of the desk's own digests, where given. */
  readonly digests?: DigestPort;
  /** How fast messages may go; as fast as Telegram lets them unless given. */
  readonly pace?: Pace;
}

/** A desk that belongs to the bot. */
export type OpenedDesk = DeskPort & { close(): Promise<void> };

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const WEEK = 7 * DAY;
/** Milliseconds without an answer to a poll after which something is wrong. */
const POLL_OVERDUE = 120_000;

/**
 * Runs the bot until `signal` ends it, which takes ten seconds at most.
 *
 * Rejects with a `DeskError` where another process runs a bot on this database, where the database, the desk or a port cannot be had,
 * and where Telegram does not know the bot.
 */
export async function startBot(settings: BotSettings, signal: AbortSignal): Promise<void> {
  const { config, clock } = settings;
  const lock = join(dirname(config.databaseFile), 'bot.lock');
  await mkdir(dirname(lock), { recursive: true });
  const release = await takeWriteLock(lock, { patience: 0, taken: alreadyRunning });
  try {
    const stores = openStores(config.databaseFile, () => clock.now());
    try {
      await runWithDesk(stores, settings, signal);
    } finally {
      stores.database.close();
    }
  } finally {
    release();
  }
}

async function runWithDesk(stores: Stores, settings: BotSettings, signal: AbortSignal): Promise<void> {
  const desk = await settings.openDesk(stores);
  try {
    await runOn(stores, desk, settings, signal);
  } finally {
    await desk.close();
  }
}

async function runOn(
  stores: Stores,
  desk: DeskPort,
  settings: BotSettings,
  signal: AbortSignal,
): Promise<void> {
  const { config, telegram, clock, log } = settings;
  const { metrics = createMetrics() } = settings;
  const proxy = config.proxyUrl === null ? null : openProxy(config.proxyUrl);
  const port = telegramPort({ ...telegram, agent: proxy?.httpsAgent ?? null });
  const pulse = new Pulse(clock);
  const health = await serveHealth(stores, desk, metrics, pulse, settings);
  const ending = new AbortController();
  try {
    void keepHouseDaily(stores, settings, ending.signal);
    const { pace } = settings;
    const digests = new DeskDigests({ desk, arrivals: stores.arrivals, now: () => clock.now() });
    const refresh = watchCorpus(desk, settings, ending.signal);
    await runBot(
      {
        ...{ stores, desk, clock, log, metrics, pace, digests, refresh, otherDigests: settings.digests },
        ...{ ...telegram, telegram: countingPolls(port, metrics), timeZone: config.timeZone },
        onStarted: (receiver) => pulse.started(receiver),
      },
      signal,
    );
  } finally {
    ending.abort();
    await health?.close();
    await proxy?.close();
  }
}

/** Whether Telegram answers, for the health page. */
class Pulse {
  readonly #clock: Clock;
  #receiver: Pick<Receiver, 'lastAnswerAt'> | null = null;
  #startedAt = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  started(receiver: Pick<Receiver, 'lastAnswerAt'>): void {
    this.#receiver = receiver;
    this.#startedAt = this.#clock.now();
  }

  /** What is wrong, or null. Where Telegram posts updates, nothing tells that it is silent. */
  fault(polls: boolean): string | null {
    if (this.#receiver === null) return 'Telegram has not answered yet';
    const since = this.#clock.now() - (this.#receiver.lastAnswerAt ?? this.#startedAt);
    if (!polls || since < POLL_OVERDUE) return null;
    return `no answer from Telegram for ${Math.round(since / 1000)} s`;
  }
}

/** Null where no port is set. */
async function serveHealth(
  { inbox, outbox }: Stores,
  desk: DeskPort,
  metrics: Metrics,
  pulse: Pulse,
  { config, telegram }: BotSettings,
): Promise<HealthServer | null> {
  metrics.watchQueue('inbox', () => inbox.waitingCount());
  metrics.watchQueue('outbox', () => outbox.counts().waiting);
  metrics.watchIndex('documents', () => desk.overview().documents);
  metrics.watchIndex('passages', () => desk.overview().passages);
  if (config.healthPort === null) return null;
  const checks = {
    telegram: () => pulse.fault(telegram.webhook === null),
    database: () => (inbox.waitingCount() >= 0 ? null : 'it cannot be read'),
  };
  return startHealthServer({ port: config.healthPort, checks, metrics });
}

/** Looks at the corpus folder now and as often as the settings say; gives a function that looks at it once more. */
function watchCorpus(
  desk: DeskPort,
  { config, clock, log }: BotSettings,
  signal: AbortSignal,
): () => Promise<void> {
  const { corpusCheckMinutes: minutes } = config;
  if (minutes === 0) return async () => undefined;
  const watch = new CorpusWatch({ update: () => desk.reindex(), log });
  const lookOften = async () => {
    for (; !signal.aborted; await clock.sleep(minutes * MINUTE, signal)) await watch.look();
  };
  void lookOften();
  return () => watch.look();
}

/** Removes what is past, and writes into the log what models have used, now and every day. */
async function keepHouseDaily(
  stores: Stores,
  { clock, log, config }: Pick<BotSettings, 'clock' | 'log' | 'config'>,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      log.info(pruneStores(stores, clock.now()), 'what is past was removed');
      const usage = stores.modelUsage.days(dayIn(config.timeZone, new Date(clock.now() - WEEK)));
      if (usage.length > 0) log.info({ usage }, 'what models have used in a week');
    } catch (error) {
      log.error({ err: error }, 'what is past cannot be removed');
    }
    await clock.sleep(DAY, signal);
  }
}

function alreadyRunning(file: string): DeskError {
  return new DeskError(
    `Another process runs the bot on this database (${file} is locked).`,
    'Stop it, or name another folder with DATA_DIR and another token.',
  );
}
