import type { CorrectedFacts } from '../../ledger/corrections.ts';
import type { Fact } from '../../ledger/fact.ts';
import { type LedgerFilter, type LedgerView, viewLedger } from '../../ledger/ledger-view.ts';
import type { LedgerViews, StoredLedgerView } from '../../storage/ledger-views.ts';
import type { Buttons } from '../outgoing/answer-buttons.ts';
import { type FormattedText, join } from '../outgoing/formatted-text.ts';
import { listButtons } from '../outgoing/ledger-buttons.ts';
import { inListOrder, ledgerList, pagesOf, rowsOnPage } from '../outgoing/ledger-list.ts';
import type { DeskPort } from './desk-port.ts';
import type { Post } from './post.ts';
import type { PressTurn, Turn } from './turn.ts';

export interface LedgerListTools {
  readonly desk: DeskPort;
  readonly ledgerViews: LedgerViews;
  readonly post: Post;
  /** The day it is now, `YYYY-MM-DD`. */
  readonly today: () => string;
}

/** What a list shows: kept with it, so that a button means what its reader sees and not what came later. */
export interface ShownPage {
  /** From 1. */
  readonly page: number;
  /** Ids of the rows on it. */
  readonly rows: readonly string[];
  /** Number of rows of the whole list; another number tells that the ledger has changed. */
  readonly of: number;
}

/** A list that stands in a chat. */
export interface KnownList {
  readonly id: number;
  readonly filter: LedgerFilter;
  readonly shown: ShownPage;
}

/** A filter with what it finds now. */
export interface FoundList {
  readonly ledger: CorrectedFacts;
  readonly filter: LedgerFilter;
  readonly view: LedgerView;
  /** In the order of the list. */
  readonly rows: readonly Fact[];
}

/** Lists of the ledger in chats: sent, turned over, and kept, so that their buttons outlive the process. */
export class LedgerLists {
  readonly #tools: LedgerListTools;

  constructor(tools: LedgerListTools) {
    this.#tools = tools;
  }

  /** What a filter finds in the ledger as it stands. */
  find(filter: LedgerFilter): FoundList {
    const ledger = this.#tools.desk.ledger();
    const view = viewLedger(ledger, filter, this.#tools.today());
    return { ledger, filter, view, rows: inListOrder(view.facts, filter) };
  }

  /** Sends a list, with something before it if need be. */
  send(filter: LedgerFilter, turn: Turn, before?: FormattedText): void {
    const { ledgerViews, post } = this.#tools;
    const list = this.find(filter);
    turn.work.onCommit(() => {
      const shown = pageOf(list, 1);
      const id = ledgerViews.add({ chat: turn.place.chat, filter, shown });
      const { text, buttons } = this.#written(id, list, shown, false, turn);
      post.sayNow(turn, before ? join([before, text], '\n\n') : text, buttons);
    });
  }

  /** The list under which a button was pressed, if it was sent to that very chat; null where it is not kept any more. */
  known(id: number, { place }: PressTurn): KnownList | null {
    const kept = this.#tools.ledgerViews.get(id);
    return kept?.chat === place.chat ? fromStored(kept) : null;
  }

  /**
   * Shows a page of a list in the place of the one that stands there, perhaps by another filter. It says so where the ledger has
   * changed since the list was made; a page that is gone becomes the last one.
   */
  show({ id, filter, shown }: KnownList, page: number, turn: PressTurn, otherFilter = filter): void {
    const { ledgerViews, post } = this.#tools;
    const { message, place, work } = turn;
    const list = this.find(otherFilter);
    const next = pageOf(list, Math.min(page, pagesOf(list.rows)));
    const changed = list.rows.length !== shown.of || this.#isOther(list, shown);
    const { text, buttons } = this.#written(id, list, next, changed, turn);
    work.onCommit(() => {
      ledgerViews.change(id, otherFilter, next);
      post.rewriteMessage(message, place, text, work.updateId, buttons);
    });
  }

  /** Whether other rows stand now on the page that is shown. */
  #isOther({ rows }: FoundList, shown: ShownPage): boolean {
    const now = rowsOnPage(rows, shown.page).map(({ id }) => id);
    return now.join() !== shown.rows.join();
  }

  #written(
    id: number,
    { filter, view, rows }: FoundList,
    { page, rows: ids }: ShownPage,
    changed: boolean,
    { wording }: Turn,
  ): { text: FormattedText; buttons: Buttons } {
    const { gazetteer } = this.#tools.desk;
    const state = { filter, page, pages: pagesOf(rows), rows: ids.length };
    return {
      text: ledgerList({ filter, view, rows, page, changed }, wording, gazetteer),
      buttons: listButtons(id, state, wording),
    };
  }
}

function pageOf({ rows }: FoundList, page: number): ShownPage {
  return { page, rows: rowsOnPage(rows, page).map(({ id }) => id), of: rows.length };
}

/** Only this program writes these, and what it wrote is of this shape. */
function fromStored({ id, filter, shown }: StoredLedgerView): KnownList {
  return { id, filter: filter as LedgerFilter, shown: shown as ShownPage };
}
