import type { Clock } from '../sending/clock.ts';
import type { FleetingCalls } from './fleeting-calls.ts';
import { isPrivate, type Place } from './place.ts';

/** Milliseconds after which a person wonders whether anything happens. */
const PATIENCE = 400;
/** Clients show "typing…" for five seconds. */
const TYPING_AGAIN = 4500;

/** At most one draft a second: each is a call, and nobody reads faster. */
const DRAFT_PAUSE = 1000;
/** Telegram shows a draft for thirty seconds. */
const DRAFT_AGAIN = 25_000;
/** UTF-16 units that a draft may have. */
const LONGEST_DRAFT = 4096;

export interface WorkShown {
  readonly place: Place;
  /** What the draft of the answer says until some of the answer is there. */
  readonly words: string;
  /** Not zero; the same for one draft. */
  readonly draft: number;
}

export interface ShowingTools {
  readonly calls: FleetingCalls;
  readonly clock: Clock;
}

/**
 * Does some work; where it takes longer than a moment, shows "typing…" until it is done, and in a private chat a draft: first that it goes on,
 * then what `showSoFar` was last told, no more than once a second. Gives what the work gives, and waits for none of these calls.
 */
export async function showingWork<T>(
  shown: WorkShown,
  tools: ShowingTools,
  work: (showSoFar: (text: string) => void) => Promise<T>,
): Promise<T> {
  const done = new AbortController();
  let soFar = shown.words;
  void show(shown, tools, done.signal, () => soFar);
  try {
    return await work((text) => {
      soFar = text;
    });
  } finally {
    done.abort();
  }
}

type Destination = { readonly chat_id: number; readonly message_thread_id?: number };

async function show(
  { place, draft }: WorkShown,
  tools: ShowingTools,
  done: AbortSignal,
  textSoFar: () => string,
): Promise<void> {
  const to: Destination = {
    chat_id: place.chat,
    ...(place.thread !== null && { message_thread_id: place.thread }),
  };
  await tools.clock.sleep(PATIENCE, done);
  if (isPrivate(place)) void showDrafts({ ...to, draft_id: draft }, tools, done, textSoFar);
  while (!done.aborted) {
    void tools.calls.call('sendChatAction', { ...to, action: 'typing' });
    await tools.clock.sleep(TYPING_AGAIN, done);
  }
}

async function showDrafts(
  draft: Destination & { readonly draft_id: number },
  { calls, clock }: ShowingTools,
  done: AbortSignal,
  textSoFar: () => string,
): Promise<void> {
  let last = { text: '', at: 0 };
  while (!done.aborted) {
    const text = textSoFar().slice(0, LONGEST_DRAFT);
    if (text !== last.text || clock.now() - last.at >= DRAFT_AGAIN) {
      last = { text, at: clock.now() };
      void calls.callIfKnown('sendMessageDraft', { ...draft, text });
    }
    await clock.sleep(DRAFT_PAUSE, done);
  }
}
