import type { AccessState, Wording } from '../wording/wording.ts';
import type { ChatName, PersonName } from './access-message.ts';
import { oneLine } from './one-line.ts';
import type { PageBlock } from './outgoing-page.ts';
import type { Table } from './table.ts';

/** Who is known to the desk, for its admins. */
export interface KnownUsers {
  readonly people: readonly (PersonName & { readonly state: AccessState; readonly isAdmin: boolean })[];
  readonly groups: readonly (ChatName & { readonly state: AccessState })[];
}

/** Longest name shown, in UTF-16 units. */
const LONGEST_NAME = 64;
/** Those who wait for a decision come first. */
const ORDER: readonly AccessState[] = ['asking', 'allowed', 'denied', 'unknown'];

/** The answer to /users: people and groups with their state as tables, those that wait first. */
export function usersPage({ people, groups }: KnownUsers, { users }: Wording): PageBlock[] {
  if (people.length + groups.length === 0) return [{ lines: [users.nobody] }];
  const persons = byState(people).map(({ id, name, username, state, isAdmin }) => [
    oneLine(name, LONGEST_NAME),
    username === null ? '' : `@${username}`,
    String(id),
    isAdmin ? users.admin : users.states[state],
  ]);
  const chats = byState(groups).map(({ id, title, state }) => [
    oneLine(title, LONGEST_NAME),
    String(id),
    users.states[state],
  ]);
  return [
    ...section({ header: [users.people, '', 'ID', ''], rows: persons, align: ['left', 'left', 'right'] }),
    ...section({ header: [users.groups, 'ID', ''], rows: chats, align: ['left', 'right'] }),
  ];
}

function byState<T extends { readonly state: AccessState }>(known: readonly T[]): T[] {
  return known.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
}

function section(table: Table): PageBlock[] {
  return table.rows.length === 0 ? [] : [{ table }];
}
