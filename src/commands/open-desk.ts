import type { Environment } from '../config/settings.ts';
import { type Config, readConfig } from '../config.ts';
import { Desk } from '../desk.ts';
import type { DeskOptions, DeskServer } from '../desk-options.ts';
import { UsageError } from '../errors.ts';
import { HashedEmbeddings } from '../indexing/embedders/builtin.ts';
import { embeddingServer } from '../indexing/embedders/embedding-server.ts';
import type { EmbeddingWork } from '../indexing/server-vectors/embed-missing.ts';
import type { VectorThread } from '../indexing/vector-index.ts';
import { dayIn } from '../language/day-in.ts';
import type { ChatWatch } from '../models/compose-chat-model.ts';
import { type AnswerStream, approveEmbedding } from './approve-embedding.ts';
import { openChat } from './open-chat.ts';
import { openGazetteer } from './own-places.ts';
import { standingCorrections } from './standing-corrections.ts';
import { notice, type Progress, showProgress, type Terminal } from './terminal.ts';

/** The options every command takes, as the command line gives them. */
export interface CommonOptions {
  readonly corpus?: string;
  readonly data?: string;
  readonly today?: string;
  readonly offline?: boolean;
  /** Do not ask before embedding that takes long or costs something. */
  readonly yes?: boolean;
}

/** What a command works with. */
export interface CommandContext {
  readonly terminal: Terminal;
  readonly environment: Environment;
  readonly now: () => Date;
  /** Where a person's answers come from. */
  readonly input?: AnswerStream;
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
  const found = {
    ...(await deskOptions(config, options, context)),
    chat: await openChat(config, options, { now: context.now, watch: noticeFailures(context.terminal) }),
  };
  const approve: EmbeddingWork['approve'] = (estimate) =>
    approveEmbedding(estimate, { ...context, yes: options.yes ?? false });
  const desk = await withProgress(context.terminal, async (onProgress, onEmbedded) => {
    const server = await deskServer(config, options, { approve, onProgress: onEmbedded });
    return Desk.open({ ...found, server, rebuild, vectorThread, onProgress });
  });
  return { desk, today: options.today ?? dayIn(config.timeZone, context.now()) };
}

/** Why a model does not answer, said once for each reason: a batch would say it with every line. */
export function noticeFailures(terminal: Terminal): ChatWatch {
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

/** Tells how far a piece of work has come. */
type OnProgress = (done: number, total: number) => void;

/**
 * Does some work on the index with its progress on the terminal: passages read, then, where a server embeds them, passages embedded.
 * What goes on behind it, as when a bot indexes anew, shows none.
 */
export async function withProgress<T>(
  terminal: Terminal,
  work: (onProgress: OnProgress, onEmbedded: OnProgress) => Promise<T>,
): Promise<T> {
  let shown: { label: string; progress: Progress } | null = null;
  let isOver = false;
  const report =
    (label: string): OnProgress =>
    (done, total) => {
      if (isOver) return;
      if (shown?.label !== label) {
        shown?.progress.stop();
        shown = { label, progress: showProgress(terminal, label) };
      }
      shown.progress.report(done, total);
    };
  const stop = () => {
    isOver = true;
    shown?.progress.stop();
  };
  return work(report('Indexing'), report('Embedding')).finally(stop);
}

/** What a desk is opened with, but for its progress, and for its models: `openChat` and `deskServer` where questions are asked. */
export async function deskOptions(
  config: Config,
  options: CommonOptions,
  { terminal, now }: Pick<CommandContext, 'terminal' | 'now'>,
): Promise<Omit<DeskOptions, 'onProgress' | 'server'>> {
  return {
    corpusFolder: options.corpus ?? config.corpusFolder,
    dataFolder: options.data ?? config.dataFolder,
    embedder: new HashedEmbeddings(),
    ...(await openGazetteer(config.placesFile)),
    corrections: () => standingCorrections(config.databaseFile, now),
    now,
    onNotice: (text) => notice(terminal, text),
  };
}

/** The server of embeddings that is set, reached through the proxy, if there is one. `--offline` means that no model is called. */
export async function deskServer(
  { embeddings, proxyUrl }: Config,
  { offline }: CommonOptions,
  work: Omit<EmbeddingWork, 'price'>,
): Promise<DeskServer | null> {
  if (offline || embeddings.kind === 'builtin') return null;
  const way = proxyUrl === null ? {} : { fetch: await fetchThrough(proxyUrl) };
  return { embeddings: embeddingServer(embeddings, way), work: { ...work, price: embeddings.price } };
}

async function fetchThrough(proxyUrl: string): Promise<typeof fetch> {
  const { openProxy } = await import('../operations/proxy.ts');
  return openProxy(proxyUrl).fetch;
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
