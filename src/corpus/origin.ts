import { readAddressDate } from './address-date.ts';
import { findCalendarDates, toIsoDate } from './calendar-date.ts';
import type { Statement } from './formats/format-reader.ts';
import type { LabelledField } from './labelled-line.ts';
import type { PageLayout } from './page-layout.ts';

/** A date further ahead of today is a misprint or a plan, not when a document came out. */
const YEARS_AHEAD = 5;

/** Everything that may tell where a document comes from. */
export interface OriginClues {
  readonly stated: Statement;
  readonly layout: PageLayout;
  /** Fields of the page around the article; weaker than those of the text itself. */
  readonly around: readonly LabelledField[];
  /** The file's path inside the corpus folder. */
  readonly path: string;
  /** `YYYY-MM-DD`, the day the document is read. */
  readonly today: string;
}

/**
 * The published date, `YYYY-MM-DD`, by the first of these that states one: front matter or page metadata; a labelled
 * line ("Published", then a plain date, then "Updated"); the address; the file's name; a dateline. Null where none
 * does. Never the date of an event, never the file's own time, never a date more than {@link YEARS_AHEAD} years ahead.
 */
export function readPublished(clues: OriginClues): string | null {
  const latest = `${Number(clues.today.slice(0, 4)) + YEARS_AHEAD}${clues.today.slice(4)}`;
  const dates = [
    readStatedDate(clues.stated.published),
    ...labelledDates(clues.layout.fields),
    ...labelledDates(clues.around),
    readAddressDate(readUrl(clues) ?? ''),
    readAddressDate(clues.path.slice(clues.path.lastIndexOf('/') + 1)),
    clues.layout.dateline,
  ];
  return dates.find((date) => date !== null && date <= latest) ?? null;
}

/** Metadata also writes dates without separators: `20230220`, `20230220T084735Z`. */
function readStatedDate(value: string | null): string | null {
  if (value === null) return null;
  const compact = /^\s*(\d{4})(\d{2})(\d{2})(?:\D|$|\d{6}$)/.exec(value);
  if (compact) return toIsoDate(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  return findCalendarDates(value.replace(/(?<=\d)T(?=\d)/, ' '))[0]?.date ?? null;
}

function labelledDates(fields: readonly LabelledField[]): string[] {
  return (['published', 'dated', 'updated'] as const).flatMap((kind) => valuesOf(fields, kind));
}

/**
 * Who published the document: front matter or page metadata, a labelled source, the holder of the rights, the site's
 * name above the headline. A name goes before a bare domain. Null where none is stated.
 */
export function readPublisher(clues: OriginClues): string | null {
  const names = [...valuesOf(clues.layout.fields, 'source'), ...valuesOf(clues.around, 'source')];
  const sources = names.filter((name) => webAddress(name) === null);
  const isDomain = (name: string) => /^\S+\.[a-z]{2,}$/i.test(name);
  const stated = clues.stated.publisher?.trim() || null;
  return stated ?? sources.find((name) => !isDomain(name)) ?? clues.layout.masthead ?? sources[0] ?? null;
}

/** The document's own web address: front matter, canonical link or a labelled line. Null where none is stated. */
export function readUrl(clues: Pick<OriginClues, 'stated' | 'layout' | 'around'>): string | null {
  const fields = [...clues.layout.fields, ...clues.around];
  const candidates = [clues.stated.url ?? '', ...valuesOf(fields, 'url'), ...valuesOf(fields, 'source')];
  return candidates.map(webAddress).find((url) => url !== null) ?? null;
}

/** A text as an http(s) address, as written; null where it is none, or carries a name and password. */
export function webAddress(text: string): string | null {
  const trimmed = text.trim().replace(/^<(.*)>$/, '$1');
  if (!/^https?:\/\/[^\s<>"]+$/i.test(trimmed) || !URL.canParse(trimmed)) return null;
  const url = new URL(trimmed);
  return url.username === '' && url.password === '' ? trimmed : null;
}

function valuesOf(fields: readonly LabelledField[], kind: LabelledField['kind']): string[] {
  return fields.filter((field) => field.kind === kind && field.value !== '').map((field) => field.value);
}
