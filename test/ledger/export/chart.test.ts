import { describe, expect, it } from 'vitest';
import { type Chart, type ChartWish, chartOf } from '../../../src/ledger/export/chart.ts';
import { drawChart } from '../../../src/ledger/export/draw-chart.ts';
import { WHOLE_LEDGER } from '../../../src/ledger/query.ts';
import { withThreads } from '../../../src/ledger/threads.ts';
import { totalsOf } from '../../../src/ledger/totals.ts';
import { makeFact, type Said } from '../make-fact.ts';

const SAID: readonly Said[] = [
  { id: 'a', scope: 'batch', projects: '15', amount: 'over CNY 20', on: '2022-09-18', in: 'Jiutai' },
  { id: 'b', scope: 'batch', projects: '16', amount: 'CNY 31.36', on: '2022-01-04', in: 'Kuancheng' },
  { id: 'c', amount: 'USD 0.3', on: '2022-11-05', in: 'Chaoyang' },
  { id: 'd', on: '2022-11-06', in: 'Changchun' },
  { id: 'e', scope: 'running_total', projects: '86', on: '2022-01-01..2022-08-31', in: 'Jiutai' },
];

function chart(wish: Partial<ChartWish> = {}, said = SAID): Chart | null {
  const full: ChartWish = { by: 'place', language: 'en', place: 'Changchun', ...wish };
  const query = { ...WHOLE_LEDGER, period: { from: '2022-01-01', to: '2022-12-31' } };
  return chartOf(totalsOf(withThreads(said.map(makeFact)), query, full.by), query, full);
}

describe('chartOf', () => {
  it('shows the places of one level, the largest first, in units that can be read', () => {
    expect(chart()).toEqual({
      title: 'Investment in projects signed, Changchun, by place',
      subtitle: '2022-01-01 to 2022-12-31',
      rows: 2,
      unit: 'RMB billion',
      bars: [
        { label: 'Kuancheng', value: 31.36, text: 'RMB 31.36 billion' },
        { label: 'Jiutai', value: 20, text: 'over RMB 20 billion' },
      ],
      note: expect.arrayContaining([
        'Source: 2 rows of the ledger, read from the corpus; 1 left out.',
        'Not shown: 2 rows of a wider place, or without an amount in this currency.',
      ]),
    });
  });

  it('shows times in order, with the months in between that have nothing', () => {
    const { bars = [] } = chart({ by: 'month', measure: 'projects' }) ?? {};
    expect(bars).toHaveLength(11);
    expect(bars.slice(0, 2)).toEqual([
      { label: '2022-01', value: 16, text: '16 projects' },
      { label: '2022-02', value: 0, text: '–' },
    ]);
    expect(bars.at(-1)).toEqual({ label: '2022-11', value: 2, text: '2 projects' });
    expect(chart({ by: 'quarter', measure: 'projects' })?.bars.map(({ label }) => label)).toEqual([
      ...['2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4'],
    ]);
  });

  it('counts projects where no row states an amount', () => {
    const said = SAID.map(({ amount: _, ...rest }) => rest);
    expect(chart({}, said)).toMatchObject({
      title: 'Projects signed, Changchun, by place',
      unit: 'projects',
    });
  });

  it('is written in Chinese and Russian, figures too', () => {
    const zh = chart({
      language: 'zh',
      place: '长春市',
      nameOf: ({ key }) => (key === 'Jiutai' ? '九台区' : key),
    });
    expect(zh).toMatchObject({ title: '长春市签约项目投资额（按地区）', unit: '亿元' });
    expect(zh?.bars[1]).toEqual({ label: '九台区', value: 200, text: '超过200亿元' });
    expect(chart({ language: 'ru' })).toMatchObject({ unit: 'млрд юаней' });
  });

  it('says how many bars had no room', () => {
    const said = Array.from(
      { length: 40 },
      (_, at): Said => ({ id: `f${at}`, on: '2022-05-05', in: `Town ${at}` }),
    );
    const drawn = chart({}, said);
    expect(drawn?.bars).toHaveLength(30);
    expect(drawn?.note.join(' ')).toContain('Not shown: 10 rows');
  });

  it('is null where there is nothing to show', () => {
    expect(chart({}, [])).toBeNull();
  });
});

describe('drawChart', () => {
  const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)] as const;

  it('gives a PNG that grows with its bars', async () => {
    const [few, many] = await Promise.all([
      drawChart(chart() as Chart),
      drawChart(chart({ by: 'month', measure: 'projects' }) as Chart),
    ]);
    expect(few.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(sizeOf(few)[0]).toBeGreaterThan(1000);
    expect(sizeOf(many)[1]).toBeGreaterThan(sizeOf(few)[1]);
  });

  it.each([
    ['Chinese', '九台区', '宽城区'],
    ['Russian', 'Чанчунь', 'Цзилинь'],
  ])('draws the letters of %s: other words of the same length, another picture', async (_, one, other) => {
    const named = (title: string) => drawChart({ ...(chart() as Chart), title });
    const [first, second, again] = await Promise.all([named(one), named(other), named(one)]);
    expect(first.equals(again)).toBe(true);
    expect(first.equals(second)).toBe(false);
  });
});
