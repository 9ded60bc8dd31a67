import type { AnswerLanguage } from '../language/answer-language.ts';
import type { Gazetteer } from '../language/places.ts';
import type { ChatPayer } from '../models/chat-model.ts';
import { lineStands } from './stories/line-stands.ts';
import type { Digest, Story } from './story.ts';

/** Whose budget pays for lines, in which language they are, and what calls them off. */
export interface LineUse {
  readonly language: AnswerLanguage;
  readonly payer: ChatPayer;
  readonly signal?: AbortSignal | undefined;
}

/** Lines that read better than the desk's own, with their markers; a story without one keeps its own. Rejects where nothing can be had. */
export type LineWriter = (stories: readonly Story[], use: LineUse) => Promise<ReadonlyMap<Story, string>>;

/**
 * A digest with the lines of its `first` stories written anew. A line that states what its citations do not, that fails or that is none
 * leaves the desk's own in place: a digest is never wrong for the sake of its style. Never rejects.
 */
export async function withBetterLines(
  digest: Digest,
  write: (stories: readonly Story[]) => Promise<ReadonlyMap<Story, string>>,
  { first, gazetteer }: { readonly first: number; readonly gazetteer: Gazetteer },
): Promise<Digest> {
  const shown = digest.stories.slice(0, first);
  if (shown.length === 0) return digest;
  const lines = await write(shown).catch(() => new Map<Story, string>());
  const better = shown.map((story) => betterStory(story, lines.get(story) ?? '', gazetteer));
  return { ...digest, stories: [...better, ...digest.stories.slice(first)] };
}

function betterStory(story: Story, line: string, gazetteer: Gazetteer): Story {
  const text = line.replace(/\s+/g, ' ').trim();
  return text !== '' && lineStands(text, story.citations, gazetteer) ? { ...story, text } : story;
}
