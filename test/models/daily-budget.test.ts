import { describe, expect, it } from 'vitest';
import type { ChatPayer } from '../../src/models/chat-model.ts';
import { ChatUnavailableError } from '../../src/models/chat-unavailable-error.ts';
import { type BudgetLimits, type UsageBook, withBudget } from '../../src/models/daily-budget.ts';
import { MemoryUsageBook } from '../../src/models/memory-usage-book.ts';
import { ModelUsage } from '../../src/storage/model-usage.ts';
import { emptyDatabase } from '../support/desk-database.ts';
import { type ModelScript, replyOf, requestOf, scriptedModel } from '../support/scripted-model.ts';

const NO_LIMITS: BudgetLimits = { person: 0, chat: 0, all: 0 };
const LI = { person: 1, chat: 1 };
const LI_IN_GROUP = { person: 1, chat: -5 };
const WANG_IN_GROUP = { person: 2, chat: -5 };
/** Uses 120 tokens; 100 for the answer and some for the prompt are set aside before. */
const RIGHT = replyOf('Fifteen.');

const BOOKS: readonly (readonly [string, () => Promise<UsageBook>])[] = [
  ['in memory', async () => new MemoryUsageBook()],
  ['in the database', async () => new ModelUsage(await emptyDatabase(), () => 0)],
];

describe.each(BOOKS)('withBudget and a book %s', (_, openBook) => {
  async function setUp(limits: Partial<BudgetLimits>, ...script: ModelScript) {
    const server = scriptedModel(...(script.length > 0 ? script : [RIGHT]));
    const book = await openBook();
    const day = { today: '2026-11-29' };
    const ask = withBudget(server.ask, {
      ...{ model: 'm', limits: { ...NO_LIMITS, ...limits }, book },
      today: () => day.today,
    });
    const outcome = (payer: ChatPayer, content = 'q') =>
      ask(requestOf(content, { payer })).then(
        ({ text }) => text,
        (error: unknown) => (error instanceof ChatUnavailableError ? error.reason : String(error)),
      );
    return { server, book, day, ask, outcome };
  }

  it('sets no limit where it is 0', async () => {
    const { outcome, book } = await setUp({});
    expect([await outcome(LI), await outcome(LI)]).toEqual(['Fifteen.', 'Fifteen.']);
    expect(book.usedOn('2026-11-29', {})).toBe(240);
  });

  it('asks nothing once a person has spent theirs, wherever they ask, and says whose it is', async () => {
    const { server, ask, outcome } = await setUp({ person: 220 });
    expect([await outcome(LI), await outcome(LI), await outcome(LI_IN_GROUP)]).toEqual([
      ...['Fifteen.', 'over_budget', 'over_budget'],
    ]);
    expect(await outcome(WANG_IN_GROUP)).toBe('Fifteen.');
    expect(server.requests).toHaveLength(2);
    await expect(ask(requestOf('q', { payer: LI }))).rejects.toThrow('220 tokens a day of this person');
  });

  it('keeps to the budget of a chat, and of everybody together', async () => {
    const chat = await setUp({ chat: 220 });
    expect([
      await chat.outcome(LI_IN_GROUP),
      await chat.outcome(WANG_IN_GROUP),
      await chat.outcome(LI),
    ]).toEqual([...['Fifteen.', 'over_budget', 'Fifteen.']]);
    const all = await setUp({ all: 220 });
    const nobody = { person: null, chat: null };
    expect([await all.outcome(LI), await all.outcome(nobody)]).toEqual(['Fifteen.', 'over_budget']);
  });

  it('refuses what could overdraw: the prompt counts too', async () => {
    const { outcome } = await setUp({ person: 300 });
    expect(await outcome(LI, '长'.repeat(250))).toBe('over_budget');
    expect(await outcome(LI, '长'.repeat(150))).toBe('Fifteen.');
  });

  it('sets tokens aside before it asks, so that requests at the same time cannot overdraw together', async () => {
    const { server, outcome } = await setUp({ person: 220 });
    const outcomes = await Promise.all([outcome(LI), outcome(LI), outcome(LI)]);
    expect(outcomes.sort()).toEqual(['Fifteen.', 'Fifteen.', 'over_budget']);
    expect(server.requests).toHaveLength(2);
  });

  it('gives back what a failed request has not used, and keeps what one used that was called off', async () => {
    const spent = { promptTokens: 30, answerTokens: 4, cost: null, isEstimated: true };
    const cut = new ChatUnavailableError('timed_out', 'no', { spent });
    const { book, outcome } = await setUp(
      {},
      new ChatUnavailableError('refused', 'no'),
      cut,
      new Error('off'),
    );
    await outcome(LI);
    expect(book.usedOn('2026-11-29', { person: 1 })).toBe(0);
    await outcome(LI);
    expect(book.usedOn('2026-11-29', { person: 1 })).toBe(34);
    await outcome(LI);
    expect(book.usedOn('2026-11-29', { person: 1 })).toBeGreaterThan(134);
  });

  it('begins anew with the day of the desk', async () => {
    const { day, outcome } = await setUp({ person: 220 });
    expect([await outcome(LI), await outcome(LI)]).toEqual(['Fifteen.', 'over_budget']);
    day.today = '2026-11-30';
    expect(await outcome(LI)).toBe('Fifteen.');
  });
});
