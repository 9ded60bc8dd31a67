import type { AmountMention, CountMention } from '../../language/meaning.ts';
import type { Gazetteer } from '../../language/places.ts';
import type { Span } from '../../language/span.ts';
import { readStatedMeaning, type StatedMeaning } from '../../language/text-meaning.ts';
import type { Fact } from '../../ledger/fact.ts';
import type { News, NewsSentence } from './news.ts';
import { wordsAt } from './news.ts';

/** What a line may say of a fact, each read back from the words that are cited for it; null is not said. */
export interface ToldFact {
  readonly fact: Fact;
  readonly projects: Fact['projects'];
  readonly amount: Fact['amount'];
  readonly event: Fact['event'];
  /** True where the words, or the title above them, name the place. */
  readonly tellsPlace: boolean;
  /** Of the project, as the words have it. */
  readonly name: string | null;
  /** Where the words stand: those of the fact, and those that hold its day or place where a passage does not hold both. */
  readonly quotes: readonly Span[];
}

/** Sentences before a fact in which its day and place are looked for. */
const BEFORE = 4;
/** Longest quote that is made longer for a day or a place. */
const LONGEST = 700;

/**
 * Finds the words a fact can be told by. News says "On September 18 …" in one sentence and "they are worth …" in the next, so the
 * quote grows back to the sentence that has the day or the place. What no quoted words state is not told, also where a person has
 * corrected the ledger: the reader is shown the words beside it.
 */
export function tellFact(fact: Fact, news: News, gazetteer: Gazetteer): ToldFact {
  const read = readerOf(news, gazetteer, fact);
  const own = { start: fact.start, end: fact.end };
  const before = news.sentences.filter(({ span }) => span.start < fact.start).slice(-BEFORE);
  const wants = [statesTime(fact), statesPlace(fact)];
  const quotes = wants.reduce<readonly Span[]>(
    (spans, states) => withWords(spans, states, before, { news, read, own: fact.quote }),
    [own],
  );
  const stated = quotes.map((span) => read(textOf(span, own, fact, news)));
  return {
    fact,
    projects:
      fact.projects && stated.some(states(fact.projects, ({ counts }) => counts)) ? fact.projects : null,
    amount: fact.amount && stated.some(states(fact.amount, ({ amounts }) => amounts)) ? fact.amount : null,
    event: fact.event && stated.some(statesTime(fact)) ? fact.event : null,
    tellsPlace: [...stated, news.title()].some(statesPlace(fact)),
    name: fact.scope === 'project' ? (fact.names.find((name) => fact.quote.includes(name)) ?? null) : null,
    quotes,
  };
}

interface Words {
  readonly news: News;
  readonly read: (text: string) => StatedMeaning;
  /** Words of the fact's own span. */
  readonly own: string;
}

/** Spans that state something: as they are where they do, else grown back to the nearest sentence that does, or with that beside them. */
function withWords(
  spans: readonly Span[],
  states: (meaning: StatedMeaning) => boolean,
  before: readonly NewsSentence[],
  { news, read, own }: Words,
): readonly Span[] {
  const [main, ...others] = spans as [Span, ...Span[]];
  const textOfSpan = (span: Span) => wordsAt(news, span) ?? own;
  if (spans.some((span) => states(read(textOfSpan(span))))) return spans;
  const sentence = before.findLast(({ meaning }) => states(meaning()));
  if (!sentence) return spans;
  const grown = { start: Math.min(sentence.span.start, main.start), end: main.end };
  if (grown.end - grown.start <= LONGEST && wordsAt(news, grown) !== null)
    return [grown, ...others.filter(({ start, end }) => start < grown.start || end > grown.end)];
  return [...spans, sentence.span];
}

function textOf(span: Span, own: Span, fact: Fact, news: News): string {
  return wordsAt(news, span) ?? (span === own ? fact.quote : '');
}

/** Reads words as their document means them; each text once. */
function readerOf(news: News, gazetteer: Gazetteer, fact: Fact): (text: string) => StatedMeaning {
  const known = new Map(news.sentences.map(({ text, meaning }) => [text, meaning]));
  const prefer = news.title().places.flatMap(({ place }) => place?.within ?? []);
  const read = new Map<string, StatedMeaning>();
  return (text) => {
    const meaning =
      read.get(text) ?? known.get(text)?.() ?? readStatedMeaning(text, fact.published, gazetteer, prefer);
    read.set(text, meaning);
    return meaning;
  };
}

/** Whether words state a figure: the number itself; what counts as "over" or "about" the ledger has read. */
function states<M extends AmountMention | CountMention>(
  figure: { readonly value: number; readonly currency?: string },
  mentionsOf: (meaning: StatedMeaning) => readonly M[],
): (meaning: StatedMeaning) => boolean {
  return (meaning) =>
    mentionsOf(meaning).some(
      (mention) =>
        mention.value === figure.value &&
        (figure.currency === undefined || ('currency' in mention && mention.currency === figure.currency)),
    );
}

function statesTime({ event }: Fact): (meaning: StatedMeaning) => boolean {
  return ({ dates }) =>
    event !== null && dates.some(({ from, to }) => from === event.from && to === event.to && from !== null);
}

function statesPlace({ place_path }: Fact): (meaning: StatedMeaning) => boolean {
  const path = place_path.join('\t');
  return ({ places }) =>
    path !== '' &&
    places.some(({ place, candidates }) =>
      (place ? [place] : candidates).some((one) => one.path.join('\t') === path),
    );
}
