import type { DigestPort } from '../../digest/due-digests.ts';
import type { Metrics } from '../../operations/metrics.ts';
import type { InboxRow } from '../../storage/inbox.ts';
import type { Stores } from '../../storage/stores.ts';
import { LaneDispatcher } from '../receiving/lane-dispatcher.ts';
import { UpdateIntake } from '../receiving/update-intake.ts';
import { Pace } from '../sending/pace.ts';
import { Sender } from '../sending/sender.ts';
import type { BotParts } from './bot-parts.ts';
import { type Bot, createBot } from './create-bot.ts';
import { runDigestRounds } from './digest-rounds.ts';
import type { Me } from './read-message.ts';
import { polling, posted, type Receiver, type WebhookPlace } from './receive.ts';
import { whoAmI } from './who-am-i.ts';

/** What a bot runs on. */
export interface RunningParts extends Omit<BotParts, keyof Stores | 'me' | 'wakeSender' | 'answered'> {
  readonly stores: Stores;
  /** Null to poll for updates. */
  readonly webhook: WebhookPlace | null;
  readonly metrics: Metrics;
  /** Sent in the place of the desk's own digests. */
  readonly otherDigests?: DigestPort | undefined;
  /** Brings the index up to date with the documents, before digests. Never rejects. */
  readonly refresh: () => Promise<void>;
  /** How fast messages may go; as fast as Telegram lets them unless given. */
  readonly pace?: Pace | undefined;
  /** Told once Telegram has answered and work begins. */
  readonly onStarted: (receiver: Pick<Receiver, 'lastAnswerAt'>) => void;
}

/** Milliseconds for running handlers, and then for sends under way, when the bot ends. */
const HANDLERS_GRACE = 4000;
const SENDS_GRACE = 4000;

/**
 * Receives, handles and sends until `signal` ends it: then it receives nothing more, lets running handlers and sends finish, for
 * eight seconds at most, and resolves. What is not done then is in the database, and goes on at the next start.
 *
 * Rejects with a `DeskError` where Telegram does not know the bot, and where a port cannot be had.
 */
export async function runBot(parts: RunningParts, signal: AbortSignal): Promise<void> {
  const { stores, telegram, clock, log, webhook, onStarted } = parts;
  const me = await whoAmI(telegram, { clock, log, signal });
  if (me === null) return;
  const { bot, sender, dispatcher } = createWork(parts, me);
  const ending = new AbortController();
  const intake = new UpdateIntake({ ...stores, dispatcher, clock });
  const receiving = { telegram, intake, clock, log };
  const receiver = webhook === null ? polling(receiving) : posted(webhook, receiving);
  sender.start();
  dispatcher.wake();
  void bot.setMenus();
  const wakeSender = () => sender.wake();
  const digests = parts.otherDigests ?? {
    startRound: () => parts.digests.startRound(),
    layOut: bot.layOut,
  };
  void runDigestRounds({ ...parts, digests, bot, wakeSender }, ending.signal);
  onStarted(receiver);
  log.info({ bot: me.username }, 'the bot runs');
  try {
    await receiver.run(signal);
  } finally {
    log.info('the bot ends');
    ending.abort();
    await dispatcher.stop(HANDLERS_GRACE);
    await sender.stop(SENDS_GRACE);
  }
}

interface Workers {
  readonly bot: Bot;
  readonly sender: Sender;
  readonly dispatcher: LaneDispatcher;
}

function createWork({ stores, metrics, pace, ...parts }: RunningParts, me: Me): Workers {
  const { clock } = parts;
  const { outbox, inbox, database } = stores;
  const bot = createBot({
    ...{ ...parts, ...stores, me },
    wakeSender: () => sender.wake(),
    answered: metrics.answerGiven,
  });
  const sender = new Sender({
    ...{ ...parts, ...bot, outbox, pace: pace ?? new Pace() },
    counters: { count: (outcome, row) => metrics.sendEnded(outcome, clock.now() - row.createdAt) },
  });
  const dispatcher = new LaneDispatcher({
    ...{ ...parts, inbox, database },
    handle: async (row, handling) => {
      if (row.attempts === 0) metrics.updateReceived(kindOf(row));
      await bot.handle(row, handling);
      metrics.updateEnded('handled');
    },
    giveUp: (row) => {
      metrics.updateEnded('failed');
      bot.giveUp(row);
    },
  });
  return { bot, sender, dispatcher };
}

/** The field of the update that is not its number. */
function kindOf({ update }: InboxRow): string {
  return Object.keys(update as object).find((field) => field !== 'update_id') ?? 'none';
}
