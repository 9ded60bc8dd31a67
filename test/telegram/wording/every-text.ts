import type { Wording } from '../../../src/telegram/wording/wording.ts';

/** Values for the texts that take some, by path; those not named take one piece of text. */
const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  'trouble.tooLong': [2000],
  'sources.held': [3, 7],
  'sources.undated': [3],
  'sources.period': ['§', '§'],
  'ledger.shown': ['§', '§', '§'],
  'ledger.stated': [2, 3],
  'ledger.moreGroups': [4],
  'ledger.leftOut': [5],
  'ledger.source': [6],
  'ledger.corrected': ['§', '§'],
  'ledger.rejected': ['§', '§'],
  'ledger.faults.unknownField': ['§', '§'],
  'ledger.faults.badValue': ['§', '§', '§'],
  ...Object.fromEntries(
    ['undated', 'partly', 'batches', 'undated_signings', 'lost'].map((kind) => [
      `ledger.notices.${kind}`,
      [3],
    ]),
  ),
  'reindex.done': [{ added: 3, changed: 1, removed: 0, skipped: 2 }],
  'digest.shown': [1, 10, 40],
  'access.groupAsks': ['§', '§'],
  'access.decided.allowed': ['§', '§'],
  'access.decided.denied': ['§', '§'],
};

/** Every text of a wording by its path, functions called; `§` stands where a value goes in. */
export function everyText({ code: _code, formats: _formats, ...texts }: Wording): [string, string][] {
  return textsUnder(texts, '');
}

function textsUnder(node: object, path: string): [string, string][] {
  return Object.entries(node).flatMap(([key, value]): [string, string][] => {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value === 'function') return [[here, String(value(...(VALUES[here] ?? ['§'])))]];
    return textsUnder(value, here);
  });
}
