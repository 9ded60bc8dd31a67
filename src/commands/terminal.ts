import type { SingleBar } from 'cli-progress';
import type { DeskError } from '../errors.ts';

/** Where a command writes: results on stdout, everything else on stderr. */
export interface Terminal {
  readonly out: NodeJS.WritableStream;
  readonly err: NodeJS.WritableStream;
  /** True where a person watches stderr, so that a progress bar makes sense. */
  readonly watched: boolean;
}

/** A line for the person at the terminal, on stderr. */
export function notice(terminal: Terminal, text: string): void {
  terminal.err.write(`${text}\n`);
}

/** Writes an error as a person needs it: what is wrong, then what to do about it. */
export function writeFault(terminal: Terminal, error: DeskError): void {
  notice(terminal, error.message);
  if (error.remedy) notice(terminal, error.remedy);
}

export interface Progress {
  report(done: number, total: number): void;
  stop(): void;
}

/** Work shorter than this shows no progress at all, in milliseconds. */
const QUIET = 700;
/** Without a watcher, one plain line at most so often, in milliseconds. */
const LINE_EVERY = 5_000;

/**
 * Shows how far a long piece of work has come: a bar on a terminal, a plain line every few seconds elsewhere, nothing
 * for work that is done at once. `now` gives milliseconds and is injected so that tests need not wait.
 */
export function showProgress(terminal: Terminal, label: string, now: () => number = Date.now): Progress {
  const started = now();
  let bar: SingleBar | null = null;
  let drawing = false;
  let stopped = false;
  let lastLine = started;
  const start = async (total: number) => {
    const made = await makeBar(terminal, label);
    if (stopped) return;
    bar = made;
    bar.start(total, 0);
  };
  const draw = (done: number, total: number) => {
    if (!drawing) void start(total);
    drawing = true;
    bar?.setTotal(total);
    bar?.update(done);
  };
  const line = (done: number, total: number) => {
    if (now() - lastLine < LINE_EVERY) return;
    lastLine = now();
    notice(terminal, `${label}: ${done} of ${total}`);
  };
  return {
    report: (done, total) => {
      if (now() - started >= QUIET) (terminal.watched ? draw : line)(done, total);
    },
    stop: () => {
      stopped = true;
      bar?.stop();
    },
  };
}

/** A bar that is not started yet. Its package is loaded for it: most commands are done before one is due. */
async function makeBar(terminal: Terminal, label: string): Promise<SingleBar> {
  const { Presets, SingleBar } = await import('cli-progress');
  return new SingleBar(
    {
      format: `${label} {bar} {value}/{total} · {eta_formatted} left`,
      stream: terminal.err,
      clearOnComplete: true,
    },
    Presets.shades_classic,
  );
}
