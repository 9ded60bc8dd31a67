import type { Update } from 'telegraf/types';
import type { Access } from './access.ts';
import type { Languages } from './languages-of.ts';
import { placeOf } from './place.ts';
import type { Post } from './post.ts';
import type { PressRoute } from './press-route.ts';
import { type Me, readMessage } from './read-message.ts';

export interface ApologyTools {
  readonly me: Me;
  readonly access: Access;
  readonly languages: Languages;
  readonly post: Post;
  readonly presses: PressRoute;
}

/**
 * What somebody is told whose update could not be served. Only those who may ask are told anything, and in a group only
 * where the bot was meant. Nothing of what went wrong inside is said.
 */
export class Apologies {
  readonly #tools: ApologyTools;

  constructor(tools: ApologyTools) {
    this.#tools = tools;
  }

  /** Too many wait. Belongs into a transaction. */
  busy(update: Update): void {
    this.#say(update, 'busy');
  }

  /** It was tried in vain. Belongs into a transaction. */
  gaveUp(update: Update): void {
    this.#say(update, 'gaveUp');
    if (!('callback_query' in update)) return;
    const { id, from } = update.callback_query;
    this.#tools.presses.answer(
      id,
      this.#tools.languages.ofPerson(from.id, from.language_code).trouble.gaveUp,
    );
  }

  #say(update: Update, what: 'busy' | 'gaveUp'): void {
    const message =
      'message' in update ? update.message : 'edited_message' in update ? update.edited_message : null;
    if (!message || readMessage(message, this.#tools.me).kind === 'nothing') return;
    const place = placeOf(message);
    if (!this.#tools.access.mayAsk(place)) return;
    const { trouble } = this.#tools.languages.in(place, message.from?.language_code);
    const options = { updateId: update.update_id, replyTo: message.message_id };
    this.#tools.post.notice(place, trouble[what], options);
  }
}
