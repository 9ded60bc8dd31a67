import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGroupings } from '../../src/ledger/grouping-words.ts';

describe('readGroupings', () => {
  it.each([
    ['How much was signed in 2022, by district?', 'by district', 'place'],
    ['signed per city', 'per city', 'place'],
    ['broken down by county', 'broken down by county', 'place'],
    ['what each district signed', 'each district', 'place'],
    ['district by district', 'district by district', 'place'],
    ['Monthly totals', 'Monthly', 'month'],
    ['for each quarter of 2022', 'for each quarter', 'quarter'],
    ['annually', 'annually', 'year'],
    ['by industry', 'by industry', 'sector'],
    ['by stage', 'by stage', 'stage'],
    ['长春2022年签约多少，按区统计', '按区统计', 'place'],
    ['各区县签约金额', '各区县', 'place'],
    ['分季度', '分季度', 'quarter'],
    ['2022年每月签约', '每月', 'month'],
    ['逐年', '逐年', 'year'],
    ['按行业', '按行业', 'sector'],
    ['按阶段', '按阶段', 'stage'],
    ['сколько подписано по районам', 'по районам', 'place'],
    ['в разбивке по месяцам', 'в разбивке по месяцам', 'month'],
    ['поквартально', 'поквартально', 'quarter'],
    ['по отраслям', 'по отраслям', 'sector'],
    ['지역별로 체결액', '지역별로', 'place'],
    ['월별', '월별', 'month'],
    ['연도별', '연도별', 'year'],
    ['산업별', '산업별', 'sector'],
    ['长春2023年各区签约金额分别是多少？', '各区', 'place'],
    ['长春签约项目行业分布', '行业分布', 'sector'],
    ['сколько подписали в каждом районе', 'в каждом районе', 'place'],
  ])('reads %j', (text, words, by) => {
    const start = text.indexOf(words);
    expect(readGroupings(text)).toMatchObject([{ by, start, end: start + words.length }]);
  });

  it.each([
    ['by district', 'district'],
    ['for each zone', 'district'],
    ['city-wise', 'city'],
    ['per province', 'province'],
    ['by area', null],
    ['各区县', 'district'],
    ['各开发区', 'district'],
    ['各区域', null],
    ['各市州', 'city'],
    ['各市县', null],
    ['各地区', null],
    ['各省', 'province'],
    ['по районам', 'district'],
    ['в каждом городе', 'city'],
    ['по регионам', null],
    ['구별', 'district'],
    ['시별', 'city'],
    ['시도별', null],
    ['by month', null],
  ])('reads which places %j means', (text, level) => {
    expect(readGroupings(text)).toMatchObject([{ level }]);
  });

  it.each([
    'signed by Longshan Group',
    'in this district',
    '2022年9月签约',
    '2022年9月明细',
    '2022年和2023年分别签约多少',
    '每年间',
    '2022年分市场',
    '各地铁线路',
    'по району Цзютай',
    '특별',
    'every project',
  ])('reads nothing in %j', (text) => {
    expect(readGroupings(text)).toEqual([]);
  });

  it('gives mentions inside of any text, in order and apart', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('by month', '按区', ' ', '各', '年', 'по годам', '월별'), { maxLength: 12 })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (one) => {
        let end = 0;
        for (const mention of readGroupings(one)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          end = mention.end;
        }
        expect(end).toBeLessThanOrEqual(one.length);
      }),
    );
  });
});
