import { type DecisionRequest, decide } from '../../ledger/decide.ts';
import type { DecisionFault } from '../../ledger/faults.ts';
import { splitAssignments } from '../../ledger/read-assignments.ts';
import { toCorrections } from '../../ledger/stored-corrections.ts';
import type { FactCorrections } from '../../storage/fact-corrections.ts';
import type { People } from '../../storage/people.ts';
import { personLabel } from '../outgoing/access-message.ts';
import type { Buttons } from '../outgoing/answer-buttons.ts';
import type { RowPress } from '../outgoing/callback-data.ts';
import { bold, type FormattedText, join } from '../outgoing/formatted-text.ts';
import { rejectButtons } from '../outgoing/ledger-buttons.ts';
import { decisionFault } from '../outgoing/ledger-fault.ts';
import { correctionForm, decisionLine } from '../outgoing/ledger-row.ts';
import type { Access } from './access.ts';
import type { DeskPort } from './desk-port.ts';
import type { LedgerRows, StandingRow } from './ledger-rows.ts';
import { isPrivate } from './place.ts';
import type { Post } from './post.ts';
import type { CommandTurn, PressTurn, Turn } from './turn.ts';

export interface RowDecisionTools {
  readonly desk: DeskPort;
  readonly access: Access;
  readonly people: People;
  readonly corrections: FactCorrections;
  readonly rows: LedgerRows;
  readonly post: Post;
  readonly timeZone: string;
}

/** What came of a decision, to be shown. */
interface Shown {
  readonly text: FormattedText;
  readonly buttons: Buttons;
}

/** What admins decide about rows of the ledger, by commands in private and by the buttons under a row. */
export class RowDecisions {
  readonly #tools: RowDecisionTools;

  constructor(tools: RowDecisionTools) {
    this.#tools = tools;
  }

  /** /correct ID field=value …: keeps what is to be otherwise. */
  correct(turn: CommandTurn): void {
    const [id, fields] = idAndRest(turn.argument);
    if (id === '' || fields === '') this.#usage('correct', turn);
    else this.#command({ kind: 'correct', fact: id, assignments: splitAssignments(fields) }, turn);
  }

  /** /reject ID: asks whether the row is really to be left out. */
  reject(turn: CommandTurn): void {
    const { post, rows } = this.#tools;
    const { wording } = turn;
    const [id] = idAndRest(turn.argument);
    const row = this.#standing(id);
    if (id === '') this.#usage('reject', turn);
    else if ('fault' in row) post.say(turn, this.#faultText(row.fault, turn));
    else {
      const question = join([bold(wording.ledger.confirmReject), rows.summary(row, turn)], '\n\n');
      post.say(turn, question, rejectButtons(row.fact.id, wording));
    }
  }

  /** /undo ID: takes the newest decision about a row back. */
  undo(turn: CommandTurn): void {
    const [id] = idAndRest(turn.argument);
    if (id === '') this.#usage('undo', turn);
    else this.#command({ kind: 'undo', fact: id, assignments: [] }, turn);
  }

  /** A button under a row was pressed. */
  pressed({ fact, action }: RowPress, turn: PressTurn): void {
    const { access } = this.#tools;
    const { place, wording, reply } = turn;
    if (!access.isAdmin(place.person)) reply.alert(wording.access.adminsOnly);
    else if (action === 'rejectnow') this.#pressedDecision('reject', fact, turn);
    else if (action === 'undo') this.#pressedDecision('undo', fact, turn);
    else {
      const row = this.#standing(fact);
      if ('fault' in row) reply.alert(this.#faultText(row.fault, turn).text);
      else if (action === 'correct') this.#explain(row, turn);
      else this.#ask(row, action === 'reject', turn);
    }
  }

  /** A row that is not rejected. */
  #standing(id: string): StandingRow | { readonly fault: DecisionFault } {
    const row = this.#tools.rows.find(id);
    if ('fault' in row) return row;
    return row.rejected ? { fault: { kind: 'rejected', id: row.fact.id } } : row;
  }

  #usage(command: string, turn: CommandTurn): void {
    this.#tools.post.say(turn, this.#tools.rows.usage(command, turn));
  }

