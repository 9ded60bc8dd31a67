import type { Expression, Year } from './expression.ts';

/**
 * The one year that a question names apart from its other dates ("In 2022, how many were signed in September?"), or null
 * where it names none or several.
 */
export function yearNamedApart(expressions: readonly Expression[]): Year | null {
  const years = expressions.flatMap((expression) => yearAlone(expression) ?? []);
  const [first] = years;
  return first && years.every((year) => sameYear(year, first)) ? first : null;
}

function yearAlone(expression: Expression): Year | null {
  if (expression.kind === 'shifted') return expression.unit === 'year' ? { shift: expression.by } : null;
  if (expression.kind !== 'fields') return null;
  const { year, month, day, quarter, half, season, head } = expression;
  return (month ?? day ?? quarter ?? half ?? season ?? head) === undefined ? (year ?? null) : null;
}

function sameYear(a: Year, b: Year): boolean {
  if ('stated' in a) return 'stated' in b && a.stated === b.stated;
  return 'shift' in b && a.shift === b.shift;
}

/** Gives the year to every month, quarter … that has none; days without a month, weekdays and relative words stay. */
export function lendYear(expression: Expression, year: Year): Expression {
  switch (expression.kind) {
    case 'fields': {
      const { month, quarter, half, season, head, turn } = expression;
      const canTake = (month ?? quarter ?? half ?? season ?? head) !== undefined && turn === undefined;
      return expression.year === undefined && canTake ? { ...expression, year } : expression;
    }
    case 'lunar':
      return { ...expression, year: expression.year ?? year };
    case 'part':
    case 'ordinal':
    case 'week_of':
    case 'bound':
      return { ...expression, of: lendYear(expression.of, year) };
    case 'range': {
      const hasYear = [expression.from, expression.to].some((side) => side.kind === 'fields' && side.year);
      if (hasYear) return expression;
      return { ...expression, from: lendYear(expression.from, year), to: lendYear(expression.to, year) };
    }
    default:
      return expression;
  }
}
