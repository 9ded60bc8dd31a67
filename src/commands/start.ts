import { type BotSettings, startBot } from '../bot.ts';
import { configuredSecrets } from '../config/secrets.ts';
import type { TelegramSettings } from '../config/telegram-settings.ts';
import { type Config, readConfig } from '../config.ts';
import { UsageError } from '../errors.ts';
import { LiveDesk } from '../live-desk.ts';
import { createLog } from '../operations/logging.ts';
import { systemClock } from '../telegram/sending/clock.ts';
import { type AskContext, ask } from './ask.ts';
import { endingSignal } from './ending-signal.ts';
import { type CommonOptions, deskOptions, withFolders, withProgress } from './open-desk.ts';
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
  const { terminal } = context;
  const signal = endingSignal(process);
  const log = createLog({ level: config.logLevel, secrets: configuredSecrets(config), stream: terminal.err });
  const found = {
    ...(await deskOptions(config, options, context)),
    onNotice: (text: string) => log.warn(text),
  };
  const openDesk: BotSettings['openDesk'] = async (corrections) => {
    const desk = await withProgress(terminal, (onProgress) =>
      LiveDesk.open({ ...found, corrections, onProgress }, VERSION),
    );
    const { documents, passages, skipped } = desk.report;
    log.info({ documents, passages, skipped: skipped.length }, 'the index is open');
    return desk;
  };
  if (telegram.admins.length === 0) log.warn('TELEGRAM_ADMINS is not set: nobody can let people in');
  await startBot({ config, telegram, openDesk, clock: systemClock, log }, signal);
}
