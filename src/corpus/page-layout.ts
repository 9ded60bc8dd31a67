import type { Span } from '../language/span.ts';
import { readDateline } from './dateline.ts';
import { cleanTitle, isMasthead, isSectionLabel, looksLikeHeadline, titleFromSentence } from './headline.ts';
import type { LabelledField } from './labelled-line.ts';
import { type PageLine, readPageLines } from './page-lines.ts';

/** What is found in a page's text by its shape alone. */
export interface PageLayout {
  /** Null only where the text holds no line of news. */
  readonly title: string | null;
  /** Sorted, not overlapping, none empty, without white space at their ends. */
  readonly body: readonly Span[];
  /** Labelled values above the news, then below and behind it, each in the order of the page. */
  readonly fields: readonly LabelledField[];
  /** Name of the site above the headline, the weakest word on who publishes. */
  readonly masthead: string | null;
  /** Date of a dateline at the start of the news, `YYYY-MM-DD`. */
  readonly dateline: string | null;
}

/** A labelled title ("Title: …") is looked for in so many lines. */
const LINES_OF_HEAD = 12;

/**
 * Finds title, body and labelled values of a page.
 *
 * The head runs to the first line of news behind the headline, the foot starts behind the last one. Dates alone on a
 * line and fields labelled only "Date" count above the first and below the last line of news; between them they are
 * headings of the news. `statedTitle` is the title front matter or page metadata give: the line that repeats it lies outside the body.
 */
export function readPageLayout(text: string, from: number, statedTitle: string | null): PageLayout {
  const lines = readPageLines(text, from);
  const head = readHead(lines, statedTitle ?? labelledTitle(lines));
  const body = lines.slice(head.bodyFrom);
  const firstText = body.findIndex((line) => line.role === 'text');
  const lastText = body.findLastIndex((line) => line.role === 'text');
  const isNews = body.map(
    (line, index) => line.role === 'text' || (isVagueDate(line) && firstText < index && index < lastText),
  );
  const fields = [
    ...lines.slice(0, head.bodyFrom),
    ...body.filter((_, index) => !isNews[index] || index === lastText),
  ];
  const first = body[firstText];
  return {
    title: head.title,
    body: joinLines(body, isNews),
    fields: fields.flatMap((line) => line.fields),
    masthead: head.masthead,
    dateline: first ? readDateline(first.content) : null,
  };
}

interface Head {
  readonly title: string | null;
  readonly masthead: string | null;
  /** Index of the first line that may be news. */
  readonly bodyFrom: number;
}

/** Title and what stands around it. A title is taken out of the body only if something is left to be the body. */
function readHead(lines: readonly PageLine[], statedTitle: string | null): Head {
  const record = lines.findIndex((line) => line.role === 'record');
  const firstText = lines.findIndex((line) => line.role === 'text');
  if (record !== -1 && (firstText === -1 || record < firstText))
    return readRecordHead(lines, record, statedTitle);
  const { index, masthead } = findFirstTextLine(lines, statedTitle);
  const line = lines[index];
  if (!line) return { title: statedTitle, masthead, bodyFrom: 0 };
  const others = lines.some((other, at) => at > index && other.role === 'text');
  if (repeats(line.content, statedTitle) || (statedTitle === null && looksLikeHeadline(line.content))) {
    return { title: statedTitle ?? cleanTitle(line.content), masthead, bodyFrom: others ? index + 1 : index };
  }
  return { title: statedTitle ?? titleFromSentence(line.content), masthead, bodyFrom: index };
}

function readRecordHead(lines: readonly PageLine[], record: number, statedTitle: string | null): Head {
  const title = lines[record]?.fields.find((field) => field.kind === 'title')?.value ?? null;
  const next = lines[record + 1];
  const repeated = next?.role === 'text' && repeats(next.content, title) && lines.length > record + 2;
  return { title: statedTitle ?? title, masthead: null, bodyFrom: record + (repeated ? 2 : 1) };
}

/** The first line of text that is not the name of a section or of the site standing above the real headline. */
function findFirstTextLine(
  lines: readonly PageLine[],
  statedTitle: string | null,
): { readonly index: number; readonly masthead: string | null } {
  let masthead: string | null = null;
  for (const [index, line] of lines.entries()) {
    if (line.role !== 'text') continue;
    const next = lines.slice(index + 1).find((other) => other.role === 'text');
    const aboveHeadline =
      next !== undefined && (repeats(next.content, statedTitle) || looksLikeHeadline(next.content));
    if (aboveHeadline && isMasthead(line.content)) masthead = line.content;
    else if (!(aboveHeadline && isSectionLabel(line.content))) return { index, masthead };
  }
  return { index: -1, masthead };
}

function repeats(line: string, title: string | null): boolean {
  return title !== null && comparable(line) === comparable(title);
}

function comparable(title: string): string {
  return cleanTitle(title)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A date alone, or under a label that may mean anything: between lines of news it is part of them. */
function isVagueDate(line: PageLine): boolean {
  if (line.role === 'date') return true;
  return (
    line.role === 'fields' && line.fields.length > 0 && line.fields.every((field) => field.kind === 'dated')
  );
}

function labelledTitle(lines: readonly PageLine[]): string | null {
  const fields = lines.slice(0, LINES_OF_HEAD).flatMap((line) => (line.role === 'fields' ? line.fields : []));
  return fields.find((field) => field.kind === 'title' && field.value !== '')?.value ?? null;
}

/** Lines of news with nothing but white space between them make one span. */
function joinLines(lines: readonly PageLine[], isNews: readonly boolean[]): Span[] {
  const spans: Span[] = [];
  let open = false;
  for (const [index, line] of lines.entries()) {
    const end = line.role === 'text' ? line.textEnd : line.end;
    if (!isNews[index] || end === line.start) {
      open = false;
      continue;
    }
    const last = spans.at(-1);
    if (open && last) spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start: line.start, end });
    open = end === line.end;
  }
  return spans;
}
