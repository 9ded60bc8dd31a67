import { describe, expect, it } from 'vitest';
import { People } from '../../src/storage/people.ts';
import { emptyDatabase } from '../support/desk-database.ts';

const LI = { id: 5_000_000_001, name: '李 明 🎉', username: 'liming', language: 'zh-hans' };

async function nobody(): Promise<People> {
  return new People(await emptyDatabase(), () => 1000);
}

describe('People', () => {
  it('knows who was seen, by the newest name, and nobody else', async () => {
    const people = await nobody();
    expect(people.get(LI.id)).toBeNull();
    people.seen(LI);
    const unknown = { state: 'unknown', decidedBy: null, decidedAt: null };
    expect(people.get(LI.id)).toEqual({ ...LI, ...unknown });
    people.seen({ ...LI, name: 'Li Ming', username: null });
    expect(people.list()).toEqual([{ ...LI, ...unknown, name: 'Li Ming', username: null }]);
  });

  it('tells the admins of a request once, and not again after they refused', async () => {
    const people = await nobody();
    people.seen(LI);
    expect(people.ask(LI.id)).toBe('new');
    expect(people.ask(LI.id)).toBe('pending');
    expect(people.decide(LI.id, 'denied', 9)).toMatchObject({
      state: 'denied',
      decidedBy: 9,
      decidedAt: 1000,
    });
    expect(people.ask(LI.id)).toBe('denied');
    expect(people.decide(LI.id, 'allowed', 8)).toMatchObject({ state: 'allowed', decidedBy: 8 });
    expect(people.ask(LI.id)).toBe('allowed');
  });

  it('keeps decisions and the chosen language when a person is seen again', async () => {
    const people = await nobody();
    people.seen(LI);
    people.decide(LI.id, 'allowed', 9);
    people.setLanguage(LI.id, 'ko');
    people.seen({ ...LI, language: 'ru' });
    expect(people.get(LI.id)).toMatchObject({ state: 'allowed', language: 'ko' });
    people.setLanguage(LI.id, null);
    expect(people.get(LI.id)).toMatchObject({ language: 'ru' });
  });

  it('decides on nobody it has not seen', async () => {
    const people = await nobody();
    expect(people.decide(1, 'allowed', 9)).toBeNull();
    expect(people.list()).toEqual([]);
    expect(() => people.ask(1)).toThrow('never seen');
  });

  it('refuses a person once in a while, counted from what they were told last', async () => {
    let now = 1000;
    const people = new People(await emptyDatabase(), () => now);
    people.seen(LI);
    expect([people.refuse(LI.id, 100), people.refuse(LI.id, 100)]).toEqual([true, false]);
    now = 1100;
    expect(people.refuse(LI.id, 100)).toBe(true);
    now = 1150;
    people.decide(LI.id, 'denied', 9);
    now = 1249;
    expect(people.refuse(LI.id, 100)).toBe(false);
    expect(people.refuse(1, 100)).toBe(false);
  });

  it('lists people by name', async () => {
    const people = await nobody();
    for (const [id, name] of ['Wu', 'An', 'Li'].entries()) people.seen({ ...LI, id, name });
    expect(people.list().map(({ name }) => name)).toEqual(['An', 'Li', 'Wu']);
  });
});
