import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../src/language/places.ts';
import { STAGES } from '../../src/language/stage-order.ts';
import type { LedgerFilter } from '../../src/ledger/ledger-view.ts';
import { WHOLE_LEDGER } from '../../src/ledger/query.ts';
import { readFilter } from '../../src/ledger/read-filter.ts';
import { SECTORS } from '../../src/ledger/sectors.ts';
import { GROUPINGS } from '../../src/ledger/total-groups.ts';
import { writeFilter } from '../../src/ledger/write-filter.ts';

const gazetteer = createGazetteer();
const CHANGCHUN = ['Jilin Province', 'Changchun'];
const heldPaths = [
  [...CHANGCHUN, 'Jiutai'],
  [...CHANGCHUN, 'Chaoyang'],
];
const read = (words: string) => readFilter(words, { today: '2026-11-22', gazetteer, heldPaths });

/** What was read, in short: the last name of the place, the period as `from..to`. */
function brief(words: string) {
  const found = read(words);
  if ('fault' in found) return found.fault;
  const { filter, outputs } = found;
  const { place, stage, period, sector } = filter.query;
  return {
    ...(place && { place: place.at(-1) }),
    ...(stage && { stage }),
    ...((period.from ?? period.to) && { period: `${period.from ?? ''}..${period.to ?? ''}` }),
    ...(sector && { sector }),
    ...(filter.stalled && { stalled: filter.stalled }),
    ...(filter.total && { by: filter.by ?? 'all' }),
    ...(outputs.length > 0 && { outputs }),
  };
}

const Y2022 = '2022-01-01..2022-12-31';

