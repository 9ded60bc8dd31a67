import { type Context, Telegraf } from 'telegraf';
import type { Update } from 'telegraf/types';
import type { DigestPort } from '../../digest/due-digests.ts';
import type { InboxRow } from '../../storage/inbox.ts';
import type { OutboxRow } from '../../storage/outbox-message.ts';
import type { BotParts } from './bot-parts.ts';
import { createRoutes, type Routes } from './create-routes.ts';
import { setMenus } from './menus.ts';
import { Work } from './work.ts';

/** The bot as receiving and sending need it. */
export interface Bot {
  /**
   * Handles an update of the inbox and marks it as done, in one transaction with all that comes of it. One that came while
   * too many waited is answered "busy". Rejects where the handler fails; nothing is stored then.
   */
  handle(row: InboxRow, handling: { readonly overload: boolean }): Promise<void>;
  /** Tells the asker of an update that was tried in vain. Belongs into the transaction that gives it up. */
  giveUp(row: InboxRow): void;
  /** Whether the person that a message is for may still have it. */
  mayStillSend(row: Pick<OutboxRow, 'chat' | 'asker'>): boolean;
  /** A group became a supergroup. */
  onMigrate(from: number, to: number): void;
  /** The bot was blocked or put out. */
  onBlocked(chat: number): void;
  /** A digest whose hour has come, as messages; null where nothing is said. */
  layOut: DigestPort['layOut'];
  /** Sets the menus of commands where they differ from what is set. */
  setMenus(): Promise<void>;
}

/** Makes the bot. It gets its updates by `handle` and sends nothing but fleeting calls itself. */
export function createBot(parts: BotParts): Bot {
  const { database, inbox, chats, subscriptions, admins, wakeSender } = parts;
  const routes = createRoutes(parts);
  const works = new WeakMap<Update, Work>();
  const telegraf = createTelegraf(parts, routes, works);
  const handleUpdate = async (row: InboxRow, isOverload: boolean): Promise<void> => {
    const update = row.update as Update;
    const work = new Work(database, row);
    works.set(update, work);
    if (isOverload) work.onCommit(() => routes.apologies.busy(update));
    else await telegraf.handleUpdate(update);
    work.commit(() => inbox.done(row.updateId));
    wakeSender();
  };
  return {
    handle: (row, { overload }) => handleUpdate(row, overload),
    giveUp: (row) => {
      routes.apologies.gaveUp(row.update as Update);
      setImmediate(wakeSender);
    },
    mayStillSend: ({ chat, asker }) => asker === null || routes.access.mayAsk({ chat, person: asker }),
    onMigrate: (from, to) => chats.migrate(from, to),
    onBlocked: (chat) => {
      chats.setBlocked(chat, true);
      subscriptions.setBlocked(chat, true);
    },
    layOut: (digest, due) => routes.digestLayout.layOut(digest, due),
    setMenus: () => setMenus(admins, routes.calls),
  };
}

/**
 * telegraf finds the handler for an update. It is given no token and no way out: whatever is sent goes through the outbox, or
 * over our own port.
 */
function createTelegraf(
  { me }: BotParts,
  { messages, presses, inlineMode, membership, languages }: Routes,
  works: WeakMap<Update, Work>,
): Telegraf {
  const telegraf = new Telegraf('', { handlerTimeout: Number.POSITIVE_INFINITY });
  telegraf.botInfo = { ...BOT_INFO, ...me };
  telegraf.catch((error) => {
    throw error;
  });
  const workOf = ({ update }: Context): Work => {
    const work = works.get(update);
    if (!work) throw new Error(`Update ${update.update_id} did not come from the inbox.`);
    return work;
  };
  telegraf.on('message', (ctx) => messages.written(ctx.message, workOf(ctx)));
  telegraf.on('edited_message', (ctx) => messages.edited(ctx.editedMessage, workOf(ctx)));
  telegraf.on('callback_query', (ctx) => presses.pressed(ctx.callbackQuery, workOf(ctx)));
  telegraf.on('inline_query', (ctx) => {
    const { from } = ctx.inlineQuery;
    return inlineMode.asked(ctx.inlineQuery, languages.ofPerson(from.id, from.language_code), workOf(ctx));
  });
  telegraf.on('my_chat_member', (ctx) => {
    const { chat, from } = ctx.myChatMember;
    const wording = languages.in({ chat: chat.id, person: from.id }, from.language_code);
    membership.changed(ctx.myChatMember, wording, workOf(ctx));
  });
  return telegraf;
}

/** What telegraf wants to know of a bot besides its name; nothing here depends on it. */
const BOT_INFO = {
  is_bot: true,
  first_name: '',
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: true,
} as const;
