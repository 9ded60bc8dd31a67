import type { Environment } from '../config/settings.ts';
import { type Config, readConfig } from '../config.ts';
import { Desk, type DeskOptions } from '../desk.ts';
import { UsageError } from '../errors.ts';
import { createEmbedder } from '../indexing/embedders/create-embedder.ts';
import type { Embedder } from '../indexing/embedders/embedder.ts';
import type { VectorThread } from '../indexing/vector-index.ts';
import { dayIn } from '../language/day-in.ts';
import type { ChatWatch } from '../models/compose-chat-model.ts';
import { openChat } from './open-chat.ts';
import { openGazetteer } from './own-places.ts';
import { standingCorrections } from './standing-corrections.ts';
import { notice, showProgress, type Terminal } from './terminal.ts';

/** The options every command takes, as the command line gives them. */
export interface CommonOptions {
  readonly corpus?: string;
  readonly data?: string;
  readonly today?: string;
  readonly offline?: boolean;
}

/** What a command works with. */
export interface CommandContext {
  readonly terminal: Terminal;
  readonly environment: Environment;
  readonly now: () => Date;
  /** Started before the command was loaded, for the desk it opens. */
  readonly vectorThread?: VectorThread;
}

export interface OpenedDesk {
  readonly desk: Desk;
  /** The day of the questions unless they say otherwise. */
  readonly today: string;
}

/** Reads the configuration, brings the index up to date with progress on the terminal, and reports skipped files there. */
export async function openDesk(
  options: CommonOptions & { readonly rebuild?: boolean },
  { vectorThread, ...context }: CommandContext,
): Promise<OpenedDesk> {
  const config = readConfig(withFolders(context.environment, options));
  const { rebuild = false } = options;
  const desk = await withProgress(context.terminal, async (onProgress) =>
    Desk.open({
      ...(await deskOptions(config, options, context)),
      chat: await openChat(config, options, { now: context.now, watch: noticeFailures(context.terminal) }),
      ...{ rebuild, vectorThread, onProgress },
    }),
  );
  return { desk, today: options.today ?? dayIn(config.timeZone, context.now()) };
}

/** Why a model does not answer, said once for each reason: a batch would say it with every line. */
function noticeFailures(terminal: Terminal): ChatWatch {
  const said = new Set<string>();
  return {
    answered: () => {},
    failed: ({ reason, message, remedy }) => {
      if (!said.has(reason)) notice(terminal, `${message} ${remedy}`);
      said.add(reason);
    },
  };
}

/** An environment that says what the options say: the database lies where the index does, and both follow --data. */
export function withFolders(environment: Environment, { corpus, data }: CommonOptions): Environment {
  return {
    ...environment,
    CORPUS_DIR: corpus ?? environment.CORPUS_DIR,
    DATA_DIR: data ?? environment.DATA_DIR,
  };
}

/** Does some work on the index with its progress on the terminal. */
export async function withProgress<T>(
  terminal: Terminal,
  work: (onProgress: (done: number, total: number) => void) => Promise<T>,
): Promise<T> {
  const progress = showProgress(terminal, 'Indexing');
  try {
    return await work(progress.report);
  } finally {
    progress.stop();
  }
}

/** What a desk is opened with, but for its model and its progress. */
export async function deskOptions(
  config: Config,
  options: CommonOptions,
  { terminal, now }: Pick<CommandContext, 'terminal' | 'now'>,
): Promise<Omit<DeskOptions, 'onProgress'>> {
  return {
    corpusFolder: options.corpus ?? config.corpusFolder,
    dataFolder: options.data ?? config.dataFolder,
    embedder: await openEmbedder(config, options),
    ...(await openGazetteer(config.placesFile)),
    corrections: () => standingCorrections(config.databaseFile, now),
    now,
    onNotice: (text) => notice(terminal, text),
  };
}

/** The embedder of the settings; its server, if there is one, is reached through the proxy, if there is one. */
async function openEmbedder(config: Config, options: CommonOptions): Promise<Embedder> {
  const settings = embeddingsOf(config, options);
  if (settings.kind === 'builtin' || config.proxyUrl === null) return createEmbedder(settings);
  const { openProxy } = await import('../operations/proxy.ts');
  return createEmbedder(settings, { fetch: openProxy(config.proxyUrl).fetch });
}

/** `--offline` means no model is called, so vectors that a server makes cannot be used either. */
function embeddingsOf({ embeddings }: Config, { offline }: CommonOptions): Config['embeddings'] {
  if (offline && embeddings.kind !== 'builtin') return { kind: 'builtin' };
  return embeddings;
}

/**
 * Writes which files of the corpus are not in the index, and why: once, when the index is brought up to date; afterwards
 * only how many, since a reader with a question has seen it.
 */
export function reportSkipped({ report }: Desk, terminal: Terminal): void {
  const { added, changed, removed, skipped } = report;
  if (skipped.length === 0) return;
  if (added.length + changed.length + removed.length > 0) {
    for (const { path, reason } of skipped) notice(terminal, `Skipped ${path}: ${reason}`);
  } else
    notice(
      terminal,
      `Files that could not be read: ${skipped.length}. "npm run index", with the same --corpus, tells which and why.`,
    );
}

/** Refuses an empty index with a remedy: a question put to nothing would only ever be answered "the corpus does not say". */
export function requireDocuments({ report, corpusFolder }: Desk): void {
  if (report.documents > 0) return;
  throw new UsageError(
    `There is no document to read in ${corpusFolder}.`,
    'Put .txt, .md, .html, .pdf or .docx files there, or name another folder with --corpus.',
  );
}
