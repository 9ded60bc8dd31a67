/**
 * Characters that turn the direction of what stands around them or show nothing (a name made of them could pose as another),
 * and halves of surrogate pairs, which cannot be encoded.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;
/** Joins emoji and the letters of some scripts; the only unseen character that a name may need. */
const JOINERS = /[\u200c\u200d]/;

/**
 * A title or name as one line of at most `longest` UTF-16 units: white space runs become one blank, unseen characters go,
 * what is too long ends in `…`, cut between characters as a reader sees them.
 */
export function oneLine(text: string, longest = 200): string {
  const line = text
    .replace(/\s+/gu, ' ')
    .replace(UNSEEN, (found) => (JOINERS.test(found) ? found : ''))
    .trim();
  return line.length <= longest ? line : `${firstGraphemes(line, longest - 1).trimEnd()}…`;
}

/** In UTF-16 units. What joins two characters is told by the code points on both sides. */
const LONGEST_CODE_POINT = 2;

/** The longest start of a text that has at most `longest` UTF-16 units and cuts no character. */
function firstGraphemes(text: string, longest: number): string {
  const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(
    text.slice(0, longest + LONGEST_CODE_POINT),
  );
  return text.slice(0, characters.containing(longest)?.index ?? longest);
}
