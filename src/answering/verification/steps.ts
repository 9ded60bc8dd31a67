import { type AssertionMark, readAssertionMarks } from '../../language/assertion.ts';
import type { StageMention } from '../../language/meaning.ts';
import type { TextMeaning } from '../sentence-meaning.ts';
import { type Cited, heldBy } from './evidence-text.ts';
import type { Reason } from './reason.ts';

/**
 * Says which steps of a sentence its sources do not carry: a step must be taken, planned or denied there as it is here. "Signed" does
 * not carry "started", "plans to start" does not carry "has started".
 */
export function uncarriedStages({ text, stages }: TextMeaning, cited: readonly Cited[]): Reason[] {
  const held = cited.flatMap((one) => [
    ...heldBy(one, (part) => part.stages).map(({ mention }) => mention),
    ...one.source.heading.stages,
  ]);
  const plans = cited.some((one) => one.sentences.some((sentence) => hasMark(sentence.text, 'planned')));
  return stages.flatMap((said): Reason[] => {
    if (said.stage === 'planned' && said.modality === 'planned' && plans) return [];
    if (held.some((other) => other.stage === said.stage && other.modality === said.modality)) return [];
    if (said.modality === 'planned' && plans && held.some(({ stage }) => stage === said.stage)) return [];
    return [{ kind: faultOf(said, held), detail: text.slice(said.start, said.end) }];
  });
}

function faultOf(said: StageMention, held: readonly StageMention[]): Reason['kind'] {
  const same = held.filter(({ stage }) => stage === said.stage);
  if (same.length === 0) return 'stage';
  return [said, ...same].some(({ modality }) => modality === 'negated') ? 'negation' : 'plan';
}

/** True where a text has a word that denies or puts off what it says. */
export function hasMark(text: string, mark: AssertionMark['mark']): boolean {
  return readAssertionMarks(text).some((one) => one.mark === mark);
}
