import type { Expression } from './expression.ts';

const BORROWED: ReadonlySet<Expression['kind']> = new Set([
  'fields',
  'range',
  'remainder',
  'rolling',
  'lunar',
  'part',
]);

/**
 * Gives "the same period last year" the period it speaks of: the one named before it in the same sentence ("from January to
 * August …, up 12 % on the same period last year"). A whole year, a relative day or nothing before it lends nothing.
 */
export function borrowPeriod(expression: Expression, before: Expression | null): Expression {
  if (expression.kind !== 'same_time' || expression.of !== null) return expression;
  return before && BORROWED.has(before.kind) && !isWholeYear(before)
    ? { ...expression, of: before }
    : expression;
}

function isWholeYear(expression: Expression): boolean {
  if (expression.kind !== 'fields') return false;
  const { month, day, quarter, half, season, head } = expression;
  return (month ?? day ?? quarter ?? half ?? season ?? head) === undefined;
}