  #faultText(fault: DecisionFault, { wording }: Turn): FormattedText {
    return decisionFault(fault, wording, this.#tools.desk.gazetteer);
  }

  /** Puts the question under a row whether it is to be rejected, or takes it away. */
  #ask(row: StandingRow, isToBeRejected: boolean, turn: PressTurn): void {
    const { rows, post } = this.#tools;
    const { place, message, wording, work, reply } = turn;
    const buttons = isToBeRejected ? rejectButtons(row.fact.id, wording) : rows.buttons(row, turn);
    if (isToBeRejected) reply.say(wording.ledger.confirmReject);
    work.onCommit(() => post.rebutton(message, place, buttons, work.updateId));
  }

  /** The form goes where it can be sent from: a private chat. */
  #explain({ fact }: StandingRow, { place, message, wording, work, reply }: PressTurn): void {
    const text = correctionForm(fact, wording);
    const inPrivate = isPrivate(place);
    const to = inPrivate ? place : { chat: place.person, thread: null };
    if (!inPrivate) reply.say(wording.ledger.seePrivate);
    const options = { updateId: work.updateId, ...(inPrivate ? { replyTo: message } : {}) };
    work.onCommit(() => this.#tools.post.notice(to, text, { ...options, asker: place.person }));
  }

  #pressedDecision(kind: 'reject' | 'undo', fact: string, turn: PressTurn): void {
    const { post } = this.#tools;
    const { message, place, work, reply } = turn;
    work.onCommit(() => {
      const { text, buttons } = this.#decide({ kind, fact, assignments: [] }, turn);
      reply.say(text.text.split('\n')[0] ?? '');
      post.rewriteMessage(message, place, text, work.updateId, buttons);
    });
  }

  #command(request: Omit<DecisionRequest, 'author'>, turn: CommandTurn): void {
    turn.work.onCommit(() => {
      const { text, buttons } = this.#decide(request, turn);
      this.#tools.post.sayNow(turn, text, buttons);
    });
  }

  /** Decides and tells what came of it. Belongs into the transaction of the update. */
  #decide(request: Omit<DecisionRequest, 'author'>, turn: Turn): Shown {
    const { desk, corrections, rows, timeZone } = this.#tools;
    const { wording } = turn;
    const parts = { facts: desk.facts(), corrections, gazetteer: desk.gazetteer };
    const decided = decide({ ...request, author: this.#author(turn) }, parts);
    if ('fault' in decided) return { text: this.#faultText(decided.fault, turn), buttons: [] };
    const row = rows.find(decided.kind === 'undone' ? decided.id : decided.fact.id);
    const isKnown = !('fault' in row);
    const said = decided.kind === 'undone' ? this.#undone(decided.undone, turn) : '';
    const newest = isKnown ? row.corrections.at(-1) : undefined;
    const heading = said === '' && newest ? decisionLine(newest, wording, timeZone) : said;
    const shown = isKnown ? { ...row, corrections: said === '' ? [] : row.corrections } : null;
    return {
      text: join([bold(heading), shown ? rows.summary(shown, turn) : ''], '\n\n'),
      buttons: isKnown ? rows.buttons(row, turn) : [],
    };
  }

  #undone(undone: Parameters<typeof toCorrections>[0][number], { wording }: Turn): string {
    const [correction] = toCorrections([undone]);
    return correction ? wording.ledger.undone(decisionLine(correction, wording, this.#tools.timeZone)) : '';
  }

  /** Who decides, as the ledger shows it for good: the id cannot be chosen, so nobody can pass for another. */
  #author({ place }: Turn): string {
    const person = this.#tools.people.get(place.person);
    return personLabel(person ?? { id: place.person, name: '', username: null });
  }
}

/** The first word of an argument, and what stands behind it. */
function idAndRest(argument: string): [id: string, rest: string] {
  const [, id = '', rest = ''] = /^(\S*)\s*(.*)$/su.exec(argument.trim()) ?? [];
  return [id, rest];
}
