import type { Span } from './span.ts';

/** The text with these spans blanked out, so that another reader passes them over and offsets stay. */
export function mask(text: string, spans: readonly Span[]): string {
  let masked = text;
  for (const { start, end } of spans) {
    masked = masked.slice(0, start) + ' '.repeat(end - start) + masked.slice(end);
  }
  return masked;
}
