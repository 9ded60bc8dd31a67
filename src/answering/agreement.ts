import type {
  DateMention,
  Place,
  PlaceKind,
  PlaceMention,
  Stage,
  StageMention,
} from '../language/meaning.ts';
import type { OrdinalMention } from '../language/ordinals.ts';
import type { AskedPeriod, Period } from '../retrieval/understanding.ts';

/**
 * How a text stands to one side of a question: `agrees` in its own words; `near` in vague words (a day without its year,
 * a name that can mean several places); `lent`, by what stands around it (the sentence before, the title, the published
 * date); `silent`; or `conflicts`: it is about another place, time or step.
 */
export type Agreement = 'agrees' | 'near' | 'lent' | 'silent' | 'conflicts';

/** True where a text may be about what was asked, surely or by a weaker witness. */
export function isFavourable(agreement: Agreement): boolean {
  return agreement === 'agrees' || agreement === 'near' || agreement === 'lent';
}

const DAY = 86_400_000;

/**
 * How the dates of a text stand to a period: one that agrees is enough; else one that conflicts outweighs a vague one
 * ("on January 5 … the first of the year" is not February). Open sides reach without end.
 */
export function periodAgreement(dates: readonly DateMention[], period: AskedPeriod): Agreement {
  let found: Agreement = 'silent';
  for (const date of dates) {
    const agreement = dateAgreement(date, period);
    if (agreement === 'agrees') return agreement;
    if (period.year === 'none' && sameMonths(date, period)) return 'near';
    if (agreement === 'conflicts' || found === 'silent') found = agreement;
  }
  return found;
}

function dateAgreement(date: DateMention, period: AskedPeriod): Agreement {
  if (period.year === 'none' && sameMonths(date, period)) return 'near';
  if (date.from === null && date.to === null) return yearlessAgreement(date, period);
  const from = date.from ?? '0000';
  const to = date.to ?? '9999';
  if (isEarlyInSeason(date, period)) return 'near';
  if ((period.to !== null && from > period.to) || (period.from !== null && to < period.from))
    return 'conflicts';
  if (isOtherRunningTotal(date, period)) return 'conflicts';
  if (!isMuchLonger(date, period)) return 'agrees';
  if (date.grain === 'range') return 'conflicts';
  return isVague(date, period) ? 'silent' : 'near';
}

/** A month asked about without a year is that month of any year. */
function sameMonths(date: DateMention, { from, to }: AskedPeriod): boolean {
  if (date.from === null || date.to === null || from === null || to === null) return false;
  const year = date.from.slice(0, 4);
  if (from.slice(0, 4) !== to.slice(0, 4) || date.to.slice(0, 4) !== year) return false;
  const asked = { from: year + from.slice(4), to: year + to.slice(4) };
  const meets = date.from <= asked.to && date.to >= asked.from;
  return meets && !isMuchLonger(date, asked) && !isOtherRunningTotal(date, asked);
}

/**
 * A quarter is much longer than the month asked about, and so only a rough date of it; a range that is ("January to August"
 * for the first quarter) is the date of another figure.
 */
function isMuchLonger(date: DateMention, period: Period): boolean {
  return days(date.from, date.to) > days(period.from, period.to) * 2;
}

/**
 * "January to August" is not "January to June": totals that run from the same day on and end on different days are different figures.
 * One that ends within the year asked about is a part of it.
 */
function isOtherRunningTotal(date: DateMention, { from, to }: Period): boolean {
  if (date.grain !== 'range' || date.from === null || date.to === null || to === null) return false;
  const isWholeYear = from?.slice(5) === '01-01' && to.slice(5) === '12-31';
  const months = [days(date.from, date.to), days(from, to)].every((length) => length > 31);
  return months && !isWholeYear && date.from === from && date.to.slice(0, 7) !== to.slice(0, 7);
}

/** First and last day of the seasons as calendars have them. */
const SEASONS = ['03-01 05-31', '06-01 08-31', '09-01 11-30'];

/** "Spring starts" are held from February on: a season is no exact period, so the month before it may still be meant. */
function isEarlyInSeason(date: DateMention, { from, to }: Period): boolean {
  if (from === null || to === null || date.from === null || date.to === null) return false;
  if (!SEASONS.includes(`${from.slice(5)} ${to.slice(5)}`) || date.to >= from) return false;
  return days(date.from, from) <= 32;
}

/** "This year" says nothing of a month, a week or a day in it. */
function isVague(date: DateMention, period: Period): boolean {
  return days(period.from, period.to) <= 31 && days(date.from, date.to) > 180;
}

function days(from: string | null, to: string | null): number {
  if (from === null || to === null) return Number.POSITIVE_INFINITY;
  return (Date.parse(to) - Date.parse(from)) / DAY + 1;
}

const MONTHS_OF: Partial<Record<DateMention['grain'], number>> = {
  quarter: 3,
  season: 3,
  half: 6,
};

/** In days: "in April" says nothing for or against a question about a whole year. */
const LONGEST_YEARLESS = 100;

