import { lazy } from '../../language/lazy.ts';
import { SECTORS } from '../sectors.ts';

const PATTERNS = lazy(() =>
  SECTORS.map(({ name, en, zh, ru, ko }) => {
    const words = `(?<![a-z])(?:${en})|${zh}|(?<![а-яё])(?:${ru})|${ko}`;
    return { name, pattern: new RegExp(words, 'iu') };
  }),
);

/** The sectors of the list that a text names, in the list's order; none where it names none. */
export function readSectors(text: string): string[] {
  return PATTERNS().flatMap(({ name, pattern }) => (pattern.test(text) ? [name] : []));
}
