import { describe, expect, it } from 'vitest';
import { type LedgerQuery, WHOLE_LEDGER } from '../../src/ledger/query.ts';
import { withThreads } from '../../src/ledger/threads.ts';
import type { Grouping } from '../../src/ledger/total-groups.ts';
import { totalsOf } from '../../src/ledger/totals.ts';
import { makeFact, type Said } from './make-fact.ts';

const BATCH = { scope: 'batch', on: '2022-09-18', in: 'Jiutai' } as const;

function totals(said: readonly Said[], by: Grouping | null = null, query: Partial<LedgerQuery> = {}) {
  return totalsOf(withThreads(said.map(makeFact)), { ...WHOLE_LEDGER, ...query }, by);
}

/** The one group of a total that is counted by nothing, in short. */
function sum(said: readonly Said[], query: Partial<LedgerQuery> = {}) {
  const { groups, left_out } = totals(said, null, query);
  const [group] = groups;
  return {
    projects: `${group?.projects_qualifier} ${group?.projects}`,
    amounts: group?.amounts.map(
      ({ currency, value, qualifier, kind }) =>
        `${qualifier} ${currency} ${value / 1e9}${kind === 'investment' ? '' : ` ${kind}`}`,
    ),
    rows: group?.rows,
    left: left_out.map(({ id, reason }) => `${id} ${reason}`).sort(),
  };
}

