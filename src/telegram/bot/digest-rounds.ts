import { type DigestPort, DueDigests } from '../../digest/due-digests.ts';
import { Subscribers } from '../../digest/subscribers.ts';
import type { Metrics } from '../../operations/metrics.ts';
import type { Stores } from '../../storage/stores.ts';
import type { Clock } from '../sending/clock.ts';
import type { BotParts } from './bot-parts.ts';
import type { Bot } from './create-bot.ts';

export interface DigestRoundsParts extends Pick<BotParts, 'log' | 'wakeSender'> {
  readonly stores: Stores;
  readonly clock: Clock;
  readonly digests: DigestPort;
  /** Brings the index up to date with the documents. Never rejects. */
  readonly refresh: () => Promise<void>;
  readonly metrics: Pick<Metrics, 'digestMade'>;
  readonly bot: Pick<Bot, 'mayStillSend'>;
}

/** Makes the digests that are due, and again whenever some are, until `signal` ends it; stores nothing afterwards. Never rejects. */
export async function runDigestRounds(parts: DigestRoundsParts, signal: AbortSignal): Promise<void> {
  const { stores, clock, metrics, bot } = parts;
  const due = new DueDigests({
    ...{ ...parts, ...stores, subscribers: new Subscribers(stores) },
    now: () => clock.now(),
    mayReceive: (chat) => bot.mayStillSend({ chat, asker: chat }),
    counters: { count: (outcome) => metrics.digestMade(outcome) },
  });
  while (!signal.aborted) {
    await clock.sleep(await due.makeDue(signal), signal);
  }
}
