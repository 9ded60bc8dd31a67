import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { AnswerResult, ErrorResult, Result } from '../answering/result.ts';
import type { Desk } from '../desk.ts';
import { UsageError } from '../errors.ts';
import type { Turn } from '../retrieval/understanding.ts';
import type { AnswerStream } from './approve-embedding.ts';
import type { BatchFault, BatchQuestion } from './batch.ts';
import {
  type CommandContext,
  type CommonOptions,
  openDesk,
  reportSkipped,
  requireDocuments,
} from './open-desk.ts';
import { writeResult } from './write-result.ts';

export interface AskOptions extends CommonOptions {
  readonly json?: boolean;
  /** A file of questions, or `-` for standard input. */
  readonly batch?: string;
}

/** What `ask` needs beside what every command needs. */
export interface AskContext extends CommandContext {
  readonly input: AnswerStream;
}

/**
 * The words of the command line as one question. Throws a UsageError where they begin with a folder or file that is there: npm takes the
 * options before `--` for its own, and what should have been `--corpus FOLDER "question"` arrives without its option.
 */
export async function joinQuestion(words: readonly string[]): Promise<string> {
  const [first = '', ...rest] = words;
  if (rest.length > 0 && (await stat(first).catch(() => null)) !== null)
    throw new UsageError(
      `The question begins with ${first}, which is a path.`,
      'Put -- before options, so that npm passes them on: npm run ask -- --corpus FOLDER "question"',
    );
  return words.join(' ').trim();
}

/** `ask`: one question, a batch of them, or, with neither on a terminal, a chat. */
export async function ask(question: string, options: AskOptions, context: AskContext): Promise<void> {
  await refuseMisuse(question, options, context);
  const { desk, today } = await openDesk(options, context);
  try {
    reportSkipped(desk, context.terminal);
    requireDocuments(desk);
    if (options.batch !== undefined) await askBatch(desk, today, options.batch, context);
    else if (question === '') await chat(desk, today, context);
    else await askOne(desk, today, question, options, context);
  } finally {
    await desk.close();
  }
}

async function refuseMisuse(question: string, options: AskOptions, { input }: AskContext): Promise<void> {
  if (options.batch !== undefined) {
    if (question !== '') throw new UsageError('A question and --batch exclude each other.');
    if (options.batch !== '-') await requireFile(options.batch);
  } else if (question === '' && (options.json || !input.isTTY)) {
    throw new UsageError(
      'What is the question?',
      'Give it in quotation marks: npm run ask -- "What was signed in Jiutai?"',
    );
  }
}

async function requireFile(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (!found || found.isDirectory())
    throw new UsageError(
      `The question file ${path} cannot be opened.`,
      'Name a file, or - for standard input.',
    );
}

async function askOne(
  desk: Desk,
  today: string,
  question: string,
  { json }: AskOptions,
  { terminal }: AskContext,
): Promise<void> {
  const result = await desk.ask({ id: null, question, today, history: [] });
  terminal.out.write(json ? `${JSON.stringify(result)}\n` : writeResult(result));
}

/** JSON Lines in, JSON Lines out, in the same order; a line that cannot be answered gives an error in its place. */
async function askBatch(
  desk: Desk,
  today: string,
  file: string,
  { terminal, input }: AskContext,
): Promise<void> {
  const { readBatchLine, readBatchLines } = await import('./batch.ts'); // one question does without its schemas
  for await (const line of readBatchLines(file === '-' ? input : createReadStream(file))) {
    if (line.trim() === '') continue;
    if (!terminal.out.writable) return; // nobody reads on, as in `… | head`
    const result = await answerLine(desk, today, readBatchLine(line));
    if (!terminal.out.write(`${JSON.stringify(result)}\n`)) await once(terminal.out, 'drain');
  }
}

async function answerLine(desk: Desk, today: string, read: BatchQuestion | BatchFault): Promise<Result> {
  if ('fault' in read) return errorResult(read.id, null, read.fault);
  try {
    return await desk.ask({ ...read, today: read.today ?? today });
  } catch (error) {
    return errorResult(read.id, read.question, error instanceof Error ? error.message : String(error));
  }
}

function errorResult(id: string | null, question: string | null, error: string): ErrorResult {
  return { id, question, status: 'error', error };
}

/** Turns of a chat that a follow-up may lean on. */
const REMEMBERED = 6;

async function chat(desk: Desk, today: string, { terminal, input }: AskContext): Promise<void> {
  const { documents, passages } = desk.report;
  terminal.err.write(
    `${documents} documents, ${passages} passages. Ask a question; an empty line ends the chat.\n`,
  );
  const lines = createInterface({ input, output: terminal.err, prompt: '› ' });
  const history: Turn[] = [];
  lines.prompt();
  for await (const line of lines) {
    const question = line.trim();
    if (question === '') break;
    const result: AnswerResult = await desk.ask({
      id: null,
      question,
      today,
      history: history.slice(-REMEMBERED),
    });
    history.push({ question, answer: result.answer });
    terminal.out.write(writeResult(result));
    lines.prompt();
  }
  lines.close();
}
