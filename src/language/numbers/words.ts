/** How a number word combines with its neighbours. */
export type WordRole = 'unit' | 'tens' | 'hundreds' | 'times' | 'half';

export interface NumberWord {
  readonly role: WordRole;
  readonly value: number;
}

const UNITS_EN =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS_EN = 'twenty thirty forty fifty sixty seventy eighty ninety';

const UNITS_RU: readonly (readonly [string, number])[] = [
  ['один одна одно одного одной одну одним', 1],
  ['два две двух двумя', 2],
  ['три трех трёх тремя', 3],
  ['четыре четырех четырёх', 4],
  ['пять пяти', 5],
  ['шесть шести', 6],
  ['семь семи', 7],
  ['восемь восьми', 8],
  ['девять девяти', 9],
  ['десять десяти', 10],
  ['одиннадцать одиннадцати', 11],
  ['двенадцать двенадцати', 12],
  ['тринадцать тринадцати', 13],
  ['четырнадцать четырнадцати', 14],
  ['пятнадцать пятнадцати', 15],
  ['шестнадцать шестнадцати', 16],
  ['семнадцать семнадцати', 17],
  ['восемнадцать восемнадцати', 18],
  ['девятнадцать девятнадцати', 19],
];
const TENS_RU: readonly (readonly [string, number])[] = [
  ['двадцать двадцати', 20],
  ['тридцать тридцати', 30],
  ['сорок сорока', 40],
  ['пятьдесят пятидесяти', 50],
  ['шестьдесят шестидесяти', 60],
  ['семьдесят семидесяти', 70],
  ['восемьдесят восьмидесяти', 80],
  ['девяносто девяноста', 90],
];
const HUNDREDS_RU = 'сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот';

/** Scale words after digits or number words, as pattern → factor; abbreviations may carry a full stop in Russian only. */
export const SCALES: readonly (readonly [string, number])[] = [
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['millions?|mln|mn', 1e6],
  ['billions?|bln|bn|milliards?|mlrd|mld|mrd', 1e9],
  ['trillions?|trln|trn|tn', 1e12],
  ['quadrillions?', 1e15],
  ['crores?', 1e7],
  ['lakhs?', 1e5],
  ['тыс\\.?|тысяч[аиу]?', 1e3],
  ['млн\\.?|миллион(?:а|ов)?', 1e6],
  ['млрд\\.?|миллиард(?:а|ов)?', 1e9],
  ['трлн\\.?|триллион(?:а|ов)?', 1e12],
  ['квадриллион(?:а|ов)?', 1e15],
];

/** English and Russian number words in lower case; scale words are in `SCALES`. */
export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = new Map<string, NumberWord>([
  ...UNITS_EN.split(' ').map((word, value) => [word, { role: 'unit', value }] as const),
  ...TENS_EN.split(' ').map((word, i) => [word, { role: 'tens', value: 20 + 10 * i }] as const),
  ['a', { role: 'unit', value: 1 }],
  ['an', { role: 'unit', value: 1 }],
  ['dozen', { role: 'times', value: 12 }],
  ['half', { role: 'half', value: 0.5 }],
  ...inflected(UNITS_RU, 'unit'),
  ...inflected(TENS_RU, 'tens'),
  ...HUNDREDS_RU.split(' ').map((word, i) => [word, { role: 'hundreds', value: 100 * (i + 1) }] as const),
  ['полтора', { role: 'unit', value: 1.5 }],
  ['полторы', { role: 'unit', value: 1.5 }],
]);

/** Chinese digits and Hangul native numerals stand for one value each; units multiply what is before them. */
export const HAN_DIGITS: ReadonlyMap<string, number> = new Map([
  ...[...'零一二三四五六七八九'].map((digit, value) => [digit, value] as const),
  ['〇', 0],
  ['两', 2],
  ['兩', 2],
]);

/** Units below ten thousand multiply a digit; from ten thousand on they multiply all that stands before them. */
export const CJK_UNITS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
  ['십', 10],
  ['백', 100],
  ['천', 1000],
  ['만', 1e4],
  ['억', 1e8],
  ['조', 1e12],
]);

/** Korean numerals that stand before a counter: 두 개, 다섯 곳, 열두 건. */
export const HANGUL_NUMERALS: ReadonlyMap<string, number> = new Map(
  '한 두 세 네 다섯 여섯 일곱 여덟 아홉 열 열한 열두 열세 열네 열다섯 열여섯 열일곱 열여덟 열아홉 스무'
    .split(' ')
    .map((word, i) => [word, i + 1]),
);

function inflected(rows: readonly (readonly [string, number])[], role: WordRole) {
  return rows.flatMap(([forms, value]) => forms.split(' ').map((form) => [form, { role, value }] as const));
}
