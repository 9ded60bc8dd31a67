import type { PlaceMention } from './meaning.ts';
import { joinChains } from './places/chain.ts';
import { decide } from './places/decide.ts';
import type { Found, Reading } from './places/found.ts';
import type { Gazetteer } from './places/gazetteer.ts';
import { findHan } from './places/han.ts';
import { findHangul } from './places/hangul.ts';
import { findLatin } from './places/latin.ts';
import { findRussian } from './places/russian.ts';

export { createGazetteer, type Gazetteer } from './places/gazetteer.ts';

/** What the caller knows about a text before its places are read. */
export interface PlaceContext {
  /** Ids likely meant: where the corpus has documents, or what the document's title is about. */
  readonly prefer?: readonly string[];
  /** Whether a lower-case word is one of the corpus: such a word is never taken for a misspelt place. */
  readonly known?: (word: string) => boolean;
}

/**
 * What is known of the words of a document: each is one of the corpus, so none is taken for a misspelt place. A person who
 * asks sees the place that was understood; an editor's words in a figure must stand as they are.
 */
export const everyWord = (): boolean => true;

/** Up to this many characters a text is read as a question or a title: small letters and misspelt names count. */
const CASUAL_LENGTH = 200;

/**
 * Reads the places a text names, in English, pinyin, Chinese (both scripts), Russian and Korean.
 *
 * Mentions are sorted and do not overlap; the longest name wins (`Changchun New Area` is not Changchun), and a chain
 * such as 长春市九台区 is one mention. `place` is null where the name can mean several places and neither the text nor
 * `prefer` decides; `candidates` then has them, likeliest first. Names that are also words (`Reading`, 和平) count only
 * where another place of the text or `prefer` speaks for them; persons (`Xi Jinping`) never. A misspelt name counts in
 * a short text where one place only is near. Any Unicode in; never throws; offsets lie inside the text.
 */
export function readPlaces(text: string, gazetteer: Gazetteer, context: PlaceContext = {}): PlaceMention[] {
  const reading: Reading = {
    casual: lengthOf(text) <= CASUAL_LENGTH,
    known: context.known ?? (() => false),
    prefer: new Set(context.prefer ?? []),
  };
  const found = [
    ...findLatin(text, gazetteer, reading),
    ...findHan(text, gazetteer),
    ...findRussian(text, gazetteer, reading),
    ...findHangul(text, gazetteer),
  ];
  return decide(text, joinChains(sorted(found)), reading);
}

/** Chinese says in one character what takes English three or four. */
function lengthOf(text: string): number {
  return text.length + 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

/** Each script has its own characters, so names of two scripts never overlap. */
function sorted(found: Found[]): Found[] {
  return found.sort((one, other) => one.start - other.start);
}
