import { setFlagsFromString } from 'node:v8';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { AskOptions } from './commands/ask.ts';
import type { DigestOptions } from './commands/digest-request.ts';
import type { EvaluateOptions } from './commands/evaluate.ts';
import type { IndexOptions } from './commands/index-corpus.ts';
import type { LedgerOptions } from './commands/ledger-request.ts';
import type { StartOptions } from './commands/start.ts';
import { notice, type Terminal, writeFault } from './commands/terminal.ts';
import { misspeltSettings } from './config/misspelt-settings.ts';
import { readEnvironment } from './config.ts';
import { DeskError } from './errors.ts';
import { parseIsoDay } from './language/dates/calendar.ts';

// V8 prepares a pattern for its interpreter first, and compiles it when it is used again. For patterns as long as those of
// the readers the first alone takes three times as long as compiling at once: some 150 ms of a question.
setFlagsFromString('--no-regexp-tier-up');

const terminal: Terminal = {
  out: process.stdout,
  err: process.stderr,
  watched: process.stderr.isTTY === true,
};

/**
 * Where the environment and the streams of the process enter the program, and its exit code leaves it. Each command loads
 * what it needs when it is called, so that help is there at once.
 */
async function main(): Promise<number> {
  const environment = readEnvironment();
  for (const { name, meant } of misspeltSettings(environment))
    notice(terminal, `${name} is no setting of this program: did you mean ${meant}?`);
  const context = { terminal, environment, now: () => new Date(), input: process.stdin };
  const program = new Command('investment-desk')
    .description(
      'Answers questions about investment projects from a corpus of news, with the exact words and their source.',
    )
    .exitOverride()
    .showHelpAfterError('Add --help to see how the command is used.');

  common(program.command('ask'))
    .description('answer a question; without one on a terminal, chat')
    .argument('[question...]', 'the question, best in quotation marks')
    .option('--json', 'print one JSON object on one line')
    .option(
      '--batch <file>',
      'answer every line of a JSON Lines file (- is standard input) with a line of JSON',
    )
    .action(async (words: string[], options: AskOptions) => {
      const { startVectorThread } = await import('./indexing/vector-index.ts');
      const vectorThread = startVectorThread(); // starts while the rest is loaded
      const { ask, joinQuestion } = await import('./commands/ask.ts');
      await ask(await joinQuestion(words), options, { ...context, vectorThread });
    });

  folders(program.command('start'))
    .description('run the Telegram bot; without a token, chat on the terminal')
    .action(async (options: StartOptions) => {
      const { start } = await import('./commands/start.ts');
      await start(options, context);
    });

  common(program.command('index'))
    .description('bring the index up to date with the corpus folder and say what changed')
    .option('--rebuild', 'make the index anew from all documents')
    .option('--show <path>', 'only show how one file is read; its path inside the corpus folder')
    .action(async (options: IndexOptions) => {
      const { indexCorpus } = await import('./commands/index-corpus.ts');
      await indexCorpus(options, context);
    });

  common(program.command('ledger'))
    .description('show the projects read from the news: a list, totals, files; or correct a row')
    .option('--json', 'print one fact a line, or the total, as JSON')
    .option('--total', 'add up instead of listing; signings, unless --stage says otherwise')
    .option(
      '--by <what>',
      'add up by place, month, quarter, year, sector or stage; with a correction, who makes it',
    )
    .option('--place <place>', 'what lies in this place')
    .option('--stage <stage>', 'planned, negotiating, signed, settled, started, resumed or in production')
    .addOption(new Option('--from <day>', 'events from this day, YYYY-MM-DD').argParser(calendarDay))
    .addOption(new Option('--to <day>', 'events up to this day, YYYY-MM-DD').argParser(calendarDay))
    .option('--sector <sector>', 'projects of this sector')
    .option('--stalled <months>', 'projects signed so many months ago of which no start was reported')
    .option('--xlsx <file>', 'write an Excel file')
    .option('--csv <file>', 'write a CSV file')
    .option('--chart <file>', 'draw a PNG chart, by place unless --by says otherwise')
    .option('--measure <what>', 'what the chart shows: amount or projects')
    .option('--language <code>', 'language of the chart: en, zh or ru')
    .option(
      '--correct <id...>',
      'set fields of a row: --correct ID stage=signed "amount=RMB 2 billion" --by NAME',
    )
    .option('--reject <id>', 'leave a row out for good; with --by NAME')
    .option('--undo <id>', 'take the newest correction of a row back; with --by NAME')
    .action(async (options: LedgerOptions) => {
      const { ledger } = await import('./commands/ledger.ts');
      await ledger(options, context);
    });

  common(program.command('digest'))
    .description('print the digest that would be sent: what is new since a day, with figures and sources')
    .addOption(
      new Option('--since <day>', 'what arrived on this day or later, YYYY-MM-DD').argParser(calendarDay),
    )
    .option('--topics <line>', '"places: Changchun, Jiutai; sectors: new energy; from RMB 100 million"')
    .option('--language <code>', 'en, zh, ru or ko', 'en')
    .option('--all', 'show every story, not only the first ten')
    .option('--json', 'print one JSON object on one line')
    .option('--chart <file>', 'draw the chart of the digest as PNG, where it has one')
    .action(async (options: DigestOptions) => {
      const { digest } = await import('./commands/digest.ts');
      await digest(options, context);
    });

  common(program.command('eval'))
    .description('score a set of questions with known answers')
    .option('--questions <file>', 'JSON Lines of questions with gold facts', 'test/quality/questions.jsonl')
    .option('--json', 'print one JSON object on one line')
    .option('--failures', 'also print every question that went wrong')
    .option('--model', 'let the model of CHAT_MODEL answer, and tell what of it was sent')
    .action(async (options: EvaluateOptions) => {
      const { evaluate } = await import('./commands/evaluate.ts');
      await evaluate(options, context);
    });

  try {
    await program.parseAsync();
    return 0;
  } catch (error) {
    return exitCodeOf(error);
  }
}

function common(command: Command): Command {
  return folders(command)
    .addOption(
      new Option('--today <day>', 'the day to count "last month" from, YYYY-MM-DD').argParser(calendarDay),
    )
    .option(
      '--yes',
      'do not ask before an embedding server is given work that takes long or costs something',
    );
}

function folders(command: Command): Command {
  return command
    .allowExcessArguments(false)
    .option('--corpus <folder>', 'folder of documents (default: CORPUS_DIR or corpus)')
    .option('--data <folder>', 'folder for the index (default: DATA_DIR or .data)')
    .option('--offline', 'call no model or embedding server');
}

function calendarDay(value: string): string {
  if (value.length !== 10 || parseIsoDay(value) === null)
    throw new InvalidArgumentError('It must be a day written YYYY-MM-DD.');
  return value;
}

/** True for the error of a pipe whose reader has gone, as `head` does once it has enough. */
function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

/** Tells the person what went wrong and gives the exit code: 1 failed, 2 wrong use or configuration. */
function exitCodeOf(error: unknown): number {
  if (isClosedPipe(error)) return 0;
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof DeskError) {
    writeFault(terminal, error);
    return error.exitCode;
  }
  notice(terminal, error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 1;
}

process.stdout.on('error', (error) => {
  if (!isClosedPipe(error)) throw error;
});
process.exitCode = await main();
