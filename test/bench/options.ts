import { Command, CommanderError, InvalidArgumentError } from 'commander';

export interface BenchOptions {
  /** Sizes of corpus, smallest first. */
  readonly passages: readonly number[];
  readonly seed: number;
  readonly json: boolean;
}

const USUAL = [10_000];
const FULL = [10_000, 100_000];

/** Reads the command line; the exit code where there is nothing to run: 0 after help, 2 for wrong use. */
export function readOptions(args: readonly string[]): BenchOptions | 0 | 2 {
  const program = new Command('bench')
    .description('Measures speed and memory on generated news; the table on stdout, progress on stderr.')
    .option('--passages <numbers>', 'sizes of corpus, apart by commas (default: 10000)', sizes)
    .option('--full', 'the sizes 10000 and 100000 (some fifteen minutes)')
    .option('--seed <number>', 'of the generated news', wholeNumber, 1)
    .option('--json', 'print one JSON object instead of the table')
    .allowExcessArguments(false)
    .exitOverride();
  try {
    program.parse([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
  const { passages, full, seed, json } = program.opts<{
    passages?: number[];
    full?: boolean;
    seed: number;
    json?: boolean;
  }>();
  return { passages: passages ?? (full ? FULL : USUAL), seed, json: json ?? false };
}

function sizes(value: string): number[] {
  return value
    .split(',')
    .map(wholeNumber)
    .map(atLeastThousand)
    .sort((a, b) => a - b);
}

/** Fewer passages give too few questions. */
function atLeastThousand(value: number): number {
  if (value < 1000) throw new InvalidArgumentError('A corpus has at least 1000 passages.');
  return value;
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value.trim())) throw new InvalidArgumentError(`"${value}" is not a whole number.`);
  return Number(value);
}
