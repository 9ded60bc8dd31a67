import { readTable } from './read-table.ts';

/**
 * The Korean reading of a Chinese name, character by character, as Koreans in China write it: 九台 → `구태`, 龙井 → `룡정` and
 * `용정`. The second form follows the rule of initial sounds (두음법칙) of South Korean spelling. Empty where a character is
 * not in the table.
 */
export function hanjaNames(chinese: string): string[] {
  const readings = [...chinese].map((character) => READINGS.get(character));
  if (readings.includes(undefined)) return [];
  const name = readings.join('');
  return [...new Set([name, initialSound(name)])];
}

const READINGS = new Map(
  readTable('hanja.txt')
    .flatMap(([line = '']) => line.split(/\s+/))
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
);

const NIEUN = 2;
const RIEUL = 5;
const IEUNG = 11;
/** ㅑ ㅕ ㅖ ㅛ ㅠ ㅣ by their places among the vowels. */
const WITH_GLIDE: ReadonlySet<number> = new Set([2, 6, 7, 12, 17, 20]);
const PER_INITIAL = 588;

/** 룡정 → 용정, 료녕 → 요녕, 로 → 노, 녕안 → 영안: ㄹ and ㄴ at the beginning of a word. */
function initialSound(name: string): string {
  const block = name.charCodeAt(0) - 0xac00;
  const initial = Math.floor(block / PER_INITIAL);
  const glides = WITH_GLIDE.has(Math.floor((block % PER_INITIAL) / 28));
  if (initial !== RIEUL && !(initial === NIEUN && glides)) return name;
  const spoken = glides ? IEUNG : NIEUN;
  return String.fromCharCode(0xac00 + spoken * PER_INITIAL + (block % PER_INITIAL)) + name.slice(1);
}
