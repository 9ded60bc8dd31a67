import type { StageMention } from '../meaning.ts';
import type { Span } from '../span.ts';
import { CHINESE_OUTCOMES } from './outcomes/chinese.ts';
import { ENGLISH_OUTCOMES } from './outcomes/english.ts';
import { KOREAN_OUTCOMES } from './outcomes/korean.ts';
import type { OutcomeRule } from './outcomes/outcome-rule.ts';
import { RUSSIAN_OUTCOMES } from './outcomes/russian.ts';

/** Whether what is said has happened, with the span of the words that say it has not yet or did not. */
export interface Modality {
  readonly modality: StageMention['modality'];
  readonly cue: Span | null;
}

/** How far a sentence is read around a step: an amount, a place, a day and a reason fit between. */
const REACH = 200;
/** A point between digits ends nothing: 2.4 billion. */
const SENTENCE_END = /[;!?。；！？\n]|\.(?!\d)/;

const RULES: readonly (readonly [script: RegExp, rules: readonly OutcomeRule[]])[] = [
  [/\p{Script=Han}/u, CHINESE_OUTCOMES],
  [/\p{Script=Cyrillic}/u, RUSSIAN_OUTCOMES],
  [/\p{Script=Hangul}/u, KOREAN_OUTCOMES],
  [/[a-z]/i, ENGLISH_OUTCOMES],
];

/**
 * Reads what the sentence says became of a step: "was called off", "denied that", 因暴雨延期, отменено, 무산, with the words
 * behind the step that say so as its cue. Null where it says nothing of the kind, which does not mean that the step was taken.
 */
export function readOutcome(text: string, stage: Span): Modality | null {
  const words = text.slice(stage.start, stage.end);
  const before = text
    .slice(Math.max(0, stage.start - REACH), stage.start)
    .split(SENTENCE_END)
    .at(-1);
  const after = text.slice(stage.end, stage.end + REACH).split(SENTENCE_END)[0];
  const rules = RULES.find(([script]) => script.test(words))?.[1] ?? [];
  const rule = rules.find((one) => fits(one, { before: before ?? '', words, after: after ?? '' }));
  if (rule === undefined) return null;
  const said = rule.after?.exec(after ?? '')?.[0].length ?? 0;
  return {
    modality: rule.outcome,
    cue: said === 0 ? null : { start: stage.end, end: stage.end + said },
  };
}

function fits(rule: OutcomeRule, around: Readonly<Record<'before' | 'words' | 'after', string>>): boolean {
  const holds = (pattern: RegExp | undefined, words: string) => pattern === undefined || pattern.test(words);
  return (
    holds(rule.before, around.before) && holds(rule.words, around.words) && holds(rule.after, around.after)
  );
}
