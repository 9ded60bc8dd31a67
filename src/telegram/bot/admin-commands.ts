import type { Subscribers } from '../../digest/subscribers.ts';
import type { Answers } from '../../storage/answers.ts';
import type { Chats } from '../../storage/chats.ts';
import type { Inbox } from '../../storage/inbox.ts';
import type { Outbox } from '../../storage/outbox.ts';
import type { People } from '../../storage/people.ts';
import { statusPage } from '../outgoing/status-message.ts';
import { usersPage } from '../outgoing/users-message.ts';
import type { Clock } from '../sending/clock.ts';
import type { Access } from './access.ts';
import type { DeskPort } from './desk-port.ts';
import type { Post } from './post.ts';
import type { Turn } from './turn.ts';

export interface AdminCommandTools {
  readonly access: Access;
  readonly people: People;
  readonly chats: Chats;
  readonly inbox: Inbox;
  readonly outbox: Outbox;
  readonly answers: Answers;
  readonly subscribers: Subscribers;
  readonly desk: DeskPort;
  readonly post: Post;
  readonly clock: Clock;
  readonly timeZone: string;
}

/** What admins see of the desk. The turns are those of admins, in private. */
export class AdminCommands {
  readonly #tools: AdminCommandTools;
  readonly #startedAt: number;

  constructor(tools: AdminCommandTools) {
    this.#tools = tools;
    this.#startedAt = tools.clock.now();
  }

  /** /users: who is known, with their state. */
  users(turn: Turn): void {
    const { access, people, chats, post } = this.#tools;
    const stateOf = <T extends { id: number; state: 'unknown' | 'asking' | 'allowed' | 'denied' }>(
      known: T,
    ) => ({
      ...known,
      state: access.isFixed(known.id) ? ('allowed' as const) : known.state,
      isAdmin: access.isAdmin(known.id),
    });
    turn.work.onCommit(() => {
      const groups = chats.list().filter(({ kind }) => kind !== 'private');
      const known = { people: people.list().map(stateOf), groups: groups.map(stateOf) };
      post.sayPage(turn, usersPage(known, turn.wording));
    });
  }

  /** /status: how long it runs, what is indexed, what waits and what failed, and the digests. */
  status(turn: Turn): void {
    const { desk, inbox, outbox, answers, subscribers, clock, post, timeZone } = this.#tools;
    const { documents, passages } = desk.overview();
    const state = {
      version: desk.version,
      uptime: clock.now() - this.#startedAt,
      index: { documents, passages, updatedAt: desk.indexedAt },
      inbox: inbox.counts(),
      outbox: outbox.counts(),
      ratings: answers.ratingCounts(),
      digests: { ...subscribers.counts(), nextAt: subscribers.nextAfter(clock.now()) },
      timeZone,
    };
    post.sayPage(turn, statusPage(state, turn.wording));
  }
}
