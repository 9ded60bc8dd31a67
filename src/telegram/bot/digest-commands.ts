import { join, plain } from '../outgoing/formatted-text.ts';
import { offQuestion, undoButton } from '../outgoing/subscription-menu.ts';
import type { Wording } from '../wording/wording.ts';
import type { DigestNow } from './digest-now.ts';
import type { GroupRoles, MayManage } from './group-roles.ts';
import type { Post } from './post.ts';
import type { Subscribing } from './subscribing.ts';
import type { LineReply, SubscriptionLines } from './subscription-lines.ts';
import type { CommandTurn } from './turn.ts';

export interface DigestCommandTools {
  readonly roles: GroupRoles;
  readonly subscribing: Subscribing;
  readonly lines: SubscriptionLines;
  readonly digestNow: DigestNow;
  readonly post: Post;
}

type Word = 'now' | 'pause' | 'resume' | 'off';

/** The words behind /digest that are no line: in the four languages, as one might say them. */
const WORDS: ReadonlyMap<string, Word> = new Map([
  ...(['now', 'сейчас', '现在', '立即', '지금'] as const).map((word) => [word, 'now'] as const),
  ...(['pause', 'пауза', 'приостановить', '暂停', '중지'] as const).map((word) => [word, 'pause'] as const),
  ...(['resume', 'возобновить', '恢复', '재개'] as const).map((word) => [word, 'resume'] as const),
  ...(['off', 'stop', 'отключить', '取消', '关闭', '끄기'] as const).map((word) => [word, 'off'] as const),
]);

/** /digest: the dialogue, one line that says it all, and a few words. The turns are those of people who may ask. */
export class DigestCommands {
  readonly #tools: DigestCommandTools;

  constructor(tools: DigestCommandTools) {
    this.#tools = tools;
  }

  /** Anybody may see what a chat gets, and have it now; to change it takes a role in a group. */
  async digest(turn: CommandTurn): Promise<void> {
    const { roles, digestNow, post } = this.#tools;
    const { argument, place, wording } = turn;
    const word = WORDS.get(argument.trim().toLowerCase());
    if (word === 'now') return digestNow.send(turn, place);
    const role = await roles.mayManage(place);
    if (argument === '') return this.#show(turn, role);
    if (role !== 'yes') return post.say(turn, refusalOf(role, wording));
    turn.work.onCommit(() => this.#change(word, turn));
  }

  /** To those who may not change it, the digest is shown without buttons. */
  #show(turn: CommandTurn, role: MayManage): void {
    const { subscribing, post } = this.#tools;
    const { place, wording } = turn;
    const { text, buttons } = subscribing.menu(place, 'main', 0, wording);
    if (role === 'yes') post.say(turn, text, buttons);
    else post.say(turn, join([subscribing.summary(place, wording), refusalOf(role, wording)], '\n\n'));
  }

  #change(word: Exclude<Word, 'now'> | undefined, turn: CommandTurn): void {
    const { text, buttons } = this.#changed(word, turn);
    this.#tools.post.say(turn, text, buttons);
  }

  #changed(word: Exclude<Word, 'now'> | undefined, turn: CommandTurn): LineReply {
    const { subscribing, lines } = this.#tools;
    const { argument, place, wording } = turn;
    if (word === undefined) return lines.take(argument, place, wording);
    const before = subscribing.get(place);
    if (before === null) return { text: plain(wording.digest.pressed.isOff), buttons: [] };
    if (word === 'off') return offQuestion(place.thread, wording);
    const note = subscribing.change(place, { ...before, state: word === 'pause' ? 'paused' : 'on' });
    const text = plain(word === 'pause' ? wording.digest.paused : wording.digest.resumed);
    return { text, buttons: undoButton(place.thread, note, wording) };
  }
}

/** Why somebody may not change a digest. */
export function refusalOf(role: Exclude<MayManage, 'yes'>, { digest }: Wording): string {
  return role === 'unknown' ? digest.pressed.roleUnknown : digest.pressed.adminsOnly;
}
