import { createHash } from 'node:crypto';

/**
 * The id of the `nth` fact (from 0) that is read from one quote of a document: 16 hex digits, the same as long as path, quote and order
 * are, also where the quote moves within its document.
 */
export function factId(document: string, quote: string, nth: number): string {
  return createHash('sha256')
    .update(JSON.stringify([document, quote, nth]))
    .digest('hex')
    .slice(0, 16);
}
