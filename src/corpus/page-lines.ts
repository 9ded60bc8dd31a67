import type { Span } from '../language/span.ts';
import { isFurniture } from './furniture.ts';
import { looksLikeHeadline } from './headline.ts';
import { EVENT_LABELS } from './label-words.ts';
import { type LabelledField, readLabelledLine, readLoneDate } from './labelled-line.ts';
import { type Line, readLines } from './lines.ts';

/** What a line of a page is, before it is known which line is the title. */
export type LineRole = 'text' | 'furniture' | 'fields' | 'date' | 'record';

export interface PageLine extends Span {
  readonly role: LineRole;
  readonly content: string;
  /** Values the line states, whatever its role; a tail cut off a line of text gives its fields too. */
  readonly fields: readonly LabelledField[];
  /** End of the news on a line of text: before the credits and links behind its last sentence. */
  readonly textEnd: number;
}

/** The line a capture tool writes above the text: ` date 2023-05-26 Headline`. */
const RECORD = /^date\s+(\S{8,10})\s+(\S.*)$/i;
const BYLINE = /^(?:by|source)\s*[(（]\s*([^()（）]{2,60}?)\s*[)）]$/i;
/** A date and, parted by a wide gap, the name of a site: `2020-06-27    JL.gov`. */
const DATE_AND_SITE = /^(\S{8,20}(?: \d{1,2}:\d{2}(?::\d{2})?)?)(?:\s{2,}|\t|\s*[|┆丨]\s*)(\S.{1,40})$/u;
const SITE =
  /^(?:[\w-]+(?:\.[\w-]+)+|.*(?:日报|晚报|时报|新闻网|政府网|网站|News|Daily|Times|Online|Government))$/u;

/** Credits are sought in this much of a line's end. */
const LONGEST_TAIL = 240;
const CREDIT =
  /^[（(]\s*(?:(?:记者|記者|通讯员|作者|编辑|责编|文|图|来源|reporter|editor|by|источник)(?!\p{L}|$)|(?:记者|記者|通讯员|作者|责编|来源))[^（）()。]{0,40}[）)]$/iu;
/** A name in brackets before an editor's name: `(Li Lei Han Mei) Editor in charge: …`. */
const NAMES_IN_BRACKETS = /^[（(][^()（）\d]{2,80}[）)]\s*/;
/** The tag of an agency behind the last sentence: `(CQNEWS)`. */
const AGENCY = /^[（(]\s*([A-Z]{3,12}|Xinhua|新华社|新华网|中新社|ТАСС|Интерфакс|연합뉴스)\s*[）)]$/u;

/** The lines of a text from an offset on, each with what it is. Blank lines are left out. */
export function readPageLines(text: string, from = 0): PageLine[] {
  const lines = readLines(text, from);
  const read = lines.map((line, index) => {
    const one = classify(line);
    return isEventDetail(one, [lines[index - 1], lines[index + 1], lines[index + 2]]) ? asText(line) : one;
  });
  const firstText = read.findIndex((line) => line.role === 'text');
  return read.flatMap((line, index) => {
    const isHead = firstText === -1 || index < firstText;
    return line.role === 'record' && !(isHead && isTitled(line)) ? splitRecord(line) : line;
  });
}

function isTitled({ fields }: PageLine): boolean {
  return fields.some(({ kind, value }) => kind === 'title' && looksLikeHeadline(value));
}

/** ` date 2023-05-26 ` before news instead of a headline, or below one: the date is a field, what follows it is news. */
function splitRecord(line: PageLine): PageLine[] {
  const news = line.fields.find(({ kind }) => kind === 'title')?.value ?? '';
  const start = line.end - news.length;
  const fields = line.fields.filter(({ kind }) => kind !== 'title');
  return [
    { ...line, role: 'fields', end: start, textEnd: line.start, fields },
    asText({ start, end: line.end, content: news }),
  ];
}

/** "Date: 5 May 2023" beside "Venue: …" is when an event takes place. */
function isEventDetail(line: PageLine, near: readonly (Line | undefined)[]): boolean {
  const isDate = line.role === 'fields' && line.fields.every((field) => field.kind === 'dated');
  return isDate && near.some((other) => other !== undefined && EVENT_LABELS.test(other.content));
}

