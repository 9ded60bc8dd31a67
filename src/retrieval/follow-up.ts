import { readQuestionKind } from '../language/question-kind.ts';
import { carryFrame, carryPeriod, carrySubject } from './follow-up-carry.ts';
import { readStep, stepFrom, writePeriod, writeYear, yearOf } from './follow-up-period.ts';
import { placedBy, unknownAreaWithin } from './follow-up-place.ts';
import {
  type FollowUpContext,
  isEmptyTurn,
  placesMeant,
  readTurn,
  type TurnReading,
} from './follow-up-reading.ts';
import { asksItself, dependenceOf, pointsToAnything, withoutOpener } from './follow-up-signs.ts';
import { CLOSER } from './follow-up-words.ts';
import { withoutInstructions } from './instructions.ts';
import type { Period, Turn } from './understanding.ts';

/** Turns looked back on … */
export const TURNS = 6;
/** … and characters of each question and answer that are read. */
export const LONGEST_TURN = 500;
/** Characters that are carried at most. */
const LONGEST_CARRIED = 400;

export interface CompletedQuestion {
  /** The question on its own feet: what the readers of meaning and the embedder are given. */
  readonly standalone: string;
  /** What of it comes from the conversation; empty for a question that stands on its own. */
  readonly carried: string;
  /** Whether it points back at something ("did it beat theirs?") and nothing could be carried: what is meant stays open. */
  readonly unresolved: boolean;
}

/** The turn before: its question on its own feet, and what its answer was about, where it cites anything. */
interface Before {
  readonly reading: TurnReading;
  readonly answer: TurnReading | null;
}

/**
 * Puts a follow-up on its own feet with what it leaves out, in the words of the turns before; a question that stands on
 * its own is returned as it is.
 *
 * What it names itself is never carried: "and in 2023?" keeps place, step, subject and kind, and no other date. "A year
 * earlier" becomes the period it means; "from January to August" gets the year spoken of; "Chaoyang" after Jiutai is
 * the one of Changchun. A follow-up to a follow-up goes on from what that one meant. Of an answer only the place and
 * the date of its first cited line count, and only where no question names them. Orders to the machine are never
 * carried. Looks at the last 6 turns, 500 characters of each; adds at most some 450. Pure; never throws.
 */
export function completeQuestion(
  question: string,
  history: readonly Turn[],
  context: FollowUpContext,
): CompletedQuestion {
  let before: Before | null = null;
  for (const turn of history.slice(-TURNS)) {
    const asked = askingPart(turn.question);
    const { standalone } = complete(asked, before, context);
    const reading = readTurn(standalone, context);
    if (!isEmptyTurn(reading)) before = { reading, answer: readAnswer(turn.answer, context) };
  }
  return complete(question, before, context);
}

/** A turn without its orders to the machine; `withoutInstructions` leaves no question empty, so it is given a word to leave. */
function askingPart(question: string): string {
  const lead = 'So. ';
  const asked = withoutInstructions(lead + oneLine(question)).slice(lead.length);
  return asked.trim();
}

function oneLine(text: string): string {
  return text.slice(0, LONGEST_TURN).replace(/\s+/gu, ' ').trim();
}

function shorten(text: string): string {
  return text
    .slice(0, LONGEST_CARRIED)
    .replace(/[\uD800-\uDBFF]$/u, '')
    .trim();
}

/** Where and when an answer is about: its first line, if that cites a document. An abstention cites nothing there. */
function readAnswer(answer: string | undefined, context: FollowUpContext): TurnReading | null {
  const [line = ''] = (answer ?? '').slice(0, LONGEST_TURN).trim().split('\n');
  return /\[\d{1,2}\]/.test(line) ? readTurn(line.replace(/\[\d{1,2}\]/gu, ''), context) : null;
}

/** The 요 of 하얼빈은요, behind which no name is read. */
const POLITE_END = /(?<=[은는])요(?=[\s?？]*$)/u;

