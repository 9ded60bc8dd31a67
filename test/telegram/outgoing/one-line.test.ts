import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine } from '../../../src/telegram/outgoing/one-line.ts';

describe('oneLine', () => {
  it.each([
    [' Jiutai\n signs\t15  projects ', 'Jiutai signs 15 projects'],
    ['九台区\r\n签约', '九台区 签约'],
    ['evil\u202Egnp.exe', 'evilgnp.exe'],
    ['a\u200Bb\u0007c\uFEFFd', 'abc d'],
    ['👩‍🔧 Ли', '👩‍🔧 Ли'],
    ['\u200b \n', ''],
  ])('makes %j one line', (text, line) => {
    expect(oneLine(text)).toBe(line);
  });

  it('cuts what is too long between characters', () => {
    expect(oneLine('abcdef', 4)).toBe('abc…');
    expect(oneLine('ab👩‍🔧cd', 6)).toBe('ab…');
    expect(oneLine('ab cdef', 4)).toBe('ab…');
  });

  it('keeps to its length and one line, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 40 }), (text, longest) => {
        const line = oneLine(text, longest);
        expect(line.length).toBeLessThanOrEqual(longest);
        expect(line).not.toMatch(/[\n\r\u202A-\u202E\u2066-\u2069]/);
        expect(Buffer.from(line).toString()).toBe(line);
      }),
    );
  });
});
