import { readFileSync } from 'node:fs';
import { lazy } from '../lazy.ts';

/** Read at the first Han character; see NOTICE.md for where it comes from. */
const simplified = lazy(loadPairs);

function loadPairs(): Map<string, string> {
  const pairs = readFileSync(new URL('traditional.txt', import.meta.url), 'utf8').match(/../g) ?? [];
  return new Map(pairs.map((pair) => [pair.charAt(0), pair.charAt(1)]));
}

/**
 * Writes traditional characters as the simplified ones that stand for them in most words; the length stays the same,
 * so that offsets hold. A character in use on both sides (著, 乾) is left as it is.
 */
export function simplify(text: string): string {
  const pairs = simplified();
  let changed = '';
  for (let at = 0; at < text.length; at++) changed += pairs.get(text.charAt(at)) ?? text.charAt(at);
  return changed;
}
