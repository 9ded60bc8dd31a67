import { qualify } from './amounts/qualifiers.ts';
import { readAmountsAmong } from './amounts.ts';
import { nameCarried } from './counts/carried.ts';
import { type Counted, countedInChinese, isListedStep } from './counts/chinese.ts';

import { countedAheadInEnglish, countedInEnglish } from './counts/english.ts';
import { type Nameless, nameInherited } from './counts/inherited.ts';
import { measureAt } from './counts/measures.ts';
import { countedInKorean, countedInRussian } from './counts/russian-korean.ts';
import { LABELS, MONTH_BEFORE } from './counts/words.ts';
import type { CountMention } from './meaning.ts';
import { type NumberMention, readNumbers } from './numbers.ts';
import type { Span } from './span.ts';

const NO_COUNT_AFTER =
  /^\s?(?:%|％|‰|°|percent|per cent|pct|процент|퍼센트|年|月|日|号|號|时|点|倍|成(?!立)|年级|년|월|일(?!자리)|시(?!설)|분기|[:/]\d|[-–]year|г\.|году|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)/i;
/** The script right behind a number says which language's nouns to look for. */
const HAN = /^\s?\p{Script=Han}/u;
const LATIN = /^[\s-]{1,3}["'“‘]?[A-Za-z]/;
const CYRILLIC = /^\s[а-яё]/i;
const HANGUL = /^\s?[가-힣]/;
const OLDEST_YEAR = 1980;
const LATEST_YEAR = 2050;

/**
 * Reads every number of things of a text: "fifteen autumn investment promotion projects", "52 Projects over RMB 50
 * million" (52), 15个重点项目, 开工项目406个, 11 соглашений, 312개 프로젝트.
 *
 * Areas, lengths, weights and power are counted too ("410 ha", 3.5万吨); amounts, dates, years, percentages and ordinals
 * are not. A number that leaves its noun out takes that of a count in the same sentence or, where it says of what it is
 * one ("Of the 86, 45 were …") or which step was taken ("54 are launched"), in the sentences before; where the text
 * holds none, its noun is `unstated`. The span runs from the qualifier to the noun, or from the noun to the classifier
 * where the noun comes first; an elliptical count spans the number alone. Any Unicode in, never throws; mentions are
 * sorted and do not overlap.
 */
export function readCounts(text: string): CountMention[] {
  const numbers = readNumbers(text);
  const amounts = readAmountsAmong(text, numbers);
  const candidates = numbers.filter((number) => mayCount(text, number) && !overlapsAny(number, amounts));
  const counts: CountMention[] = [];
  const nameless: Nameless[] = [];
  for (const number of candidates) {
    const bounds = qualify(text, number.start, number.end);
    const counted = countedBy(text, bounds, number);
    if (counted === null) nameless.push({ start: bounds.start, end: bounds.end, number });
    else if (!overlapsAny(counted, amounts)) counts.push(countOf(number, counted, bounds.qualifier));
  }
  const inherited = nameInherited(text, counts, nameless);
  counts.push(...inherited.map((named) => elliptic(text, named)));
  const rest = nameless.filter(
    ({ number }) => !isYear(text, number) && !inherited.some(({ count }) => count.number === number),
  );
  counts.push(...nameCarried(text, byOffset(counts), rest).map((named) => elliptic(text, named)));
  return withoutOverlaps([...counts, ...measures(text, numbers, amounts)]);
}

function elliptic(text: string, { count, noun }: { count: Nameless; noun: string }): CountMention {
  const { start, end } = count.number;
  return countOf(count.number, { ...count, noun }, qualify(text, start, end).qualifier);
}

/** Areas, lengths, weights and power: "410 ha", 120公里; the only figures among the counts that may have a fraction. */
function measures(text: string, numbers: readonly NumberMention[], amounts: readonly Span[]): CountMention[] {
  return numbers.flatMap((number) => {
    const measure = number.value > 0 && !number.bare ? measureAt(text, number.end) : null;
    if (
      measure === null ||
      overlapsAny(number, amounts) ||
      /[第제]$/.test(text.slice(0, number.start).slice(-1))
    )
      return [];
    const { start, qualifier } = qualify(text, number.start, number.end);
    return [countOf(number, { start, ...measure }, qualifier)];
  });
}

function countOf(
  number: NumberMention,
  counted: Counted,
  qualifier: CountMention['qualifier'],
): CountMention {
  return {
    start: counted.start,
    end: counted.end,
    value: number.value,
    ...(number.high === undefined ? {} : { high: number.high }),
    qualifier: qualifier === 'exactly' && number.over ? 'over' : qualifier,
    noun: counted.noun,
  };
}

function countedBy(text: string, bounds: Span, number: NumberMention): Counted | null {
  const { start, end } = bounds;
  const bareYear = isYear(text, number) && start === number.start;
  const after = text.slice(end, end + 4);
  const counted =
    (HAN.test(after) ? countedInChinese(text, start, end, number.value) : null) ??
    (LATIN.test(after) && !bareYear ? countedInEnglish(text, start, end, number.value) : null) ??
    (CYRILLIC.test(after) && !bareYear ? countedInRussian(text, start, end) : null) ??
    (HANGUL.test(after) ? countedInKorean(text, start, end) : null) ??
    (bareYear ? null : countedAheadInEnglish(text, start, end)) ??
    (!bareYear && isListedStep(text, start, end) ? { noun: 'projects', start, end } : null);
  return counted !== null && counted.start > start ? { ...counted, start } : counted;
}

function mayCount(text: string, number: NumberMention): boolean {
  if (!Number.isInteger(number.value) || number.value < 1 || (number.bare && number.value >= 1e4))
    return false;
  if (NO_COUNT_AFTER.test(text.slice(number.end, number.end + 12))) return false;
  const before = text.slice(Math.max(0, number.start - 24), number.start);
  return !LABELS.test(before) && !isDayOfMonth(before, number.value) && !/\d[-./:]$/.test(before);
}

function isDayOfMonth(before: string, value: number): boolean {
  const month = MONTH_BEFORE.exec(before);
  return month !== null && value <= 31 && (month[1] ?? '') === '';
}

/** Four bare digits in the range of years of the news; "2,022 projects" and a qualified number are counts. */
function isYear(text: string, number: NumberMention): boolean {
  const written = text.slice(number.start, number.end);
  return /^\d{4}$/.test(written) && number.value >= OLDEST_YEAR && number.value <= LATEST_YEAR;
}

function overlapsAny(span: Span, others: readonly Span[]): boolean {
  return others.some((other) => span.start < other.end && other.start < span.end);
}

function byOffset(counts: readonly CountMention[]): CountMention[] {
  return [...counts].sort((a, b) => a.start - b.start || a.end - b.end);
}

function withoutOverlaps(counts: readonly CountMention[]): CountMention[] {
  const kept: CountMention[] = [];
  for (const count of byOffset(counts)) {
    if (count.start >= (kept.at(-1)?.end ?? 0)) kept.push(count);
  }
  return kept;
}
