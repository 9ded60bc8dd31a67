import { isDeepStrictEqual } from 'node:util';
import { type InterfaceLanguage, LANGUAGE_NAMES } from '../wording/languages.ts';
import { type CommandName, wordingFor } from '../wording/wording.ts';
import type { FleetingCalls } from './fleeting-calls.ts';

/** Who sees a menu of commands. */
export type MenuKind = 'private' | 'group' | 'admin';

const COMMANDS: Readonly<Record<MenuKind, readonly CommandName[]>> = {
  private: ['start', 'help', 'ask', 'digest', 'ledger', 'row', 'sources', 'language', 'forget'],
  group: ['ask', 'digest', 'ledger', 'row', 'help', 'sources', 'language', 'forget'],
  admin: [
    ...(['start', 'help', 'ask', 'digest', 'ledger', 'row', 'sources', 'language', 'forget'] as const),
    ...(['correct', 'reject', 'undo'] as const),
    ...(['users', 'allow', 'deny', 'status', 'reindex'] as const),
  ],
};

/** The commands of a menu, in its order. */
export function commandsFor(kind: MenuKind): readonly CommandName[] {
  return COMMANDS[kind];
}

type Scope = { readonly type: string; readonly chat_id?: number };

/** The menu that is set for everybody whose language has none of its own. */
const OTHERS: InterfaceLanguage = 'en';

/**
 * Sets the menus of commands, in each language, for private chats, for groups, and for each admin. One that is set already is
 * left alone; one that cannot be set, as of an admin who has not written to the bot yet, is tried at the next start.
 */
export async function setMenus(admins: readonly number[], calls: FleetingCalls): Promise<void> {
  const menus: readonly (readonly [Scope, MenuKind])[] = [
    [{ type: 'all_private_chats' }, 'private'],
    [{ type: 'all_group_chats' }, 'group'],
    ...admins.map((admin) => [{ type: 'chat', chat_id: admin }, 'admin'] as const),
  ];
  for (const [scope, kind] of menus) await setMenu(scope, kind, calls);
}

/** Sets one menu, in each language. */
export async function setMenu(scope: Scope, kind: MenuKind, calls: FleetingCalls): Promise<void> {
  for (const language of Object.keys(LANGUAGE_NAMES) as InterfaceLanguage[]) {
    const descriptions = wordingFor(language).commands;
    const commands = commandsFor(kind).map((command) => ({ command, description: descriptions[command] }));
    const where = { scope, ...(language !== OTHERS && { language_code: language }) };
    const before = await calls.call('getMyCommands', where);
    if (before === null) return;
    if (!isDeepStrictEqual(before, commands)) await calls.call('setMyCommands', { ...where, commands });
  }
}
