import type { Chats } from '../../storage/chats.ts';
import type { MessageGroups } from '../../storage/message-groups.ts';
import type { People } from '../../storage/people.ts';
import {
  type AccessRequest,
  chatLabel,
  chatRequest,
  decidedMessage,
  type PersonName,
  personLabel,
  personRequest,
} from '../outgoing/access-message.ts';
import type { Decision } from '../outgoing/callback-data.ts';
import type { Wording } from '../wording/wording.ts';
import type { Access } from './access.ts';
import type { Languages } from './languages-of.ts';
import { isPrivate, type Place } from './place.ts';
import type { Post } from './post.ts';

export interface AdmissionTools {
  readonly access: Access;
  readonly people: People;
  readonly chats: Chats;
  readonly groups: MessageGroups;
  readonly languages: Languages;
  readonly post: Post;
  /** The bot's user name, without @. */
  readonly botName: string;
}

/** What came of a decision: whom it concerns, and how it stands now. */
export interface DecisionOutcome {
  readonly whom: string;
  readonly decision: Decision;
  readonly by: PersonName;
}

/** A refusal is said once a day; after that there is silence. */
const DAY = 24 * 60 * 60 * 1000;

/**
 * Letting people and groups in and keeping them out. All of its writing belongs into the transaction of an update, so that
 * of two admins who decide at the same moment one is first.
 */
export class Admission {
  readonly #tools: AdmissionTools;

  constructor(tools: AdmissionTools) {
    this.#tools = tools;
  }

  /** A person who may not ask has written in private: refuses politely, and lets the admins know the first time. */
  refusePerson({ chat, thread, person }: Place, wording: Wording, updateId: number): void {
    const { people, post } = this.#tools;
    const outcome = this.#hasAdmins ? people.ask(person) : 'denied';
    if (outcome === 'new') this.#requestPerson(person, updateId);
    if (outcome === 'allowed' || !people.refuse(person, DAY)) return;
    const { asked, pending, denied } = wording.access;
    const text = { new: asked, pending, denied }[outcome];
    post.notice({ chat, thread }, text, { updateId });
  }

  /** In a group that is not allowed, the bot was added or spoken to: says so, and lets the admins know the first time. */
  refuseGroup({ chat, thread }: Place, by: PersonName | null, wording: Wording, updateId: number): void {
    const { chats, post } = this.#tools;
    const outcome = this.#hasAdmins ? chats.ask(chat) : 'denied';
    if (outcome === 'new') this.#requestGroup(chat, by, updateId);
    if (outcome === 'allowed' || !chats.refuse(chat, DAY)) return;
    const { groupAsked, groupPending, groupDenied } = wording.access;
    const text = { new: groupAsked, pending: groupPending, denied: groupDenied }[outcome];
    post.notice({ chat, thread }, text, { updateId });
    if (outcome === 'denied') post.leave(chat, updateId);
  }

  /** How a person or group was decided on, or null. A negative id is that of a group. */
  decided(id: number): DecisionOutcome | null {
    const known = this.#known(id);
    if (!known || (known.state !== 'allowed' && known.state !== 'denied')) return null;
    return { whom: this.label(id), decision: known.state, by: this.#nameOf(known.decidedBy ?? 0) };
  }

  /** Decides on a request. What was decided before stands. Null for somebody who was never seen. */
  decide(id: number, decision: Decision, by: number, updateId: number): DecisionOutcome | null {
    return this.decided(id) ?? this.overrule(id, decision, by, updateId);
  }

  /** Decides, whatever was decided before; tells the person or group and the admins. Null for somebody who was never seen. */
  overrule(id: number, decision: Decision, by: number, updateId: number): DecisionOutcome | null {
    const { people, chats } = this.#tools;
    const wasAllowed = this.#known(id)?.state === 'allowed';
    if (!(isPrivate({ chat: id }) ? people : chats).decide(id, decision, by)) return null;
    const outcome = { whom: this.label(id), decision, by: this.#nameOf(by) };
    if (isPrivate({ chat: id })) this.#tellPerson(id, decision, wasAllowed, updateId);
    else this.#tellGroup(id, decision, updateId);
    this.#closeRequests(id, outcome, updateId);
    return outcome;
  }

  /** Welcomes a group that may ask. */
  welcomeGroup(chat: number, updateId: number): void {
    this.#tellGroup(chat, 'allowed', updateId);
  }

  /** A person or group as admins see it. */
  label(id: number): string {
    if (isPrivate({ chat: id })) return personLabel(this.#nameOf(id));
    return chatLabel(this.#tools.chats.get(id) ?? { id, title: '' });
  }

  get #hasAdmins(): boolean {
    return this.#tools.access.admins.length > 0;
  }

  #known(id: number) {
    return isPrivate({ chat: id }) ? this.#tools.people.get(id) : this.#tools.chats.get(id);
  }

  #nameOf(person: number): PersonName {
    return this.#tools.people.get(person) ?? { id: person, name: '', username: null };
  }

  #requestPerson(person: number, updateId: number): void {
    this.#tellAdmins(person, (wording) => personRequest(this.#nameOf(person), wording), updateId);
  }

  #requestGroup(chat: number, by: PersonName | null, updateId: number): void {
    const group = this.#tools.chats.get(chat) ?? { id: chat, title: '' };
    this.#tellAdmins(chat, (wording) => chatRequest(group, by, wording), updateId);
  }

  #tellAdmins(about: number, request: (wording: Wording) => AccessRequest, updateId: number): void {
    const { access, post, languages, groups } = this.#tools;
    for (const admin of access.admins) {
      const { text, buttons } = request(languages.ofPerson(admin));
      const rows = post.notice({ chat: admin, thread: null }, text, { updateId, buttons });
      groups.add(requestGroup(about, admin), rows);
    }
  }

  /** What the admins were asked becomes what was decided. */
  #closeRequests(about: number, { whom, decision, by }: DecisionOutcome, updateId: number): void {
    const { access, post, languages, groups } = this.#tools;
    for (const admin of access.admins) {
      const text = decidedMessage(whom, decision, by, languages.ofPerson(admin));
      const name = requestGroup(about, admin);
      for (const row of groups.rows(name)) post.rewrite(row, { chat: admin, thread: null }, text, updateId);
      groups.remove(name);
    }
  }

  #tellPerson(person: number, decision: Decision, wasAllowed: boolean, updateId: number): void {
    const { welcome, denied, withdrawn } = this.#tools.languages.ofPerson(person).access;
    const text = decision === 'allowed' ? welcome : wasAllowed ? withdrawn : denied;
    this.#tools.post.notice({ chat: person, thread: null }, text, { updateId });
  }

  #tellGroup(chat: number, decision: Decision, updateId: number): void {
    const { languages, chats, post, botName } = this.#tools;
    const { access } = languages.in({ chat, person: chats.get(chat)?.addedBy ?? 0 });
    const text = decision === 'allowed' ? access.groupWelcome(botName) : access.groupDenied;
    post.notice({ chat, thread: null }, text, { updateId });
    if (decision === 'denied') post.leave(chat, updateId);
  }
}

/** The messages by which an admin was asked about a person or group. */
function requestGroup(about: number, admin: number): string {
  return `request:${about}:${admin}`;
}
