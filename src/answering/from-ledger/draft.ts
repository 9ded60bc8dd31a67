import type { Fact } from '../../ledger/fact.ts';
import type { Citation } from '../result.ts';
import type { LedgerAnswer, LedgerStatement } from './ledger-answer.ts';

/** Where a document comes from. */
export interface SourceNote {
  /** Path inside the corpus folder. */
  readonly document: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
}

/** A statement that is not yet cited. */
export type Said = Pick<LedgerStatement, 'text' | 'facts'>;
export type SaidRow = Said & { readonly cells: readonly string[] };

/** An answer of the ledger before its rows are cited. */
export interface Draft {
  readonly headline: Said;
  readonly table: { readonly head: readonly string[]; readonly rows: readonly SaidRow[] } | null;
  readonly remarks: readonly Said[];
  readonly notCounted: string | null;
  /** Rows that were counted. */
  readonly counted: readonly Fact[];
}

/** Rows a table shows at most: a telephone shows no more at a glance. */
export const MOST_ROWS = 8;
/** Quotes for the headline and the table, and for the remarks, at most where each statement has one. */
const MOST_QUOTES = 8;
const MOST_OF_REMARKS = 6;

/** What citing needs: where the rows come from, and the words that say how to see more. */
export interface CitingContext {
  readonly notes: ReadonlyMap<string, SourceNote>;
  /** Said where not every row is shown; `rows` is how many there are. */
  readonly seeAll: (rows: number) => string;
}

/**
 * Gives the statements their citations: every row that is shown has one before any has two, and rows that stand in the same
 * words share it. Above a table the first line has those that stand nowhere below it. Markers are numbered as they are read.
 */
export function cite(draft: Draft, { notes, seeAll }: CitingContext): LedgerAnswer {
  const rows = draft.table?.rows.slice(0, MOST_ROWS) ?? [];
  const below = new Set(
    draft.table ? [...draft.table.rows, ...draft.remarks].flatMap(({ facts }) => facts) : [],
  );
  const ownOfHeadline = {
    ...draft.headline,
    facts: draft.headline.facts.filter((fact) => !below.has(fact)),
  };
  const main = chosenQuotes([ownOfHeadline, ...rows], MOST_QUOTES);
  const more = chosenQuotes(draft.remarks, MOST_OF_REMARKS);
  const chosen = new Set([...main, ...more]);
  const citations = new Map<string, Citation>();
  const cited = <T extends Said>(said: T): T & LedgerStatement => ({
    ...said,
    citations: [...new Set(said.facts.map(keyOf))]
      .filter((key) => chosen.has(key))
      .map((key) => numbered(key, said.facts, citations, notes)),
  });
  const headline = cited(ownOfHeadline);
  const table = draft.table && {
    head: draft.table.head,
    rows: rows.map(cited),
    more: draft.table.rows.length - rows.length,
  };
  const remarks = draft.remarks.map(cited);
  const facts = [...new Set([...draft.counted, ...draft.remarks.flatMap((said) => said.facts)])];
  const shown = new Set(citations.keys());
  return {
    headline: { ...headline, facts: draft.headline.facts },
    table,
    remarks,
    notCounted: draft.notCounted,
    seeAll: draft.counted.every((fact) => shown.has(keyOf(fact))) ? null : seeAll(draft.counted.length),
    facts,
    citations: [...citations.values()],
  };
}

/** Rows that stand in the same words have the same key. */
function keyOf({ document, start, end }: Fact): string {
  return `${document}\t${start}\t${end}`;
}

/** The first words of every statement, however many these are: nothing is shown that cites nothing. Then more, up to `most` in all. */
function chosenQuotes(said: readonly Said[], most: number): Set<string> {
  const chosen = new Set<string>();
  const longest = Math.max(0, ...said.map(({ facts }) => facts.length));
  for (let at = 0; at < longest; at++)
    for (const { facts } of said) {
      const fact = facts[at];
      if (fact && (at === 0 || chosen.size < most)) chosen.add(keyOf(fact));
    }
  return chosen;
}

function numbered(
  key: string,
  facts: readonly Fact[],
  citations: Map<string, Citation>,
  notes: ReadonlyMap<string, SourceNote>,
): Citation {
  const known = citations.get(key);
  if (known) return known;
  const fact = facts.find((one) => keyOf(one) === key) as Fact;
  const { document, quote, start, end, published } = fact;
  const { title, publisher, url } = notes.get(document) ?? { title: document, publisher: null, url: null };
  const citation = { n: citations.size + 1, document, title, publisher, published, url, quote, start, end };
  citations.set(key, citation);
  return citation;
}
