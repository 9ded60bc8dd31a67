import { readFile } from 'node:fs/promises';
import { UsageError } from '../errors.ts';
import { type EvaluatedQuestion, evaluateQuestions } from '../evaluation/evaluate-questions.ts';
import { readQuestionSet } from '../evaluation/question-set.ts';
import { type Summary, summarizeByClass } from '../evaluation/score.ts';
import { type CommandContext, type CommonOptions, openDesk, reportSkipped } from './open-desk.ts';
import { showProgress } from './terminal.ts';

export interface EvaluateOptions extends CommonOptions {
  readonly questions: string;
  readonly json?: boolean;
  /** Also print what went wrong, question by question. */
  readonly failures?: boolean;
}

/** `eval`: asks a set of questions and prints how the answers did, by class. */
export async function evaluate(options: EvaluateOptions, context: CommandContext): Promise<void> {
  const text = await readFile(options.questions, 'utf8').catch((cause) => {
    throw new UsageError(`The question file ${options.questions} cannot be opened.`, undefined, { cause });
  });
  const questions = readQuestionSet(text, options.questions);
  const { desk, today } = await openDesk(options, context);
  const progress = showProgress(context.terminal, 'Asking');
  try {
    reportSkipped(desk, context.terminal);
    const evaluated = await evaluateQuestions(desk, questions, today, progress.report);
    progress.stop();
    const summaries = summarizeByClass(evaluated.map(({ score }) => score));
    const { out } = context.terminal;
    if (options.failures) for (const one of evaluated) out.write(describeFailure(one));
    out.write(options.json ? `${JSON.stringify(Object.fromEntries(summaries))}\n` : writeTable(summaries));
  } finally {
    progress.stop();
    await desk.close();
  }
}

const COLUMNS: readonly (readonly [keyof Summary, string])[] = [
  ['questions', 'questions'],
  ['hitAt1', 'hit@1'],
  ['hitAt5', 'hit@5'],
  ['allFacts', 'all facts'],
  ['facts', 'facts'],
  ['quotesStand', 'quotes stand'],
  ['abstained', 'abstained'],
  ['falseRefusals', 'false refusals'],
];

function writeTable(summaries: ReadonlyMap<string, Summary>): string {
  const rows = [...summaries].map(([name, summary]) => [
    name,
    ...COLUMNS.map(([key]) => writeCell(key, summary[key])),
  ]);
  const header = ['class', ...COLUMNS.map(([, title]) => title)];
  const widths = header.map((title, at) =>
    Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const write = (row: readonly string[]) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ');
  return `${[write(header), ...rows.map(write)].join('\n')}\n`;
}

function writeCell(key: keyof Summary, value: number | null): string {
  if (value === null) return '–';
  return key === 'questions' ? String(value) : `${(value * 100).toFixed(1)} %`;
}

function describeFailure({ gold, result, score }: EvaluatedQuestion): string {
  const right = gold.answerable
    ? score.answered && score.rank === 1 && score.factsFound === score.facts
    : !score.answered;
  if (right) return '';
  const { from, to, places, stages, kind } = result.understood;
  const understood = [kind, from, to, ...places.map(({ path }) => path.join('/')), ...stages].join(' ');
  const first = result.passages[0]?.document ?? 'nothing';
  return [
    `${gold.id} ${result.status} rank ${score.rank} facts ${score.factsFound}/${score.facts}`,
    `  ${gold.question}`,
    `  understood: ${understood}; first: ${first}; wanted: ${gold.documents.join(', ')} ${gold.facts.join(' & ')}`,
    ...result.answer.split('\n').map((line) => `  > ${line}`),
    '',
  ].join('\n');
}
