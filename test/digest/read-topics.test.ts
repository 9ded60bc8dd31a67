import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTopics } from '../../src/digest/read-topics.ts';
import { writeTopicFault } from '../../src/digest/topics/topic-faults.ts';
import { TOPIC_LABELS, type TopicField } from '../../src/digest/topics/topic-labels.ts';
import { SECTORS } from '../../src/ledger/sectors.ts';
import { gazetteer } from './near-duplicates/open-articles.ts';
import '../support/property-seed.ts';

function topicsOf(line: string, held: readonly (readonly string[])[] = []) {
  const read = readTopics(line, gazetteer(), held);
  if ('faults' in read) return { faults: read.faults.map(({ kind, value }) => `${kind} ${value}`) };
  const { places, least, ...rest } = read.topics;
  const said = Object.entries({ ...rest, places: places.map(({ name }) => name) }).filter(
    ([, list]) => list.length > 0,
  );
  return { ...Object.fromEntries(said), ...(least ? { least: `${least.currency} ${least.value}` } : {}) };
}

describe('readTopics', () => {
  it.each([
    ['', {}],
    [
      'places: Changchun, Jiutai sectors: new energy',
      { places: ['Changchun', 'Jiutai'], sectors: ['new energy'] },
    ],
    [
      'places: Changchun, Jiutai; sectors: new energy',
      { places: ['Changchun', 'Jiutai'], sectors: ['new energy'] },
    ],
    [
      '地点：长春、九台 行业：新能源，汽车 阶段：签约、开工',
      {
        places: ['Changchun', 'Jiutai'],
        sectors: ['new energy', 'automotive'],
        stages: ['signed', 'started'],
      },
    ],
    [
      'места: Чанчунь, Далянь отрасли: логистика стадии: подписано от 100 млн юаней',
      {
        places: ['Changchun', 'Dalian'],
        sectors: ['logistics and trade'],
        stages: ['signed'],
        least: 'CNY 100000000',
      },
    ],
    [
      '지역: 창춘, 다롄 업종: 배터리 최소 1억 위안',
      { places: ['Changchun', 'Dalian'], sectors: ['new energy'], least: 'CNY 100000000' },
    ],
    ['stages: in production, signed', { stages: ['in_production', 'signed'] }],
    [
      'words: hydrogen, battery plant without: tourism',
      { words: ['hydrogen', 'battery plant'], unwanted: ['tourism'] },
    ],
    ['words: imports from Korea', { words: ['imports from Korea'] }],
    [
      'words: imports from Korea from RMB 1 billion',
      { words: ['imports from Korea'], least: 'CNY 1000000000' },
    ],
    ['from USD 5 million', { least: 'USD 5000000' }],
    ['不低于1亿元', { least: 'CNY 100000000' }],
    ['Jiutai, automotive, signed', { places: ['Jiutai'], sectors: ['automotive'], stages: ['signed'] }],
    ['PLACES : Jiutai. ', { places: ['Jiutai'] }],
    ['places: everywhere', {}],
    ['地点：全部', {}],
    ['places: Jiutai, 九台, Jiutai', { places: ['Jiutai'] }],
  ])('reads %j', (line, topics) => {
    expect(topicsOf(line)).toEqual(topics);
  });

  it.each([
    ['places: Atlantis', ['place Atlantis']],
    [
      'places: Jiutai, Atlantis sectors: alchemy stages: begging',
      ['place Atlantis', 'sector alchemy', 'stage begging'],
    ],
    ['places: Chaoyang', ['which_place Chaoyang']],
    ['gibberish', ['unknown gibberish']],
    ['plces: Changchun', ['unknown plces: Changchun']],
    ['from: plenty', ['amount plenty']],
    ['from: RMB 1 billion maybe', ['amount RMB 1 billion maybe']],
    [`words: ${'x'.repeat(61)}`, [`too_long ${'x'.repeat(59)}…`]],
    [`words: ${Array.from({ length: 21 }, (_, at) => `word${at}`).join(', ')}`, ['too_many 21']],
  ])('names what it does not know in %j', (line, faults) => {
    expect(topicsOf(line)).toEqual({ faults });
  });

  it('decides between namesakes by what the ledger holds', () => {
    expect(topicsOf('places: Chaoyang', [['Jilin Province', 'Changchun', 'Chaoyang']])).toEqual({
      places: ['Chaoyang'],
    });
    expect(topicsOf('地点：长春朝阳区')).toEqual({ places: ['Chaoyang'] });
  });

  it('says each fault in each language, with the words that are meant', () => {
    const read = readTopics(
      'places: Atlantis, Chaoyang sectors: alchemy stages: begging from: plenty gibberish',
      gazetteer(),
    );
    for (const fault of 'faults' in read ? read.faults : [])
      for (const language of ['en', 'zh', 'ru', 'ko'] as const)
        expect(writeTopicFault(fault, language)).toContain(fault.value);
    expect('faults' in read && read.faults.length).toBe(5);
  });

  const fields: readonly TopicField[] = ['places', 'sectors', 'stages', 'words', 'unwanted'];
  const values: Readonly<Record<string, readonly string[]>> = {
    places: ['Changchun', 'Jiutai', '松原', 'Далянь'],
    sectors: SECTORS.map(({ name }) => name),
    stages: ['signed', 'started', '签约'],
    words: ['hydrogen', '氢能', 'водород', '수소'],
    unwanted: ['tourism', '旅游'],
  };
  const part = fc.constantFrom(...fields).chain((field) =>
    fc.record({
      field: fc.constant(field),
      label: fc.constantFrom(...Object.values(TOPIC_LABELS[field]).flat()),
      values: fc.uniqueArray(fc.constantFrom(...(values[field] ?? [])), { minLength: 1, maxLength: 3 }),
      comma: fc.constantFrom(', ', '，', '、', ' ; '),
      colon: fc.constantFrom(':', '：', ' : '),
      end: fc.constantFrom(' ', '; ', '\n', '。 '),
    }),
  );

  it('reads parts in any order, language and punctuation as many values as were written', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
        const line = parts
          .map(({ label, colon, values: own, comma, end }) => `${label}${colon}${own.join(comma)}${end}`)
          .join('');
        const read = readTopics(line, gazetteer());
        expect('faults' in read ? read.faults : []).toEqual([]);
        if ('faults' in read) return;
        for (const field of fields) {
          const asked = parts.filter((one) => one.field === field).flatMap((one) => one.values);
          expect(read.topics[field as 'words'].length > 0).toBe(asked.length > 0);
          if (field === 'words' || field === 'unwanted')
            expect(read.topics[field]).toEqual([...new Set(asked)]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never throws, and gives topics or faults, for any text', () => {
    const pieces = fc.constantFrom(
      'places:',
      '行业：',
      'from ',
      'от ',
      'RMB 5',
      '亿元',
      ',',
      '；',
      'Jiutai',
      '\0',
      '🏭',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 60 }),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (line) => {
          const read = readTopics(line, gazetteer());
          expect('topics' in read || read.faults.length > 0).toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  });
});
