import { ORDINALS } from '../dates/english/words.ts';

/** Ordinals in words, from the first on; Russian without endings. */
export const ORDINAL_WORDS = {
  en: ORDINALS,
  ru: ['перв', 'втор', 'трет', 'четв[её]рт', 'пят', 'шест', 'седьм', 'восьм', 'девят', 'десят'],
  cardinals: ['one', 'two', 'three', 'four', 'five', 'six'],
};

/** Latin numerals up to 39. */
export const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** A number before one of these is no number of what is named behind it: "for the first time at the Expo", "the second largest fair". */
export const NO_EDITION = {
  en: 'times?|halves|half|quarters?|days?|weeks?|months?|years?|century|anniversary|largest|biggest|most|best|of|at|in|into|to|on|for|by|with|from|since|during|the|an?|its|their|is|was|were|has|had|that|who|which',
  ru: 'раз|раза|ден|дн|недел|месяц|квартал|половин|полугод|год|лет|век|по|на|в|во|с|со|к|из|о|об|от|для|и|среди',
};

/** "At this stage 5 projects are under way" names no stage. */
export const NO_PHASE = 'this|that|which|same|current|present|early|earlier|later?|initial|final|every|each';

/** What is held again and again, each time with the next number. */
export const EDITION_NOUNS = {
  en: 'fair|expo|exposition|exhibition|summit|forum|festival|conference|congress|convention|week|session|edition|symposium|games|meeting|round|dialogue',
  ru: 'ярмар|выстав|саммит|форум|фестивал|конференц|конгресс|недел|съезд|заседан|встреч|раунд',
};
