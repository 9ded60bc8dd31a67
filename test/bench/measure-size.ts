import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HashedEmbeddings } from '../../src/indexing/embedders/builtin.ts';
import { createGazetteer } from '../../src/language/places.ts';
import { type BotFigures, measureBot } from './measure/bot.ts';
import { type BenchFolders, openBuiltIndex } from './measure/built-index.ts';
import { type DigestFigures, measureDigests } from './measure/digests.ts';
import { type FreshnessFigures, measureFreshness } from './measure/freshness.ts';
import { type IndexingFigures, measureIndexing } from './measure/indexing.ts';
import { measurePeers, type PeerFigures } from './measure/peers.ts';
import {
  type ColdStartFigures,
  type MemoryFigures,
  measureColdStart,
  measureMemory,
} from './measure/programs.ts';
import { measureReading, type ReadingFigures } from './measure/reading.ts';
import { measureRecall, type RecallFigures } from './measure/recall.ts';
import { evenly, measureSearching, type SearchFigures } from './measure/searching.ts';
import { findTargets } from './measure/targets.ts';
import { makeNews, type NewsFile, writeNews } from './news/corpus.ts';
import { makeQuestions } from './news/questions.ts';

/** Everything measured on one size of corpus. */
export interface SizeFigures {
  readonly asked: number;
  readonly indexing: IndexingFigures;
  readonly coldStart: ColdStartFigures;
  readonly memory: MemoryFigures;
  readonly searching: SearchFigures;
  readonly bot: BotFigures;
  readonly freshness: FreshnessFigures;
  readonly digests: DigestFigures;
  readonly recall: RecallFigures;
  readonly reading: ReadingFigures;
  readonly peers: readonly PeerFigures[];
}

/** A line for the person who waits. */
export type Progress = (text: string) => void;

const TODAY = '2026-11-22';
const QUESTIONS_A_KIND = 50;
const QUESTIONS_FOR_BOT = 125;
const QUESTIONS_FOR_RECALL = 100;
const QUESTIONS_FOR_MEMORY = 20;
const PASSAGES_READ = 500;

/** Generates a corpus in a temporary folder, measures everything on it, and removes it. */
export async function measureSize(passages: number, seed: number, progress: Progress): Promise<SizeFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'investment-desk-bench-'));
  try {
    progress(`${passages} passages: writing the corpus`);
    const news = makeNews(passages, seed);
    await writeNews(news, join(folder, 'corpus'));
    const folders = { corpus: join(folder, 'corpus'), data: join(folder, 'data') };
    return { asked: passages, ...(await measureAll(news, folders, seed, progress)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureAll(
  news: readonly NewsFile[],
  folders: BenchFolders,
  seed: number,
  progress: Progress,
): Promise<Omit<SizeFigures, 'asked'>> {
  progress('indexing');
  const indexing = await measureIndexing(folders, news[0]?.path ?? '', filesRead(progress));
  const questions = makeQuestions(news, QUESTIONS_A_KIND, seed);
  const texts = questions.map(({ text }) => text);
  progress('starting cold');
  const coldStart = await measureColdStart(folders, texts[0] ?? '');
  const memory = await measureMemory(folders.data, evenly(texts, QUESTIONS_FOR_MEMORY));
  progress('searching');
  const embedder = new HashedEmbeddings();
  const gazetteer = createGazetteer();
  const index = await openBuiltIndex(folders.data);
  const held = [...index.store.allPassages()];
  const targeted = findTargets(questions, held);
  const searching = await measureSearching(targeted, { index, embedder, gazetteer, today: TODAY });
  progress('asking the bot');
  const bot = await measureBot(folders, evenly(texts, QUESTIONS_FOR_BOT));
  progress('making a thousand digests');
  const digests = await measureDigests(folders);
  progress('comparing with exact search');
  const recall = await measureRecall(evenly(texts, QUESTIONS_FOR_RECALL), held, index, embedder);
  await index.close();
  progress('reading passages');
  const reading = await measureReading(evenly(held, PASSAGES_READ), gazetteer);
  progress('keeping fresh');
  const freshness = await measureFreshness(folders, news[0]?.path ?? '');
  progress('peers');
  const peers = await measurePeers(held, targeted);
  return { indexing, coldStart, memory, searching, bot, freshness, digests, recall, reading, peers };
}

/** One line for every tenth of the files. */
function filesRead(progress: Progress): (done: number, total: number) => void {
  let told = 0;
  return (done, total) => {
    const tenth = Math.floor((done * 10) / Math.max(1, total));
    if (tenth <= told) return;
    told = tenth;
    progress(`indexing: ${done} of ${total} files`);
  };
}
