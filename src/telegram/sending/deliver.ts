import type { Attachment, MessageCall, OutboxRow } from '../../storage/outbox-message.ts';
import { isNewMessage, lesserShape, requestFor, type Shape } from './outgoing-request.ts';
import { type Refusal, readRefusal } from './refusal.ts';
import { TelegramAbortedError, TelegramRefusedError, TelegramUnreachableError } from './telegram-errors.ts';
import { fileFieldOf, type TelegramPort } from './telegram-port.ts';

/** What came of sending one message. */
export type Outcome =
  | { readonly kind: 'sent'; readonly messageId: number | null }
  /** Too fast; wait so many milliseconds, null where Telegram does not say. */
  | { readonly kind: 'limited'; readonly wait: number | null; readonly fault: string }
  /** Surely not sent, and nothing is wrong with the message. */
  | { readonly kind: 'later'; readonly fault: string }
  /** Nobody knows, and another try may double the message; after so many of these it is not worth one. */
  | { readonly kind: 'uncertain'; readonly limit: number; readonly fault: string }
  /** Nobody knows, but doing it again does no harm. */
  | { readonly kind: 'perhaps changed'; readonly fault: string }
  | { readonly kind: 'moved'; readonly to: number; readonly fault: string }
  | { readonly kind: 'blocked'; readonly fault: string }
  /** The server says that it does not know the method, or does not know this bot. */
  | { readonly kind: 'unknown method'; readonly fault: string }
  | { readonly kind: 'failed'; readonly fault: string };

export interface DeliveryTools {
  readonly telegram: TelegramPort;
  /** Methods the server does not know; grows where it knows the fallback's, and so is Telegram at all. */
  readonly unknownMethods: Set<string>;
  /**
   * What Telegram left of messages that have to wait, by row: the next try begins there, for each refused call counts
   * against the limits too, and starting over could go on for ever.
   */
  readonly shapes: Map<number, Shape>;
  /** Told of each call beyond the first. */
  readonly onCallAgain: () => void;
  readonly messageIdOf: (row: number) => number | null;
  /** The file that goes with a message. */
  readonly attachmentOf: (row: number) => Attachment | null;
  /** Milliseconds for one call. */
  readonly timeLimit: number;
  readonly signal: AbortSignal;
}

/** How many tries a message gets that the server answers with 5xx; with a sound answer in between it is the message's fault. */
const SERVER_FAULTS = 5;

/** How many tries a message of otherwise unknown outcome gets: each may have doubled it. */
const UNKNOWN_OUTCOMES = 2;

/** A file may take so many times as long as a text: offices have slow lines. */
const UPLOAD_PATIENCE = 4;

/** Tells what to try in the place of what was refused. */
const LESS: Partial<Record<Refusal, 'thread' | 'reply' | 'contents'>> = {
  'no such topic': 'thread',
  'no such question': 'reply',
  'unknown method': 'contents',
  contents: 'contents',
};

/**
 * Sends one message, at once in another shape where Telegram refuses this one: without its topic or its reply where those
 * are gone, as its fallback where the method is unknown or the contents are refused. Waits for nothing and writes nothing
 * down; whatever Telegram does is an outcome, not a rejection.
 */
export async function deliver(row: OutboxRow, tools: DeliveryTools): Promise<Outcome> {
  const target = row.about === null ? null : tools.messageIdOf(row.about);
  const first = tools.shapes.get(row.id) ?? firstShape(row, target, tools.unknownMethods);
  tools.shapes.delete(row.id);
  if (first === null) return { kind: 'failed', fault: 'the message it changes was not sent' };
  const refusedMethods: string[] = [];
  for (let shape = first; ; tools.onCallAgain()) {
    const { method, payload } = requestFor(row, target, shape);
    try {
      const { signal } = tools;
      const attachment = fileFieldOf(method) === null ? null : tools.attachmentOf(row.id);
      const timeLimit = attachment ? tools.timeLimit * UPLOAD_PATIENCE : tools.timeLimit;
      const result = await tools.telegram.call(method, payload, { signal, timeLimit, attachment });
      for (const refused of refusedMethods) tools.unknownMethods.add(refused);
      return { kind: 'sent', messageId: messageIdIn(result) ?? target };
    } catch (error) {
      if (!(error instanceof TelegramRefusedError)) return outcomeOfSilence(method, error);
      const refusal = readRefusal(error);
      if (refusal === 'unknown method') refusedMethods.push(method);
      if (refusal === 'too fast') tools.shapes.set(row.id, shape);
      const less = LESS[refusal];
      const next = less ? lesserShape(row, shape, less) : null;
      if (next === null) return outcomeOfRefusal(refusal, error, target);
      shape = next;
    }
  }
}

/** The fallback at once where the message itself is hopeless; null where that is too. */
function firstShape(row: OutboxRow, target: number | null, unknown: ReadonlySet<string>): Shape | null {
  const targetIsMissing = row.about !== null && target === null;
  const isHopeless = ({ method }: MessageCall) => targetIsMissing && !isNewMessage(method);
  const fallback = row.fallback !== null && (unknown.has(row.method) || isHopeless(row));
  if (isHopeless(fallback && row.fallback ? row.fallback : row)) return null;
  return { fallback, thread: true, reply: true };
}

/** Of a message, of a list of them, or null where Telegram answers with something else. */
function messageIdIn(result: unknown): number | null {
  const first: unknown = Array.isArray(result) ? result[0] : result;
  if (typeof first !== 'object' || first === null || !('message_id' in first)) return null;
  return typeof first.message_id === 'number' ? first.message_id : null;
}

function outcomeOfRefusal(refusal: Refusal, error: TelegramRefusedError, target: number | null): Outcome {
  const fault = error.message;
  switch (refusal) {
    case 'too fast':
      return { kind: 'limited', wait: error.retryAfter === null ? null : error.retryAfter * 1000, fault };
    case 'moved':
      return error.migrateTo === null
        ? { kind: 'failed', fault }
        : { kind: 'moved', to: error.migrateTo, fault };
    case 'blocked':
    case 'unknown method':
      return { kind: refusal, fault };
    case 'wrong token':
      return { kind: 'later', fault };
    case 'nothing to change':
      return { kind: 'sent', messageId: target };
    default:
      return { kind: 'failed', fault };
  }
}

/** No answer, or none that can be read. An error of another kind is a mistake of ours, and does not tell either. */
function outcomeOfSilence(method: string, error: unknown): Outcome {
  const fault = faultOf(error);
  const unreachable = error instanceof TelegramUnreachableError ? error : null;
  if (unreachable && !unreachable.mayHaveHappened) return { kind: 'later', fault };
  if (!isNewMessage(method)) return { kind: 'perhaps changed', fault };
  const isServerFault = typeof unreachable?.status === 'number';
  return { kind: 'uncertain', limit: isServerFault ? SERVER_FAULTS : UNKNOWN_OUTCOMES, fault };
}

/** The words of our own errors; of others only the name, since they may hold an address with the token in it. */
function faultOf(error: unknown): string {
  if (error instanceof TelegramUnreachableError || error instanceof TelegramAbortedError)
    return error.message;
  return `mistake: ${error instanceof Error ? error.name : typeof error}`;
}