/** "On April 28" in a document that tells no year fits any year's 28 April, and speaks against any other day. */
function yearlessAgreement({ month, day, grain }: DateMention, { from, to }: Period): Agreement {
  if (month === undefined || from === null || to === null || days(from, to) > LONGEST_YEARLESS)
    return 'silent';
  const first = Number(from.slice(0, 4));
  for (let year = first; year <= Number(to.slice(0, 4)); year++) {
    const start = `${year}-${two(month)}-${two(day ?? 1)}`;
    const end = `${year}-${two(month + (MONTHS_OF[grain] ?? 1) - 1)}-${two(day ?? 31)}`;
    if (start <= to && end >= from) return 'near';
  }
  return 'conflicts';
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** How long after an event news of it may come out, in days. */
const NEWS_DELAY = 10;

/** A document that names no date itself: published within the period, or shortly after, it may well be about it. */
export function publishedAgreement(published: string | null, { from, to, year }: AskedPeriod): Agreement {
  if (published === null || year === 'none') return 'silent';
  if (from !== null && published < from) return 'conflicts';
  if (to === null) return 'lent';
  const late = new Date(Date.parse(to) + NEWS_DELAY * DAY).toISOString().slice(0, 10);
  return published <= late ? 'lent' : 'conflicts';
}

const LEVELS: Record<PlaceKind, number> = {
  country: 0,
  province: 1,
  city: 2,
  district: 3,
  county: 3,
  zone: 3,
};

/** A city inside a city, as Dehui is in Changchun, is of the level of its districts. */
function levelOf({ kind, within }: Place): number {
  return kind === 'city' && within.length > 3 ? LEVELS.county : LEVELS[kind];
}

/** Another place of the same level: Dehui speaks against Jiutai; Beijing, where a contract was signed, or a firm of Hong Kong does not. */
function isRival(place: Place, asked: Place): boolean {
  return levelOf(place) === levelOf(asked) && !asked.within.includes(place.id);
}

/** How the places a text names stand to those asked about: any of them, or somewhere inside, agrees. */
export function placeAgreement(mentions: readonly PlaceMention[], asked: readonly Place[]): Agreement {
  let found: Agreement = 'silent';
  for (const mention of mentions) {
    const meant = mention.place ? [mention.place] : mention.candidates;
    if (meant.some((place) => asked.some(({ id }) => place.within.includes(id))))
      return mention.place ? 'agrees' : 'near';
    if (meant.every((place) => asked.some((other) => isRival(place, other)))) found = 'conflicts';
  }
  return found;
}

/**
 * True where a text that is about one of several places asked about names another instead of the second: the ferry of Weihai and
 * Incheon is not that of Weihai and Busan. Each of `asked` is one place, or those that one name can mean.
 */
export function namesAnotherInstead(
  mentions: readonly PlaceMention[],
  asked: readonly (readonly Place[])[],
): boolean {
  const meant = mentions.map(({ place, candidates }) => (place ? [place] : candidates));
  const meets = (places: readonly Place[], group: readonly Place[]) =>
    places.some((place) =>
      group.some(({ id, within }) => place.within.includes(id) || within.includes(place.id)),
    );
  const others = meant.filter((places) => !asked.some((group) => meets(places, group)));
  const unmet = asked.filter((group) => !meant.some((places) => meets(places, group)));
  return unmet.some((group) =>
    others.some((places) => places.every((place) => group.every((one) => isRival(place, one)))),
  );
}

/** How the phases or editions a text names stand to those asked about; silent where either names none. */
export function ordinalAgreement(
  mentions: readonly OrdinalMention[],
  asked: readonly OrdinalMention[],
): Agreement {
  const alike = mentions.filter(({ of }) => asked.some((one) => one.of === of));
  if (alike.length === 0) return 'silent';
  const has = ({ of, value }: OrdinalMention) => alike.some((one) => one.of === of && one.value === value);
  return asked.some(has) ? 'agrees' : 'conflicts';
}

/** Steps that news of this trade uses for one another: a project that settled was signed. */
const AKIN: Partial<Record<Stage, readonly Stage[]>> = {
  signed: ['settled'],
  settled: ['signed'],
  started: ['resumed'],
  resumed: ['started'],
};

/** How the steps a text names stand to those asked about. What is only planned does not vouch for what was done. */
export function stageAgreement(mentions: readonly StageMention[], asked: readonly Stage[]): Agreement {
  if (mentions.length === 0) return 'silent';
  const wantsPlans = asked.includes('planned') || asked.includes('negotiating');
  const real = mentions.filter(
    ({ modality }) => modality === 'done' || (wantsPlans && modality === 'planned'),
  );
  if (real.some(({ stage }) => asked.includes(stage))) return 'agrees';
  if (mentions.some(({ stage }) => asked.some((one) => one === stage || AKIN[one]?.includes(stage))))
    return 'near';
  if (asked.includes('planned') && mentions.some(({ modality }) => modality === 'planned')) return 'near';
  return 'conflicts';
}
