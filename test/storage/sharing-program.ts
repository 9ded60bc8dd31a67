import { writeSync } from 'node:fs';
import { DeskDatabase } from '../../src/storage/desk-database.ts';
import { Inbox } from '../../src/storage/inbox.ts';

/** A program of its own: opens a database and stores the updates 1 to 200, saying which were new to it. */
const database = DeskDatabase.open(process.argv[2] ?? '');
const inbox = new Inbox(database, Date.now);
for (let updateId = 1; updateId <= 200; updateId++) {
  if (inbox.add({ updateId, lane: 'a', update: {} })) writeSync(1, `${updateId}\n`);
}
database.close();
