import type { PassageStore } from '../storage/passage-store.ts';
import type { Fact } from './fact.ts';

/**
 * The facts that an index holds, by document and in the order of its text. They are as the reader wrote them: the files of an index are
 * checked before it is opened, and one made by other rules is rebuilt, so nothing is checked again here.
 */
export function heldFacts(store: Pick<PassageStore, 'facts'>): Fact[] {
  return store.facts().map((fact) => JSON.parse(fact) as Fact);
}
