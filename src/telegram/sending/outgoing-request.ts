import type { MessageCall, OutboxRow } from '../../storage/outbox-message.ts';

/** What of a message is sent: less and less of it as Telegram refuses parts. */
export interface Shape {
  /** The fallback in the place of the message itself. */
  readonly fallback: boolean;
  /** In its topic. */
  readonly thread: boolean;
  /** As a reply. */
  readonly reply: boolean;
}

/** The call that sends a message in this shape. `target` is Telegram's number of the message it is about, if that has one. */
export function requestFor(row: OutboxRow, target: number | null, shape: Shape): MessageCall {
  const { method, payload } = shape.fallback && row.fallback ? row.fallback : row;
  const whole = { ...payload, chat_id: row.chat };
  if (!isNewMessage(method)) return { method, payload: withTarget(whole, target) };
  return { method, payload: { ...withReply(whole, target, row, shape), ...threadOf(row, shape) } };
}

/** Whether a method puts a new message into a chat, so that calling it twice shows two. Others change what is there. */
export function isNewMessage(method: string): boolean {
  return /^(?:send|copy|forward)/.test(method);
}

/** The shape with less in it that may do better after a refusal; null where there is none. */
export function lesserShape(
  row: OutboxRow,
  shape: Shape,
  refused: 'thread' | 'reply' | 'contents',
): Shape | null {
  if (refused === 'thread' && shape.thread && row.thread !== null) return { ...shape, thread: false };
  // A reply stands in the topic of its question, so that a closed one refuses the reply too.
  if (refused !== 'contents' && shape.reply && isReply(row)) return { ...shape, reply: false };
  if (refused === 'contents' && !shape.fallback && row.fallback) return { ...shape, fallback: true };
  return null;
}

function isReply({ about, payload }: OutboxRow): boolean {
  return about !== null || 'reply_parameters' in payload;
}

function withTarget(payload: MessageCall['payload'], target: number | null): MessageCall['payload'] {
  return target === null ? payload : { ...payload, message_id: target };
}

/** A reply says what it answers, unless that was never sent or is not to be said. */
function withReply(
  payload: MessageCall['payload'],
  target: number | null,
  { about }: OutboxRow,
  { reply }: Shape,
): MessageCall['payload'] {
  const { reply_parameters: given, ...rest } = payload;
  if (!reply || (about !== null && target === null)) return rest;
  if (target === null) return payload;
  return { ...rest, reply_parameters: { ...(given as object | undefined), message_id: target } };
}

function threadOf({ thread }: OutboxRow, shape: Shape): { message_thread_id?: number } {
  return thread !== null && shape.thread ? { message_thread_id: thread } : {};
}
