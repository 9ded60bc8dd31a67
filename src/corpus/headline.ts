import { HAN_SECTION, MASTHEAD, SECTION_WORDS } from './section-words.ts';

/** A headline is shorter than this; Chinese says as much in fewer characters. */
const LONGEST_HEADLINE = 250;
const LONGEST_HAN_HEADLINE = 80;
/** Where a sentence has to serve as title, it is cut to this. */
const LONGEST_TITLE = 120;
const LONGEST_HAN_TITLE = 40;

/** True where a line can be a headline: short, and not ended like a sentence. */
export function looksLikeHeadline(line: string): boolean {
  if (line.length > LONGEST_HEADLINE * 2) return false;
  const text = cleanTitle(line);
  return (
    text !== '' && text.length <= longest(text, LONGEST_HEADLINE, LONGEST_HAN_HEADLINE) && !endsSentence(text)
  );
}

/** `!` and `?` end headlines too, and `...` breaks one off; a full stop, a comma or a colon does not. */
function endsSentence(text: string): boolean {
  return /(?:(?<!\.\.)[.。;；:：,，、])["'”’」』)）\]]*$/u.test(text);
}

/** True where a line names a section of a site ("Investment Dynamics", "招商动态"), not an article. */
export function isSectionLabel(line: string): boolean {
  if (HAN_SECTION.test(line)) return true;
  const words = line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 0 && words.length <= 4 && words.every((word) => SECTION_WORDS.has(word));
}

/** True where a line is nothing but the name of a site or of the office that keeps it. */
export function isMasthead(line: string): boolean {
  const words = line.match(/[\p{L}\p{N}]+/gu) ?? [];
  return (
    words.length <= 8 && line.length <= 80 && !/\d/.test(line) && MASTHEAD.test(line) && startsLikeName(line)
  );
}

function startsLikeName(line: string): boolean {
  const words = line.match(/[\p{L}][\p{L}'’]*/gu) ?? [];
  return words.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word) || /^(?:of|the|and|for)$/.test(word));
}

/** A title without the marks of Markdown and without line breaks or doubled white space. */
export function cleanTitle(title: string): string {
  return title
    .replace(/^\s*#{1,6}\s+|\s+#+\s*$/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__)(.+?)\1/g, '$2')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A title made of a sentence: whole if it is short, else cut at a word's end and marked with `…`. */
export function titleFromSentence(paragraph: string): string {
  const text = cleanTitle(paragraph.slice(0, LONGEST_HEADLINE * 2));
  const sentence = /^.{10,}?(?:[.!?](?=\s+\p{Lu}|$)|[。！？])/u.exec(text)?.[0] ?? text;
  const limit = longest(sentence, LONGEST_TITLE, LONGEST_HAN_TITLE);
  return sentence.length <= limit ? sentence.replace(/[.。]$/u, '') : `${cutAtWord(sentence, limit)}…`;
}

function cutAtWord(text: string, limit: number): string {
  const cut = text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
  const space = /\p{L}$/u.test(cut) && !/\p{Script=Han}$/u.test(cut) ? cut.lastIndexOf(' ') : cut.length;
  return cut.slice(0, space > limit / 2 ? space : cut.length).replace(/[\s,，、;；:：]+$/u, '');
}

function longest(text: string, alphabetic: number, han: number): number {
  const ideographs = text.slice(0, 1000).match(/\p{Script=Han}/gu)?.length ?? 0;
  return ideographs * 2 > Math.min(text.length, 1000) ? han : alphabetic;
}

/** A title from a file's name, the last resort: without folder, extension, and the signs that stand for spaces. */
export function titleFromPath(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const bare = name
    .replace(/\.[^.]+$/, '')
    .replace(/[_-]+/g, ' ')
    .trim();
  return bare === '' ? name : bare;
}
