import { Answers } from './answers.ts';
import { ButtonNotes } from './button-notes.ts';
import { Chats } from './chats.ts';
import { Conversations } from './conversations.ts';
import { DeskDatabase } from './desk-database.ts';
import { DigestRuns } from './digest-runs.ts';
import { DocumentArrivals } from './document-arrivals.ts';
import { FactCorrections } from './fact-corrections.ts';
import { Inbox } from './inbox.ts';
import { LedgerViews } from './ledger-views.ts';
import { MessageGroups } from './message-groups.ts';
import { ModelUsage } from './model-usage.ts';
import { Outbox } from './outbox.ts';
import { People } from './people.ts';
import { Subscriptions } from './subscriptions.ts';

/** What the bot must not forget: the tables of one database. */
export interface Stores {
  readonly database: DeskDatabase;
  readonly inbox: Inbox;
  readonly outbox: Outbox;
  readonly people: People;
  readonly chats: Chats;
  readonly conversations: Conversations;
  readonly answers: Answers;
  readonly groups: MessageGroups;
  readonly corrections: FactCorrections;
  readonly subscriptions: Subscriptions;
  readonly runs: DigestRuns;
  readonly ledgerViews: LedgerViews;
  readonly modelUsage: ModelUsage;
  readonly arrivals: DocumentArrivals;
  readonly notes: ButtonNotes;
}

/** Opens the database in a file, as `DeskDatabase.open` does. `now` gives milliseconds since 1970. */
export function openStores(file: string, now: () => number): Stores {
  const database = DeskDatabase.open(file);
  return {
    database,
    inbox: new Inbox(database, now),
    outbox: new Outbox(database, now),
    people: new People(database, now),
    chats: new Chats(database, now),
    conversations: new Conversations(database),
    answers: new Answers(database),
    groups: new MessageGroups(database),
    corrections: new FactCorrections(database, now),
    subscriptions: new Subscriptions(database, now),
    runs: new DigestRuns(database, now),
    ledgerViews: new LedgerViews(database, now),
    modelUsage: new ModelUsage(database, now),
    arrivals: new DocumentArrivals(database),
    notes: new ButtonNotes(database, now),
  };
}

const DAY = 24 * 60 * 60 * 1000;
/** Telegram offers an update for a day. */
const UPDATES_KEPT = 7 * DAY;
/** A question may be edited for two days, and its answer with it. */
const MESSAGES_KEPT = 30 * DAY;
/** A conversation that old is not gone on with. */
const TURNS_KEPT = 30 * DAY;
/** A digest is made once for its day, which may be caught up for hours. */
const RUNS_KEPT = 30 * DAY;
/** Long enough to check a bill. */
const USAGE_KEPT = 400 * DAY;

/**
 * Removes what nobody comes back to: updates done a week ago; messages, conversations, lists and digests of a month ago; tokens of a
 * year ago.
 */
export function pruneStores(stores: Stores, now: number) {
  const { inbox, outbox, conversations, groups, runs, ledgerViews, notes, modelUsage } = stores;
  return {
    updates: inbox.prune(now - UPDATES_KEPT),
    messages: outbox.prune(now - MESSAGES_KEPT),
    turns: conversations.prune(now - TURNS_KEPT),
    groups: groups.prune(),
    digests: runs.prune(now - RUNS_KEPT),
    ledgerViews: ledgerViews.prune(now - MESSAGES_KEPT),
    usage: modelUsage.prune(now - USAGE_KEPT),
    notes: notes.prune(now - MESSAGES_KEPT),
  };
}
