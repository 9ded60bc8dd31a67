import type { AmountMention, CountMention } from '../../language/meaning.ts';
import { isThreshold } from '../../language/project-figures.ts';
import type { Span } from '../../language/span.ts';
import type { StatedMeaning } from '../../language/text-meaning.ts';
import { readCompared } from './compared.ts';
import { countsProjects, isProjectMoney, kindOf } from './figures.ts';
import { NUMBER_WORD, WHOLE_SUM } from './words/going-on-words.ts';
import { BASE_BEFORE, PART_BEGINS, RESPECTIVELY, TOLD_AGAIN_AFTER } from './words/part-words.ts';

/** Figures of a sentence that are of the same projects: how many, what they are worth, or both. */
export interface FigureGroup {
  readonly count: CountMention | null;
  readonly amount: AmountMention | null;
  /** From the first figure to the last. */
  readonly span: Span;
}

export interface SentenceFigures {
  readonly groups: readonly FigureGroup[];
  /** Numbers that only say of which projects others are a part: the 86 of "of the 86, 45 …". */
  readonly bases: readonly CountMention[];
  /** Everything figured that is in no group: words beyond one of these belong to it, not to the group. */
  readonly others: readonly Span[];
}

type Figure =
  | { readonly kind: 'count'; readonly mention: CountMention }
  | { readonly kind: 'amount'; readonly mention: AmountMention };

/**
 * Puts the figures of a sentence together. `carried` tells that numbers without a noun count projects here; `told` has the numbers of
 * projects told before.
 */
export function groupFigures(
  meaning: StatedMeaning,
  carried: boolean,
  told: ReadonlySet<number>,
): SentenceFigures {
  const { text, counts, amounts } = meaning;
  const compared = readCompared(meaning);
  const isCompared = (figure: Span) => compared.some((span) => overlaps(span, figure));
  const numbers = counts.filter(
    (count) =>
      countsProjects(count, carried) &&
      !isCompared(count) &&
      !/^\S{0,4}[\d一二三四五六七八九十]家/u.test(text.slice(count.start, count.end)) &&
      !(count.value >= EARLIEST_YEAR && meaning.dates.some((date) => overlaps(count, date))),
  );
  const bases = numbers.filter((count) => isBase(count, numbers, text, told));
  const sums = amounts.filter((amount) => isProjectMoney(amount, meaning) && !isCompared(amount));
  const figures: Figure[] = [
    ...numbers
      .filter((count) => !bases.includes(count))
      .map((mention) => ({ kind: 'count', mention }) as const),
    ...sums.map((mention) => ({ kind: 'amount', mention }) as const),
  ].sort((a, b) => a.mention.start - b.mention.start);
  const others = [
    ...bases,
    ...amounts.filter((amount) => !sums.includes(amount) && !isThreshold(amount, text)),
  ];
  const groups = RESPECTIVELY.test(text) ? pairInOrder(figures) : join(figures, meaning, others);
  return { groups, bases, others };
}

/** "Signed in 2018 …": a number from here on that is part of a date is a year. */
const EARLIEST_YEAR = 1900;

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** "Of the 86, 45 …", "Among the 15 signed projects": a number told before, or of which the next one is a part. */
function isBase(
  { value, start, end }: CountMention,
  all: readonly CountMention[],
  text: string,
  told: ReadonlySet<number>,
): boolean {
  const pointsBack =
    BASE_BEFORE.test(text.slice(Math.max(0, start - 40), start)) || TOLD_AGAIN_AFTER.test(text.slice(end));
  return (
    pointsBack && (told.has(value) || all.some((other) => other.start !== start && other.value <= value))
  );
}

/** As many sums as numbers belong together one by one; otherwise nobody can say which is whose. */
function pairInOrder(figures: readonly Figure[]): FigureGroup[] {
  const counts = figures.flatMap(({ kind, mention }) => (kind === 'count' ? mention : []));
  const sums = figures.flatMap(({ kind, mention }) => (kind === 'amount' ? mention : []));
  const paired = counts.length === sums.length;
  return counts.map((count, i) => ({ count, amount: paired ? (sums[i] ?? null) : null, span: count }));
}

function join(figures: readonly Figure[], meaning: StatedMeaning, others: readonly Span[]): FigureGroup[] {
  const { text } = meaning;
  const groups: FigureGroup[] = [];
  for (const { kind, mention } of figures) {
    const last = groups.at(-1);
    const open = last && !others.some(({ start }) => start > last.span.end && start < mention.start);
    const between = last ? text.slice(last.span.end, mention.start) : '';
    if (kind === 'count') {
      if (last && open && last.count === null && isWorthOf(between)) {
        groups[groups.length - 1] = grown(last, { ...last, count: mention }, mention);
      } else groups.push({ count: mention, amount: null, span: mention });
    } else if (last && isOpenForSum(last, meaning) && isOfSame(between)) {
      groups[groups.length - 1] = grown(last, { ...last, amount: mention }, mention);
    } else groups.push({ count: null, amount: mention, span: mention });
  }
  return groups;
}

function grown(before: FigureGroup, after: Omit<FigureGroup, 'span'>, { start, end }: Span): FigureGroup {
  return {
    ...after,
    span: { start: Math.min(before.span.start, start), end: Math.max(before.span.end, end) },
  };
}

/** "RMB 2 billion in 15 projects", 总投资120亿元的15个项目: the sum comes first. */
function isWorthOf(between: string): boolean {
  return (
    !/\band\b|\sи\s|[并和及]/u.test(between) &&
    /^\s*(?:的|,?\s*(?:in|for|across|from|over|through|на|в|을|를|규모의|규모)\s)?[^,，;；.。、]{0,20}$/u.test(
      between,
    )
  );
}

/** What has no sum yet, or only an average, behind which the sum of all may follow. */
function isOpenForSum({ amount }: FigureGroup, meaning: StatedMeaning): boolean {
  return amount === null || kindOf(amount, meaning) === 'average';
}

/**
 * A sum behind a number is of it until a list of its parts begins, or a semicolon ends the thought, unless what follows points back:
 * "; their investment is …".
 */
function isOfSame(between: string): boolean {
  if (isOfPart(between)) return false;
  const rest = between.split(/[;；]/u).slice(1);
  return rest.every((clause) => POINTS_BACK.test(clause));
}

/** "Sixteen projects: five in forestry worth …", "among them a sawmill for …", unless a clause of the whole is reached: "with a total of". */
function isOfPart(between: string): boolean {
  const list = /[:：]/u.exec(between) ?? PART_BEGINS.exec(between);
  if (!list) return false;
  const part = between.slice(list.index + 1);
  if (/[:：]/u.test(list[0])) return NUMBER_WORD.test(part);
  return !part
    .split(/[,，;；]/u)
    .slice(1)
    .some((clause) => WHOLE_SUM.test(clause));
}

const POINTS_BACK =
  /^\s*(?:their|they|its|it|these|together|with|in all|totall?ing|its total|总投资|總投資|合计|合計|计划|共|их|общ|всего|총|이들)/iu;
