import type { Expression, Fields, Year } from './expression.ts';

interface Sides {
  readonly from: Expression;
  readonly to: Expression;
}

/**
 * Lends the month and the year of one side of a range to the other, as "from January 3 to March 5, 2022" means. A range
 * that would run backwards crosses the new year: "Nov–Feb 2017" begins in 2016.
 */
export function shareFields(from: Expression, to: Expression): Sides {
  const first = fieldsOf(from);
  const last = fieldsOf(to);
  if (!first || !last) return { from, to };
  const [withMonthFirst, withMonthLast] = shareMonth(first, last);
  return shareYear(
    withField(from, withMonthFirst),
    withField(to, withMonthLast),
    withMonthFirst,
    withMonthLast,
  );
}

/** The fields inside "the end of March", "the first week of May". */
function fieldsOf(expression: Expression): Fields | null {
  if (expression.kind === 'fields') return expression;
  if (expression.kind === 'part' || expression.kind === 'ordinal' || expression.kind === 'week_of') {
    return fieldsOf(expression.of);
  }
  return null;
}

function withField(expression: Expression, fields: Fields): Expression {
  if (expression.kind === 'part' || expression.kind === 'ordinal' || expression.kind === 'week_of') {
    return { ...expression, of: withField(expression.of, fields) };
  }
  return fields;
}

function shareMonth(first: Fields, last: Fields): [Fields, Fields] {
  if (last.day !== undefined && last.month === undefined && first.month !== undefined) {
    const month = last.day < (first.day ?? 1) ? (first.month % 12) + 1 : first.month;
    return [first, { ...last, month }];
  }
  if (first.day !== undefined && first.month === undefined && last.month !== undefined) {
    return [{ ...first, month: last.month }, last];
  }
  return [first, last];
}

function shareYear(from: Expression, to: Expression, first: Fields, last: Fields): Sides {
  const wraps = position(first) > position(last);
  if (!first.year && last.year && hasInnerField(first)) {
    return { from: withField(from, { ...first, year: moved(last.year, wraps ? -1 : 0) }), to };
  }
  if (first.year && !last.year && hasInnerField(last)) {
    return { from, to: withField(to, { ...last, year: moved(first.year, wraps ? 1 : 0) }) };
  }
  return { from, to };
}

function hasInnerField({ month, day, quarter, half, season }: Fields): boolean {
  return (month ?? day ?? quarter ?? half ?? season) !== undefined;
}

/** Where in a year the fields begin, in days of 31 to the month. */
function position({ month, day, quarter, half, season }: Fields): number {
  const first = month ?? (quarter ? quarter * 3 - 2 : half ? half * 6 - 5 : season ? season * 3 : 0);
  return first * 31 + (day ?? 0);
}

function moved(year: Year, by: number): Year {
  return 'stated' in year ? { stated: year.stated + by } : { shift: year.shift + by };
}
