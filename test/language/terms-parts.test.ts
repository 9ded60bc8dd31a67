import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointerOf, shortGlosses } from '../../src/language/terms/glosses.ts';
import { transliterate } from '../../src/language/terms/russian-letters.ts';
import { findLine } from '../../src/language/terms/sorted-lines.ts';
import { foldSpelling } from '../../src/language/terms/spelling.ts';
import { simplify } from '../../src/language/terms/traditional.ts';

describe('shortGlosses', () => {
  it.each([
    [
      ['investment', 'to invest'],
      ['investment', 'invest'],
    ],
    [['to sign a contract or agreement'], ['sign contract agreement']],
    [['Rome, capital of Italy'], ['rome']],
    [['Jiutai, a district of Changchun City 長春市|长春市[Chang2 chun1 Shi4], Jilin'], ['jiutai']],
    [
      ['(bound form) general; overall', 'to sum up'],
      ['general', 'overall', 'sum up'],
    ],
    [['old variant of 岸[an4]', 'surname Zhang'], []],
    [['used in 葡萄[pu2 tao5]'], []],
  ])('makes of %j the translations %j', (senses, expected) => {
    expect(shortGlosses(senses, 4)).toEqual(expected);
  });

  it('stops at the limit', () => {
    expect(shortGlosses(['to exceed', 'to pass', 'to cross'], 2)).toEqual(['exceed', 'pass']);
  });
});

describe('pointerOf', () => {
  it.each([
    ['see 九台區|九台区[Jiu3 tai2 Qu1]', '九台区'],
    ['abbr. for 總經理|总经理[zong3 jing1 li3]', '总经理'],
    ['see 一[yi1]', '一'],
    ['to see', null],
  ])('reads where "%s" points', (sense, word) => {
    expect(pointerOf(sense)).toBe(word);
  });
});

describe('findLine', () => {
  it('finds every key of a sorted table and no other', () => {
    const keys = fc.uniqueArray(
      fc.string({ unit: fc.constantFrom(...'ab长𠮷 '), minLength: 1, maxLength: 4 }),
      {
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(keys, (all) => {
        const sorted = [...all].sort();
        const lines = sorted.map((key) => `${key}\tvalue of ${key}\n`).join('');
        for (const key of sorted) expect(findLine(lines, key)).toBe(`value of ${key}`);
        expect(findLine(lines, 'c')).toBeNull();
        expect(findLine(lines, '')).toBeNull();
      }),
    );
  });
});

describe('the word tables', () => {
  it.each(['chinese-english.txt', 'english-chinese.txt'])(
    '%s is sorted by code unit and has whole lines',
    (name) => {
      const text = readFileSync(new URL(`../../src/language/terms/${name}`, import.meta.url), 'utf8');
      const lines = text.split('\n');
      expect(lines.pop()).toBe('');
      const keys = lines.map((line) => line.split('\t')[0] ?? '');
      expect(keys).toEqual([...new Set(keys)].sort());
      expect(lines.filter((line) => line.split('\t').length !== 2)).toEqual([]);
    },
  );
});

describe('simplify', () => {
  it.each([
    ['長春市簽約項目總投資億元', '长春市签约项目总投资亿元'],
    ['长春市签约项目', '长春市签约项目'],
    ['著名 乾隆', '著名 乾隆'],
  ])('writes %s as %s', (text, expected) => {
    expect(simplify(text)).toBe(expected);
  });

  it('keeps the length of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(simplify(text)).toHaveLength(text.length);
      }),
    );
  });
});

describe('foldSpelling', () => {
  it.each([
    ['programme', 'program'],
    ['kilometres', 'kilometers'],
    ['fibre', 'fiber'],
    ['organize', 'organise'],
    ['modelling', 'modeling'],
    ['defence', 'defense'],
    ['size', 'size'],
    ['hour', 'hour'],
    ['science', 'science'],
    ['calling', 'calling'],
    ['acre', 'acre'],
  ])('brings %s to %s', (word, folded) => {
    expect(foldSpelling(word)).toBe(folded);
  });
});

describe('transliterate', () => {
  it.each([
    ['манчестере', ['manchester', 'manchestere']],
    ['хабаровск', ['khabarovsk']],
    ['ь', []],
  ])('spells %s in Latin letters', (word, expected) => {
    expect(transliterate(word)).toEqual(expected);
  });
});