describe('readFilter', () => {
  it.each([
    ['', {}],
    ['projects', {}],
    [
      'signed Changchun 2022 by district',
      { place: 'Changchun', stage: 'signed', period: Y2022, by: 'place' },
    ],
    ['九台 2022年9月 签约', { place: 'Jiutai', stage: 'signed', period: '2022-09-01..2022-09-30' }],
    [
      'started this year new energy chart',
      { stage: 'started', period: '2026-01-01..2026-12-31', sector: 'new energy', outputs: ['chart'] },
    ],
    ['stalled 6 months', { stalled: 6 }],
    ['signed stalled over 2 years Changchun', { place: 'Changchun', stalled: 24 }],
    [
      'signed Jilin Province 2022 by month total xlsx',
      { place: 'Jilin Province', stage: 'signed', period: Y2022, by: 'month', outputs: ['xlsx'] },
    ],
    [
      'how much was signed in Changchun in 2022, by district?',
      { place: 'Changchun', stage: 'signed', period: Y2022, by: 'place' },
    ],
    ['长春2022年签约了多少，按区', { place: 'Changchun', stage: 'signed', period: Y2022, by: 'place' }],
    [
      '2022年长春新能源行业项目 图表 csv',
      { place: 'Changchun', period: Y2022, sector: 'new energy', outputs: ['chart', 'csv'] },
    ],
    ['签约未开工6个月 长春', { place: 'Changchun', stalled: 6 }],
    ['签约未开工 2022年', { period: Y2022, stalled: 12 }],
    [
      'подписано в Чанчуне в 2022 году по районам',
      { place: 'Changchun', stage: 'signed', period: Y2022, by: 'place' },
    ],
    ['не начаты 2 года Чанчунь', { place: 'Changchun', stalled: 24 }],
    ['2022년 창춘 체결 지역별', { place: 'Changchun', stage: 'signed', period: Y2022, by: 'place' }],
    ['미착공 6개월', { stalled: 6 }],
    ['stalled for half a year', { stalled: 6 }],
    ['not started for two years Changchun', { place: 'Changchun', stalled: 24 }],
    ['签约未开工半年', { stalled: 6 }],
    ['in production Jiutai monthly', { place: 'Jiutai', stage: 'in_production', by: 'month' }],
    ['Chaoyang signed', { place: 'Chaoyang', stage: 'signed' }],
    ['Chaoyang District, Changchun', { place: 'Chaoyang' }],
    ['图们 签约', { place: 'Tumen', stage: 'signed' }],
    ['2022 and 2023', { period: '2022-01-01..2023-12-31' }],
    ['total', { by: 'all' }],
  ])('reads %j', (words, meant) => {
    expect(brief(words)).toEqual(meant);
  });

  it.each([
    ['not Changchun', { kind: 'not_understood', words: ['not'] }],
    ['Changchun except Jiutai 2022', { kind: 'not_understood', words: ['except'] }],
    ['signed over RMB 1 billion', { kind: 'not_understood', words: ['over', 'RMB', '1', 'billion'] }],
    ['hello kitty', { kind: 'not_understood', words: ['hello', 'kitty'] }],
    ['не позднее 31 декабря 2019', { kind: 'not_understood', words: ['не', 'позднее'] }],
    ['по 31 декабря 2019', { kind: 'not_understood', words: ['по'] }],
    ['signed by month sector', { kind: 'not_understood', words: ['sector'] }],
    ['signed and started', { kind: 'several', what: 'stage', words: ['signed', 'started'] }],
    ['food and automotive', { kind: 'several', what: 'sector', words: ['food', 'automotive'] }],
    ['2020 and 2022', { kind: 'several', what: 'period', words: ['2020', '2022'] }],
    ['by month by place', { kind: 'several', what: 'by', words: ['by month', 'by place'] }],
    ['stalled by district', { kind: 'stalled_alone' }],
    ['started stalled', { kind: 'stalled_alone' }],
    ['Beijing Shanghai', { kind: 'several_places', name: 'Beijing, Shanghai' }],
  ])('names what is wrong with %j', (words, fault) => {
    expect(brief(words)).toEqual(fault);
  });

  it('asks which place is meant where the ledger does not decide', () => {
    expect(readFilter('Chaoyang', { today: '2026-11-22', gazetteer, heldPaths: [] })).toMatchObject({
      fault: { kind: 'ambiguous_place', name: 'Chaoyang' },
    });
  });

  it('never drops a word in silence', () => {
    const known = fc.constantFrom('signed', 'Changchun', '2022', 'by month', 'food', 'chart', '签约', '九台');
    fc.assert(
      fc.property(
        fc.uniqueArray(known),
        fc.constantFrom('zxqv', 'without', '不含', '除了', 'кроме', '제외'),
        (words, odd) => {
          expect(read([...words, odd].join(' '))).toHaveProperty('fault');
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives a filter or a fault, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const found = read(words);
        expect('filter' in found || 'fault' in found).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('reads what was understood as the same again, in every language', () => {
    const day = fc.date({ min: new Date('2012-01-01'), max: new Date('2026-11-01'), noInvalidDate: true });
    const iso = day.map((one) => one.toISOString().slice(0, 10));
    const period = fc.oneof(
      fc.constant(WHOLE_LEDGER.period),
      fc.tuple(iso, iso).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a })),
      iso.map((to) => ({ from: null, to })),
      fc.integer({ min: 2012, max: 2025 }).map((year) => ({ from: `${year}-01-01`, to: `${year}-12-31` })),
    );
    const place = fc.constantFrom(
      null,
      CHANGCHUN,
      [...CHANGCHUN, 'Jiutai'],
      ['Beijing', 'Chaoyang'],
      ['Jilin Province'],
      ['Jilin Province', 'Jilin'],
      ['Kazakhstan', 'Almaty'],
    );
    const query = fc.record({
      place,
      period,
      stage: fc.constantFrom(null, ...STAGES),
      sector: fc.constantFrom(null, ...SECTORS.map(({ name }) => name)),
    });
    const counted = fc
      .constantFrom(null, ...GROUPINGS)
      .map((by) => ({ stalled: null, total: by !== null, by }));
    const filter: fc.Arbitrary<LedgerFilter> = fc.oneof(
      fc.tuple(query, counted).map(([q, more]) => ({ query: q, ...more })),
      fc
        .tuple(query, fc.integer({ min: 1, max: 60 }))
        .map(([q, stalled]) => ({ query: { ...q, stage: null }, stalled, total: false, by: null })),
    );
    fc.assert(
      fc.property(filter, fc.constantFrom('en', 'zh', 'ru', 'ko'), (meant, language) => {
        const words = writeFilter(meant, language, gazetteer).join(' · ');
        expect(readFilter(words, { today: '2026-11-22', gazetteer, heldPaths: [] }), words).toEqual({
          filter: meant,
          outputs: [],
        });
      }),
      { numRuns: 300 },
    );
  });
});
