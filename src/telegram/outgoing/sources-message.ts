import type { Wording } from '../wording/wording.ts';
import { bold, type FormattedText, join, link } from './formatted-text.ts';
import { oneLine } from './one-line.ts';
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
export function sourcesMessage(summary: SourcesSummary, wording: Wording): FormattedText {
  const { documents, passages, period, undated, newest, places } = summary;
  const { sources, formats } = wording;
  if (documents === 0) return join([sources.empty]);
  const counts = [
    sources.held(documents, passages),
    period ? sources.period(formats.day(period.from), formats.day(period.to)) : '',
    undated > 0 ? sources.undated(undated) : '',
  ];
  const titles = newest.map((one) =>
    join(['• ', join([link(oneLine(one.title), one.url), origin(one, wording)], ' — ')]),
  );
  const named = places.map(({ name, documents: held }) => `${oneLine(name)} ${formats.number(held)}`);
  return join(
    [
      join(counts, '\n'),
      section(sources.newest, join(titles, '\n')),
      section(sources.places, join(named, ' · ')),
    ],
    '\n\n',
  );
}

function section(heading: string, content: FormattedText): FormattedText {
  return content.text === '' ? content : join([bold(heading), content], '\n');
}
