import type { AnswerResult } from '../answering/result.ts';
import { readDocument } from '../corpus/read-document.ts';
import type { Desk } from '../desk.ts';
import type { GoldQuestion } from './question-set.ts';
import { type DocumentText, type Score, scoreAnswer } from './score.ts';

export interface EvaluatedQuestion {
  readonly gold: GoldQuestion;
  readonly result: AnswerResult;
  readonly score: Score;
}

/**
 * Asks every question and scores the answers. Quotes are checked against the documents read anew from the corpus folder,
 * not against the index that made them. `today` is the day of questions that name none. A model, where the desk has one, is asked only
 * `withModel`.
 */
export async function evaluateQuestions(
  desk: Desk,
  questions: readonly GoldQuestion[],
  today: string,
  onProgress: (done: number, total: number) => void,
  withModel = false,
): Promise<EvaluatedQuestion[]> {
  const texts = new Map<string, string | null>();
  const textOf: DocumentText = (document) => texts.get(document) ?? null;
  const evaluated: EvaluatedQuestion[] = [];
  for (const [done, gold] of questions.entries()) {
    onProgress(done, questions.length);
    const result = await desk.ask({
      id: gold.id,
      question: gold.question,
      today: gold.today ?? today,
      withoutModel: !withModel,
      history: gold.history.map(({ question, answer }) =>
        answer === undefined ? { question } : { question, answer },
      ),
    });
    for (const { document } of result.citations) {
      if (!texts.has(document)) texts.set(document, await textOfFile(desk.corpusFolder, document));
    }
    evaluated.push({ gold, result, score: scoreAnswer(gold, result, textOf) });
  }
  return evaluated;
}

async function textOfFile(corpusFolder: string, path: string): Promise<string | null> {
  const read = await readDocument(corpusFolder, path);
  return read.kind === 'document' ? read.document.text : null;
}
