import type { DateReference } from '../meaning.ts';
import type { Expression } from './expression.ts';

/** Tells whether a text can hold something: a pattern that is not global, or several of them (see `anyOf`). */
export type Needed = Pick<RegExp, 'test'>;

/** The text a grammar reads: folded one code unit to one, so that offsets hold for the original too. */
export interface Source {
  readonly text: string;
  readonly role: DateReference['role'];
  /** Last two digits of the reference date's year, or null: decides whether "sept 22" can be a month and year. */
  readonly shortYear: number | null;
  /** What `remembered` readers found, by offset; lives as long as one call of `readDates`. */
  readonly found: Map<Reader, Map<number, Parse | null>>;
  /** Whether the text holds what `needing` readers look for; lives as long. */
  readonly held: Map<Needed, boolean>;
}

/** An expression and the offset after its last code unit. */
export interface Parse {
  readonly expression: Expression;
  readonly end: number;
}

/** Reads an expression that starts exactly at an offset, or null where none does. */
export type Reader = (source: Source, at: number) => Parse | null;

/** A language's grammar: where an expression may start, and what reads it. */
export interface Grammar {
  /** Global; each match is an offset worth trying. */
  readonly trigger: RegExp;
  readonly read: Reader;
}

export type Groups = Record<string, string | undefined>;

/** What a rule sees of its match. */
export interface Found {
  readonly groups: Groups;
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

/** A case-insensitive pattern that must match exactly at an offset. */
export function sticky(pattern: string): RegExp {
  return new RegExp(pattern, 'iy');
}

/** The match of a sticky pattern at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A reader made of one pattern with named groups and what it means; null from `meaning` refuses the match. */
export function rule(pattern: string, meaning: (found: Found) => Expression | null): Reader {
  const compiled = sticky(pattern);
  return (source, at) => {
    const match = matchAt(compiled, source.text, at);
    if (!match) return null;
    const end = at + match[0].length;
    const expression = meaning({ groups: match.groups ?? {}, source, start: at, end });
    return expression && { expression, end };
  };
}

/** Tries all readers and keeps the longest parse; of equals, the earlier reader's. */
export function longest(readers: readonly Reader[]): Reader {
  return (source, at) => {
    let best: Parse | null = null;
    for (const read of readers) {
      const parse = read(source, at);
      if (parse && (!best || parse.end > best.end)) best = parse;
    }
    return best;
  };
}

/**
 * A reader that is only tried in a text that holds what every match of it must hold. The patterns of a grammar are long,
 * and most texts never need most of them: compiling them all takes a quarter of a second. `word` must not be global.
 */
export function needing(word: Needed, read: Reader): Reader {
  return (source, at) => {
    const held = source.held.get(word) ?? hold(source, word);
    return held ? read(source, at) : null;
  };
}

/** Patterns tried one by one, which is several times as quick as all of them in one. */
export function anyOf(patterns: readonly Needed[]): Needed {
  return { test: (text) => patterns.some((pattern) => pattern.test(text)) };
}

function hold(source: Source, word: Needed): boolean {
  const held = word.test(source.text);
  source.held.set(word, held);
  return held;
}

/** Reads each offset of a source once: ranges, parts and bounds all begin with the same inner reader. */
export function remembered(read: Reader): Reader {
  const rememberedRead: Reader = (source, at) => {
    let known = source.found.get(rememberedRead);
    if (!known) {
      known = new Map<number, Parse | null>();
      source.found.set(rememberedRead, known);
    }
    const earlier = known.get(at);
    if (earlier !== undefined) return earlier;
    const parse = read(source, at);
    known.set(at, parse);
    return parse;
  };
  return rememberedRead;
}

/** A pattern, then an inner expression: "since" + period, "the end of" + period. */
export function prefixed(
  pattern: string,
  inner: Reader,
  meaning: (inner: Expression, found: Found) => Expression | null,
): Reader {
  const compiled = sticky(pattern);
  return (source, at) => {
    const match = matchAt(compiled, source.text, at);
    const parse = match && inner(source, at + match[0].length);
    if (!match || !parse) return null;
    const found = { groups: match.groups ?? {}, source, start: at, end: parse.end };
    const expression = meaning(parse.expression, found);
    return expression && { expression, end: parse.end };
  };
}

/** An inner expression, then a pattern: period + "以来". */
export function suffixed(
  inner: Reader,
  pattern: string,
  meaning: (inner: Expression, groups: Groups) => Expression | null,
): Reader {
  const compiled = sticky(pattern);
  return (source, at) => {
    const parse = inner(source, at);
    const match = parse && matchAt(compiled, source.text, parse.end);
    if (!match) return null;
    const expression = meaning(parse.expression, match.groups ?? {});
    return expression && { expression, end: parse.end + match[0].length };
  };
}

/** Two periods with a connector between, optional words before and needed words after: "from … to …", "在…与…之间". */
export function between(before: string, inner: Reader, connector: string, last: Reader, after = ''): Reader {
  const [opening, middle, closing] = [sticky(before), sticky(connector), sticky(after)];
  return (source, at) => {
    const opened = matchAt(opening, source.text, at);
    const from = opened && inner(source, at + opened[0].length);
    const joined = from && matchAt(middle, source.text, from.end);
    const to = joined && last(source, from.end + joined[0].length);
    const closed = to && matchAt(closing, source.text, to.end);
    if (!closed) return null;
    return {
      expression: { kind: 'range', from: from.expression, to: to.expression },
      end: to.end + closed[0].length,
    };
  };
}
