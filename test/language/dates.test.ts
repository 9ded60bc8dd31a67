import { describe, expect, it } from 'vitest';
import { periodOfQuestion, readDates } from '../../src/language/dates.ts';

const periodOf = (question: string) =>
  periodOfQuestion(readDates(question, { date: '2026-11-22', role: 'asked' }), question);

describe('periodOfQuestion', () => {
  it.each([
    ['How many projects were signed in September 2022?', '2022-09-01', '2022-09-30'],
    ['Compare 2022 and 2023', '2022-01-01', '2023-12-31'],
    ['Q3 2021 against Q3 2022', '2021-07-01', '2022-09-30'],
    ['2022年和2023年相比', '2022-01-01', '2023-12-31'],
    ['Between January and August 2022, how many?', '2022-01-01', '2022-08-31'],
    ['What was signed before 2020?', null, '2019-12-31'],
    [
      'According to the report published on 21 September 2022, what was signed in August 2022?',
      '2022-08-01',
      '2022-08-31',
    ],
    ['In 2022, how many projects were signed in September?', '2022-09-01', '2022-09-30'],
    ['How many between January and August? I mean last year.', '2025-01-01', '2025-08-31'],
    ['2022年九台区，9月18日签约了什么', '2022-09-18', '2022-09-18'],
    ['What was published last week?', '2026-11-09', '2026-11-15'],
  ])('%s asks about %s to %s', (question, from, to) => {
    expect(periodOf(question)).toEqual({ from, to });
  });

  it.each(['How many projects are there in Jiutai?', ''])(
    'is null where no period is asked: %s',
    (question) => {
      expect(periodOf(question)).toBeNull();
    },
  );

  it('leaves out what could not be resolved', () => {
    const mentions = readDates('On April 28 and in 2021', { date: null, role: 'published' });
    expect(periodOfQuestion(mentions)).toEqual({ from: '2021-01-01', to: '2021-12-31' });
  });
});

describe('readDates', () => {
  it('gives offsets into the text as it is, full-width forms and dashes included', () => {
    const text = '据悉，１月—８月 …';
    const [mention] = readDates(text, { date: '2022-09-21', role: 'published' });
    expect(text.slice(mention?.start, mention?.end)).toBe('１月—８月');
  });

  it('reads several dates of several languages in one text, in order', () => {
    const text = 'Updated: 2022-09-21. 9月18日签约, в августе и в июле 2022 года, on May 5, 2021';
    const froms = readDates(text, { date: '2022-09-21', role: 'published' }).map(({ from }) => from);
    expect(froms).toEqual(['2022-09-21', '2022-09-18', '2022-08-01', '2022-07-01', '2021-05-05']);
  });
});
