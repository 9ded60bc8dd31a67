import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipTo, displayWidth, padTo } from '../../../src/language/wording/display-width.ts';

describe('displayWidth', () => {
  it.each([
    ['Jiutai', 6],
    ['九台区', 6],
    ['주타이', 6],
    ['주타이'.normalize('NFD'), 6],
    ['Цзютай', 6],
    ['１５（亿）', 10],
    ['ｱｲ', 2],
    ['、。', 4],
    ['e\u0301', 1],
    ['🏭', 2],
    ['👩‍🔧', 2],
    ['94,753 млрд', 11],
    ['', 0],
  ])('of %s is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('padTo', () => {
  it('fills to the column, on either side', () => {
    expect(padTo('九台', 6, 'left')).toBe('九台  ');
    expect(padTo('15', 6, 'right')).toBe('    15');
    expect(padTo('Changchun', 6, 'left')).toBe('Changchun');
  });
});

describe('clipTo', () => {
  it.each([
    ['Changchun', 9, 'Changchun'],
    ['Changchun', 6, 'Chang…'],
    ['长春市九台区', 6, '长春…'],
    ['长春市九台区', 7, '长春市…'],
  ])('cuts %s to %i columns', (text, columns, clipped) => {
    expect(clipTo(text, columns)).toBe(clipped);
  });

  it('is never wider than asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, columns) => {
        expect(displayWidth(clipTo(text, columns))).toBeLessThanOrEqual(columns);
      }),
    );
  });
});
