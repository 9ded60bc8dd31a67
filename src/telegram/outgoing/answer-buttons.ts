import type { InlineKeyboardButton } from 'telegraf/types';
import type { AnswerResult } from '../../answering/result.ts';
import type { Wording } from '../wording/wording.ts';
import { inRows } from './button-rows.ts';
import { type ButtonPress, type ReasonCode, writeCallback } from './callback-data.ts';

/** Rows of buttons under a message. */
export type Buttons = InlineKeyboardButton.CallbackButton[][];

/** What buttons need to know of an answer. */
type Rated = Pick<AnswerResult, 'status' | 'citations'>;

/** Buttons a row has at most; more than eight are too small for a thumb. */
const MOST_IN_ROW = 8;
/** Reasons are words, and two fit beside each other on a telephone. */
const REASONS_IN_ROW = 2;

/** A button that says `text` and sends what it means when pressed. */
export function button(text: string, press: ButtonPress): InlineKeyboardButton.CallbackButton {
  return { text, callback_data: writeCallback(press) };
}

/** `[1]` `[2]` … to see the passages, then 👍 👎; an answer that says "not held" can only be told to be wrong. */
export function answerButtons(answer: number, rated: Rated): Buttons {
  const good = button('👍', { kind: 'rating', answer, verdict: 'good' });
  const bad = button('👎', { kind: 'rating', answer, verdict: 'bad' });
  return [...citationButtons(answer, rated), rated.status === 'answered' ? [good, bad] : [bad]];
}

/** After 👎: the passages as before, then the reasons to choose from. */
export function reasonButtons(answer: number, rated: Rated, wording: Wording): Buttons {
  const codes = Object.keys(wording.rating.reasons) as ReasonCode[];
  const reasons = codes.map((reason) =>
    button(wording.rating.reasons[reason], { kind: 'reason', answer, reason }),
  );
  return [...citationButtons(answer, rated), ...inRows(reasons, REASONS_IN_ROW)];
}

/** `[1]` `[2]` …, at most eight a row: what stays under an answer once it is rated. */
export function citationButtons(answer: number, { citations }: Pick<Rated, 'citations'>): Buttons {
  const buttons = citations.map(({ n }) => button(`[${n}]`, { kind: 'passage', answer, n }));
  return inRows(buttons, MOST_IN_ROW);
}
