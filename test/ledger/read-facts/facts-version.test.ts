import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FACTS_VERSION } from '../../../src/ledger/facts-version.ts';
import { readLedger } from './ledger-score.ts';

const RECORD = join(import.meta.dirname, 'facts-version.json');

it('raises FACTS_VERSION whenever the corpus gives other facts, so that old indexes are rebuilt', async () => {
  const { facts } = await readLedger('corpus');
  const fingerprint = createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 16);
  const hint =
    'Raise FACTS_VERSION in src/ledger/facts-version.ts and record what was found in facts-version.json.';
  expect({ version: FACTS_VERSION, fingerprint }, hint).toEqual(JSON.parse(readFileSync(RECORD, 'utf8')));
});
