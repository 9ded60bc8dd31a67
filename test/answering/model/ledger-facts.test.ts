import { describe, expect, it } from 'vitest';
import { deskOver } from '../desk-over.ts';
import { NEWS } from '../news.ts';
import { answers, askServer, corrects, sourcesIn } from './asking-a-server.ts';

const desk = deskOver(NEWS);
const QUESTION = 'How many projects were signed in total in Changchun in 2022 and 2023?';
const SUM = '27 projects worth over RMB 28.5 billion were signed in Changchun.';

/** What the ledger says without a model: its figures, and its table with remarks and quotes. */
async function plainAnswer(): Promise<{ figures: string; rest: string }> {
  const { answer } = await desk().ask(QUESTION);
  const end = answer.indexOf('\n');
  return { figures: answer.slice(0, end), rest: answer.slice(end) };
}

describe('an answer of the ledger put into words', () => {
  it('says the figures in the model’s sentence, above the table and the remarks of the ledger', async () => {
    const { figures, rest } = await plainAnswer();
    const { result, requests } = await askServer(desk(), QUESTION, [answers([SUM, figures])]);
    const given = requests[0] ? sourcesIn(requests[0]).map(({ text }) => text) : [];
    expect(given).toContain(figures);
    expect(result.mode).toBe('model');
    expect(result.answer).toBe(`${SUM} [1][2]${rest}`);
    expect(await desk().falseQuotes(result)).toEqual([]);
  });

  it('has no sum that the model made: of the running total, or of two rows', async () => {
    const plain = await desk().ask(QUESTION);
    const { figures } = await plainAnswer();
    const { result } = await askServer(desk(), QUESTION, [
      answers([SUM.replace('27', '50'), figures], [SUM.replace('28.5', '33.1'), figures]),
      corrects(),
    ]);
    expect(result.mode).toBe('extractive');
    expect(result.answer.startsWith(plain.answer)).toBe(true);
    expect(result.writing?.dropped.map(([first]) => first)).toEqual(['number', 'amount']);
  });

  it('stays as it is where the model says true things and leaves the figures out', async () => {
    const plain = await desk().ask(QUESTION);
    const row = '12 projects with a total investment of RMB 8.5 billion were signed in Nanguan District.';
    const { result } = await askServer(desk(), QUESTION, [
      answers([row, '5月10日,长春市南关区举行集中签约仪式,12个项目签约,总投资85亿元。']),
    ]);
    expect(result).toMatchObject({ answer: plain.answer, writing: { outcome: 'beside_the_point' } });
  });
});
