import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { DeskDatabase } from '../../src/storage/desk-database.ts';
import { Inbox } from '../../src/storage/inbox.ts';
import { MIGRATIONS } from '../../src/storage/migrations.ts';
import { Outbox } from '../../src/storage/outbox.ts';
import { startProgram } from '../support/child-program.ts';
import { databaseFile, emptyDatabase, openDatabase } from '../support/desk-database.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const NO_LANES: ReadonlySet<string> = new Set();

function change(file: string, sql: string): void {
  const database = new Database(file);
  database.exec(sql);
  database.close();
}

/** What SQLite itself says of a file. */
function integrityOf(file: string): unknown {
  const database = new Database(file);
  const [verdict] = database.prepare('PRAGMA integrity_check').pluck().all();
  database.close();
  return verdict;
}

function faultOf(file: string): { message: string; remedy: string } {
  try {
    DeskDatabase.open(file).close();
  } catch (error) {
    expect(error).toMatchObject({ name: 'DeskError' });
    return error as { message: string; remedy: string };
  }
  throw new Error('It opened.');
}

describe('DeskDatabase.open', () => {
  it('makes the file and its folders, and finds everything again', async () => {
    const file = join(await temporaryFolder(), 'a', 'b', 'desk.sqlite');
    const first = DeskDatabase.open(file);
    new Inbox(first, () => 5).add({ updateId: 7, lane: '1', update: { text: '九台' } });
    first.close();
    first.close();
    const again = new Inbox(openDatabase(file), () => 9);
    expect(again.waiting(9, NO_LANES)).toEqual([
      { updateId: 7, lane: '1', update: { text: '九台' }, receivedAt: 5, attempts: 0 },
    ]);
  });

  it('refuses a database of a newer version, and leaves it alone', async () => {
    const file = await databaseFile();
    DeskDatabase.open(file).close();
    change(file, 'PRAGMA user_version = 999');
    expect(faultOf(file)).toMatchObject({
      message: expect.stringMatching(/newer version.*999/),
      remedy: expect.stringContaining('DATA_DIR'),
    });
    change(file, `PRAGMA user_version = ${MIGRATIONS.length}`);
    DeskDatabase.open(file).close();
  });

  it('refuses a database of another program', async () => {
    const file = await databaseFile();
    change(file, 'CREATE TABLE notes (text TEXT)');
    expect(faultOf(file).message).toContain('another program');
    expect(integrityOf(file)).toBe('ok');
  });

  it('refuses a file that is no database, and leaves it as it was', async () => {
    const file = await databaseFile();
    const text = 'no database '.repeat(500);
    await writeFile(file, text);
    expect(faultOf(file)).toMatchObject({
      message: `${file} is no database.`,
      remedy: expect.stringContaining('Move that file away'),
    });
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  it('says so where a file stands in the way of the folder, or a folder in that of the file', async () => {
    const file = await databaseFile();
    await writeFile(file, '');
    expect(faultOf(join(file, 'desk.sqlite')).message).toContain('cannot be opened or written');
    const folder = join(await temporaryFolder(), 'desk.sqlite');
    await mkdir(folder);
    expect(faultOf(folder).remedy).toContain('can be written');
  });

  it.skipIf(process.getuid?.() === 0)('says so where the folder cannot be written', async () => {
    const folder = await temporaryFolder();
    await chmod(folder, 0o500);
    expect(faultOf(join(folder, 'desk.sqlite')).message).toContain('cannot be opened or written');
  });
});

describe('DeskDatabase.transaction', () => {
  it('does all of it or nothing, and passes the error on', async () => {
    const database = await emptyDatabase();
    const inbox = new Inbox(database, () => 1);
    const half = () =>
      database.transaction(() => {
        inbox.add({ updateId: 1, lane: 'a', update: {} });
        throw new Error('in the middle');
      });
    expect(half).toThrow('in the middle');
    expect(inbox.waitingCount()).toBe(0);
    expect(database.transaction(() => inbox.add({ updateId: 1, lane: 'a', update: {} }))).toBe(true);
    expect(inbox.waitingCount()).toBe(1);
  });

  it('joins one inside another: what fails outside undoes what was done inside', async () => {
    const database = await emptyDatabase();
    const inbox = new Inbox(database, () => 1);
    const outer = () =>
      database.transaction(() => {
        database.transaction(() => inbox.add({ updateId: 1, lane: 'a', update: {} }));
        throw new Error('after the inner one');
      });
    expect(outer).toThrow('after the inner one');
    expect(inbox.waitingCount()).toBe(0);
  });

  it('shows another connection nothing before it ends, and everything after', async () => {
    const file = await databaseFile();
    const [one, two] = [openDatabase(file), openDatabase(file)];
    const [writing, reading] = [new Inbox(one, () => 1), new Inbox(two, () => 1)];
    one.transaction(() => {
      writing.add({ updateId: 1, lane: 'a', update: {} });
      expect(reading.waitingCount()).toBe(0);
    });
    expect(reading.waitingCount()).toBe(1);
    expect(reading.add({ updateId: 1, lane: 'a', update: {} })).toBe(false);
  });
});

describe('a database that several processes use', () => {
  it('is made once, and every update is new to one of them', async () => {
    const file = await databaseFile();
    const program = new URL('./sharing-program.ts', import.meta.url);
    const said = await Promise.all([1, 2, 3].map(() => startProgram(program, file).remainingLines()));
    const ids = said.flat().map(Number);
    expect(ids.sort((a, b) => a - b)).toEqual(Array.from({ length: 200 }, (_, n) => n + 1));
    expect(new Inbox(openDatabase(file), Date.now).waitingIn('a')).toBe(200);
  });
});

describe('a process that is killed', () => {
  it.each([1, 10, 60, 173])(
    'loses nothing it had acknowledged after %i lines',
    async (lines) => {
      const file = await databaseFile();
      const program = startProgram(new URL('./storing-program.ts', import.meta.url), file);
      const said: string[] = [];
      for (let n = 0; n < lines; n++) said.push((await program.nextLine()) ?? '');
      said.push(...(await program.kill()));
      expect(integrityOf(file)).toBe('ok');

      const database = openDatabase(file);
      const [inbox, outbox] = [new Inbox(database, Date.now), new Outbox(database, Date.now)];
      const last = (what: string) => said.filter((line) => line.startsWith(what)).length;
      const { waiting, done } = inbox.counts();
      const before = outbox.counts();
      // One commit may have happened that the process had no time to tell of.
      expect(waiting + done - last('stored')).toBeOneOf([0, 1]);
      expect(done - last('answered')).toBeOneOf([0, 1]);
      expect(before.waiting + before.sending + before.sent).toBe(done);
      expect(before.sent - last('sent')).toBeOneOf([0, 1]);
      expect(outbox.recover()).toBe(before.sending);
      expect(outbox.counts()).toEqual({
        ...before,
        waiting: before.waiting + before.sending,
        sending: 0,
        uncertain: before.sending,
      });
    },
    30_000,
  );
});
