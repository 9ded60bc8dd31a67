import type { LedgerFilter } from '../../ledger/ledger-view.ts';
import type { LedgerForm, LedgerPress } from '../outgoing/callback-data.ts';
import { ROWS_ON_PAGE } from '../outgoing/ledger-list.ts';
import type { LedgerFiles } from './ledger-files.ts';
import type { KnownList, LedgerLists } from './ledger-lists.ts';
import type { LedgerRows } from './ledger-rows.ts';
import type { PressTurn } from './turn.ts';

export interface LedgerPressTools {
  readonly lists: LedgerLists;
  readonly rows: LedgerRows;
  readonly files: LedgerFiles;
}

/** The buttons under lists of the ledger. The turns are those of people who may ask in that chat. */
export class LedgerPresses {
  readonly #tools: LedgerPressTools;

  constructor(tools: LedgerPressTools) {
    this.#tools = tools;
  }

  /** A button under a list was pressed. */
  async pressed(press: LedgerPress, turn: PressTurn): Promise<void> {
    const { lists } = this.#tools;
    const list = lists.known(press.view, turn);
    if (list === null) turn.reply.alert(turn.wording.ledger.viewGone);
    else if (press.kind === 'ledger page') lists.show(list, press.page, turn);
    else if (press.kind === 'ledger row') this.#row(press.row, list, turn);
    else await this.#form(press.form, list, turn);
  }

  /** Shows the row that had this number when its reader pressed; where it is gone, the list is brought up to date. */
  #row(number: number, list: KnownList, turn: PressTurn): void {
    const { lists, rows } = this.#tools;
    const { page, rows: ids } = list.shown;
    const id = ids[number - 1 - (page - 1) * ROWS_ON_PAGE];
    const row = id === undefined ? null : rows.find(id);
    if (row !== null && !('fault' in row) && !row.rejected) rows.send(row, turn, turn.message);
    else {
      turn.reply.alert(turn.wording.ledger.rowGone);
      lists.show(list, page, turn);
    }
  }

  async #form(form: LedgerForm, list: KnownList, turn: PressTurn): Promise<void> {
    const { lists, files } = this.#tools;
    if (form === 'chart' || form === 'xlsx') await files.send(form, list.filter, turn);
    else lists.show(list, 1, turn, addedUp(list.filter, form));
  }
}

/** The same rows, added up by place or month, or only listed. Stalled projects are only listed. */
function addedUp(filter: LedgerFilter, form: 'place' | 'month' | 'list'): LedgerFilter {
  if (form === 'list' || filter.stalled !== null) return { ...filter, total: false, by: null };
  return { ...filter, total: true, by: form };
}
