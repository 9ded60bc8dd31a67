import { describe, expect, it } from 'vitest';
import { ModelUsage } from '../../src/storage/model-usage.ts';
import { databaseFile, emptyDatabase, openDatabase } from '../support/desk-database.ts';

const USED = { promptTokens: 100, answerTokens: 20, cost: 0.5, isEstimated: false };

async function usage() {
  let time = 1000;
  return new ModelUsage(await emptyDatabase(), () => time++);
}

describe('ModelUsage', () => {
  it('counts for a person, a chat and everybody what is set aside, then what was used', async () => {
    const kept = await usage();
    const first = kept.reserve({ day: '2026-11-29', person: 1, chat: -5, model: 'm', reserved: 500 });
    kept.reserve({ day: '2026-11-29', person: 2, chat: -5, model: 'm', reserved: 300 });
    kept.reserve({ day: '2026-11-29', person: null, chat: null, model: 'm', reserved: 10 });
    const counts = () =>
      [{ person: 1 }, { person: 2 }, { chat: -5 }, {}, { person: 3 }].map((whose) =>
        kept.usedOn('2026-11-29', whose),
      );
    expect(counts()).toEqual([500, 300, 800, 810, 0]);
    kept.settle(first, USED);
    kept.settle(first, { ...USED, promptTokens: 9 });
    expect(counts()).toEqual([120, 300, 420, 430, 0]);
    expect(kept.usedOn('2026-11-28', {})).toBe(0);
  });

  it('keeps what was set aside by a process that was killed before it settled', async () => {
    const file = await databaseFile();
    const first = openDatabase(file);
    new ModelUsage(first, () => 1).reserve({
      day: '2026-11-29',
      person: 1,
      chat: 1,
      model: 'm',
      reserved: 500,
    });
    first.close();
    const again = new ModelUsage(openDatabase(file), () => 2);
    expect(again.usedOn('2026-11-29', { person: 1 })).toBe(500);
    expect(again.days('2026-11-29')).toMatchObject([{ requests: 1, unsettled: 1, tokens: 500, cost: null }]);
  });

  it('tells days and models apart, the newest first', async () => {
    const kept = await usage();
    const of = { person: 1, chat: 1, reserved: 500 };
    kept.settle(kept.reserve({ ...of, day: '2026-11-27', model: 'm' }), USED);
    for (const model of ['m', 'm', 'n']) kept.settle(kept.reserve({ ...of, day: '2026-11-29', model }), USED);
    expect(kept.days('2026-11-28')).toEqual([
      { day: '2026-11-29', model: 'm', requests: 2, unsettled: 0, tokens: 240, cost: 1 },
      { day: '2026-11-29', model: 'n', requests: 1, unsettled: 0, tokens: 120, cost: 0.5 },
    ]);
    expect([kept.prune(1001), kept.prune(1001)]).toEqual([1, 0]);
    expect(kept.days('2026-11-01').map(({ day }) => day)).toEqual(['2026-11-29', '2026-11-29']);
  });
});
