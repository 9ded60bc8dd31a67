import type { ChatMember, ChatMemberUpdated } from 'telegraf/types';
import type { Chats } from '../../storage/chats.ts';
import type { People } from '../../storage/people.ts';
import type { Subscriptions } from '../../storage/subscriptions.ts';
import type { Wording } from '../wording/wording.ts';
import type { Access } from './access.ts';
import type { Admission } from './admission.ts';
import { personOf, titleOf } from './place.ts';
import type { Work } from './work.ts';

export interface MembershipTools {
  readonly access: Access;
  readonly admission: Admission;
  readonly people: People;
  readonly chats: Chats;
  readonly subscriptions: Subscriptions;
}

/** Where the bot is, as it is told: added to groups, put out of them, blocked by persons and unblocked. */
export class Membership {
  readonly #tools: MembershipTools;

  constructor(tools: MembershipTools) {
    this.#tools = tools;
  }

  /**
   * Takes note of a change. A group that an admin adds the bot to is allowed at once; for any other the admins are asked, and
   * until they allow it nothing of the corpus is said there.
   */
  changed(update: ChatMemberUpdated, wording: Wording, work: Work): void {
    const { chat, from, old_chat_member: before, new_chat_member: after } = update;
    if (chat.type === 'channel') return;
    const isAdded = isIn(after) && !isIn(before);
    work.onCommit(() => {
      const { people, chats, subscriptions } = this.#tools;
      const addedBy = isAdded && chat.type !== 'private' ? from.id : null;
      people.seen(personOf(from));
      chats.seen({ id: chat.id, title: titleOf(chat), kind: chat.type, addedBy });
      chats.setBlocked(chat.id, !isIn(after));
      subscriptions.setBlocked(chat.id, !isIn(after));
      if (addedBy !== null) this.#added(update, wording, work.updateId);
    });
  }

  #added({ chat, from }: ChatMemberUpdated, wording: Wording, updateId: number): void {
    const { access, admission } = this.#tools;
    if (access.isGroupAllowed(chat.id)) admission.welcomeGroup(chat.id, updateId);
    else if (access.isAdmin(from.id)) admission.overrule(chat.id, 'allowed', from.id, updateId);
    else {
      const place = { chat: chat.id, thread: null, person: from.id };
      admission.refuseGroup(place, personOf(from), wording, updateId);
    }
  }
}

/** In a private chat the bot is a member unless it was blocked. */
function isIn(member: ChatMember): boolean {
  if (member.status === 'restricted') return member.is_member;
  return member.status !== 'left' && member.status !== 'kicked';
}
