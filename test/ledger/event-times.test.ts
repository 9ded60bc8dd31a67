import { describe, expect, it } from 'vitest';
import { byTime, standingIn, timesAgree } from '../../src/ledger/event-times.ts';

const day = { from: '2022-09-18', to: '2022-09-18' };
const month = { from: '2022-09-01', to: '2022-09-30' };
const year = { from: '2022-01-01', to: '2022-12-31' };
const next = { from: '2022-10-01', to: '2022-10-01' };
const since = { from: '2022-09-01', to: null };

describe('timesAgree', () => {
  it.each([
    [day, day, 'same'],
    [day, month, 'close'],
    [day, year, 'loose'],
    [day, since, 'loose'],
    [month, next, 'apart'],
    [day, null, 'unknown'],
  ])('says of %j and %j: %s', (one, other, agreement) => {
    expect(timesAgree(one, other)).toBe(agreement);
    expect(timesAgree(other, one)).toBe(agreement);
  });
});

describe('standingIn', () => {
  it.each([
    [day, month, 'inside'],
    [month, month, 'inside'],
    [year, month, 'partly'],
    [since, year, 'partly'],
    [since, { from: '2022-01-01', to: null }, 'inside'],
    [next, month, 'outside'],
    [null, month, 'undated'],
    [{ from: null, to: null }, month, 'undated'],
    [null, { from: null, to: null }, 'inside'],
  ])('says of %j in %j: %s', (event, period, standing) => {
    expect(standingIn(event, period)).toBe(standing);
  });
});

describe('byTime', () => {
  it('puts a day before the month that holds it, and what has no date last', () => {
    expect([null, year, month, next, day].sort(byTime)).toEqual([day, month, next, year, null]);
  });
});
