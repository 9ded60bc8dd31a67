import type { AnswerLanguage } from '../language/answer-language.ts';
import type {
  AmountMention,
  AskedFor,
  CountMention,
  Place,
  QuestionKind,
  Stage,
} from '../language/meaning.ts';
import type { Measure } from '../language/measures.ts';
import type { OrdinalMention } from '../language/ordinals.ts';
import type { QuestionWord } from './question-words.ts';

/** A period, both days included, `YYYY-MM-DD`; null leaves that side open. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** The period of a question. */
export interface AskedPeriod extends Period {
  /** How the question names its year: in figures, by today ("this year", "last month"), or not at all ("in September"). */
  readonly year: 'stated' | 'relative' | 'none';
}

/** One earlier turn of a conversation, oldest first. */
export interface Turn {
  readonly question: string;
  readonly answer?: string;
}

/** A question as the readers of meaning see it: what is asked, about where, when and which step of a project. */
export interface Understanding {
  /** The question as asked. */
  readonly question: string;
  /** The question on its own feet: a follow-up with what it leaves out carried from the turns before. */
  readonly standalone: string;
  /** Only where a model has put it on its feet. */
  readonly rewritten?: true;
  readonly language: AnswerLanguage;
  readonly kind: QuestionKind;
  /** The period asked about, or null where the question names none. */
  readonly period: AskedPeriod | null;
  /** The kinds of thing asked for: an amount, a number, a date, a name. */
  readonly askedFor: readonly AskedFor[];
  /** Quantities asked for that are told by their unit: an area, a duration. */
  readonly measures: readonly Measure[];
  readonly places: readonly Place[];
  /** Names that mean several places, where nothing decides which. */
  readonly ambiguous: readonly (readonly Place[])[];
  readonly stages: readonly Stage[];
  readonly amounts: readonly AmountMention[];
  readonly counts: readonly CountMention[];
  /** Which phase or edition it asks about, where it says so. */
  readonly ordinals: readonly OrdinalMention[];
  /** What remains to be found in words, beside dates, places and stages. */
  readonly words: readonly QuestionWord[];
}

/** Every place that may be meant: those named and, where a name can mean several, each of these. */
export function askedPlaces({ places, ambiguous }: Understanding): Place[] {
  return [...places, ...ambiguous.flat()];
}
