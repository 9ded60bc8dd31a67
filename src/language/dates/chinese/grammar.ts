import type { BoundSide, Expression } from '../expression.ts';
import type { Grammar, Reader } from '../reader.ts';
import { between, longest, prefixed, rule, suffixed } from '../reader.ts';
import { YEAR, yearOf } from './days.ts';
import { chineseNumber, DAY_NUMBER, MONTH_NUMBER } from './numerals.ts';
import { readChinesePeriod } from './periods.ts';
import { RARE_TRIGGER } from './rare-periods.ts';
import { TRIGGER } from './trigger.ts';

const now = rule('(?:今|现在|現在|目前|当前|今天|此刻)', () => ({ kind: 'shifted', unit: 'day', by: 0 }));
const readSide: Reader = longest([readChinesePeriod, now]);

const TO = '\\s*(?:-+|~|至|到|—|直到)\\s*';
const AND = '\\s*(?:-+|~|至|到|与|與|和|及)\\s*';

const sides: readonly Reader[] = [
  between('(?:自|从|從|由|在)?\\s*', readChinesePeriod, TO, readSide, '(?:期间|期間|之间|之間|间|間|止)?'),
  between('(?:在|从|從|介于)?\\s*', readChinesePeriod, AND, readSide, '(?:之间|之間|期间|间|間)'),
];

/** "1至8月", "1—8月份", "2022年1-11月". */
const months = rule(
  `(?<!\\d|\\d[.,])(?:${YEAR}\\s*的?)?(?<a>${MONTH_NUMBER})\\s*月?\\s*(?:-+|~|至|到)\\s*(?<b>${MONTH_NUMBER})\\s*月份?(?!\\s*\\d{1,2}\\s*日)`,
  ({ groups }) => rangeOf(yearOf(groups), groups, 'month'),
);
/** "9月18日至20日", "9月18—20日". */
const days = rule(
  `(?<!\\d|\\d[.,])(?:${YEAR}\\s*)?(?<m>${MONTH_NUMBER})\\s*月\\s*(?<a>${DAY_NUMBER})\\s*[日号號]?\\s*(?:-+|~|至|到)\\s*(?<b>${DAY_NUMBER})\\s*[日号號]`,
  ({ groups }) => rangeOf(yearOf(groups), groups, 'day'),
);
const quarters = rule(
  `(?:${YEAR}\\s*的?)?第?(?<a>[一二三四1-4])\\s*(?:季度)?\\s*(?:-+|~|至|到|、|和)\\s*第?(?<b>[一二三四1-4])\\s*季度`,
  ({ groups }) => rangeOf(yearOf(groups), groups, 'quarter'),
);

type RangeGroups = Record<string, string | undefined>;

function rangeOf(
  year: ReturnType<typeof yearOf>,
  groups: RangeGroups,
  field: 'month' | 'day' | 'quarter',
): Expression {
  const month = groups.m === undefined ? {} : { month: chineseNumber(groups.m) };
  const at = (words = ''): Expression => ({ kind: 'fields', year, ...month, [field]: chineseNumber(words) });
  return { kind: 'range', from: at(groups.a), to: at(groups.b) };
}

const toDate = rule(
  `(?:(?:${YEAR})?年?初(?:至今|以来|以來|到现在|到現在|到目前|至目前|至现在)|(?:今年|本年)(?:以来|以來|至今|到现在|迄今))`,
  ({ groups }) => ({
    kind: 'remainder',
    side: 'elapsed',
    of: { kind: 'fields', year: yearOf(groups) ?? { shift: 0 } },
  }),
);

const BEFORE: readonly [string, BoundSide][] = [
  ['(?:截至|截止到?|截止至|至迟|到|至|直到)\\s*', 'until'],
  ['(?:自从|自從|自)\\s*', 'since'],
];
const AFTER: readonly [string, BoundSide][] = [
  ['\\s*(?:以来|以來|至今|迄今|到现在|到目前)', 'since'],
  ['\\s*(?:起|开始|開始|及以后|及以後|及之后|或之后|或以后|或之後|以降)', 'onward'],
  ['\\s*(?:或之前|及以前|及之前|或以前|为止|為止|止|前后)', 'until'],
  ['\\s*(?:之前|以前|前(?![三四五六七八九十\\d天年]))', 'before'],
  ['\\s*(?:之后|以后|之後|以後|后(?!的?[三四五六七八九十\\d天年续期]))', 'after'],
];

const readBound: Reader = longest([
  ...BEFORE.map(([pattern, side]) => prefixed(pattern, readChinesePeriod, (of) => bound(side, of))),
  ...AFTER.map(([pattern, side]) => suffixed(readChinesePeriod, pattern, (of) => bound(side, of))),
  ...AFTER.slice(0, 2).map(([pattern, side]) =>
    prefixed(
      '(?:自从|自從|自|从|從|由)\\s*',
      suffixed(readChinesePeriod, pattern, (of) => of),
      (of) => bound(side, of),
    ),
  ),
]);
/** "2010年之后2018年之前". */
const afterBefore = between(
  '',
  suffixed(readChinesePeriod, '(?:之后|以后|之後|以後)', (of) => ({ kind: 'bound', side: 'after', of })),
  '',
  suffixed(readChinesePeriod, '(?:之前|以前)', (of) => ({ kind: 'bound', side: 'before', of })),
);

const readRange: Reader = longest([...sides, months, days, quarters, afterBefore]);

function bound(side: BoundSide, of: Expression): Expression | null {
  const isDuration = of.kind === 'rolling' || of.kind === 'distance';
  return isDuration ? null : { kind: 'bound', side, of };
}

const read = longest([readRange, readChinesePeriod, toDate, readBound]);

/** Chinese dates, simplified and traditional: an ordered list of readers, of which the longest parse wins. */
export const CHINESE: Grammar = { trigger: TRIGGER, read };
/** The same, from the starts that few texts have. */
export const CHINESE_RARE: Grammar = { trigger: RARE_TRIGGER, read };
