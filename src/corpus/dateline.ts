import { findCalendarDates } from './calendar-date.ts';

/** A dateline stands at the very start of the first paragraph. */
const LONGEST_DATELINE = 120;

/**
 * What may stand around the date of a dateline. The mark behind it is what makes it one: `CHANGCHUN, Sept. 21, 2022
 * (Xinhua) --`, `АСТАНА, 20 февраля 2023 г. —`, `新华社长春2023年2月20日电`, `(2023年2月20日 …讯)`.
 */
const LATIN_BEFORE = /^[（(]?(?:\p{Lu}[\p{L}.'’ -]{1,40},?\s*){0,3}[（(]?$/u;
const LATIN_AFTER = /^\s*(?:года|г\.)?,?\s*(?:[/(（][^()（）/]{2,40}[/)）])?[)）]?\s*(?:--|[–—―:]|-\s)/u;
const HAN_BEFORE = /^[（(【]?[\p{Script=Han}、 ]{0,20}[）)】]?[（(]?$/u;
const HAN_AFTER = /^\s*(?:[（(][^（）()]{2,30}[）)]\s*)?(?:电|電|讯|訊|[\p{Script=Han}]{2,12}[讯訊电電])/u;

/**
 * The date of a dateline, with its year, at the start of a paragraph: the day the report was filed; null otherwise.
 *
 * A date that is part of the first sentence ("The ceremony was held on January 4, 2018") is when something happened,
 * not when the document came out, and is not read.
 */
export function readDateline(paragraph: string): string | null {
  const start = paragraph.slice(0, LONGEST_DATELINE);
  const first = findCalendarDates(start)[0];
  if (!first) return null;
  const before = start.slice(0, first.start).trimEnd();
  const after = start.slice(first.end);
  const isDateline =
    (LATIN_BEFORE.test(before) && LATIN_AFTER.test(after)) ||
    (HAN_BEFORE.test(before) && HAN_AFTER.test(after));
  return isDateline ? first.date : null;
}