function classify(line: Line): PageLine {
  if (isFurniture(line.content))
    return { ...line, role: 'furniture', fields: readCopyright(line), textEnd: line.start };
  const record = readRecord(line);
  if (record) return record;
  const fields = readFields(line.content);
  if (fields) return { ...line, role: 'fields', fields, textEnd: line.start };
  const date = readLoneDate(line.content);
  if (date !== null) return { ...line, role: 'date', fields: dated(date), textEnd: line.start };
  return asText(line);
}

function readRecord(line: Line): PageLine | null {
  const parts = RECORD.exec(line.content);
  const date = parts ? readLoneDate(parts[1] ?? '') : null;
  if (!parts || !date) return null;
  const title: LabelledField = { kind: 'title', value: (parts[2] ?? '').trim() };
  return {
    ...line,
    role: 'record',
    fields: [{ kind: 'published', value: date }, title],
    textEnd: line.start,
  };
}

/** Fields of a whole line of metadata, or null where the line is none. */
function readFields(content: string): LabelledField[] | null {
  const stripped = stripLinks(content);
  const labelled = readLabelledLine(stripped);
  if (labelled) return labelled;
  const byline = BYLINE.exec(content);
  if (byline) return [{ kind: 'source', value: byline[1] ?? '' }];
  if (isReporterLine(content)) return [{ kind: 'author', value: content.slice(3) }];
  const site = DATE_AND_SITE.exec(content);
  const date = site ? readLoneDate(site[1] ?? '') : null;
  if (!date || !SITE.test(site?.[2] ?? '')) return null;
  return [...dated(date), { kind: 'source', value: site?.[2] ?? '' }];
}

/** `By Li Lei and Han Mei` alone on a line. */
function isReporterLine(content: string): boolean {
  if (content.length > 80 || !content.startsWith('By ')) return false;
  const words = content.slice(3).split(/,? and |,? /);
  return words.length <= 6 && words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word));
}

/** A labelled line may carry the page's links behind it: `Updated: 2024-02-28 Print`, `来源：… 字体：大 中 小 打印`. */
function stripLinks(content: string): string {
  if (content.length > LONGEST_TAIL || !/[:：]/.test(content)) return content;
  for (const gap of content.matchAll(/[\s【[（(|]+/g)) {
    if (gap.index > 0 && isFurniture(content.slice(gap.index))) return content.slice(0, gap.index);
  }
  return content;
}

function dated(date: string): LabelledField[] {
  return date === '' ? [] : [{ kind: 'dated', value: date }];
}

/** Who holds the rights is who publishes, where nothing else says so. */
function readCopyright(line: Line): LabelledField[] {
  const name =
    /(?:all rights reserved|版权所有|版權所有|©|copyright)\s*[:：©]?\s*(?:(?:19|20)\d{2}(?:\s*[-–]\s*(?:19|20)\d{2})?)?\s*([\p{Lu}\p{Lo}][^|.。]{3,80}?)(?=\s{2,}|[|.。]|\s*(?:all rights|版权所有|\p{Script=Han}ICP)|$)/iu.exec(
      line.content,
    );
  const value = name?.[1]?.trim() ?? '';
  return value === '' || isFurniture(value) ? [] : [{ kind: 'source', value: value.replace(/^by\s+/i, '') }];
}

function asText(line: Line): PageLine {
  const tail = findTail(line.content);
  const textEnd = tail ? line.start + tail.start : line.end;
  return { ...line, role: 'text', fields: tail?.fields ?? [], textEnd };
}

interface Tail {
  readonly start: number;
  readonly fields: readonly LabelledField[];
}

/** What follows the last sentence of a line and is not news: credits, sources, links. Null where all of it is. */
function findTail(content: string): Tail | null {
  const from = Math.max(0, content.length - LONGEST_TAIL);
  for (const end of content.slice(from).matchAll(/(?:[.!?。！？…][”"’']?|[）)])\s*/gu)) {
    const at = from + end.index + end[0].length;
    const fields = at < content.length ? readTail(content.slice(at)) : null;
    if (fields) return { start: from + end.index + end[0].trimEnd().length, fields };
  }
  return null;
}

function readTail(rest: string): readonly LabelledField[] | null {
  if (isFurniture(rest) || CREDIT.test(rest)) return [];
  const agency = AGENCY.exec(rest);
  if (agency) return [{ kind: 'source', value: agency[1] ?? '' }];
  const fields = readLabelledLine(rest.replace(NAMES_IN_BRACKETS, '').replace(/\.$/, ''));
  return fields?.every((field) => field.kind !== 'title' && field.kind !== 'topic') ? fields : null;
}
