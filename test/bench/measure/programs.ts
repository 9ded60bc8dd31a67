import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { percentile, timed } from '../timing.ts';
import type { BenchFolders } from './built-index.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../../..');
const TSX = join(root, 'node_modules/.bin/tsx');
const CLI = join(root, 'src/cli.ts');
const RUNS = 5;

export interface ColdStartFigures {
  /** `ask "…"` from the start of the process to its end, with the index unchanged; npm's own start is not in it. */
  readonly wholeMs: number;
  /** Of which: Node and tsx, with an empty program. */
  readonly runtimeMs: number;
  /** … and the program's modules, up to the help of `ask`. */
  readonly loadedMs: number;
}

/** Medians of five runs of each program, one after the other. */
export async function measureColdStart(folders: BenchFolders, question: string): Promise<ColdStartFigures> {
  const options = ['--corpus', folders.corpus, '--data', folders.data, '--offline'];
  const ask = [CLI, 'ask', '--json', ...options, question];
  const { stdout } = await run(TSX, ask, { cwd: root });
  if (!stdout.includes('"citations"')) throw new Error(`ask did not answer: ${stdout.slice(0, 200)}`);
  return {
    wholeMs: await medianRun(ask),
    runtimeMs: await medianRun(['-e', '0']),
    loadedMs: await medianRun([CLI, 'ask', '--help']),
  };
}

async function medianRun(args: readonly string[]): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < RUNS; i++) times.push((await timed(() => run(TSX, args, { cwd: root }))).ms);
  return percentile(times, 0.5);
}

/** Megabytes of a process, all its threads and libraries (resident set). */
export interface MemoryFigures {
  /** Node, tsx and the program's modules. */
  readonly startedMb: number;
  /** With the index open. */
  readonly loadedMb: number;
  /** After the questions, when what loads at need is loaded. */
  readonly askedMb: number;
}

/** Opens the index in a process of its own and asks it the questions. */
export async function measureMemory(data: string, questions: readonly string[]): Promise<MemoryFigures> {
  const program = join(import.meta.dirname, 'memory-program.ts');
  const { stdout } = await run(TSX, [program, data, JSON.stringify(questions)], { cwd: root });
  return JSON.parse(stdout) as MemoryFigures;
}
