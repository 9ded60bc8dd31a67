import type { QuestionKind } from '../language/meaning.ts';
import type { Understanding } from '../retrieval/understanding.ts';
import type { TextMeaning } from './sentence-meaning.ts';

const DIGITS = /\d/;
/** Two capitalised words in a row, a Chinese or Korean name with its office, or a company's form. */
const NAME = /\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+)+|\p{Script=Han}{2,}|\p{Script=Hangul}{2,}/u;

type Bearer = (text: TextMeaning) => boolean;

const anyFigure: Bearer = ({ amounts, counts, text }) =>
  amounts.length + counts.length > 0 || DIGITS.test(text);

const BEARERS: Record<QuestionKind, Bearer> = {
  figure: anyFigure,
  total: anyFigure,
  compare: anyFigure,
  when: ({ dates }) => dates.length > 0,
  who: ({ text }) => NAME.test(text),
  list: () => true,
  yes_no: () => true,
  other: () => true,
};

/** True where a text has the kind of thing the question asks for: a figure, a date, a name. */
export function bearsAskedFigure(text: TextMeaning, { kind }: Understanding): boolean {
  return BEARERS[kind](text);
}
