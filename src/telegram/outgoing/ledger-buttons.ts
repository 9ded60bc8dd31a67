import type { LedgerFilter } from '../../ledger/ledger-view.ts';
import type { Wording } from '../wording/wording.ts';
import { type Buttons, button } from './answer-buttons.ts';
import type { LedgerForm, RowPress } from './callback-data.ts';
import { ROWS_ON_PAGE } from './ledger-list.ts';

/** What the buttons under a list depend on. */
export interface ListState {
  readonly filter: LedgerFilter;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** Rows on this page. */
  readonly rows: number;
}

/** A number for each row, the pages before and behind, and the other forms of the list. Stalled projects are not added up or drawn. */
export function listButtons(
  view: number,
  { filter, page, pages, rows }: ListState,
  wording: Wording,
): Buttons {
  const { buttons } = wording.ledger;
  const first = (page - 1) * ROWS_ON_PAGE + 1;
  const numbers = Array.from({ length: rows }, (_, at) =>
    button(String(first + at), { kind: 'ledger row', view, row: first + at }),
  );
  const turn = (text: string, to: number) => button(text, { kind: 'ledger page', view, page: to });
  const turns = [...(page > 1 ? [turn('‹', page - 1)] : []), ...(page < pages ? [turn('›', page + 1)] : [])];
  const form = (text: string, one: LedgerForm) => button(text, { kind: 'ledger form', view, form: one });
  const adding = (by: 'place' | 'month', text: string) =>
    filter.by === by ? form(`✓ ${text}`, 'list') : form(text, by);
  const sums = [adding('place', buttons.byPlace), adding('month', buttons.byMonth)];
  const drawn = filter.stalled === null ? [form(buttons.chart, 'chart')] : [];
  const files = [...drawn, form(buttons.table, 'xlsx')];
  const forms = rows === 0 ? [] : [...(filter.stalled === null ? [sums] : []), files];
  return [numbers, turns, ...forms].filter((row) => row.length > 0);
}

/** What an admin can do about a row; a rejected one can only be taken back. */
export function rowButtons(
  fact: string,
  state: { readonly corrected: boolean; readonly rejected: boolean },
  { ledger: { buttons } }: Wording,
): Buttons {
  const act = (text: string, action: RowPress['action']) => button(text, { kind: 'row', fact, action });
  if (state.rejected) return [[act(buttons.undo, 'undo')]];
  const undo = state.corrected ? [act(buttons.undo, 'undo')] : [];
  return [[act(buttons.correct, 'correct'), act(buttons.reject, 'reject'), ...undo]];
}

/** Asks once more before a row is rejected. */
export function rejectButtons(fact: string, { ledger: { buttons } }: Wording): Buttons {
  return [
    [
      button(buttons.rejectNow, { kind: 'row', fact, action: 'rejectnow' }),
      button(buttons.keep, { kind: 'row', fact, action: 'keep' }),
    ],
  ];
}
