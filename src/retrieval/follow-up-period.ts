import { type AnswerLanguage, answerLanguage } from '../language/answer-language.ts';
import {
  addUnits,
  type CalendarUnit,
  calendarDay,
  endOf,
  isoDay,
  parseIsoDay,
  startOf,
} from '../language/dates/calendar.ts';
import type { Span } from '../language/span.ts';
import { STEPS, type Step } from './follow-up-shifts.ts';
import type { Period } from './understanding.ts';

/** A period closed on both sides, as day numbers. */
interface Days {
  readonly from: number;
  readonly to: number;
}

export interface StepMention extends Span {
  readonly step: Step;
}

/** The first words of a question that name a period by its distance from the one spoken of: "the month before", 前一年. */
export function readStep(question: string): StepMention | null {
  for (const [pattern, read] of STEPS) {
    const match = pattern.exec(question);
    const step = match && read(match);
    if (match && step) return { start: match.index, end: match.index + match[0].length, step };
  }
  return null;
}

/**
 * The period a step away from another. A year from "September 2022" is September 2021, a year from a day of it all of
 * 2021, since what recurs (a spring signing) seldom does so to the day; a month from a longer period is the month that
 * borders on it. Null where a side is open, or where "the one before" is asked of days that are no calendar period.
 */
export function stepFrom(period: Period, { unit, count }: Step): Period | null {
  const days = daysOf(period);
  if (!days) return null;
  const by = unit === 'same' ? unitOf(days) : unit;
  if (by === null) return null;
  const moved =
    isWholeMonths(days) && isWithin(days, by) ? moveBoth(days, by, count) : border(days, by, count);
  return { from: isoDay(moved.from), to: isoDay(moved.to) };
}

function daysOf({ from, to }: Period): Days | null {
  const [first, last] = [from && parseIsoDay(from), to && parseIsoDay(to)];
  return typeof first === 'number' && typeof last === 'number' ? { from: first, to: last } : null;
}

const CALENDAR: readonly CalendarUnit[] = ['week', 'month', 'quarter', 'half', 'year'];

/** The calendar unit that the days are one whole of, or null. */
function unitOf({ from, to }: Days): CalendarUnit | null {
  return CALENDAR.find((unit) => startOf(unit, from) === from && endOf(unit, from) === to) ?? null;
}

function isWholeMonths({ from, to }: Days): boolean {
  return startOf('month', from) === from && endOf('month', to) === to;
}

function isWithin({ from, to }: Days, unit: CalendarUnit): boolean {
  return startOf(unit, from) === startOf(unit, to);
}

/** The last day moves by the day after it, so that the end of a month stays one. */
function moveBoth({ from, to }: Days, unit: CalendarUnit, count: number): Days {
  return { from: addUnits(from, unit, count), to: addUnits(to + 1, unit, count) - 1 };
}

function border({ from, to }: Days, unit: CalendarUnit, count: number): Days {
  const start = addUnits(startOf(unit, count < 0 ? from : to), unit, count);
  return { from: start, to: endOf(unit, start) };
}

const LOCALES: Record<AnswerLanguage, string> = { en: 'en-GB', zh: 'zh-CN', ru: 'ru-RU', ko: 'ko-KR' };
const FIELDS: Record<'day' | 'month' | 'year', Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** Writes a closed period as the language of `question` does and `readDates` reads it: January 2023, 2023年1月; else by its two days. */
export function writePeriod({ from, to }: Period, question: string): string {
  const days = daysOf({ from, to });
  if (!days) return '';
  const unit = days.from === days.to ? 'day' : unitOf(days);
  if (unit !== 'day' && unit !== 'month' && unit !== 'year') return `${from} – ${to}`;
  const format = new Intl.DateTimeFormat(LOCALES[answerLanguage(question)], {
    ...FIELDS[unit],
    timeZone: 'UTC',
  });
  return format.format(new Date(`${from}T00:00:00Z`));
}

/** The calendar year a period lies in, or null where it spans several or is open. */
export function yearOf(period: Period | null): number | null {
  const days = period && daysOf(period);
  return days && isWithin(days, 'year') ? calendarDay(days.from).year : null;
}

const YEAR_PHRASES: Record<AnswerLanguage, (year: number) => string> = {
  en: (year) => `in ${year}`,
  zh: (year) => `${year}年`,
  ru: (year) => `в ${year} году`,
  ko: (year) => `${year}년`,
};

/** "in 2022" as the language of `question` says it. */
export function writeYear(year: number, question: string): string {
  return YEAR_PHRASES[answerLanguage(question)](year);
}
