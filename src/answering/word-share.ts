import type { LexicalIndex } from '../indexing/lexical/lexical-index.ts';
import type { QuestionWord } from '../retrieval/question-words.ts';
import type { TextMeaning } from './sentence-meaning.ts';

/** A word of the question as it is looked for in sentences. */
export interface WeighedWord {
  /** Wordings with their weights. */
  readonly wordings: ReadonlyMap<string, number>;
  /** How much it counts among the question's words: its own weight times how rare it is in the corpus. */
  readonly weight: number;
  readonly role: QuestionWord['role'];
  /** Whether the corpus has it in any wording. */
  readonly held: boolean;
  readonly text: string;
}

export function weighWords(words: readonly QuestionWord[], lexical: LexicalIndex): WeighedWord[] {
  return words.map((word) => ({
    wordings: new Map(word.wordings.map(({ term, weight }) => [term, weight])),
    weight: word.weight * lexical.conceptRarity(word),
    role: word.role,
    held: word.held,
    text: word.text,
  }));
}

/** Share of the question's words that any of the texts has, in any wording, by weight: 0 to 1; 1 where there are none. */
export function shareOfWords(words: readonly WeighedWord[], texts: readonly TextMeaning[]): number {
  let asked = 0;
  let named = 0;
  for (const { wordings, weight } of words) {
    asked += weight;
    named += weight * Math.sqrt(strengthIn(wordings, texts));
  }
  return asked === 0 ? 1 : named / asked;
}

/** The words that any of the texts has in a wording that is as good as the word, in the order asked. */
export function wordsIn(words: readonly WeighedWord[], texts: readonly TextMeaning[]): WeighedWord[] {
  return words.filter((word) => hasWord(word, texts));
}

/** Weight of words at which they are half trusted: about one word that stands in every tenth passage. */
const HALF_TRUSTED = 1.5;

/** How much a question's words tell, 0 to 1: little where it has none but "projects". */
export function informationIn(words: readonly WeighedWord[]): number {
  const weight = words.reduce((sum, word) => sum + word.weight, 0);
  return weight / (weight + HALF_TRUSTED);
}

/** A share of words that tell little counts little either way: it is drawn towards one half. */
export function tempered(share: number, informed: number): number {
  return informed * share + (1 - informed) / 2;
}

/** True where any of the texts has the word in a wording that is as good as the word. */
export function hasWord({ wordings }: WeighedWord, texts: readonly TextMeaning[]): boolean {
  return strengthIn(wordings, texts) >= AS_GOOD;
}

const AS_GOOD = 0.3;

function strengthIn(wordings: WeighedWord['wordings'], texts: readonly TextMeaning[]): number {
  let strength = 0;
  for (const [term, weight] of wordings) {
    if (weight > strength && texts.some(({ terms }) => terms.has(term))) strength = weight;
  }
  return strength;
}
