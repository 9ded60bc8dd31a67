import type { Wording } from '../wording/wording.ts';
import { type Buttons, button } from './answer-buttons.ts';
import type { Decision } from './callback-data.ts';
import { type FormattedText, plain } from './formatted-text.ts';
import { oneLine } from './one-line.ts';

/** A person as far as the desk was told. */
export interface PersonName {
  readonly id: number;
  readonly name: string;
  /** Without @. */
  readonly username: string | null;
}

/** A group as far as the desk was told. */
export interface ChatName {
  readonly id: number;
  readonly title: string;
}

/** Longest name shown, in UTF-16 units. People choose their names, and a request must stay readable. */
const LONGEST_NAME = 64;

/** `Li Wei (@liwei, 4711)`. The id comes last and cannot be chosen, so nobody can pass for another. */
export function personLabel({ id, name, username }: PersonName): string {
  return label(name, username === null ? String(id) : `@${oneLine(username, LONGEST_NAME)}, ${id}`);
}

/** `Investment office (-1004711)`. */
export function chatLabel({ id, title }: ChatName): string {
  return label(title, String(id));
}

function label(name: string, inBrackets: string): string {
  return `${oneLine(name, LONGEST_NAME)} (${inBrackets})`.trimStart();
}

/** A message with buttons that ask for a decision. */
export interface AccessRequest {
  readonly text: FormattedText;
  readonly buttons: Buttons;
}

/** A stranger's request, for an admin to decide. */
export function personRequest(person: PersonName, wording: Wording): AccessRequest {
  return request(wording.access.personAsks(personLabel(person)), 'person', person.id, wording);
}

/** A group's request, for an admin to decide; `by` is who added the bot, null where that is not told. */
export function chatRequest(chat: ChatName, by: PersonName | null, wording: Wording): AccessRequest {
  const text = wording.access.groupAsks(chatLabel(chat), by && personLabel(by));
  return request(text, 'chat', chat.id, wording);
}

function request(text: string, kind: 'person' | 'chat', id: number, { access }: Wording): AccessRequest {
  const choice = (words: string, decision: Decision) => button(words, { kind, id, decision });
  return {
    text: plain(text),
    buttons: [[choice(access.allow, 'allowed'), choice(access.deny, 'denied')]],
  };
}

/** Asks an admin whether a right that somebody has is really to be taken away. `id` is negative for a group. */
export function withdrawalRequest(whom: string, id: number, { access }: Wording): AccessRequest {
  return {
    text: plain(access.confirmDeny(whom)),
    buttons: [[button(access.deny, { kind: 'withdraw', id })]],
  };
}

/** What a request becomes once it is decided: whom it concerns, what was decided, by whom. It has no buttons any more. */
export function decidedMessage(
  whom: string,
  decision: Decision,
  by: PersonName,
  wording: Wording,
): FormattedText {
  return plain(wording.access.decided[decision](whom, personLabel(by)));
}
