import { lazy } from '../lazy.ts';
import type { Piece } from './pieces.ts';
import type { Term } from './term.ts';

/** Built at the first use: its dictionaries load lazily inside the runtime. */
const segmenter = lazy(() => new Intl.Segmenter('und', { granularity: 'word' }));

/** Words of a run in a script written without spaces (Thai, Lao, Khmer, Burmese, kana), as Unicode's segmentation cuts them. */
export function unspacedTerms(piece: Piece): Term[] {
  return Array.from(segmenter().segment(piece.text), ({ segment, index }) => ({
    term: segment.normalize('NFKC'),
    start: piece.start + index,
    end: piece.start + index + segment.length,
  }));
}
