import type { NewsFile } from './corpus.ts';
import { type Chance, createChance } from './random.ts';
import type { NewsProject, NewsStage, Story } from './story.ts';
import { MONTHS } from './words.ts';

/**
 * `plain`: a firm's figure, in the words of the brief. `place_month`: what happened at a place in a month, which the
 * brief tells by its day and its published date. `typo`: a plain one with two letters swapped in the firm's name.
 * `chinese`: both, of Chinese briefs. `chinese_english`: place and month in Chinese, of English briefs.
 */
export type QuestionKind = 'plain' | 'place_month' | 'typo' | 'chinese' | 'chinese_english';

export const QUESTION_KINDS: readonly QuestionKind[] = [
  'plain',
  'place_month',
  'typo',
  'chinese',
  'chinese_english',
];

/** A question with the one sentence of the corpus that answers it. */
export interface BenchQuestion {
  readonly kind: QuestionKind;
  readonly text: string;
  /** Path of the brief, and the sentence in it. */
  readonly document: string;
  readonly sentence: string;
}

type Asker = (file: NewsFile, chance: Chance) => Omit<BenchQuestion, 'kind' | 'document'> | null;

const ASKERS: Record<QuestionKind, Asker> = {
  plain: (file, chance) => onProject(file, chance, 'en', plainQuestion),
  place_month: (file) => onEvent(file, 'en', placeMonthQuestion),
  typo: (file, chance) =>
    onProject(file, chance, 'en', (project) => swapped(project.firm.en, chance, plainQuestion(project))),
  chinese: (file, chance) =>
    chance.next() < 0.5
      ? onProject(file, chance, 'zh', ({ firm, product }) => `${firm.zh}${product.zh}项目总投资多少？`)
      : onEvent(file, 'zh', chineseQuestion),
  chinese_english: (file) => onEvent(file, 'en', chineseQuestion),
};

/**
 * So many questions of each kind, with one answer each: of events, only those are asked about whose place had no other
 * event of that step in that month. The same news and seed give the same questions.
 */
export function makeQuestions(news: readonly NewsFile[], each: number, seed: number): BenchQuestion[] {
  const chance = createChance(seed ^ 0x5eed);
  const events = countEvents(news);
  const askable = news.filter(({ story }) => events.get(eventOf(story)) === 1);
  return QUESTION_KINDS.flatMap((kind) => questionsOfKind(kind, askable, each, chance));
}

function questionsOfKind(
  kind: QuestionKind,
  news: readonly NewsFile[],
  each: number,
  chance: Chance,
): BenchQuestion[] {
  const questions: BenchQuestion[] = [];
  const tries = each * 100;
  for (let tried = 0; tried < tries && questions.length < each; tried++) {
    const file = chance.pick(news);
    const asked = ASKERS[kind](file, chance);
    if (asked) questions.push({ kind, document: file.path, ...asked });
  }
  return questions;
}

function countEvents(news: readonly NewsFile[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { story } of news) counts.set(eventOf(story), (counts.get(eventOf(story)) ?? 0) + 1);
  return counts;
}

/** By name, since two places of one name and parent cannot be told apart in a question. */
function eventOf({ place, day, stage }: Story): string {
  return [place.title, place.parent.en, day.year, day.month, stage].join('|');
}

function onProject(
  { story, brief }: NewsFile,
  chance: Chance,
  language: Story['language'],
  ask: (project: NewsProject) => string | null,
) {
  if (story.language !== language) return null;
  const at = chance.between(0, story.projects.length - 1);
  const project = story.projects[at];
  const text = project ? ask(project) : null;
  return text === null ? null : { text, sentence: brief.projects[at] ?? '' };
}

function onEvent({ story, brief }: NewsFile, language: Story['language'], ask: (story: Story) => string) {
  return story.language === language ? { text: ask(story), sentence: brief.lead } : null;
}

function plainQuestion({ firm, product }: NewsProject): string {
  return `How much is the ${product.en} project of ${firm.en} worth?`;
}

const ENGLISH_VERBS: Record<NewsStage, string> = {
  signed: 'were signed',
  started: 'started construction',
  in_production: 'were put into operation',
};

function placeMonthQuestion({ place, day, stage }: Story): string {
  return `How many projects ${ENGLISH_VERBS[stage]} in ${place.title}, ${place.parent.en}, in ${MONTHS[day.month - 1]} ${day.year}?`;
}

const CHINESE_VERBS: Record<NewsStage, string> = { signed: '签约', started: '开工', in_production: '投产' };

function chineseQuestion({ place, day, stage }: Story): string {
  return `${day.year}年${day.month}月${place.parent.zh}${place.zh}${CHINESE_VERBS[stage]}了多少个项目？`;
}

/** The question with two neighbouring letters inside the firm's name swapped; null where they are the same or it is short. */
function swapped(name: string, chance: Chance, question: string): string | null {
  const length = name.indexOf(' ');
  if (length < 6) return null;
  const at = chance.between(1, length - 3);
  const [one = '', other = ''] = name.slice(at, at + 2);
  if (one === other) return null;
  return question.replace(name, name.slice(0, at) + other + one + name.slice(at + 2));
}
