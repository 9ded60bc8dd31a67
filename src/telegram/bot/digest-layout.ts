import { digestChart } from '../../digest/digest-chart.ts';
import type { DigestPort, OutgoingDigest } from '../../digest/due-digests.ts';
import type { Digest } from '../../digest/story.ts';
import type { DueDigest } from '../../digest/subscribers.ts';
import type { Subscription } from '../../digest/subscription.ts';
import type { MessageGroups } from '../../storage/message-groups.ts';
import type { Outbox } from '../../storage/outbox.ts';
import { type DigestPage, digestButtons, digestPages } from '../outgoing/digest-message.ts';
import { outgoingText } from '../outgoing/outgoing-message.ts';
import { type Wording, wordingFor } from '../wording/wording.ts';
import type { DigestNote, DigestNotes } from './digest-notes.ts';

export interface DigestLayoutTools {
  readonly outbox: Outbox;
  readonly groups: MessageGroups;
  readonly digestNotes: DigestNotes;
}

/** A digest as a note keeps it, before it is kept. */
type DigestToLayOut = Pick<DigestNote, 'digest' | 'digestKind' | 'onDemand' | 'lateSince'>;

/** How digests look in Telegram: the first page with its buttons, and the chart. */
export class DigestLayout implements Pick<DigestPort, 'layOut'> {
  readonly #tools: DigestLayoutTools;
  /** Many chats get the same digest, and drawing takes a third of a second. */
  readonly #charts = new WeakMap<Digest, Promise<Buffer | null>>();

  constructor(tools: DigestLayoutTools) {
    this.#tools = tools;
  }

  /** A digest whose hour has come; null on a quiet day of a chat that wants silence. */
  async layOut(digest: Digest, due: DueDigest): Promise<OutgoingDigest | null> {
    const { subscription, kind, late, at } = due;
    if (digest.quiet && subscription.quietDay === 'silence') return null;
    const { timeZone } = subscription.times;
    const lateSince = late ? wordingFor(subscription.language).formats.moment(at, timeZone) : null;
    return this.#outgoing(subscription, { digest, digestKind: kind, onDemand: false, lateSince });
  }

  /** The same for one that somebody asked for. */
  async onDemand(
    digest: Digest,
    subscription: Subscription,
    digestKind: DigestNote['digestKind'],
  ): Promise<OutgoingDigest> {
    return this.#outgoing(subscription, { digest, digestKind, onDemand: true, lateSince: null });
  }

  async #outgoing(subscription: Subscription, shown: DigestToLayOut): Promise<OutgoingDigest> {
    const wording = wordingFor(subscription.language);
    const pages = digestPages(pageViewOf(shown), wording);
    const chart = await this.#chartOf(shown.digest);
    return {
      messages: [...firstPage(pages), ...(chart ? [photo(chart, wording)] : [])],
      store: (_run, rows) => this.#keep(subscription, shown, pages, rows),
    };
  }

  #chartOf(digest: Digest): Promise<Buffer | null> {
    const known = this.#charts.get(digest) ?? digestChart(digest);
    this.#charts.set(digest, known);
    return known;
  }

  /** Keeps the digest, and puts the buttons, which carry its number, under its message. */
  #keep(
    subscription: Subscription,
    shown: DigestToLayOut,
    pages: readonly DigestPage[],
    rows: readonly number[],
  ): void {
    const { outbox, groups, digestNotes } = this.#tools;
    const [row] = rows;
    const [page] = pages;
    if (row === undefined || page === undefined || page.count === 0) return;
    const { language } = subscription;
    const id = digestNotes.addDigest(subscription, { ...shown, language });
    groups.add(digestGroup(id), rows);
    const { payload, fallback } = outgoingText(page.text, digestButtons(id, pages, 0));
    outbox.replace(row, payload, fallback);
  }
}

function firstPage(pages: readonly DigestPage[]): OutgoingDigest['messages'] {
  return pages.slice(0, 1).map(({ text }) => outgoingText(text));
}

function photo(bytes: Buffer, { digest }: Wording): OutgoingDigest['messages'][number] {
  const payload = { caption: digest.heading };
  return { method: 'sendPhoto', payload, attachment: { name: 'digest.png', bytes } };
}

/** What the pages of a digest are made from. */
export function pageViewOf({ digest, digestKind, onDemand, lateSince }: DigestToLayOut) {
  return { digest, kind: digestKind, onDemand, lateSince };
}

/** The messages of a digest, and those that tell more of one of its stories (counted from 1), as a group of outbox rows. */
export function digestGroup(digest: number, story?: number): string {
  return story === undefined ? `digest:${digest}` : `digest:${digest}:${story}`;
}

/** The digest and, where it is one, the story that a group of messages is about; null for other groups. */
export function readDigestGroup(name: string): { readonly digest: number; readonly story: number | null } | null {
  const { digest, story } = /^digest:(?<digest>\d+)(?::(?<story>\d+))?$/.exec(name)?.groups ?? {};
  if (digest === undefined) return null;
  return { digest: Number(digest), story: story === undefined ? null : Number(story) };
}
