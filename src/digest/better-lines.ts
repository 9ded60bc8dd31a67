import type { Gazetteer } from '../language/places.ts';
import { lineStands } from './stories/line-stands.ts';
import type { Digest, Story } from './story.ts';

/** A line for a story that reads better than the desk's own, with its markers; null to keep that. */
export type LineWriter = (story: Story) => Promise<string | null>;

/**
 * A digest with the lines of its `first` stories written anew. A line that states what its citations do not, that fails or that is none
 * leaves the desk's own in place: a digest is never late or wrong for the sake of its style. Never rejects.
 */
export async function withBetterLines(
  digest: Digest,
  write: LineWriter,
  { first, gazetteer }: { readonly first: number; readonly gazetteer: Gazetteer },
): Promise<Digest> {
  const better = await Promise.all(
    digest.stories.slice(0, first).map((story) => betterStory(story, write, gazetteer)),
  );
  return { ...digest, stories: [...better, ...digest.stories.slice(first)] };
}

async function betterStory(story: Story, write: LineWriter, gazetteer: Gazetteer): Promise<Story> {
  const line = await write(story).catch(() => null);
  const text = line?.replace(/\s+/g, ' ').trim() ?? '';
  return text !== '' && lineStands(text, story.citations, gazetteer) ? { ...story, text } : story;
}
