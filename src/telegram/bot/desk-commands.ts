import type { Conversations } from '../../storage/conversations.ts';
import type { People } from '../../storage/people.ts';
import { helpMessage } from '../outgoing/help-message.ts';
import { sourcesPage } from '../outgoing/sources-message.ts';
import type { Access } from './access.ts';
import type { DeskPort } from './desk-port.ts';
import type { Examples } from './examples.ts';
import { commandsFor } from './menus.ts';
import { isPrivate } from './place.ts';
import type { Post } from './post.ts';
import type { Turn } from './turn.ts';

export interface DeskCommandTools {
  readonly desk: DeskPort;
  readonly examples: Examples;
  readonly access: Access;
  readonly people: People;
  readonly conversations: Conversations;
  readonly post: Post;
  /** The bot's user name, without @. */
  readonly botName: string;
}

/** The commands by which everybody learns what the desk is and holds. The turns are those of people who may ask. */
export class DeskCommands {
  readonly #tools: DeskCommandTools;

  constructor(tools: DeskCommandTools) {
    this.#tools = tools;
  }

  /** /start: says what this is. */
  start(turn: Turn): void {
    const { people, post } = this.#tools;
    turn.work.onCommit(() => {
      const name = people.get(turn.place.person)?.name ?? '';
      post.say(turn, turn.wording.start(name));
    });
  }

  /** /help: how to ask, with examples that this corpus answers. */
  async help(turn: Turn): Promise<void> {
    const { examples, access, post, botName } = this.#tools;
    const { place, wording } = turn;
    const isAdmin = isPrivate(place) && access.isAdmin(place.person);
    const commands = commandsFor(isPrivate(place) ? (isAdmin ? 'admin' : 'private') : 'group');
    const questions = await examples.in(wording.code);
    post.say(turn, helpMessage({ examples: questions, bot: botName, commands }, wording));
  }

  /** /sources: what is indexed. */
  sources(turn: Turn): void {
    const { desk, post } = this.#tools;
    const { wording } = turn;
    const { published, places, newest, ...counts } = desk.overview();
    const { from, to, undated } = published;
    const named = places.map(({ place, documents }) => ({
      name: desk.placeName(place, wording.code),
      documents,
    }));
    const period = from !== null && to !== null ? { from, to } : null;
    post.sayPage(turn, sourcesPage({ ...counts, period, undated, newest, places: named }, wording));
  }

  /** /forget: ends the conversation of this person in this place. */
  forget(turn: Turn): void {
    turn.work.onCommit(() => this.#tools.conversations.forget(turn.place));
    this.#tools.post.say(turn, turn.wording.forgotten);
  }
}
