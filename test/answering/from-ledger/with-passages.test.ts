import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/answering/answer-question.ts';
import type { AnswerResult } from '../../../src/answering/result.ts';
import { heldFacts } from '../../../src/ledger/held-facts.ts';
import { assembleLedger } from '../../../src/ledger/ledger.ts';
import { deskOver, TODAY } from '../desk-over.ts';

const news = (title: string, published: string, text: string) => `${title}\n\n${published}\n\n${text}\n`;

const desk = deskOver({
  'jiutai.txt': news(
    'Jiutai signs fifteen projects',
    '2022-09-21',
    'On September 18, 2022, fifteen projects were signed in Jiutai District, Changchun, with a total investment of over RMB 20 billion. The hall was full.',
  ),
  'kuancheng.txt': news(
    'Kuancheng signs six projects',
    '2022-03-03',
    'On March 2, 2022, six projects were signed in Kuancheng District, Changchun, with a total investment of RMB 4 billion.',
  ),
  'harbin-a.txt': news(
    'Harbin signs twelve projects',
    '2022-05-11',
    'On May 10, 2022, twelve projects were signed in Harbin, with a total investment of RMB 9 billion.',
  ),
  'harbin-b.txt': news(
    'Signing in Harbin',
    '2022-05-12',
    'On May 10, 2022, 13 projects were signed in Harbin, with a total investment of RMB 9 billion.',
  ),
});

/** The rows of the desk, with a correction of one. */
async function askCorrected(question: string, change: (quote: string) => boolean): Promise<AnswerResult> {
  const { index, gazetteer, ranker } = desk();
  const facts = heldFacts(index.store);
  const id = facts.find(({ quote }) => change(quote))?.id ?? '';
  const correction = {
    fact: id,
    change: { projects: { value: 17, qualifier: 'exactly' as const } },
    author: 'Ada',
    at: 0,
  };
  const ledger = () => assembleLedger(facts, [correction]);
  const context = { index, gazetteer, ranker, ledger, today: TODAY, clock: () => 0 };
  return answerQuestion('q', desk().understand(question), context);
}

describe('answers from ledger and passages', () => {
  it('tells one event in the words of its passage, and gives the row that stands in them', async () => {
    const { answer, facts } = await desk().ask('How many projects were signed in Jiutai in September 2022?');
    expect(answer.split('\n')[0]).toBe('15 projects · signed 18 September 2022 [1]');
    expect(facts).toMatchObject([{ place: 'Jiutai', projects: { value: 15 }, thread: expect.any(String) }]);
  });

  it('adds up several events, each quoted to the letter', async () => {
    const result = await desk().ask('How many projects were signed in Changchun in 2022?');
    expect(result.answer.split('\n')[0]).toBe(
      '21 projects · over RMB 24 billion · signed · Changchun · 2022',
    );
    expect(result.facts.map(({ document }) => document).sort()).toEqual(['jiutai.txt', 'kuancheng.txt']);
    expect(
      result.passages
        .slice(0, 2)
        .map(({ document }) => document)
        .sort(),
    ).toEqual(['jiutai.txt', 'kuancheng.txt']);
    expect(await desk().falseQuotes(result)).toEqual([]);
  });

  it('shows both figures, with both sources, where reports of one event differ', async () => {
    const { answer, citations } = await desk().ask('How many projects were signed in Harbin in May 2022?');
    expect(answer).toContain('Reports of one event differ');
    expect(citations.map(({ document }) => document)).toEqual(
      expect.arrayContaining(['harbin-a.txt', 'harbin-b.txt']),
    );
  });

  it('says that a row was corrected where the passage has the figure that was wrong', async () => {
    const { answer, facts } = await askCorrected(
      'How many projects were signed in Jiutai in September 2022?',
      (quote) => quote.includes('fifteen'),
    );
    expect(answer).toContain('fifteen projects were signed');
    expect(answer).toContain('Corrected in the ledger: 17 projects');
    expect(facts).toMatchObject([{ projects: { value: 17 } }]);
  });

  it('abstains where neither has anything, and where only the ledger could tell', async () => {
    for (const question of [
      'How many projects were signed in Nanguan in 2022?',
      'Did Nanguan or Erdao sign more in 2022?',
      'Which projects signed over 90 months ago have not started?',
    ]) {
      const { status, facts } = await desk().ask(question);
      expect([question, status, facts]).toEqual([question, 'no_evidence', []]);
    }
  });
});
