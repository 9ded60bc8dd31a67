import { describe, expect, it } from 'vitest';
import { amountsAgree, countsAgree, significantDigits } from '../../src/ledger/figures-agree.ts';
import { makeFact } from './make-fact.ts';

const amount = (text?: string) =>
  makeFact({ id: 'x', ...(text === undefined ? {} : { amount: text }) }).amount;
const count = (text?: string) =>
  makeFact({ id: 'x', ...(text === undefined ? {} : { projects: text }) }).projects;

describe('amountsAgree', () => {
  it.each([
    ['CNY 20', 'CNY 20', 'agree'],
    ['over CNY 20', 'CNY 20.36', 'agree'],
    ['CNY 20.36', 'over CNY 20', 'agree'],
    ['over CNY 20', 'CNY 30', 'differ'],
    ['over CNY 20', 'CNY 19.9', 'differ'],
    ['about CNY 20', 'CNY 19', 'agree'],
    ['up_to CNY 20', 'CNY 18', 'agree'],
    ['CNY 94.75', 'CNY 94.753', 'agree'],
    ['CNY 94.7', 'CNY 94.753', 'differ'],
    ['CNY 20', 'CNY 15', 'differ'],
    ['CNY 20', 'USD 20', 'unknown'],
    ['CNY 20', undefined, 'unknown'],
  ])('says of %s and %s: %s', (one, other, agreement) => {
    expect(amountsAgree(amount(one), amount(other))).toBe(agreement);
    expect(amountsAgree(amount(other), amount(one))).toBe(agreement);
  });

  it('does not compare an average, or money paid in, with an investment', () => {
    const average = makeFact({ id: 'x', amount: 'CNY 20', kind: 'average' }).amount;
    expect(amountsAgree(average, amount('CNY 20'))).toBe('unknown');
  });
});

describe('countsAgree', () => {
  it.each([
    ['15', '15', 'agree'],
    ['15', '16', 'differ'],
    ['over 100', '102', 'agree'],
    ['15', '20', 'differ'],
    [undefined, '15', 'unknown'],
  ])('says of %s and %s: %s', (one, other, agreement) => {
    expect(countsAgree(count(one), count(other))).toBe(agreement);
  });
});

describe('significantDigits', () => {
  it.each([
    [20_000_000_000, 1],
    [94_753_000_000, 5],
    [364_000_000_000, 3],
    [1.5, 2],
    [0.05, 1],
    [1e21, 1],
    [0, 0],
  ])('counts those of %d', (value, digits) => {
    expect(significantDigits(value)).toBe(digits);
  });
});
