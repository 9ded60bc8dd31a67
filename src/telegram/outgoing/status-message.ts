import type { Wording } from '../wording/wording.ts';
import type { PageBlock } from './outgoing-page.ts';

/** The state of the desk, for its admins. Instants and lengths of time in ms. */
export interface DeskStatus {
  readonly version: string;
  readonly uptime: number;
  readonly index: {
    readonly documents: number;
    readonly passages: number;
    readonly updatedAt: number | null;
  };
  readonly inbox: { readonly waiting: number; readonly done: number; readonly failed: number };
  readonly outbox: {
    readonly waiting: number;
    readonly sending: number;
    readonly sent: number;
    readonly failed: number;
    /** Sends of which nobody knows whether they arrived. */
    readonly uncertain: number;
  };
  readonly ratings: { readonly good: number; readonly bad: number };
  readonly digests: {
    /** Subscriptions. */
    readonly on: number;
    readonly paused: number;
    /** When the next one is due; null for never. */
    readonly nextAt: number | null;
  };
  /** Where the reader's day begins, of the IANA list. */
  readonly timeZone: string;
}

/** The answer to /status: how long it runs, what is indexed, what waits, what failed, sends of unknown outcome, digests. */
export function statusPage(state: DeskStatus, wording: Wording): PageBlock[] {
  const { status, formats } = wording;
  const { index, inbox, outbox, ratings, digests } = state;
  const counts: [string, number][] = [
    [status.documents, index.documents],
    [status.passages, index.passages],
    [status.updatesWaiting, inbox.waiting],
    [status.updatesDone, inbox.done],
    [status.updatesFailed, inbox.failed],
    [status.messagesWaiting, outbox.waiting + outbox.sending],
    [status.messagesSent, outbox.sent],
    [status.messagesFailed, outbox.failed],
    [status.messagesUncertain, outbox.uncertain],
  ];
  const rows = [
    ...counts.map(([label, count]) => [label, formats.number(count)]),
    [status.ratings, `${formats.number(ratings.good)} / ${formats.number(ratings.bad)}`],
    [status.digests, `${formats.number(digests.on)} / ${formats.number(digests.paused)}`],
  ];
  const about = [
    `${status.version} — ${state.version}`,
    `${status.uptime} — ${formats.duration(state.uptime)}`,
    ...(index.updatedAt === null
      ? []
      : [`${status.indexed} — ${formats.moment(index.updatedAt, state.timeZone)}`]),
    ...(digests.nextAt === null
      ? []
      : [`${status.nextDigest} — ${formats.moment(digests.nextAt, state.timeZone)}`]),
  ];
  return [
    { heading: status.heading },
    { lines: about },
    { table: { header: [], rows, align: ['left', 'right'] } },
  ];
}
