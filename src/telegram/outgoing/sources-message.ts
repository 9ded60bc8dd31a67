import type { Wording } from '../wording/wording.ts';
import { join, link } from './formatted-text.ts';
import { oneLine } from './one-line.ts';
import type { PageBlock } from './outgoing-page.ts';
import { origin } from './sources-block.ts';

/** What the desk holds, counted by who asks for the message. Days are `YYYY-MM-DD`. */
export interface SourcesSummary {
  readonly documents: number;
  readonly passages: number;
  /** First and last published day; null where no document states one. */
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly undated: number;
  /** Newest first. */
  readonly newest: readonly {
    readonly title: string;
    readonly publisher: string | null;
    readonly published: string | null;
    readonly url: string | null;
  }[];
  /** Most documents first, by their names in the reader's language. */
  readonly places: readonly { readonly name: string; readonly documents: number }[];
}

/** The answer to /sources: how much is held, from when, the newest documents, and the places with their number of documents. */
export function sourcesPage(summary: SourcesSummary, wording: Wording): PageBlock[] {
  const { documents, passages, period, undated, newest, places } = summary;
  const { sources, formats } = wording;
  if (documents === 0) return [{ lines: [sources.empty] }];
  const counts = [
    sources.held(documents, passages),
    ...(period ? [sources.period(formats.day(period.from), formats.day(period.to))] : []),
    ...(undated > 0 ? [sources.undated(undated)] : []),
  ];
  const points = newest.map((one) => join([link(oneLine(one.title), one.url), origin(one, wording)], ' — '));
  const rows = places.map(({ name, documents: held }) => [oneLine(name), formats.number(held)]);
  const header = [sources.places, sources.documents];
  return [
    { lines: counts },
    ...(points.length > 0 ? [{ heading: sources.newest }, { points }] : []),
    ...(rows.length > 0 ? [{ table: { header, rows, align: ['left', 'right'] as const } }] : []),
  ];
}
