const WRAPPED_AT = 60;
const WRAPPED_AT_HAN = 28;
const LIST_ITEM = /^\s*(?:[-*•·▪●◆■|#>]|\d{1,3}[.)、]\s?|[（(]?[一二三四五六七八九十]+[）)、]|\p{L}[)）]\s)/u;
const LABEL = /^\s*[\p{L} ]{2,24}\s?[:：]/u;
const UNFINISHED =
  /(?:[,，、;；—–-]|\s(?:of|the|a|an|and|or|in|on|at|to|for|with|by|from|as|its|и|в|на|с|по|для|из|о))$/iu;
const STOPPED = /[.!?。！？…:：|]["'”’»」)）]*$/;

/**
 * Whether the line break at an offset ends a sentence: a blank line, a list, table or label line, a heading does; the
 * break inside a wrapped paragraph does not. A wrapped line goes on in lower case, breaks off unfinished, or is long,
 * has no stop and is no heading.
 */
export function endsLine(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim();
  const next = lineAfter(text, at);
  if (line === '' || next.trim() === '') return true;
  if (LIST_ITEM.test(next) || LABEL.test(next) || line.startsWith('|')) return true;
  if (STOPPED.test(line)) return !/^\s*\p{Ll}/u.test(next) || /[:：|]$/.test(line);
  if (/^\s*\p{Ll}/u.test(next) || UNFINISHED.test(line)) return false;
  return !isWrapped(line, next);
}

function lineAfter(text: string, at: number): string {
  const end = text.indexOf('\n', at + 1);
  return text.slice(at + 1, Math.min(end === -1 ? text.length : end, at + 200));
}

function isWrapped(line: string, next: string): boolean {
  const han = /\p{Script=Han}$/u.test(line) && /^\s*\p{Script=Han}/u.test(next);
  if (han) return line.length >= WRAPPED_AT_HAN && /[，。；、]/.test(line);
  return line.length >= WRAPPED_AT && !isHeading(line);
}

/** Headings capitalise most of their longer words. */
function isHeading(line: string): boolean {
  const words = line.match(/(?<!\p{L})\p{L}{4,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length === 0 || capitals / words.length > 0.6;
}
