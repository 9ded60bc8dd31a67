import { numberCitations } from '../../digest/number-citations.ts';
import type { Digest, DigestNumber, StageCount, Story } from '../../digest/story.ts';
import { DIGEST_PHRASES } from '../../digest/wording.ts';
import { oldMark, sourcesOf } from '../../digest/write-digest.ts';
import { writeAmount, writeDate } from '../../language/wording/figures.ts';
import { STAGE_NAMES } from '../../ledger/stage-names.ts';
import type { Wording } from '../wording/wording.ts';
import { type Buttons, button } from './answer-buttons.ts';
import { inRows } from './button-rows.ts';
import { figuresInBold } from './figures-in-bold.ts';
import { bold, type FormattedText, italic, join } from './formatted-text.ts';
import { oneLine } from './one-line.ts';
import { origin, sourceTitle } from './sources-block.ts';
import { LONGEST_TEXT, MOST_ENTITIES, splitFormatted } from './split-text.ts';
import { alignedTable, type Table } from './table.ts';

/** A digest with what a chat has to know of how it came. */
export interface DigestView {
  readonly digest: Digest;
  /** Asked for, and not because its hour had come. */
  readonly onDemand: boolean;
  /** When it was due, as the reader writes it, where that was missed. */
  readonly lateSince: string | null;
}

/** One message of a digest, and which of its stories it tells: from `first` (counted from 0), so many. */
export interface DigestPage {
  readonly text: FormattedText;
  readonly first: number;
  readonly count: number;
}

/** Stories shown at once, and the UTF-16 units that the line of one may take. */
const MOST_STORIES = 10;
const LONGEST_LINE = 600;
/** Buttons beside each other: numbers of one or two figures. */
const IN_ROW = 5;

/**
 * A digest as pages of one message each: ten stories or as many as fit, a line each, and where they stand; the first page says
 * how it came, and has the numbers. A digest without stories is one line.
 */
export function digestPages(view: DigestView, wording: Wording): DigestPage[] {
  const stories = numberCitations(view.digest.stories);
  if (stories.length === 0) return [{ text: quietText(view, wording), first: 0, count: 0 }];
  const numbered = { ...view, digest: { ...view.digest, stories } };
  const pages: DigestPage[] = [];
  for (let first = 0; first < stories.length; ) {
    const page = pageFrom(first, numbered, wording);
    pages.push(page);
    first += page.count;
  }
  return pages;
}

/** The numbers of a page's stories, then the pages before and behind. `digest` is the number it is kept under. */
export function digestButtons(digest: number, pages: readonly DigestPage[], at: number): Buttons {
  const page = pages[at];
  if (!page) return [];
  const numbers = Array.from({ length: page.count }, (_, story) => page.first + story + 1);
  const stories = numbers.map((n) => button(String(n), { kind: 'digest', digest, act: 'story', n }));
  const turn = (text: string, to: number) => button(text, { kind: 'digest', digest, act: 'page', n: to + 1 });
  const [before, behind] = [pages[at - 1], pages[at + 1]];
  const turning = [
    ...(before ? [turn(`‹ ${rangeOf(before)}`, at - 1)] : []),
    ...(behind ? [turn(`${rangeOf(behind)} ›`, at + 1)] : []),
  ];
  return [...inRows(stories, IN_ROW), ...(turning.length > 0 ? [turning] : [])];
}

function rangeOf({ first, count }: DigestPage): string {
  return count === 1 ? String(first + 1) : `${first + 1}–${first + count}`;
}

/** As many stories as fit, at least one; of a single one that does not, as much as does. */
function pageFrom(first: number, view: DigestView, wording: Wording): DigestPage {
  const most = Math.min(MOST_STORIES, view.digest.stories.length - first);
  for (let count = most; count > 1; count--) {
    const text = pageText(view, { first, count }, wording);
    if (text.text.length <= LONGEST_TEXT && text.entities.length <= MOST_ENTITIES)
      return { text, first, count };
  }
  const [text = join([])] = splitFormatted(pageText(view, { first, count: 1 }, wording));
  return { text, first, count: 1 };
}

