import { digestChart } from '../../digest/digest-chart.ts';
import type { DigestPort, OutgoingDigest } from '../../digest/due-digests.ts';
import type { Digest } from '../../digest/story.ts';
import type { DueDigest } from '../../digest/subscribers.ts';
import type { Subscription } from '../../digest/subscription.ts';
import { DIGEST_PHRASES } from '../../digest/wording.ts';
import type { MessageGroups } from '../../storage/message-groups.ts';
import type { Outbox } from '../../storage/outbox.ts';
import { type DigestPage, type DigestView, digestButtons, digestPages } from '../outgoing/digest-message.ts';
import { outgoingText } from '../outgoing/outgoing-message.ts';
import { type Wording, wordingFor } from '../wording/wording.ts';
import type { DigestNotes } from './digest-notes.ts';

export interface DigestLayoutTools {
  readonly outbox: Outbox;
  readonly groups: MessageGroups;
  readonly digestNotes: DigestNotes;
}

/** Charts in memory at once, of some fifty kilobytes each. */
const CHARTS_KEPT = 50;

/** How digests look in Telegram: the first page with its buttons, and the chart. */
export class DigestLayout implements Pick<DigestPort, 'layOut'> {
  readonly #tools: DigestLayoutTools;
  /** By what they show: many chats get the same, and drawing takes a third of a second. */
  readonly #charts = new Map<string, Promise<Buffer | null>>();

  constructor(tools: DigestLayoutTools) {
    this.#tools = tools;
  }

  /** A digest whose hour has come; null on a quiet day of a chat that wants silence. */
  async layOut(digest: Digest, due: DueDigest): Promise<OutgoingDigest | null> {
    const { subscription, late, at } = due;
    if (digest.quiet && subscription.quietDay === 'silence') return null;
    const { timeZone } = subscription.times;
    const lateSince = late ? wordingFor(subscription.language).formats.moment(at, timeZone) : null;
    return this.#outgoing(subscription, { digest, onDemand: false, lateSince });
  }

  /** The same for one that somebody asked for. */
  async onDemand(digest: Digest, subscription: Subscription): Promise<OutgoingDigest> {
    return this.#outgoing(subscription, { digest, onDemand: true, lateSince: null });
  }

  async #outgoing(subscription: Subscription, shown: DigestView): Promise<OutgoingDigest> {
    const wording = wordingFor(subscription.language);
    const pages = digestPages(shown, wording);
    const chart = await this.#chartOf(shown.digest);
    return {
      messages: [...firstPage(pages), ...(chart ? [photo(chart, wording)] : [])],
      store: (_run, rows) => this.#keep(subscription, shown, pages, rows),
    };
  }

  #chartOf(digest: Digest): Promise<Buffer | null> {
    const key = JSON.stringify(digest.chart);
    const known = this.#charts.get(key) ?? digestChart(digest);
    if (this.#charts.size >= CHARTS_KEPT) this.#charts.clear();
    this.#charts.set(key, known);
    return known;
  }

  /** Keeps the digest, and puts the buttons, which carry its number, under its message. */
  #keep(
    subscription: Subscription,
    shown: DigestView,
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

function photo(bytes: Buffer, { code }: Wording): OutgoingDigest['messages'][number] {
  const payload = { caption: DIGEST_PHRASES[code].title };
  return { method: 'sendPhoto', payload, attachment: { name: 'digest.png', bytes } };
}

/** The messages of a digest, and those that tell more of one of its stories (counted from 1), as a group of outbox rows. */
export function digestGroup(digest: number, story?: number): string {
  return story === undefined ? `digest:${digest}` : `digest:${digest}:${story}`;
}

/** The digest and, where it is one, the story that a group of messages is about; null for other groups. */
export function readDigestGroup(
  name: string,
): { readonly digest: number; readonly story: number | null } | null {
  const { digest, story } = /^digest:(?<digest>\d+)(?::(?<story>\d+))?$/.exec(name)?.groups ?? {};
  if (digest === undefined) return null;
  return { digest: Number(digest), story: story === undefined ? null : Number(story) };
}
