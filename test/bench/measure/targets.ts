import type { Passage } from '../../../src/corpus/passage.ts';
import type { BenchQuestion, QuestionKind } from '../news/questions.ts';
import { QUESTION_KINDS } from '../news/questions.ts';

/** A question with the label of the passage that has its answer. */
export interface TargetedQuestion extends BenchQuestion {
  readonly target: number;
}

/** Finds each question's passage; a question whose sentence was cut in two is left out. */
export function findTargets(
  questions: readonly BenchQuestion[],
  passages: readonly Passage[],
): TargetedQuestion[] {
  const byDocument = groupByDocument(passages);
  return questions.flatMap((question) => {
    const held = byDocument.get(question.document) ?? [];
    const found = held.find(({ pageContent }) => pageContent.includes(question.sentence));
    return found ? [{ ...question, target: found.metadata.label }] : [];
  });
}

function groupByDocument(passages: readonly Passage[]): Map<string, Passage[]> {
  const groups = new Map<string, Passage[]>();
  for (const passage of passages) {
    const { document } = passage.metadata;
    const group = groups.get(document);
    if (group) group.push(passage);
    else groups.set(document, [passage]);
  }
  return groups;
}

/** Share of the questions, of each kind and of all, whose passage came first. */
export type HitsFirst = Readonly<Record<QuestionKind | 'all', number>>;

/** `first` has, for each question, the label that came first. */
export function countHits(
  questions: readonly TargetedQuestion[],
  first: readonly (number | undefined)[],
): HitsFirst {
  const share = (kind: QuestionKind | 'all') => {
    const asked = questions.flatMap((question, at) =>
      kind === 'all' || question.kind === kind ? [question.target === first[at]] : [],
    );
    return asked.length === 0 ? 0 : asked.filter(Boolean).length / asked.length;
  };
  return Object.fromEntries(
    [...QUESTION_KINDS, 'all' as const].map((kind) => [kind, share(kind)]),
  ) as HitsFirst;
}
