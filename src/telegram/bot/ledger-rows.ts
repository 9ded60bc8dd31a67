import type { Correction } from '../../ledger/corrections.ts';
import { findRow } from '../../ledger/decide.ts';
import type { Fact } from '../../ledger/fact.ts';
import type { DecisionFault } from '../../ledger/faults.ts';
import type { Buttons } from '../outgoing/answer-buttons.ts';
import type { FormattedText } from '../outgoing/formatted-text.ts';
import { rowButtons } from '../outgoing/ledger-buttons.ts';
import { decisionFault } from '../outgoing/ledger-fault.ts';
import { rowMessage, rowSummary } from '../outgoing/ledger-row.ts';
import type { Access } from './access.ts';
import type { DeskPort } from './desk-port.ts';
import type { Post } from './post.ts';
import type { CommandTurn, Turn } from './turn.ts';

export interface LedgerRowTools {
  readonly desk: DeskPort;
  readonly access: Access;
  readonly post: Post;
  readonly timeZone: string;
}

/** A row as it stands, or as it was read where it was rejected. */
export interface StandingRow {
  readonly fact: Fact;
  readonly corrections: readonly Correction[];
  readonly rejected: boolean;
}

/** Rows of the ledger, one at a time, with the words they were read from. */
export class LedgerRows {
  readonly #tools: LedgerRowTools;

  constructor(tools: LedgerRowTools) {
    this.#tools = tools;
  }

  /** /row: shows a row by its id, or the beginning of it. */
  asked(turn: CommandTurn): void {
    const { post, desk } = this.#tools;
    const { argument, wording } = turn;
    const [id = ''] = argument.split(/\s+/);
    const row = this.find(id);
    if (id === '') post.say(turn, this.usage('row', turn));
    else if ('fault' in row) post.say(turn, decisionFault(row.fault, wording, desk.gazetteer));
    else this.send(row, turn);
  }

  /** How a command about a row is written. */
  usage(command: string, { wording }: Turn): string {
    const [first] = this.#tools.desk.facts();
    const fields = command === 'correct' ? ' stage=signed amount=RMB 2 billion' : '';
    return `${wording.ledger.faults.usage} /${command} ${first?.id ?? '0123456789abcdef'}${fields}`;
  }

  /** A row as it stands at the moment. */
  find(id: string): StandingRow | { readonly fault: DecisionFault } {
    const { desk } = this.#tools;
    const read = findRow(id, desk.facts());
    if ('fault' in read) return read;
    const { facts, corrections } = desk.ledger();
    const standing = facts.find((fact) => fact.id === read.id);
    return {
      fact: standing ?? read,
      corrections: corrections.get(read.id) ?? [],
      rejected: standing === undefined,
    };
  }

  /** Sends a row with its source; `replyTo` is the list that it was opened from. Admins get the buttons of what they can do. */
  send(row: StandingRow, turn: Turn, replyTo?: number): void {
    const { desk, post, timeZone } = this.#tools;
    const view = desk.view(row.fact);
    const text = rowMessage({ ...row, view, timeZone }, turn.wording, desk.gazetteer);
    const buttons = this.buttons(row, turn);
    if (replyTo === undefined) post.say(turn, text, buttons);
    else {
      const { place, work } = turn;
      work.onCommit(() =>
        post.notice(place, text, { updateId: work.updateId, replyTo, asker: place.person, buttons }),
      );
    }
  }

  /** The fields of a row and who corrected it. */
  summary(row: StandingRow, { wording }: Turn): FormattedText {
    const { desk, timeZone } = this.#tools;
    return rowSummary({ ...row, timeZone }, wording, desk.gazetteer);
  }

  /** What whoever it is can do about a row. */
  buttons({ fact, corrections, rejected }: StandingRow, { place, wording }: Turn): Buttons {
    if (!this.#tools.access.isAdmin(place.person)) return [];
    return rowButtons(fact.id, { corrected: corrections.length > 0, rejected }, wording);
  }
}
