import type { AccessState, Wording } from '../wording/wording.ts';
import type { ChatName, PersonName } from './access-message.ts';
import { bold, code, type FormattedText, join } from './formatted-text.ts';
import { oneLine } from './one-line.ts';

/** Who is known to the desk, for its admins. */
export interface KnownUsers {
  readonly people: readonly (PersonName & { readonly state: AccessState; readonly isAdmin: boolean })[];
  readonly groups: readonly (ChatName & { readonly state: AccessState })[];
}

/** Those who wait for a decision come first. */
const ORDER: readonly AccessState[] = ['asking', 'allowed', 'denied', 'unknown'];

/** The answer to /users: people and groups with their state, those that wait first; ids can be copied with a tap. Of any length. */
export function usersMessage({ people, groups }: KnownUsers, wording: Wording): FormattedText {
  const { users } = wording;
  if (people.length + groups.length === 0) return join([users.nobody]);
  const persons = byState(people).map(({ id, name, username, state, isAdmin }) =>
    line(
      [oneLine(name, 64), username === null ? '' : `@${username}`],
      id,
      isAdmin ? users.admin : users.states[state],
    ),
  );
  const chats = byState(groups).map(({ id, title, state }) =>
    line([oneLine(title, 64)], id, users.states[state]),
  );
  return join([section(users.people, persons), section(users.groups, chats)], '\n\n');
}

function byState<T extends { readonly state: AccessState }>(known: readonly T[]): T[] {
  return known.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
}

function line(names: readonly string[], id: number, state: string): FormattedText {
  return join(['• ', join([...names, code(String(id)), `— ${state}`], ' ')]);
}

function section(heading: string, lines: readonly FormattedText[]): FormattedText {
  return lines.length === 0 ? join([]) : join([bold(heading), ...lines], '\n');
}
