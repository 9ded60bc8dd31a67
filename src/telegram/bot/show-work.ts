import type { Clock } from '../sending/clock.ts';
import type { FleetingCalls } from './fleeting-calls.ts';
import { isPrivate, type Place } from './place.ts';

/** Milliseconds after which a person wonders whether anything happens. */
const PATIENCE = 400;
/** Clients show "typing…" for five seconds. */
const TYPING_AGAIN = 4500;

export interface WorkShown {
  readonly place: Place;
  /** What the draft of the answer says meanwhile. */
  readonly words: string;
  /** Not zero; the same for one draft. */
  readonly draft: number;
}

/**
 * Does some work; where it takes longer than a moment, shows "typing…" until it is done, and in a private chat a draft that
 * says what goes on. Gives what the work gives, and waits for none of these calls.
 */
export async function showingWork<T>(
  shown: WorkShown,
  tools: { readonly calls: FleetingCalls; readonly clock: Clock },
  work: () => Promise<T>,
): Promise<T> {
  const done = new AbortController();
  void show(shown, tools, done.signal);
  try {
    return await work();
  } finally {
    done.abort();
  }
}

async function show(
  { place, words, draft }: WorkShown,
  { calls, clock }: { readonly calls: FleetingCalls; readonly clock: Clock },
  done: AbortSignal,
): Promise<void> {
  const to = { chat_id: place.chat, ...(place.thread !== null && { message_thread_id: place.thread }) };
  await clock.sleep(PATIENCE, done);
  if (!done.aborted && isPrivate(place)) {
    void calls.callIfKnown('sendMessageDraft', { ...to, draft_id: draft, text: words });
  }
  while (!done.aborted) {
    void calls.call('sendChatAction', { ...to, action: 'typing' });
    await clock.sleep(TYPING_AGAIN, done);
  }
}
