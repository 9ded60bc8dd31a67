import { writeEvent } from '../../answering/headline.ts';
import { ANSWER_PHRASES } from '../../answering/wording/phrases.ts';
import type { AnswerLanguage } from '../../language/answer-language.ts';
import { placeByPath, placeName } from '../../language/places/relations.ts';
import type { Gazetteer } from '../../language/places.ts';
import { clipTo } from '../../language/wording/display-width.ts';
import { writeAmount, writeDate, writeProjects } from '../../language/wording/figures.ts';
import { STAGE_NAMES } from '../../ledger/stage-names.ts';
import { DIGEST_PHRASES } from '../wording.ts';
import type { NewsStory, Report } from './news-story.ts';

/** Columns that a quoted sentence and a name take at most in a line; the citation has all of it. */
const WIDEST_QUOTE = 240;
const WIDEST_NAME = 80;

/**
 * A story in one line: where, how many, how much, which step, when, and the numbers of its citations. Reports that cannot both
 * be right stand beside each other. Without figures it is a quoted sentence.
 */
export function writeStoryLine(story: NewsStory, language: AnswerLanguage, gazetteer: Gazetteer): string {
  const phrases = DIGEST_PHRASES[language];
  const [first, ...others] = story.reports;
  const also = story.also.length > 0 && first ? ` (${phrases.also} ${markersOf(story.also)})` : '';
  if (!first) return quoteLine(story, language);
  const differing = others.map((report) => `; ${phrases.differs} ${clauseOf(report, language)}`);
  return `${placeOf(story, first, language, gazetteer)}${clauseOf(first, language)}${differing.join('')}${also}`;
}

function quoteLine({ citations, also }: NewsStory, language: AnswerLanguage): string {
  const words = clipTo((citations[0]?.quote ?? '').replace(/\s+/g, ' '), WIDEST_QUOTE);
  return `${DIGEST_PHRASES[language].quote(words)} ${markersOf(also)}`;
}

function placeOf(
  { places }: NewsStory,
  { told }: Report,
  language: AnswerLanguage,
  gazetteer: Gazetteer,
): string {
  const [place] = places;
  if (!place || !told.tellsPlace) return '';
  const known = language === 'zh' ? placeByPath(gazetteer, place.path) : null;
  return `${known ? placeName(gazetteer, known, language) : place.name}${DIGEST_PHRASES[language].colon}`;
}

function clauseOf({ told, markers }: Report, language: AnswerLanguage): string {
  const { fact, name, projects, amount, event } = told;
  const { separator } = ANSWER_PHRASES[language];
  const items = [
    name === null ? null : DIGEST_PHRASES[language].quote(clipTo(name, WIDEST_NAME)),
    projects && writeProjects(projects, language),
    amount && writeAmount(amount, language),
    writeEvent(STAGE_NAMES[language][fact.stage], event && writeDate(event, language), language),
    fact.scope === 'running_total' ? DIGEST_PHRASES[language].runningTotal : null,
  ];
  return `${items.filter((item) => item !== null).join(separator)} ${markersOf(markers)}`;
}

function markersOf(numbers: readonly number[]): string {
  return numbers.map((n) => `[${n}]`).join(' ');
}
