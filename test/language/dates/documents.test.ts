import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay, parseIsoDay } from '../../../src/language/dates/calendar.ts';
import { readDates } from '../../../src/language/dates.ts';
import { asked, expectPhrase, type Phrase, published } from './phrases.ts';

describe('readDates in English documents', () => {
  it.each<Phrase>([
    ['On «September 18», fifteen projects were signed', '2022-09-18', '2022-09-18'],
    ['«Between January and August», the district had 86 projects', '2022-01-01', '2022-08-31'],
    ['signed on «December 3»', '2021-12-03', '2021-12-03'],
    ['On «September 22» the ceremony was held', '2022-09-22', '2022-09-22'],
    ['output of «the first quarter»', '2022-01-01', '2022-03-31'],
    ['in «Q3» 15 projects', '2022-07-01', '2022-09-30'],
    ['«Last year» it signed 40', '2021-01-01', '2021-12-31'],
    ['52 projects are planned for «this year»', '2022-01-01', '2022-12-31'],
    ['The fair closed «Wednesday».', '2022-09-21', '2022-09-21'],
    ['The fair closed on «Monday».', '2022-09-19', '2022-09-19'],
    ['It was agreed «yesterday»', '2022-09-20', '2022-09-20'],
    ['In «March» 15 projects were signed', '2022-03-01', '2022-03-31'],
    ['In «March» three logistics projects settled', '2022-03-01', '2022-03-31'],
    ['In «March», eighteen contracts were signed', '2022-03-01', '2022-03-31'],
    ['On «March eighteen» contracts were signed', '2022-03-18', '2022-03-18'],
    ['In «August» 23 key projects started', '2022-08-01', '2022-08-31'],
    ['The plant will be finished in «June»', '2023-06-01', '2023-06-30'],
    ['Production is expected to begin in «October»', '2022-10-01', '2022-10-31'],
    ['On «October 15» the fair will be held', '2022-10-15', '2022-10-15'],
    ['On «September 18» the mayor said the city will grow', '2022-09-18', '2022-09-18'],
    ['The first cars are due «by the end of 2024»', null, '2024-12-31'],
    ['signed on «April 26-27» seven agreements', '2022-04-26', '2022-04-27'],
    ['«From this year on», the district will insist', '2022-01-01', null],
    ['«Since the beginning of the year», 2086 projects', '2022-01-01', '2022-09-21'],
    ['«since June 2022» it has grown', '2022-06-01', '2022-09-21'],
    ['over «the past 16 years»', '2006-09-21', '2022-09-21'],
    ['held on «January 4, 2018».', '2018-01-04', '2018-01-04'],
  ])('reads %s as %s to %s', (...phrase) => expectPhrase(phrase, published('2022-09-21')));

  it('never carries a year from one phrase to another', () => {
    const [first, second] = readDates('On January 4, 2018 it began. On April 28 it ended.', published(null));
    expect(first).toMatchObject({ from: '2018-01-04', basis: 'stated' });
    expect(second).toMatchObject({ from: null, to: null, basis: 'unknown', month: 4, day: 28 });
  });

  it.each([
    ['On April 28, the province', { grain: 'day', month: 4, day: 28 }],
    ['3月14日北京', { grain: 'day', month: 3, day: 14 }],
    ['9日的调度会说', { grain: 'day', day: 9 }],
    ['in the second quarter', { grain: 'quarter' }],
    ['since the beginning of the year', { grain: 'range' }],
  ])('keeps what %s states when no year is known', (text, kept) => {
    expect(readDates(text, published(null))).toMatchObject([
      { from: null, to: null, basis: 'unknown', ...kept },
    ]);
  });

  it('says where the year came from', () => {
    const bases = readDates('September 2022 and September', published('2022-10-01')).map(
      ({ basis }) => basis,
    );
    expect(bases).toEqual(['stated', 'published']);
  });
});

describe('readDates leaves alone', () => {
  it.each([
    'Call 0431-8812-3456 or +86 138 0000 2022',
    'a total of 1,001.5 million yuan',
    'the "1728" program',
    '5000万元以上项目',
    '年度投资超2000亿元',
    'it signed 2022 projects',
    'an accumulated total of 2086 projects',
    'about 2000 people attended',
    'RMB 2022 per unit',
    'up 20.22 percent, or 9.18%',
    'Phase II of the park',
    'It may be said that enterprises may apply',
    'May I ask which projects',
    'they march on towards growth',
    'the Long March rocket',
    'the second largest investor came second',
    'lemon, monitor, sunny, decide, market',
    'version 2.10.3 of Node 20.20',
    'the 19th NPC and the 24th Harbin fair',
    'autumn investment promotion projects',
    'Governor Han Jun attended',
    '12,600 buyers of 75 countries came in five days',
    'room 2019 on route 2021',
    '3个月 12个项目 5号楼',
    '比计划早近一个月',
    '一周一次',
    '达产后年产5000吨',
    '达产后年产值10亿元',
    '建成后年处理30万吨',
    '投产后年销售收入可达8亿元',
    '한 일 한 일, 이천',
    'мартен, маяк, майка, среда обитания',
  ])('%s', (text) => {
    expect(readDates(text, published('2022-09-21'))).toEqual([]);
  });

  it.each([
    'What is 1/2 of it?',
    'open 24/7',
    'February 30',
    '2月30日',
    '13/13/2022',
    'which may 5 projects',
  ])('%s in a question', (text) => {
    expect(readDates(text, asked('2022-09-21')).filter(({ grain }) => grain === 'day')).toEqual([]);
  });
});

describe('readDates, whatever it is given', () => {
  const WORDS = [
    'from',
    'between',
    'May',
    '2022',
    '18',
    '-',
    'to',
    'the',
    'last',
    'week',
    'Q3',
    '年',
    '月',
    '9',
    '日',
    '至',
    '上',
    '半年',
    'сентября',
    'года',
    '지난',
    '달',
    'end of',
    'two days',
    'ago',
    "'22",
    '/',
    '.',
  ];
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(' ')),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join('')),
  );
  const references = fc.record({
    date: fc.option(fc.integer({ min: 0, max: 40_000 }).map(isoDay)),
    role: fc.constantFrom('asked' as const, 'published' as const),
  });

  it('gives sorted spans inside the text and days in order', () => {
    fc.assert(
      fc.property(texts, references, (text, reference) => {
        let last = 0;
        for (const { start, end, from, to } of readDates(text, reference)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          if (from !== null && to !== null) expect(from <= to).toBe(true);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads back every day it could have written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }).map(isoDay), references, (day, reference) => {
        expect(parseIsoDay(day)).not.toBeNull();
        expect(readDates(`on ${day}.`, reference)).toMatchObject([{ from: day, to: day, basis: 'stated' }]);
      }),
    );
  });
});
