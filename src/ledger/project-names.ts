import { pinyinForms } from '../language/terms/pinyin.ts';
import type { Fact } from './fact.ts';

/** Words that say only that something is a project or a firm: with and without them it is the same one. */
const PLAIN_WORDS =
  /\b(?:the|projects?|construction|programme|program|company|corporation|corp|limited|ltd|co|inc|group)\b|项目|工程|有限责任公司|股份有限公司|有限公司|集团|公司|проект|프로젝트/giu;

/** Fewer letters than these name nothing in particular. */
const SHORTEST: Readonly<Record<'han' | 'other', number>> = { han: 2, other: 4 };

/**
 * The form by which names are compared: letters and digits only, small, without the words every project or firm has
 * ("Zhuo Yi Biomedical Project" and "Zhuoyi biomedical" are one). Null where nothing particular is left.
 */
export function nameKey(name: string): string | null {
  const key = plainForm(name.normalize('NFKC').replace(PLAIN_WORDS, ''));
  return [...key].length < SHORTEST[scriptOf(key)] ? null : key;
}

/** Letters and digits of a text, small: a name stands in it where its form does. */
export function plainForm(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The forms of several names, each once, sorted. */
export function nameKeys(names: readonly string[]): string[] {
  return [...new Set(names.map(nameKey).filter((key) => key !== null))].sort();
}

export function sharesName(one: readonly string[], other: readonly string[]): boolean {
  return one.some((key) => other.includes(key));
}

/** Whether two lists of name forms name different things: none in common, though written in the same script. */
export function namesDiffer(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === 0 || other.length === 0 || sharesName(one, other)) return false;
  return one.some((a) => other.some((b) => scriptOf(a) === scriptOf(b)));
}

/** Letters that a name has to share with the sound of a Chinese one. */
const SOUND = 5;

/**
 * Whether a Chinese name begins as a Latin one sounds: 卓谊生物医药 and Zhuo Yi Biomedical. Not where that beginning is the
 * place both lie in, which names half the projects there.
 */
export function soundAlike(one: string, other: string, path: Fact['place_path']): boolean {
  const [han, latin] = scriptOf(one) === 'han' ? [one, other] : [other, one];
  if (scriptOf(han) !== 'han' || !/^[a-z]/.test(latin)) return false;
  const places = path.map((name) => name.toLowerCase().replace(/[^a-z]/g, ''));
  return [3, 2]
    .flatMap((length) => pinyinForms([...han].slice(0, length).join('')))
    .some(
      (sound) =>
        sound.length >= SOUND && latin.startsWith(sound) && !places.some((place) => place.startsWith(sound)),
    );
}

function scriptOf(key: string): 'han' | 'other' {
  return /\p{Script=Han}/u.test(key) ? 'han' : 'other';
}
