import { describeMachine } from './machine.ts';
import { measureSize, type SizeFigures } from './measure-size.ts';
import { readOptions } from './options.ts';
import { writeReport } from './report.ts';

/** The command line of the bench: the table (or JSON) on stdout, progress on stderr; exit 0 done, 1 failed, 2 wrong use. */
async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (typeof options === 'number') return options;
  const machine = describeMachine();
  const sizes: SizeFigures[] = [];
  for (const passages of options.passages) {
    sizes.push(await measureSize(passages, options.seed, (text) => process.stderr.write(`${text}\n`)));
  }
  const report = { machine, seed: options.seed, sizes };
  process.stdout.write(options.json ? `${JSON.stringify(report)}\n` : writeReport(report));
  return 0;
}

process.exitCode = await main();
