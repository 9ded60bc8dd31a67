import type { Clock } from '../sending/clock.ts';
import type { Access } from './access.ts';
import type { FleetingCalls } from './fleeting-calls.ts';
import { isPrivate, type Place } from './place.ts';

export interface GroupRoleTools {
  readonly access: Access;
  readonly calls: FleetingCalls;
  readonly clock: Clock;
}

/** Whether somebody may set what holds for a whole chat; unknown where Telegram does not tell. */
export type MayManage = 'yes' | 'no' | 'unknown';

/** Milliseconds for which the administrators of a group are remembered: a few presses of one dialogue. */
const REMEMBERED = 60_000;
/** Groups remembered at once. */
const MOST_GROUPS = 1000;

/** Who may set what holds for a chat: in private whoever may ask, in a group its administrators and those of the bot. */
export class GroupRoles {
  readonly #tools: GroupRoleTools;
  readonly #known = new Map<number, { readonly admins: ReadonlySet<number>; readonly until: number }>();

  constructor(tools: GroupRoleTools) {
    this.#tools = tools;
  }

  /** Who writes as a group holds no role there, so that number is never looked up. */
  async mayManage({ chat, person }: Place): Promise<MayManage> {
    if (isPrivate({ chat }) || this.#tools.access.isAdmin(person)) return 'yes';
    if (person < 0) return 'no';
    const admins = await this.#adminsOf(chat);
    if (admins === null) return 'unknown';
    return admins.has(person) ? 'yes' : 'no';
  }

  async #adminsOf(chat: number): Promise<ReadonlySet<number> | null> {
    const { calls, clock } = this.#tools;
    const known = this.#known.get(chat);
    if (known && clock.now() < known.until) return known.admins;
    const members = await calls.call('getChatAdministrators', { chat_id: chat });
    if (!Array.isArray(members)) return null;
    const admins = new Set(members.flatMap(idOf));
    if (this.#known.size >= MOST_GROUPS) this.#known.clear();
    this.#known.set(chat, { admins, until: clock.now() + REMEMBERED });
    return admins;
  }
}

function idOf(member: { readonly user?: { readonly id?: unknown } } | null): number[] {
  const id = member?.user?.id;
  return typeof id === 'number' ? [id] : [];
}
