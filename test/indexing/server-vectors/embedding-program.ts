import { join } from 'node:path';
import { openServerVectors } from '../../../src/indexing/server-vectors/open-server-vectors.ts';
import { makeTexts, manyTexts, serverOf } from './indexed-texts.ts';

/** A program of its own, to be killed: has a server embed as many texts. Prints what it is told. */
const [indexFolder = '', baseUrl = '', count = ''] = process.argv.slice(2);

await openServerVectors({
  index: makeTexts(join(indexFolder, 'passages.sqlite'), manyTexts(Number(count))),
  indexFolder,
  server: serverOf(baseUrl, 'm'),
  work: { price: null, approve: async () => true, onProgress: () => undefined },
  rebuild: false,
  onNotice: (text) => console.log(text),
});
