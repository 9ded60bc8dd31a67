import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import type { SendOutcome } from '../../../src/operations/metrics.ts';
import { Outbox } from '../../../src/storage/outbox.ts';
import { ANSWER, type NewMessage } from '../../../src/storage/outbox-message.ts';
import { Pace } from '../../../src/telegram/sending/pace.ts';
import { Sender } from '../../../src/telegram/sending/sender.ts';
import type { SenderParts } from '../../../src/telegram/sending/sender-parts.ts';
import { type TelegramPort, telegramPort } from '../../../src/telegram/sending/telegram-port.ts';
import { emptyDatabase } from '../../support/desk-database.ts';
import { FakeClock } from '../../support/fake-clock.ts';
import { startTelegramServer } from '../../support/telegram-server/start.ts';
import { linesWithoutToken } from '../../support/token-watch.ts';

/** How many turns of the event loop may pass in a test while no answer is under way. */
const PATIENCE = 20_000;

/** A sender with a database, Telegram on loopback, and a clock that stands still between its waits. */
export async function startSending(more: Partial<SenderParts> = {}) {
  const clock = new FakeClock();
  const server = await startTelegramServer({ clock, enforceLimits: true });
  const outbox = new Outbox(await emptyDatabase(), () => clock.now());
  const counts: Record<SendOutcome, number> = { sent: 0, limited: 0, later: 0, uncertain: 0, failed: 0 };
  const told: unknown[] = [];
  const lines = linesWithoutToken(server.token, 'the log holds');
  const { port, open } = counting(telegramPort({ token: server.token, apiRoot: server.apiRoot }));
  const sender = new Sender({
    ...{ outbox, telegram: port, pace: new Pace(), clock },
    mayStillSend: () => true,
    onMigrate: (from, to) => told.push({ from, to }),
    onBlocked: (chat, fault) => told.push({ chat, fault }),
    log: pino({}, { write: (line: string) => void lines.push(line) }),
    counters: { count: (outcome) => void counts[outcome]++ },
    ...more,
  });
  onTestFinished(() => sender.stop(0));

  /** Lets time pass, from one wait of the sender to the next, whenever no answer is under way, until it is so. */
  async function until(isSo: () => boolean): Promise<void> {
    for (let turns = 0; turns < PATIENCE; turns += open() === 0 ? 1 : 0) {
      if (isSo()) return;
      await new Promise((resolve) => setImmediate(resolve));
      const wait = Math.min(...clock.waits);
      if (open() === 0 && Number.isFinite(wait)) await clock.advance(wait);
    }
    throw new Error(`It never was so: ${isSo}\n${server.log.dump()}\n${lines.join('')}`);
  }

  return {
    clock,
    server,
    outbox,
    sender,
    counts,
    told,
    lines,
    until,
    allSent: () => until(() => isDone(outbox)),
  };
}

/** A message with this text. */
export function textMessage(chat: { id: number }, text: string, more: Partial<NewMessage> = {}): NewMessage {
  const to = { updateId: null, chat: chat.id, thread: null };
  return { ...to, rank: ANSWER, method: 'sendMessage', payload: { text }, ...more };
}

function isDone(outbox: Outbox): boolean {
  const { waiting, sending } = outbox.counts();
  return waiting + sending === 0;
}

/** The same port, and how many of its calls wait for their answers. */
function counting(port: TelegramPort): { port: TelegramPort; open: () => number } {
  let open = 0;
  return {
    open: () => open,
    port: {
      call: (method, payload, options) => {
        open++;
        return port.call(method, payload, options).finally(() => open--);
      },
    },
  };
}
