import { addUnits, isoDay, type Period, parseIsoDay } from '../../language/dates/calendar.ts';
import { readDates } from '../../language/dates.ts';
import type { AskedFor, Place, Stage } from '../../language/meaning.ts';
import type { Gazetteer } from '../../language/places.ts';
import { OTHER } from '../../language/question-kind/patterns.ts';
import { readStages } from '../../language/stages.ts';
import { readMonths } from '../../ledger/filter-words.ts';
import type { AskedGrouping } from '../../ledger/grouping-words.ts';
import type { Understanding } from '../../retrieval/understanding.ts';
import { isNew, readConditions } from './plain-words.ts';
import {
  asksForEach,
  asksForStalled,
  compares,
  comparesWithYearBefore,
  readGrouping,
} from './question-signs.ts';

/** What every question to the ledger says: of which rows. */
interface AskedRows {
  /** Rows of any of them; none: of everywhere. */
  readonly places: readonly Place[];
  readonly period: Period;
  /** Null only of lists, and of totals by stage. */
  readonly stage: Stage | null;
  readonly sector: string | null;
  /** What the question wants to know; null where it does not say, or wants both. */
  readonly measure: 'projects' | 'amount' | null;
}

/** A question that the ledger may answer. */
export type LedgerQuestion =
  | (AskedRows & { readonly form: 'total' | 'list' })
  | (AskedRows & { readonly form: 'groups'; readonly grouping: AskedGrouping; readonly most: boolean })
  /** The sides are its places, or these periods where there are two or more. */
  | (AskedRows & { readonly form: 'compare'; readonly periods: readonly Period[] })
  | (AskedRows & { readonly form: 'stalled'; readonly months: number });

/** What a question is read against. */
export interface QuestionContext {
  /** The day it is asked, `YYYY-MM-DD`. */
  readonly today: string;
  readonly gazetteer: Gazetteer;
}

/** Words around "has not started" and "over six months ago". */
const UNSTARTED_WORD =
  /^(?:not|no|n|t|never|yet|still|without|have|start|started|begun|since|one|two|three|six|nine|twelve|half|ago|未|没|没有|尚未|尚|还|还没|仍|仍未|半|后|签而|не|ещё|еще|нет|без|пол\p{L}*|лет|назад|후|않\p{L}*|못\p{L}*|안|미착공|아직|반년|이상|개월)+$/iu;

/** Months after which a project that was signed and not started is asked after, where the question does not say. */
const STALLED_AFTER = 6;

const ANY_TIME: Period = { from: null, to: null };

/** What rows of the ledger can tell; the passages tell the rest. */
const TOLD: readonly AskedFor[] = ['amount', 'count', 'date', 'year'];

/**
 * What a question asks of the ledger, or null where it is none for it. Precision first: whatever the ledger cannot be filtered
 * by (a firm, a threshold, "the second phase", jobs) leaves the question to the passages, since a condition must never be
 * dropped in silence.
 */
export function readLedgerQuestion(
  understanding: Understanding,
  { today, gazetteer }: QuestionContext,
): LedgerQuestion | null {
  const { standalone, period, stages } = understanding;
  if (!canBeFiltered(understanding)) return null;
  const isStalled = stages.includes('signed') && asksForStalled(standalone);
  const stage = isStalled ? 'signed' : onlyStage(understanding);
  if (stage === undefined) return null;
  const known = (word: string) => (isStalled ? UNSTARTED_WORD.test(word) : stage === 'signed' && isNew(word));
  if (!isStalled && !arePlacesOneSet(understanding)) return null;
  const conditions = readConditions(standalone, { today, gazetteer, known });
  if (conditions === null) return null;
  const rows: AskedRows = {
    places: understanding.places,
    period: period ? { from: period.from, to: period.to } : ANY_TIME,
    stage,
    sector: conditions.sector,
    measure: measureOf(understanding),
  };
  if (isStalled) return stalledQuestion(rows, understanding);
  return formOf(rows, understanding, today);
}

/** False where the question names something that no column of the ledger holds. */
function canBeFiltered(understanding: Understanding): boolean {
  const { ambiguous, amounts, ordinals, measures, askedFor, period, places } = understanding;
  const named = ambiguous.length + amounts.length + ordinals.length + measures.length;
  return (
    named === 0 &&
    period?.year !== 'none' &&
    askedFor.every((one) => TOLD.includes(one)) &&
    places.every(({ kind, country }) => kind !== 'country' || country !== 'CN')
  );
}

