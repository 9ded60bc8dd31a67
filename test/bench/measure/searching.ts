import type { Embedder } from '../../../src/indexing/embedders/embedder.ts';
import type { SearchIndex } from '../../../src/indexing/generations/search-index.ts';
import type { Gazetteer } from '../../../src/language/places.ts';
import { conceptsOf } from '../../../src/retrieval/concepts.ts';
import { PassageRanker } from '../../../src/retrieval/passage-ranker.ts';
import { readSignals } from '../../../src/retrieval/ranking.ts';
import { understandQuestion } from '../../../src/retrieval/understand-question.ts';
import type { Understanding } from '../../../src/retrieval/understanding.ts';
import { summarize, type Times, timeEach, watchStalls } from '../timing.ts';
import { countHits, type FirstPassage, type HitsFirst, type TargetedQuestion } from './targets.ts';

export interface SearchFigures {
  readonly questions: number;
  /** Question to ranked passages with their texts. */
  readonly whole: Times;
  /** The pieces of it, each timed alone. */
  readonly parts: Readonly<Record<'understand' | 'embed' | 'vectors' | 'words' | 'weigh' | 'texts', Times>>;
  readonly longestStallMs: number;
  readonly hitAt1: HitsFirst;
}

export interface SearchParts {
  readonly index: SearchIndex;
  readonly embedder: Embedder;
  readonly gazetteer: Gazetteer;
  readonly today: string;
}

/** What the retriever takes from each ranking, weighs, and returns. */
const CANDIDATES = 100;
const WEIGHED = 80;
/** How a search found a passage: what weighing costs does not depend on it. */
const FOUND = { fused: 1, meaning: 0 };
const RETURNED = 24;
/** Questions put before the clock runs: what loads once is part of the cold start, not of every question. */
const WARM_UP = 25;

/** Ranks passages for every question, and measures how long that takes and how often the right one is first. */
export async function measureSearching(
  questions: readonly TargetedQuestion[],
  parts: SearchParts,
): Promise<SearchFigures> {
  const understand = understander(parts);
  const ranker = new PassageRanker(parts.index, parts.embedder);
  const rank = async ({ text }: TargetedQuestion) => (await ranker.rank(understand(text)))[0];
  for (const question of evenly(questions, WARM_UP)) await rank(question);
  const first: (FirstPassage | undefined)[] = [];
  const { result: times, stalls } = await watchStalls(() =>
    timeEach(questions, async (question) => first.push((await rank(question))?.passage.metadata)),
  );
  return {
    questions: questions.length,
    whole: summarize(times),
    parts: await measureParts(questions, parts),
    longestStallMs: stalls.longestMs,
    hitAt1: countHits(questions, first),
  };
}

/** Reads questions as the desk does. */
export function understander({
  index,
  gazetteer,
  today,
}: Omit<SearchParts, 'embedder'>): (question: string) => Understanding {
  return (question) =>
    understandQuestion(question, { today, gazetteer, lexical: index.lexical, heldPlaces: [] });
}

async function measureParts(questions: readonly TargetedQuestion[], parts: SearchParts) {
  const { index, embedder } = parts;
  const understand = understander(parts);
  const understood = questions.map(({ text }) => understand(text));
  const asked = understood.map(conceptsOf);
  const vectors: number[][] = [];
  const found = asked.map((concepts) => index.lexical.search(concepts, CANDIDATES).slice(0, WEIGHED));
  const cases = asked.map((concepts, at) => ({
    concepts,
    labels: (found[at] ?? []).map(({ label }) => label),
  }));
  return {
    understand: summarize(await timeEach(questions, ({ text }) => understand(text))),
    embed: summarize(
      await timeEach(questions, async ({ text }) => vectors.push(await embedder.embedQuery(text))),
    ),
    vectors: summarize(await timeEach(vectors, (vector) => index.vectors.nearest(vector, CANDIDATES))),
    words: summarize(await timeEach(asked, (concepts) => index.lexical.search(concepts, CANDIDATES))),
    weigh: summarize(
      await timeEach(cases, ({ concepts, labels }) => {
        for (const label of labels) readSignals(label, FOUND, concepts, index.lexical);
      }),
    ),
    texts: summarize(await timeEach(cases, ({ labels }) => index.store.passages(labels.slice(0, RETURNED)))),
  };
}

/** So many of a list, from all along it. */
export function evenly<T>(list: readonly T[], count: number): T[] {
  const step = Math.max(1, Math.floor(list.length / count));
  return list.filter((_, at) => at % step === 0).slice(0, count);
}
