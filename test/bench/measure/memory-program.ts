import { HashedEmbeddings } from '../../../src/indexing/embedders/builtin.ts';
import { createGazetteer } from '../../../src/language/places.ts';
import { PassageRanker } from '../../../src/retrieval/passage-ranker.ts';
import { openBuiltIndex } from './built-index.ts';
import type { MemoryFigures } from './programs.ts';
import { understander } from './searching.ts';

const megabytes = () => process.memoryUsage.rss() / 1e6;

/** A program of its own: opens the index of a data folder, asks it, and prints what the process came to hold. */
async function weighProcess(data: string, questions: readonly string[]): Promise<MemoryFigures> {
  const startedMb = megabytes();
  const embedder = new HashedEmbeddings();
  const index = await openBuiltIndex(data);
  const gazetteer = createGazetteer();
  const loadedMb = megabytes();
  const understand = understander({ index, gazetteer, today: '2026-11-22' });
  const ranker = new PassageRanker(index, embedder);
  for (const question of questions) await ranker.rank(understand(question));
  const askedMb = megabytes();
  await index.close();
  return { startedMb, loadedMb, askedMb };
}

const [data = '', questions = '[]'] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await weighProcess(data, JSON.parse(questions) as string[])));
