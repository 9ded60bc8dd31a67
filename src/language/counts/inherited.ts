import type { NumberMention } from '../numbers.ts';
import { readSentences } from '../sentences.ts';
import type { Span } from '../span.ts';
import { hasOnlyClassifier } from './chinese.ts';
import { hasOnlyCounter } from './russian-korean.ts';
import { ELLIPTIC, NO_MODIFIERS } from './words.ts';

/** A count whose noun is known. */
export interface NamedCount extends Span {
  readonly noun: string;
}

/** The same with its value, by which a later sentence may refer to it: "Of the 86". */
export interface Named extends NamedCount {
  readonly value: number;
}

/** A number that may stand for things counted elsewhere in its sentence. */
export interface Nameless extends Span {
  readonly number: NumberMention;
}

const OUT_OF = /^\s(?:out )?of (?:its |the |their |all )*$/i;
const SHARED = /^\s(?:[a-z-]+\s){0,2}[a-z-]+(?:,|,? and|,? or)\s$/i;
const INTRODUCED =
  /(?:of which|among which|of whom|wherein|including|其中|из (?:них|которых)|그\s?중)[\s,，:：]{0,2}(?:\p{L}+\s){0,2}$/iu;

/**
 * The nouns of numbers that leave theirs out: "52 projects, of which 23 are planned", "45 negotiated, 23 signed and 18
 * settled projects", "6 out of its 34 key projects", 15个项目，其中8个. Only a count of the same sentence lends its noun.
 */
export function nameInherited(
  text: string,
  counts: readonly NamedCount[],
  nameless: readonly Nameless[],
): { count: Nameless; noun: string }[] {
  if (counts.length === 0 || nameless.length === 0) return [];
  const sentences = readSentences(text);
  const named: NamedCount[] = [...counts];
  const found: { count: Nameless; noun: string }[] = [];
  for (const count of [...nameless].reverse()) {
    const sentence = sentences.find(({ start, end }) => start <= count.start && count.end <= end);
    const noun = sentence && (sharedNoun(text, named, count) ?? earlierNoun(text, named, count, sentence));
    if (noun === undefined) continue;
    found.push({ count, noun });
    named.push({ start: count.start, end: count.end, noun });
  }
  return found;
}

/** The noun of the count that follows in the same list, or of what the number is said to be out of. */
function sharedNoun(text: string, named: readonly NamedCount[], count: Nameless): string | undefined {
  const next = named
    .filter(({ start, end }) => start >= count.end && start - count.end < 60 && end > start)
    .reduce<NamedCount | undefined>((a, b) => (a === undefined || b.start < a.start ? b : a), undefined);
  if (next === undefined) return undefined;
  const gap = text.slice(count.end, next.start);
  if (OUT_OF.test(gap)) return next.noun;
  const words = gap
    .toLowerCase()
    .replace(/(?:,| and| or)*\s$/, '')
    .trim()
    .split(/\s+/);
  return SHARED.test(gap) && !words.some((word) => NO_MODIFIERS.has(word)) ? next.noun : undefined;
}

function earlierNoun(
  text: string,
  named: readonly NamedCount[],
  count: Nameless,
  sentence: Span,
): string | undefined {
  const before = named.filter(
    ({ start, end }) =>
      start >= sentence.start && end <= count.start && !closesBracket(text.slice(end, count.start)),
  );
  const latest = before.reduce<NamedCount | undefined>(
    (a, b) => (a === undefined || b.start > a.start ? b : a),
    undefined,
  );
  return latest !== undefined && standsForThings(text, count) ? latest.noun : undefined;
}

/** What was counted in brackets is an aside: it lends no noun to what follows them. */
function closesBracket(gap: string): boolean {
  return gap.split(/[(（]/).length < gap.split(/[)）]/).length;
}

function standsForThings(text: string, count: Nameless): boolean {
  const after = text.slice(count.end, count.end + 40);
  const before = text.slice(Math.max(0, count.start - 30), count.start);
  if (ELLIPTIC.test(after) || hasOnlyClassifier(text, count.end) || hasOnlyCounter(text, count.end))
    return true;
  return (
    INTRODUCED.test(before) &&
    /^(?:\s(?:are|were|is|was|have|will|to|were|новых)|\s?[个個]|[,，.。;；]|\s?개)/i.test(after)
  );
}
