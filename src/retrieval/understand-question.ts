import type { LexicalIndex } from '../indexing/lexical/lexical-index.ts';
import { readAmounts } from '../language/amounts.ts';
import { answerLanguage } from '../language/answer-language.ts';
import { readAskedFor } from '../language/asked-for.ts';
import { readCounts } from '../language/counts.ts';
import { periodOfQuestion, readDates } from '../language/dates.ts';
import { mask } from '../language/mask.ts';
import type { DateMention, Place, PlaceMention } from '../language/meaning.ts';
import { readAskedMeasures } from '../language/measures.ts';
import { readOrdinals } from '../language/ordinals.ts';
import { type Gazetteer, readPlaces } from '../language/places.ts';
import { readQuestionKind } from '../language/question-kind.ts';
import type { Span } from '../language/span.ts';
import { readStages } from '../language/stages.ts';
import { withoutInstructions } from './instructions.ts';
import { overlaps, readQuestionWords } from './question-words.ts';
import type { AskedPeriod, Understanding } from './understanding.ts';

export interface UnderstandingContext {
  /** The day the question is asked, `YYYY-MM-DD`: "last month" is read against it. */
  readonly today: string;
  readonly gazetteer: Gazetteer;
  readonly lexical: LexicalIndex;
  /** Ids of places the corpus is about, to decide between places of one name. */
  readonly heldPlaces: readonly string[];
}

/** A longer mention of a step holds more than the step ("construction of Audi FAW NEV begin"): its words are looked for too. */
const LONGEST_STEP = 24;

/** Reads what a question asks: with the same readers that read the documents, so that the two can be compared. */
export function understandQuestion(asked: string, context: UnderstandingContext): Understanding {
  const question = withoutInstructions(asked);
  const { today, lexical, gazetteer } = context;
  const dates = readDates(question, { date: today, role: 'asked' });
  const mentions = readQuestionPlaces(mask(question, dates), context);
  const stages = readStages(question);
  const measures = readAskedMeasures(question);
  const askedFor = readAskedFor(question).filter((one) => !measures.some((other) => overlaps(one, other)));
  const amounts = readAmounts(question);
  const steps = stages.filter(({ start, end }) => end - start <= LONGEST_STEP);
  const taken: Span[] = [...dates, ...mentions, ...steps, ...askedFor, ...measures, ...amounts];
  return {
    question: asked,
    standalone: question,
    language: answerLanguage(question),
    kind: readQuestionKind(question),
    period: askedPeriod(question, dates),
    askedFor: [...new Set(askedFor.map((mention) => mention.asked))],
    measures: [...new Set(measures.map(({ measure }) => measure))],
    places: placesOf(mentions),
    ambiguous: mentions.flatMap(({ place, candidates }) => (place ? [] : [candidates])),
    stages: [...new Set(stages.map(({ stage }) => stage))],
    amounts,
    counts: readCounts(question),
    ordinals: readOrdinals(question),
    words: readQuestionWords(question, taken, lexical, gazetteer.isEnglish),
  };
}

/**
 * The places a question names. A name that can mean several places means the one the corpus has documents on, where it
 * has some on one of them only; and a misspelt name the nearest place it has documents on.
 */
function readQuestionPlaces(question: string, context: UnderstandingContext): PlaceMention[] {
  const { gazetteer, lexical, heldPlaces } = context;
  const known = (word: string) => lexical.documentFrequency(word) > 0;
  const written = readPlaces(question, gazetteer, { known });
  const corrected = readPlaces(question, gazetteer, { known, prefer: heldPlaces }).filter(
    (mention) => mention.corrected && !written.some((other) => overlaps(mention, other)),
  );
  const held = new Set(heldPlaces);
  return [...written, ...corrected]
    .sort((a, b) => a.start - b.start)
    .map((mention) => decideByHeld(mention, held));
}

function decideByHeld(mention: PlaceMention, held: ReadonlySet<string>): PlaceMention {
  if (mention.place) return mention;
  const candidates = mention.candidates.filter(({ id }) => held.has(id));
  if (candidates.length === 0) return mention;
  return { ...mention, candidates, place: candidates.length === 1 ? (candidates[0] ?? null) : null };
}

const YEAR = /\d{4}|['’]\d{2}|\d{2}年|[〇零一二三四五六七八九]{4}/u;
const RELATIVE =
  /last|this|next|past|previous|coming|ago|since|year|yesterday|today|tomorrow|now|recent|before|after|until|[今去明前昨本上下近后後过過以年]|прошл|эт[оаи]|следующ|последн|вчера|сегодня|назад|год|작년|올해|지난|이번|다음|최근|어제|오늘|금년|내년/iu;

/** The period asked about, and whether its year stands in the question, follows from today, or was only inferred. */
function askedPeriod(question: string, dates: readonly DateMention[]): AskedPeriod | null {
  const period = periodOfQuestion(dates, question);
  if (!period) return null;
  const words = dates.map(({ start, end }) => question.slice(start, end));
  if (words.some((text) => YEAR.test(text))) return { ...period, year: 'stated' };
  return { ...period, year: words.some((text) => RELATIVE.test(text)) ? 'relative' : 'none' };
}

/** The places named, each once, without those that only say where another one lies ("Jiutai in Changchun"). */
function placesOf(mentions: readonly PlaceMention[]): Place[] {
  const named = new Map<string, Place>();
  for (const { place } of mentions) if (place) named.set(place.id, place);
  const places = [...named.values()];
  return places.filter(
    (outer) => !places.some((inner) => inner.id !== outer.id && inner.within.includes(outer.id)),
  );
}
