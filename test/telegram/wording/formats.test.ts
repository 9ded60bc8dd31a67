import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatsOf } from '../../../src/telegram/wording/formats.ts';

/** Blanks in figures and dates are narrow or not breaking in some languages, and differ between releases of ICU. */
const plain = (text: string) => text.replace(/\s/gu, ' ');

describe('formatsOf', () => {
  it.each([
    ['en-GB', '21 September 2022'],
    ['zh-CN', '2022年9月21日'],
    ['ru', '21 сентября 2022 г.'],
    ['ko', '2022년 9월 21일'],
  ])('writes a day in %s', (locale, written) => {
    expect(plain(formatsOf(locale).day('2022-09-21'))).toBe(written);
  });

  it.each(['2022', '2022-13-01', 'last week', ''])('leaves what is no day as it is: %j', (text) => {
    expect(formatsOf('en-GB').day(text)).toBe(text);
  });

  it('writes an instant in the zone of the reader', () => {
    const at = Date.UTC(2026, 10, 22, 20, 5);
    expect(plain(formatsOf('en-GB').moment(at, 'UTC'))).toBe('22 Nov 2026, 20:05');
    expect(plain(formatsOf('en-GB').moment(at, 'Asia/Shanghai'))).toBe('23 Nov 2026, 04:05');
    expect(plain(formatsOf('ko').moment(at, 'UTC'))).toBe('2026. 11. 22. 20:05');
  });

  it.each([
    [0, '0 secs'],
    [59_999, '59 secs'],
    [60_000, '1 min'],
    [3_600_000, '1 hr'],
    [3_660_000, '1 hr 1 min'],
    [86_400_000 * 3 + 3_600_000 * 4 + 60_000, '3 days 4 hrs'],
    [86_400_000 + 60_000, '1 day'],
  ])('writes %i ms by its largest units', (ms, written) => {
    expect(plain(formatsOf('en-GB').duration(ms))).toBe(written);
  });

  it('has a form for every count', () => {
    const counted = formatsOf('ru').counted({
      one: '# один',
      few: '# мало',
      many: '# много',
      other: '# иначе',
    });
    expect([1, 21, 3, 5, 11, 0].map(counted)).toEqual([
      '1 один',
      '21 один',
      '3 мало',
      '5 много',
      '11 много',
      '0 много',
    ]);
    fc.assert(
      fc.property(fc.nat(), (count) => {
        expect(counted(count)).not.toContain('#');
      }),
    );
  });
});
