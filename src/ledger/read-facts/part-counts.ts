import type { CountMention } from '../../language/meaning.ts';
import { type NumberMention, readNumbers } from '../../language/numbers.ts';
import type { Span } from '../../language/span.ts';
import type { StatedMeaning } from '../../language/text-meaning.ts';
import { BASE_BEFORE, PART_SENTENCE, PART_VERB_AFTER } from './words/part-words.ts';

/** Where a number may open a clause of its own. */
const OPENS = /(?:^|[,;:]\s*|\b(?:and|another|while|of them|of these|among them)\s)$/iu;

/**
 * Numbers that stand for projects counted in the sentences before, whose noun nobody repeats: "Most of them, 45, are industrial. Another
 * 11 build infrastructure, and 17 serve …". Meant for sentences right behind such a count; their noun is `unstated`.
 */
export function readPartCounts(meaning: StatedMeaning): CountMention[] {
  const { text, counts, amounts, dates, places } = meaning;
  if (!PART_SENTENCE.test(text)) return [];
  const read = [...counts, ...amounts, ...dates, ...places];
  return readNumbers(text)
    .filter((number) => isPart(number, text) && !read.some((span) => overlaps(number, span)))
    .map(({ start, end, value }) => ({ start, end, value, qualifier: 'exactly', noun: 'unstated' }));
}

function isPart({ start, end, value, bare }: NumberMention, text: string): boolean {
  if (bare || !Number.isInteger(value) || value < 2) return false;
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (BASE_BEFORE.test(before)) return /^(?:[,.]|\s?$| (?:have|had|were|are|will))/.test(after);
  return OPENS.test(before) && PART_VERB_AFTER.test(after);
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
