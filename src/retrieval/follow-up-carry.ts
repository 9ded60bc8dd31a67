import type { Stage, StageMention } from '../language/meaning.ts';
import { readQuestionKind } from '../language/question-kind.ts';
import type { Span } from '../language/span.ts';
import { readStages } from '../language/stages.ts';
import type { NamingWord, TurnReading } from './follow-up-reading.ts';
import { backReferenceOf } from './follow-up-signs.ts';
import { TO_COME } from './follow-up-words.ts';

/**
 * What a question of its own takes from the turn before, in that turn's words.
 *
 * The place and the period where it names none; the step and the subject too where it speaks of the same thing, unless
 * place and period tell already which: then what it adds itself is what must be found. "How much are they worth?" takes
 * "projects signed in Jiutai in September 2022"; "how many of them were foreign-owned?" only "Jiutai in September 2022",
 * and so does "who represented Total Eren there?".
 */
export function carrySubject(before: TurnReading, now: TurnReading, placed: boolean): string {
  const dates = now.dates.length === 0 && !asksWhenAfter(now, before) ? before.dates : [];
  const places = now.places.length === 0 && !placed ? before.places : [];
  const setting = [...places, ...dates];
  if (!isAboutTheSame(now) && setting.length > 0) return phraseOf(before.text, setting);
  const told = places.length > 0 && dates.length > 0 && now.words.some(({ isSide }) => !isSide);
  const stages = now.stages.length === 0 && !told ? before.stages : [];
  const subject = subjectOf(before).filter(({ isName }) => isName || !told);
  const inWords = stages.filter((stage) => isReadAlone(before.text, stage));
  const inOthers = stages.filter((stage) => !inWords.includes(stage)).map(({ stage }) => STAGE_WORDS[stage]);
  return [phraseOf(before.text, [...setting, ...inWords, ...subject]), ...new Set(inOthers)]
    .filter(Boolean)
    .join(' ');
}

/** A step in words that say it wherever they stand, for where those of the question do not: "did Shandong launch". */
const STAGE_WORDS: Record<Stage, string> = {
  planned: 'planned to be built',
  negotiating: 'under negotiation',
  signed: 'signed',
  settled: 'projects settled',
  started: 'construction started',
  resumed: 'resumed construction',
  in_production: 'put into production',
};

function isReadAlone(text: string, { stage, start, end }: StageMention): boolean {
  return readStages(text.slice(start, end)).some((alone) => alone.stage === stage);
}

/** Takes the period alone, for a question parallel to the one before; nothing where the two share no step and no word. */
export function carryPeriod(before: TurnReading, now: TurnReading): string {
  const dates = now.dates.length === 0 && isParallel(before, now) ? before.dates : [];
  return phraseOf(before.text, dates);
}

/**
 * The question before without what the fragment replaces: "How many projects were signed in Jiutai in September 2022?"
 * before "and in 2023?" leaves "How many projects were signed in Jiutai".
 */
export function carryFrame(before: TurnReading, now: TurnReading, placed: boolean): string {
  const replacesPlace = placed || now.places.length > 0;
  const words = now.words.length > 0 && !placed ? replacedWords(before, now) : [];
  return without(before.text, [
    ...(now.dates.length > 0 ? before.dates : []),
    ...(replacesPlace ? before.places : []),
    ...(now.stages.length > 0 ? before.stages : []),
    ...words,
  ]);
}

/** A pronoun, or no subject of its own beside what may be asked of anything: the subject is the one before. */
function isAboutTheSame(now: TurnReading): boolean {
  const { several, one } = backReferenceOf(now);
  if (now.words.some(({ isName }) => isName)) return false;
  return several || one || now.words.every(({ isSide }) => isSide);
}

/** "When will they start?" after "signed in September": the day asked for is not in the month of the signing. */
function asksWhenAfter(now: TurnReading, before: TurnReading): boolean {
  if (!now.asked.some(({ asked }) => asked === 'date' || asked === 'year')) return false;
  const otherStep = now.stages.some(({ stage }) => !before.stages.some((other) => other.stage === stage));
  return otherStep || TO_COME.test(now.text);
}

/** Words that alone would make another kind of question of it ("compare", "breakdown") stay behind. */
function subjectOf({ text, words }: TurnReading): readonly NamingWord[] {
  return words.filter(({ start, end }) => readQuestionKind(text.slice(start, end)) === 'other');
}

function isParallel(before: TurnReading, now: TurnReading): boolean {
  const stages = now.stages.some(({ stage }) => before.stages.some((other) => other.stage === stage));
  const wordsOf = ({ text, words }: TurnReading) =>
    words.map(({ start, end }) => text.slice(start, end).toLowerCase());
  return stages || wordsOf(now).some((word) => wordsOf(before).includes(word));
}

/** A name stays where the fragment has neither a name nor a place to put for it. */
function replacedWords(before: TurnReading, now: TurnReading): readonly NamingWord[] {
  const named = now.places.length > 0 || now.words.some(({ isName }) => isName);
  return before.words.filter(({ isName }) => named || !isName);
}

/** Small words between two carried ones that go with them: "signed in Jiutai", "Jiutai in Changchun", 九台区的项目. */
const LINK =
  /^(?:\s|(?:in|on|at|of|for|by|with|from|to|the|were|was|are|is|be|been|has|have|had|will|not)(?=\s)|['’]s(?=\s)|(?:в|во|на|с|из|для|по)(?=\s)|[的在于]|(?:에서|에는|에|의|이|가|을|를|은|는|와|과)(?=\s)){0,8}$/iu;

function phraseOf(text: string, spans: readonly Span[]): string {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let phrase = '';
  let end = 0;
  for (const span of sorted) {
    if (span.end <= end) continue;
    const start = Math.max(span.start, end);
    const gap = text.slice(end, start);
    phrase += `${phrase === '' ? '' : LINK.test(gap) ? gap : ' '}${text.slice(start, span.end)}`;
    end = span.end;
  }
  return phrase;
}

const LINK_BEFORE =
  /(?:^|(?<=[\s,，]))(?:in|on|at|of|for|by|during|from|since|within|to|and|or|the|a|an|в|во|на|за|с|по|к|и|из)\s*$|[在于和与到从]$/iu;
const LINK_AFTER =
  /^(?:['’]s\b|(?:에서는|에서|에는|에도|에|의|은|는|이|가|을|를|와|과)(?=\s|$)|[的中内](?!国))|^\s+(?:году|года)(?![а-яё])/iu;

/** The text without the spans and the small words that only led to them. */
function without(text: string, spans: readonly Span[]): string {
  const cut = [...spans]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => close(rest.slice(0, start), rest.slice(end)), text);
  return cut
    .replace(/[\s?？.。!！]+(?=$|[,，]|\s—)/gu, '')
    .replace(/(?:[,，—]\s*)+(?=[,，—])/gu, '')
    .replace(/^[\s,，—]+|[\s,，—]+$/gu, '');
}

/** Closes the gap that a word has left between two parts of a text. */
function close(left: string, right: string): string {
  let before = left;
  while (LINK_BEFORE.test(before)) before = before.replace(LINK_BEFORE, '');
  const after = right.replace(LINK_AFTER, '');
  const apart = SPACED_END.test(before.trimEnd()) && /^[\p{L}\p{N}]/u.test(after);
  return `${before.trimEnd()}${apart ? ' ' : ''}${after}`;
}

/** Scripts that write spaces between words. */
const SPACED_END = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Hangul}\d]$/u;
