import { type AskedPeriod, askedPlaces, type Understanding } from '../retrieval/understanding.ts';
import {
  type Agreement,
  isFavourable,
  namesAnotherInstead,
  ordinalAgreement,
  periodAgreement,
  placeAgreement,
  publishedAgreement,
  stageAgreement,
} from './agreement.ts';
import { bears } from './asked-figure.ts';
import type { SentenceMeaning, TextMeaning } from './sentence-meaning.ts';

/** What stands around a run of sentences and lends it date and place: earlier sentences of the passage, nearest first, then the title. */
export interface SentenceContext {
  readonly heading: TextMeaning;
  readonly before: readonly SentenceMeaning[];
  readonly published: string | null;
  /** What the sentences of a short note are all about: its title and its first sentence. */
  readonly lead: readonly TextMeaning[];
}

type Run = readonly SentenceMeaning[];

function speaks(agreement: Agreement): boolean {
  return agreement !== 'silent';
}

/** What the surroundings say is a weaker witness than the sentence's own words. */
function lend(agreement: Agreement): Agreement {
  return isFavourable(agreement) ? 'lent' : agreement;
}

/** Sentences that name no place are about the place last named, or the title's. */
export function placeInContext(understanding: Understanding, run: Run, context: SentenceContext): Agreement {
  const places = askedPlaces(understanding);
  if (places.length === 0) return 'silent';
  const own = combine(run.map((sentence) => placeAgreement(sentence.places, places)));
  if (isElsewhere(understanding, [...run, ...context.before, context.heading])) return 'conflicts';
  if (own === 'agrees' || own === 'near') return own;
  const around = [...context.before, context.heading].map((text) => placeAgreement(text.places, places));
  if (own === 'silent') return lend(around.includes('agrees') ? 'agrees' : (around.find(speaks) ?? 'silent'));
  return lend(around.find(speaks) === 'agrees' ? 'agrees' : own);
}

/** Of two places asked about, both must be meant, unless they are compared. */
function isElsewhere({ kind, places, ambiguous }: Understanding, texts: readonly TextMeaning[]): boolean {
  const asked = [...places.map((place) => [place]), ...ambiguous];
  if (kind === 'compare' || asked.length < 2) return false;
  return namesAnotherInstead(
    texts.flatMap((text) => text.places),
    asked,
  );
}

/**
 * Sentences that name no phase or edition are of the one named last before them, or in the title. Money of a second phase is only what
 * is said of that phase: where some sentences have what is asked for, the others do not count.
 */
export function ordinalInContext(
  { ordinals, askedFor, standalone }: Understanding,
  run: Run,
  context: SentenceContext,
): Agreement {
  if (ordinals.length === 0) return 'silent';
  const bearers = run.filter((sentence) => askedFor.some((asked) => bears(sentence, asked, standalone)));
  const found = combine(
    (bearers.length > 0 ? bearers : run).map((sentence) => {
      const earlier = [...run.slice(0, run.indexOf(sentence)).reverse(), ...context.before, context.heading];
      return ordinalOf(sentence, earlier, ordinals);
    }),
  );
  if (found !== 'silent') return found;
  return ordinals.some(({ of, value }) => of === 'phase' && value > 1) ? 'conflicts' : 'silent';
}

/** By its own words, or by the nearest of the texts before it that name one. */
function ordinalOf(
  sentence: SentenceMeaning,
  earlier: readonly TextMeaning[],
  asked: Understanding['ordinals'],
): Agreement {
  const own = ordinalAgreement(sentence.ordinals, asked);
  if (own !== 'silent') return own;
  return lend(earlier.map((text) => ordinalAgreement(text.ordinals, asked)).find(speaks) ?? 'silent');
}

/**
 * Sentences that name no date are of the date last named, of the title's, or of the news itself. Those with a date of their own
 * that cannot be placed ("since the beginning of the year", in news without a year) borrow none.
 */
export function periodInContext(
  { period, askedFor, standalone }: Understanding,
  run: Run,
  context: SentenceContext,
): Agreement {
  if (!period) return 'silent';
  const bearers = run.filter((sentence) => askedFor.some((asked) => bears(sentence, asked, standalone)));
  if (bearers.length > 0 && isOfAnotherTime(bearers, period)) return 'conflicts';
  const own = combine(run.map((sentence) => periodAgreement(sentence.dates, period)));
  if (own !== 'silent') return own;
  const unplaced = run.some(({ dates }) => dates.some(({ from, to }) => from === null && to === null));
  if (unplaced) return period.year === 'relative' && isUndated(run, context) ? 'lent' : 'silent';
  const lender = context.before.find(({ dates }) => dates.length > 0);
  for (const text of [...(lender ? [lender] : []), context.heading]) {
    const lent = periodAgreement(text.dates, period);
    if (lent !== 'silent') return lend(lent);
  }
  if (period.year !== 'stated' && isUndated(run, context)) return 'lent';
  return publishedAgreement(context.published, period);
}

/** What is asked for stands in sentences of another time, whatever the sentences beside them say of last year. */
function isOfAnotherTime(bearers: Run, period: AskedPeriod): boolean {
  return combine(bearers.map((sentence) => periodAgreement(sentence.dates, period))) === 'conflicts';
}

/** News that tells no year at all fits a question that names none either, unless a day or month of it speaks against that. */
function isUndated(run: Run, { before, heading, published }: SentenceContext): boolean {
  const texts = [...run, ...before, heading];
  return (
    published === null &&
    texts.every(({ dates }) => dates.every(({ from, to }) => from === null && to === null))
  );
}

/** Sentences that name no step of a project, or another, may still belong to the one the passage or the title names. */
export function stageInContext({ stages }: Understanding, run: Run, context: SentenceContext): Agreement {
  if (stages.length === 0) return 'silent';
  const all = run.map((sentence) => stageAgreement(sentence.stages, stages));
  const own = all.find(isFavourable) ?? combine(all);
  if (own === 'agrees' || own === 'near') return own;
  const lent = [...context.before, context.heading].map((text) => stageAgreement(text.stages, stages));
  return lent.some(isFavourable) ? 'lent' : own;
}

/** A run agrees where one of its sentences does; else a conflict outweighs a weak witness. */
function combine(agreements: readonly Agreement[]): Agreement {
  for (const agreement of ['agrees', 'conflicts', 'near', 'lent'] as const) {
    if (agreements.includes(agreement)) return agreement;
  }
  return 'silent';
}