describe('totalsOf', () => {
  it('adds projects and batches, and names the rows', () => {
    expect(
      sum([
        { ...BATCH, id: 'a', projects: '15', amount: 'CNY 20' },
        { id: 'b', on: '2022-10-02', in: 'Kuancheng', amount: 'CNY 1.5' },
      ]),
    ).toEqual({ projects: 'exactly 16', amounts: ['exactly CNY 21.5'], rows: ['a', 'b'], left: [] });
  });

  it('keeps lower bounds: with one of them the sum is one', () => {
    expect(
      sum([
        { ...BATCH, id: 'a', projects: '15', amount: 'over CNY 20' },
        { ...BATCH, id: 'b', projects: 'over 3', amount: 'CNY 1', on: '2022-10-02' },
      ]),
    ).toMatchObject({ projects: 'over 18', amounts: ['over CNY 21'] });
  });

  it('never adds one currency to another, nor funds paid in to investment', () => {
    expect(
      sum([
        { ...BATCH, id: 'a', projects: '2', amount: 'USD 1' },
        { ...BATCH, id: 'b', projects: '3', amount: 'CNY 7', on: '2022-10-02' },
        { ...BATCH, id: 'c', projects: '4', amount: 'CNY 2', on: '2022-11-02', kind: 'funds_in_place' },
        { ...BATCH, id: 'd', projects: '5', amount: 'CNY 1', on: '2022-12-02', kind: 'other' },
      ]).amounts,
    ).toEqual(['exactly CNY 8', 'exactly USD 1', 'exactly CNY 2 funds_in_place']);
  });

  it('leaves running totals out, and counts the projects behind an average without adding it', () => {
    expect(
      sum([
        { ...BATCH, id: 'a', projects: '15', amount: 'CNY 20' },
        {
          ...BATCH,
          id: 'year',
          scope: 'running_total',
          projects: '86',
          amount: 'CNY 94.753',
          on: '2022-01-01..2022-08-31',
        },
        { ...BATCH, id: 'mean', projects: '3', amount: 'CNY 6', kind: 'average', on: '2022-10-02' },
      ]),
    ).toEqual({
      projects: 'exactly 18',
      amounts: ['exactly CNY 20'],
      rows: ['a', 'mean'],
      left: ['mean average', 'year running_total'],
    });
  });

  it('counts an event that several documents report once, with the figure most of them allow', () => {
    expect(
      sum([
        { ...BATCH, id: 'a', projects: '15', published: '2022-09-19' },
        { ...BATCH, id: 'b', projects: '15', amount: 'over CNY 20', published: '2022-09-20' },
        { ...BATCH, id: 'c', projects: '16', amount: 'CNY 20.4', published: '2022-09-21' },
      ]),
    ).toEqual({
      projects: 'exactly 15',
      amounts: ['exactly CNY 20.4'],
      rows: ['a', 'c'],
      left: ['b same_event'],
    });
  });

  it('counts beside a batch one of the same day and place in another currency, unless it is said to be of it', () => {
    const home = { ...BATCH, id: 'home', projects: '587', amount: 'CNY 250.9' } as const;
    const abroad = { ...BATCH, id: 'abroad', projects: '11', amount: 'USD 0.64' } as const;
    expect(sum([home, abroad])).toMatchObject({
      projects: 'exactly 598',
      amounts: ['exactly CNY 250.9', 'exactly USD 0.64'],
    });
    expect(sum([home, { ...abroad, part_of: 'home' }])).toMatchObject({
      projects: 'exactly 587',
      amounts: ['exactly CNY 250.9'],
      left: ['abroad in_batch'],
    });
  });

  it('counts a batch and its members as one: those it names, those of its day and place, and "of which"', () => {
    expect(
      sum([
        {
          ...BATCH,
          id: 'all',
          projects: '15',
          amount: 'CNY 20',
          names: ['Laser Park'],
          document: 'news.txt',
        },
        { ...BATCH, id: 'part', projects: '5', amount: 'CNY 12', document: 'news.txt' },
        { id: 'there', amount: 'CNY 1', on: '2022-09-18', in: 'Jiutai', names: ['Smart Logistics'] },
        { id: 'named', amount: 'CNY 2', names: ['Laser Park'] },
        { id: 'beside', amount: 'CNY 3', document: 'news.txt', names: ['Ginseng Works'] },
        { id: 'elsewhere', amount: 'CNY 4', on: '2022-09-18', in: 'Kuancheng' },
      ]),
    ).toEqual({
      projects: 'exactly 16',
      amounts: ['exactly CNY 24'],
      rows: ['all', 'elsewhere'],
      left: ['beside in_batch', 'named in_batch', 'part in_batch', 'there in_batch'],
    });
  });

  it('counts the figures of a correction, beside those it corrects', () => {
    const wrong = { ...BATCH, id: 'wrong', projects: '21', amount: 'CNY 88' };
    const right = {
      ...BATCH,
      id: 'right',
      projects: '12',
      amount: 'CNY 8',
      quote: '更正：应为12个，总投资80亿元。',
    };
    expect(sum([wrong, right])).toEqual({
      projects: 'exactly 12',
      amounts: ['exactly CNY 8'],
      rows: ['right'],
      left: ['wrong same_event'],
    });
  });

  it('counts two signings of one day and place that two documents tell of other sectors', () => {
    const cars = { ...BATCH, id: 'a', projects: '4', amount: 'CNY 0.3', sectors: ['vehicles'] };
    const food = { ...BATCH, id: 'b', projects: '6', amount: 'CNY 1.2', sectors: ['food'] };
    expect(sum([cars, food])).toMatchObject({ projects: 'exactly 10', amounts: ['exactly CNY 1.5'] });
    expect(sum([cars, { ...food, sectors: ['food', 'vehicles'] }])).toMatchObject({
      projects: 'exactly 6',
      left: ['a in_batch'],
    });
  });

  it("takes a city's share of its province's batch as a part, and a project worth more than a batch as none", () => {
    expect(
      sum(
        [
          {
            ...BATCH,
            id: 'province',
            stage: 'resumed',
            projects: 'over 432',
            amount: 'CNY 364',
            in: 'Jilin Province',
          },
          { ...BATCH, id: 'city', stage: 'resumed', projects: '60', in: 'Changchun' },
          { ...BATCH, id: 'district', stage: 'resumed', projects: '7', in: 'Jiutai' },
          { id: 'huge', stage: 'resumed', amount: 'CNY 400', on: '2022-09-18', in: 'Songyuan' },
        ],
        { stage: 'resumed' },
      ),
    ).toMatchObject({ projects: 'over 433', rows: ['province', 'huge'] });
  });

  it('takes two batches of the same number in one document for two', () => {
    const said: Said[] = [
      { id: 'roads', scope: 'batch', projects: '18', amount: 'CNY 125', document: 'news.txt', in: 'Jiutai' },
      { id: 'works', scope: 'batch', projects: '18', amount: 'CNY 23', document: 'news.txt', in: 'Jiutai' },
    ];
    expect(sum(said)).toMatchObject({ projects: 'exactly 36', amounts: ['exactly CNY 148'] });
  });

  it('counts a batch without a number as the members it is known to have, at least', () => {
    expect(
      sum([
        { ...BATCH, id: 'all', amount: 'CNY 20' },
        { id: 'x', on: '2022-09-18', in: 'Jiutai', names: ['Laser Park'] },
        { id: 'y', on: '2022-09-18', in: 'Jiutai', names: ['Smart Logistics'] },
      ]),
    ).toMatchObject({ projects: 'over 2', amounts: ['exactly CNY 20'], rows: ['all'] });
  });

  describe('of a period', () => {
    const year = { period: { from: '2022-01-01', to: '2022-12-31' } };

    it('counts a project at its first signing, and not again at a later one', () => {
      const said: Said[] = [
        { id: 'frame', on: '2021-11-03', in: 'Jiutai', names: ['Laser Park'], amount: 'CNY 5' },
        { id: 'formal', on: '2022-03-01', in: 'Jiutai', names: ['Laser Park'], amount: 'CNY 5' },
        { id: 'new', on: '2022-03-01', in: 'Jiutai', names: ['Ginseng Works'], amount: 'CNY 1' },
      ];
      expect(sum(said, year)).toMatchObject({ rows: ['new'], left: ['formal earlier'] });
      expect(sum(said)).toMatchObject({
        projects: 'exactly 2',
        amounts: ['exactly CNY 6'],
        left: ['formal earlier'],
      });
    });

    it('goes by the event, not by the news, and says what it cannot place', () => {
      expect(
        sum(
          [
            { id: 'in', on: '2022-12-31', published: '2023-01-02' },
            { id: 'out', on: '2021-12-31', published: '2022-01-02' },
            { id: 'undated', published: '2022-05-05' },
            { id: 'long', on: '2022-07-01..2023-06-30' },
          ],
          year,
        ),
      ).toMatchObject({ rows: ['in'], left: ['long partly_in_period', 'undated undated'] });
    });
  });

  it('names no running total left out that does not say that it is of the place, or of one around it', () => {
    const told = { scope: 'running_total', on: '2022-03-04' } as const;
    const asked = { place: ['Jilin Province', 'Changchun', 'Jiutai'] };
    expect(
      sum(
        [
          { ...told, id: 'here', projects: '60', in: 'Jiutai' },
          { ...told, id: 'beside', projects: '70', in: 'Kuancheng' },
          { ...told, id: 'around', projects: '80', in: 'Changchun' },
          { ...told, id: 'nowhere', projects: '90' },
        ],
        asked,
      ).left,
    ).toEqual(['around running_total', 'here running_total']);
  });

  it('counts signings where no stage is asked for, and says what else there is', () => {
    const said: Said[] = [
      { id: 'a', on: '2022-09-18', in: 'Jiutai', names: ['Laser Park'] },
      { id: 'b', on: '2023-03-01', in: 'Jiutai', names: ['Laser Park'], stage: 'started' },
      { ...BATCH, id: 'plan', stage: 'planned', projects: '52', on: '2023-01-01..2023-12-31' },
    ];
    expect(sum(said)).toMatchObject({ rows: ['a'], left: ['b other_stage', 'plan other_stage'] });
    expect(sum(said, { stage: 'started' })).toMatchObject({ rows: ['b'], left: [] });
    expect(totals(said, 'stage').groups.map(({ key, projects }) => [key, projects])).toEqual([
      ['planned', 52],
      ['signed', 1],
      ['started', 1],
    ]);
  });

  describe('by', () => {
    const said: Said[] = [
      { ...BATCH, id: 'a', projects: '15', amount: 'over CNY 20', sectors: ['automotive', 'aerospace'] },
      { id: 'b', on: '2022-09-30', in: 'Kuancheng', sectors: ['aerospace'] },
      { id: 'c', on: '2022-10-02', in: 'Changchun' },
      { id: 'd', on: '2023-02-01..2023-02-28', in: 'Songyuan' },
      { id: 'e', on: '2023-01-01..2023-06-30', in: 'Chaoyang in Beijing' },
      { id: 'f', on: '2023-01-05', in: 'Chaoyang' },
      { id: 'g' },
    ];
    const counts = (by: Grouping, query: Partial<LedgerQuery> = {}) =>
      totals(said, by, query).groups.map(({ key, projects }) => `${key} ${projects}`);
    const left = (by: Grouping) => totals(said, by).left_out.map(({ id, reason }) => `${id} ${reason}`);

    it('month, quarter and year, each in order, without what is longer', () => {
      expect(counts('month')).toEqual(['2022-09 16', '2022-10 1', '2023-01 1', '2023-02 1']);
      expect(counts('quarter')).toEqual(['2022-Q3 16', '2022-Q4 1', '2023-Q1 2']);
      expect(counts('year')).toEqual(['2022 17', '2023 3']);
      expect(left('month').sort()).toEqual(['e several_periods', 'g undated']);
    });

    it('place, each with what lies in it; names of two places are told apart', () => {
      expect(counts('place')).toEqual([
        'Beijing 1',
        'Chaoyang, Beijing 1',
        'Jilin Province 19',
        'Changchun 18',
        'Chaoyang, Changchun 1',
        'Jiutai 15',
        'Kuancheng 1',
        'Songyuan 1',
      ]);
      expect(left('place')).toEqual(['g place_not_stated']);
    });

    it('place inside the one asked for', () => {
      const place = ['Jilin Province', 'Changchun'];
      const { groups, left_out } = totals(said, 'place', { place });
      expect(groups.map(({ key }) => key)).toEqual(['Changchun', 'Chaoyang', 'Jiutai', 'Kuancheng']);
      expect(groups[0]?.path).toEqual(place);
      expect(left_out.map(({ id }) => id)).toEqual(['g']);
    });

    it('sector, a project of two in both', () => {
      expect(counts('sector')).toEqual(['aerospace 16', 'automotive 15']);
      expect(counts('sector', { sector: 'aerospace' })).toContain('aerospace 16');
      expect(left('sector')).toEqual(expect.arrayContaining(['c sector_not_stated']));
    });

    it("place, where a province's batch has its city's in it", () => {
      const { groups, left_out } = totals(
        [
          { ...BATCH, id: 'province', projects: '100', in: 'Jilin Province' },
          { ...BATCH, id: 'city', projects: '60', in: 'Changchun' },
        ],
        'place',
      );
      expect(groups.map(({ key, projects, rows }) => [key, projects, rows])).toEqual([
        ['Jilin Province', 100, ['province']],
        ['Changchun', 60, ['city']],
      ]);
      expect(groups[0]?.left_out).toEqual([{ id: 'city', reason: 'in_batch', counted: 'province' }]);
      expect(left_out).toEqual([]);
    });
  });

  it('gives one empty group for an empty ledger, and none where it is counted by something', () => {
    expect(sum([])).toEqual({ projects: 'exactly 0', amounts: [], rows: [], left: [] });
    expect(totals([], 'month').groups).toEqual([]);
  });
});
