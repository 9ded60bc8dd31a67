import type { DateMention, Stage } from '../../language/meaning.ts';
import type { Span } from '../../language/span.ts';
import type { FactEvent } from '../fact.ts';
import { readCompared } from './compared.ts';
import type { FigureGroup, SentenceFigures } from './figure-groups.ts';
import type { Story, StorySentence } from './story.ts';
import { corrects } from './withdrawn.ts';
import { REPORT_DAY_AFTER, REPORT_DAY_BEFORE } from './words/correction-words.ts';

/** A date that something is compared with, or by which it is to be done, is not when it happened. */
const NO_EVENT_BEFORE =
  /(?:\bthan (?:in |on )?|compared (?:with|to) |\b(?:carried|left|held) over (?:from )?|比|较|較|同比|по сравнению с|чем в |대비|보다)\s*$/iu;
const NO_EVENT_AFTER = /^(?:同期|同比|\s?보다|\s?대비|['’]s (?:list|plan|batch))/u;

/** How things stand when the news comes out; no day named before is theirs. */
const TIMELESS =
  /\bso far\b|\bcurrently\b|\bto date\b|(?:is|are) under (?:negotiation|discussion)|目前|至今|на сегодня|현재/iu;

const SAME_PERIOD =
  /\b(?:during|over|in) (?:the|that) (?:year|period|twelve months)\b|за это время|이 기간/iu;
const SAME_DAY = /\b(?:that|the same) day\b|同日|当天|當天|当日|當日|в тот же день|같은 날|이날/iu;

/** Sentences before the fact's own that may lend it their period, and their day. */
const REACH = 3;
const DAY_REACH = 6;

/** A title's season or year is too vague to be the day of anything. */
const LENT_BY_TITLE: readonly string[] = ['day', 'week', 'month'];

/** The date of a group of figures: of its own sentence, or lent; null where neither names one. */
export function dateOfGroup(
  group: FigureGroup,
  at: number,
  story: Story,
  figures: SentenceFigures,
  isPart: boolean,
): DateMention | null {
  const sentence = story.sentences[at];
  if (!sentence) return null;
  const own = withoutWiderOnes(eventDates(sentence, corrects(story, at)));
  if (own.length > 0) return nearestDate(own, group.span, figures, sentence.text);
  return TIMELESS.test(sentence.text) ? null : lentDate(at, story, isPart);
}

/**
 * As the ledger keeps it. What was done was done before the news came out: "this year" of a thing done ends with the published date,
 * and a date wholly after it is none.
 */
export function asEvent(date: FactEvent | null, published: string | null, stage: Stage): FactEvent | null {
  if (!date) return null;
  const { from, to, basis } = date;
  if (stage === 'planned' || published === null || to === null || to <= published) return { from, to, basis };
  if (from !== null && from > published)
    return basis === 'published' ? yearBefore(from, to, published) : null;
  return isVague(from, to) ? { from, to: published, basis } : { from, to, basis };
}

/** A year that was only taken from the published date, and that makes a thing done lie ahead of it, is the wrong one. */
function yearBefore(from: string, to: string, published: string): FactEvent | null {
  const [first, last] = [from, to].map((day) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`);
  if (!first || !last || last > published || first.endsWith('02-29') || last.endsWith('02-29')) return null;
  return { from: first, to: last, basis: 'published' };
}

/** Longer than a quarter: such a time is rather "this year" than a date. */
function isVague(from: string | null, to: string): boolean {
  return from === null || (Date.parse(to) - Date.parse(from)) / 86_400_000 > 100;
}

function eventDates({ text, meaning }: StorySentence, isCorrection: boolean): DateMention[] {
  const compared = readCompared(meaning());
  return meaning().dates.filter(
    ({ start, end }) =>
      !(isCorrection && isDayOfReport(text, start, end)) &&
      !compared.some((span) => span.start < end && start < span.end) &&
      !NO_EVENT_BEFORE.test(text.slice(0, start)) &&
      !NO_EVENT_AFTER.test(text.slice(end)) &&
      !/^after\b/i.test(text.slice(start, end)),
  );
}

/** "Correction: in our report of May 3 …": when it was reported, not when it happened. */
function isDayOfReport(text: string, start: number, end: number): boolean {
  return REPORT_DAY_BEFORE.test(text.slice(0, start)) || REPORT_DAY_AFTER.test(text.slice(end));
}

/** "On August 18 … the third-quarter signing": the day is meant, the quarter is part of a name. */
function withoutWiderOnes(dates: readonly DateMention[]): DateMention[] {
  const holds = (a: DateMention, b: DateMention) =>
    a !== b &&
    a.from !== null &&
    a.to !== null &&
    b.from !== null &&
    b.to !== null &&
    a.from <= b.from &&
    a.to >= b.to;
  return dates.filter((date) => !dates.some((other) => other.grain === 'day' && holds(date, other)));
}

/** The date of its own clause between it and the next figures, else the last one before it, else the first. */
function nearestDate(
  dates: readonly DateMention[],
  span: Span,
  { groups }: SentenceFigures,
  text: string,
): DateMention | null {
  const next = groups.find((other) => other.span.start > span.start)?.span.start ?? text.length;
  const previous = groups.filter((other) => other.span.end <= span.start).at(-1)?.span.end ?? 0;
  const ahead = dates.filter(({ end, start }) => end <= span.start && start >= previous).at(-1);
  const behind = dates.find(({ start }) => start >= span.start && start < next);
  return ahead ?? behind ?? dates.filter(({ end }) => end <= span.start).at(-1) ?? dates[0] ?? null;
}

/**
 * As in answering: figures without a date are of the date named last before them, or in the title. A period ("January to August")
 * is lent to a part of what it was said of and to the rest of its paragraph only: what comes after may be of any time.
 */
function lentDate(at: number, story: Story, isPart: boolean): DateMention | null {
  const own = story.sentences[at];
  const sameDay = SAME_DAY.test(own?.text ?? '');
  const samePeriod = SAME_PERIOD.test(own?.text ?? '');
  for (let before = at - 1; before >= Math.max(0, at - DAY_REACH); before--) {
    const sentence = story.sentences[before];
    if (!sentence || sentence.form === 'heading') break;
    const dates = eventDates(sentence, corrects(story, before));
    const date = sameDay ? dates.findLast(({ grain }) => grain === 'day') : dates.at(-1);
    if (!date) continue;
    const isNear = at - before <= REACH && sentence.paragraph === own?.paragraph;
    return isPart || date.grain === 'day' || isNear || samePeriod ? date : null;
  }
  const [titled, ...others] = story.title().dates;
  return titled && others.length === 0 && LENT_BY_TITLE.includes(titled.grain) ? titled : null;
}
