import type { Chats } from '../../storage/chats.ts';
import type { People } from '../../storage/people.ts';
import type { Subscriptions } from '../../storage/subscriptions.ts';
import type { ButtonPress } from '../outgoing/callback-data.ts';
import { plain } from '../outgoing/formatted-text.ts';
import { languageMenu } from '../outgoing/language-menu.ts';
import { wordingFor } from '../wording/wording.ts';
import type { GroupRoles } from './group-roles.ts';
import { isPrivate } from './place.ts';
import type { Post } from './post.ts';
import type { PressTurn, Turn } from './turn.ts';

export interface LanguageChoiceTools {
  readonly roles: GroupRoles;
  readonly people: People;
  readonly chats: Chats;
  readonly subscriptions: Subscriptions;
  readonly post: Post;
}

/** The language of the interface: everybody chooses their own, the admins of a group or of the bot that of the group. */
export class LanguageChoice {
  readonly #tools: LanguageChoiceTools;

  constructor(tools: LanguageChoiceTools) {
    this.#tools = tools;
  }

  /** /language: the languages on buttons. */
  async offer(turn: Turn): Promise<void> {
    const { post, roles } = this.#tools;
    const { wording } = turn;
    if ((await roles.mayManage(turn.place)) !== 'yes') return post.say(turn, wording.access.adminsOnly);
    const { text, buttons } = languageMenu(wording);
    post.say(turn, text, buttons);
  }

  /** A language was pressed. */
  async choose({ code }: Extract<ButtonPress, { kind: 'language' }>, turn: PressTurn): Promise<void> {
    const { people, chats, subscriptions, post, roles } = this.#tools;
    const { place, message, work, reply } = turn;
    if ((await roles.mayManage(place)) !== 'yes') return reply.alert(turn.wording.access.adminsOnly);
    const { chosen } = wordingFor(code).language;
    reply.say(chosen);
    work.onCommit(() => {
      if (isPrivate(place)) people.setLanguage(place.person, code);
      else chats.setLanguage(place.chat, code);
      subscriptions.setLanguage(place.chat, code);
      post.rewriteMessage(message, place, plain(chosen), work.updateId);
    });
  }
}
