import { foldCyrillic } from '../cyrillic.ts';
import { foldLatin } from '../fold.ts';
import { readZonePhrase, zoneKey } from '../zone-phrases.ts';

/**
 * The keys a name is found by: Latin folded, Russian stemmed, Chinese and Korean as they are.
 *
 * `~` before a name marks it weak (it counts only with context). An abbreviation keeps its capitals behind `^`.
 * A zone's name becomes name and type, so that every translation of its type finds it.
 */
export function keysOf(name: string): string[] {
  const weak = /^(~|weak )/.exec(name);
  const bare = weak === null ? name : name.slice(weak[0].length);
  const mark = weak === null ? '' : '~';
  return keysOfBare(bare).map((key) => mark + key);
}

function keysOfBare(name: string): string[] {
  if (/^[A-Z][A-Z.]{1,5}$/.test(name)) return [`^${name.replaceAll('.', '')}`];
  if (/\p{Script=Cyrillic}/u.test(name)) return russianKeys(name);
  if (/\p{Script=Han}|\p{Script=Hangul}/u.test(name)) return [name.replace(/\s+/gu, '')];
  return latinKeys(foldLatin(name));
}

function russianKeys(name: string): string[] {
  return /^[А-Я]{2,4}$/u.test(name) ? [`^${name}`] : [foldCyrillic(name)];
}

/** The keys of a folded Latin name. */
export function latinKeys(folded: string): string[] {
  const words = folded.split(' ');
  for (let at = 1; at < words.length; at++) {
    const phrase = readZonePhrase(words, at);
    if (phrase?.end === words.length) return [zoneKey(words.slice(0, at).join(' '), phrase.type)];
  }
  return folded === '' ? [] : [folded];
}
