/** Month names as they stand in dates, lower-case: English with its abbreviations, Russian in the genitive. */
const MONTH_NAMES: readonly (readonly string[])[] = [
  ['january', 'jan', 'января', 'янв'],
  ['february', 'feb', 'февраля', 'фев'],
  ['march', 'mar', 'марта', 'мар'],
  ['april', 'apr', 'апреля', 'апр'],
  ['may', 'мая'],
  ['june', 'jun', 'июня'],
  ['july', 'jul', 'июля'],
  ['august', 'aug', 'августа', 'авг'],
  ['september', 'sept', 'sep', 'сентября', 'сент', 'сен'],
  ['october', 'oct', 'октября', 'окт'],
  ['november', 'nov', 'ноября', 'нояб', 'ноя'],
  ['december', 'dec', 'декабря', 'дек'],
];

/** Every name as alternatives of a regular expression, longest first; an abbreviation may carry its full stop. */
export const MONTH_PATTERN: string = `(?:${MONTH_NAMES.flat()
  .sort((one, other) => other.length - one.length)
  .join('|')})(?!\\p{L})\\.?`;

/** The month (1–12) of a name that {@link MONTH_PATTERN} matched, in any case; 0 for anything else. */
export function monthOf(name: string): number {
  const word = name.toLowerCase().replace(/\.$/, '');
  return MONTH_NAMES.findIndex((names) => names.includes(word)) + 1;
}