const JOINED =
  /\b(?:and|or|plus|versus|vs|than|with|to)\b|[&、,，]|和|与|及|还是|比|(?<!\p{L})(?:и|или|чем)(?!\p{L})|와|과|및|보다/iu;

/** Several places are asked about together where they are joined; "signed by Chaoyang in Beijing" names a venue. */
function arePlacesOneSet({ places, standalone, kind }: Understanding): boolean {
  if (places.length < 2) return true;
  const isOneLevel = new Set(places.map(({ path }) => path.length)).size === 1;
  return JOINED.test(standalone) && (isOneLevel || kind === 'compare');
}

/** The one step asked about, null for none; undefined where it is several, or one that is planned or denied. */
function onlyStage({ standalone, stages }: Understanding): Stage | null | undefined {
  const [stage = null] = stages;
  if (stages.length > 1) return undefined;
  const isDone = readStages(standalone).every(
    ({ stage: one, modality }) => modality === 'done' || one === 'planned' || one === 'negotiating',
  );
  return isDone ? stage : undefined;
}

function measureOf({ askedFor }: Understanding): AskedRows['measure'] {
  const [count, amount] = [askedFor.includes('count'), askedFor.includes('amount')];
  if (count === amount) return null;
  return count ? 'projects' : 'amount';
}

function stalledQuestion(rows: AskedRows, { standalone, period }: Understanding): LedgerQuestion {
  const months = readMonths(standalone)?.months;
  const isOfSigning = period?.year === 'stated';
  return {
    ...rows,
    form: 'stalled',
    period: isOfSigning ? rows.period : ANY_TIME,
    months: months ?? STALLED_AFTER,
  };
}

function formOf(
  rows: AskedRows,
  { standalone, kind, askedFor }: Understanding,
  today: string,
): LedgerQuestion | null {
  const grouping = readGrouping(standalone);
  if (grouping) return groupsQuestion(rows, grouping);
  if (kind === 'compare' || compares(standalone)) return comparison(rows, standalone, today);
  const eachApart = asksForEach(standalone) ? comparison(rows, standalone, today) : null;
  if (eachApart) return eachApart;
  if (kind === 'list' || kind === 'when' || (kind === 'other' && !OTHER.test(standalone)))
    return isNarrow(rows) ? { ...rows, form: 'list' } : null;
  if (askedFor.includes('date') || (kind !== 'figure' && kind !== 'total')) return null;
  return rows.stage === null ? null : { ...rows, form: 'total' };
}

function groupsQuestion(
  rows: AskedRows,
  { most, ...grouping }: AskedGrouping & { readonly most: boolean },
): LedgerQuestion | null {
  if (rows.stage === null && grouping.by !== 'stage') return null;
  return { ...rows, form: 'groups', grouping, most };
}

/** "List the projects" of everything, ever, is a wish for the whole ledger. */
function isNarrow({ stage, period, places, sector }: AskedRows): boolean {
  const isTimed = period.from !== null || period.to !== null;
  return stage !== null || (isTimed && places.length > 0) || sector !== null;
}

function comparison(rows: AskedRows, question: string, today: string): LedgerQuestion | null {
  if (rows.stage === null) return null;
  const periods = periodsOf(question, rows.period, today);
  if (periods.length >= 2 && rows.places.length <= 1)
    return { ...rows, form: 'compare', period: hull(periods), periods };
  return rows.places.length >= 2 && periods.length <= 1 ? { ...rows, form: 'compare', periods: [] } : null;
}

/** The periods a question names, each once, as they come; with the year before where it is named so. */
function periodsOf(question: string, whole: Period, today: string): Period[] {
  const named = readDates(question, { date: today, role: 'asked' })
    .filter(({ from, to }) => from !== null && to !== null)
    .map(({ from, to }) => ({ from, to }));
  const periods = [...new Map(named.map((one) => [`${one.from} ${one.to}`, one])).values()];
  if (periods.length >= 2 || !comparesWithYearBefore(question)) return periods;
  return whole.from && whole.to
    ? [{ from: yearBefore(whole.from), to: yearBefore(whole.to) }, whole]
    : periods;
}

function yearBefore(day: string): string {
  return isoDay(addUnits(parseIsoDay(day) ?? 0, 'year', -1));
}

function hull(periods: readonly Period[]): Period {
  const days = periods.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null);
  return { from: days.reduce((a, b) => (a < b ? a : b)), to: days.reduce((a, b) => (a > b ? a : b)) };
}
