import { readAssertionMarks } from '../language/assertion.ts';
import type { AmountMention, CountMention, Stage } from '../language/meaning.ts';
import { isThreshold } from '../language/project-figures.ts';
import type { Span } from '../language/span.ts';
import { belonging, clausesOf } from './clauses.ts';
import { isWholeOfParts, shareOf, tellsOneOfSeveral } from './figure-share.ts';
import type { SentenceMeaning } from './sentence-meaning.ts';

/** A figure with what its clause says of it. */
export interface ToldFigure<F extends CountMention | AmountMention> {
  readonly figure: F;
  /** Whether it holds; `planned` also where it is only estimated. */
  readonly state: 'done' | 'planned' | 'negated';
  /** Steps of its clause; of the nearest before it that has any, where it has none. */
  readonly stages: readonly Stage[];
  /** `part`: what each costs, an average, a change. `whole_of_parts`: others are told as a part of it. */
  readonly share: 'whole' | 'part' | 'whole_of_parts' | 'one_of_several';
}

/** The numbers of projects of a sentence. */
export function toldProjects(sentence: SentenceMeaning): ToldFigure<CountMention>[] {
  return sentence.counts
    .filter(({ noun }) => noun === 'projects')
    .map((figure) => ({ ...told(figure, sentence), share: shareIn(sentence, figure, false) }));
}

/** The sums of a sentence that say what projects are worth; a size from which they are counted is none. */
export function toldAmounts(sentence: SentenceMeaning): ToldFigure<AmountMention>[] {
  return sentence.amounts
    .filter((amount) => !isThreshold(amount, sentence.text))
    .map((figure) => ({ ...told(figure, sentence), share: shareIn(sentence, figure, true) }));
}

function shareIn({ text }: SentenceMeaning, figure: Span, isMoney: boolean): ToldFigure<never>['share'] {
  const clause = clausesOf(text).find(({ start, end }) => figure.start < end && figure.end > start);
  if (clause && tellsOneOfSeveral(text.slice(clause.start, clause.end))) return 'one_of_several';
  if (!isMoney) return isWholeOfParts(text, figure) ? 'whole_of_parts' : 'whole';
  return shareOf(text, figure) === 'whole' ? 'whole' : 'part';
}

function told<F extends CountMention | AmountMention>(figure: F, sentence: SentenceMeaning) {
  const { text, stages } = sentence;
  const said = belonging(text, figure, [
    ...stages.map(({ start, end, stage, modality }) => ({ start, end, stage, state: modality })),
    ...readAssertionMarks(text).map(({ start, end, mark }) => ({ start, end, stage: null, state: mark })),
  ]);
  const states = said.map(({ state }) => state);
  const state = states.includes('negated') ? 'negated' : states.includes('planned') ? 'planned' : 'done';
  return {
    figure,
    state,
    stages: [...new Set(said.flatMap(({ stage }) => stage ?? []))],
  } as const;
}
