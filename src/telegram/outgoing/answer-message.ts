import type { AnswerResult } from '../../answering/result.ts';
import type { Wording } from '../wording/wording.ts';
import { answerBody } from './answer-body.ts';
import { answerButtons, type Buttons } from './answer-buttons.ts';
import { bold, type FormattedText, italic, join } from './formatted-text.ts';
import { type QuotesLeftOut, sourceEntries } from './sources-block.ts';
import { splitFormatted } from './split-text.ts';

/** An answer as messages to be sent one after the other. */
export interface AnswerMessage {
  /** Never empty; each fits one message. */
  readonly parts: readonly FormattedText[];
  /** The buttons under the last part, once the id is known under which the answer is kept. */
  readonly buttons: (answer: number) => Buttons;
}

/**
 * An answer for a chat: what it says, figures first, then its sources with their quotes. `note` is put below, where there
 * is something to say about the answer itself ("the question was edited").
 */
export function answerMessage(result: AnswerResult, wording: Wording, note?: string): AnswerMessage {
  const text = join([answerText(result, wording), ...(note ? [italic(note)] : [])], '\n\n');
  return { parts: splitFormatted(text), buttons: (answer) => answerButtons(answer, result) };
}

/** An answer with its sources in one text of any length, each quote once. */
export function answerText(result: AnswerResult, wording: Wording): FormattedText {
  const { text, quoted } = answerBody(result);
  return withSources(text, result, quoted, wording);
}

const EVERY_QUOTE: QuotesLeftOut = { has: () => true };

/** An answer with its sources, which are named without their quotes: shorter, where room is scarce. */
export function shortAnswerText(result: AnswerResult, wording: Wording): FormattedText {
  return withSources(answerBody(result).text, result, EVERY_QUOTE, wording);
}

/** What is near an abstention follows it at once, since that has announced it; the sources of an answer have a heading. */
function withSources(
  body: FormattedText,
  { citations, status }: AnswerResult,
  leftOut: QuotesLeftOut,
  wording: Wording,
): FormattedText {
  const entries = sourceEntries(citations, leftOut, wording);
  if (status === 'no_evidence' || entries.text === '') return join([body, entries], '\n');
  return join([body, join([bold(wording.answer.sources), entries], '\n')], '\n\n');
}
