import { QUESTION_WORD } from '../language/question-kind/patterns.ts';
import { readQuestionKind } from '../language/question-kind.ts';
import type { Span } from '../language/span.ts';
import { overlaps, spansOf, type TurnReading } from './follow-up-reading.ts';
import {
  AUXILIARY,
  DEFINITE,
  EMPTY_IT,
  OF_ONE,
  OF_PLACE,
  OF_SEVERAL,
  TO_THE_DESK,
} from './follow-up-words.ts';

/** What a question points back with. Pronouns that stand for something in the question itself do not count. */
export interface BackReference {
  /** "and …", 那…呢, or a period named by its distance from another. */
  readonly opener: boolean;
  /** "they", "of those". */
  readonly several: boolean;
  /** "it", "else", "the plant". */
  readonly one: boolean;
  /** "there". */
  readonly place: boolean;
}

/**
 * How a question hangs on the turn before. `fragment`: it names what is new and leaves the asking out ("and in 2023?").
 * `question`: it asks something of its own, about what was spoken of ("how much are they worth?"). `parallel`: it is
 * whole but for the time ("and what did Lvyuan sign?"). `independent`: it stands on its own.
 */
export type Dependence = 'independent' | 'fragment' | 'question' | 'parallel';

export function backReferenceOf(reading: TurnReading): BackReference {
  const { text } = reading;
  return {
    opener: reading.opener !== null,
    several: pointsBack(reading, OF_SEVERAL),
    one: pointsBack(reading, OF_ONE) || (!hasSubject(reading) && DEFINITE_ONCE.test(text)),
    place: pointsBack(reading, OF_PLACE),
  };
}

/** True where a question has a pronoun for something that it does not name. */
export function pointsToAnything(reading: TurnReading): boolean {
  const { several, one, place } = backReferenceOf(reading);
  return several || one || place;
}

const DEFINITE_ONCE = new RegExp(DEFINITE, 'iu');

/** True where one of the words stands outside dates and names, and for nothing said before it in the same question. */
function pointsBack(reading: TurnReading, words: RegExp): boolean {
  const { text, dates, places, stages } = reading;
  const taken = [...dates, ...places, ...stages, ...spansOf(text, EMPTY_IT)];
  return spansOf(text, words).some(
    (pronoun) => !taken.some((span) => overlaps(span, pronoun)) && !hasAntecedent(reading, pronoun),
  );
}

const JOINT = /[,;，；]|(?<!\p{L})(?:and|but|or|и|а|но)(?!\p{L})|并|且|하고|고\s/u;

/** A place before the pronoun, or anything named in a clause before it. */
function hasAntecedent({ text, places, stages, words }: TurnReading, pronoun: Span): boolean {
  if (places.some(({ end }) => end <= pronoun.start)) return true;
  return [...words, ...stages].some(
    ({ end }) => end <= pronoun.start && JOINT.test(text.slice(end, pronoun.start)),
  );
}

/** True for a question with a place or a name of its own. */
function hasSubject({ places, words }: TurnReading): boolean {
  return places.length > 0 || words.some(({ isName }) => isName);
}

/** What is left of a follow-up without "and", "what about" before it and 呢 behind. */
export function withoutOpener({ text, opener }: TurnReading): string {
  const rest = text.slice(opener?.end ?? 0).trim();
  return rest.replace(/呢([\s?？。]*)$/u, '$1').trim();
}

/** True where the words ask something themselves, be it by a question word, an auxiliary or 吗. */
export function asksItself(reading: TurnReading): boolean {
  const rest = withoutOpener(reading).replace(/[\s?？]+$/u, '');
  if (reading.asked.length > 0 || QUESTION_WORD.test(rest) || AUXILIARY.test(rest)) return true;
  return readQuestionKind(rest) !== 'other';
}

/**
 * Decides by these signs whether a question is a follow-up. `pointed`: its ending or its way to say when has shown
 * already that it goes on from another.
 */
export function dependenceOf(reading: TurnReading, pointed: boolean): Dependence {
  const back = backReferenceOf(reading);
  const pronoun = back.several || back.one || back.place;
  const opener = back.opener || pointed;
  const { dates, places, stages, words } = reading;
  if (!asksItself(reading)) return isFragment(reading, opener, pronoun) ? 'fragment' : 'independent';
  if (places.length > 0 && words.length + stages.length > 0 && !back.several)
    return opener && (pointed || dates.length === 0) ? 'parallel' : 'independent';
  if (opener || pronoun) return 'question';
  return isElliptic(reading) ? 'question' : 'independent';
}

function isFragment(reading: TurnReading, opener: boolean, pronoun: boolean): boolean {
  const { dates, places, stages, words } = reading;
  const anything = dates.length + places.length + stages.length + words.length > 0;
  if (opener || pronoun) return anything;
  if (words.length === 0) return anything && places.length * stages.length === 0;
  return places.length + dates.length === 0 && words.every(({ isSide }) => isSide);
}

/** Words a question may have and still be about nothing of its own: "how many foreign companies attended?" */
const MOST_SIDES = 4;

/** "When?", "who attended?", "how many in 2023?": asks, but of nothing named. */
function isElliptic(reading: TurnReading): boolean {
  const { text, dates, places, stages, words } = reading;
  if (TO_THE_DESK.test(text) || spansOf(text, EMPTY_IT).length > 0) return false;
  if (words.some(({ isSide }) => !isSide) || words.length > MOST_SIDES) return false;
  if (places.length + dates.length > 0) return words.length + stages.length === 0;
  return true;
}
