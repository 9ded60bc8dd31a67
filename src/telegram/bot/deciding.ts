import { decidedMessage, withdrawalRequest } from '../outgoing/access-message.ts';
import type { Buttons } from '../outgoing/answer-buttons.ts';
import type { ButtonPress } from '../outgoing/callback-data.ts';
import { type FormattedText, plain } from '../outgoing/formatted-text.ts';
import type { Wording } from '../wording/wording.ts';
import type { Access } from './access.ts';
import type { Admission, DecisionOutcome } from './admission.ts';
import type { Post } from './post.ts';
import type { CommandTurn, PressTurn } from './turn.ts';

export interface DecidingTools {
  readonly access: Access;
  readonly admission: Admission;
  readonly post: Post;
}

type AccessPress = Extract<ButtonPress, { kind: 'person' | 'chat' | 'withdraw' }>;

interface Said {
  readonly text: FormattedText;
  readonly buttons?: Buttons;
}

/** Admins' decisions: by the buttons of a request, and by /allow and /deny. */
export class Deciding {
  readonly #tools: DecidingTools;

  constructor(tools: DecidingTools) {
    this.#tools = tools;
  }

  /** Allow or Deny was pressed under a request, or Deny under the question whether to take a right away. The first press counts. */
  pressed(press: AccessPress, turn: PressTurn): void {
    const { access, post } = this.#tools;
    const { place, message, wording, work, reply } = turn;
    if (!access.isAdmin(place.person)) {
      reply.alert(wording.access.adminsOnly);
      return;
    }
    work.onCommit(() => {
      const outcome = this.#decide(press, place.person, work.updateId);
      if (outcome === null) {
        reply.alert(wording.access.nobodyWithId(String(press.id)));
        return;
      }
      const text = textOf(outcome, wording);
      reply.say(text.text);
      post.rewriteMessage(message, place, text, work.updateId);
    });
  }

  /** /allow: lets a person or group in. */
  allow(turn: CommandTurn): void {
    const { admission } = this.#tools;
    const { place, wording, work } = turn;
    this.#command('allow', turn, (id) => {
      const before = admission.decided(id);
      const stands = before?.decision === 'allowed';
      const outcome = stands ? before : admission.overrule(id, 'allowed', place.person, work.updateId);
      return outcome && { text: textOf(outcome, wording) };
    });
  }

  /** /deny: keeps a person or group out; where that takes a right away, it asks first. */
  deny(turn: CommandTurn): void {
    const { access, admission } = this.#tools;
    const { place, wording, work } = turn;
    this.#command('deny', turn, (id) => {
      if (access.isFixed(id)) return { text: plain(wording.access.fixed(admission.label(id))) };
      const before = admission.decided(id);
      if (before?.decision === 'allowed') return withdrawalRequest(before.whom, id, wording);
      const outcome = before ?? admission.overrule(id, 'denied', place.person, work.updateId);
      return outcome && { text: textOf(outcome, wording) };
    });
  }

  #decide(press: AccessPress, by: number, updateId: number): DecisionOutcome | null {
    const { admission, access } = this.#tools;
    if (press.kind !== 'withdraw') return admission.decide(press.id, press.decision, by, updateId);
    const before = admission.decided(press.id);
    if (before?.decision !== 'allowed' || access.isFixed(press.id)) return before;
    return admission.overrule(press.id, 'denied', by, updateId);
  }

  /** Does what a command says about somebody, and answers with what came of it; says what is wrong with the command. */
  #command(name: 'allow' | 'deny', turn: CommandTurn, act: (id: number) => Said | null): void {
    const { argument, about, wording, work } = turn;
    const { usage, nobodyWithId } = wording.access;
    const id = argument === '' ? about : readId(argument);
    if (id === null) this.#tools.post.say(turn, usage(name));
    else
      work.onCommit(() => {
        const said = act(id) ?? { text: plain(nobodyWithId(String(id))) };
        this.#tools.post.say(turn, said.text, said.buttons);
      });
  }
}

function textOf({ whom, decision, by }: DecisionOutcome, wording: Wording): FormattedText {
  return decidedMessage(whom, decision, by, wording);
}

/** A whole number, below 0 for a group; null for anything else. */
function readId(argument: string): number | null {
  const id = /^-?\d{1,16}$/.test(argument) ? Number(argument) : 0;
  return Number.isSafeInteger(id) && id !== 0 ? id : null;
}
