import { isRecord } from './check-value.ts';

/** https://core.telegram.org/bots/api#messageentity */
const ENTITY_TYPES = new Set([
  ...['mention', 'hashtag', 'cashtag', 'bot_command', 'url', 'email', 'phone_number'],
  ...['bold', 'italic', 'underline', 'strikethrough', 'spoiler', 'blockquote', 'expandable_blockquote'],
  ...['code', 'pre', 'text_link', 'text_mention', 'custom_emoji', 'date_time'],
]);

/** Styles that may contain and be part of any others, except `pre` and `code`. */
const STYLES = new Set(['bold', 'italic', 'underline', 'strikethrough', 'spoiler']);
const QUOTES = new Set(['blockquote', 'expandable_blockquote']);
const MONOSPACE = new Set(['code', 'pre']);

/** Telegram drops what comes after the hundredth entity of a message. */
const MOST_ENTITIES = 100;

interface Span {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What is wrong with the entities of a text: kinds, places, cut characters, and the rules of nesting of
 * https://core.telegram.org/bots/api#formatting-options. Telegram mends or drops most of these in silence; a bot that
 * sends them loses a link or a quotation without notice, so here they are faults.
 */
export function faultsOfEntities(text: string, entities: readonly unknown[], path: string): string[] {
  const spans = entities.map(spanOf);
  const faults = entities.flatMap((entity, index) => faultsOfEntity(text, entity, `${path}[${index}]`));
  if (entities.length > MOST_ENTITIES)
    faults.push(`${path}: ${entities.length} entities, at most ${MOST_ENTITIES}`);
  return faults.length > 0 ? faults : faultsOfNesting(spans, path);
}

function spanOf(entity: unknown): Span {
  const { type, offset, length } = isRecord(entity) ? entity : {};
  return { type: String(type), start: Number(offset), end: Number(offset) + Number(length) };
}

function faultsOfEntity(text: string, entity: unknown, path: string): string[] {
  const { type, start, end } = spanOf(entity);
  const faults: string[] = [];
  if (!ENTITY_TYPES.has(type)) faults.push(`${path}: no entity type "${type}"`);
  if (!(start >= 0 && end > start && end <= text.length)) {
    faults.push(`${path}: ${start}-${end} lies outside of a text of ${text.length} units`);
  }
  if (splitsPair(text, start) || splitsPair(text, end)) faults.push(`${path}: splits a surrogate pair`);
  if (type === 'text_link' && !isLink(isRecord(entity) ? entity.url : undefined)) {
    faults.push(`${path}: a text_link needs an http, https, tg, mailto or tel address`);
  }
  return faults;
}

/** Whether an offset, in UTF-16 units, stands between the two halves of one character. */
function splitsPair(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1)) && offset > 0;
}

function isLink(url: unknown): boolean {
  return typeof url === 'string' && URL.canParse(url) && /^(?:https?|tg|mailto|tel):/i.test(url);
}

function faultsOfNesting(spans: readonly Span[], path: string): string[] {
  const sorted = spans.toSorted(
    (a, b) => a.start - b.start || b.end - a.end || Number(QUOTES.has(b.type)) - Number(QUOTES.has(a.type)),
  );
  const open: Span[] = [];
  const faults: string[] = [];
  for (const span of sorted) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= span.start) open.pop();
    faults.push(...open.flatMap((outer) => faultOfPair(outer, span, path)));
    open.push(span);
  }
  return faults;
}

/** Two entities of which the inner one starts inside the outer one. */
function faultOfPair(outer: Span, inner: Span, path: string): string[] {
  const both = `${path}: ${inner.type} ${inner.start}-${inner.end} in ${outer.type} ${outer.start}-${outer.end}`;
  if (inner.end > outer.end) return [`${both}: they overlap without nesting`];
  if (MONOSPACE.has(outer.type) || MONOSPACE.has(inner.type)) {
    return QUOTES.has(outer.type) ? [] : [`${both}: pre and code stand alone`];
  }
  if (QUOTES.has(outer.type) && QUOTES.has(inner.type)) return [`${both}: quotations cannot be nested`];
  if (STYLES.has(outer.type) || STYLES.has(inner.type) || QUOTES.has(outer.type)) return [];
  return [`${both}: these cannot contain each other`];
}
