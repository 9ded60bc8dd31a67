import type { Story } from './story.ts';
import type { DigestTopics } from './subscription.ts';

/** Topics after "more of this" or "less of this", and the words by which they differ. */
export interface AdjustedTopics {
  readonly topics: DigestTopics;
  /** Put into the words that are wanted, or into those that are not. */
  readonly added: readonly string[];
  /** Taken out of the other list. */
  readonly removed: readonly string[];
}

/**
 * The topics of a chat that wants more, or less, of a story's kind. One word of the story goes into the list that is asked for
 * and out of the other: its first sector that the topics do not name anyway, else its place. Null where the story
 * names neither. Asked twice, the second time changes nothing.
 */
export function adjustTopics(
  topics: DigestTopics,
  story: Pick<Story, 'sectors' | 'place'>,
  wish: 'more' | 'less',
): AdjustedTopics | null {
  const word = wordFor(topics, story);
  if (word === null) return null;
  const [to, from] = wish === 'more' ? (['words', 'unwanted'] as const) : (['unwanted', 'words'] as const);
  const added = topics[to].some((one) => isSame(one, word)) ? [] : [word];
  const removed = topics[from].filter((one) => isSame(one, word));
  const rest = topics[from].filter((one) => !isSame(one, word));
  return { topics: { ...topics, [to]: [...topics[to], ...added], [from]: rest }, added, removed };
}

function wordFor(topics: DigestTopics, { sectors, place }: Pick<Story, 'sectors' | 'place'>): string | null {
  const newSector = sectors.find((sector) => !topics.sectors.includes(sector));
  const isAskedFor = topics.places.some(({ name }) => name === place);
  return newSector ?? (isAskedFor ? null : place) ?? sectors[0] ?? place;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
