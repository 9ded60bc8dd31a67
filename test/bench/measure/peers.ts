import Database from 'libsql';
import MiniSearch from 'minisearch';
import type { Passage } from '../../../src/corpus/passage.ts';
import { searchableText } from '../../../src/corpus/passage.ts';
import { summarize, type Times, timed, timeEach } from '../timing.ts';
import { evenly } from './searching.ts';
import { countHits, type HitsFirst, type TargetedQuestion } from './targets.ts';

export interface PeerFigures {
  readonly name: string;
  /** From texts in memory to an index in memory. */
  readonly indexSeconds: number;
  readonly search: Times;
  readonly hitAt1: HitsFirst;
}

/** A search engine with its passages, as it comes out of the box. */
interface Peer {
  readonly name: string;
  /** Labels of the best ten passages, best first. */
  search(question: string): readonly number[];
}

const RETURNED = 10;
const WARM_UP = 25;

/** The same passages (title, date and text) and questions in other search engines, one after the other. */
export async function measurePeers(
  passages: readonly Passage[],
  questions: readonly TargetedQuestion[],
): Promise<PeerFigures[]> {
  const figures: PeerFigures[] = [];
  for (const build of [miniSearch, fts5]) {
    const { result: peers, ms } = await timed(() => build(passages));
    for (const peer of peers) figures.push(await measurePeer(peer, passages, questions, ms / 1000));
  }
  return figures;
}

async function measurePeer(
  peer: Peer,
  passages: readonly Passage[],
  questions: readonly TargetedQuestion[],
  indexSeconds: number,
): Promise<PeerFigures> {
  for (const { text } of evenly(questions, WARM_UP)) peer.search(text);
  const first: (number | undefined)[] = [];
  const times = await timeEach(questions, ({ text }) => first.push(peer.search(text)[0]));
  const byLabel = new Map(passages.map(({ metadata }) => [metadata.label, metadata]));
  return {
    name: peer.name,
    indexSeconds,
    search: summarize(times),
    hitAt1: countHits(
      questions,
      first.map((label) => byLabel.get(label ?? -1)),
    ),
  };
}

/** MiniSearch with its own defaults, and with the fuzziness its README uses. */
function miniSearch(passages: readonly Passage[]): Peer[] {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  index.addAll(passages.map((passage) => ({ id: passage.metadata.label, text: searchableText(passage) })));
  const best = (question: string, fuzzy: number | false) =>
    index
      .search(question, { fuzzy })
      .slice(0, RETURNED)
      .map(({ id }) => id as number);
  return [
    { name: 'MiniSearch', search: (question) => best(question, false) },
    { name: 'MiniSearch, fuzzy 0.2', search: (question) => best(question, 0.2) },
  ];
}

/** SQLite's FTS5: every word of the question in quotation marks, joined by OR, best by its own BM25. */
function fts5(passages: readonly Passage[]): Peer[] {
  const database = new Database(':memory:');
  database.exec("CREATE VIRTUAL TABLE passages USING fts5(text, tokenize = 'unicode61')");
  const insert = database.prepare('INSERT INTO passages (rowid, text) VALUES (?, ?)');
  database.exec('BEGIN');
  for (const passage of passages) insert.run(passage.metadata.label, searchableText(passage));
  database.exec('COMMIT');
  const select = database.prepare(
    'SELECT rowid AS label FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT ?',
  );
  const search = (question: string) => {
    const words = question.match(/[\p{L}\p{N}]+/gu) ?? [];
    const match = words.map((word) => `"${word}"`).join(' OR ');
    return (select.all(match, RETURNED) as { label: number }[]).map(({ label }) => label);
  };
  return [{ name: 'SQLite FTS5', search }];
}
