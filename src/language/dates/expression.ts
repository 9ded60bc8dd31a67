import type { CalendarUnit } from './calendar.ts';

/**
 * What the words of a date say, before a reference date turns it into days. Grammars of all languages make these, and
 * one resolver reads them.
 */
export type Expression =
  | Fields
  | Lunar
  | SameTime
  | Shifted
  | Rolling
  | Distance
  | Weekday
  | Part
  | Remainder
  | Ordinal
  | WeekOf
  | Years
  | Range
  | Bound;

/** A year as stated, or counted from the reference date's year ("last year" is −1). */
export type Year = { readonly stated: number } | { readonly shift: number };

/** 1 spring (March–May) … 4 winter (December–February of the next year). */
export type Season = 1 | 2 | 3 | 4;

/**
 * Fields of the calendar: "18 September", "Q3 2021", "summer". At most one of quarter, half, season, head stands beside
 * the year. Without a year the resolver chooses one.
 */
export interface Fields {
  readonly kind: 'fields';
  readonly year?: Year | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly quarter?: number | undefined;
  readonly half?: number | undefined;
  readonly season?: Season | undefined;
  /** The first months or quarters of the year: "the first three quarters". */
  readonly head?: { readonly unit: 'month' | 'quarter'; readonly count: number } | undefined;
  /** ISO weekday said beside a day without a month: "Friday the 15th". */
  readonly weekday?: number | undefined;
  /** "last September" is −1, "next June" is 1: the nearest one outside the running month. */
  readonly turn?: -1 | 1 | undefined;
}

/**
 * Days of a month of the Chinese lunar calendar. The lunar year is named after the year in which it begins, so that
 * the twelfth month of 2022 ends in January 2023. Without a year the resolver chooses one.
 */
export interface Lunar {
  readonly kind: 'lunar';
  readonly year?: Year | undefined;
  /** 1–12. */
  readonly month: number;
  readonly leap?: boolean | undefined;
  /** First and last day, 1–30; 0 is the day before the month (New Year's Eve). Absent: the whole month. */
  readonly days?: readonly [number, number] | undefined;
}

/**
 * The same time in another year: "the same period last year", 去年今日. `of` null means what the text names before it,
 * or else the year so far; a year counted from another ("last year") is counted from that time's year.
 */
export interface SameTime {
  readonly kind: 'same_time';
  readonly year: Year;
  readonly of: Expression | null;
}

/** A whole calendar unit counted from the reference date: yesterday, last week, this month. */
export interface Shifted {
  readonly kind: 'shifted';
  readonly unit: CalendarUnit | 'weekend';
  readonly by: number;
}

/** What is counted in steps; business days are Monday to Friday. */
export type CountedUnit = CalendarUnit | 'business_day';

/** A number of units up to today ("the past three months") or from tomorrow on ("the next 2 weeks"). */
export interface Rolling {
  readonly kind: 'rolling';
  readonly unit: CountedUnit;
  readonly count: number;
  readonly ahead: boolean;
}

export interface Step {
  readonly unit: CountedUnit;
  readonly count: number;
}

/** "two days ago", "5 weeks from now", "3 days after 12 January". */
export interface Distance {
  readonly kind: 'distance';
  readonly steps: readonly Step[];
  readonly ahead: boolean;
  readonly anchor?: Expression;
}

/** A weekday of a week counted from the reference date's; week null: no week is said. */
export interface Weekday {
  readonly kind: 'weekday';
  readonly weekday: number;
  readonly week: number | null;
}

/** `start`, `middle`, `end` and `early`, `mid`, `late` are vague; the `xun` are the ten days of a Chinese month, one or two of them. */
export type PartName =
  | 'start'
  | 'middle'
  | 'end'
  | 'early'
  | 'mid'
  | 'late'
  | 'first_half'
  | 'second_half'
  | 'xun1'
  | 'xun2'
  | 'xun3'
  | 'xun1_2'
  | 'xun2_3';

export interface Part {
  readonly kind: 'part';
  readonly part: PartName;
  readonly of: Expression;
}

/** What is over of a running period ("earlier this year") or still to come ("the rest of the week"). */
export interface Remainder {
  readonly kind: 'remainder';
  readonly side: 'elapsed' | 'remaining';
  readonly of: Expression;
}

/** "the first week of October", "the last Friday of July", "the first ten days of May"; n counts from 1, or from −1 at the end. */
export interface Ordinal {
  readonly kind: 'ordinal';
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'weekday';
  readonly n: number;
  readonly count: number;
  readonly weekday?: number;
  readonly of: Expression;
}

/** The Monday–Sunday week that holds a day. */
export interface WeekOf {
  readonly kind: 'week_of';
  readonly of: Expression;
}

/** A span of whole years: decades, centuries. */
export interface Years {
  readonly kind: 'years';
  readonly from: number;
  readonly to: number;
}

export interface Range {
  readonly kind: 'range';
  readonly from: Expression;
  readonly to: Expression;
}

/** `since` ends today; `onward` stays open; `until` holds the day named, `before` does not. */
export type BoundSide = 'since' | 'onward' | 'before' | 'until' | 'after';

export interface Bound {
  readonly kind: 'bound';
  readonly side: BoundSide;
  readonly of: Expression;
}

/** True where the reference date must choose the year (or the week) because the words leave it out. */
export function isFloating(expression: Expression): boolean {
  switch (expression.kind) {
    case 'fields':
    case 'lunar':
      return expression.year === undefined;
    case 'weekday':
      return expression.week === null;
    case 'part':
    case 'ordinal':
    case 'week_of':
      return isFloating(expression.of);
    default:
      return false;
  }
}

/** True where the words themselves say the year. */
export function isStated(expression: Expression): boolean {
  switch (expression.kind) {
    case 'fields':
    case 'lunar':
      return expression.year !== undefined && 'stated' in expression.year;
    case 'same_time':
      return 'stated' in expression.year;
    case 'years':
      return true;
    case 'range':
      return isStated(expression.from) && isStated(expression.to);
    case 'part':
    case 'ordinal':
    case 'week_of':
    case 'bound':
      return isStated(expression.of);
    case 'distance':
      return expression.anchor !== undefined && isStated(expression.anchor);
    default:
      return false;
  }
}
