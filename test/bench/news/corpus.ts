import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createGazetteer } from '../../../src/language/places.ts';
import { writeChinese } from './chinese.ts';
import { type Brief, writeEnglish } from './english.ts';
import { type Chance, createChance } from './random.ts';
import { writeKorean, writeRussian } from './russian-korean.ts';
import { chinesePlaces, type NewsLanguage, type Story, StoryMaker } from './story.ts';

/** A brief and where it is written. */
export interface NewsFile {
  /** Inside the corpus folder, `/`-separated. */
  readonly path: string;
  readonly story: Story;
  readonly brief: Brief;
  readonly text: string;
}

const WRITERS: Record<NewsLanguage, (story: Story, chance: Chance) => Brief> = {
  en: writeEnglish,
  zh: writeChinese,
  ru: writeRussian,
  ko: writeKorean,
};

/** Passages the product cuts a brief into, on average: what turns a number of passages into one of files. */
export const PASSAGES_A_FILE = 5.75;
const FILES_A_FOLDER = 500;
const WRITTEN_AT_ONCE = 32;

/** The briefs of a seed, as many as give about so many passages. */
export function makeNews(passages: number, seed: number): NewsFile[] {
  const chance = createChance(seed);
  const stories = new StoryMaker(chance, chinesePlaces(createGazetteer()));
  return Array.from({ length: Math.ceil(passages / PASSAGES_A_FILE) }, () =>
    newsFile(stories.make(), chance),
  );
}

function newsFile(story: Story, chance: Chance): NewsFile {
  const brief = WRITERS[story.language](story, chance);
  const folder = String(Math.floor(story.number / FILES_A_FOLDER)).padStart(3, '0');
  return {
    path: `${folder}/brief-${String(story.number).padStart(6, '0')}.txt`,
    story,
    brief,
    text: `${brief.title}\n\n${brief.dateline}\n\n${brief.paragraphs.join('\n\n')}\n`,
  };
}

/** Writes the briefs below `folder`. */
export async function writeNews(news: readonly NewsFile[], folder: string): Promise<void> {
  for (let at = 0; at < news.length; at += WRITTEN_AT_ONCE) {
    await Promise.all(news.slice(at, at + WRITTEN_AT_ONCE).map((file) => writeNewsFile(file, folder)));
  }
}

async function writeNewsFile({ path, text }: NewsFile, folder: string): Promise<void> {
  const file = join(folder, path);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, text);
}
