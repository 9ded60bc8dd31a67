import { createHash } from 'node:crypto';
import { PASSAGE_RULES } from '../corpus/passages.ts';
import { STORE_VERSION } from '../storage/passage-rows.ts';
import type { EmbedderIdentity } from './embedders/embedder.ts';
import { LEXICAL_FILE_VERSION } from './lexical/lexical-file.ts';

/**
 * Raise this whenever a reader of documents or of meaning (src/corpus, src/language) reads something otherwise than
 * before: an index made by the old reader is then rebuilt by itself.
 */
export const READERS_VERSION = 4;

/**
 * One word for everything beside the documents that decides what an index holds: `places` are the user's own, `facts` is the version
 * of the reader of facts. Two indexes with the same rules and the same documents answer alike; an index with other rules is rebuilt.
 */
export function indexRules(embedder: EmbedderIdentity, places: string, facts = 0): string {
  const rules = [
    READERS_VERSION,
    PASSAGE_RULES,
    STORE_VERSION,
    LEXICAL_FILE_VERSION,
    embedder,
    places,
    facts,
  ];
  return createHash('sha256').update(JSON.stringify(rules)).digest('hex').slice(0, 16);
}
