import { join } from 'node:path';
import { config as loadEnvironmentFile } from 'dotenv';
import { type ChatSettings, chatFaults, readChatSettings } from './config/chat-settings.ts';
import { readDatabaseFile } from './config/database-file.ts';
import {
  type EmbeddingSettings,
  embeddingFaults,
  readEmbeddingSettings,
} from './config/embedding-settings.ts';
import { type LogLevel, readLogLevel } from './config/log-level.ts';
import { readMinutes } from './config/minutes.ts';
import { readPort } from './config/port.ts';
import { type Environment, readSettings } from './config/settings.ts';
import { readTelegramSettings, type TelegramSettings, telegramFaults } from './config/telegram-settings.ts';
import { valueFaults } from './config/value-faults.ts';
import { ConfigurationError } from './errors.ts';

/** Everything the environment may say. Read once, at the start, and passed on from there. */
export interface Config {
  readonly corpusFolder: string;
  /** How often the running bot looks at the corpus folder; 0: never. */
  readonly corpusCheckMinutes: number;
  readonly dataFolder: string;
  /** The database of the bot. */
  readonly databaseFile: string;
  /** A file of the user's own places, or null. */
  readonly placesFile: string | null;
  /** IANA name; "today" of the terminal is this zone's. */
  readonly timeZone: string;
  readonly embeddings: EmbeddingSettings;
  /** The model that writes answers; null without CHAT_MODEL. */
  readonly chat: ChatSettings | null;
  /** Null without a token. */
  readonly telegram: TelegramSettings | null;
  /** The way out for everything but what goes to this machine; it may hold a password. Null: the direct one. */
  readonly proxyUrl: string | null;
  readonly logLevel: LogLevel;
  /** Where health and metrics are served, 0 for any free port; null: nowhere. */
  readonly healthPort: number | null;
}

/** The environment of this process, with what .env in the current folder adds to it. */
export function readEnvironment(): Environment {
  loadEnvironmentFile({ quiet: true });
  return process.env;
}

/** Variables by which LangChain would send every document and question to a tracing service. */
const TRACING = ['LANGSMITH_TRACING', 'LANGSMITH_TRACING_V2', 'LANGCHAIN_TRACING_V2', 'LANGCHAIN_TRACING'];

const CORPUS_CHECK_MINUTES = 5;
const DATA_FOLDER = '.data';
const DATABASE_NAME = 'desk.db';

/**
 * Reads the settings from an environment.
 *
 * Throws a `ConfigurationError` that lists every fault at once. Refuses to start with LangChain's tracing switched on,
 * because that would send the corpus to a third party.
 */
export function readConfig(environment: Environment): Config {
  const settings = readSettings(environment);
  const faults = [
    ...tracingFaults(environment),
    ...valueFaults(settings),
    ...embeddingFaults(settings),
    ...chatFaults(settings),
    ...telegramFaults(settings),
  ];
  if (faults.length > 0) throw new ConfigurationError(faults);
  const dataFolder = settings.DATA_DIR ?? DATA_FOLDER;
  return {
    corpusFolder: settings.CORPUS_DIR ?? 'corpus',
    corpusCheckMinutes: readMinutes(settings.CORPUS_CHECK_MINUTES) ?? CORPUS_CHECK_MINUTES,
    dataFolder,
    databaseFile: readDatabaseFile(settings.DATABASE_URL ?? '') ?? join(dataFolder, DATABASE_NAME),
    placesFile: settings.PLACES_FILE,
    timeZone: settings.TIME_ZONE ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    embeddings: readEmbeddingSettings(settings),
    chat: readChatSettings(settings),
    telegram: readTelegramSettings(settings),
    proxyUrl: settings.PROXY_URL,
    logLevel: readLogLevel(settings.LOG_LEVEL ?? '') ?? 'info',
    healthPort: readPort(settings.HEALTH_PORT),
  };
}

function tracingFaults(environment: Environment): string[] {
  return TRACING.filter((name) => /^(1|true|yes|on)$/i.test(environment[name]?.trim() ?? '')).map(
    (name) => `${name} is on: it would send documents and questions to a tracing service. Unset it.`,
  );
}
