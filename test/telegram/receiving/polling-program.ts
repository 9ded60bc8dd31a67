import { writeSync } from 'node:fs';
import { pino } from 'pino';
import { DeskDatabase } from '../../../src/storage/desk-database.ts';
import { Inbox } from '../../../src/storage/inbox.ts';
import { LaneDispatcher } from '../../../src/telegram/receiving/lane-dispatcher.ts';
import { Poller } from '../../../src/telegram/receiving/poller.ts';
import { UpdateIntake } from '../../../src/telegram/receiving/update-intake.ts';
import { systemClock } from '../../../src/telegram/sending/clock.ts';
import { telegramPort } from '../../../src/telegram/sending/telegram-port.ts';

/** A program of its own, to be killed: polls a server, handles what it gets, and prints the id of each update once it is done. */
const [file = '', token = '', apiRoot = ''] = process.argv.slice(2);
const database = DeskDatabase.open(file);
const inbox = new Inbox(database, Date.now);
const tools = { clock: systemClock, log: pino({ level: 'silent' }) };
const dispatcher = new LaneDispatcher({
  ...{ ...tools, inbox, database },
  async handle({ updateId }) {
    await new Promise((resolve) => setImmediate(resolve));
    inbox.done(updateId);
    writeSync(1, `${updateId}\n`);
  },
  giveUp: () => undefined,
});
const intake = new UpdateIntake({ ...tools, inbox, database, dispatcher });
dispatcher.wake();
await new Poller({ ...tools, telegram: telegramPort({ token, apiRoot }), intake }).start();
