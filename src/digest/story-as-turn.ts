import type { AnswerLanguage } from '../language/answer-language.ts';
import { writeDate } from '../language/wording/figures.ts';
import { STAGE_NAMES } from '../ledger/stage-names.ts';
import type { Story } from './story.ts';

/** A turn of a conversation, as a question goes on from it. */
interface AsTurn {
  readonly question: string;
  readonly answer: string;
}

/** A name as story lines quote it. */
const QUOTED = /[“«](?<name>[^”»]{2,80})[”»]/u;

/**
 * A story as if it had been asked for: its step, place, time and name, so that a question can leave them out. Where the line
 * gives no place or no time, the title of its first report says what it is about; else the title is left out, for it names
 * places that the story is not about: where a newspaper appears, where a contract was signed.
 */
export function storyAsTurn(story: Story, language: AnswerLanguage): AsTurn {
  const setting = settingOf([story], language);
  const isSet = story.place !== null && story.event !== null;
  const subject = isSet ? QUOTED.exec(story.text)?.groups?.name : story.title;
  return { question: [subject, setting].filter(Boolean).join(' — '), answer: story.text };
}

/** The same for several stories: what they have in common. */
export function storiesAsTurn(stories: readonly Story[], language: AnswerLanguage): AsTurn {
  const answer = stories[0]?.text ?? '';
  return { question: settingOf(stories, language), answer };
}

function settingOf(stories: readonly Story[], language: AnswerLanguage): string {
  const stage = common(stories.map((story) => story.stage));
  const place = common(stories.map(placeOf));
  const parts = [stage && STAGE_NAMES[language][stage], place, writeDate(hullOf(stories), language)];
  return parts.filter(Boolean).join(' ');
}

/** `Chaoyang, Changchun`: with what it lies in, for many places share a name. */
function placeOf({ place, place_path: path }: Story): string | null {
  return place && (path.slice(-2).toReversed().join(', ') || place);
}

/** What all are; null where they differ, or one is not known. */
function common<T>(values: readonly (T | null)[]): T | null {
  const [first = null, ...others] = values;
  return others.every((other) => other === first) ? first : null;
}

/** From the first day of their events to the last. */
function hullOf(stories: readonly Story[]): { readonly from: string | null; readonly to: string | null } {
  const days = (side: 'from' | 'to') => stories.map(({ event }) => event?.[side] ?? null);
  const [from, to] = [days('from'), days('to')];
  if (from.includes(null) || to.includes(null)) return { from: null, to: null };
  return { from: from.toSorted()[0] ?? null, to: to.toSorted().at(-1) ?? null };
}
