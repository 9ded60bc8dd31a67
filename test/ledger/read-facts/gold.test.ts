import { describe, expect, it } from 'vitest';
import { FIELDS, faultsIn, matchFacts, readGold, readLedger, scoreField } from './ledger-score.ts';

const gold = readGold();
const ledgers = await Promise.all((['corpus', 'fixtures'] as const).map((folder) => readLedger(folder)));
const facts = ledgers.flatMap((ledger) => ledger.facts);
const matches = matchFacts(gold, facts);

/** What the ledger promises; see its README. */
const PRECISION = 0.95;
const RECALL = 0.85;

describe('the facts read from the corpus and the fixtures', () => {
  it('are measured against a hand-checked ledger of some size', () => {
    expect(gold.length).toBeGreaterThanOrEqual(120);
  });

  it.each(FIELDS)('have the %s right', (field) => {
    const { precision, recall } = scoreField(matches, field);
    const faults = faultsIn(matches, field).join('\n');
    expect(precision, faults).toBeGreaterThanOrEqual(PRECISION);
    expect(recall, faults).toBeGreaterThanOrEqual(RECALL);
  });

  it('quote their documents to the letter', () => {
    const texts = new Map(
      ledgers.flatMap(({ documents }) => documents.map(({ path, text }) => [path, text])),
    );
    for (const { document, quote, start, end } of facts) {
      expect(texts.get(document)?.slice(start, end)).toBe(quote);
    }
  });

  it('have ids of their own', () => {
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
  });

  it('are the same facts with the same ids when read again', async () => {
    const again = await readLedger('fixtures');
    expect(again.facts).toEqual(ledgers[1]?.facts);
  });

  it('name as the whole of a part a fact of the same document', () => {
    const byId = new Map(facts.map((fact) => [fact.id, fact]));
    const parts = facts.filter(({ part_of }) => part_of !== undefined);
    expect(parts.length).toBeGreaterThan(20);
    for (const { part_of, document } of parts) expect(byId.get(part_of ?? '')?.document).toBe(document);
  });
});
