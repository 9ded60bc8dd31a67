import type { Counted } from './chinese.ts';
import { COUNTED_NOUNS } from './nouns.ts';

interface Rule {
  readonly noun: string;
  readonly whole: RegExp;
}

const RUSSIAN = rules(({ ru }) => ru);
const KOREAN = rules(({ ko }) => ko);
const ru = pattern(({ ru }) => ru);
const ko = pattern(({ ko }) => ko);
/** Up to four adjectives stand between number and noun: "15 новых крупных инвестиционных проектов". */
const russianBehind = new RegExp(
  `^\\s(?:[а-яё-]{3,24}(?:ых|их|ого|его|ой|ая|ое|ый|ий|ые|ие),?(?:\\sи)?\\s){0,4}(${ru})(?![а-яё])`,
  'i',
);
const COUNTER = '(?:개사|개|건|곳|명|여)(?!월|년|국|소)';
const koreanBehind = new RegExp(
  `^\\s?(?:(개사|명|개국)|${COUNTER}의?\\s?(?:[가-힣]{1,8}\\s){0,2}?(?:[가-힣]{0,6}?)(${ko})|\\s(${ko}))`,
);
const koreanAhead = new RegExp(`(${ko})(?:은|는|이|가|을|를|도)?\\s?(?:총|모두|약)?\\s?$`);
const koreanCounter = new RegExp(`^\\s?${COUNTER}`);

/** Finds the noun behind a Russian number: 11 соглашений, 1 тыс. человек. */
export function countedInRussian(text: string, from: number, to: number): Counted | null {
  const found = russianBehind.exec(text.slice(to, to + 100));
  if (found === null) return null;
  return { noun: nounOf(RUSSIAN, found[1] ?? ''), start: from, end: to + found[0].length };
}

/** Finds what a Korean number counts: 312개 프로젝트, 협약 15건, 5000명. */
export function countedInKorean(text: string, from: number, to: number): Counted | null {
  const after = text.slice(to, to + 40);
  const found = koreanBehind.exec(after);
  const word = found?.[1] ?? found?.[2] ?? found?.[3];
  if (found !== null && word !== undefined)
    return { noun: nounOf(KOREAN, word), start: from, end: to + found[0].length };
  const counter = koreanCounter.exec(after)?.[0];
  const ahead = counter === undefined ? null : koreanAhead.exec(text.slice(Math.max(0, from - 16), from));
  if (counter === undefined || ahead === null) return null;
  return { noun: nounOf(KOREAN, ahead[1] ?? ''), start: from - ahead[0].length, end: to + counter.length };
}

/** Whether a Korean number with only a counter can stand for the things counted before: 45건은, 23건. */
export function hasOnlyCounter(text: string, to: number): boolean {
  return /^\s?[건개곳](?:[은는이가을를도](?=[\s,.]|$)|(?=[,.)·]|\s중[\s,]|$))/.test(text.slice(to, to + 5));
}

type Pick = (noun: (typeof COUNTED_NOUNS)[number]) => string | undefined;

function pattern(pick: Pick): string {
  return COUNTED_NOUNS.map(pick)
    .filter((words) => words !== undefined)
    .join('|');
}

function rules(pick: Pick): Rule[] {
  return COUNTED_NOUNS.flatMap((noun) => {
    const words = pick(noun);
    return words === undefined ? [] : [{ noun: noun.noun, whole: new RegExp(`^(?:${words})$`, 'i') }];
  });
}

function nounOf(table: readonly Rule[], word: string): string {
  return table.find(({ whole }) => whole.test(word))?.noun ?? 'other';
}
