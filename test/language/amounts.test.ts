import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmounts } from '../../src/language/amounts.ts';
import type { Qualifier } from '../../src/language/meaning.ts';

const M = 1e6;
const BN = 1e9;
const TN = 1e12;

/** Text with the amount in ⟦ ⟧, value, currency, qualifier (exactly unless given), upper end of a range. */
const AMOUNTS: readonly (readonly [
  text: string,
  value: number,
  currency: string,
  qualifier?: Qualifier,
  high?: number,
])[] = [
  ['an estimated investment of ⟦RMB 94.753 billion⟧.', 94.753 * BN, 'CNY'],
  ['16 projects signed with ⟦RMB31.36 billion⟧ at the ceremony', 31.36 * BN, 'CNY'],
  ['have brought about ⟦RMB277.6 billion⟧ contractual funds', 277.6 * BN, 'CNY'],
  ['investment is ⟦approximately RMB6 billion⟧.', 6 * BN, 'CNY', 'about'],
  ['a total investment of ⟦364 billion yuan⟧', 364 * BN, 'CNY'],
  ['⟦1,331.7 billion yuan⟧', 1331.7 * BN, 'CNY'],
  ['33 projects worth ⟦CNY 263.3 billion⟧ are signed', 263.3 * BN, 'CNY'],
  ['33 contracts! ⟦CNY 1.3178 trillion⟧', 1.3178 * TN, 'CNY'],
  ['a total of ⟦20 billion yuan⟧ in 2022', 20 * BN, 'CNY'],
  ['projects ⟦over RMB 50 million⟧, of which', 50 * M, 'CNY', 'over'],
  ['Projects ⟦over RMB 50 million or above⟧ for this year', 50 * M, 'CNY', 'over'],
  ['⟦RMB 50 million or above⟧', 50 * M, 'CNY', 'over'],
  ['⟦RMB 50 million and above⟧', 50 * M, 'CNY', 'over'],
  ['12 new schemes of ⟦10 million RMB up⟧ each', 10 * M, 'CNY', 'over'],
  ['⟦3.37 billion RMB⟧, up 135.6%', 3.37 * BN, 'CNY'],
  ['⟦20 billion RMB⟧ altogether', 20 * BN, 'CNY'],
  ['⟦more than 100 million yuan⟧ each', 100 * M, 'CNY', 'over'],
  ['⟦no less than 5 billion yuan⟧', 5 * BN, 'CNY', 'over'],
  ['⟦at least $5 billion⟧', 5 * BN, 'USD', 'over'],
  ['⟦in excess of €2.5m⟧', 2.5 * M, 'EUR', 'over'],
  ['⟦up to $5 billion⟧', 5 * BN, 'USD', 'up_to'],
  ['⟦no more than 3 billion yuan⟧', 3 * BN, 'CNY', 'up_to'],
  ['⟦nearly ¥3 billion⟧', 3 * BN, 'CNY', 'about'],
  ['⟦almost 80 billion yuan⟧', 80 * BN, 'CNY', 'about'],
  ['⟦RMB 5 million-plus⟧', 5 * M, 'CNY', 'over'],
  ['between ⟦3 and 5 billion yuan⟧', 3 * BN, 'CNY', 'exactly', 5 * BN],
  ['⟦3-5 billion yuan⟧', 3 * BN, 'CNY', 'exactly', 5 * BN],
  ['⟦3 to 5 billion dollars⟧', 3 * BN, 'USD', 'exactly', 5 * BN],
  ['⟦RMB 3 billion to RMB 5 billion⟧', 3 * BN, 'CNY', 'exactly', 5 * BN],
  ['between ⟦$1 billion and $2 billion⟧', BN, 'USD', 'exactly', 2 * BN],
  ['⟦$1.4-1.6 billion⟧', 1.4 * BN, 'USD', 'exactly', 1.6 * BN],
  ['⟦two billion yuan⟧', 2 * BN, 'CNY'],
  ['⟦half a billion dollars⟧', 0.5 * BN, 'USD'],
  ['⟦one and a half billion yuan⟧', 1.5 * BN, 'CNY'],
  ['a ⟦10-billion-yuan⟧ project', 10 * BN, 'CNY'],
  ['a ⟦100-million-yuan⟧ line', 100 * M, 'CNY'],
  ['⟦$1.4 bn⟧', 1.4 * BN, 'USD'],
  ['inks ⟦$164 mln⟧ deal', 164 * M, 'USD'],
  ['totaling ⟦$400mln⟧', 400 * M, 'USD'],
  ['⟦US$12.95 million⟧', 12.95 * M, 'USD'],
  ['⟦US$5,393.88 million⟧', 5393.88 * M, 'USD'],
  ['⟦USD 40.9bn⟧', 40.9 * BN, 'USD'],
  ['⟦$500k⟧', 500_000, 'USD'],
  ['⟦5 billion Hong Kong dollars⟧', 5 * BN, 'HKD'],
  ['⟦HK$5 billion⟧', 5 * BN, 'HKD'],
  ['⟦3 million Canadian dollars⟧', 3 * M, 'CAD'],
  ['projects worth ⟦KZT 1.9 tn⟧', 1.9 * TN, 'KZT'],
  ['111 projects, ⟦1.9 trillion tenge⟧', 1.9 * TN, 'KZT'],
  ['one domestic (⟦VND126.3 billion⟧)', 126.3 * BN, 'VND'],
  ['⟦over VND4.5 trillion⟧', 4.5 * TN, 'VND', 'over'],
  ['⟦575.6 trillion sums⟧', 575.6 * TN, 'UZS'],
  ['i.e. ⟦615 million riyals⟧', 615 * M, 'SAR'],
  ['⟦3 trillion won⟧', 3 * TN, 'KRW'],
  ['in 2022 ⟦RMB 20 billion⟧', 20 * BN, 'CNY'],
  ['⟦20 billion (RMB)⟧', 20 * BN, 'CNY'],
  ['⟦RMB 20 billion yuan⟧', 20 * BN, 'CNY'],
  ['总投资⟦120亿元⟧', 12 * BN, 'CNY'],
  ['总投资⟦约120亿元⟧', 12 * BN, 'CNY', 'about'],
  ['集中签约⟦120亿元⟧', 12 * BN, 'CNY'],
  ['年度投资⟦超2000亿元⟧', 200 * BN, 'CNY', 'over'],
  ['⟦5000万元以上⟧项目1400个', 50 * M, 'CNY', 'over'],
  ['全市⟦亿元以上⟧项目', 100 * M, 'CNY', 'over'],
  ['⟦近800億元⟧', 80 * BN, 'CNY', 'about'],
  ['⟦2000多亿元⟧', 200 * BN, 'CNY', 'over'],
  ['⟦不低于10亿元⟧', BN, 'CNY', 'over'],
  ['⟦不超过3亿元⟧', 300 * M, 'CNY', 'up_to'],
  ['⟦3亿元左右⟧', 300 * M, 'CNY', 'about'],
  ['⟦30亿元至50亿元⟧', 3 * BN, 'CNY', 'exactly', 5 * BN],
  ['⟦3至5亿元⟧', 300 * M, 'CNY', 'exactly', 500 * M],
  ['⟦2亿5000万元⟧', 250 * M, 'CNY'],
  ['⟦人民币120亿元⟧', 12 * BN, 'CNY'],
  ['⟦100多亿元人民币⟧', 10 * BN, 'CNY', 'over'],
  ['⟦一百二十亿元⟧', 12 * BN, 'CNY'],
  ['外资⟦1.73亿美元⟧', 173 * M, 'USD'],
  ['⟦5亿港元⟧', 500 * M, 'HKD'],
  ['⟦３.５亿元⟧', 350 * M, 'CNY'],
  ['Оценка проекта ⟦122,85 млрд тенге⟧', 122.85 * BN, 'KZT'],
  ['⟦500 миллионов рублей⟧', 500 * M, 'RUB'],
  ['⟦1 331,7 млрд ₽⟧', 1331.7 * BN, 'RUB'],
  ['⟦свыше 3 млрд долл. США⟧', 3 * BN, 'USD', 'over'],
  ['сумма договоров ⟦превышает 3 млрд юаней⟧', 3 * BN, 'CNY', 'over'],
  ['инвестиции ⟦превысили 15,5 млрд рублей⟧', 15.5 * BN, 'RUB', 'over'],
  ['цена ⟦не превышает 2 млрд юаней⟧', 2 * BN, 'CNY', 'up_to'],
  ['투자액은 ⟦3조 원을 넘었⟧다', 3 * TN, 'KRW', 'over'],
  ['⟦около 15,5 млрд руб.⟧', 15.5 * BN, 'RUB', 'about'],
  ['⟦не менее 2 млрд юаней⟧', 2 * BN, 'CNY', 'over'],
  ['от ⟦3 до 5 млрд рублей⟧', 3 * BN, 'RUB', 'exactly', 5 * BN],
  ['⟦полтора миллиарда тенге⟧', 1.5 * BN, 'KZT'],
  ['교역은 ⟦234.3억 달러⟧로', 23.43 * BN, 'USD'],
  ['⟦3조 원⟧ 규모', 3 * TN, 'KRW'],
  ['⟦약 3조 원⟧을', 3 * TN, 'KRW', 'about'],
  ['⟦5000억 원 이상⟧', 500 * BN, 'KRW', 'over'],
  ['⟦100억 위안⟧', 10 * BN, 'CNY'],
  ['投资⟦200亿日元⟧', 20 * BN, 'JPY'],
  ['⟦港币5亿元⟧', 500 * M, 'HKD'],
  ['⟦5亿新元⟧', 500 * M, 'SGD'],
  ['⟦S$5 billion⟧', 5 * BN, 'SGD'],
  ['⟦£300 million⟧', 300 * M, 'GBP'],
  ['⟦₩3 trillion⟧', 3 * TN, 'KRW'],
  ['⟦₫500 billion⟧', 500 * BN, 'VND'],
  ['⟦3.67 billion dirhams⟧', 3.67 * BN, 'AED'],
  ['⟦1.5 trillion rubles⟧', 1.5 * TN, 'RUB'],
  ['⟦Rs 500 crore⟧', 5 * BN, 'INR'],
  ['⟦yuan 3bn⟧', 3 * BN, 'CNY'],
  ['⟦US dollars 3 billion⟧', 3 * BN, 'USD'],
  ['⟦RMB¥500 million⟧', 500 * M, 'CNY'],
  ['⟦150 to 200 million dollars⟧', 150 * M, 'USD', 'exactly', 200 * M],
  ['⟦1331,7 млрд юаней⟧', 1331.7 * BN, 'CNY'],
  ['⟦1\u00a0331,7 млрд юаней⟧', 1331.7 * BN, 'CNY'],
  ['⟦9,4753 млрд юаней⟧', 9.4753 * BN, 'CNY'],
  ['⟦1 млрд 200 млн рублей⟧', 1.2 * BN, 'RUB'],
  ['⟦1 billion 200 million yuan⟧', 1.2 * BN, 'CNY'],
  ['⟦3억 달러⟧', 300 * M, 'USD'],
  ['⟦2조 5000억원⟧', 2.5 * TN, 'KRW'],
  ['⟦5만 위안⟧', 50_000, 'CNY'],
  ['⟦5-8亿元⟧', 500 * M, 'CNY', 'exactly', 800 * M],
  ['总投资⟦12.5亿⟧，占地500亩', 1.25 * BN, 'CNY'],
  ['总投资⟦约3亿⟧', 300 * M, 'CNY', 'about'],
  ['⟦5000万以上⟧的产业项目', 50 * M, 'CNY', 'over'],
  ['上⟦百亿元⟧', 10 * BN, 'CNY', 'over'],
  ['⟦575.6 trillion dong⟧', 575_600_000_000_000, 'VND'],
  ['⟦5.6789 quadrillion rials⟧', 5_678_900_000_000_000, 'IRR'],
  ['⟦120.7万亿元⟧', 120_700_000_000_000, 'CNY'],
  ['⟦$2.3m⟧', 2_300_000, 'USD'],
  ['⟦6.5 bln soms⟧', 6.5 * BN, 'KGS'],
  ['⟦2 trillion Uzbek som⟧', 2 * TN, 'UZS'],
  ['⟦约合17亿美元⟧', 1.7 * BN, 'USD', 'about'],
  ['⟦46 mlrd tenge⟧', 46 * BN, 'KZT'],
  ['⟦₹500 cr⟧', 5 * BN, 'INR'],
];

