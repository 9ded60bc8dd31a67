import type { SearchIndex } from '../../indexing/generations/search-index.ts';
import type { CorrectedFacts } from '../../ledger/corrections.ts';
import type { Fact } from '../../ledger/fact.ts';
import type { Citation } from '../result.ts';

/** Where the rows of quotes are looked up. */
export interface QuotedRows {
  readonly store: Pick<SearchIndex['store'], 'factsOf'>;
  readonly ledger: () => CorrectedFacts;
}

/**
 * The rows of the ledger that stand in these quotes, as they hold after corrections. The ledger is put together only where
 * there are some.
 */
export function factsInQuotes(citations: readonly Citation[], { store, ledger }: QuotedRows): Fact[] {
  if (citations.length === 0) return [];
  const read = store.factsOf([...new Set(citations.map(({ document }) => document))]);
  const ids = new Set(
    read
      .map((fact) => JSON.parse(fact) as Fact)
      .filter((fact) => citations.some((citation) => standsIn(fact, citation)))
      .map(({ id }) => id),
  );
  return ids.size === 0 ? [] : ledger().facts.filter(({ id }) => ids.has(id));
}

/** True where the words of a row are all among those of a quote. */
export function standsIn(
  fact: Pick<Fact, 'document' | 'start' | 'end'>,
  quote: Pick<Citation, 'document' | 'start' | 'end'>,
): boolean {
  return fact.document === quote.document && fact.start >= quote.start && fact.end <= quote.end;
}
