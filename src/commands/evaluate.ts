import { readFile } from 'node:fs/promises';
import { readConfig } from '../config.ts';
import { UsageError } from '../errors.ts';
import { type EvaluatedQuestion, evaluateQuestions } from '../evaluation/evaluate-questions.ts';
import { readQuestionSet } from '../evaluation/question-set.ts';
import { type Summary, summarizeByClass } from '../evaluation/score.ts';
import { summarizeWriting, type WritingSummary } from '../evaluation/score-writing.ts';
import { createGazetteer } from '../language/places.ts';
import {
  type CommandContext,
  type CommonOptions,
  openDesk,
  reportSkipped,
  withFolders,
} from './open-desk.ts';
import { showProgress } from './terminal.ts';

export interface EvaluateOptions extends CommonOptions {
  readonly questions: string;
  readonly json?: boolean;
  /** Also print what went wrong, question by question. */
  readonly failures?: boolean;
  /** Let the configured model answer, and tell how it did. */
  readonly model?: boolean;
}

/** `eval`: asks a set of questions and prints how the answers did, by class. */
export async function evaluate(options: EvaluateOptions, context: CommandContext): Promise<void> {
  const text = await readFile(options.questions, 'utf8').catch((cause) => {
    throw new UsageError(`The question file ${options.questions} cannot be opened.`, undefined, { cause });
  });
  const questions = readQuestionSet(text, options.questions);
  if (options.model) requireModel(context, options);
  const { desk, today } = await openDesk(options, context);
  const progress = showProgress(context.terminal, 'Asking');
  try {
    reportSkipped(desk, context.terminal);
    const evaluated = await evaluateQuestions(desk, questions, today, progress.report, options.model);
    progress.stop();
    const summaries = summarizeByClass(evaluated.map(({ score }) => score));
    const { out } = context.terminal;
    if (options.failures) for (const one of evaluated) out.write(describeFailure(one));
    const model = options.model
      ? summarizeWriting(
          evaluated.map(({ result }) => result),
          createGazetteer(),
        )
      : null;
    const json = { ...Object.fromEntries(summaries), ...(model && { model }) };
    out.write(options.json ? `${JSON.stringify(json)}\n` : writeTable(summaries));
    if (model && !options.json) out.write(writeModel(model));
  } finally {
    progress.stop();
    await desk.close();
  }
}

/** Scoring a model that is not set would score the documents' own words under its name. */
function requireModel({ environment }: CommandContext, options: EvaluateOptions): void {
  if (options.offline) throw new UsageError('--model and --offline exclude each other.');
  if (readConfig(withFolders(environment, options)).chat === null)
    throw new UsageError(
      'There is no model to score.',
      'Set CHAT_MODEL, and OPENAI_BASE_URL or OPENAI_API_KEY.',
    );
}

function writeModel(model: WritingSummary): string {
  const { outcomes, reasons, tokens, firstSentence, carried } = model;
  const counts = (of: Readonly<Record<string, number>>) =>
    Object.entries(of)
      .sort(([, a], [, b]) => b - a)
      .map(([kind, count]) => `${kind} ${count}`)
      .join(', ') || 'none';
  return [
    '',
    `The model was asked ${model.asked} times: ${counts(outcomes)}.`,
    `Sentences sent: ${model.sentencesSent}, of these repaired: ${model.sentencesRepaired}; dropped: ${model.sentencesDropped} (${counts(reasons)}).`,
    `Sentences with every figure in the words they cite: ${carried === null ? '–' : writeCell('facts', carried)}.`,
    `Tokens: ${tokens.prompt} read, ${tokens.answer} written.`,
    `To the first sentence: ${firstSentence ? `${firstSentence.median} ms (median), ${firstSentence.p95} ms (95 %)` : '–'}.`,
    '',
  ].join('\n');
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
