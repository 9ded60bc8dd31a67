import type { Passage } from '../corpus/passage.ts';
import type { SearchIndex } from '../indexing/generations/search-index.ts';
import { isOrdered, readMachineOrders } from '../language/machine-orders.ts';
import type { AmountMention, Place } from '../language/meaning.ts';
import type { Gazetteer } from '../language/places.ts';
import type { Span } from '../language/span.ts';
import type { RankedPassage } from '../retrieval/passage-ranker.ts';
import type { Understanding } from '../retrieval/understanding.ts';
import type { Agreement } from './agreement.ts';
import { askedShare } from './asked-share.ts';
import {
  ordinalInContext,
  periodInContext,
  placeInContext,
  type SentenceContext,
  stageInContext,
} from './context.ts';
import { scoreRun } from './evidence-score.ts';
import { goingOn, turnsToAnother } from './going-on.ts';
import {
  readMeaning,
  readPassageSentences,
  type SentenceMeaning,
  type TextMeaning,
} from './sentence-meaning.ts';
import { hasWord, informationIn, shareOfWords, type WeighedWord, weighWords, wordsIn } from './word-share.ts';

/** A few sentences in a row, with all that speaks for their being the answer. */
export interface Evidence {
  readonly passage: Passage;
  /** Sentences of the passage that follow and go on about the same thing, nearest first. */
  readonly following: readonly SentenceMeaning[];
  readonly sentences: readonly SentenceMeaning[];
  /** From the first sentence to the last, in the document's text as read. */
  readonly span: Span;
  /** The question's words that the sentences themselves have. */
  readonly covered: readonly WeighedWord[];
  /** Weight of all the question's words. */
  readonly wordWeight: number;
  /** Share of the question's words that the sentences and the heading above them have, weighed by rarity: 0 to 1. */
  readonly ownWords: number;
  /** How much the question's words tell at all: near 0 where they stand in every passage, near 1 where they are rare. */
  readonly informed: number;
  /** Share of the words with the passage around them and the document's title. */
  readonly words: number;
  readonly place: Agreement;
  readonly period: Agreement;
  readonly stage: Agreement;
  /** Whether passage and title name the thing asked for; silent where the question names none that the corpus knows. */
  readonly focus: Agreement;
  /** Whether they are about the phase or edition asked about; silent where the question names none. */
  readonly ordinals: Agreement;
  /** Whether the sentences, those before them and the title have every name of the question; silent where it has none. */
  readonly names: Agreement;
  /** Whether the passage has every amount the question names; silent where it names none. */
  readonly amounts: Agreement;
  /** The same for the sentences alone. */
  readonly ownAmounts: Agreement;
  /** Share of the things asked for (an amount, a date, a name) that they have; 1 where the question asks for none. */
  readonly asked: number;
  readonly score: number;
}

/** Passages whose sentences are read. More cost time and bring nothing that ranks well. */
const PASSAGES_READ = 8;
/** Sentences quoted in a row: "It was signed on Monday. It is worth a billion." */
const LONGEST_QUOTE = 3;

export interface EvidenceSources {
  readonly gazetteer: Gazetteer;
  readonly index: SearchIndex;
}

/** What of a question is the same for every passage. */
interface Probe {
  readonly understanding: Understanding;
  readonly gazetteer: Gazetteer;
  readonly words: readonly WeighedWord[];
}

/** Reads the sentences of the best passages and weighs every one, two and three in a row as an answer; best first. */
export function gatherEvidence(
  understanding: Understanding,
  ranked: readonly RankedPassage[],
  { gazetteer, index }: EvidenceSources,
): Evidence[] {
  const words = weighWords(understanding.words, index.lexical);
  const probe = { understanding, gazetteer, words };
  const read = ranked.slice(0, PASSAGES_READ);
  const before = passagesBefore(read, index);
  return read
    .flatMap(({ passage, score }, at) => weighPassage(probe, passage, before[at] ?? null, score))
    .sort((a, b) => b.score - a.score);
}

/** For each passage the one before it in its document, whose dates and places may still hold; null at the head. */
function passagesBefore(ranked: readonly RankedPassage[], { store }: SearchIndex): (Passage | null)[] {
  const labels = ranked.map(({ passage }) => passage.metadata.label - 1);
  const found = new Map(store.passages(labels).map((passage) => [passage.metadata.label, passage]));
  return ranked.map(({ passage }) => {
    const before = found.get(passage.metadata.label - 1);
    return before?.metadata.document === passage.metadata.document ? before : null;
  });
}

