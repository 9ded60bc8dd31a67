import type { DigestPort, OutgoingDigest } from '../../digest/due-digests.ts';
import type { Subscribers } from '../../digest/subscribers.ts';
import type { Outbox } from '../../storage/outbox.ts';
import { NOTICE } from '../../storage/outbox-message.ts';
import type { Subscriber } from '../../storage/subscriptions.ts';
import type { Clock } from '../sending/clock.ts';
import type { DigestLayout } from './digest-layout.ts';
import type { FleetingCalls } from './fleeting-calls.ts';
import { isPrivate } from './place.ts';
import { type Post, replyParameters } from './post.ts';
import { showingWork } from './show-work.ts';
import type { Turn } from './turn.ts';

export interface DigestNowTools {
  readonly subscribers: Subscribers;
  readonly digests: Pick<DigestPort, 'startRound'>;
  readonly digestLayout: DigestLayout;
  readonly outbox: Outbox;
  readonly post: Post;
  readonly calls: FleetingCalls;
  readonly clock: Clock;
}

/**
 * The digest of a chat at somebody's wish: what is new since its last one. It is none of the daily ones, so that the next of these
 * tells the same again: a look at noon takes nothing from those who read in the morning.
 */
export class DigestNow {
  readonly #tools: DigestNowTools;

  constructor(tools: DigestNowTools) {
    this.#tools = tools;
  }

  /** Sends it to where it was asked for. Says so where nothing is subscribed to there. */
  async send(turn: Turn, { chat, thread }: Subscriber): Promise<void> {
    const { subscribers, digests, digestLayout, post, clock } = this.#tools;
    const { place, wording, work } = turn;
    const subscription = subscribers.get({ chat, thread });
    if (subscription === null) return post.say(turn, wording.digest.pressed.isOff);
    const { topics, times, language } = subscription;
    const window = subscribers.windowOf(subscription, clock.now());
    const shown = { place, words: wording.answer.working, draft: work.updateId };
    const digest = await showingWork(shown, this.#tools, () =>
      digests.startRound()({ topics, window, language, timeZone: times.timeZone }, { chat }),
    );
    const outgoing = await digestLayout.onDemand(digest, subscription);
    work.onCommit(() => {
      const rows = outgoing.messages.map((message, at) =>
        this.#add(turn, { chat, thread }, message, at === 0),
      );
      outgoing.store?.(0, rows);
    });
  }

  #add(
    { place, message, work }: Turn,
    { chat, thread }: Subscriber,
    call: OutgoingDigest['messages'][number],
    isFirst: boolean,
  ): number {
    const reply = isFirst && !isPrivate(place) ? replyParameters(message) : {};
    const { fallback } = call;
    return this.#tools.outbox.add({
      ...{ ...call, updateId: work.updateId, chat, thread, rank: NOTICE, asker: place.person },
      payload: { ...call.payload, ...reply },
      fallback: fallback ? { ...fallback, payload: { ...fallback.payload, ...reply } } : null,
    });
  }
}
