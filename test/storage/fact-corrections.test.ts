import { describe, expect, it } from 'vitest';
import { FactCorrections } from '../../src/storage/fact-corrections.ts';
import { databaseFile, emptyDatabase, openDatabase } from '../support/desk-database.ts';

async function corrections() {
  let time = 1000;
  return new FactCorrections(await emptyDatabase(), () => time++);
}

describe('FactCorrections', () => {
  it('gives what stands with author and time, the oldest first', async () => {
    const kept = await corrections();
    kept.add({ fact: 'a', change: { stage: 'signed', names: ['激光产业园 "一期"'] }, author: 'Li' });
    kept.add({ fact: 'b', change: null, author: '王芳' });
    expect(kept.standing()).toMatchObject([
      { fact: 'a', change: { stage: 'signed', names: ['激光产业园 "一期"'] }, author: 'Li', at: 1000 },
      { fact: 'b', change: null, author: '王芳', at: 1001 },
    ]);
  });

  it('takes back the newest of a fact, one at a time, and remembers who did', async () => {
    const kept = await corrections();
    kept.add({ fact: 'a', change: { stage: 'signed' }, author: 'Li' });
    kept.add({ fact: 'a', change: null, author: 'Li' });
    expect(kept.undo('a', 'Wang')).toMatchObject({ change: null, at: 1001 });
    expect(kept.standing()).toMatchObject([{ fact: 'a', change: { stage: 'signed' } }]);
    expect(kept.undo('a', 'Wang')).toMatchObject({ change: { stage: 'signed' } });
    expect(kept.undo('a', 'Wang')).toBeNull();
    expect(kept.undo('b', 'Wang')).toBeNull();
    expect(kept.standing()).toEqual([]);
    expect(kept.history('a')).toMatchObject([
      { author: 'Li', undoneBy: 'Wang', undoneAt: 1003 },
      { author: 'Li', undoneBy: 'Wang', undoneAt: 1002 },
    ]);
  });

  it('keeps them when the database is opened again', async () => {
    const file = await databaseFile();
    const first = openDatabase(file);
    new FactCorrections(first, () => 1).add({ fact: 'a', change: null, author: 'Li' });
    first.close();
    expect(new FactCorrections(openDatabase(file), () => 2).standing()).toMatchObject([{ fact: 'a', at: 1 }]);
  });
});
