import type { Citation } from '../answering/result.ts';
import { ANSWER_PHRASES } from '../answering/wording/phrases.ts';
import type { AnswerLanguage } from '../language/answer-language.ts';
import { writeAmount, writeDate, writeProjects } from '../language/wording/figures.ts';
import { STAGE_NAMES } from '../ledger/stage-names.ts';
import { writeTable } from '../ledger/table.ts';
import type { Digest, DigestNumber, StageCount, Story } from './story.ts';
import { DIGEST_PHRASES } from './wording.ts';

/** Stories that are shown at once. */
export const SHOWN = 10;

/** A digest as a terminal shows it: what is new with its sources, the numbers, and how much more there is. `shown`: how many stories. */
export function writeDigest(digest: Digest, language: AnswerLanguage, shown: number = SHOWN): string {
  const phrases = DIGEST_PHRASES[language];
  const [from, to] = [digest.from, digest.to].map((day) => writeDay(day, language)) as [string, string];
  const head = `${phrases.title}${phrases.colon}${phrases.period(from, to)}`;
  const stories = digest.stories.slice(0, shown).map((story, at) => writeStory(story, at + 1, language));
  const rest = digest.stories.length - stories.length;
  const parts = [
    head,
    ...(digest.quiet ? [phrases.quiet] : stories),
    ...(rest > 0 ? [phrases.more(rest)] : []),
    ...(digest.numbers.length > 0 ? [writeNumbers(digest, language)] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function writeDay(day: string, language: AnswerLanguage): string {
  return writeDate({ from: day, to: day }, language) ?? day;
}

function writeStory(story: Story, number: number, language: AnswerLanguage): string {
  const mark = story.isOld ? ` (${oldMark(story, language)})` : '';
  const margin = ' '.repeat(`${number}. `.length);
  const sources = sourcesOf(story.citations).map((own) => `${margin}${writeSource(own, language)}`);
  return [`${number}. ${story.text}${mark}`, ...sources].join('\n');
}

/** Says that the news of a story is old, and of which day. */
export function oldMark({ newsDay }: Story, language: AnswerLanguage): string {
  return DIGEST_PHRASES[language].old(newsDay && writeDay(newsDay, language));
}

/** The citations of a story by document, in the order of their numbers. */
export function sourcesOf(citations: readonly Citation[]): Citation[][] {
  const documents = [...new Set(citations.map(({ document }) => document))];
  return documents.map((document) => citations.filter((citation) => citation.document === document));
}

function writeSource(citations: readonly Citation[], language: AnswerLanguage): string {
  const [{ title, publisher, published }] = citations as [Citation];
  const markers = citations.map(({ n }) => `[${n}]`).join(' ');
  const day = published === null ? DIGEST_PHRASES[language].noDate : published;
  return `${markers} ${title} — ${[publisher, day].filter(Boolean).join(', ')}`;
}

function writeNumbers({ numbers, period, periodBefore }: Digest, language: AnswerLanguage): string {
  const phrases = DIGEST_PHRASES[language];
  const compared = numbers.some(({ before }) => before !== null);
  const rows = numbers.map((number) => [
    STAGE_NAMES[language][number.stage],
    writeCount(number, language),
    ...(compared ? [number.before ? writeCount(number.before, language) : phrases.none] : []),
  ]);
  const periods = compared ? [period, periodBefore] : [period];
  const head = ['', ...periods.map((days) => `${days.from} – ${days.to}`)];
  const table = writeTable(head, rows, new Set()).trimEnd();
  return [phrases.numbers, table, ...(numbers.some(isBound) ? [phrases.lowerBound] : [])].join('\n');
}

function isBound(number: DigestNumber): boolean {
  return [number, ...(number.before ? [number.before] : [])].some(
    ({ projects, amounts }) =>
      projects.qualifier === 'over' || amounts.some(({ qualifier }) => qualifier === 'over'),
  );
}

/** "15 projects · over RMB 20 billion". */
export function writeCount({ projects, amounts }: StageCount, language: AnswerLanguage): string {
  return [writeProjects(projects, language), ...amounts.map((amount) => writeAmount(amount, language))].join(
    ANSWER_PHRASES[language].separator,
  );
}
