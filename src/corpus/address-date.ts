import { toIsoDate } from './calendar-date.ts';

const YEAR = '((?:19|20)\\d{2})';
/** Two digits, so that a page number is not taken for a day; a folder may drop the zero (`2025/2/26`). */
const MONTH = '(0[1-9]|1[0-2])';
const DAY = '(0[1-9]|[12]\\d|3[01])';

/**
 * How addresses and file names carry a date, surest first. Each stands between signs that are neither letters nor
 * digits, so that no part of a hash or of an article number is taken for one; `t` is the prefix of the TRS system
 * (`t20220527_3018449.html`).
 */
const FORMS: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}\\d])${YEAR}[-/_.]${MONTH}[-/_.]${DAY}(?![\\p{L}\\d])`, 'iu'),
  new RegExp(`(?<![\\p{L}\\d])${YEAR}[-/]?${MONTH}[-/]?${DAY}(?![\\p{L}\\d])`, 'iu'),
  new RegExp(`(?<![\\p{L}\\d])t${YEAR}${MONTH}${DAY}(?![\\p{L}\\d])`, 'iu'),
  new RegExp(`/${YEAR}/(\\d{1,2})/(\\d{1,2})/`, 'u'),
];

/**
 * The date in a web address or a file name, `YYYY-MM-DD`, or null: `/2023-02/28/`, `/2023/0106/`, `/20230220/`,
 * `t20220527_3018449`, `2013-06-20-479.html`. Never a date out of a hash, an article number or a year alone.
 */
export function readAddressDate(address: string): string | null {
  for (const form of FORMS) {
    const match = form.exec(address);
    const date = match && toIsoDate(Number(match[1]), Number(match[2]), Number(match[3]));
    if (date) return date;
  }
  return null;
}
