import { readAmounts } from './amounts.ts';
import { readCounts } from './counts.ts';
import { readDates } from './dates.ts';
import { mask } from './mask.ts';
import type { AmountMention, CountMention, DateMention, PlaceMention, StageMention } from './meaning.ts';
import { everyWord, type Gazetteer, readPlaces } from './places.ts';
import { readStages } from './stages.ts';

/** What a text of a document states, as the readers of meaning see it; offsets point into that text. */
export interface StatedMeaning {
  readonly text: string;
  readonly dates: readonly DateMention[];
  readonly places: readonly PlaceMention[];
  readonly stages: readonly StageMention[];
  readonly amounts: readonly AmountMention[];
  readonly counts: readonly CountMention[];
}

/**
 * Reads a text of a document with every reader. `published` is the date of the document, against which its dates are read;
 * `prefer` holds ids of places that decide between places of one name.
 */
export function readStatedMeaning(
  text: string,
  published: string | null,
  gazetteer: Gazetteer,
  prefer: readonly string[],
): StatedMeaning {
  const dates = readDates(text, { date: published, role: 'published' });
  const places = readPlaces(mask(text, dates), gazetteer, { prefer, known: everyWord });
  return {
    text,
    dates,
    places,
    stages: readStages(text),
    amounts: readAmounts(text),
    counts: readCounts(mask(text, places.filter(beginsLikeNumber(text)))),
  };
}

/** 九台 and 四平 are places, not nine or four of anything. */
function beginsLikeNumber(text: string): (place: PlaceMention) => boolean {
  return ({ start }) => /[一二三四五六七八九十百千万萬两兩双雙]/.test(text.charAt(start));
}
