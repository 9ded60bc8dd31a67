import type { AnswerResult } from '../../answering/result.ts';
import type { Answers, StoredAnswer } from '../../storage/answers.ts';
import type { MessageGroups } from '../../storage/message-groups.ts';
import type { Outbox } from '../../storage/outbox.ts';
import { ANSWER, type NewMessage } from '../../storage/outbox-message.ts';
import type { Buttons } from '../outgoing/answer-buttons.ts';
import { answerMessage } from '../outgoing/answer-message.ts';
import type { FormattedText } from '../outgoing/formatted-text.ts';
import { outgoingText } from '../outgoing/outgoing-message.ts';
import type { Wording } from '../wording/wording.ts';
import type { Place } from './place.ts';
import { replyParameters } from './post.ts';

/** An answer and the question in the chat that it is to. */
export interface AnswerToPost {
  readonly updateId: number;
  readonly place: Place;
  /** Telegram's number of the message that asked. */
  readonly questionMessage: number;
  readonly question: string;
  readonly result: AnswerResult;
  readonly version: string;
  readonly wording: Wording;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Puts answers into the outbox and keeps them. Its calls belong into the transaction of the update they answer. */
export class AnswerPost {
  readonly #outbox: Outbox;
  readonly #answers: Answers;
  readonly #groups: MessageGroups;

  constructor(stores: { outbox: Outbox; answers: Answers; groups: MessageGroups }) {
    this.#outbox = stores.outbox;
    this.#answers = stores.answers;
    this.#groups = stores.groups;
  }

  /** Sends an answer as a reply to its question; the buttons go under its last part. */
  send(answer: AnswerToPost): void {
    const { parts, buttons } = answerMessage(answer.result, answer.wording);
    const rows = parts.map((part, at) => this.#outbox.add(newPart(answer, part, at === 0)));
    const id = this.#keep(answer, rows);
    const last = parts.at(-1);
    const row = rows.at(-1);
    if (!last || row === undefined) return;
    const { payload, fallback } = newPart(answer, last, parts.length === 1, buttons(id));
    this.#outbox.replace(row, payload, fallback);
  }

  /**
   * Puts an answer in the place of an earlier one, part by part: what it has more is sent, what it has less is deleted.
   * Where the earlier one is gone from the chat, the new one is sent in its place.
   */
  replace(earlier: StoredAnswer, answer: AnswerToPost): void {
    const { parts, buttons } = answerMessage(answer.result, answer.wording, answer.wording.answer.edited);
    const before = this.#groups.rows(groupOf(earlier.id));
    for (const row of before.slice(parts.length)) this.#outbox.add(deletion(answer, row));
    const kept = before.slice(0, parts.length);
    const id = this.#keep(answer, kept);
    parts.forEach((part, at) => {
      const row = kept[at];
      const under = at === parts.length - 1 ? buttons(id) : [];
      if (row === undefined)
        this.#groups.add(groupOf(id), [this.#outbox.add(newPart(answer, part, at === 0, under))]);
      else this.#outbox.add(changedPart(answer, row, part, under));
    });
  }

  #keep(answer: AnswerToPost, rows: readonly number[]): number {
    const { place, questionMessage, question, result, version, at } = answer;
    const outbox = rows[0] ?? 0;
    const id = this.#answers.add({ ...place, questionMessage, question, result, version, outbox, at });
    this.#groups.add(groupOf(id), rows);
    return id;
  }
}

/** Answers of several parts are changed together. */
function groupOf(answer: number): string {
  return `answer:${answer}`;
}

function rowOf({ updateId, place }: AnswerToPost): Omit<NewMessage, 'method' | 'payload'> {
  return { updateId, chat: place.chat, thread: place.thread, rank: ANSWER, asker: place.person };
}

function newPart(answer: AnswerToPost, part: FormattedText, isFirst: boolean, buttons?: Buttons): NewMessage {
  const { method, payload, fallback } = outgoingText(part, buttons);
  const reply = isFirst ? replyParameters(answer.questionMessage) : {};
  return {
    ...rowOf(answer),
    method,
    payload: { ...payload, ...reply },
    fallback: { ...fallback, payload: { ...fallback.payload, ...reply } },
  };
}

function changedPart(answer: AnswerToPost, row: number, part: FormattedText, buttons: Buttons): NewMessage {
  const { payload } = outgoingText(part, buttons);
  return {
    ...rowOf(answer),
    about: row,
    method: 'editMessageText',
    payload,
    fallback: newPart(answer, part, true, buttons),
  };
}

function deletion(answer: AnswerToPost, row: number): NewMessage {
  return { ...rowOf(answer), about: row, method: 'deleteMessage', payload: {} };
}
