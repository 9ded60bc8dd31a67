import type { CallbackQuery } from 'telegraf/types';
import type { People } from '../../storage/people.ts';
import { type ButtonPress, readCallback } from '../outgoing/callback-data.ts';
import { oneLine } from '../outgoing/one-line.ts';
import type { Access } from './access.ts';
import type { Deciding } from './deciding.ts';
import type { FleetingCalls } from './fleeting-calls.ts';
import type { LanguageChoice } from './language-choice.ts';
import type { Languages } from './languages-of.ts';
import type { LedgerPresses } from './ledger-presses.ts';
import { personOf, threadOf } from './place.ts';
import type { RowDecisions } from './row-decisions.ts';
import type { SubscriptionDialogue } from './subscription-dialogue.ts';
import { PressReply, type PressTurn } from './turn.ts';
import type { UnderAnswers } from './under-answers.ts';
import type { UnderDigests } from './under-digests.ts';
import type { Work } from './work.ts';

export interface PressRouteTools {
  readonly people: People;
  readonly access: Access;
  readonly languages: Languages;
  readonly calls: FleetingCalls;
  readonly deciding: Deciding;
  readonly languageChoice: LanguageChoice;
  readonly underAnswers: UnderAnswers;
  readonly subscriptionDialogue: SubscriptionDialogue;
  readonly underDigests: UnderDigests;
  readonly ledgerPresses: LedgerPresses;
  readonly rowDecisions: RowDecisions;
}

/** Characters that the window of a callback answer holds. */
const LONGEST_REPLY = 200;

/** Where presses of buttons go. Each is answered, so that no button goes on blinking. */
export class PressRoute {
  readonly #tools: PressRouteTools;

  constructor(tools: PressRouteTools) {
    this.#tools = tools;
  }

  /** A button was pressed. */
  async pressed(query: CallbackQuery, work: Work): Promise<void> {
    const reply = new PressReply();
    work.afterCommit(() => this.#answer(query.id, reply));
    work.onCommit(() => this.#tools.people.seen(personOf(query.from)));
    const turn = this.#turnOf(query, reply, work);
    const press = 'data' in query ? readCallback(query.data) : null;
    if (press && query.message) await this.#act(press, turn);
    else reply.alert(turn.wording.buttonGone.answer);
  }

  /** Answers the press itself, without anything stored. */
  answer(queryId: string, text: string): void {
    const reply = new PressReply();
    reply.alert(text);
    this.#answer(queryId, reply);
  }

  #turnOf({ from, message }: CallbackQuery, reply: PressReply, work: Work): PressTurn {
    const chat = message?.chat.id ?? from.id;
    const place = { chat, thread: message ? threadOf(message) : null, person: from.id };
    const wording = this.#tools.languages.in(place, from.language_code);
    return { place, message: message?.message_id ?? 0, wording, work, reply };
  }

  async #act(press: ButtonPress, turn: PressTurn): Promise<void> {
    const { access, deciding, languageChoice, underAnswers, ledgerPresses, rowDecisions } = this.#tools;
    const { subscriptionDialogue, underDigests } = this.#tools;
    if (press.kind === 'person' || press.kind === 'chat' || press.kind === 'withdraw') {
      deciding.pressed(press, turn);
    } else if (!access.mayAsk(turn.place)) turn.reply.alert(turn.wording.access.withdrawn);
    else if (press.kind === 'language') await languageChoice.choose(press, turn);
    else if (press.kind === 'passage') underAnswers.showPassage(press, turn);
    else if (press.kind === 'rating') underAnswers.rate(press, turn);
    else if (press.kind === 'subscription') await subscriptionDialogue.pressed(press, turn);
    else if (press.kind === 'digest') await underDigests.pressed(press, turn);
    else if (press.kind === 'reason') underAnswers.giveReason(press, turn);
    else if (press.kind === 'row') rowDecisions.pressed(press, turn);
    else await ledgerPresses.pressed(press, turn);
  }

  #answer(queryId: string, { text, isAlert }: PressReply): void {
    const shown = text === '' ? {} : { text: oneLine(text, LONGEST_REPLY), show_alert: isAlert };
    void this.#tools.calls.call('answerCallbackQuery', { callback_query_id: queryId, ...shown });
  }
}
