import { readAskedFor } from '../language/asked-for.ts';
import { periodOfQuestion, readDates } from '../language/dates.ts';
import { mask } from '../language/mask.ts';
import type { AskedForMention, DateMention, Place, PlaceMention, StageMention } from '../language/meaning.ts';
import { type Gazetteer, readPlaces } from '../language/places.ts';
import type { Span } from '../language/span.ts';
import { readStages } from '../language/stages.ts';
import { isStopWord } from '../language/stop-words.ts';
import { readTerms, type Term } from '../language/terms.ts';
import { OF_ONE, OF_PLACE, OF_SEVERAL, OPENER, SIDE } from './follow-up-words.ts';
import type { Period } from './understanding.ts';

export interface FollowUpContext {
  /** The day the question is asked, `YYYY-MM-DD`. */
  readonly today: string;
  readonly gazetteer: Gazetteer;
  /** Whether a lower-case word is one of the corpus, and so no misspelt place; as `readPlaces` is given it. */
  readonly known?: (word: string) => boolean;
}

/** A word of a question that names something: neither a question word nor part of a date, a place or a stage. */
export interface NamingWord extends Span {
  /** Written as names are: a capital inside a sentence, Latin letters among Chinese or Korean ones. */
  readonly isName: boolean;
  /** One that is asked of whatever was spoken of (`SIDE`), so that it names no subject of its own. */
  readonly isSide: boolean;
}

/** A question as far as a follow-up to it, or it as a follow-up, is concerned. */
export interface TurnReading {
  readonly text: string;
  /** "And", "what about" at its head, with the white space after it. */
  readonly opener: Span | null;
  readonly dates: readonly DateMention[];
  readonly period: Period | null;
  readonly places: readonly PlaceMention[];
  readonly stages: readonly StageMention[];
  readonly asked: readonly AskedForMention[];
  readonly words: readonly NamingWord[];
}

/** Reads a question with the readers of meaning that `understandQuestion` uses. Never throws. */
export function readTurn(text: string, context: FollowUpContext): TurnReading {
  const { today, gazetteer, known } = context;
  const places = readPlaces(text, gazetteer, known ? { known } : {});
  const stages = readStages(text);
  const asked = readAskedFor(text);
  // 那曲 is a city, and no 那 ("and what of") before a name.
  const opener = spansOf(text, OPENER).find((span) => !places.some((place) => overlaps(place, span))) ?? null;
  // "What about 2022?" asks after a year, not after some 2,022 of anything.
  const dates = readDates(opener ? mask(text, [opener]) : text, { date: today, role: 'asked' });
  const taken = [...dates, ...places, ...stages, ...asked, ...(opener ? [opener] : [])];
  const words = namingWords(text, taken);
  return { text, opener, dates, period: periodOfQuestion(dates, text), places, stages, asked, words };
}

/** True where nothing of it could be taken up: "thanks", "ok". */
export function isEmptyTurn({ dates, places, stages, asked, words }: TurnReading): boolean {
  return [dates, places, stages, asked, words].every((mentions) => mentions.length === 0);
}

/** The places a question is about, without those that only say where another one lies. */
export function placesMeant({ places }: TurnReading): Place[] {
  const named = places.flatMap(({ place }) => place ?? []);
  return named.filter(
    (outer) => !named.some((inner) => inner.id !== outer.id && inner.within.includes(outer.id)),
  );
}

function namingWords(text: string, taken: readonly Span[]): NamingWord[] {
  const silent = [
    ...taken,
    ...spansOf(text, OPENER),
    ...[OF_SEVERAL, OF_ONE, OF_PLACE].flatMap(pointing(text)),
  ];
  const isFree = (span: Span) =>
    !silent.some((other) => overlaps(other, span)) && !ASKS_FIRST.test(text.slice(span.start, span.end));
  return groupsOf(readTerms(text))
    .flatMap((group) => (isFree(group) ? group : (innerWord(text, group, isFree) ?? [])))
    .filter((group) => isNaming(text, group))
    .map(({ start, end }) => {
      const word = text.slice(start, end);
      return { start, end, isName: isName(text, start), isSide: SIDE.test(word) };
    });
}

function pointing(text: string): (pattern: RegExp) => Span[] {
  return (pattern) => spansOf(text, pattern);
}

/** Where a pattern matches. */
export function spansOf(text: string, pattern: RegExp): Span[] {
  const all = pattern.global ? pattern : new RegExp(pattern, `${pattern.flags}g`);
  return [...text.matchAll(all)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

interface TermGroup extends Span {
  readonly terms: readonly Term[];
}

/** Terms that share characters are ways to cut one word. */
function groupsOf(terms: readonly Term[]): TermGroup[] {
  const groups: TermGroup[] = [];
  for (const term of terms) {
    const last = groups.at(-1);
    if (!last || term.start >= last.end) groups.push({ start: term.start, end: term.end, terms: [term] });
    else
      groups[groups.length - 1] = {
        ...last,
        end: Math.max(last.end, term.end),
        terms: [...last.terms, term],
      };
  }
  return groups;
}

/** The longest Chinese word inside a group that is free of dates and names: 天气 of 今天天气. */
function innerWord(text: string, { terms }: TermGroup, isFree: (span: Span) => boolean): TermGroup | null {
  const inner = terms
    .filter(({ start, end }) => /^\p{Script=Han}{2,}$/u.test(text.slice(start, end)))
    .filter(isFree)
    .sort((a, b) => b.end - b.start - (a.end - a.start))[0];
  return inner ? { start: inner.start, end: inner.end, terms: [inner] } : null;
}

/** 哪些项目 is one word to the cutter: it asks, and names 项目. */
const ASKS_FIRST = /^(?:哪|什么|多少|怎么|几个)/u;

/** Words that only ask or measure, and endings that readers of other scripts leave over. */
const ASKING =
  /^(?:얼마|몇|언제|누가|누구|무엇|무슨|어디|어느|어떤|어떻|되었|되나|인가|있나|있습|했나|입니까)|^(?:签了|了吗|吗|呢|年|月|日|个|家|全年|whole|entire)$|^\d{1,2}$|^буд(?:ет|ут)$/iu;

function isNaming(text: string, { start, end, terms }: TermGroup): boolean {
  const word = text.slice(start, end);
  return !isStopWord(word) && !isStopWord(terms[0]?.term ?? '') && !ASKING.test(word);
}

function isName(text: string, start: number): boolean {
  const rest = text.slice(start);
  if (/^\p{Script=Latin}/u.test(rest) && /[\p{Script=Han}\p{Script=Hangul}]/u.test(text)) return true;
  return /^\p{Lu}/u.test(rest) && start > 0 && !/[.!?:»”"—]\s*$/u.test(text.slice(0, start));
}
