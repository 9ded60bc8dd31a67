import type { Qualifier } from '../language/meaning.ts';
import type { FactAmount, FactCount } from './fact.ts';

/** How two statements of one thing stand to each other; `unknown` where one of them says nothing. */
export type FigureAgreement = 'agree' | 'differ' | 'unknown';

/** What a figure leaves open, as factors of it: "over 20 billion" is said of 20.3, seldom of 30. */
const REACH: Readonly<Record<Qualifier, readonly [low: number, high: number]>> = {
  exactly: [1, 1],
  over: [1, 1.25],
  about: [0.9, 1.1],
  up_to: [0.8, 1],
};

/**
 * Whether two numbers of projects can be one number reported twice: the same, or within what "over", "about" and "up to"
 * leave open.
 */
export function countsAgree(one: FactCount | null, other: FactCount | null): FigureAgreement {
  if (one === null || other === null) return 'unknown';
  return reachesMeet(one, other) ? 'agree' : 'differ';
}

/**
 * Whether two amounts can be one amount reported twice. Amounts of two currencies, or one of them an average or funds paid
 * in, are not compared. A figure rounded to two digits or more agrees with the longer one: 94.75 and 94.753 billion.
 */
export function amountsAgree(one: FactAmount | null, other: FactAmount | null): FigureAgreement {
  if (one === null || other === null || one.currency !== other.currency) return 'unknown';
  if (amountClass(one) !== amountClass(other)) return 'unknown';
  return reachesMeet(one, other) || isRounded(one.value, other.value) ? 'agree' : 'differ';
}

/** What may be added up with each other: what is said to be invested, what was paid in, averages. */
export type AmountClass = 'investment' | 'funds_in_place' | 'average';

/** Which amounts an amount may be added to. */
export function amountClass({ kind }: FactAmount): AmountClass {
  return kind === 'average' || kind === 'funds_in_place' ? kind : 'investment';
}

/** How many digits a number has before its closing zeros: 20 billion has one, 94.753 billion five. */
export function significantDigits(value: number): number {
  return String(value).replace(/e.*$/, '').replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length;
}

/** The least and the most that a figure is said of. */
export function reachOf({ value, qualifier }: FactCount): readonly [low: number, high: number] {
  const [low, high] = REACH[qualifier];
  return [value * low, value * high];
}

function reachesMeet(one: FactCount, other: FactCount): boolean {
  const [a, b] = [reachOf(one), reachOf(other)];
  return a[0] <= b[1] && b[0] <= a[1];
}

function isRounded(one: number, other: number): boolean {
  const digits = Math.min(significantDigits(one), significantDigits(other));
  return digits >= 2 && one.toPrecision(digits) === other.toPrecision(digits);
}
