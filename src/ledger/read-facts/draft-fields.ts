import { mask } from '../../language/mask.ts';
import type { AmountMention, CountMention } from '../../language/meaning.ts';
import type { Span } from '../../language/span.ts';
import type { StatedMeaning } from '../../language/text-meaning.ts';
import type { FactAmount, FactCount } from '../fact.ts';
import type { Draft } from './draft.ts';
import type { FigureGroup, SentenceFigures } from './figure-groups.ts';
import { kindOf } from './figures.ts';
import { readInvestors, readProjectNames } from './read-names.ts';
import { readSectors } from './read-sectors.ts';

/** As the ledger keeps it. */
export function countOf({ value, qualifier }: CountMention): FactCount {
  return { value, qualifier };
}

/** As the ledger keeps it, with what the words of its sentence say the money is. */
export function amountOf(amount: AmountMention, meaning: StatedMeaning): FactAmount {
  const { value, currency, qualifier } = amount;
  return { value, currency, qualifier, kind: kindOf(amount, meaning) };
}

/** Names, investors and sectors: of a sentence with one group all its words, else those of the group's own clause. */
export function wordsOf(
  group: FigureGroup,
  { text, places }: StatedMeaning,
  { groups }: SentenceFigures,
  isPart: boolean,
): Pick<Draft, 'names' | 'investors' | 'sectors'> {
  const unplaced = mask(text, [...places, ...spansOf(OCCASION_NAME, text)]);
  if (groups.length > 1 || isPart) {
    return { names: [], investors: [], sectors: readSectors(clauseAround(group.span, unplaced)) };
  }
  return { names: readProjectNames(text), investors: readInvestors(text), sectors: readSectors(unplaced) };
}

function clauseAround({ start, end }: Span, text: string): string {
  const before =
    text
      .slice(0, start)
      .split(/[,，;；:：、]|\band\b/u)
      .at(-1) ?? '';
  const after = text.slice(end).split(/[,，;；:：、。.]|\band\b/u)[0] ?? '';
  return before + text.slice(start, end) + after;
}

/** Where and at what people met says nothing of the projects: a ski festival, a city of medicine. */
const OCCASION_NAME =
  /(?:[\p{L}-]+ ){1,3}(?:festival|fair|expo|forum|exhibition)\b|在[^,，。]{2,24}(?=举行|舉行|举办|舉辦|召开|召開)/giu;

function spansOf(pattern: RegExp, text: string): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: hit }) => ({ start: index, end: index + hit.length }));
}
