import type { Counted } from './chinese.ts';
import { COUNTED_NOUNS } from './nouns.ts';
import { NO_MODIFIERS, NO_THINGS, PLURAL_MODIFIERS } from './words.ts';

const MOST_WORDS = 8;
const WORD = /(["'”’]?[\s,，/&]{1,4}["'“‘]?|\s?-\s?)?([A-Za-z][A-Za-z0-9'’-]*)/y;
const PLURAL = COUNTED_NOUNS.map(
  ({ noun, plural }) => [new RegExp(`(?:${plural})(?![A-Za-z-])`, 'iy'), noun] as const,
);
const SINGULAR = COUNTED_NOUNS.map(
  ({ noun, singular }) => [new RegExp(`(?:${singular})(?![A-Za-z-])`, 'iy'), noun] as const,
);
const anyPlural = new RegExp(`(?:${COUNTED_NOUNS.map(({ plural }) => plural).join('|')})(?![A-Za-z-])`, 'iy');
const anySingular = new RegExp(
  `(?:${COUNTED_NOUNS.map(({ singular }) => singular).join('|')})(?![A-Za-z-])`,
  'iy',
);

const PARTITIVE = /^\s(?:out )?of (?:all(?: the)?|the|its|their|these|those|our)(?=\s)/i;
/** Verbs that lead to the number of what stands before them: "projects totalled 15", "Projects signed: 15". */
const AHEAD = new RegExp(
  `(?<![A-Za-z])(${COUNTED_NOUNS.map(({ plural }) => plural).join('|')})(?: (?:signed|settled|started|negotiated|planned|launched|completed|resumed))?(?:\\s?[:：]| (?:totall?ed|numbered|reached|came to|amounted to|stood at|rose to|grew to|increased to))\\s$`,
  'i',
);
const AHEAD_QUICK = /(?:[:：]|ed|to|at)\s$/;
const FIGURE_ENDS = /^\s?(?:[,.;)]|$|\n|(?:by|in|at|this|last|as|with)\s)/;

/**
 * Finds the noun behind an English number, with the adjectives and nouns between: "fifteen autumn investment promotion
 * projects", "86 new negotiated, signed and settled projects". Null where a preposition, verb, unit or number comes first.
 */
export function countedInEnglish(text: string, from: number, to: number, value: number): Counted | null {
  let at = to + (value > 1 ? (PARTITIVE.exec(text.slice(to, to + 16))?.[0].length ?? 0) : 0);
  let last = '';
  for (let n = 0; n < MOST_WORDS; n += 1) {
    WORD.lastIndex = at;
    const word = WORD.exec(text);
    const modifier = word?.[2] ?? '';
    const gap = word?.[1] ?? '';
    if (word === null || !mayFollow(gap, last, n === 0)) return null;
    const start = WORD.lastIndex - modifier.length;
    const noun = nounAt(text, start, value);
    if (noun !== null) return { ...noun, start: from };
    const folded = modifier.toLowerCase();
    if (folded === 'and' || folded === 'or') {
      if (n === 0 || looksPlural(last)) return null;
    } else if (NO_MODIFIERS.has(folded)) return null;
    if (n === 0 && isUnlistedThing(text, folded, WORD.lastIndex))
      return { noun: 'other', start: from, end: WORD.lastIndex };
    at = WORD.lastIndex;
    last = folded;
  }
  return null;
}

/** Finds the noun before an English number: "projects totalled 15". Null where none stands there. */
export function countedAheadInEnglish(text: string, from: number, to: number): Counted | null {
  const before = text.slice(Math.max(0, from - 60), from);
  if (!AHEAD_QUICK.test(before) || !FIGURE_ENDS.test(text.slice(to, to + 6))) return null;
  const words = AHEAD.exec(before);
  const noun = words === null ? null : nounAt(words[1] ?? '', 0, 2);
  return words === null || noun === null ? null : { noun: noun.noun, start: from - words[0].length, end: to };
}

/** A comma, "and" or a slash joins modifiers, but neither opens them nor follows a plural, which would be the noun. */
function mayFollow(gap: string, last: string, first: boolean): boolean {
  if (first) return /^(?:\s{1,3}|\s?-\s?|\s['"“‘]?)$/.test(gap);
  return gap !== '' && (/^["'”’]?[\s-]+['"“‘]?$/.test(gap) || !looksPlural(last));
}

function nounAt(text: string, at: number, value: number): { noun: string; end: number } | null {
  const single = value === 1;
  const quick = single ? anySingular : anyPlural;
  quick.lastIndex = at;
  if (!quick.test(text)) return null;
  for (const [pattern, noun] of single ? SINGULAR : PLURAL) {
    pattern.lastIndex = at;
    if (pattern.test(text))
      return isPossessive(text, pattern.lastIndex) ? null : { noun, end: pattern.lastIndex };
  }
  return null;
}

/** "people's livelihood", "companies' needs": what is counted is no longer the noun. */
function isPossessive(text: string, end: number): boolean {
  return /^(?:['’]s(?![a-z])|['’]\s[a-z])/.test(text.slice(end, end + 3));
}

function looksPlural(word: string): boolean {
  return /[^s]s$/.test(word) && !PLURAL_MODIFIERS.has(word);
}

/** "12,600 tickets were sold": a plural right behind the number that no further noun follows. */
function isUnlistedThing(text: string, word: string, end: number): boolean {
  if (
    !looksPlural(word) ||
    word.length < 4 ||
    NO_THINGS.has(word) ||
    NO_MODIFIERS.has(word) ||
    /['’]/.test(word)
  )
    return false;
  const next = /^\s([a-z]+)/i.exec(text.slice(end, end + 16))?.[1];
  return next === undefined
    ? /^(?:["”]|[.,;:!?)]|\s*$|\s[\d(–-])/.test(text.slice(end, end + 3))
    : NO_MODIFIERS.has(next.toLowerCase()) || /^(?:and|or)$/i.test(next);
}
