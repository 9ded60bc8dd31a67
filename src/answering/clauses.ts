import type { Span } from '../language/span.ts';

/** Ends of clauses: a comma inside a figure ends none. */
const BOUNDARY =
  /[;:；：。！？!?]|[,，、](?!\d{3}(?!\d))|\.(?=\s|$)|\s(?:and|while|whereas|but|against)\s|\s(?:и|а|но)\s|[，,]?(?:而|其中|以及|和|并|與|与)/gu;

/** Cuts a text into clauses, finely: what stands in one clause with a figure is said of that figure. Covers the whole text. */
export function clausesOf(text: string): Span[] {
  const clauses: Span[] = [];
  let start = 0;
  for (const { index, 0: words } of text.matchAll(BOUNDARY)) {
    if (index > start) clauses.push({ start, end: index });
    start = index + words.length;
  }
  if (start < text.length) clauses.push({ start, end: text.length });
  return clauses;
}

function touches(clause: Span, span: Span): boolean {
  return span.start < clause.end && span.end > clause.start;
}

/**
 * The mentions that belong to a span of the text: those of its own clause; else those of the nearest clause before it that has any
 * ("In Jiutai, 15 projects …"); else of the nearest one behind.
 */
export function belonging<M extends Span>(text: string, span: Span, mentions: readonly M[]): readonly M[] {
  if (mentions.length === 0) return [];
  const clauses = clausesOf(text);
  const own = clauses.findIndex((clause) => touches(clause, span));
  const order = [
    ...clauses.slice(own < 0 ? 0 : own, own < 0 ? 0 : own + 1),
    ...clauses.slice(0, Math.max(0, own)).reverse(),
    ...clauses.slice(own + 1),
  ];
  for (const clause of order) {
    const found = mentions.filter((mention) => touches(clause, mention));
    if (found.length > 0) return found;
  }
  return mentions;
}

/** The mentions in the clause of a span itself. */
export function beside<M extends Span>(text: string, span: Span, mentions: readonly M[]): readonly M[] {
  const clause = clausesOf(text).find((one) => touches(one, span));
  return clause === undefined ? [] : mentions.filter((mention) => touches(clause, mention));
}
