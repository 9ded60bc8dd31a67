import { PUBLISHED_AFTER, PUBLISHED_BEFORE } from '../../language/dates/incidental.ts';
import { readDates } from '../../language/dates.ts';
import type { DateMention } from '../../language/meaning.ts';
import { type Cited, type Held, heldBy } from './evidence-text.ts';
import type { Reason } from './reason.ts';

/** Words that mean another day tomorrow: of a document they are read against its date, of an answer against the reader's. */
const RELATIVE =
  /\b(?:this|last|next|past|coming|current|previous|today|yesterday|tomorrow|ago|now)\b|今[年天日]|去年|明年|本[年月周週季]|上[个個]?[月周週季年]|下[个個]?[月周週季年]|昨[天日]|近[一二三四五六七八九十\d]|(?:эт|прошл|следующ|текущ|будущ|минувш)\p{Ll}+ (?:год|месяц|недел|квартал)|сегодня|вчера|завтра|올해|작년|내년|지난|이번|다음|금년|어제|오늘|내일/iu;

/** A date of a sentence with the dates of its source that carry it; the source's are none where it is the day of publication. */
export interface CarriedDate {
  readonly date: DateMention;
  readonly by: readonly Held<DateMention>[];
}

/**
 * Finds for every date of a sentence what carries it: the same day or period in the cited sentences; where these name no time, in the
 * nearest text before them, the title last; or, where the words say that it is, the day of publication. A yearless day is the same
 * day of the year that its document has. A month or year may stand for a day of it, never for a longer or another period.
 */
export function carryDates(text: string, cited: readonly Cited[]): (CarriedDate | Reason)[] {
  const readings = cited.map((one) => ({
    one,
    held: heldBy(one, ({ dates }) => dates),
    dates: readDates(text, { date: one.source.published, role: 'published' }),
  }));
  return (readings[0]?.dates ?? []).map((date, at) => {
    const words = text.slice(date.start, date.end);
    if (RELATIVE.test(words)) return { kind: 'date', detail: `${words}: say which year or month` };
    for (const { one, held, dates } of readings) {
      const read = dates[at] ?? date;
      if (isPublication(text, read, one.source.published)) return { date: read, by: [] };
      const by = held.filter((other) => carriesDate(other.mention, read) || sameWords(words, other));
      if (by.length > 0) return { date: read, by };
    }
    return { kind: 'date', detail: words };
  });
}

function isPublication(
  text: string,
  { start, end, from, to }: DateMention,
  published: string | null,
): boolean {
  if (published === null || from !== published || to !== published) return false;
  const before = text.slice(Math.max(0, start - 60), start).trimEnd();
  return PUBLISHED_BEFORE.test(before) || PUBLISHED_AFTER.test(text.slice(end, end + 24));
}

const COARSE: readonly DateMention['grain'][] = ['month', 'quarter', 'half', 'season', 'year'];

/** Whether what a source says of time carries what a sentence says. */
export function carriesDate(source: DateMention, said: DateMention): boolean {
  if (said.from === null && said.to === null) return sameYearless(source, said);
  if (source.from === null && source.to === null) return false;
  if (source.from === said.from && source.to === said.to) return true;
  return isDayWithin(source, said);
}

function isDayWithin(source: DateMention, said: DateMention): boolean {
  if (source.grain !== 'day' || !COARSE.includes(said.grain)) return false;
  return (source.from ?? '') >= (said.from ?? '9999') && (source.to ?? '9999') <= (said.to ?? '');
}

/** Month and day alone, where the sentence leaves the year out, or neither text knows it. */
function sameYearless(source: DateMention, said: DateMention): boolean {
  if (source.grain !== said.grain || (said.month ?? said.day) === undefined) return false;
  const month = source.month ?? monthOf(source);
  const day = source.day ?? (source.grain === 'day' ? Number(source.from?.slice(8, 10)) : undefined);
  return said.month === month && said.day === day;
}

/** Of a period that nothing can be made of ("before the end of May" in a text without a year) only the same words are the same. */
function sameWords(words: string, { mention, text }: Held<DateMention>): boolean {
  const theirs = text.text.slice(mention.start, mention.end);
  return words.toLowerCase() === theirs.toLowerCase();
}

function monthOf({ from }: DateMention): number | undefined {
  return from === null ? undefined : Number(from.slice(5, 7));
}
