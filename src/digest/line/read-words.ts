import type { Span } from '../../language/span.ts';

/** What some words of a line say. */
export interface Said<T> extends Span {
  readonly value: T;
}

/** Where a pattern matches in a text, with what `read` makes of it; a match that it makes null of is passed over. */
export function saidIn<T>(
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => T | null,
): Said<T>[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const value = read(match as RegExpExecArray);
    const start = match.index ?? 0;
    return value === null ? [] : [{ value, start, end: start + match[0].length }];
  });
}

/** Mentions in the order of the text, of two that overlap the longer one. */
export function withoutOverlaps<T>(mentions: readonly Said<T>[]): Said<T>[] {
  const longestFirst = mentions.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const kept: Said<T>[] = [];
  for (const one of longestFirst) {
    if (kept.every((other) => one.end <= other.start || other.end <= one.start)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** The text with blanks in the place of what was read, so that the offsets of the rest hold. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}
