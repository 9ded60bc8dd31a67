import type { CountMention, Stage } from '../../language/meaning.ts';
import type { StatedMeaning } from '../../language/text-meaning.ts';
import type { Draft } from './draft.ts';
import { earliest } from './stage-order.ts';
import type { Story, StorySentence } from './story.ts';
import { setsRight } from './withdrawn.ts';
import { OCCASION } from './words/going-on-words.ts';
import { BASE_BEFORE } from './words/part-words.ts';
import { SUMMED_WORDS, TOTAL_WORDS } from './words/total-words.ts';

/** Sentences behind an occasion that may count what was done at it. */
const REACH = 4;

/**
 * The step of figures whose sentence names none: that of the occasion told right before ("held its first signing. … The industrial
 * group has 18 projects"); of what a correction sets right that of the report it corrects; of a running total ("a total of 2,086 projects since the beginning of the year") that of the news.
 */
export function lentStage(
  at: number,
  count: CountMention,
  story: Story,
  drafts: readonly Draft[],
): Stage | null {
  const parts = stageOfParts(count, story.sentences[at + 1]);
  if (parts) return parts;
  const occasion = stageOfOccasion(at, count, story, drafts);
  if (occasion) return occasion;
  if (setsRight(story, at)) return stageBefore(at, story) ?? stageOfTitle(story);
  const text = story.sentences[at]?.text ?? '';
  return TOTAL_WORDS.test(text) && SUMMED_WORDS.test(text)
    ? (stageBefore(at, story) ?? stageOfTitle(story))
    : null;
}

/** "86 projects … Of the 86, 45 were under negotiation, 23 had been signed": of the earliest step of its parts. */
function stageOfParts({ value }: CountMention, next: StorySentence | undefined): Stage | null {
  if (!next) return null;
  const { text, counts, stages } = next.meaning();
  const isBase = counts.some(
    (count) => count.value === value && BASE_BEFORE.test(text.slice(0, count.start)),
  );
  return isBase
    ? earliest(stages.flatMap(({ stage, modality }) => (modality === 'done' ? stage : [])))
    : null;
}

/** The one step that the title says was taken. */
export function stageOfTitle(story: Story): Stage | null {
  return doneIn(story.title());
}

function stageOfOccasion(
  at: number,
  { value }: CountMention,
  { sentences }: Story,
  drafts: readonly Draft[],
): Stage | null {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const sentence = sentences[i];
    if (sentence?.form !== 'prose') return null;
    const told = drafts.filter((draft) => draft.at === i);
    if (told.length > 0 && !told.some(({ projects }) => projects !== null && projects.value > value))
      continue;
    const stage = OCCASION.test(sentence.text) ? doneIn(sentence.meaning()) : null;
    if (stage) return stage;
  }
  return null;
}

function stageBefore(at: number, { sentences }: Story): Stage | null {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const sentence = sentences[i];
    const stage = sentence ? doneIn(sentence.meaning()) : null;
    if (stage) return stage;
  }
  return null;
}

function doneIn({ stages }: StatedMeaning): Stage | null {
  const done = stages.filter(({ modality }) => modality === 'done').map(({ stage }) => stage);
  return new Set(done).size === 1 ? (done[0] ?? null) : (done.find((stage) => stage === 'started') ?? null);
}
