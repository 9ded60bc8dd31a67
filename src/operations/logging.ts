import { type Logger, pino } from 'pino';
import type { LogLevel } from '../config/log-level.ts';
import { describeErrors } from './error-fields.ts';
import { createScrub, type Scrub, scrubFields } from './scrub.ts';

/** Where log lines go, one call a line. */
export interface LogStream {
  write(line: string): unknown;
}

export interface LogOptions {
  /** Lines of lesser importance are not written. */
  readonly level: LogLevel;
  /** Values that must never be seen; see `configuredSecrets`. */
  readonly secrets: readonly string[];
  readonly stream: LogStream;
}

/** Fields with the words of the people who ask: at debug and trace only. */
const PEOPLES_WORDS: ReadonlySet<string> = new Set(['question']);
const NOTHING: ReadonlySet<string> = new Set();

/**
 * Makes the log: one JSON object a line, with `level` as a word and `time` as an ISO date.
 *
 * Lines are scrubbed as the last thing before the stream, so it does not matter by which field, message, child or error a
 * secret came. Text that a person wrote goes into a field named `question`, which is left out of lines above debug; it has
 * no place in messages or other fields.
 */
export function createLog({ level, secrets, stream }: LogOptions): Logger {
  const scrub = createScrub(secrets);
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }), log: describeErrors },
      serializers: { err: (described: unknown) => described },
    },
    { write: (line: string) => stream.write(`${scrubLine(line, scrub)}\n`) },
  );
}

/** A line of debug or trace: pino writes the level first. */
const DETAILED = /^\{"level":"(?:debug|trace)"/;

/** The same line without secrets. Works on its values, since a pattern over JSON might take an escape apart. */
function scrubLine(line: string, scrub: Scrub): string {
  try {
    const omitted = DETAILED.test(line) ? NOTHING : PEOPLES_WORDS;
    return JSON.stringify(scrubFields(JSON.parse(line), scrub, omitted));
  } catch {
    return JSON.stringify({ level: 'error', msg: 'a log line could not be read back and was dropped' });
  }
}
