import { describe, expect, it } from 'vitest';
import type { Stores } from '../../src/storage/stores.ts';
import { compiledProgram } from '../support/compiled-program.ts';
import { type Left, Victim } from './victim.ts';

const PROGRAM = new URL('bot-program.ts', import.meta.url);

/** Two bots at once, as the machine has two cores or more; half of the kills each. */
const SEEDS = [1, 2];
const KILLS = 50 / SEEDS.length;

/** Kills of each kind that there are at least, so that none of the moments goes untested. */
const FEWEST = 5;

/** How often the outcome of a message was unknown, by the question that it replies to. */
function unknownOutcomes({ database }: Stores): ReadonlyMap<string, number> {
  const rows = database
    .prepare<{ question: string; times: number }>(
      `SELECT chat || ':' || json_extract(payload, '$.reply_parameters.message_id') AS question,
         uncertain_count AS times FROM outbox WHERE uncertain_count > 0`,
    )
    .all({});
  return new Map(rows.map(({ question, times }) => [question, times]));
}

/** The questions that have no answer, or more answers than one and those of unknown outcome. */
function wronglyAnswered({ crowd }: Victim, unknown: ReadonlyMap<string, number>): string[] {
  return crowd.asked.flatMap((question) => {
    const answers = crowd.answersTo(question).length;
    const most = 1 + (unknown.get(`${question.chat.id}:${question.message_id}`) ?? 0);
    return answers >= 1 && answers <= most ? [] : [`${question.text}: ${answers} answers, at most ${most}`];
  });
}

function kills(victims: readonly Victim[], isSo: (left: Left) => boolean): number {
  return victims.flatMap(({ left }) => left).filter(isSo).length;
}

describe('a bot that is killed fifty times while it is asked', () => {
  it('answers every question, twice only where a kill left open whether it was sent, and reports those', async () => {
    const program = await compiledProgram(PROGRAM);
    const victims = await Promise.all(SEEDS.map((seed) => Victim.create(program, seed)));
    await Promise.all(victims.map((victim) => victim.killOften(KILLS)));
    for (const victim of victims) {
      const unknown = victim.inspect(unknownOutcomes);
      expect(wronglyAnswered(victim, unknown)).toEqual([]);
      const counts = victim.inspect(({ outbox }) => outbox.counts());
      expect(counts).toMatchObject({ waiting: 0, failed: 0, uncertain: unknown.size });
      expect(victim.status).toMatch(
        new RegExp(`Messages failed\\W+0\\W+Sends of unknown outcome\\W+${unknown.size}\\D`),
      );
    }
    expect(kills(victims, ({ moment }) => moment === 'receiving')).toBeGreaterThan(FEWEST);
    expect(kills(victims, ({ moment }) => moment === 'answering')).toBeGreaterThan(FEWEST);
    expect(kills(victims, ({ moment }) => moment === 'sending')).toBeGreaterThan(FEWEST);
    expect(kills(victims, ({ received }) => received > 0)).toBeGreaterThan(FEWEST);
    expect(kills(victims, ({ toSend }) => toSend > 0)).toBeGreaterThan(FEWEST);
    expect(kills(victims, ({ sending }) => sending > 0)).toBeGreaterThan(FEWEST);
    expect(kills(victims, ({ sending }) => sending === 0)).toBeGreaterThan(FEWEST);
  }, 180_000);
});
