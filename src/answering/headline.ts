import type { AnswerLanguage } from '../language/answer-language.ts';
import { readAssertionMarks } from '../language/assertion.ts';
import type { AmountMention, CountMention, Place, Stage } from '../language/meaning.ts';
import { writeAmount, writeDate, writeProjects } from '../language/wording/figures.ts';
import { STAGE_NAMES } from '../ledger/stage-names.ts';
import type { QuestionWord } from '../retrieval/question-words.ts';
import type { Understanding } from '../retrieval/understanding.ts';
import { isProjectWord } from './asked-share.ts';
import type { Evidence } from './evidence.ts';
import { type ToldFigure, toldAmounts, toldProjects } from './headline-figures.ts';
import { ANSWER_PHRASES } from './wording/phrases.ts';

/**
 * The figures of a quote in one line: how many projects, how much, which step, when. Only what was asked for, where the
 * question says what; null where the quote has none that is told as so, or several between which a line would have to choose: the
 * quote then speaks for itself.
 */
export function writeHeadline(
  { sentences, ownWords }: Pick<Evidence, 'sentences' | 'ownWords'>,
  understanding: Understanding,
): string | null {
  const { language } = understanding;
  if (ownWords < SURE || isOfNeighboursToo(sentences, understanding)) return null;
  const projects = wants(understanding, 'count')
    ? theOne(sentences.flatMap(toldProjects), understanding)
    : null;
  const amount = wants(understanding, 'amount')
    ? theOne(sentences.flatMap(toldAmounts), understanding)
    : null;
  if (projects === 'unclear' || amount === 'unclear') return null;
  const told = [projects, amount].filter((one) => one !== null);
  if (told.length === 0) return null;
  const stage = onlyStage(told);
  const dates = sentences.flatMap((sentence) => sentence.dates);
  const items = [
    projects && writeProjects(projects.figure, language),
    amount && writeAmount(amount.figure, language),
    writeEvent(
      stage ? STAGE_NAMES[language][stage] : null,
      dates.length === 1 && dates[0] ? writeDate(dates[0], language) : null,
      language,
    ),
  ];
  return items.filter((item) => item !== null).join(ANSWER_PHRASES[language].separator);
}

/** A figure is put into the desk's own words only where its quote has most of the words of the question. */
const SURE = 0.5;

/**
 * True where a question asks after one place and the quote tells of it together with another of its province ("signed with Songyuan
 * and Ji'an, 17.5 billion in all"): the figure is not that place's alone. A venue elsewhere does not count.
 */
function isOfNeighboursToo(
  sentences: Evidence['sentences'],
  { places, ambiguous }: Pick<Understanding, 'places' | 'ambiguous'>,
): boolean {
  const [asked, ...others] = places;
  if (!asked || others.length + ambiguous.length > 0) return false;
  const named = sentences.flatMap((sentence) => sentence.places.flatMap(({ place }) => place ?? []));
  const isAsked = (place: Place) => isInChain(place, asked);
  return named.some(isAsked) && named.some((place) => !isAsked(place) && place.path[0] === asked.path[0]);
}

/** One place holds the other, or they are the same. */
function isInChain(one: Place, other: Place): boolean {
  return one.id === other.id || one.within.includes(other.id) || other.within.includes(one.id);
}

/** Open questions want every figure; a question that says what it asks for wants that. "How many jobs" wants no number of projects. */
function wants({ askedFor, words }: Understanding, asked: 'count' | 'amount'): boolean {
  if (askedFor.length === 0) return true;
  const counted = words.find(({ role }) => role === 'counted');
  return askedFor.includes(asked) && (asked === 'amount' || !counted || countsProjects(counted));
}

function countsProjects({ text, wordings }: QuestionWord): boolean {
  return isProjectWord(
    text,
    wordings.map(({ term, weight }) => [term, weight] as const),
  );
}

/**
 * The one figure of its kind; null where the quote has none of that kind. It must be told as done (as planned where plans are asked
 * about) and of all there is: what is denied or averaged is passed over, and where a step is asked about, what is told of another one or
 * only planned ("45 negotiated, 23 signed, 18 settled"); where that leaves none or several, it is `unclear`.
 */
function theOne<F extends CountMention | AmountMention>(
  figures: readonly ToldFigure<F>[],
  { stages, standalone }: Understanding,
): ToldFigure<F> | null | 'unclear' {
  if (figures.length === 0) return null;
  if (figures.some(({ share }) => share === 'one_of_several')) return 'unclear';
  if (stages.length === 0 && figures.some(({ share }) => share === 'whole_of_parts')) return 'unclear';
  const told = figures.filter(
    (one) => one.share === 'whole' && one.state !== 'negated' && isOfStep(one, stages),
  );
  const wanted = asksForPlans(standalone) && told.some(isPlanned) ? isPlanned : isDone;
  const [first, ...more] = stages.length > 0 ? told.filter(wanted) : told;
  return first && more.length === 0 && wanted(first) ? first : 'unclear';
}

function isPlanned({ state }: ToldFigure<CountMention | AmountMention>): boolean {
  return state === 'planned';
}

function isDone({ state }: ToldFigure<CountMention | AmountMention>): boolean {
  return state === 'done';
}

/** A figure told with no step may be of any. */
function isOfStep(
  { stages, state }: ToldFigure<CountMention | AmountMention>,
  asked: readonly Stage[],
): boolean {
  if (asked.length === 0 || stages.length === 0) return true;
  return stages.some((stage) => asked.includes(stage)) || (state === 'planned' && asked.includes('planned'));
}

/** Plans are asked about by the words that tell them: "will be signed", 计划投资. */
function asksForPlans(question: string): boolean {
  return readAssertionMarks(question).some(({ mark }) => mark === 'planned');
}

/** The step that all figures have been told with; `planned` where they are. */
function onlyStage(told: readonly ToldFigure<CountMention | AmountMention>[]): Stage | null {
  if (told.some(({ state }) => state === 'planned')) return 'planned';
  const stages = new Set(told.flatMap((one) => one.stages));
  return stages.size === 1 ? ([...stages][0] ?? null) : null;
}

/** What happened and when: `signed 18 September 2022`, 2022年9月18日签约; either alone where the other is not known. */
export function writeEvent(
  stage: string | null,
  date: string | null,
  language: AnswerLanguage,
): string | null {
  if (stage === null || date === null) return stage ?? date;
  if (language === 'zh') return date + stage;
  return language === 'ko' ? `${date} ${stage}` : `${stage} ${date}`;
}
