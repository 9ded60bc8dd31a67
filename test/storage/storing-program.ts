import { writeSync } from 'node:fs';
import { DeskDatabase } from '../../src/storage/desk-database.ts';
import { Inbox } from '../../src/storage/inbox.ts';
import { Outbox } from '../../src/storage/outbox.ts';
import { ANSWER } from '../../src/storage/outbox-message.ts';

/**
 * A program of its own, to be killed: stores updates and answers them without end, and says so after each commit. Every
 * third answer is being sent, every fourth was.
 */
const database = DeskDatabase.open(process.argv[2] ?? '');
const inbox = new Inbox(database, Date.now);
const outbox = new Outbox(database, Date.now);
const say = (words: string) => writeSync(1, `${words}\n`);

say('open');
for (let id = 1; ; id++) {
  inbox.add({ updateId: id, lane: `${id % 5}`, update: { question: `长春签约 ${id} 🎉` } });
  say(`stored ${id}`);
  const row = database.transaction(() => {
    inbox.done(id);
    return outbox.add({
      ...{ updateId: id, chat: id % 5, thread: null, rank: ANSWER, method: 'sendMessage' },
      payload: { text: `answer ${id}` },
    });
  });
  say(`answered ${id}`);
  if (id % 3 === 0) outbox.sending(row);
  if (id % 12 === 0) {
    outbox.sent(row, id);
    say(`sent ${row}`);
  }
}
