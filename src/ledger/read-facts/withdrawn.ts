import type { AmountMention, CountMention } from '../../language/meaning.ts';
import type { Span } from '../../language/span.ts';
import type { StatedMeaning } from '../../language/text-meaning.ts';
import type { Story } from './story.ts';
import { CORRECTION, NOT_THESE, REPORTED, RIGHT_FIGURES } from './words/correction-words.ts';

/** Sentences behind the word "correction" that still say what was wrong and what is right. */
const REACH = 3;

/** Whether a sentence stands in a correction of an earlier report. */
export function corrects({ document, sentences }: Story, at: number): boolean {
  if (CORRECTION.test(`${document.title}:`)) return true;
  return sentences.slice(Math.max(0, at - REACH), at + 1).some(({ text }) => CORRECTION.test(text));
}

/** Whether a sentence of a correction tells what is right. */
export function setsRight(story: Story, at: number): boolean {
  return corrects(story, at) && RIGHT_FIGURES.test(story.sentences[at]?.text ?? '');
}

/**
 * The figures of a sentence without those it withdraws: 总投资96亿元，有误，应为69亿元 is about 6.9 billion. A sentence of a correction that tells
 * what was reported, and nothing that is right, has none.
 */
export function withoutWithdrawn(
  story: Story,
  at: number,
  { text, counts, amounts }: StatedMeaning,
): Pick<StatedMeaning, 'counts' | 'amounts'> {
  if (!corrects(story, at)) return { counts, amounts };
  const right = RIGHT_FIGURES.exec(text)?.index ?? null;
  const denied = deniedIn(text);
  const isTold = (one: Span) => !denied.some(({ start, end }) => start <= one.start && one.end <= end);
  if (right === null && denied.length === 0)
    return REPORTED.test(text) ? { counts: [], amounts: [] } : { counts, amounts };
  return {
    counts: setRight<CountMention>(counts.filter(isTold), right),
    amounts: setRight<AmountMention>(amounts.filter(isTold), right),
  };
}

/** "4 projects, not 14 as reported": from the denial to the end of its clause. */
function deniedIn(text: string): Span[] {
  return [...text.matchAll(NOT_THESE)].map(({ index, 0: word }) => {
    const from = index + word.length;
    const stop = /[,，;；。]|\.(?=\s|$)/u.exec(text.slice(from));
    return { start: index, end: stop ? from + stop.index : text.length };
  });
}

/** Of figures of one kind those behind the word that sets them right; all, where none stands there. */
function setRight<T extends Span>(figures: readonly T[], right: number | null): T[] {
  const behind = figures.filter(({ start }) => right !== null && start > right);
  return behind.length > 0 ? behind : [...figures];
}
