import type { Citation } from '../../answering/result.ts';
import type { PassageView } from '../outgoing/passage-message.ts';
import type { DeskPort } from './desk-port.ts';

/** The passage that a citation stands in, as messages show it; null where the index does not hold those words there any more. */
export function passageViewOf(desk: DeskPort, citation: Citation): PassageView | null {
  const view = desk.view(citation);
  if (!view) return null;
  const { before, quote, after, previous, next } = view;
  const start = citation.start - before.length;
  return { citation, text: before + quote + after, start, before: previous, after: next };
}
