import { EVERY_DAY } from '../../digest/change-subscription.ts';
import { type DigestLine, type DigestLineFault, readDigestLine } from '../../digest/read-digest-line.ts';
import { EVERYTHING, type Subscription } from '../../digest/subscription.ts';
import type { Subscriber } from '../../storage/subscriptions.ts';
import { digestFaults } from '../outgoing/digest-faults.ts';
import { undoButton, zoneButtons } from '../outgoing/subscription-menu.ts';
import { type FormattedText, join } from '../outgoing/formatted-text.ts';
import type { Buttons } from '../outgoing/answer-buttons.ts';
import type { Wording } from '../wording/wording.ts';
import type { DeskPort } from './desk-port.ts';
import type { DigestNotes } from './digest-notes.ts';
import type { Subscribing } from './subscribing.ts';

export interface SubscriptionLineTools {
  readonly desk: DeskPort;
  readonly digestNotes: DigestNotes;
  readonly subscribing: Subscribing;
}

/** What is said to a line. */
export interface LineReply {
  readonly text: FormattedText;
  readonly buttons: Buttons;
}

/** When a digest comes whose hour nobody has named. */
const USUAL_MINUTE = 8 * 60 + 30;

/**
 * A subscription in one line. What a line names is set, and what it does not name stays as it is, or as usual in a new
 * subscription: 8:30 every day, about everything. Topics are named all at once. A line that is not wholly understood changes
 * nothing.
 */
export class SubscriptionLines {
  readonly #tools: SubscriptionLineTools;

  constructor(tools: SubscriptionLineTools) {
    this.#tools = tools;
  }

  /** Does what a line says and tells what came of it; `zone` for a line that waited for its zone. Writes. */
  take(line: string, subscriber: Subscriber, wording: Wording, zone?: string): LineReply {
    const reading = readDigestLine(line);
    const topics = reading.line && this.#topicsOf(reading.line, wording);
    const faults: readonly DigestLineFault[] = [...(reading.faults ?? []), ...(topics?.faults ?? [])];
    if (!reading.line || !topics || faults.length > 0) return { text: digestFaults(faults, wording), buttons: [] };
    const { subscribing } = this.#tools;
    const timeZone = reading.line.timeZone ?? zone ?? subscribing.zoneOf(subscriber);
    if (timeZone === null) return this.#askZone(line, subscriber, wording);
    const before = subscribing.get(subscriber) ?? newSubscription(subscriber, timeZone, wording);
    const note = subscribing.change(subscriber, {
      ...withLine(before, { ...reading.line, timeZone }),
      topics: topics.topics ?? before.topics,
      language: wording.code,
    });
    const text = join([wording.digest.set, subscribing.summary(subscriber, wording)], '\n\n');
    return { text, buttons: undoButton(subscriber.thread, note, wording) };
  }

  #askZone(line: string, { chat, thread }: Subscriber, wording: Wording): LineReply {
    const note = this.#tools.digestNotes.addLine(chat, line);
    return { text: join([wording.digest.zoneNeeded]), buttons: zoneButtons(thread, note, wording) };
  }
}

/** A subscription to everything, at the usual time. */
export function newSubscription(subscriber: Subscriber, timeZone: string, { code }: Wording): Subscription {
  return {
    ...subscriber,
    times: { minute: USUAL_MINUTE, timeZone, weekdays: EVERY_DAY },
    topics: EVERYTHING,
    quietDay: 'silence',
    state: 'on',
    language: code,
  };
}

/** Whoever sets a digest wants it: one that was paused goes on. */
function withLine(before: Subscription, line: DigestLine & { readonly timeZone: string }): Subscription {
  return {
    ...before,
    times: {
      minute: line.minute ?? before.times.minute,
      timeZone: line.timeZone,
      weekdays: line.weekdays ?? before.times.weekdays,
    },
    quietDay: line.quietDay ?? before.quietDay,
    state: 'on',
  };
}
