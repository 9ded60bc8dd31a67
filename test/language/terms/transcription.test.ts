import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cyrillicSpellings,
  latinSpellings,
} from '../../../src/language/terms/transcription/foreign-names.ts';
import { hangulPinyin } from '../../../src/language/terms/transcription/hangul-pinyin.ts';
import { palladius } from '../../../src/language/terms/transcription/palladius.ts';
import { PINYIN_SYLLABLES } from '../../../src/language/terms/transcription/pinyin-syllables.ts';

const READINGS = 6;

describe('PINYIN_SYLLABLES', () => {
  it('are the four hundred of the language, none twice but lu and nu', () => {
    const latin = PINYIN_SYLLABLES.map(({ latin: written }) => written);
    expect(latin.length).toBeGreaterThan(390);
    expect(latin.filter((written, at) => latin.indexOf(written) !== at)).toEqual(['nu', 'lu']);
  });
});

describe('palladius', () => {
  it.each([
    ['нинбо', 'ningbo'],
    ['хайчэн', 'haicheng'],
    ['тяньли', 'tianli'],
    ['хуавэй', 'huawei'],
    ['хуавей', 'huawei'],
    ['цзилинь', 'jilin'],
    ['чанчунь', 'changchun'],
    ['гуанчжоу', 'guangzhou'],
    ['сычуань', 'sichuan'],
    ['хойчжоу', 'huizhou'],
    ['люйшунь', 'lushun'],
    ['цзюцюань', 'jiuquan'],
  ])('reads %s as %s', (cyrillic, latin) => {
    expect(palladius().latinOf(cyrillic, READINGS)).toContain(latin);
  });

  it.each([
    ['ningbo', 'нинбо'],
    ['tianjin', 'тяньцзинь'],
    ['guangzhou', 'гуанчжоу'],
    ['siping', 'сыпин'],
    ['weihai', 'вэйхай'],
  ])('writes %s as %s', (latin, cyrillic) => {
    expect(palladius().formOf(latin)).toBe(cyrillic);
  });

  it.each(['завод', 'москва', 'бо', ''])('reads nothing into "%s"', (word) => {
    expect(palladius().latinOf(word, READINGS)).toEqual([]);
  });

  it.each(['harbin', 'bosch', 'bo', ''])('writes nothing for "%s"', (word) => {
    expect(palladius().formOf(word)).toBeNull();
  });
});

describe('hangulPinyin', () => {
  it.each([
    ['닝보', 'ningbo'],
    ['하이청', 'haicheng'],
    ['톈리', 'tianli'],
    ['화웨이', 'huawei'],
    ['샤오미', 'xiaomi'],
    ['창춘', 'changchun'],
    ['장쑤', 'jiangsu'],
    ['취안저우', 'quanzhou'],
    ['윈난', 'yunnan'],
  ])('reads %s as %s', (hangul, latin) => {
    expect(hangulPinyin().latinOf(hangul, READINGS)).toContain(latin);
  });

  it.each([
    ['guangzhou', '광저우'],
    ['tianjin', '톈진'],
    ['siping', '쓰핑'],
    ['yunnan', '윈난'],
  ])('writes %s as %s', (latin, hangul) => {
    expect(hangulPinyin().formOf(latin)).toBe(hangul);
  });

  it.each(['공장', '콘택트렌즈', '닝'])('reads nothing into %s', (word) => {
    expect(hangulPinyin().latinOf(word, READINGS)).toEqual([]);
  });
});

describe('both transcriptions', () => {
  const syllables = fc.array(fc.constantFrom(...PINYIN_SYLLABLES.map(({ latin }) => latin)), {
    minLength: 2,
    maxLength: 3,
  });

  it('read back every name that they write', () => {
    fc.assert(
      fc.property(syllables, (parts) => {
        const latin = parts.join('');
        for (const table of [palladius(), hangulPinyin()]) {
          const form = table.formOf(latin);
          expect(form).not.toBeNull();
          expect(table.latinOf(form ?? '', 100)).toContain(latin);
        }
      }),
    );
  });

  it('take any text without fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        for (const table of [palladius(), hangulPinyin()]) {
          expect(table.latinOf(text, READINGS).length).toBeLessThanOrEqual(READINGS);
          table.formOf(text);
        }
      }),
    );
  });
});

describe('latinSpellings', () => {
  it.each([
    ['ньютон', 'newton'],
    ['джонсон', 'johnson'],
    ['викторией', 'victoria'],
    ['манчестере', 'manchester'],
    ['феникс', 'phenix'],
  ])('offers, among others, for %s: %s', (name, latin) => {
    expect(latinSpellings(name)).toContain(latin);
  });
});

describe('cyrillicSpellings', () => {
  it.each([
    ['bosch', 'бош'],
    ['allen', 'аллен'],
    ['thomas', 'томас'],
  ])('offers, among others, for %s: %s', (name, cyrillic) => {
    expect(cyrillicSpellings(name)).toContain(cyrillic);
  });

  it('offers a few spellings of any word at most, and none of what is no name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (word) => {
        expect(cyrillicSpellings(word).length).toBeLessThanOrEqual(4);
        expect(latinSpellings(word).length).toBeLessThanOrEqual(48);
      }),
    );
    expect(cyrillicSpellings('b2b')).toEqual([]);
  });
});