function pageText(
  view: DigestView,
  { first, count }: Pick<DigestPage, 'first' | 'count'>,
  wording: Wording,
): FormattedText {
  const { stories } = view.digest;
  const shown = stories.slice(first, first + count);
  const lines = shown.map((story, at) => join([`${first + at + 1}. `, storyLine(story, wording)]));
  const rest =
    stories.length > count ? italic(wording.digest.shown(first + 1, first + count, stories.length)) : '';
  return join(
    [
      join([headLine(view, wording), rest], '\n'),
      join(lines, '\n\n'),
      first === 0 ? numbersTable(view.digest, wording) : '',
      join([bold(wording.answer.sources), ...sourceLines(shown, wording)], '\n'),
    ],
    '\n\n',
  );
}

/** A line for each document: its markers and title, linked where its address is known, publisher and date. */
function sourceLines(stories: readonly Story[], wording: Wording): FormattedText[] {
  return sourcesOf(citationsOf(stories)).map((citations) => {
    const [citation] = citations;
    if (!citation) return join([]);
    const markers = citations.map(({ n }) => `[${n}]`).join(' ');
    return join([sourceTitle(markers, citation), origin(citation, wording)], ' — ');
  });
}

/** A marker that two stories share is one source. */
function citationsOf(stories: readonly Story[]): Story['citations'] {
  const all = stories.flatMap(({ citations }) => citations);
  return all.filter((one, at) => all.findIndex(({ n }) => n === one.n) === at);
}

const MARKERS = /(?:\s*\[\d{1,3}\])+\s*$/;

/** A story in one line, figures in bold, its markers kept where it has to be cut. */
export function storyLine(story: Story, { code }: Wording): FormattedText {
  const whole = oneLine(story.text, Number.POSITIVE_INFINITY);
  const markers = MARKERS.exec(whole)?.[0] ?? '';
  const words = oneLine(whole.slice(0, whole.length - markers.length), LONGEST_LINE);
  return join([figuresInBold(words), markers, story.isOld ? italic(` · ${oldMark(story, code)}`) : '']);
}

function headLine(
  { digest: { from, to }, onDemand, lateSince }: DigestView,
  wording: Wording,
): FormattedText {
  const { digest, code } = wording;
  const head = join([bold(DIGEST_PHRASES[code].title), ' · ', writeDate({ from, to }, code) ?? '']);
  const note = onDemand ? digest.onDemand : lateSince === null ? '' : digest.late(lateSince);
  return join([head, italic(note)], '\n');
}

function quietText(view: DigestView, wording: Wording): FormattedText {
  return join([headLine(view, wording), DIGEST_PHRASES[wording.code].quiet], '\n');
}

/** A row for each step and currency, and below it what it was in the time before. */
function numbersTable({ numbers, period }: Digest, wording: Wording): FormattedText {
  const { digest, code } = wording;
  if (numbers.length === 0) return join([]);
  const rows = numbers.flatMap((number: DigestNumber) => [
    ...totalRows(STAGE_NAMES[code][number.stage], number, wording),
    ...(number.before ? totalRows(digest.numbers.before, number.before, wording) : []),
  ]);
  const header = ['', digest.numbers.projects, digest.numbers.amount];
  const table: Table = { header, rows, align: ['left', 'right', 'right'] };
  const heading = join([bold(DIGEST_PHRASES[code].numbers), writeDate(period, code) ?? ''], ' · ');
  return join([heading, alignedTable(table)], '\n');
}

function totalRows(label: string, { projects, amounts }: StageCount, { code, formats }: Wording): string[][] {
  const sign = { exactly: '', over: '+', about: '', up_to: '' }[projects.qualifier];
  const count = `${projects.qualifier === 'about' ? '≈' : ''}${formats.number(projects.value)}${sign}`;
  const [first = '', ...more] = amounts.map((amount) => writeAmount(amount, code));
  return [[label, count, first], ...more.map((amount) => ['', '', amount])];
}
