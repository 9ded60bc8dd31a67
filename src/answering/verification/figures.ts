import { qualify } from '../../language/amounts/qualifiers.ts';
import { mask } from '../../language/mask.ts';
import type { AmountMention, Qualifier } from '../../language/meaning.ts';
import { readNumbers } from '../../language/numbers.ts';
import { isThreshold, PROJECT_NOUNS } from '../../language/project-figures.ts';
import type { Span } from '../../language/span.ts';
import { type FigureShare, isChange, shareOf } from '../figure-share.ts';
import type { TextMeaning } from '../sentence-meaning.ts';
import type { Held } from './evidence-text.ts';
import type { Reason } from './reason.ts';

/** A figure of a text with what it is a figure of. */
export interface Figure extends Span {
  readonly of: 'money' | 'things' | 'percent' | 'unknown';
  readonly value: number;
  readonly high: number | undefined;
  /** Currency, or the normal form of what is counted; empty where the words do not tell. */
  readonly unit: string;
  readonly qualifier: Qualifier;
  readonly words: string;
  /** `threshold` says which projects are counted. */
  readonly share: FigureShare | 'threshold';
}

const PERCENT_AFTER = /^\s?(?:%|％|‰|percent|per cent|pct|процент|п\.\s?п|퍼센트|프로(?!젝))/iu;
const PERCENT_BEFORE = /百分之$/u;

/** Every figure of a text but its dates: money, things, shares and bare numbers. A "one" in words, which any sentence may have, is none. */
export function readFigures(meaning: TextMeaning): Figure[] {
  const { text, amounts, counts, dates, ordinals, places } = meaning;
  const money = amounts.map(
    (amount): Figure => ({
      ...spanOf(amount),
      of: 'money',
      value: amount.value,
      high: amount.high,
      unit: amount.currency,
      qualifier: amount.qualifier,
      words: text.slice(amount.start, amount.end),
      share: moneyShare(text, amount),
    }),
  );
  const things = counts
    .filter((count) => !meets(count, dates))
    .map(
      (count): Figure => ({
        ...spanOf(count),
        of: 'things',
        value: count.value,
        high: count.high,
        unit: PROJECT_NOUNS.includes(count.noun) ? 'projects' : count.noun,
        qualifier: count.qualifier,
        words: text.slice(count.start, count.end),
        share: 'whole',
      }),
    );
  const rest = mask(text, [...amounts, ...counts, ...dates, ...ordinals, ...places]);
  return [...money, ...things, ...readBareFigures(rest)].sort((a, b) => a.start - b.start);
}

function readBareFigures(text: string): Figure[] {
  return readNumbers(text).flatMap((number): Figure[] => {
    if (number.bare || (number.value === 1 && !number.digits)) return [];
    const isShare =
      PERCENT_AFTER.test(text.slice(number.end)) || PERCENT_BEFORE.test(text.slice(0, number.start));
    const { qualifier } = qualify(text, number.start, number.end);
    return [
      {
        ...spanOf(number),
        of: isShare ? 'percent' : 'unknown',
        value: number.value,
        high: number.high,
        unit: '',
        qualifier: isShare ? qualifier : 'exactly',
        words: text.slice(number.start, number.end),
        share: !isShare && isChange(text, number) ? 'change' : 'whole',
      },
    ];
  });
}

/** "Over RMB 50 million each" says what each costs at least, and which are counted. */
function moneyShare(text: string, amount: AmountMention): Figure['share'] {
  const share = shareOf(text, amount);
  return share === 'whole' && isThreshold(amount, text) ? 'threshold' : share;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function meets(span: Span, others: readonly Span[]): boolean {
  return others.some(({ start, end }) => span.start < end && start < span.end);
}

/** A figure of a sentence with the figures of its source that carry it. */
export interface CarriedFigure {
  readonly figure: Figure;
  readonly by: readonly Held<Figure>[];
}

/** Finds for a figure those of the source that carry it, or says what keeps them from it. */
export function carryFigure(figure: Figure, held: readonly Held<Figure>[]): CarriedFigure | Reason {
  const same = held.filter(({ mention }) => sameValue(figure, mention));
  if (same.length === 0) return { kind: figure.of === 'money' ? 'amount' : 'number', detail: figure.words };
  const ofSame = same.filter(({ mention }) => sameUnit(figure, mention));
  if (ofSame.length === 0) return { kind: 'unit', detail: `${figure.words}: ${same[0]?.mention.words}` };
  const by = ofSame.filter(
    ({ mention }) => figure.qualifier === mention.qualifier && sameShare(figure, mention),
  );
  if (by.length === 0) return { kind: 'qualifier', detail: `${figure.words}: ${ofSame[0]?.mention.words}` };
  return { figure, by };
}

/**
 * "302 projects above RMB 1 billion" may be said of "larger ones, above RMB 1 billion", "over 50 million each" of those counted from there;
 * what each costs is never what all do, nor the other way round.
 */
function sameShare(said: Figure, source: Figure): boolean {
  if (said.share === 'threshold') return source.share !== 'change';
  return said.share === source.share || (said.share === 'each' && source.share === 'threshold');
}

/** Figures are products of decimal fractions and scales: 94.753 billion is 947.53亿 but for the last bit. */
const ROUNDING = 1e-9;

function sameValue(a: Figure, b: Figure): boolean {
  return (
    near(a.value, b.value) &&
    (a.high === undefined) === (b.high === undefined) &&
    near(a.high ?? 0, b.high ?? 0)
  );
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b));
}

/** Nouns that a reader could not tell may be any; money and shares are never anything else. */
const OPEN_UNITS = ['', 'other', 'unstated'];

function sameUnit(a: Figure, b: Figure): boolean {
  if (a.of === b.of && a.unit === b.unit) return true;
  const open = (one: Figure) =>
    one.of === 'unknown' || (one.of === 'things' && OPEN_UNITS.includes(one.unit));
  const thing = (one: Figure) => one.of === 'unknown' || one.of === 'things';
  return thing(a) && thing(b) && (open(a) || open(b));
}
