import { lazy } from '../language/lazy.ts';
import type { Span } from '../language/span.ts';
import { SECTOR_NAMES } from './sector-names.ts';
import { SECTORS } from './sectors.ts';

/** Words that name a sector of the list, and where they stand. */
export interface SectorMention extends Span {
  readonly sector: string;
  /** True where they mean the whole of it ("cars"), false where only something of it ("tyres"). */
  readonly whole: boolean;
}

/** What may stand behind the name of a sector. */
const SECTOR_WORD =
  '(?:\\s*(?:(?:sector|industr(?:y|ies))(?![a-z])|行业|产业|领域|산업|분야|업종)|(?:\\s(?:отрасл|сектор)[а-яё]*))?';

interface SectorPattern extends Pick<SectorMention, 'sector' | 'whole'> {
  readonly pattern: RegExp;
}

const PATTERNS = lazy(() =>
  SECTORS.flatMap(({ name, en, zh, ru, ko }): SectorPattern[] => {
    const { asked = '', ...names } = SECTOR_NAMES[name] ?? {};
    const named = [name, ...Object.values(names)].map((one) => `(?<!\\p{L})${one}(?!\\p{L})`).join('|');
    // A stem stands for its forms, to the end of the word.
    const words = `(?<![a-z])(?:${en})[a-z]*|${zh}|(?<![а-яё])(?:${ru})[а-яё]*|${ko}`;
    const pattern = (one: string) => new RegExp(`(?:${one})${SECTOR_WORD}`, 'giu');
    return [
      { sector: name, whole: true, pattern: pattern(named) },
      ...(asked
        ? [{ sector: name, whole: true, pattern: pattern(`(?<![a-zа-яё-])(?:${asked})(?![a-zа-яё-])`) }]
        : []),
      { sector: name, whole: false, pattern: pattern(words) },
    ];
  }),
);

/**
 * Every sector that a text names, by the sectors' own names, by what else they are called and by the words that documents are read
 * with. Sorted by offset; of two that overlap the longer stands, of two as long the name of a whole sector.
 */
export function findSectors(text: string): SectorMention[] {
  const found = PATTERNS().flatMap(({ sector, whole, pattern }) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
      sector,
      whole,
      start: index,
      end: index + words.length,
    })),
  );
  found.sort((a, b) => lengthOf(b) - lengthOf(a) || Number(b.whole) - Number(a.whole) || a.start - b.start);
  const kept: SectorMention[] = [];
  for (const one of found)
    if (kept.every((other) => one.end <= other.start || other.end <= one.start)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
