import { distance } from 'fastest-levenshtein';
import { CHINESE, ENGLISH, KOREAN, RUSSIAN } from './stop-words/word-lists.ts';

const STOP_WORDS: ReadonlySet<string> = new Set(
  [ENGLISH, CHINESE, RUSSIAN, KOREAN].flatMap((words) => words.split(/\s+/).filter(Boolean)),
);

/**
 * Korean predicates that are nothing but a way to ask: 인가요, 했나요, 되었습니까, 있나요, 알려주세요. A verb of one syllable
 * goes with them (열렸나요); one with a noun in it does not (체결되었나요), since its noun is to be searched for.
 */
const KOREAN_PREDICATES: readonly RegExp[] = [
  /^[가-힣]?[었았였했됐렸졌갔왔났켰겠](?:나요?|습니까|는가요?|는지요?|을까요?|어요|죠|지요)$/u,
  /^(?:있|없|하|되|이|아니)(?:나요|는가요?|는지요?|을까요?)$/u,
  /^(?:합|됩|입|옵|갑|있습|없습)니까$/u,
  /^(?:인가|일까|인지|할까|될까|한가|된가|할지|될지)요?$/u,
  /^(?:알려|보여|말해|설명해|나열해|요약해|비교해)(?:줘요?|줄래요?|주세요|주십시오|주시겠어요|주시겠습니까)?$/u,
  /^주세요$/u,
];

const LONGER_ENGLISH = ENGLISH.split(/\s+/).filter((word) => word.length >= 4);

/**
 * True for a word that only asks or joins: a question is not about it, so it neither ranks a passage nor counts towards
 * how much of a question a passage covers. `word` as written, any case.
 */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word.toLowerCase()) || KOREAN_PREDICATES.some((pattern) => pattern.test(word));
}

/** Shorter words are a letter away from too many others. */
const SHORTEST_MISSPELT = 4;

/** True for a word a letter away from one that only asks or joins: "mutch", "whta". The caller knows that it is no word itself. */
export function isNearStopWord(word: string): boolean {
  const lower = word.toLowerCase();
  if (lower.length < SHORTEST_MISSPELT || !/^[a-z]+$/.test(lower)) return false;
  return LONGER_ENGLISH.some((stop) => distance(lower, stop) <= 1 || isSwap(lower, stop));
}

function isSwap(word: string, other: string): boolean {
  if (word.length !== other.length || distance(word, other) !== 2) return false;
  const at = [...word].findIndex((letter, i) => letter !== other[i]);
  return word[at] === other[at + 1] && word[at + 1] === other[at];
}
