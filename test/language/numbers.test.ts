import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumbers } from '../../src/language/numbers.ts';

const NUMBERS: readonly (readonly [text: string, words: string, value: number, high?: number])[] = [
  ['RMB 94.753 billion', '94.753 billion', 94_753_000_000],
  ['1,331.7 billion', '1,331.7 billion', 1_331_700_000_000],
  ['1 331,7 млрд рублей', '1 331,7 млрд', 1_331_700_000_000],
  ['1 000 000 рублей', '1 000 000', 1_000_000],
  ['122,85 млрд', '122,85 млрд', 122_850_000_000],
  ['1,112 projects', '1,112', 1112],
  ['1.331.700 euros', '1.331.700', 1_331_700],
  ['１２０亿', '１２０亿', 12_000_000_000],
  ['120亿元', '120亿', 12_000_000_000],
  ['3.5万亿', '3.5万亿', 3_500_000_000_000],
  ['2亿5000万元', '2亿5000万', 250_000_000],
  ['1万2千', '1万2千', 12_000],
  ['一百二十亿', '一百二十亿', 12_000_000_000],
  ['十五个', '十五', 15],
  ['二〇二二年', '二〇二二', 2022],
  ['2萬億元', '2萬億', 2_000_000_000_000],
  ['2000多亿元', '2000多亿', 200_000_000_000],
  ['1억 2천만 달러', '1억 2천만', 120_000_000],
  ['3조 2000억 원', '3조 2000억', 3_200_000_000_000],
  ['두 개', '두', 2],
  ['fifteen autumn projects', 'fifteen', 15],
  ['one hundred and twenty projects', 'one hundred and twenty', 120],
  ['thirty-one thousand two hundred', 'thirty-one thousand two hundred', 31_200],
  ['two hundred million', 'two hundred million', 200_000_000],
  ['half a billion', 'half a billion', 500_000_000],
  ['one and a half billion', 'one and a half billion', 1_500_000_000],
  ['a dozen', 'a dozen', 12],
  ['10-billion-yuan', '10-billion', 10_000_000_000],
  ['двадцать пять', 'двадцать пять', 25],
  ['полтора миллиарда', 'полтора миллиарда', 1_500_000_000],
  ['3-5 billion', '3-5 billion', 3_000_000_000, 5_000_000_000],
  ['between 3 and 5 billion', '3 and 5 billion', 3_000_000_000, 5_000_000_000],
  ['3至5亿', '3至5亿', 300_000_000, 500_000_000],
  ['1331,7 млрд', '1331,7 млрд', 1_331_700_000_000],
  ['1 млрд 200 млн', '1 млрд 200 млн', 1_200_000_000],
  ['90万千瓦', '90万', 900_000],
  ['575.6 trillion', '575.6 trillion', 575_600_000_000_000],
  ['от 3 до 5 млрд', '3 до 5 млрд', 3_000_000_000, 5_000_000_000],
];

describe('readNumbers', () => {
  it.each(NUMBERS.map(([text, ...number]) => ({ text, number })))(
    'reads $text',
    ({ text, number: [words, value, high] }) => {
      const [number] = readNumbers(text);
      expect(number && text.slice(number.start, number.end)).toBe(words);
      expect([number?.value, number?.high]).toEqual([value, high]);
    },
  );

  it.each([
    '24th fair',
    'twenty-first century',
    'a project',
    'half the projects',
    'two-thirds',
    '七八个',
    '数十个',
    '几百亿',
  ])('reads no number in "%s"', (text) => {
    expect(readNumbers(text)).toEqual([]);
  });

  it.each([
    ['2022-09-21', [2022, 9, 21]],
    ['May 15 100 projects', [15, 100]],
    ['2018,100 projects', [2018, 100]],
    ['one or two', [1, 2]],
  ])('keeps the numbers of "%s" apart', (text, values) => {
    expect(readNumbers(text).map(({ value }) => value)).toEqual(values);
  });

  it('reads any whole number back from its English grouping', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => {
        expect(readNumbers(value.toLocaleString('en')).map((number) => number.value)).toEqual([value]);
      }),
    );
  });

  it('keeps its offsets inside any text, sorted and apart', () => {
    const piece = fc.constantFrom(
      '1',
      ',',
      '.',
      ' ',
      '亿',
      '万',
      '十',
      '多',
      ' million',
      'a',
      ' half',
      '-',
      ' and ',
      '만',
      ' млрд',
      '０',
      '여',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (any) => {
        let end = 0;
        for (const number of readNumbers(any)) {
          expect(number.start).toBeGreaterThanOrEqual(end);
          expect(number.end).toBeGreaterThan(number.start);
          expect(Number.isFinite(number.value)).toBe(true);
          end = number.end;
        }
        expect(end).toBeLessThanOrEqual(any.length);
      }),
    );
  });
});
