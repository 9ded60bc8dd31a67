import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexTerms, readTerms } from '../../src/language/terms.ts';

const words = (text: string) => readTerms(text).map(({ term }) => term);

describe('readTerms', () => {
  it.each([
    ['projects Project PROJECT’S', ['project', 'project', 'project']],
    ["Xi'an Ürümqi Thái Nguyên", ['xian', 'urumqi', 'thai', 'nguyen']],
    ['ＲＭＢ２０', ['rmb', '20']],
    ['programme centre colour', ['program', 'center', 'color']],
    ['put-into-operation', ['put', 'into', 'oper']],
    ['12 — 15', ['12', '15']],
  ])('folds and stems Latin words: %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['high-tech', 'high tech', 'hightech'],
    ['sub-venue', 'sub venue', 'subvenue'],
    ['wind farm', 'windfarm', 'wind-farm'],
  ])('gives %s, %s and %s the same terms', (one, other, third) => {
    expect(words(other)).toEqual(words(one));
    expect(words(third)).toEqual(words(one));
  });

  it.each([
    ['organise organized organizing', 'organis'],
    ['analyse analyzed', 'analys'],
    ['metres meter', 'meter'],
    ['labour labor', 'labor'],
    ['travelling traveling', 'travel'],
  ])('reads British and American spelling as one: %s', (text, term) => {
    expect(new Set(words(text))).toEqual(new Set([term]));
  });

  it.each([
    ['construction constructed', 'construct'],
    ['promotion promoted', 'promot'],
    ['attractions attract', 'attract'],
    ['negotiation negotiating', 'negoti'],
    ['station stations', 'station'],
    ['action actions', 'action'],
  ])('stems a noun in -ion as its verb where the stem is long enough: %s', (text, term) => {
    expect(new Set(words(text))).toEqual(new Set([term]));
  });

  it.each([
    ['1,331.7', ['1331.7']],
    ['RMB31.36 billion', ['rmb', '31.36', 'billion']],
    ['122,85 млрд', ['122.85', 'млрд']],
    ['1\u00a0331,7', ['1331.7']],
    ['１，３３１．７', ['1331.7']],
    ['20.0', ['20']],
    ['5G and B2B', ['5g', 'and', 'b2b']],
    ['19th 1980s', ['19', '1980']],
    ['100MW', ['100', 'mw']],
    ['2022-09-18', ['2022', '09', '18']],
    ['COVID-19', ['covid19', 'covid', '19']],
  ])('brings the number in %s to its normal form', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('stems Russian without losing й and with ё as е', () => {
    expect(words('новый завод, Королёв')).toEqual(['нов', 'завод', 'корол']);
    expect(words('проекты')).toEqual(words('проектов'));
  });

  it.each([
    ['길림성의', '길림성'],
    ['투자유치를', '투자유치'],
    ['장춘에서', '장춘'],
    ['체결했다', '체결'],
    ['전문가', '전문가'],
    ['국가가', '국가'],
    ['서울로', '서울'],
  ])('drops the particle or verb ending of %s', (text, stem) => {
    expect(words(text)[0]).toBe(stem);
  });

  it('gives pairs of syllables of a long Korean word, so that its parts are found', () => {
    expect(words('투자유치를')).toEqual(['투자유치', '투자', '자유', '유치']);
  });

  it.each([
    ['长春市九台区', ['长春市', '长春', '九台区', '九台']],
    ['招商引资项目', ['招商引资', '招商', '引资', '项目']],
    ['汽开区专项债', ['汽开区', '专项债']],
    ['绿园区', ['绿园区', '绿园']],
    ['净月', ['净月', '净', '月']],
  ])('cuts %s into words and the words inside them', (text, expected) => {
    expect(words(text)).toEqual(expect.arrayContaining(expected));
  });

  it('reads traditional characters as simplified ones at the same offsets', () => {
    const traditional = '長春市項目開復工';
    expect(readTerms(traditional)).toEqual(readTerms('长春市项目开复工'));
    expect(readTerms(traditional)[0]).toEqual({ term: '长春市', start: 0, end: 3 });
  });

  it('places every term on the words it was read from', () => {
    const text = "Jilin's high-tech zone 招商引资 1,331.7 길림성의";
    const shown = readTerms(text).map(({ term, start, end }) => [term, text.slice(start, end)]);
    expect(shown).toContainEqual(['jilin', "Jilin's"]);
    expect(shown).toContainEqual(['hightech', 'high-tech']);
    expect(shown).toContainEqual(['tech', 'tech']);
    expect(shown).toContainEqual(['引资', '引资']);
    expect(shown).toContainEqual(['1331.7', '1,331.7']);
    expect(shown).toContainEqual(['길림성', '길림성의']);
  });

  it('cuts scripts written without spaces into words', () => {
    expect(words('สวัสดีชาวโลก')).toEqual(['สวัสดี', 'ชาว', 'โลก']);
  });

  it('keeps an endless "word" to 64 letters', () => {
    expect(words('a'.repeat(10_000))[0]).toHaveLength(64);
  });
});

describe('indexTerms', () => {
  it.each([
    ['九台区', ['jiutai']],
    ['景俊海', ['jing', 'junhai']],
    ['绿园', ['luyuan', 'lvyuan']],
    ['重庆', ['chongq']],
  ])('adds the pinyin of the name %s', (text, pinyin) => {
    const terms = indexTerms(text).map(({ term }) => term);
    expect(terms).toEqual(expect.arrayContaining(pinyin));
  });

  it('adds nothing to ordinary words and to other scripts', () => {
    expect(indexTerms('项目投资专项债开复工')).toEqual(readTerms('项目投资专项债开复工'));
    expect(indexTerms('new projects, новый завод')).toEqual(readTerms('new projects, новый завод'));
  });

  it('spells a name as English text spells it', () => {
    const chinese = indexTerms('净月高新区').map(({ term }) => term);
    expect(chinese).toContain(words('Jingyue')[0]);
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({
    unit: fc.constantFrom(..."aZé'’-–.,0９ 19长春長项目净月길림성의завёй\ud83d\ud800ßｆ\u0301ไทか".split('')),
    maxLength: 60,
  }),
);

describe.each([
  ['readTerms', readTerms],
  ['indexTerms', indexTerms],
])('%s of any text', (_, read) => {
  it('gives terms that are not empty, in order, at offsets inside the text, the same each time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const terms = read(text);
        for (const { term, start, end } of terms) {
          expect(term).not.toBe('');
          expect(term).not.toMatch(/\s/);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(terms.map(({ start }) => start)).toEqual(
          terms.map(({ start }) => start).sort((a, b) => a - b),
        );
        expect(read(text)).toEqual(terms);
      }),
      { numRuns: 400 },
    );
  });
});
