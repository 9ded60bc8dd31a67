import type { AmountMention, CountMention } from '../../language/meaning.ts';
import { isThreshold, PROJECT_NOUNS } from '../../language/project-figures.ts';
import type { StatedMeaning } from '../../language/text-meaning.ts';
import type { AmountKind } from '../fact.ts';
import {
  AVERAGE_WORDS,
  FUNDS_IN_PLACE_WORDS,
  NO_PROJECT_MONEY,
  PART_OF_MONEY_AFTER,
  PART_OF_MONEY_BEFORE,
  SAME_MONEY_BEFORE,
  TOTAL_INVESTMENT_WORDS,
  YEARLY_INVESTMENT_WORDS,
} from './words/money-words.ts';

/** Characters around a sum in which words say what money it is. */
const BEFORE = 48;
const AFTER = 24;
const CLAUSE = /[.。;；:：!?！？]|,(?!\d)|，/u;

/** True for sums that can be the worth of projects: no threshold, no share of another sum, no output, trade or credit. */
export function isProjectMoney(amount: AmountMention, meaning: StatedMeaning): boolean {
  const { text, amounts } = meaning;
  const before = text.slice(0, amount.start);
  const clause = lastClause(before.slice(-BEFORE)) + firstClause(text.slice(amount.end, amount.end + AFTER));
  return (
    !isThreshold(amount, text) &&
    !NO_PROJECT_MONEY.test(clause) &&
    !PART_OF_MONEY_BEFORE.test(before.slice(-BEFORE)) &&
    !PART_OF_MONEY_AFTER.test(text.slice(amount.end, amount.end + BEFORE)) &&
    !repeatsAnother(amount, amounts, before)
  );
}

/** "250.9 billion yuan ($40.9 billion)": the second is the first again, in another currency. */
function repeatsAnother(amount: AmountMention, amounts: readonly AmountMention[], before: string): boolean {
  const other = amounts.filter(({ end }) => end <= amount.start).at(-1);
  return (
    other !== undefined &&
    other.currency !== amount.currency &&
    amount.start - other.end <= 24 &&
    SAME_MONEY_BEFORE.test(before)
  );
}

function lastClause(text: string): string {
  return text.split(CLAUSE).at(-1) ?? '';
}

function firstClause(text: string): string {
  return text.split(CLAUSE)[0] ?? '';
}

/** What an amount is, by the words of its clause; of sums in a list ("203亿元和48亿元") by those before the first. */
export function kindOf(amount: AmountMention, meaning: StatedMeaning): AmountKind {
  const { text, amounts } = meaning;
  const { start, end } = amount;
  const previous = amounts.filter((other) => other.end <= start).at(-1);
  if (previous && LIST_MARK.test(text.slice(previous.end, start))) return kindOf(previous, meaning);
  const before = text.slice(Math.max(previous?.end ?? 0, start - 60), start);
  const around = before + text.slice(start, end) + firstClause(text.slice(end, end + AFTER));
  if (AVERAGE_WORDS.test(lastClause(before) + text.slice(end, end + AFTER * 2))) return 'average';
  if (FUNDS_IN_PLACE_WORDS.test(around)) return 'funds_in_place';
  if (YEARLY_INVESTMENT_WORDS.test(lastClause(before))) return 'other';
  return TOTAL_INVESTMENT_WORDS.test(around) ? 'total_investment' : 'other';
}

const LIST_MARK = /^\s*(?:[、,，]|,?\s*and|和|及|与|и|와|과)\s*$/iu;

/** True for counts of projects; `carried` tells that a number without a noun is one of projects here. */
export function countsProjects({ noun }: CountMention, carried: boolean): boolean {
  return PROJECT_NOUNS.includes(noun) || (carried && noun === 'unstated');
}
