import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DeskError } from '../../src/errors.ts';
import { takeWriteLock } from '../../src/storage/write-lock.ts';
import { startProgram } from '../support/child-program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const PROGRAM = new URL('./locking-program.ts', import.meta.url);

async function lockFile(): Promise<string> {
  return join(await temporaryFolder(), 'lock.sqlite');
}

describe('takeWriteLock', () => {
  it('gives the lock to one at a time', async () => {
    const file = await lockFile();
    const release = await takeWriteLock(file, { patience: 0 });
    const refused = takeWriteLock(file, { patience: 0 });
    await expect(refused).rejects.toThrow(DeskError);
    await expect(refused).rejects.toThrow(/Another process is changing the index/);
    release();
    release();
    (await takeWriteLock(file, { patience: 0 }))();
  });

  it('waits for it, saying so once, and gets it when it is given back', async () => {
    const file = await lockFile();
    const release = await takeWriteLock(file, { patience: 0 });
    let waits = 0;
    const second = takeWriteLock(file, {
      patience: 60_000,
      onWait: () => {
        waits++;
        release();
      },
    });
    (await second)();
    expect(waits).toBe(1);
  });

  it('says nothing of waiting where the lock is free', async () => {
    let waits = 0;
    (await takeWriteLock(await lockFile(), { patience: 0, onWait: () => waits++ }))();
    expect(waits).toBe(0);
  });

  it('is held against other processes, and is free again when its holder is killed', async () => {
    const file = await lockFile();
    const holder = startProgram(PROGRAM, file);
    expect(await holder.nextLine()).toBe('taken');
    await expect(takeWriteLock(file, { patience: 0 })).rejects.toThrow(file);
    await holder.kill();
    (await takeWriteLock(file, { patience: 0 }))();
  }, 20_000);

  it('says what to do where the file cannot be a lock', async () => {
    const file = await lockFile();
    await writeFile(file, 'no database '.repeat(200));
    const remedy = expect.stringContaining('Remove that file');
    await expect(takeWriteLock(file, { patience: 0 })).rejects.toMatchObject({ name: 'DeskError', remedy });
    const nowhere = join(file, 'lock.sqlite');
    await expect(takeWriteLock(nowhere, { patience: 0 })).rejects.toMatchObject({ name: 'DeskError' });
  });
});
