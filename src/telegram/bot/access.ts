import type { Chats } from '../../storage/chats.ts';
import type { People } from '../../storage/people.ts';

export interface AccessRules {
  /** Persons who decide, and may always ask. */
  readonly admins: readonly number[];
  /** Persons and groups who may always ask. */
  readonly allowedChats: readonly number[];
  readonly people: People;
  readonly chats: Chats;
}

/**
 * Who may ask. Admins and those named in the settings always may; others as an admin decided. In an allowed group anybody
 * may who was not denied in person; whoever writes as the group itself counts as a member and holds no other role.
 */
export class Access {
  readonly admins: readonly number[];
  readonly #fixed: ReadonlySet<number>;
  readonly #people: People;
  readonly #chats: Chats;

  constructor({ admins, allowedChats, people, chats }: AccessRules) {
    this.admins = admins;
    this.#fixed = new Set([...admins, ...allowedChats]);
    this.#people = people;
    this.#chats = chats;
  }

  isAdmin(person: number): boolean {
    return this.admins.includes(person);
  }

  /** Whether the settings themselves let a person or group in, so that no decision can keep them out. */
  isFixed(id: number): boolean {
    return this.#fixed.has(id);
  }

  /** Whether a person may ask in a chat of their own, and insert answers elsewhere. */
  mayPersonAsk(person: number): boolean {
    return this.isFixed(person) || this.#people.get(person)?.state === 'allowed';
  }

  /** Whether anybody may ask in a group. */
  isGroupAllowed(chat: number): boolean {
    return this.isFixed(chat) || this.#chats.get(chat)?.state === 'allowed';
  }

  /** Whether a person may ask in this chat, private or group. */
  mayAsk({ chat, person }: { readonly chat: number; readonly person: number }): boolean {
    if (chat > 0) return this.mayPersonAsk(person);
    return this.isGroupAllowed(chat) && !this.#isDeniedInPerson(person);
  }

  #isDeniedInPerson(person: number): boolean {
    return !this.isFixed(person) && this.#people.get(person)?.state === 'denied';
  }
}
