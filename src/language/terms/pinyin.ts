import { createRequire } from 'node:module';
import { lazy } from '../lazy.ts';
import { COMPOUND_SURNAMES, SURNAMES } from './surnames.ts';
import { wordForm } from './word-form.ts';

const require = createRequire(import.meta.url);

/** Loaded at the first Chinese name: some 70 ms that other texts never pay. */
const pinyinPro = lazy(() => require('pinyin-pro') as typeof import('pinyin-pro'));

/** What a place name ends in and English translates or drops. */
const PLACE_ENDING =
  /(?<=..)(?:自治区|自治州|自治县|开发区|高新区|新区|经开区|省|市|区|县|旗|州|盟|镇|乡|村|路|湖|山|河|江)$/u;

/**
 * How English news would spell a Chinese name, as terms: 九台区 is `jiutai`, 景俊海 is `jing` and `junhai` and, written
 * closed, `jingjunhai`; ü gives both `lv` and `lu`. Words of more than four characters are no names and give none.
 */
export function pinyinForms(word: string): string[] {
  const place = word.replace(PLACE_ENDING, '');
  if (place.length > 4) return [];
  const syllables = syllablesOf(place);
  if (syllables.some((syllable) => !/^[a-zü]+$/.test(syllable))) return [];
  const names = [syllables.join(''), ...personName(word, syllables)];
  return [...new Set(names.flatMap(spellings))];
}

/** True where two Chinese words of the same length sound alike: 向目 is 项目, written with the wrong key. */
export function soundAlike(one: string, other: string): boolean {
  return syllablesOf(one).join(' ') === syllablesOf(other).join(' ');
}

/** Surname and given name apart, where the word can be a person's name. */
function personName(word: string, syllables: readonly string[]): string[] {
  const surname = COMPOUND_SURNAMES.has(word.slice(0, 2)) ? 2 : SURNAMES.has(word.charAt(0)) ? 1 : 0;
  const given = syllables.length - surname;
  if (surname === 0 || given < 1 || given > 2 || word.length !== syllables.length || word.length < 3)
    return [];
  return [syllables.slice(0, surname).join(''), syllables.slice(surname).join('')];
}

function syllablesOf(word: string): string[] {
  return pinyinPro().pinyin(word, { toneType: 'none', type: 'array', surname: 'head', nonZh: 'consecutive' });
}

function spellings(name: string): string[] {
  const forms = name.includes('ü') ? [name.replaceAll('ü', 'v'), name.replaceAll('ü', 'u')] : [name];
  return forms.map(wordForm);
}
