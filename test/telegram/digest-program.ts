import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { pino } from 'pino';
import { DueDigests } from '../../src/digest/due-digests.ts';
import { Subscribers } from '../../src/digest/subscribers.ts';
import { openStores } from '../../src/storage/stores.ts';
import { systemClock } from '../../src/telegram/sending/clock.ts';
import { Pace } from '../../src/telegram/sending/pace.ts';
import { Sender } from '../../src/telegram/sending/sender.ts';
import { type TelegramPort, telegramPort } from '../../src/telegram/sending/telegram-port.ts';
import { EMPTY, subscription } from '../digest/sample-subscription.ts';
import type { KillPoint } from './digest-kill-points.ts';

/**
 * A program of its own that makes and sends the digest of one morning, and kills itself at one step of the next morning's.
 *
 * Prints `loaded` and waits for a line: the instant of the first morning, that of the second, and the step or `none`; then it
 * does all there is to do, prints `done` and ends.
 */
const [databaseFile = '', token = '', apiRoot = '', chat = ''] = process.argv.slice(2);

const orders = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
writeSync(1, 'loaded\n');
const [first = 0, second = 0, point = 'none'] = readOrder((await orders.next()).value ?? '');

let morning = first;
let armed: KillPoint | 'none' = 'none';
const began = Date.now();
const now = () => morning + Date.now() - began;

function reached(step: KillPoint): void {
  if (step === armed) process.kill(process.pid, 'SIGKILL');
}

const stores = openStores(databaseFile, now);
const subscribers = new Subscribers(stores);
if (subscribers.counts().on === 0) subscribers.save(subscription({ chat: Number(chat) }));
const log = pino({ level: 'warn' }, pino.destination({ fd: 2, sync: true }));
const sender = new Sender({
  ...{ outbox: stores.outbox, telegram: killable(telegramPort({ token, apiRoot })), log },
  pace: new Pace({ perChatMs: 0, groupPerMinute: 1000, perSecond: 1000 }),
  clock: { now, sleep: (ms, signal) => systemClock.sleep(ms, signal) },
  mayStillSend: () => true,
  onMigrate: () => undefined,
  onBlocked: () => undefined,
  counters: { count: (outcome) => outcome === 'sent' && reached('marked as sent') },
});
const due = new DueDigests({
  ...{ ...stores, subscribers, now, log },
  digests: {
    startRound: () => async () => {
      reached('found due');
      return EMPTY;
    },
    layOut: (_, { date }) => {
      reached('composed');
      const part = (number: number) => ({
        method: 'sendMessage',
        payload: { text: `${date} part ${number}` },
      });
      return { messages: [part(1), part(2)], store: () => reached('being stored') };
    },
  },
  refresh: async () => undefined,
  mayReceive: () => true,
  wakeSender: () => {
    reached('stored');
    sender.wake();
  },
  counters: { count: () => undefined },
});

sender.start();
for (const [start, step] of [[first, 'none'] as const, [second, point] as const]) {
  morning = start;
  armed = step;
  await due.makeDue(new AbortController().signal);
  await sender.idle();
}
writeSync(1, 'done\n');
process.exit();

function readOrder(line: string): [number, number, KillPoint | 'none'] {
  const [from = '', to = '', ...words] = line.split(' ');
  return [Number(from), Number(to), words.join(' ') as KillPoint | 'none'];
}

/** A port whose calls may be cut off before they leave, and after Telegram has answered. */
function killable(port: TelegramPort): TelegramPort {
  return {
    call: async (method, payload, options) => {
      if (method === 'sendMessage') reached('being sent');
      const answer = await port.call(method, payload, options);
      if (method === 'sendMessage') reached('with Telegram');
      return answer;
    },
  };
}
