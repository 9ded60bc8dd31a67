import { EVERY_DAY } from '../../digest/change-subscription.ts';
import { type DigestLine, readDigestLine } from '../../digest/read-digest-line.ts';
import { type DigestTopics, EVERYTHING, type Subscription } from '../../digest/subscription.ts';
import { writeTopicFault } from '../../digest/topics/topic-faults.ts';
import type { Subscriber } from '../../storage/subscriptions.ts';
import type { Buttons } from '../outgoing/answer-buttons.ts';
import { digestFaults, type LineFault } from '../outgoing/digest-faults.ts';
import { type FormattedText, join } from '../outgoing/formatted-text.ts';
import { undoButton, zoneButtons } from '../outgoing/subscription-menu.ts';
import type { Wording } from '../wording/wording.ts';
import type { DigestNotes } from './digest-notes.ts';
import type { DigestSource } from './digest-source.ts';
import type { Subscribing } from './subscribing.ts';

export interface SubscriptionLineTools {
  readonly digests: Pick<DigestSource, 'readTopics'>;
  readonly digestNotes: DigestNotes;
  readonly subscribing: Subscribing;
}

/** What is said to a line. */
export interface LineReply {
  readonly text: FormattedText;
  readonly buttons: Buttons;
}

/** What a line says of a subscription, topics read; null for a side that it does not name. */
interface SaidLine extends Omit<DigestLine, 'topics'> {
  readonly topics: DigestTopics | null;
}

type UnderstoodLine =
  | { readonly line: SaidLine; readonly faults?: undefined }
  | { readonly line?: undefined; readonly faults: readonly LineFault[] };

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
    const { line: said, faults } = this.#read(line, wording);
    if (said === undefined) return { text: digestFaults(faults, wording), buttons: [] };
    const { subscribing } = this.#tools;
    const timeZone = said.timeZone ?? zone ?? subscribing.zoneOf(subscriber);
    if (timeZone === null) return this.#askZone(line, subscriber, wording);
    const before = subscribing.get(subscriber) ?? newSubscription(subscriber, timeZone, wording);
    const note = subscribing.change(subscriber, {
      ...withLine(before, { ...said, timeZone }),
      language: wording.code,
    });
    const text = join([wording.digest.set, subscribing.summary(subscriber, wording)], '\n\n');
    return { text, buttons: undoButton(subscriber.thread, note, wording) };
  }

  #read(line: string, { code }: Wording): UnderstoodLine {
    const reading = readDigestLine(line);
    if (reading.faults) return { faults: reading.faults };
    const { topics: words, ...said } = reading.line;
    if (words === '') return { line: { ...said, topics: null } };
    const topics = this.#tools.digests.readTopics(words);
    if ('topics' in topics) return { line: { ...said, topics: topics.topics } };
    const faults = topics.faults.map((fault) => ({
      kind: 'topic' as const,
      sentence: writeTopicFault(fault, code),
    }));
    return { faults };
  }

  #askZone(line: string, { chat, thread }: Subscriber, wording: Wording): LineReply {
    const note = this.#tools.digestNotes.addLine(chat, line);
    return { text: join([wording.digest.zoneNeeded]), buttons: zoneButtons(thread, note) };
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

/** Whoever sets a digest wants it: one that was paused goes on. Words that were learnt to be unwanted stay so. */
function withLine(before: Subscription, line: SaidLine & { readonly timeZone: string }): Subscription {
  const { times, topics } = before;
  return {
    ...before,
    times: {
      minute: line.minute ?? times.minute,
      timeZone: line.timeZone,
      weekdays: line.weekdays ?? times.weekdays,
    },
    topics: line.topics === null ? topics : { ...line.topics, unwanted: unwantedOf(topics, line.topics) },
    quietDay: line.quietDay ?? before.quietDay,
    state: 'on',
  };
}

function unwantedOf(before: DigestTopics, now: DigestTopics): readonly string[] {
  return now.unwanted.length > 0 ? now.unwanted : before.unwanted;
}
