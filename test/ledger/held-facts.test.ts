import { expect, it } from 'vitest';
import { heldFacts } from '../../src/ledger/held-facts.ts';
import { factsOf } from './read-facts/facts-of.ts';

it('gives back the facts of an index as they were read', () => {
  const facts = factsOf(
    'Fifteen projects were signed in Jiutai on September 18. They are worth RMB 2 billion.',
  );
  expect(facts).toHaveLength(1);
  expect(heldFacts({ facts: () => facts.map((fact) => JSON.stringify(fact)) })).toEqual(facts);
});
