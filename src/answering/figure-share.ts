import type { Span } from '../language/span.ts';
import { clausesOf } from './clauses.ts';

/**
 * What share of a thing a figure tells: all of it, what each or one of several costs (an average too), or how much more or less it is.
 * A size from which things are counted ("projects over RMB 50 million") is read by `isThreshold`.
 */
export type FigureShare = 'whole' | 'each' | 'change';

const EACH =
  /\b(?:each|apiece|average|averag\w+|per (?:project|plant|contract))\b|平均|户均|每[个個家项項]|各(?=投|需|\d)|кажд\p{Ll}+|(?<!\p{L})(?:в )?средн\p{Ll}+|평균|각각|각\s/iu;
const EACH_REACH = 40;
const CHANGE_BEFORE =
  /\b(?:increase|rise|growth|gain|drop|decrease|decline|fall)s? of\s$|\b(?:by|up|down)\s$|(?:增加|增长|減少|减少|下降|多出|同比增)(?:了|约)?$|(?:прирост\p{Ll}*|увеличени\p{Ll}+ на|больше на|меньше на)\s$/iu;
const CHANGE_AFTER =
  /^\s(?:more|less|fewer) than (?:in|a|the|last)\b|^\s?(?:больше|меньше), чем|^\s?(?:늘|줄|증가|감소)/iu;

/** Reads it from the words around a figure. Never throws. */
export function shareOf(text: string, { start, end }: Span): FigureShare {
  if (isChange(text, { start, end })) return 'change';
  const clause = clausesOf(text).find((one) => start < one.end && end > one.start);
  const from = Math.min(clause?.start ?? start, Math.max(0, start - EACH_REACH));
  const around = text.slice(from, Math.max(clause?.end ?? end, end + EACH_REACH));
  return EACH.test(around) ? 'each' : 'whole';
}

/** True for "up RMB 2 billion", 增加20亿元. */
export function isChange(text: string, { start, end }: Span): boolean {
  return CHANGE_BEFORE.test(text.slice(Math.max(0, start - 24), start)) || CHANGE_AFTER.test(text.slice(end));
}

const WHOLE_BEFORE =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|most|some|many|several|none|any|all but \w+)) (?:of|out of) (?:(?:all|these|those|the|its)\s)*$|(?:^|[.;:,]\s)(?:of|among|out of) (?:(?:all|these|those|the|its)\s)*$|[这這此上述]些?$|(?:^|[\s(«])из (?:(?:этих|тех|всех|них)\s)*$/iu;
const WHOLE_AFTER =
  /^(?:项目|項目)?(?:当中|當中|之中|中(?![国國心小部期])|里|裡)|^(?:의|\s)?\s?(?:중|가운데)(?=\s|,|에)/u;

/** True where a figure only says what others are a part of: "three of these ten projects", 10个项目中, 10개 중. */
export function isWholeOfParts(text: string, { start, end }: Span): boolean {
  return WHOLE_BEFORE.test(text.slice(Math.max(0, start - 24), start)) || WHOLE_AFTER.test(text.slice(end));
}

const ONE_OF_SEVERAL =
  /\b(?:the (?:first|second|third|last|other)|one|another)(?: (?:of (?:them|these|those)|one))?(?:,)? (?:is |was |costs? |comes to |has |takes |at |for |of |worth |with |—|–)|(?:其中)?(?:一个|一個|另一个|另一個|其一|其二)(?:项目|項目)?(?:投|为|是|总)|(?<!\p{L})(?:перв|втор|треть|друг|одн)(?:ое|ая|ый|ой|ого|ому|ий|ья|ье|о|а) (?:—|–|-|на|в|стоит|стоимостью|оценива)|(?:첫|두|세|다른)\s?(?:번째)?\s?(?:것|하나)?(?:은|는)\s/iu;

/** True for a clause that tells of one of several by its number alone: "the second for 15 billion", один — на 2 млрд. */
export function tellsOneOfSeveral(clause: string): boolean {
  return ONE_OF_SEVERAL.test(clause);
}
