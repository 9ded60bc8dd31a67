import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Measure, readAskedMeasures, tellsMeasure } from '../../src/language/measures.ts';
import { anyText } from './any-text.ts';

const MEASURES: readonly Measure[] = ['area', 'distance', 'duration', 'capacity'];

/** A question, then what it asks for, each with the words that ask. */
const QUESTIONS: readonly (readonly [question: string, asked: string])[] = [
  ['What area does the park cover?', 'area[What area]'],
  ['What is the total floor area?', 'area[floor area]'],
  ['Audi plant: area?', 'area[area]'],
  ['How many hectares is the zone?', 'area[How many hectares]'],
  ['How much land did it take?', 'area[How much land]'],
  ['占地面积多少？', 'area[占地面积]'],
  ['园区有多少公顷', 'area[多少公顷]'],
  ['Какова площадь завода?', 'area[площадь]'],
  ['Сколько гектаров займёт парк?', 'area[Сколько гектаров]'],
  ['면적은 얼마입니까?', 'area[면적은]'],
  ['How far is the zone from Changchun?', 'distance[How far]'],
  ['How long is the new railway?', 'distance[How long is the new railway]'],
  ['离长春多远', 'distance[多远]'],
  ['На каком расстоянии от города?', 'distance[расстоянии]'],
  ['거리는 얼마나 됩니까?', 'distance[거리는]'],
  ['How long does construction take?', 'duration[How long]'],
  ['How long is the construction of the road?', 'duration[How long]'],
  ['For how many years was it leased?', 'duration[For how many]'],
  ['建设要多久?', 'duration[多久]'],
  ['需要多少个月', 'duration[多少个月]'],
  ['Сколько времени займёт строительство?', 'duration[Сколько времени]'],
  ['얼마나 걸립니까?', 'duration[얼마나 걸립니까]'],
  ['What is the annual capacity?', 'capacity[annual capacity]'],
  ['How many tons a year?', 'capacity[How many tons]'],
  ['产能多少', 'capacity[产能]'],
  ['装机容量是多少', 'capacity[装机容量]'],
  ['Какова мощность станции?', 'capacity[мощность]'],
  ['생산능력은?', 'capacity[생산능력은]'],
  ['How far is it, and how long does it take?', 'distance[How far] duration[how long]'],
];

const NOTHING = [
  'What was signed?',
  'What is happening in the area?',
  'Changchun New Area?',
  'Which areas of the city grow?',
  'What areas does the agreement cover?',
  'Where is the building site? площадка',
  '年产值是多少',
  'в срочном порядке',
  '프로젝트는 몇 개입니까?',
  '',
];

/** A text, then the measures it tells. */
const TOLD: readonly (readonly [text: string, measures: string])[] = [
  ['It covers 118 km2.', 'area'],
  ['It covers 118 km².', 'area'],
  ['a hall of 450,000 square meters', 'area'],
  ['1.14 million square metres', 'area'],
  ['twenty hectares of marsh', 'area'],
  ['占地4.5万平方米', 'area'],
  ['占地300亩', 'area'],
  ['建筑面积4.5万平米', 'area'],
  ['площадью 20 га', 'area'],
  ['15 тыс. кв. м', 'area'],
  ['12 м²', 'area'],
  ['20 км²', 'area'],
  ['면적 20헥타르', 'area'],
  ['45 km from Changchun', 'distance'],
  ['3000米', 'distance'],
  ['四十公里', 'distance'],
  ['20 км', 'distance'],
  ['3킬로미터', 'distance'],
  ['It takes two years.', 'duration'],
  ['It takes a year.', 'duration'],
  ['a 24-month period', 'duration'],
  ['有20多年历史', 'duration'],
  ['工期18个月', 'duration'],
  ['два года', 'duration'],
  ['3 мес.', 'duration'],
  ['3년', 'duration'],
  ['30일간', 'duration'],
  ['5,000 tonnes a year', 'capacity'],
  ['装机50兆瓦', 'capacity'],
  ['年产5000吨', 'capacity'],
  ['年处理垃圾30万吨', 'capacity'],
  ['мощностью 50 МВт', 'capacity'],
  ['연간 5만 대', 'capacity'],
];

/** Dates, money and counts have figures, and tell none of them. */
const UNTOLD = [
  'It was signed on May 5, 2022.',
  '2022年5月签约',
  '第三年',
  '年产值5亿元',
  'в 2022 году',
  '2022년 5월 18일',
  'Fifteen projects were signed for RMB 200 million.',
  'the 21st century',
  'last year',
  '',
];

describe('readAskedMeasures', () => {
  it.each(QUESTIONS)('reads in "%s" %s', (question, asked) => {
    const read = readAskedMeasures(question).map(
      ({ measure, start, end }) => `${measure}[${question.slice(start, end)}]`,
    );
    expect(read.join(' ')).toBe(asked);
  });

  it.each(NOTHING)('reads none in "%s"', (question) => {
    expect(readAskedMeasures(question)).toEqual([]);
  });
});

describe('tellsMeasure', () => {
  const toldBy = (text: string) => MEASURES.filter((measure) => tellsMeasure(text, measure)).join(' ');

  it.each(TOLD)('finds in "%s" %s and nothing else', (text, measures) => {
    expect(toldBy(text)).toBe(measures);
  });

  it.each(UNTOLD)('finds none in "%s"', (text) => {
    expect(toldBy(text)).toBe('');
  });
});

describe('the readers of measures', () => {
  it('take any Unicode; mentions are sorted, not empty and inside the text', () => {
    fc.assert(
      fc.property(
        anyText(
          'area',
          '?',
          'how long ',
          'is the ',
          'road',
          '面积',
          '多少',
          '公里',
          '5',
          ' km',
          '년',
          ' год',
        ),
        (any) => {
          let before = 0;
          for (const { start, end } of readAskedMeasures(any)) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(any.length);
            before = start;
          }
          for (const measure of MEASURES) expect(tellsMeasure(any, measure)).toBeTypeOf('boolean');
        },
      ),
    );
  });
});
