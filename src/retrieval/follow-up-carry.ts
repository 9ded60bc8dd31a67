import { readQuestionKind } from '../language/question-kind.ts';
import type { Span } from '../language/span.ts';
import type { NamingWord, TurnReading } from './follow-up-reading.ts';
import { backReferenceOf } from './follow-up-signs.ts';
import { TO_COME } from './follow-up-words.ts';

/**
 * What a question of its own takes from the turn before, in that turn's words.
 *
 * The place and the period where it names none; the step too where it speaks of the same thing; and the subject where
 * it says nothing of its own, or where place and period alone would not tell which thing is meant. "How much are they
 * worth?" takes "projects signed in Jiutai in September 2022"; "how many of them were foreign-owned?" no "projects",
 * which every sentence has; "who represented Total Eren there?" only "Taraz", "April 2023".
 */
export function carrySubject(before: TurnReading, now: TurnReading, placed: boolean): string {
  const dates = now.dates.length === 0 && !asksWhenAfter(now, before) ? before.dates : [];
  const places = now.places.length === 0 && !placed ? before.places : [];
  const setting = [...places, ...dates];
  if (!isAboutTheSame(now) && setting.length > 0) return phraseOf(before.text, setting);
  const stages = now.stages.length === 0 ? before.stages : [];
  const told = places.length > 0 && dates.length > 0 && now.words.some(({ isSide }) => !isSide);
  const subject = subjectOf(before).filter(({ isName }) => isName || !told);
  return phraseOf(before.text, [...setting, ...stages, ...subject]);
}

/** Takes the period alone, for a question that is parallel to the one before: null where the two share nothing. */
export function carryPeriod(before: TurnReading, now: TurnReading): string | null {
  return isParallel(before, now) ? phraseOf(before.text, now.dates.length === 0 ? before.dates : []) : null;
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
  const sorted = [...spans].sort((a, b) => b.start - a.start);
  let rest = text;
  for (const { start, end } of sorted) {
    let before = rest.slice(0, start);
    while (LINK_BEFORE.test(before)) before = before.replace(LINK_BEFORE, '');
    const after = rest.slice(Math.min(end, rest.length)).replace(LINK_AFTER, '');
    rest = `${before.trimEnd()}${/^[\p{L}\p{N}]/u.test(after) && /[a-zа-яё\uac00-\ud7a3]$/iu.test(before.trimEnd()) ? ' ' : ''}${after}`;
  }
  return rest
    .replace(/[\s?？.。!！]+(?=$|[,，]|\s—)/gu, '')
    .replace(/(?:[,，—]\s*)+(?=[,，—])/gu, '')
    .replace(/^[\s,，—]+|[\s,，—]+$/gu, '');
}
