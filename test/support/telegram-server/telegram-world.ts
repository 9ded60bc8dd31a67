import type { KeptMessage } from './chat-room.ts';
import { migrate, setBlocked, setBotStanding } from './membership.ts';
import { inlineQuery, insertResult, press } from './pressing.ts';
import type { LoggedRequest, RequestLog } from './request-log.ts';
import {
  type Asked,
  commandsKey,
  type ShownAction,
  type ShownDraft,
  type TelegramState,
} from './telegram-state.ts';
import type { BotStanding, Chat, Message, Update, User } from './telegram-types.ts';
import { edit, type SayOptions, say, upload } from './writing.ts';

export type UserSeed = Partial<Omit<User, 'is_bot'>>;

export interface GroupSeed {
  readonly title?: string;
  /** Supergroup unless told; topics make it one in any case. */
  readonly type?: 'group' | 'supergroup';
  /** Names; `server.topic(chat, name)` gives their numbers. */
  readonly topics?: readonly string[];
  readonly members?: readonly User[];
  readonly administrators?: readonly User[];
  /** `member` unless told. A change of it later is an act of somebody, see `addBotTo`. */
  readonly bot?: BotStanding;
}

export interface UploadOptions extends SayOptions {
  readonly bytes?: Uint8Array;
  readonly type?: string;
  readonly caption?: string;
}

/** The people's side of Telegram: what they do in their apps, and what they see there. */
export abstract class TelegramWorld {
  readonly state: TelegramState;
  readonly log: RequestLog;

  constructor(state: TelegramState, log: RequestLog) {
    this.state = state;
    this.log = log;
  }

  get bot(): User {
    return this.state.bot;
  }

  addUser(seed: UserSeed = {}): User {
    const id = seed.id ?? 1000 + this.state.newId();
    const user: User = { id, is_bot: false, first_name: `User ${id}`, ...seed };
    this.state.users.set(id, user);
    return user;
  }

  /** A private chat of a person with the bot, who has started it; its id is the person's. */
  addPrivateChat(seed: User | UserSeed = {}): Chat {
    const user = this.state.users.get(seed.id ?? 0) ?? this.addUser(seed);
    const { id, first_name, username } = user;
    const room = this.state.addRoom({ id, type: 'private', first_name, ...(username && { username }) });
    room.members.set(id, user);
    return room.chat;
  }

  addGroup(seed: GroupSeed = {}): Chat {
    const type = seed.topics ? 'supergroup' : (seed.type ?? 'supergroup');
    const id = -this.state.newId() - (type === 'group' ? 4000 : 1_000_000_000_000);
    const title = seed.title ?? `Group ${-id}`;
    const room = this.state.addRoom({ id, type, title, ...(seed.topics && { is_forum: true }) });
    room.bot = seed.bot ?? 'member';
    for (const user of [...(seed.members ?? []), ...(seed.administrators ?? [])])
      room.members.set(user.id, user);
    for (const user of seed.administrators ?? []) room.administrators.add(user.id);
    for (const name of seed.topics ?? []) this.addTopic(room.chat, name);
    return room.chat;
  }

  /** Opens a topic in a forum and returns its number. */
  addTopic(chat: Chat, name: string): number {
    const room = this.state.room(chat);
    const from = [...room.members.values()][0] ?? this.addUser();
    const thread = room.nextMessageId;
    const opening = { forum_topic_created: { name, icon_color: 7322096 } };
    const created = room.add({ from, message_thread_id: thread, is_topic_message: true, ...opening });
    room.topics.set(thread, { name, created, closed: false });
    return thread;
  }

  /** The number of the topic of that name. */
  topic(chat: Chat, name: string): number {
    const found = [...this.state.room(chat).topics].find(([, topic]) => topic.name === name);
    if (!found) throw new Error(`There is no topic ${name}`);
    return found[0];
  }

  closeTopic(chat: Chat, thread: number): void {
    const topic = this.state.room(chat).topics.get(thread);
    if (topic) topic.closed = true;
  }

