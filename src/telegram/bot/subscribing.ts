import { Schedule } from '../../digest/schedule.ts';
import type { Subscribers } from '../../digest/subscribers.ts';
import type { Subscription } from '../../digest/subscription.ts';
import type { Chats } from '../../storage/chats.ts';
import type { Subscriber } from '../../storage/subscriptions.ts';
import type { SubscriptionScreen } from '../outgoing/digest-callback.ts';
import type { FormattedText } from '../outgoing/formatted-text.ts';
import { beginMenu, type SubscriptionMenu, subscriptionMenu } from '../outgoing/subscription-menu.ts';
import { type SubscriptionView, subscriptionSummary } from '../outgoing/subscription-summary.ts';
import type { Clock } from '../sending/clock.ts';
import type { Wording } from '../wording/wording.ts';
import type { DeskPort } from './desk-port.ts';
import type { DigestNotes } from './digest-notes.ts';

export interface SubscribingTools {
  readonly subscribers: Subscribers;
  readonly chats: Chats;
  readonly digestNotes: DigestNotes;
  readonly desk: DeskPort;
  readonly clock: Clock;
}

/**
 * The subscription of a chat or topic: how it stands, how it is shown, and how it is changed so that a change can be taken
 * back. Changes belong into the transaction of the update that asks for them.
 */
export class Subscribing {
  readonly #tools: SubscribingTools;

  constructor(tools: SubscribingTools) {
    this.#tools = tools;
  }

  get(subscriber: Subscriber): Subscription | null {
    return this.#tools.subscribers.get(subscriber);
  }

  /** The zone of the chat, as somebody has told it: that of the subscription, or the last one told there. Null for none. */
  zoneOf(subscriber: Subscriber): string | null {
    const { chats } = this.#tools;
    return this.get(subscriber)?.times.timeZone ?? chats.get(subscriber.chat)?.timeZone ?? null;
  }

  /** Stores a subscription, or ends it with null. */
  set({ chat, thread }: Subscriber, to: Subscription | null): void {
    const { subscribers, chats } = this.#tools;
    if (to === null) subscribers.remove({ chat, thread });
    else {
      subscribers.save({ ...to, chat, thread });
      chats.setTimeZone(chat, to.times.timeZone);
    }
  }

  /** The same, and gives the number by which that is taken back. */
  change(subscriber: Subscriber, to: Subscription | null): number {
    const { digestNotes } = this.#tools;
    const before = this.get(subscriber);
    this.set(subscriber, to);
    return digestNotes.addUndo(subscriber, { before, after: this.get(subscriber) });
  }

  /** Takes a change back; false where the subscription was changed since. */
  undo(id: number, chat: number): boolean {
    const note = this.#tools.digestNotes.undo(id, chat);
    if (note === null) return false;
    const subscriber = { chat, thread: note.thread };
    if (!isSame(this.get(subscriber), note.after)) return false;
    this.set(subscriber, note.before);
    return true;
  }

  /** A screen of the dialogue as it stands; how to begin where nothing is subscribed to. */
  menu(subscriber: Subscriber, screen: SubscriptionScreen, page: number, wording: Wording): SubscriptionMenu {
    const view = this.#view(subscriber, wording);
    if (view === null) return beginMenu(subscriber.thread, wording);
    return subscriptionMenu(screen, { ...view, places: this.places(), page }, wording);
  }

  /** What is subscribed to; that nothing is. */
  summary(subscriber: Subscriber, wording: Wording): FormattedText {
    const view = this.#view(subscriber, wording);
    return view === null ? beginMenu(subscriber.thread, wording).text : subscriptionSummary(view, wording);
  }

  /** The places that a chat can choose from with buttons, most documents first. */
  places() {
    return this.#tools.desk.overview().places.map(({ place }) => place);
  }

  #view(subscriber: Subscriber, { code }: Wording): SubscriptionView | null {
    const { clock, desk } = this.#tools;
    const subscription = this.get(subscriber);
    if (subscription === null) return null;
    const next = new Schedule(subscription.times).nextAfter(clock.now()).at;
    return { subscription, next, placeName: (place) => desk.placeName(place, code) };
  }
}

function isSame(one: Subscription | null, other: Subscription | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
