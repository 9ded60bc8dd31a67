import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodOfQuestion, readDates } from '../../src/language/dates.ts';
import { readStep, stepFrom, writePeriod, yearOf } from '../../src/retrieval/follow-up-period.ts';
import type { Period } from '../../src/retrieval/understanding.ts';

function period(text: string): Period {
  const [from = null, to = from] = text.split('..');
  return { from, to };
}

describe('readStep', () => {
  it.each<[string, string, string, number]>([
    ['What about the month before?', 'the month before', 'month', -1],
    ['and two years earlier?', 'two years earlier', 'year', -2],
    ['And in the previous quarter?', 'the previous quarter', 'quarter', -1],
    ['the week after that', 'the week after that', 'week', 1],
    ['the one before it?', 'the one before it', 'same', -1],
    ['前一个月呢？', '前一个月', 'month', -1],
    ['次年呢？', '次年', 'year', 1],
    ['上年同期呢？', '上年同期', 'year', -1],
    ['а годом ранее?', 'годом ранее', 'year', -1],
    ['а за месяц до этого?', 'за месяц до этого', 'month', -1],
    ['그 전달은요?', '그 전달', 'month', -1],
    ['이듬해에는?', '이듬해', 'year', 1],
  ])('reads the step of %j', (question, words, unit, count) => {
    const step = readStep(question);
    expect(step && question.slice(step.start, step.end)).toBe(words);
    expect(step?.step).toEqual({ unit, count });
  });

  it.each([
    'last month',
    'a year ago',
    '上个月呢？',
    '去年',
    '작년',
    'How much more than a year earlier?',
    'before 2022',
  ])('leaves %j to the reader of dates', (question) => {
    expect(readStep(question)).toBeNull();
  });

  it('reads any text without throwing, inside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const step = readStep(text);
        expect(step === null || (step.start < step.end && step.end <= text.length)).toBe(true);
      }),
    );
  });
});

describe('stepFrom', () => {
  it.each<[string, 'month' | 'quarter' | 'year' | 'day' | 'same', number, string | null]>([
    ['2022-09-01..2022-09-30', 'month', -1, '2022-08-01..2022-08-31'],
    ['2022-03-01..2022-03-31', 'month', -1, '2022-02-01..2022-02-28'],
    ['2022-09-01..2022-09-30', 'year', -1, '2021-09-01..2021-09-30'],
    ['2024-01-01..2024-02-29', 'year', 1, '2025-01-01..2025-02-28'],
    ['2023-02-17..2023-02-17', 'month', -1, '2023-01-01..2023-01-31'],
    ['2024-02-26..2024-02-26', 'year', -1, '2023-01-01..2023-12-31'],
    ['2022-01-01..2022-08-31', 'month', 1, '2022-09-01..2022-09-30'],
    ['2022-01-01..2022-03-31', 'same', -1, '2021-10-01..2021-12-31'],
    ['2022-01-01..2022-12-31', 'same', 1, '2023-01-01..2023-12-31'],
    ['2022-01-05..2022-02-07', 'same', -1, null],
  ])('goes from %s by %s × %i', (from, unit, count, expected) => {
    expect(stepFrom(period(from), { unit, count })).toEqual(expected === null ? null : period(expected));
  });

  it('has no step from an open period', () => {
    expect(stepFrom({ from: '2022-01-01', to: null }, { unit: 'year', count: -1 })).toBeNull();
  });
});

describe('writePeriod', () => {
  it.each(['And?', '那呢？', 'а?', '그럼?'])(
    'writes what the reader of dates reads back, in the language of %j',
    (question) => {
      for (const text of [
        '2023-01-01..2023-01-31',
        '2022-01-01..2022-12-31',
        '2023-02-17..2023-02-17',
        '2022-01-01..2022-08-31',
      ]) {
        const written = writePeriod(period(text), question);
        const dates = readDates(written, { date: '2026-11-22', role: 'asked' });
        expect(periodOfQuestion(dates)).toEqual(period(text));
      }
    },
  );
});

describe('yearOf', () => {
  it.each<[string, number | null]>([
    ['2022-09-01..2022-09-30', 2022],
    ['2021-12-01..2022-01-31', null],
  ])('gives the one year of %s', (text, year) => {
    expect(yearOf(period(text))).toBe(year);
  });
});
