import type { Chats } from '../../storage/chats.ts';
import type { People } from '../../storage/people.ts';
import type { ButtonPress } from '../outgoing/callback-data.ts';
import { plain } from '../outgoing/formatted-text.ts';
import { languageMenu } from '../outgoing/language-menu.ts';
import { wordingFor } from '../wording/wording.ts';
import type { Access } from './access.ts';
import type { FleetingCalls } from './fleeting-calls.ts';
import { isPrivate, type Place } from './place.ts';
import type { Post } from './post.ts';
import type { PressTurn, Turn } from './turn.ts';

export interface LanguageChoiceTools {
  readonly access: Access;
  readonly people: People;
  readonly chats: Chats;
  readonly post: Post;
  readonly calls: FleetingCalls;
}

const GROUP_ADMINS: ReadonlySet<unknown> = new Set(['creator', 'administrator']);

/** The language of the interface: everybody chooses their own, the admins of a group or of the bot that of the group. */
export class LanguageChoice {
  readonly #tools: LanguageChoiceTools;

  constructor(tools: LanguageChoiceTools) {
    this.#tools = tools;
  }

  /** /language: the languages on buttons. */
  async offer(turn: Turn): Promise<void> {
    const { post } = this.#tools;
    const { wording } = turn;
    if (!(await this.#mayChoose(turn.place))) return post.say(turn, wording.access.adminsOnly);
    const { text, buttons } = languageMenu(wording);
    post.say(turn, text, buttons);
  }

  /** A language was pressed. */
  async choose({ code }: Extract<ButtonPress, { kind: 'language' }>, turn: PressTurn): Promise<void> {
    const { people, chats, post } = this.#tools;
    const { place, message, work, reply } = turn;
    if (!(await this.#mayChoose(place))) return reply.alert(turn.wording.access.adminsOnly);
    const { chosen } = wordingFor(code).language;
    reply.say(chosen);
    work.onCommit(() => {
      if (isPrivate(place)) people.setLanguage(place.person, code);
      else chats.setLanguage(place.chat, code);
      post.rewriteMessage(message, place, plain(chosen), work.updateId);
    });
  }

  /** Who writes as a group holds no role there, so that number is never looked up. */
  async #mayChoose({ chat, person }: Place): Promise<boolean> {
    if (isPrivate({ chat }) || this.#tools.access.isAdmin(person)) return true;
    if (person < 0) return false;
    const member = await this.#tools.calls.call('getChatMember', { chat_id: chat, user_id: person });
    return (
      typeof member === 'object' && member !== null && 'status' in member && GROUP_ADMINS.has(member.status)
    );
  }
}