const NO_AMOUNTS = [
  '80000 people',
  '4.5万吨',
  '53.5 km2 planned',
  'up 135.6%',
  '1.14 million square meters',
  '35,000 tons',
  '100 hectares',
  '1.11 billion of it',
  'won 12 awards, 12 won by women',
  'five million pounds of cherries',
  '单位：亿元',
  '120元素',
  'On September 18, 2022',
  '3개 원료',
  '数十亿元',
  '几百亿元',
  '投资5000万吨',
  '人口1.4亿',
  '9月18日元旦',
  'the yuan 3 years ago',
  'three quarters of a billion dollars',
  'one point five billion yuan',
  '.5 billion yuan',
];

describe('readAmounts', () => {
  it.each(AMOUNTS.map(([text, ...amount]) => ({ marked: text, amount })))(
    'reads $marked',
    ({ marked, amount: [value, currency, qualifier = 'exactly', high] }) => {
      const text = marked.replace(/[⟦⟧]/g, '');
      const start = marked.indexOf('⟦');
      const amount = { start, end: marked.indexOf('⟧') - 1, value: Math.round(value), currency, qualifier };
      expect(readAmounts(text)).toEqual([
        high === undefined ? amount : { ...amount, high: Math.round(high) },
      ]);
    },
  );

  it.each(NO_AMOUNTS)('reads no money in "%s"', (text) => {
    expect(readAmounts(text)).toEqual([]);
  });

  it('reads each of several amounts, conversions in brackets included', () => {
    const text = '73 projects worth 74 billion yuan ($10.2 billion), part of 1,006 (1.04 trillion yuan).';
    expect(readAmounts(text).map(({ value, currency }) => [value, currency])).toEqual([
      [74 * BN, 'CNY'],
      [10.2 * BN, 'USD'],
      [1.04 * TN, 'CNY'],
    ]);
  });

  it.each<readonly [text: string, values: readonly number[]]>([
    [
      '18 projects take 23 billion yuan, 18 others 125 billion; 23 banks lend 116 billion.',
      [23 * BN, 125 * BN, 116 * BN],
    ],
    ['46 billion tenge, 12 of them (14 billion) already', [46 * BN, 14 * BN]],
    ['It costs 23 billion yuan for a population of 1.4 billion.', [23 * BN]],
    ['It costs 23 billion yuan. Last year it was 125 billion.', [23 * BN]],
    ['23 billion yuan ($3 billion), then 125 billion.', [23 * BN, 3 * BN]],
    ['23 billion yuan and 125 billion parcels', [23 * BN]],
  ])('lends a currency to a sum that leaves it out: "%s"', (text, values) => {
    expect(readAmounts(text).map(({ value }) => value)).toEqual(values);
  });

  it('reads every number of up to fifteen digits exactly', () => {
    const digits = fc.tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 0, max: 999_999 }));
    const scales: readonly (readonly [string, bigint])[] = [
      [' million', 10n ** 6n],
      [' billion', 10n ** 9n],
      [' trillion', 10n ** 12n],
    ];
    fc.assert(
      fc.property(digits, fc.constantFrom(...scales), ([whole, fraction], [scale, factor]) => {
        const decimals = String(fraction).padStart(6, '0');
        const exact = (BigInt(whole) * 1_000_000n + BigInt(fraction)) * (factor / 1_000_000n);
        expect(readAmounts(`RMB ${whole}.${decimals}${scale}`).map(({ value }) => value)).toEqual([
          Number(exact),
        ]);
      }),
    );
  });

  it('keeps its offsets inside any text, sorted and apart', () => {
    const piece = fc.constantFrom(
      'RMB',
      ' ',
      '5',
      '.',
      ',',
      ' billion',
      ' yuan',
      '亿元',
      '$',
      '约',
      'over ',
      '以上',
      '-',
      ' to ',
      'between ',
      ' and ',
      '원',
      'млрд',
      'yuan ',
      '投资',
      '万',
      ' 200 million',
      ' руб.',
      '\n',
      '(',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (any) => {
        let end = 0;
        for (const amount of readAmounts(any)) {
          expect(amount.start).toBeGreaterThanOrEqual(end);
          expect(amount.end).toBeGreaterThan(amount.start);
          expect(amount.high ?? Number.POSITIVE_INFINITY).toBeGreaterThan(amount.value);
          end = amount.end;
        }
        expect(end).toBeLessThanOrEqual(any.length);
      }),
    );
  });

  it.each(['1', '1,', '1 ', 'one ', '亿', '1亿', 'RMB ', 'a half ', ' ', '1.', 'hundred and '])(
    'ends on a long run of "%s"',
    (piece) => {
      expect(Array.isArray(readAmounts(piece.repeat(20_000)))).toBe(true);
    },
  );
});
