import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listCorpusFiles } from '../../src/corpus/corpus-files.ts';
import { passageOf } from '../../src/corpus/passage.ts';
import { cutPassages } from '../../src/corpus/passages.ts';
import { readDocument } from '../../src/corpus/read-document.ts';
import { READERS_VERSION } from '../../src/indexing/index-rules.ts';
import { passageTerms } from '../../src/indexing/lexical/passage-terms.ts';
import { createMeaningReader } from '../../src/indexing/passage-meaning.ts';
import { createGazetteer } from '../../src/language/places.ts';

const CORPUS = join(import.meta.dirname, '../../corpus');
const RECORD = join(import.meta.dirname, 'readers-version.json');

/** Everything the readers make of the shipped corpus, in one word. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  const meaning = createMeaningReader(createGazetteer());
  for (const { path } of (await listCorpusFiles(CORPUS)).files) {
    const read = await readDocument(CORPUS, path, { today: '2026-11-22' });
    if (read.kind === 'skipped') throw new Error(`${path}: ${read.skipped.reason}`);
    for (const span of cutPassages(read.document)) {
      const passage = passageOf(read.document, span, 1);
      const terms = [...passageTerms(passage, meaning(passage))].sort();
      hash.update(JSON.stringify([passage.metadata, terms]));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

it('raises READERS_VERSION whenever the readers read the corpus otherwise, so that old indexes are rebuilt', async () => {
  const found = { version: READERS_VERSION, fingerprint: await fingerprint() };
  const hint =
    'Raise READERS_VERSION in src/indexing/index-rules.ts and record what was found in readers-version.json.';
  expect(found, hint).toEqual(JSON.parse(readFileSync(RECORD, 'utf8')));
});
