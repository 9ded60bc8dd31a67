import type { NewsDocument } from '../../corpus/news-document.ts';
import type { Gazetteer } from '../../language/places.ts';
import type { Span } from '../../language/span.ts';
import type { Fact } from '../fact.ts';
import { factId } from '../fact-id.ts';
import type { Draft } from './draft.ts';
import { draftsOf } from './drafts.ts';
import { openStory, type Story } from './story.ts';

/** Reads the facts of a document; `passages` are its spans that are indexed, sorted. */
export type FactReader = (document: NewsDocument, passages: readonly Span[]) => Fact[];

/**
 * A reader of facts that knows the places of a gazetteer.
 *
 * Each fact says how many projects took a step, what they are worth, when and where, as one sentence of the document states it
 * or the sentences right behind it go on; date and place may be lent by what stands before. What is not stated stays empty, and
 * sentences that name no number of projects and no sum of one, or no step, give no fact. Facts come in the order of the text;
 * `text.slice(start, end)` of the document is the quote. Never throws, whatever the text.
 */
export function createFactReader(gazetteer: Gazetteer): FactReader {
  return (document, passages) => {
    const story = openStory(document, passages, gazetteer);
    const numbered = numberQuotes(draftsOf(story, gazetteer), story);
    return numbered.map(({ draft, id }) => factOf(draft, id, story, numbered));
  };
}

interface Numbered {
  readonly draft: Draft;
  readonly id: string;
}

function numberQuotes(drafts: readonly Draft[], { document }: Story): Numbered[] {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const quote = document.text.slice(draft.span.start, draft.span.end);
    const nth = seen.get(quote) ?? 0;
    seen.set(quote, nth + 1);
    return { draft, id: factId(document.path, quote, nth) };
  });
}

function factOf(draft: Draft, id: string, { document }: Story, all: readonly Numbered[]): Fact {
  const { span, place, partOf } = draft;
  const whole = partOf === null ? undefined : all[partOf];
  return {
    id,
    document: document.path,
    quote: document.text.slice(span.start, span.end),
    start: span.start,
    end: span.end,
    scope: draft.scope,
    stage: draft.stage,
    projects: draft.projects,
    amount: draft.amount,
    event: draft.event,
    place: place?.name ?? null,
    place_path: place?.path ?? [],
    names: draft.names,
    investors: draft.investors,
    sectors: draft.sectors,
    thread: null,
    published: document.published,
    ...(whole ? { part_of: whole.id } : {}),
  };
}
