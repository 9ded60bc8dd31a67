import { HashedEmbeddings } from '../../../src/indexing/embedders/builtin.ts';
import { createGazetteer } from '../../../src/language/places.ts';
import { LiveDesk } from '../../../src/live-desk.ts';
import type { BenchFolders } from './built-index.ts';

/** Opens the desk as the bot has it; to be closed afterwards. */
export function openLiveDesk(folders: BenchFolders): Promise<LiveDesk> {
  const options = {
    corpusFolder: folders.corpus,
    dataFolder: folders.data,
    embedder: new HashedEmbeddings(),
    gazetteer: createGazetteer(),
    corrections: () => [],
    now: () => new Date(),
    onNotice: () => undefined,
    onProgress: () => undefined,
  };
  return LiveDesk.open(options, 'bench');
}
