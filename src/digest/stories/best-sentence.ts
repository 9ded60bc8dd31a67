import { isThreshold } from '../../language/project-figures.ts';
import type { StatedMeaning } from '../../language/text-meaning.ts';
import type { News, NewsSentence } from './news.ts';

/** Sentences that are looked at: news tells its news at the beginning. */
const READ = 10;
/** UTF-16 units below which a line is a heading or a remnant. */
const SHORTEST = 20;

/** The sentence to quote a document by: of its first ones the one that tells most of figures, steps, places and days; null for none. */
export function bestSentence({ sentences }: News): NewsSentence | null {
  const whole = sentences.slice(0, READ).filter(({ text }) => widthOf(text) >= SHORTEST);
  const weighed = whole.map((sentence) => ({ sentence, weight: weightOf(sentence.meaning()) }));
  const most = Math.max(...weighed.map(({ weight }) => weight));
  return weighed.find(({ weight }) => weight === most)?.sentence ?? sentences[0] ?? null;
}

function weightOf({ amounts, counts, stages, places, dates, text }: StatedMeaning): number {
  const figure = amounts.some((amount) => !isThreshold(amount, text)) || counts.length > 0;
  const step = stages.some(({ modality }) => modality === 'done');
  return (figure ? 2 : 0) + (step ? 1 : 0) + (places.length > 0 ? 1 : 0) + (dates.length > 0 ? 1 : 0);
}

/** A Chinese character says as much as three letters. */
function widthOf(text: string): number {
  return text.length + 2 * (text.match(/[\p{Script=Han}\p{Script=Hangul}]/gu)?.length ?? 0);
}
