import { SIGNS } from './asked-for/signs.ts';
import type { AskedForMention } from './meaning.ts';

/**
 * Reads what kind of thing a question asks for, with the words that say so, in English, Chinese, Russian and Korean:
 * "how many", "worth", 什么时候. One question may ask for several ("how many, and for how much?"). How long, how far and
 * how often are none of the kinds. Sorted, not overlapping; empty where no sign says ("What was signed?"). Any Unicode
 * in, never throws.
 */
export function readAskedFor(question: string): AskedForMention[] {
  const mentions: AskedForMention[] = [];
  for (const [asked, sign] of SIGNS) {
    for (const match of question.matchAll(sign)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (mentions.some((other) => other.start < span.end && span.start < other.end)) continue;
      mentions.push({ asked, ...span });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}
