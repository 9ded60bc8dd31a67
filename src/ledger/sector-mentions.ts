import { lazy } from '../language/lazy.ts';
import type { Span } from '../language/span.ts';
import { SECTOR_NAMES } from './sector-names.ts';
import { SECTORS } from './sectors.ts';

/** Words that name a sector of the list, and where they stand. */
export interface SectorMention extends Span {
  readonly sector: string;
}

/** What may stand behind the name of a sector. */
const SECTOR_WORD =
  '(?:\\s*(?:(?:sector|industr(?:y|ies))(?![a-z])|行业|产业|领域|산업|분야|업종)|(?:\\s(?:отрасл|сектор)[а-яё]*))?';

const PATTERNS = lazy(() =>
  SECTORS.map(({ name, en, zh, ru, ko }) => {
    const names = Object.values(SECTOR_NAMES[name] ?? {});
    const whole = [name, ...names].map((one) => `(?<!\\p{L})${one}(?!\\p{L})`).join('|');
    // A stem stands for its forms, to the end of the word.
    const words = `(?<![a-z])(?:${en})[a-z]*|${zh}|(?<![а-яё])(?:${ru})[а-яё]*|${ko}`;
    const pattern = (one: string) => new RegExp(`(?:${one})${SECTOR_WORD}`, 'giu');
    return { sector: name, patterns: [pattern(whole), pattern(words)] };
  }),
);

/**
 * Every sector that a text names, by the words that documents are read with and by the sectors' own names. Sorted by offset; of two
 * that overlap the longer stands, so that "new energy vehicles" read as 新能源汽车 is one thing in Chinese.
 */
export function findSectors(text: string): SectorMention[] {
  const found = PATTERNS().flatMap(({ sector, patterns }) =>
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
        sector,
        start: index,
        end: index + words.length,
      })),
    ),
  );
  const kept: SectorMention[] = [];
  for (const one of found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start))
    if (kept.every((other) => one.end <= other.start || other.end <= one.start)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}
