import type { CountMention, Stage } from '../../language/meaning.ts';
import type { Draft } from './draft.ts';
import type { FigureGroup, SentenceFigures } from './figure-groups.ts';
import type { StorySentence } from './story.ts';
import { PART_WORDS } from './words/part-words.ts';
import { WHOLE_CITY, WHOLE_PROVINCE } from './words/place-words.ts';

/** Sentences behind a number in which its parts may be told. */
const REACH = 8;

/**
 * Of which draft a number is a part, by index; null where it is none. A part is said to be one ("of which", 其中), or counts fewer
 * projects without a step of its own: in the sentence right behind, or at the same occasion. `own` is the step its words name, `lent`
 * the one it would be lent.
 */
export function parentOf(
  group: FigureGroup,
  at: number,
  sentence: StorySentence,
  figures: SentenceFigures,
  drafts: readonly Draft[],
  own: Stage | null,
  lent: Stage | null,
): number | null {
  const { count } = group;
  if (!count) return null;
  const base = figures.bases.filter(({ end }) => end <= count.start + 24).map(({ value }) => value);
  const told = lastWhere(drafts, ({ projects }) => projects !== null && base.includes(projects.value));
  if (told !== null) return told;
  const listed = lastWhere(
    drafts,
    (draft) => draft.at === at && draft.partOf === null && holds(draft, count),
  );
  if (listed !== null && isListed(count, sentence.text, figures)) return listed;
  if (isWider(sentence.text)) return null;
  if (own !== null && isFurther(count, sentence.text)) return null;
  const said = isSaidToBePart(count, sentence, figures);
  const near = lastWhere(
    drafts,
    (draft) => draft.partOf === null && at - draft.at <= REACH && holds(draft, count),
  );
  if (near === null) return null;
  const goesOn = own === null && isRightBehind(drafts, at) && sentence.form === 'prose';
  const ofOccasion = lent !== null && lent === drafts[near]?.stage && drafts[near]?.scope === 'batch';
  return said || goesOn || ofOccasion ? near : null;
}

function holds({ projects }: Draft, { value }: CountMention): boolean {
  return projects !== null && projects.value > value;
}

function isRightBehind(drafts: readonly Draft[], at: number): boolean {
  const last = drafts.at(-1);
  return last !== undefined && at - last.at <= 1;
}

/** "303 projects: 79 new, 224 continued": what stands behind the colon is of the number before it. */
function isListed({ start }: CountMention, text: string, { groups }: SentenceFigures): boolean {
  const first = groups[0]?.span.end ?? start;
  return first < start && /[:：]/.test(text.slice(first, start));
}

/** "Twelve more are to break ground": beside those told before, not among them. */
function isFurther({ start, end }: CountMention, text: string): boolean {
  return (
    /^ more\b/i.test(text.slice(end)) || /\b(?:another|further|additional) $/i.test(text.slice(0, start))
  );
}

/** 全省312个 is no part of what the city counted. */
function isWider(text: string): boolean {
  return [WHOLE_PROVINCE, WHOLE_CITY].some((words) => words.test(text));
}

/** Words of parts hold for all numbers behind them in the sentence. */
function isSaidToBePart(
  { start, end, noun }: CountMention,
  { text }: StorySentence,
  { bases }: SentenceFigures,
): boolean {
  if (noun === 'unstated' || bases.some((base) => base.end <= start)) return true;
  return PART_WORDS.test(text.slice(0, Math.min(text.length, end + 24)));
}

function lastWhere(drafts: readonly Draft[], holdsFor: (draft: Draft) => boolean): number | null {
  const found = drafts.findLastIndex(holdsFor);
  return found < 0 ? null : found;
}
