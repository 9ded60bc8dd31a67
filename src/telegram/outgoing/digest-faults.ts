import type { DigestLineFault } from '../../digest/read-digest-line.ts';
import type { Wording } from '../wording/wording.ts';
import { code, type FormattedText, join } from './formatted-text.ts';
import { oneLine } from './one-line.ts';

/** What is wrong with a line: as read here, or a sentence of whoever read its topics. */
export type LineFault = DigestLineFault | { readonly kind: 'topic'; readonly sentence: string };

/** Faults that are named of one line; whoever has more is helped by the example. */
const MOST_FAULTS = 8;

/** Why a line about a digest was not taken: each fault with its words, and a line that works. */
export function digestFaults(faults: readonly LineFault[], { digest }: Wording): FormattedText {
  const { faults: words } = digest;
  const points = faults.slice(0, MOST_FAULTS).map((fault) => `• ${faultInWords(fault, words)}`);
  const rest = faults.length > MOST_FAULTS ? ['…'] : [];
  const example = join([words.example, code(digest.example)], '\n');
  return join([join([words.intro, ...points, ...rest], '\n'), example], '\n\n');
}

function faultInWords(fault: LineFault, words: Wording['digest']['faults']): string {
  if (fault.kind === 'topic') return fault.sentence;
  const named = oneLine(fault.words, 100);
  switch (fault.kind) {
    case 'zone':
    case 'offset':
      return [
        words[fault.kind](named),
        ...(fault.near.length > 0 ? [words.near(fault.near.join(', '))] : []),
      ].join(' ');
    case 'not understood':
      return words.notUnderstood(named);
    default:
      return words[fault.kind](named);
  }
}
