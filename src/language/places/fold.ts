/**
 * Folds a name in Latin letters to the form the gazetteer keeps: lower case, no tone or accent marks, no apostrophes,
 * one space between words. `Xi'an` → `xian`, `Jiǔtái` → `jiutai`, `Đồng Nai` → `dong nai`, `Lüyuan` → `luyuan`.
 */
export function foldLatin(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return stripMarks(text.toLowerCase())
    .replace(/[đðøłıß]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’‘ʼʻ`´]/gu, '')
    .replace(/[^\p{Script=Latin}\p{N}]+/gu, ' ')
    .trim();
}

/** One word that needs no more than small letters: most are. */
const PLAIN = /^[A-Za-z0-9]+$/;
const LETTERS: Readonly<Record<string, string>> = { đ: 'd', ð: 'd', ø: 'o', ł: 'l', ı: 'i', ß: 'ss' };

function stripMarks(text: string): string {
  return isAscii(text) ? text : text.normalize('NFD').replace(/\p{M}+/gu, '');
}

/** Whether a text needs no folding of marks at all; most English does not. */
function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** A folded name without its spaces: what `Hai Phong`, `Haiphong` and `hai-phong` have in common. */
export function joined(folded: string): string {
  return folded.includes(' ') ? folded.replaceAll(' ', '') : folded;
}

/** `lü` is written lv, lyu, lu or lü (and `nü` likewise): every spelling of a folded pinyin name that has one. */
export function spellingsOfUmlaut(folded: string): string[] {
  if (!/[ln]v/.test(folded)) return [folded];
  return [folded, folded.replace(/([ln])v/g, '$1yu'), folded.replace(/([ln])v/g, '$1u')];
}
