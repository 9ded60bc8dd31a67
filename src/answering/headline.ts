import type { AnswerLanguage } from '../language/answer-language.ts';
import type { AmountMention, CountMention, Stage } from '../language/meaning.ts';
import { isThreshold } from '../language/project-figures.ts';
import type { Span } from '../language/span.ts';
import { writeAmount, writeDate, writeProjects } from '../language/wording/figures.ts';
import { STAGE_NAMES } from '../ledger/stage-names.ts';
import type { QuestionWord } from '../retrieval/question-words.ts';
import type { Understanding } from '../retrieval/understanding.ts';
import { isProjectWord } from './asked-share.ts';
import type { Evidence } from './evidence.ts';
import type { SentenceMeaning } from './sentence-meaning.ts';
import { ANSWER_PHRASES } from './wording/phrases.ts';

/**
 * The figures of a quote in one line: how many projects, how much, which step, when. Only what was asked for, where the
 * question says what; null where the quote has none, or several between which a line would have to choose: the quote then
 * speaks for itself.
 */
export function writeHeadline(
  { sentences, ownWords }: Pick<Evidence, 'sentences' | 'ownWords'>,
  understanding: Understanding,
): string | null {
  const { language, stages } = understanding;
  if (ownWords < SURE) return null;
  const projects = wants(understanding, 'count') ? theOne(sentences, projectsOf, stages) : null;
  const amount = wants(understanding, 'amount') ? theOne(sentences, worthOf, stages) : null;
  if (projects === 'several' || amount === 'several' || (!projects && !amount)) return null;
  const stage = onlyStage(sentences);
  const dates = sentences.flatMap((sentence) => sentence.dates);
  const items = [
    projects ? writeProjects(projects, language) : null,
    amount ? writeAmount(amount, language) : null,
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

function projectsOf({ counts }: SentenceMeaning): CountMention[] {
  return counts.filter(({ noun }) => noun === 'projects');
}

function worthOf({ amounts, text }: SentenceMeaning): AmountMention[] {
  return amounts.filter((amount) => !isThreshold(amount, text));
}

/**
 * The one figure of its kind; where there are several, the one that stands beside the step asked about ("45 negotiated,
 * 23 signed, 18 settled").
 */
function theOne<F extends CountMention | AmountMention>(
  sentences: readonly SentenceMeaning[],
  figuresOf: (sentence: SentenceMeaning) => readonly F[],
  asked: readonly Stage[],
): F | null | 'several' {
  const figures = sentences.flatMap((sentence) =>
    figuresOf(sentence).map((figure) => ({ figure, sentence })),
  );
  if (figures.length <= 1) return figures[0]?.figure ?? null;
  const beside = figures.filter(({ figure, sentence }) =>
    sentence.stages.some((stage) => asked.includes(stage.stage) && isBeside(figure, stage, sentence.text)),
  );
  return beside.length === 1 && beside[0] ? beside[0].figure : 'several';
}

/** Characters between a figure and the step it counts, at most. */
const BESIDE = 12;

const NEW_CLAUSE = /[,;，、；]|\band\b|(?<!\p{L})и(?!\p{L})/u;

/** In 谋划项目65个,签约项目35个 the 65 stands near the 签约 of the next clause, and is not beside it. */
function isBeside(a: Span, b: Span, text: string): boolean {
  const between = text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return between.length <= BESIDE && !NEW_CLAUSE.test(between);
}

function onlyStage(sentences: readonly SentenceMeaning[]): Stage | null {
  const done = sentences.flatMap(({ stages }) => stages.filter(({ modality }) => modality === 'done'));
  const stages = new Set(done.map(({ stage }) => stage));
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
