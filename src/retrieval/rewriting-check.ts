import { type AnswerLanguage, answerLanguage } from '../language/answer-language.ts';
import { readDates } from '../language/dates.ts';
import type { Place } from '../language/meaning.ts';
import { type NumberMention, readNumbers } from '../language/numbers.ts';
import { readPlaces } from '../language/places.ts';
import { readStages } from '../language/stages.ts';
import { expandTerms, readTerms } from '../language/terms.ts';
import { withoutInstructions } from './instructions.ts';
import { overlaps } from './question-words.ts';
import type { Gap } from './rewriting.ts';
import { type UnderstandingContext, understandQuestion } from './understand-question.ts';
import type { Turn, Understanding } from './understanding.ts';

/** A question in a sentence. */
const LONGEST = 400;

/** What a rewriting is held against. */
export interface Rewritten {
  /** The question as the rules read it. */
  readonly understanding: Understanding;
  readonly history: readonly Turn[];
  /** The languages it was asked for in. */
  readonly languages: readonly AnswerLanguage[];
  readonly gap: Gap;
}

/**
 * Reads a rewritten question, or gives null where it is not to be trusted.
 *
 * It must be one line in a language asked for. It may name no number, day, place, step or name that neither the question nor the
 * conversation has, and no word either where only what is pointed back to was open. It must keep what the rules had read: places, period,
 * steps, amounts, phases, the kind of question, what it asks for. And where words were open, more of them must be in the corpus.
 */
export function acceptRewriting(
  text: string,
  { understanding, history, languages, gap }: Rewritten,
  context: UnderstandingContext,
): Understanding | null {
  const written = text.trim();
  if (written === '' || written.length > LONGEST || /[\r\n]/.test(written)) return null;
  if (withoutInstructions(written) !== written || !languages.includes(answerLanguage(written))) return null;
  const reading = understandQuestion(written, context);
  const said = [
    understanding.question,
    ...history.flatMap(({ question, answer }) => [question, answer ?? '']),
  ];
  const isTrue =
    addsNothing(written, said, context) && wordsAreSaid(reading, said, gap) && keeps(reading, understanding);
  if (!isTrue || (gap === 'words' && unheld(reading) >= unheld(understanding))) return null;
  const { question, language } = understanding;
  return { ...reading, question, language, rewritten: true };
}

/** Every date, number, place and step of the text is one of what was said. */
function addsNothing(text: string, said: readonly string[], context: UnderstandingContext): boolean {
  const known = said.map((one) => sayingsOf(one, context));
  const { dates, looseNumbers, places, stages } = sayingsOf(text, context);
  return (
    dates.every((date) => known.some((one) => one.dates.includes(date))) &&
    looseNumbers.every((number) => known.some((one) => one.numbers.includes(number))) &&
    places.every(({ id }) => known.some((one) => one.places.some((place) => isWithin(place, id)))) &&
    stages.every((stage) => known.some((one) => one.stages.includes(stage)))
  );
}

/** What a text says that can be compared across languages. */
function sayingsOf(text: string, { today, gazetteer }: UnderstandingContext) {
  const dates = readDates(text, { date: today, role: 'asked' });
  const numbers = readNumbers(text);
  const loose = numbers.filter((number) => !dates.some((date) => overlaps(date, number)));
  return {
    dates: dates.map(({ from, to }) => `${from} ${to}`),
    numbers: numbers.flatMap(valuesOf),
    /** Those that are no part of a date. */
    looseNumbers: loose.flatMap(valuesOf),
    places: readPlaces(text, gazetteer).flatMap(({ place, candidates }) => place ?? candidates),
    stages: readStages(text).map(({ stage }) => stage),
  };
}

function valuesOf({ value, high }: NumberMention): number[] {
  return high === undefined ? [value] : [value, high];
}

function isWithin({ id, within }: Place, outer: string): boolean {
  return id === outer || within.includes(outer);
}

/** Names have been said, be it in other letters; so has every word, unless words were to be translated. */
function wordsAreSaid({ words }: Understanding, said: readonly string[], gap: Gap): boolean {
  const held = words.filter(({ role }) => gap === 'reference' || role === 'name');
  if (held.length === 0) return true;
  const wordings = new Set(said.flatMap(wordingsOf));
  return held.every(({ text }) => readTerms(text).some(({ term }) => wordings.has(term)));
}

function wordingsOf(text: string): string[] {
  const terms = readTerms(text);
  return [...terms, ...expandTerms(text, terms)].map(({ term }) => term);
}

/** What the rules had read of the question is read of the rewriting too. */
function keeps(reading: Understanding, before: Understanding): boolean {
  const idsOf = ({ places }: Understanding) => places.map(({ id }) => id);
  const sumsOf = ({ amounts }: Understanding) => amounts.map(({ value, currency }) => `${value} ${currency}`);
  const phasesOf = ({ ordinals }: Understanding) => ordinals.map(({ of, value }) => `${of} ${value}`);
  return (
    hasAll(idsOf(reading), idsOf(before)) &&
    hasAll(reading.stages, before.stages) &&
    hasAll(sumsOf(reading), sumsOf(before)) &&
    hasAll(phasesOf(reading), phasesOf(before)) &&
    hasAll(reading.askedFor, before.askedFor) &&
    (before.period === null || isSamePeriod(reading, before)) &&
    (before.kind === 'other' || reading.kind === before.kind)
  );
}

function hasAll<T>(all: readonly T[], some: readonly T[]): boolean {
  return some.every((one) => all.includes(one));
}

function isSamePeriod({ period }: Understanding, before: Understanding): boolean {
  return period?.from === before.period?.from && period?.to === before.period?.to;
}

function unheld({ words }: Understanding): number {
  return words.filter(({ held }) => !held).length;
}
