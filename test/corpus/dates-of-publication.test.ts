import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddressDate } from '../../src/corpus/address-date.ts';
import { findCalendarDates } from '../../src/corpus/calendar-date.ts';
import { readDateline } from '../../src/corpus/dateline.ts';

describe('findCalendarDates', () => {
  it.each([
    ['Updated : 2022-09-21Source', '2022-09-21', '2022-09-21'],
    ['Date:2018/01/19 10:46:00', '2018/01/19', '2018-01-19'],
    ['发布时间：2023年2月20日', '2023年2月20日', '2023-02-20'],
    ['2023 年 2 月 20 日', '2023 年 2 月 20 日', '2023-02-20'],
    ['입력: 2024년 8월 15일', '2024년 8월 15일', '2024-08-15'],
    ['Tuesday, 21 January 2020 KSA', '21 January 2020', '2020-01-21'],
    ['Sept. 21, 2022', 'Sept. 21, 2022', '2022-09-21'],
    ['May 3rd, 2021', 'May 3rd, 2021', '2021-05-03'],
    ['20 февраля 2023 года', '20 февраля 2023', '2023-02-20'],
    ['20.02.2023', '20.02.2023', '2023-02-20'],
    ['12/20/2021', '12/20/2021', '2021-12-20'],
    ['20/12/2021', '20/12/2021', '2021-12-20'],
    ['04/04/2021', '04/04/2021', '2021-04-04'],
    ['2024-02-29', '2024-02-29', '2024-02-29'],
  ])('reads %j', (text, words, date) => {
    const [found] = findCalendarDates(text);
    expect(found?.date).toBe(date);
    expect(text.slice(found?.start, found?.end)).toBe(words);
  });

  it.each([
    '03/04/2021',
    'September 18',
    '2月20日',
    '2023-02-30',
    '2023-13-01',
    '1823-02-01',
    '2022',
    '13/13/2021',
    '5393.88',
    '1.3178',
  ])('reads no date in %j', (text) => {
    expect(findCalendarDates(text)).toEqual([]);
  });

  it('never throws and stays inside the text', () => {
    const parts = fc.constantFrom(
      '2023',
      '-',
      '/',
      '.',
      '02',
      '30',
      '年',
      '月',
      '日',
      ' ',
      'May',
      'мая',
      ',',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(parts).map((each) => each.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const { date, start, end } of findCalendarDates(text)) {
          expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe('readAddressDate', () => {
  it.each([
    ['https://example.org/2024-02/28/c_966011.htm', '2024-02-28'],
    ['http://example.org/xw/202205/t20220527_3018449.html', '2022-05-27'],
    ['http://example.org/news/2013-06-20/479.html', '2013-06-20'],
    ['2013-06-20-479.html', '2013-06-20'],
    ['http://example.org/yaowen/20230220/2079524.html', '2023-02-20'],
    ['http://example.org/gushi/2023/0106/745138.html', '2023-01-06'],
    ['http://example.org/html/2014-09/03/content_31881596.htm', '2014-09-03'],
    ['http://example.org/art/2025/2/26/art_127726.html', '2025-02-26'],
    ['notes 2021-05-04.txt', '2021-05-04'],
  ])('reads %s', (address, date) => {
    expect(readAddressDate(address)).toBe(date);
  });

  it.each([
    '000_5bc87f995f363805.txt',
    '004_27c0ba8d9b014df1.txt',
    'a20230220b.txt',
    'content_31881596.htm',
    'https://example.org/2023/04/story/',
    'https://example.org/a/25022708/C3EE.html',
    '2023.txt',
    '20231301.txt',
  ])('reads no date in %s', (address) => {
    expect(readAddressDate(address)).toBeNull();
  });
});

describe('readDateline', () => {
  it.each([
    ['LANXI, Sept. 21, 2022 (Newswire) -- A mill was sold.', '2022-09-21'],
    ['Lake City, China – 3 May 2021 – A mill was sold.', null],
    ['ПРИОЗЁРСК, 20 февраля 2023 г. (Вестник) — Фабрика продана.', '2023-02-20'],
    ['新华社临湖2023年2月20日电 县里签约。', '2023-02-20'],
    ['临湖2023年2月20日电（记者王小明）县里签约。', '2023-02-20'],
  ])('reads %j', (paragraph, date) => {
    expect(readDateline(paragraph)).toBe(date);
  });

  it.each([
    'The ceremony was held on January 4, 2018. It was cold.',
    'On January 4, 2018 (Thursday) the mill was sold.',
    '2023年2月20日，县里签约。',
    '临湖2月20日电 县里签约。',
    'LANXI, Sept. 21 (Newswire) -- A mill was sold.',
  ])('takes no event date: %j', (paragraph) => {
    expect(readDateline(paragraph)).toBeNull();
  });
});
