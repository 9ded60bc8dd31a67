import { readMeaning, type TextMeaning } from '../../answering/sentence-meaning.ts';
import { carriesDate } from '../../answering/verification/dates.ts';
import { carryFigure, readFigures } from '../../answering/verification/figures.ts';
import { meanings, namedPlaces } from '../../answering/verification/places.ts';
import { quoteSource } from '../../answering/verification/source.ts';
import { hasMark } from '../../answering/verification/steps.ts';
import { verifySentence } from '../../answering/verification/verify-sentence.ts';
import type { AnswerLanguage } from '../../language/answer-language.ts';
import type { Gazetteer } from '../../language/places.ts';
import { displayWidth } from '../../language/wording/display-width.ts';
import type { Story } from '../story.ts';

export interface LineContext {
  /** That of the digest. */
  readonly language: AnswerLanguage;
  readonly gazetteer: Gazetteer;
}

/** Columns of a line at most: three on a telephone's screen. Longer ones are no lines. */
const WIDEST = 300;
const MARKER = /\[\d+\]/g;
const QUOTED = /[“«]([^”»]+)[”»]/gu;

/** The line of a story without its markers, and without "(also [2])". */
export function bareLine({ text }: Story): string {
  return text
    .replace(/\([^()[\]]*(?:\[\d+\]\s?)+\)/g, '')
    .replace(MARKER, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * A line that a model wrote for a story, with the markers of the story's own, or null where it may not be sent.
 *
 * It has to pass as a sentence of an answer would that cites all the story does, and it has to keep what the desk's own line tells: every figure with its
 * "over" or "about", every day, place and step, and the name of the project. A line that reads well and leaves out the sum is no better.
 */
export function verifiedLine(
  line: string,
  story: Story,
  { language, gazetteer }: LineContext,
): string | null {
  const { citations } = story;
  const sources = citations.map((citation) => quoteSource(citation, gazetteer));
  const quotes = citations.map(({ quote }, at) => ({ passage: at + 1, quote }));
  const verdict = verifySentence({ text: line, citations: quotes }, { sources, gazetteer, language });
  if (verdict.kind === 'refused') return null;
  const { text } = verdict.sentence;
  if (displayWidth(text) > WIDEST || isQuotedBy(story, text)) return null;
  if (!keepsWhatIsTold(text, story, gazetteer)) return null;
  return [text, ...new Set(story.text.match(MARKER))].join(' ');
}

/** Words of the news stay in the quotation marks that the desk's own line has for them. */
function isQuotedBy(story: Story, text: string): boolean {
  return story.toldAs === 'quote' && bareLine(story).includes(text);
}

function keepsWhatIsTold(text: string, story: Story, gazetteer: Gazetteer): boolean {
  const own = bareLine(story);
  const published = story.citations[0]?.published ?? null;
  const [told, wanted] = [text, own].map((one) => readMeaning(one, published, gazetteer, [])) as [
    TextMeaning,
    TextMeaning,
  ];
  return (
    keepsFigures(told, wanted) &&
    wanted.dates.every((date) => told.dates.some((other) => carriesDate(other, date))) &&
    keepsPlaces(told, wanted) &&
    (story.toldAs === 'quote' ? keepsSteps(told, wanted) : keepsStep(told, story) && keepsNames(text, own))
  );
}

function keepsFigures(told: TextMeaning, wanted: TextMeaning): boolean {
  const held = readFigures(told).map((mention) => ({ mention, text: told }));
  return readFigures(wanted).every((figure) => 'figure' in carryFigure(figure, held));
}

function keepsPlaces(told: TextMeaning, wanted: TextMeaning): boolean {
  const ids = new Set(
    namedPlaces(told)
      .flatMap(meanings)
      .map(({ id }) => id),
  );
  return namedPlaces(wanted).every((place) => meanings(place).some(({ id }) => ids.has(id)));
}

/** Of an event, by the ledger: as a sentence has it, the step may be done or planned, which the sources decide. */
function keepsStep({ stages, text }: TextMeaning, { stage: wanted }: Story): boolean {
  if (wanted === 'planned')
    return hasMark(text, 'planned') || stages.some(({ modality }) => modality === 'planned');
  return wanted === null || stages.some(({ stage, modality }) => stage === wanted && modality !== 'negated');
}

function keepsSteps({ stages }: TextMeaning, wanted: TextMeaning): boolean {
  return wanted.stages.every(({ stage, modality }) =>
    stages.some((other) => other.stage === stage && other.modality === modality),
  );
}

function keepsNames(text: string, own: string): boolean {
  return [...own.matchAll(QUOTED)].every(([, name = '']) => text.includes(name));
}