function weighPassage(
  probe: Probe,
  passage: Passage,
  previous: Passage | null,
  passageScore: number,
): Evidence[] {
  const { title, published } = passage.metadata;
  const asked = probe.understanding.places.map(({ id }) => id);
  const heading = readMeaning(title, published, probe.gazetteer, asked);
  const prefer = preferredPlaces(probe.understanding.places, heading);
  const sentences = readPassageSentences(passage, probe.gazetteer, prefer);
  const earlier = previous ? readPassageSentences(previous, probe.gazetteer, prefer).reverse() : [];
  const around = {
    words: shareOfWords(probe.words, [heading, ...sentences]),
    amounts: amountsIn(probe.understanding.amounts, [heading, ...sentences]),
    focus: focusIn(probe.words, [heading, ...sentences]),
    passageScore,
  };
  const evidence: Evidence[] = [];
  const orders = ordersIn(passage);
  const lead = leadOf(passage, heading, sentences);
  for (let first = 0; first < sentences.length; first++) {
    const context: SentenceContext = {
      heading,
      before: [...sentences.slice(0, first).reverse(), ...earlier],
      published,
      lead,
    };
    for (let count = 1; count <= LONGEST_QUOTE && first + count <= sentences.length; count++) {
      const run = sentences.slice(first, first + count);
      if (run.some((sentence) => isHeading(sentence) || isOrdered(sentence.span, orders))) break;
      const behind = sentences.slice(first + count);
      const following = goingOn(behind).filter(({ span }) => !isOrdered(span, orders));
      evidence.push({ ...weighRun(probe, run, context, around), passage, following });
    }
  }
  return evidence;
}

/** Where a passage orders a machine, in the document's text as read: nothing of that is quoted. */
function ordersIn({ pageContent, metadata }: Passage): Span[] {
  return readMachineOrders(pageContent).map(({ start, end }) => ({
    start: start + metadata.start,
    end: end + metadata.start,
  }));
}

/**
 * Where an ambiguous name of the text is looked for first: in the places of the title, and in those asked about unless the title
 * is of elsewhere. The Tiexi of a note on Shenyang is not that of Siping, whoever asks.
 */
function preferredPlaces(asked: readonly Place[], { places }: TextMeaning): string[] {
  const titled = places.flatMap(({ place }) => place ?? []);
  const related = (one: Place) =>
    titled.length === 0 ||
    titled.some((other) => one.within.includes(other.id) || other.within.includes(one.id));
  return [...asked.filter(related).map(({ id }) => id), ...titled.flatMap(({ within }) => within)];
}

/** A heading of a Markdown page says what the sentences below it are about; it is no sentence to quote. */
function isHeading({ text }: SentenceMeaning): boolean {
  return /^#{1,6}\s/.test(text);
}

/** Characters of a note that is about one thing from its title to its end. */
const SHORT_NOTE = 700;

/** Title and first sentence of a short note say what each of its sentences is about; a longer text has several subjects. */
function leadOf(
  { pageContent }: Passage,
  heading: TextMeaning,
  sentences: readonly SentenceMeaning[],
): readonly TextMeaning[] {
  return pageContent.length <= SHORT_NOTE ? [heading, ...sentences.slice(0, 1)] : [];
}

/** The lead holds for the sentences behind it until one turns to another thing. */
function leadFor(run: readonly SentenceMeaning[], { lead, before }: SentenceContext): readonly TextMeaning[] {
  return [...before, ...run].some((sentence) => !lead.includes(sentence) && turnsToAnother(sentence, lead))
    ? []
    : lead;
}

/** What a passage says as a whole, the same for every run of its sentences. */
interface Surroundings {
  readonly words: number;
  readonly amounts: Agreement;
  readonly focus: Agreement;
  readonly passageScore: number;
}

function namesIn(words: readonly WeighedWord[], texts: readonly TextMeaning[]): Agreement {
  const names = words.filter(({ role }) => role === 'name');
  if (names.length === 0) return 'silent';
  return names.every((name) => hasWord(name, texts)) ? 'agrees' : 'conflicts';
}

function focusIn(words: readonly WeighedWord[], texts: readonly TextMeaning[]): Agreement {
  const focus = words.filter(({ role, held }) => role === 'focus' && held);
  if (focus.length === 0) return 'silent';
  return focus.some((word) => hasWord(word, texts)) ? 'agrees' : 'conflicts';
}

function amountsIn(amounts: readonly AmountMention[], texts: readonly TextMeaning[]): Agreement {
  if (amounts.length === 0) return 'silent';
  const held = texts.flatMap((text) => text.amounts);
  const has = ({ value, currency }: AmountMention) =>
    held.some((other) => other.value === value && other.currency === currency);
  return amounts.every(has) ? 'agrees' : 'conflicts';
}

function weighRun(
  { understanding, words: questionWords }: Probe,
  sentences: readonly SentenceMeaning[],
  context: SentenceContext,
  { words, amounts, focus, passageScore }: Surroundings,
): Omit<Evidence, 'passage' | 'following'> {
  const topic = [...context.before.filter(isHeading).slice(0, 1), ...leadFor(sentences, context)];
  const signs = {
    covered: wordsIn(questionWords, sentences),
    wordWeight: questionWords.reduce((sum, { weight }) => sum + weight, 0),
    ownWords: shareOfWords(questionWords, [...topic, ...sentences]),
    informed: informationIn(questionWords),
    words,
    focus,
    place: placeInContext(understanding, sentences, context),
    period: periodInContext(understanding, sentences, context),
    stage: stageInContext(understanding, sentences, context),
    ordinals: ordinalInContext(understanding, sentences, context),
    names: namesIn(questionWords, [context.heading, ...context.before, ...sentences]),
    amounts,
    ownAmounts: amountsIn(understanding.amounts, sentences),
    asked: askedShare(understanding, questionWords, sentences, topic),
  };
  const score = scoreRun(signs, passageScore, sentences);
  const span = { start: sentences[0]?.span.start ?? 0, end: sentences.at(-1)?.span.end ?? 0 };
  return { sentences, span, ...signs, score };
}
