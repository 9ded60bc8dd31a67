import { isThreshold, PROJECT_NOUNS } from '../../language/project-figures.ts';
import { readTerms } from '../../language/terms.ts';
import type { StatedMeaning } from '../../language/text-meaning.ts';
import type { News, NewsSentence } from './news.ts';

/** Sentences that are looked at: news tells its news at the beginning. */
const READ = 10;
/** Letters below which a line is a heading or a remnant. */
const SHORTEST = 20;
/** What a sentence with all words of the title weighs, beside 2 for a figure and less for a step, a place or a day. */
const TITLE = 6;
/** Captions of pictures tell of the picture. */
const CAPTION = /^(?:pictures?|photos?|caption|figure|图|圖|фото|사진)\s?\d*\s*[:：,，、]/iu;

/**
 * The sentence to quote a document by: of its first ones the one that tells most of what the title tells, and of figures, steps,
 * places and days; null for none.
 */
export function bestSentence({ sentences, source }: News): NewsSentence | null {
  const whole = sentences
    .slice(0, READ)
    .filter(({ text }) => widthOf(text) >= SHORTEST && !CAPTION.test(text) && text !== source.title);
  const title = new Set(readTerms(source.title).map(({ term }) => term));
  const weighed = whole.map((sentence) => ({
    sentence,
    weight: weightOf(sentence.meaning()) + TITLE * shareOf(title, sentence.text),
  }));
  const most = Math.max(...weighed.map(({ weight }) => weight));
  return weighed.find(({ weight }) => weight === most)?.sentence ?? sentences[0] ?? null;
}

function weightOf({ amounts, counts, stages, places, dates, text }: StatedMeaning): number {
  const figure =
    amounts.some((amount) => !isThreshold(amount, text)) ||
    counts.some(({ noun }) => PROJECT_NOUNS.includes(noun));
  const step = stages.some(({ modality }) => modality === 'done');
  return (
    (figure ? 2 : 0) +
    (step ? 1 : 0) +
    (counts.length > 0 ? 0.5 : 0) +
    (places.length > 0 ? 0.5 : 0) +
    (dates.length > 0 ? 0.5 : 0)
  );
}

function shareOf(wanted: ReadonlySet<string>, text: string): number {
  const terms = new Set(readTerms(text).map(({ term }) => term));
  return wanted.size === 0 ? 0 : [...wanted].filter((term) => terms.has(term)).length / wanted.size;
}

/** A Chinese or Korean character says as much as three letters. */
function widthOf(text: string): number {
  return text.length + 2 * (text.match(/[\p{Script=Han}\p{Script=Hangul}]/gu)?.length ?? 0);
}
