import type { Logger } from 'pino';
import { type OpenedDesk, startBot } from '../bot.ts';
import { configuredSecrets } from '../config/secrets.ts';
import type { TelegramSettings } from '../config/telegram-settings.ts';
import { type Config, readConfig } from '../config.ts';
import { UsageError } from '../errors.ts';
import { describeEstimate, type EmbeddingEstimate } from '../indexing/server-vectors/estimate.ts';
import { toCorrections } from '../ledger/stored-corrections.ts';
import { LiveDesk } from '../live-desk.ts';
import type { ChatFailure } from '../models/chat-unavailable-error.ts';
import type { ChatWatch } from '../models/compose-chat-model.ts';
import { createLog } from '../operations/logging.ts';
import { createMetrics, type Metrics } from '../operations/metrics.ts';
import type { Stores } from '../storage/stores.ts';
import { systemClock } from '../telegram/sending/clock.ts';
import { type AskContext, ask } from './ask.ts';
import { endingSignal } from './ending-signal.ts';
import { openChat } from './open-chat.ts';
import { type CommonOptions, deskOptions, deskServer, withFolders, withProgress } from './open-desk.ts';
import { notice } from './terminal.ts';

export type StartOptions = Omit<CommonOptions, 'today'>;

const NO_TOKEN =
  'There is no bot token: ask @BotFather in Telegram for one (/newbot), and put it into .env as TELEGRAM_BOT_TOKEN.';

/** Of package.json: a rating is kept with the version that it is of. */
const VERSION = '0.1.0';

/** `start`: runs the bot until the process is told to end; without a token says how to get one, and chats on the terminal. */
export async function start(options: StartOptions, context: AskContext): Promise<void> {
  const config = readConfig(withFolders(context.environment, options));
  if (config.telegram === null) await chatInstead(options, context);
  else await serve(config, config.telegram, options, context);
}

async function chatInstead(options: StartOptions, context: AskContext): Promise<void> {
  if (!context.input.isTTY) throw new UsageError(NO_TOKEN, '');
  notice(context.terminal, NO_TOKEN);
  await ask('', options, context);
}

async function serve(
  config: Config,
  telegram: TelegramSettings,
  options: StartOptions,
  context: AskContext,
): Promise<void> {
  const signal = endingSignal(process);
  const stream = context.terminal.err;
  const log = createLog({ level: config.logLevel, secrets: configuredSecrets(config), stream });
  const metrics = createMetrics();
  const openDesk = (stores: Stores) => openLiveDesk(stores, { config, options, context, log, metrics });
  if (telegram.admins.length === 0) log.warn('TELEGRAM_ADMINS is not set: nobody can let people in');
  await startBot({ config, telegram, openDesk, clock: systemClock, log, metrics }, signal);
}

interface LiveDeskParts {
  readonly config: Config;
  readonly options: StartOptions;
  readonly context: AskContext;
  readonly log: Logger;
  readonly metrics: Metrics;
}

/** The desk of the bot, with its model if one is set; corrections and the book of tokens are those of the bot's database. */
async function openLiveDesk(
  { corrections, modelUsage }: Stores,
  { config, options, context, log, metrics }: LiveDeskParts,
): Promise<OpenedDesk> {
  const watch = watchModel(log, metrics);
  const chat = await openChat(config, options, { book: modelUsage, watch, now: context.now });
  if (chat !== null) log.info({ model: config.chat?.model }, 'a model writes the answers');
  const found = {
    ...(await deskOptions(config, options, context)),
    corrections: () => toCorrections(corrections.standing()),
    onNotice: (text: string) => log.warn(text),
  };
  const approve = async (estimate: EmbeddingEstimate) => {
    log.info(estimate, describeEstimate(estimate));
    return true;
  };
  const desk = await withProgress(context.terminal, async (onProgress, onEmbedded) => {
    const server = await deskServer(config, options, { approve, onProgress: onEmbedded });
    return LiveDesk.open({ ...found, chat, server, onProgress }, VERSION);
  });
  const { documents, passages, skipped } = desk.report;
  log.info({ documents, passages, skipped: skipped.length }, 'the index is open');
  return desk;
}

/** Failures that follow from others, or from a setting, and come with every question. */
const EXPECTED: ReadonlySet<ChatFailure> = new Set(['resting', 'over_budget']);

function watchModel(log: Logger, metrics: Metrics): ChatWatch {
  return {
    answered: (used) => {
      metrics.modelAsked('answered');
      metrics.modelUsed(used);
    },
    failed: ({ reason, message, remedy, spent }) => {
      metrics.modelAsked(reason);
      metrics.modelUsed(spent);
      log[EXPECTED.has(reason) ? 'debug' : 'warn']({ reason, remedy }, message);
    },
  };
}
