import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/language-of.ts';

describe('languageOf', () => {
  it.each([
    ['Fifteen projects were signed in the lake district on Monday.', 'en'],
    ['绿园区17日签下15个项目', 'zh'],
    ['签约', 'zh'],
    ['2025年長春市春季項目集中開工', 'zh'],
    ['新しい工場は来年の春に動き始める予定です', 'ja'],
    ['길림성의 경제 동향', 'ko'],
    ['В Казахстане начали строить новый завод', 'ru'],
    ['Қазақстанда жаңа зауыт салынып жатыр', 'kk'],
    ['У місті відкрили новий завод із виробництва паперу', 'uk'],
    ['Der neue Vertrag wurde gestern in der Stadt unterschrieben', 'de'],
    ['Hải Phòng cấp phép cho sáu dự án đầu tư mới', 'vi'],
    ['The Audi FAW NEV Company 一汽奥迪 opened its Changchun plant in the autumn of the year', 'en'],
  ])('tells the language of %j', async (text, language) => {
    expect(await languageOf(text)).toBe(language);
  });

  it.each(['', '12 + 30', 'RMB 20', 'OK', 'qqq zzz'])('is not sure of %j', async (text) => {
    expect(await languageOf(text)).toBe('und');
  });

  it('gives a two-letter code or `und` for any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        expect(await languageOf(text)).toMatch(/^(?:[a-z]{2}|und)$/);
      }),
    );
  });
});
