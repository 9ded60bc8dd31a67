import { describe, expect, it } from 'vitest';
import { answerFromLedger, type LedgerReply } from '../../../src/answering/from-ledger/answer-from-ledger.ts';
import { statementsOf } from '../../../src/answering/from-ledger/ledger-answer.ts';
import { readLedgerQuestion } from '../../../src/answering/from-ledger/ledger-question.ts';
import { writeLedgerAnswer } from '../../../src/answering/from-ledger/write-ledger-answer.ts';
import { createGazetteer } from '../../../src/language/places.ts';
import { withThreads } from '../../../src/ledger/threads.ts';
import { makeFact, type Said } from '../../ledger/make-fact.ts';
import { understood } from '../../retrieval/understood.ts';

const TODAY = '2023-06-01';
const gazetteer = createGazetteer();

const SIGNED: readonly Said[] = [
  { id: 'jiutai', scope: 'batch', in: 'Jiutai', on: '2022-09-18', projects: '15', amount: 'over CNY 20' },
  { id: 'kuancheng', scope: 'batch', in: 'Kuancheng', on: '2022-03-02', projects: '6', amount: 'CNY 4' },
  { id: 'laser', in: 'Kuancheng', on: '2022-07-01', amount: 'CNY 1', names: ['Laser Park'] },
  { id: 'city', scope: 'batch', in: 'Changchun', on: '2023-01-05', projects: '64', amount: 'CNY 44.2' },
];
const RUNNING: readonly Said[] = [
  {
    id: 'whole',
    scope: 'running_total',
    stage: 'negotiating',
    in: 'Jiutai',
    on: '2022-01-01..2022-08-31',
    projects: '86',
    amount: 'CNY 94.753',
  },
  {
    id: 'talks',
    scope: 'running_total',
    stage: 'negotiating',
    in: 'Jiutai',
    on: '2022-01-01..2022-08-31',
    projects: '45',
    part_of: 'whole',
  },
  {
    id: 'sofar',
    scope: 'running_total',
    in: 'Jiutai',
    on: '2022-01-01..2022-08-31',
    projects: '23',
    part_of: 'whole',
  },
];

function ask(question: string, said: readonly Said[]): LedgerReply | null {
  const understanding = understood(question, { today: TODAY });
  const asked = readLedgerQuestion(understanding, { today: TODAY, gazetteer });
  if (asked === null) throw new Error(`Not for the ledger: ${question}`);
  const facts = withThreads(said.map(makeFact));
  const notes = () =>
    facts.map(({ document }) => ({ document, title: `News of ${document}`, publisher: null, url: null }));
  return answerFromLedger(asked, { facts, notes, gazetteer, language: understanding.language, today: TODAY });
}

function write(question: string, said: readonly Said[]): string {
  const reply = ask(question, said);
  return reply ? writeLedgerAnswer(reply.answer, understood(question).language) : 'nothing';
}

