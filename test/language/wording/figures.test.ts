import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmounts } from '../../../src/language/amounts.ts';
import type { AnswerLanguage } from '../../../src/language/answer-language.ts';
import { readCounts } from '../../../src/language/counts.ts';
import { readDates } from '../../../src/language/dates.ts';
import type { AmountMention, CountMention, DateMention, Qualifier } from '../../../src/language/meaning.ts';
import { writeAmount, writeDate, writeProjects } from '../../../src/language/wording/figures.ts';

function amount(value: number, currency = 'CNY', more: Partial<AmountMention> = {}): AmountMention {
  return { start: 0, end: 0, value, currency, qualifier: 'exactly', ...more };
}

function projects(value: number, more: Partial<CountMention> = {}): CountMention {
  return { start: 0, end: 0, value, noun: 'projects', qualifier: 'exactly', ...more };
}

/** Blanks inside figures and dates are narrow or not breaking in some languages, and differ between releases of ICU. */
function plain(text: string | null): string | null {
  return text?.replace(/\s/gu, ' ') ?? null;
}

describe('writeAmount', () => {
  it.each<[AmountMention, string, string, string, string]>([
    [amount(94.753e9), 'RMB 94.753 billion', '947.53亿元', '94,753 млрд юаней', '947.53억위안'],
    [amount(1.2e12), 'RMB 1.2 trillion', '1.2万亿元', '1,2 трлн юаней', '1.2조위안'],
    [amount(5e7), 'RMB 50 million', '5,000万元', '50 млн юаней', '5,000만위안'],
    [amount(300), 'RMB 300', '300元', '300 юаней', '300위안'],
    [amount(1.4e9, 'USD'), 'USD 1.4 billion', '14亿美元', '1,4 млрд долл. США', '14억달러'],
    [amount(2e8, 'EUR'), 'EUR 200 million', '2亿欧元', '200 млн евро', '2억유로'],
    [amount(122.85e9, 'KZT'), 'KZT 122.85 billion', '1,228.5亿坚戈', '122,85 млрд тенге', '1,228.5억 KZT'],
    [amount(2e9, 'SAR'), 'SAR 2 billion', '20亿 SAR', '2 млрд SAR', '20억 SAR'],
    [
      amount(2e10, 'CNY', { qualifier: 'over' }),
      'over RMB 20 billion',
      '超过200亿元',
      'более 20 млрд юаней',
      '200억위안 이상',
    ],
    [
      amount(2e10, 'CNY', { qualifier: 'about' }),
      'about RMB 20 billion',
      '约200亿元',
      'около 20 млрд юаней',
      '약 200억위안',
    ],
    [
      amount(2e10, 'CNY', { qualifier: 'up_to' }),
      'up to RMB 20 billion',
      '最多200亿元',
      'до 20 млрд юаней',
      '최대 200억위안',
    ],
    [
      amount(2e9, 'CNY', { high: 3e9 }),
      'RMB 2 billion–3 billion',
      '20亿–30亿元',
      '2 млрд–3 млрд юаней',
      '20억–30억위안',
    ],
  ])('writes %o in four languages', (mention, ...wanted) => {
    const languages: AnswerLanguage[] = ['en', 'zh', 'ru', 'ko'];
    expect(languages.map((language) => plain(writeAmount(mention, language)))).toEqual(wanted);
  });

  it.each(['en', 'zh'] as const)('writes in %s what readAmounts reads as the same amount', (language) => {
    const value = fc
      .tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 0, max: 7 }))
      .map(([digits, zeros]) => digits * 10 ** zeros)
      .filter((whole) => whole >= 1e6);
    const range = fc.option(fc.integer({ min: 2, max: 9 }), { nil: undefined });
    const currency = fc.constantFrom('CNY', 'USD', 'EUR', 'RUB', 'KRW', 'HKD', 'KZT', 'VND');
    const qualifier = fc.constantFrom<Qualifier>('exactly', 'over', 'about', 'up_to');
    fc.assert(
      fc.property(value, range, currency, qualifier, (low, factor, code, how) => {
        const high = factor === undefined ? {} : { high: low * factor };
        const written = writeAmount(amount(low, code, { qualifier: how, ...high }), language);
        const read = readAmounts(written).map((mention) => ({
          ...mention,
          value: Math.round(mention.value),
          ...(mention.high === undefined ? {} : { high: Math.round(mention.high) }),
        }));
        expect(read).toEqual([
          { start: 0, end: written.length, value: low, currency: code, qualifier: how, ...high },
        ]);
      }),
    );
  });
});

describe('writeProjects', () => {
  it.each<[CountMention, string, string, string, string]>([
    [projects(15), '15 projects', '15个项目', 'проектов: 15', '프로젝트 15개'],
    [projects(1), '1 project', '1个项目', 'проектов: 1', '프로젝트 1개'],
    [projects(2086), '2,086 projects', '2,086个项目', 'проектов: 2 086', '프로젝트 2,086개'],
    [
      projects(240, { qualifier: 'over' }),
      'over 240 projects',
      '超过240个项目',
      'проектов: более 240',
      '프로젝트 240개 이상',
    ],
    [projects(10, { high: 12 }), '10–12 projects', '10–12个项目', 'проектов: 10–12', '프로젝트 10–12개'],
  ])('writes %o in four languages', (mention, ...wanted) => {
    const languages: AnswerLanguage[] = ['en', 'zh', 'ru', 'ko'];
    expect(languages.map((language) => plain(writeProjects(mention, language)))).toEqual(wanted);
  });

  it.each(['en', 'zh'] as const)('writes in %s what readCounts reads as the same number', (language) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
        const read = readCounts(writeProjects(projects(value), language));
        expect(read).toMatchObject([{ value, noun: 'projects', qualifier: 'exactly' }]);
      }),
    );
  });
});

describe('writeDate', () => {
  const day: DateMention = {
    start: 0,
    end: 0,
    from: '2022-09-18',
    to: '2022-09-18',
    basis: 'stated',
    grain: 'day',
  };

  it.each<[AnswerLanguage, string, string]>([
    ['en', '18 September 2022', '1 September 2022 – 18 September 2022'],
    ['zh', '2022年9月18日', '2022年9月1日 – 2022年9月18日'],
    ['ru', '18 сентября 2022 г.', '1 сентября 2022 г. – 18 сентября 2022 г.'],
    ['ko', '2022년 9월 18일', '2022년 9월 1일 – 2022년 9월 18일'],
  ])('writes a day and a period in %s', (language, one, period) => {
    expect(plain(writeDate(day, language))).toBe(one);
    expect(plain(writeDate({ ...day, from: '2022-09-01' }, language))).toBe(period);
  });

  it('is null where no year is known, and where a side is open', () => {
    expect(writeDate({ ...day, from: null, to: null }, 'en')).toBeNull();
    expect(writeDate({ ...day, to: null }, 'en')).toBeNull();
  });

  it('writes every day as a day that readDates reads as the same', () => {
    const days = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2035-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, fc.constantFrom<AnswerLanguage>('en', 'zh'), (date, language) => {
        const at = date.toISOString().slice(0, 10);
        const written = writeDate({ ...day, from: at, to: at }, language) ?? '';
        const read = readDates(written, { date: null, role: 'published' });
        expect(read).toMatchObject([{ from: at, to: at, start: 0, end: written.length }]);
      }),
    );
  });
});
