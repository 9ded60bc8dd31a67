import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { threadsOf, withThreads } from '../../src/ledger/threads.ts';
import { makeFact, type Said } from './make-fact.ts';

/** The ids of the facts, those of one thread together. */
function joined(...said: Said[]): string[] {
  return threadsOf(withThreads(said.map(makeFact))).map(({ steps }) =>
    steps
      .flatMap(({ facts }) => facts.map(({ id }) => id))
      .sort()
      .join('+'),
  );
}

const JIUTAI = { scope: 'batch', projects: '15', on: '2022-09-18', in: 'Jiutai' } as const;

describe('withThreads', () => {
  it('follows a project by its name through its stages, whatever common words the name has', () => {
    const facts = withThreads(
      [
        {
          id: 'c',
          stage: 'started',
          on: '2023-04-28',
          names: ['Zhuo Yi Biomedical Project'],
          in: 'Changchun',
        },
        { id: 'a', stage: 'negotiating', on: '2021-05-02', names: ['Zhuoyi biomedical'], in: 'Changchun' },
        { id: 'b', stage: 'signed', on: '2022-01-10', names: ['the Zhuo Yi Biomedical Project'] },
      ].map((said) => makeFact(said as Said)),
    );
    const [thread, ...others] = threadsOf(facts);
    expect(others).toEqual([]);
    expect(thread?.thread).toBe('t-a');
    expect(thread?.steps.map(({ stage, facts }) => [stage, facts[0]?.id])).toEqual([
      ['negotiating', 'a'],
      ['signed', 'b'],
      ['started', 'c'],
    ]);
  });

  it.each<[string, Said[]]>([
    [
      'by number and day',
      [
        { ...JIUTAI, id: 'en' },
        { ...JIUTAI, id: 'zh', in: 'Changchun' },
      ],
    ],
    [
      'by number and amount in another rounding',
      [
        { ...JIUTAI, id: 'en', amount: 'over CNY 20' },
        { ...JIUTAI, id: 'zh', amount: 'CNY 20.36', on: '2022-09-01..2022-09-30' },
      ],
    ],
    [
      'by number, though one states no amount',
      [
        { ...JIUTAI, id: 'en', amount: 'over CNY 20' },
        { ...JIUTAI, id: 'zh' },
      ],
    ],
    [
      'by an uncommon amount, though one states no day',
      [
        { id: 'en', scope: 'batch', projects: '16', amount: 'CNY 31.36', on: '2018-01-04', in: 'Changchun' },
        { id: 'zh', scope: 'batch', projects: '16', amount: 'CNY 31.36', in: 'Changchun' },
      ],
    ],
    [
      'in two currencies, by number and day',
      [
        { ...JIUTAI, id: 'en', amount: 'USD 2.8' },
        { ...JIUTAI, id: 'zh', amount: 'CNY 20' },
      ],
    ],
    [
      'by day and place where no figure is given',
      [
        { id: 'en', scope: 'batch', on: '2022-09-18', in: 'Jiutai' },
        { id: 'zh', scope: 'batch', on: '2022-09-18', in: 'Jiutai' },
      ],
    ],
    [
      'though two newspapers differ a little',
      [
        { ...JIUTAI, id: 'en', amount: 'CNY 20' },
        { ...JIUTAI, id: 'zh', projects: '16', amount: 'CNY 20' },
      ],
    ],
    [
      'a project by day, place and amount',
      [
        { id: 'en', amount: 'CNY 1.2', on: '2022-09-18', in: 'Jiutai', names: ['Smart Logistics Park'] },
        { id: 'zh', amount: 'CNY 1.2', on: '2022-09-18', in: 'Jiutai', names: ['智慧物流园'] },
      ],
    ],
    [
      'a project by investor, place and amount, at another stage',
      [
        { id: 'a', amount: 'CNY 1.2', on: '2022-09-18', in: 'Jiutai', investors: ['Longshan Group'] },
        {
          id: 'b',
          amount: 'CNY 1.2',
          on: '2023-03-01',
          in: 'Jiutai',
          investors: ['Longshan'],
          stage: 'started',
        },
      ],
    ],
    [
      'a project by the sound of its name, its place and amount, at another stage',
      [
        { id: 'a', amount: 'CNY 1.2', on: '2022-09-18', in: 'Changchun', names: ['卓谊生物医药项目'] },
        {
          id: 'b',
          amount: 'CNY 1.2',
          on: '2023-03-01',
          in: 'Changchun',
          names: ['Zhuo Yi Biomedical'],
          stage: 'started',
        },
      ],
    ],
    [
      'one running total reported twice',
      [
        {
          id: 'a',
          scope: 'running_total',
          projects: '86',
          amount: 'CNY 94.753',
          on: '2022-01-01..2022-08-31',
          in: 'Jiutai',
        },
        {
          id: 'b',
          scope: 'running_total',
          projects: '86',
          amount: 'CNY 94.75',
          on: '2022-01-01..2022-08-31',
          in: 'Jiutai',
        },
      ],
    ],
  ])('joins reports of one event %s', (_, said) => {
    expect(joined(...said)).toHaveLength(1);
  });

  it.each<[string, Said[]]>([
    [
      'days',
      [
        { ...JIUTAI, id: 'a' },
        { ...JIUTAI, id: 'b', on: '2022-09-19' },
      ],
    ],
    [
      'districts',
      [
        { ...JIUTAI, id: 'a' },
        { ...JIUTAI, id: 'b', in: 'Kuancheng' },
      ],
    ],
    [
      'stages of a batch',
      [
        { ...JIUTAI, id: 'a' },
        { ...JIUTAI, id: 'b', stage: 'started' },
      ],
    ],
    [
      'scopes',
      [
        { ...JIUTAI, id: 'a' },
        { ...JIUTAI, id: 'b', scope: 'running_total' },
      ],
    ],
    [
      'figures in one document',
      [
        { ...JIUTAI, id: 'a', document: 'news.txt', amount: 'CNY 20' },
        { ...JIUTAI, id: 'b', document: 'news.txt', amount: 'CNY 5' },
      ],
    ],
    [
      'sizes: one is a part of the other',
      [
        { ...JIUTAI, id: 'a' },
        { ...JIUTAI, id: 'b', projects: '432' },
      ],
    ],
    [
      'names of the same language',
      [
        { id: 'a', amount: 'CNY 1', on: '2022-09-18', in: 'Jiutai', names: ['Smart Logistics Park'] },
        { id: 'b', amount: 'CNY 1', on: '2022-09-18', in: 'Jiutai', names: ['Laser Industry Park'] },
      ],
    ],
    [
      'phases of a project',
      [
        { id: 'a', in: 'Jiutai', names: ['Laser Industry Park Phase I'] },
        { id: 'b', in: 'Jiutai', names: ['Laser Industry Park Phase II'] },
      ],
    ],
    [
      'projects that only share round figures and no day',
      [
        { id: 'a', scope: 'batch', projects: '10', amount: 'CNY 10', in: 'Jiutai' },
        { id: 'b', scope: 'batch', projects: '10', amount: 'CNY 10', in: 'Jiutai' },
      ],
    ],
    [
      'projects without a name of the same size',
      [
        { id: 'a', amount: 'CNY 1', on: '2022-09-01..2022-09-30', in: 'Jiutai' },
        { id: 'b', amount: 'CNY 1', on: '2022-09-18', in: 'Jiutai' },
      ],
    ],
    [
      'projects named by nothing but their place',
      [
        { id: 'a', amount: 'CNY 1', on: '2022-09-18', in: 'Changchun', names: ['长春激光产业园'] },
        {
          id: 'b',
          amount: 'CNY 1',
          on: '2023-01-18',
          in: 'Changchun',
          names: ['Changchun Logistics Park'],
          stage: 'started',
        },
      ],
    ],
  ])('keeps apart what differs by %s', (_, said) => {
    expect(joined(...said)).toHaveLength(2);
  });

  it('does not draw two places together through a report that names none', () => {
    const park = { names: ['Smart Logistics Park'] };
    const threads = joined(
      { ...park, id: 'a', in: 'Jiutai' },
      { ...park, id: 'b', in: 'Kuancheng' },
      { ...park, id: 'c' },
    );
    expect(threads).toHaveLength(2);
  });

  it('takes the same step of an investor in months apart for two projects, unless a name says that it is one', () => {
    const deal = { in: 'Kuancheng', amount: 'CNY 0.9', investors: ['Datang Group'] };
    const threads = (names: readonly string[]) =>
      new Set(
        withThreads([
          makeFact({ ...deal, names, id: 'spring', on: '2023-03-02' }),
          makeFact({ ...deal, names, id: 'autumn', on: '2023-10-02' }),
        ]).map(({ thread }) => thread),
      ).size;
    expect(threads([])).toBe(2);
    expect(threads(['Hongqi wind farm'])).toBe(1);
  });

  it('joins the steps of a project whose investor the later report names only in its words', () => {
    const works = { in: 'Songyuan', amount: 'CNY 1.8' };
    const threads = (quote: string) =>
      new Set(
        withThreads([
          makeFact({ ...works, id: 'signed', on: '2022-09-02', investors: ['大唐集团'] }),
          makeFact({ ...works, id: 'begun', stage: 'started', on: '2023-04-02', quote }),
        ]).map(({ thread }) => thread),
      ).size;
    expect(threads('大唐扶余风电项目开工建设，总投资18亿元。')).toBe(1);
    expect(threads('国电扶余风电项目开工建设，总投资18亿元。')).toBe(2);
  });

  it('does not join projects because one batch names both', () => {
    expect(
      joined(
        { id: 'a', in: 'Jiutai', names: ['Laser Industry Park'] },
        { id: 'b', in: 'Jiutai', names: ['Smart Logistics Park'] },
        { ...JIUTAI, id: 'c', names: ['Laser Industry Park', 'Smart Logistics Park'] },
      ),
    ).toHaveLength(3);
  });

  it('tells where the figures of one event differ, and keeps both', () => {
    const threads = threadsOf(
      withThreads([
        makeFact({ ...JIUTAI, id: 'a', amount: 'CNY 20' }),
        makeFact({ ...JIUTAI, id: 'b', amount: 'CNY 22' }),
      ]),
    );
    expect(threads).toMatchObject([{ steps: [{ figuresDiffer: true, facts: [{ id: 'a' }, { id: 'b' }] }] }]);
  });

  it('gives every fact a thread, changes nothing else, and does not depend on their order', () => {
    const fact = fc.record({
      scope: fc.constantFrom('project', 'batch', 'running_total'),
      stage: fc.constantFrom('signed', 'started'),
      in: fc.constantFrom('Jiutai', 'Changchun', 'Kuancheng', undefined),
      on: fc.constantFrom('2022-09-18', '2022-09-01..2022-09-30', '2022-01-01..2022-12-31', undefined),
      projects: fc.constantFrom('15', 'over 15', '16', undefined),
      amount: fc.constantFrom('CNY 20', 'over CNY 20', 'CNY 20.3', 'USD 2.8', undefined),
      names: fc.subarray(['Smart Logistics Park', '智慧物流园', 'Laser Park']),
    });
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 8 }), fc.nat(), (said, turn) => {
        const facts = said.map((one, at) => makeFact({ ...one, id: `f${at}` } as Said));
        const threaded = withThreads(facts);
        expect(threaded.map((one) => ({ ...one, thread: null }))).toEqual(facts);
        expect(threaded.every(({ thread }) => thread !== null)).toBe(true);
        const cut = turn % (facts.length || 1);
        const turned = withThreads([...facts.slice(cut), ...facts.slice(0, cut)].reverse());
        const threadOf = new Map(turned.map(({ id, thread }) => [id, thread]));
        for (const { id, thread } of threaded) expect(threadOf.get(id)).toBe(thread);
      }),
    );
  });
});