describe('answerFromLedger', () => {
  it('adds up what was signed, keeps a lower bound, and shows each event with its words', () => {
    expect(write('How much was signed in Changchun in 2022 in total?', SIGNED)).toBe(
      `22 projects · over RMB 25 billion · signed · Changchun · 2022

when       | place     | projects | amount              | what       |
---------- | --------- | -------- | ------------------- | ---------- | ---
2022-03-02 | Kuancheng |        6 | RMB 4 billion       |            | [1]
2022-07-01 | Kuancheng |        1 | RMB 1 billion       | Laser Park | [2]
2022-09-18 | Jiutai    |       15 | over RMB 20 billion |            | [3]

“quote of kuancheng” [1]
“quote of laser” [2]
“quote of jiutai” [3]`,
    );
  });

  it('counts by district, and tells what no district is told of', () => {
    const text = write('How many projects were signed in Changchun by district?', SIGNED);
    expect(text).toContain('86 projects · over RMB 69.2 billion · signed · Changchun');
    expect(text).toMatch(/^Jiutai\s+\|\s+15 \| over RMB 20 billion \| \[1\]$/m);
    expect(text).toMatch(/^Kuancheng\s+\|\s+7 \| RMB 5 billion\s+\| \[2\] \[3\]$/m);
    expect(text).toContain(
      'Not told by district: Changchun · 64 projects · RMB 44.2 billion · 5 January 2023 [4]',
    );
  });

  it('counts a city inside a city among the districts, and not among the cities', () => {
    const yushu: Said = { id: 'yushu', scope: 'batch', in: 'Yushu', on: '2022-05-05', projects: '3' };
    const districts = write('How many projects were signed in Changchun by district?', [...SIGNED, yushu]);
    expect(districts).toMatch(/^Yushu\s+\|\s+3 /m);
    expect(districts).not.toMatch(/Not told by district: [^\n]*Yushu/);
    const cities = write('How many projects were signed in Jilin Province by city?', [...SIGNED, yushu]);
    expect(cities).toMatch(/^Changchun\s+\|\s+89 /m);
    expect(cities).not.toMatch(/^Yushu/m);
  });

  it.each([
    ['2022年长春一共签约了多少项目？', '22个项目，超过250亿元，签约，长春市，2022年'],
    [
      'Сколько всего проектов подписано в Чанчуне в 2022 году?',
      'проектов: 22 · более 25 млрд юаней · подписано',
    ],
    ['2022년 창춘에서 체결된 프로젝트 목록', '프로젝트 22개 · 250억위안 이상 · 체결'],
  ])('answers in the language of the question: %s', (question, line) => {
    expect(write(question, SIGNED).split('\n')[0]).toContain(line);
  });

  it('answers with the running total that covers exactly the period, and adds nothing to it', () => {
    const text = write('How many projects did Jiutai sign from January to August 2022?', [
      ...SIGNED,
      ...RUNNING,
    ]);
    expect(text.split('\n')[0]).toBe(
      '23 projects · signed · Jiutai · 1 January 2022 – 31 August 2022 · running total [1]',
    );
    expect(text).toContain('Part of: 86 projects · RMB 94.753 billion');
  });

  it('cites words for every row it shows, also below a running total that has its own', () => {
    const months = ['01', '02', '03', '04', '05', '06', '07', '09', '10'];
    const batches = months.map(
      (month, at): Said => ({
        id: `batch${month}`,
        scope: 'batch',
        in: 'Jiutai',
        on: `2022-${month}-11`,
        projects: String(at + 2),
      }),
    );
    const year: Said = {
      id: 'year',
      scope: 'running_total',
      in: 'Jiutai',
      on: '2022-01-01..2022-12-31',
      projects: '90',
    };
    const answer = ask('How many projects were signed in Jiutai in 2022?', [...batches, year])?.answer;
    expect(answer?.headline.citations).toHaveLength(1);
    expect(answer?.table?.rows).toHaveLength(8);
    expect(answer?.table?.rows.map(({ citations }) => citations.length)).toEqual(Array(8).fill(1));
  });

  it('gives running total and events side by side where each tells a part of the period', () => {
    const text = write('How many projects did Jiutai sign in 2022?', [...SIGNED, ...RUNNING]);
    expect(text).toContain(
      '23 projects · signed · Jiutai · 1 January 2022 – 31 August 2022 · running total [1]',
    );
    expect(text).toContain(
      'Reported event by event: 15 projects · over RMB 20 billion · 18 September 2022 [3]',
    );
    expect(text).not.toContain('38');
  });

  it('does not take "86, of which 45 negotiated" for 86 that are negotiated', () => {
    const text = write('How many projects are under negotiation in Jiutai?', RUNNING);
    expect(text).toMatch(/^45 projects · under negotiation/);
  });

  it('shows every figure where reports of one event differ', () => {
    const other: Said = { ...(SIGNED[0] as Said), id: 'other', projects: '16' };
    const text = write('How many projects were signed in Jiutai in September 2022?', [...SIGNED, other]);
    expect(text).toMatch(
      /Reports of one event differ .*: 15 projects.*jiutai\.txt.*; 16 projects.*other\.txt.*\[\d\] \[\d\]/,
    );
    expect(text).toContain('“quote of jiutai”');
    expect(text).toContain('“quote of other”');
  });

  it('says that one event is all it has, so that the passages tell it', () => {
    expect(ask('How many projects were signed in Jiutai in September 2022?', SIGNED)?.oneEvent).toBe(true);
    expect(ask('How many projects were signed in Changchun in 2022?', SIGNED)?.oneEvent).toBe(false);
  });

  it.each([
    ['How many projects were signed in Jiutai in 2021?'],
    ['How many projects were signed in Songyuan by month?'],
    ['Did Songyuan or Beijing sign more in 2022?'],
    ['Which projects signed in Songyuan have not started?'],
  ])('has nothing where no row is meant: "%s"', (question) => {
    expect(ask(question, SIGNED)).toBeNull();
  });

  describe('a comparison', () => {
    it.each([
      [
        'Did Jiutai or Kuancheng sign more in 2022?',
        'more projects: Jiutai (15) · larger amount: Jiutai (over RMB 20 billion) · signed · 2022',
      ],
      ['Did Jiutai or Songyuan sign more in 2022?', 'Songyuan: nothing reported · signed · 2022'],
      [
        'compare signings in Changchun in 2022 and 2023',
        'more projects: 2023 (64) · larger amount: 2023 (RMB 44.2 billion) · signed · Changchun',
      ],
    ])('says which is more as far as that is sure: "%s"', (question, line) => {
      expect(write(question, SIGNED).split('\n')[0]).toBe(line);
    });

    it('leaves open what "about" and "over" leave open', () => {
      const near: readonly Said[] = [
        {
          id: 'a',
          scope: 'batch',
          in: 'Jiutai',
          on: '2022-09-18',
          projects: 'over 15',
          amount: 'about CNY 20',
        },
        { id: 'b', scope: 'batch', in: 'Kuancheng', on: '2022-09-19', projects: '16', amount: 'CNY 21' },
      ];
      expect(write('Did Jiutai or Kuancheng sign more in 2022?', near).split('\n')[0]).toBe(
        'which is more cannot be told for certain · signed · 2022',
      );
    });

    it('says that a running total stands beside the events it compares', () => {
      const text = write('Did Jiutai or Kuancheng sign more in 2022?', [...SIGNED, ...RUNNING]);
      expect(text.split('\n')[0]).toMatch(/^Reported event by event: more projects: Jiutai \(15\)/);
      expect(text).toContain('A running total, not added: 23 projects');
    });
  });

  it('counts a batch of several sectors for none of them, and says so', () => {
    const said: readonly Said[] = [
      {
        id: 'mixed',
        scope: 'batch',
        in: 'Jiutai',
        on: '2022-09-18',
        projects: '15',
        sectors: ['automotive', 'food'],
      },
      {
        id: 'cars',
        scope: 'batch',
        in: 'Kuancheng',
        on: '2022-03-02',
        projects: '6',
        sectors: ['automotive'],
      },
    ];
    const text = write('How many automotive projects were signed in Changchun in 2022?', said);
    expect(text.split('\n')[0]).toBe('6 projects · signed · automotive · Changchun · 2 March 2022 [1]');
    expect(text).toContain('how many of them are “automotive” is not told: 15 projects · Jiutai');
  });

  it('lists what was signed long ago and not reported as started', () => {
    const text = write('Which projects signed over 6 months ago have not started?', SIGNED);
    expect(text.split('\n')[0]).toBe('1 project signed over 6 months ago, no start reported');
    expect(text).toMatch(/^2022-07-01 \| Kuancheng \| RMB 1 billion \| Laser Park \| \[1\]$/m);
    expect(text).toContain('Not listed: 2 signings of many projects at once');
  });

  it('shows eight rows, cites each, and says how to see the others', () => {
    const many = Array.from(
      { length: 12 },
      (_, at): Said => ({
        id: `row${at}`,
        scope: 'batch',
        in: 'Jiutai',
        on: `2022-${String(at + 1).padStart(2, '0')}-11`,
        projects: String(at + 3),
      }),
    );
    const reply = ask('How many projects were signed in Jiutai in 2022?', many);
    expect(reply?.answer.citations).toHaveLength(8);
    expect(reply?.answer.table).toMatchObject({ more: 4 });
    expect(reply?.answer.facts).toHaveLength(12);
    expect(reply?.answer.seeAll).toBe('All 12 rows: npm run ledger, or /ledger in Telegram');
  });

  it('gives every statement the citations of the rows it rests on, numbered as they are read', () => {
    const reply = ask('How many projects did Jiutai sign in 2022?', [...SIGNED, ...RUNNING]);
    const answer = reply?.answer;
    const shown = answer ? statementsOf(answer).flatMap(({ citations }) => citations.map(({ n }) => n)) : [];
    expect(shown).toEqual([1, 2, 3]);
    expect(answer?.citations.map(({ n }) => n)).toEqual([1, 2, 3]);
    for (const { facts, citations } of answer ? statementsOf(answer) : [])
      for (const { quote } of citations) expect(facts.map((fact) => fact.quote)).toContain(quote);
  });

  it('names what was not counted, and why', () => {
    const undated: Said = { id: 'undated', in: 'Jiutai', amount: 'CNY 1', names: ['Brewery'] };
    const year: Said = {
      id: 'year',
      in: 'Jiutai',
      on: '2022-06-01..2023-02-01',
      amount: 'CNY 3',
      names: ['Bridge'],
    };
    expect(write('How much was signed in Changchun in 2022 in total?', [...SIGNED, undated, year])).toContain(
      'Not counted: 1 row without a date, 1 row whose date reaches beyond the period',
    );
  });
});