  deleteTopic(chat: Chat, thread: number): void {
    this.state.room(chat).topics.delete(thread);
  }

  /** Somebody adds the bot to a group, or makes it an administrator there. */
  addBotTo(chat: Chat, by: User, as: 'member' | 'administrator' = 'member'): void {
    setBotStanding(this.state, this.state.room(chat), as, by);
  }

  removeBotFrom(chat: Chat, by: User): void {
    setBotStanding(this.state, this.state.room(chat), 'kicked', by);
  }

  block(chat: Chat): void {
    setBlocked(this.state, this.state.room(chat), true);
  }

  unblock(chat: Chat): void {
    setBlocked(this.state, this.state.room(chat), false);
  }

  /** Turns a group into a supergroup, which it returns. */
  migrate(chat: Chat): Chat {
    return migrate(this.state, this.state.room(chat)).chat;
  }

  say(chat: Chat, user: User, text: string, options: SayOptions = {}): Message {
    return say(this.state, this.state.room(chat), user, text, options);
  }

  edit(message: Message, text: string): Message {
    return edit(this.state, this.state.room(message.chat), message, text);
  }

  /** A person deletes a message; bots are not told. */
  delete(message: Message): void {
    this.state.room(message.chat).delete(message.message_id);
  }

  upload(chat: Chat, user: User, name: string, options: UploadOptions = {}): Message {
    const {
      bytes = new TextEncoder().encode(name),
      type = 'application/octet-stream',
      caption,
      ...rest
    } = options;
    const file = { name, bytes, type, ...(caption !== undefined && { caption }) };
    return upload(this.state, this.state.room(chat), user, file, rest);
  }

  press(message: Message, buttonText: string, user: User): Asked {
    return press(this.state, this.state.room(message.chat), message, buttonText, user);
  }

  inlineQuery(user: User, text: string, offset = ''): Asked {
    return inlineQuery(this.state, user, text, offset);
  }

  insertResult(query: Asked, resultId: string, chat: Chat): Message {
    return insertResult(this.state, query, resultId, this.state.room(chat));
  }

  /** Puts an update into the queue as it is, numbered unless it has an `update_id`. */
  push(update: Readonly<Record<string, unknown>>): Update {
    return this.state.updates.push(update);
  }

  /** What can be read in a chat now, oldest first: all of it, one topic, or the general topic (null). */
  messagesIn(chat: Chat, thread?: number | null): Message[] {
    return this.state.room(chat).visible(thread);
  }

  /** Of these, what the bot wrote itself. */
  botMessagesIn(chat: Chat, thread?: number | null): Message[] {
    const own = (message: Message) => message.from?.id === this.bot.id && !message.left_chat_member;
    return this.messagesIn(chat, thread).filter(own);
  }

  /** Everything that was ever written in a chat, with former versions and deleted messages. */
  historyOf(chat: Chat): readonly KeptMessage[] {
    return this.state.room(chat).history();
  }

  /** The commands set for a scope and language; null if none were. */
  commands(scope?: Readonly<Record<string, unknown>>, language?: string): readonly unknown[] | null {
    return this.state.commands.get(commandsKey(scope, language)) ?? null;
  }

  actionsIn(chat: Chat): ShownAction[] {
    return this.state.actions.filter((action) => action.chat === chat.id);
  }

  draftsIn(chat: Chat): ShownDraft[] {
    return this.state.drafts.filter((draft) => draft.chat === chat.id);
  }

  /** How many updates the bot has not confirmed. */
  get pendingUpdates(): number {
    return this.state.updates.pending().length;
  }

  /** The requests of one method, or all but getUpdates; oldest first. */
  requests(method?: string): LoggedRequest[] {
    return this.log.requests(method);
  }

  /**
   * Resolves with what `find` gives as soon as that is neither false, null nor undefined. It is asked now and after each
   * request; after `limit` milliseconds the promise rejects and shows the last requests.
   */
  waitFor<T>(find: () => T | false | null | undefined, limit = 10_000): Promise<T> {
    return this.log.waitFor(find, limit);
  }
}
