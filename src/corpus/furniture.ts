import { BREADCRUMB_STARTS, FURNITURE_PHRASES, HOME_WORDS, SEPARATORS } from './furniture-phrases.ts';

/** Longer lines are prose, whatever they start with. */
const LONGEST_LINE = 300;
const LONGEST_CRUMB = 60;

const SEPARATOR = new RegExp(SEPARATORS, 'yu');
const PHRASES = FURNITURE_PHRASES.map(({ pattern, telling }) => ({
  telling,
  pattern: new RegExp(pattern, 'iyu'),
}));

/**
 * True where a line is page furniture: a font-size link, a menu, a share bar, a breadcrumb, a copyright or counter
 * line. It must consist of such phrases from end to end, one of them telling; a sentence that merely holds one
 * ("Print media in Changchun grew") is not furniture.
 */
export function isFurniture(line: string): boolean {
  const content = line.trim();
  if (content === '' || content.length > LONGEST_LINE) return false;
  return isBreadcrumb(content) || isTiledByPhrases(content);
}

/** `Home>>News>>news`, `HOME > In Focus > Projects`, `当前位置：首页 > 新闻`; without either start, three crumbs or more. */
function isBreadcrumb(line: string): boolean {
  const rest = line.replace(BREADCRUMB_STARTS, '');
  const crumbs = splitCrumbs(rest);
  if (!crumbs.every(isCrumb)) return false;
  const fromHome = HOME_WORDS.test(crumbs[0] ?? '');
  if (rest !== line) return fromHome || crumbs.length >= 2;
  if (fromHome) return crumbs.length >= 2;
  return crumbs.length >= 3 && crumbs.every((crumb) => /^[\p{Lu}\p{Lo}]/u.test(crumb));
}

/** A slash parts crumbs only behind a home word: elsewhere it is `and/or`. */
function splitCrumbs(text: string): string[] {
  const arrows = text.split(/>+|＞+|»|›|→/u);
  const slashes = text.split('/');
  const crumbs = HOME_WORDS.test(slashes[0]?.trim() ?? '') ? slashes : arrows;
  return crumbs.map((crumb) => crumb.trim()).filter((crumb) => crumb !== '');
}

function isCrumb(text: string): boolean {
  return text.length <= LONGEST_CRUMB && !/[。！？；!?;]|[.,，]\s|\.$/u.test(text);
}

function isTiledByPhrases(line: string): boolean {
  let telling = false;
  for (let at = 0; at < line.length; ) {
    const separated = matchEnd(SEPARATOR, line, at);
    if (separated > at) {
      at = separated;
      continue;
    }
    const phrase = longestPhrase(line, at);
    if (!phrase) return false;
    telling ||= phrase.telling;
    at = phrase.end;
  }
  return telling;
}

function longestPhrase(line: string, at: number): { readonly end: number; readonly telling: boolean } | null {
  let best: { end: number; telling: boolean } | null = null;
  for (const phrase of PHRASES) {
    const end = matchEnd(phrase.pattern, line, at);
    if (end > (best?.end ?? at) && !cutsWord(line, end)) best = { end, telling: phrase.telling };
  }
  return best;
}

/** `HomeContact Us` is two phrases, `homes` is none: a phrase may be glued to a capital, never to the rest of a word. */
function cutsWord(line: string, end: number): boolean {
  return /[\p{L}\p{N}]$/u.test(line.slice(end - 1, end)) && /^\p{Ll}/u.test(line.slice(end, end + 1));
}

/** Where a sticky pattern's match at an offset ends; the offset itself where it does not match. */
function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  pattern.lastIndex = 0;
  return match ? at + match[0].length : at;
}
