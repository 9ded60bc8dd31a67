import { HashedEmbeddings } from '../../../src/indexing/embedders/builtin.ts';
import { updateIndex } from '../../../src/indexing/generations/update-index.ts';
import { readNoMeaning } from './read-no-meaning.ts';

/**
 * A program of its own, to be killed: updates an index once, and kills itself when it comes to the step named last, so
 * that it dies there and nowhere else. Prints its report where it lives.
 */
const [corpusFolder = '', indexFolder = '', deadly = ''] = process.argv.slice(2);

function reach(step: string): void {
  if (step === deadly) process.kill(process.pid, 'SIGKILL');
}

/** Embeds as the built-in one does, but may die first. */
class MortalEmbeddings extends HashedEmbeddings {
  override async embedDocuments(passages: string[]): Promise<number[][]> {
    reach('embedding');
    return super.embedDocuments(passages);
  }
}

const { index, report } = await updateIndex({
  corpusFolder,
  indexFolder,
  embedder: new MortalEmbeddings(),
  meaning: readNoMeaning,
  rules: 'rules 1',
  rebuild: false,
  now: () => {
    reach('sealing');
    return new Date('2026-11-22T08:00:00Z');
  },
  onNotice: () => reach('waiting'),
  onProgress: (done) => reach(`file ${done}`),
});
await index.close();
console.log(JSON.stringify(report));
