import { describe, expect, it } from 'vitest';
import type { Citation } from '../../src/answering/result.ts';
import { deskOver } from './desk-over.ts';
import { NEWS } from './news.ts';

/** Five documents of one kind, all good answers to one question. */
const SIMILAR = Object.fromEntries(
  ['brewery', 'tannery', 'sawmill', 'pottery', 'smithy'].map((subject, at) => [
    `${subject}.txt`,
    `The ${subject} of Fuyu\n\n2022-09-2${at}\n\nA contract for a ${subject} was signed in Fuyu County, for RMB ${at + 2} billion.\n`,
  ]),
);

/** A note that names the firm in one sentence and answers two sentences on. */
const FIRM = {
  'kuancheng/foundry.txt': `A foundry for Kuancheng District

2023-04-12

Hengtai Foundry is a daughter of a firm from Qingdao. The weather was fine on that day and many guests had come to see it. Construction of the works began on April 11, 2023. The guests were served tea.
`,
};

const desk = deskOver({ ...NEWS, ...SIMILAR, ...FIRM });

function overlap(a: Citation, b: Citation): boolean {
  return a.document === b.document && a.start < b.end && b.start < a.end;
}

describe('composeAnswer', () => {
  it('gives the figures in the first line, then the sentence they stand in', async () => {
    const { answer, citations } = await desk().ask(
      'How many projects were signed in Jiutai in September 2022, and for how much?',
    );
    const [first, blank, quote] = answer.split('\n');
    expect(first).toMatch(/^15 projects · over RMB 20 billion · .* \[1\]$/);
    expect(blank).toBe('');
    expect(quote).toBe(`“${citations[0]?.quote}” [1]`);
    expect(citations[0]?.quote).toContain('fifteen projects were signed');
  });

  it('cites title, publisher, date and document as the index has them', async () => {
    const { citations } = await desk().ask('How many projects were signed in Jiutai in September 2022?');
    expect(citations[0]).toMatchObject({
      n: 1,
      document: 'changchun/jiutai.txt',
      title: 'Jiutai District signs fifteen autumn projects',
      publisher: 'CCFAO',
      published: '2022-09-21',
      url: null,
    });
  });

  it.each([
    'How many projects were signed in Jiutai in September 2022?',
    'How many projects were under negotiation in Jiutai?',
    'What contract with a tannery was signed?',
    'What is known about the dairy park?',
    '南关区签约的总投资是多少？',
    'Сколько стоит завод в Туркестанской области?',
    'Which contracts for works were signed in Fuyu County?',
    'How many projects resumed in Jilin Province in April?',
  ])('quotes at most three times, exactly, and nothing twice: "%s"', async (question) => {
    const result = await desk().ask(question);
    const { status, answer, citations } = result;
    expect(status).toBe('answered');
    expect(await desk().falseQuotes(result)).toEqual([]);
    expect(citations.length).toBeGreaterThan(0);
    expect(citations.length).toBeLessThanOrEqual(3);
    expect(citations.map(({ n }) => n)).toEqual(citations.map((_, at) => at + 1));
    for (const { n, quote } of citations) expect(answer).toContain(`“${quote}” [${n}]`);
    const pairs = citations.flatMap((one, at) =>
      citations.slice(at + 1).map((other) => [one, other] as const),
    );
    expect(pairs.filter(([one, other]) => overlap(one, other))).toEqual([]);
    expect(new Set(citations.map(({ quote }) => quote)).size).toBe(citations.length);
  });

  it('quotes three documents where more answer as well', async () => {
    const { citations } = await desk().ask('Which contracts for works were signed in Fuyu County?');
    expect(new Set(citations.map(({ document }) => document)).size).toBe(3);
    for (const { document } of citations) expect(SIMILAR).toHaveProperty([document]);
  });

  it.each([
    ['How many projects resumed in Jilin Province in April?', true],
    ['When did the projects resume in Jilin Province?', true],
    ['How many projects resumed in Jilin Province?', false],
    ['How many projects were signed in Jiutai in September 2022?', false],
    ['When were projects signed in Nanguan?', false],
  ])(
    'says that the document states no year, where time is asked about and it does not: "%s" %s',
    async (question, noted) => {
      const { status, answer } = await desk().ask(question);
      expect(status).toBe('answered');
      expect(answer.includes('The document states no year.')).toBe(noted);
    },
  );

  it('quotes the sentences that go on, for an open question', async () => {
    const { citations } = await desk().ask('What is known about the dairy park?');
    expect(citations[0]?.quote).toMatch(
      /^The dairy park .* June 9\. It covers .* marsh\. It has a laboratory/,
    );
    expect(citations[0]?.quote).not.toContain('Visitors');
  });

  it('adds the sentence of the same document that names what the best one leaves unnamed', async () => {
    const { status, citations } = await desk().ask('When did construction of Hengtai Foundry begin?');
    expect(status).toBe('answered');
    expect(citations.map(({ document }) => document)).toEqual(citations.map(() => 'kuancheng/foundry.txt'));
    const quotes = citations.map(({ quote }) => quote).join(' ');
    expect(quotes).toContain('began on April 11, 2023');
    expect(quotes).toContain('Hengtai Foundry');
    expect(quotes).not.toContain('tea');
  });

  it('quotes no more than the answer, for a question that asks for one thing', async () => {
    const { citations } = await desk().ask("When was the dairy park of Nong'an opened?");
    expect(citations.map(({ quote }) => quote)).toEqual(["The dairy park of Nong'an was opened on June 9."]);
  });
});