function complete(asked: string, before: Before | null, context: FollowUpContext): CompletedQuestion {
  const alone = { standalone: asked, carried: '', unresolved: false };
  if (before === null) return alone;
  const plain = asked.replace(POLITE_END, '');
  const stepped = writeStep(plain, before, context);
  const first = readTurn(stepped ?? plain, context);
  const dependence = dependenceOf(first, stepped !== null || CLOSER.test(asked));
  if (dependence === 'independent') return { ...alone, unresolved: pointsToAnything(first) };
  const now = readTurn(placedBy(first, before.reading, context), context);
  if (dependence === 'parallel')
    return { ...joined(now, carryPeriod(before.reading, now)), unresolved: false };
  const area = unknownAreaWithin(now, before.reading, context.gazetteer);
  const placed = area !== null;
  const told = [placed ? `(${area})` : null, lentYear(now, before, context)];
  if (dependence === 'fragment' && !asksOfTheSame(now))
    return framed(shorten(carryFrame(before.reading, now, placed)), now, told, before.reading);
  const subject = shorten(carrySubject(before.reading, now, placed));
  const fromBefore = placed ? [subject] : [subject, ...fromAnswer(now, before)];
  return joined(now, phrase([...fromBefore, ...told]));
}

function phrase(parts: readonly (string | null)[]): string {
  return parts.filter(Boolean).join(' ');
}

/** "And the sectors?": a fragment that asks about the subject before instead of naming another. */
function asksOfTheSame({ words, places }: TurnReading): boolean {
  return places.length === 0 && words.length > 0 && words.every(({ isSide }) => isSide);
}

/** The question with its "a year earlier" written as the period it means; null where it has none, or a date of its own. */
function writeStep(asked: string, { reading, answer }: Before, context: FollowUpContext): string | null {
  const mention = readStep(asked);
  const anchor = reading.period ?? answer?.period ?? null;
  if (!mention || !anchor) return null;
  const rest = `${asked.slice(0, mention.start)} ${asked.slice(mention.end)}`;
  const period = stepFrom(anchor, mention.step);
  if (!period || readTurn(rest, context).period) return null;
  const written = writePeriod(period, asked);
  return `${asked.slice(0, mention.start)}${written}${asked.slice(mention.end)}`;
}

/** "in 2022" for a question whose dates leave the year out, where the turn before is of one year; else null. */
function lentYear(now: TurnReading, { reading, answer }: Before, context: FollowUpContext): string | null {
  const year = yearOf(reading.period ?? answer?.period ?? null);
  if (year === null || now.dates.length === 0 || now.dates.some(({ basis }) => basis === 'stated'))
    return null;
  const phrase = writeYear(year, now.text);
  const lent = yearOf(readTurn(`${now.text} ${phrase}`, context).period);
  return lent === year && yearOf(now.period) !== year ? phrase : null;
}

/** Where and when the answer was about, for a question about just that. */
function fromAnswer(now: TurnReading, { reading, answer }: Before): string[] {
  if (!answer || now.places.length + now.dates.length > 0) return [];
  const [place, other] = placesMeant(answer);
  const mention = answer.places.find((one) => one.place?.id === place?.id);
  const where =
    mention && !other && reading.places.length === 0 ? answer.text.slice(mention.start, mention.end) : '';
  const when = answer.dates.length === 1 && !reading.period ? writeStated(answer, now.text) : '';
  return [where, when];
}

function writeStated({ dates, period }: TurnReading, question: string): string {
  return period && dates[0]?.basis === 'stated' ? writeClosed(period, question) : '';
}

function writeClosed(period: Period, question: string): string {
  return period.from && period.to ? writePeriod(period, question) : '';
}

/** The question and what it takes, in the order that leaves its kind what it was. */
function joined(now: TurnReading, carried: string): CompletedQuestion {
  if (carried === '') return { standalone: now.text, carried, unresolved: true };
  const bare = now.text.replace(END_MARK, '');
  const asked = asksItself(now) ? now.text : bare;
  const forms: Forms = [`${asked} — ${carried}`, `${carried} — ${asked}`];
  return { standalone: keepingKind(forms, bare), carried, unresolved: false };
}

/** The frame with what the fragment puts for what it has lost. */
function framed(
  frame: string,
  now: TurnReading,
  told: readonly (string | null)[],
  before: TurnReading,
): CompletedQuestion {
  const rest = withoutOpener(now).replace(END_MARK, '');
  const named = phrase([rest, ...told]);
  const comma = /\p{Script=Han}$/u.test(frame) ? '，' : ', ';
  const forms: Forms = [`${frame}${comma}${named}?`, `${named}${comma}${frame}?`];
  const standalone = frame === '' ? `${named}?` : keepingKind(forms, before.text);
  return { standalone, carried: frame, unresolved: frame === '' };
}

const END_MARK = /[\s?？]+$/u;

type Forms = readonly [string, string];

function keepingKind(forms: Forms, question: string): string {
  const kind = readQuestionKind(question);
  return forms.find((form) => readQuestionKind(form) === kind) ?? forms[0];
}
