import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  costOf,
  describeEstimate,
  estimateTokens,
  timeAtPace,
} from '../../../src/indexing/server-vectors/estimate.ts';

const ESTIMATE = { model: 'bge-m3', passages: 60_280, held: 32, tokens: 9_043_210, cost: null };
const MINUTE = 60_000;

describe('estimateTokens', () => {
  it.each([
    ['Fifteen projects were signed in Jiutai District.', 12],
    ['九台区签约了15个项目，总投资超过200亿元。', 16],
    ['Подписано пятнадцать соглашений', 9],
    ['구태구에서 15개 프로젝트가 체결되었다', 10],
    ['', 0],
  ])('is within a third of what multilingual-e5-small counts of "%s", %i', (text, counted) => {
    expect(Math.abs(estimateTokens(text) - counted)).toBeLessThanOrEqual(counted / 3);
  });

  it('never has more tokens than characters, nor fewer than a quarter', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const tokens = estimateTokens(text);
        expect(tokens).toBeLessThanOrEqual(Math.max(text.length, 1));
        expect(tokens).toBeGreaterThanOrEqual(text.length / 4);
      }),
    );
  });
});

describe('the time and the cost of embedding', () => {
  it('go with the tokens', () => {
    expect(timeAtPace(9_000, { tokens: 300, milliseconds: 2_000 })).toBe(60_000);
    expect(timeAtPace(9_000, { tokens: 0, milliseconds: 5 })).toBe(0);
    expect(costOf(2_500_000, 0.02)).toBeCloseTo(0.05, 10);
    expect(costOf(2_500_000, null)).toBeNull();
  });
});

describe('describeEstimate', () => {
  it.each([
    [
      { ...ESTIMATE, milliseconds: 77 * MINUTE },
      "60,280 passages to be embedded by bge-m3 (32 are already), about 9,000,000 tokens, about 77 minutes at the server's pace.",
    ],
    [
      { ...ESTIMATE, milliseconds: 200 * MINUTE, held: 0, cost: 0.1809 },
      "60,280 passages to be embedded by bge-m3, about 9,000,000 tokens, about 3.3 hours at the server's pace, at a cost of about 0.18.",
    ],
    [
      { ...ESTIMATE, milliseconds: 400, passages: 41, tokens: 6_480, cost: 0.0001 },
      "41 passages to be embedded by bge-m3 (32 are already), about 6,500 tokens, about 1 second at the server's pace, at a cost of less than 0.01.",
    ],
  ])('says %o', (estimate, sentence) => {
    expect(describeEstimate(estimate)).toBe(sentence);
  });
});
