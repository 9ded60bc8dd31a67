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

/** What came first for a question. */
export interface FirstPassage {
  readonly label: number;
  readonly document: string;
}

/** Shares of the questions. */
export interface HitsFirst {
  /** Whose document has the first passage: of each kind, and of all. */
  readonly document: Readonly<Record<QuestionKind | 'all', number>>;
  /** Whose passage came first, of all: stricter than staff would be, since a document tells one story. */
  readonly passage: number;
}

/** `first` has, for each question, the passage that came first. */
export function countHits(
  questions: readonly TargetedQuestion[],
  first: readonly (FirstPassage | undefined)[],
): HitsFirst {
  const documents = questions.map(({ kind, document }, at) => ({
    kind,
    hit: document === first[at]?.document,
  }));
  const ofKind = (kind: QuestionKind) => documents.filter((one) => one.kind === kind).map(({ hit }) => hit);
  return {
    document: {
      ...(Object.fromEntries(QUESTION_KINDS.map((kind) => [kind, share(ofKind(kind))])) as Record<
        QuestionKind,
        number
      >),
      all: share(documents.map(({ hit }) => hit)),
    },
    passage: share(questions.map(({ target }, at) => target === first[at]?.label)),
  };
}

function share(hits: readonly boolean[]): number {
  return hits.length === 0 ? 0 : hits.filter(Boolean).length / hits.length;
}
