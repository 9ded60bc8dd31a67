import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { HASHED_RULES, HashedEmbeddings } from '../../../src/indexing/embedders/builtin.ts';
import { FUNCTION_WORDS, TRADE_WORDS } from '../../../src/indexing/embedders/common-words.ts';
import { FEATURE_WEIGHTS, GRAM_LENGTHS } from '../../../src/indexing/embedders/hashed-features.ts';
import { RARITY } from '../../../src/indexing/embedders/rarity.ts';
import { readTerms } from '../../../src/language/terms.ts';

/** What the vectors of `HASHED_RULES` were made by. */
const RECORDED = { version: 'v2', fingerprint: '4785aa1a3acd4a7b' };

/** Words of several languages and forms: where their terms change, so do the vectors. */
const PROBE = `The Projects were signed in Changchun's Jiutai District, worth RMB 20.5 billion; 九台区集中签约15个項目,
  总投资超200亿元; Подписаны соглашения на 1,5 млрд тенге; 길림성의 투자 협약; café naïve ２０２２`;

it('raises its version whenever the vectors change', async () => {
  const probed = readTerms(PROBE).map((term) => term.term);
  const vector = (await new HashedEmbeddings().embedQuery(PROBE)).map((number) => number.toFixed(6));
  const rules = [FEATURE_WEIGHTS, GRAM_LENGTHS, RARITY, FUNCTION_WORDS, TRADE_WORDS, probed, vector];
  const fingerprint = createHash('sha256').update(JSON.stringify(rules)).digest('hex').slice(0, 16);
  expect(
    { version: HASHED_RULES, fingerprint },
    'The built-in embedder makes other vectors than before: raise HASHED_RULES in builtin.ts, and record it here with the new fingerprint.',
  ).toEqual(RECORDED);
});
