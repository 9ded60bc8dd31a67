import {
  changeSubscription,
  EVERY_DAY,
  type SubscriptionChange,
  WORKDAYS,
} from '../../digest/change-subscription.ts';
import type { Subscription } from '../../digest/subscription.ts';
import type { Subscriber } from '../../storage/subscriptions.ts';
import type { Buttons } from '../outgoing/answer-buttons.ts';
import type { SubscriptionAct, SubscriptionPress, SubscriptionScreen } from '../outgoing/digest-callback.ts';
import { type FormattedText, join } from '../outgoing/formatted-text.ts';
import { pageOfPlace, placesToChoose } from '../outgoing/subscription-choices.ts';
import { undoButton } from '../outgoing/subscription-menu.ts';
import { refusalOf } from './digest-commands.ts';
import type { DigestNotes } from './digest-notes.ts';
import type { DigestNow } from './digest-now.ts';
import type { GroupRoles } from './group-roles.ts';
import type { Post } from './post.ts';
import type { Subscribing } from './subscribing.ts';
import { newSubscription, type SubscriptionLines } from './subscription-lines.ts';
import type { PressTurn } from './turn.ts';

export interface SubscriptionDialogueTools {
  readonly roles: GroupRoles;
  readonly subscribing: Subscribing;
  readonly lines: SubscriptionLines;
  readonly digestNotes: DigestNotes;
  readonly digestNow: DigestNow;
  readonly post: Post;
}

type Act<Do extends SubscriptionAct['do']> = Extract<SubscriptionAct, { do: Do }>;
type ChangeAct = Exclude<SubscriptionAct, { do: 'show' | 'preview' | 'end' | 'done' | 'undo' | 'zone' }>;

/**
 * The buttons of the dialogue about a subscription. Nothing is remembered beside the subscription itself: each press changes it and
 * the message, so that a restart in between is not noticed. The turns are those of people who may ask.
 */
export class SubscriptionDialogue {
  readonly #tools: SubscriptionDialogueTools;

  constructor(tools: SubscriptionDialogueTools) {
    this.#tools = tools;
  }

  /** A button was pressed. Who may not change the digest is told so; a look at it takes no role. */
  async pressed({ thread, act }: SubscriptionPress, turn: PressTurn): Promise<void> {
    const { roles, digestNow } = this.#tools;
    const { place, wording, reply, work } = turn;
    const subscriber = { chat: place.chat, thread };
    if (act.do === 'preview') {
      reply.say(wording.digest.pressed.previewed);
      return digestNow.send(turn, subscriber);
    }
    const role = await roles.mayManage(place);
    if (role !== 'yes') return reply.alert(refusalOf(role, wording));
    work.onCommit(() => this.#act(act, subscriber, turn));
  }

  #act(act: Exclude<SubscriptionAct, { do: 'preview' }>, subscriber: Subscriber, turn: PressTurn): void {
    const before = this.#tools.subscribing.get(subscriber);
    if (act.do === 'zone') this.#zone(act, subscriber, turn);
    else if (act.do === 'undo') this.#undo(act, subscriber, turn);
    else if (before === null) {
      turn.reply.alert(turn.wording.digest.pressed.isOff);
      this.#show('main', 0, subscriber, turn);
    } else if (act.do === 'show') this.#show(act.screen, act.page, subscriber, turn);
    else if (act.do === 'done') this.#done(subscriber, turn);
    else if (act.do === 'end') this.#end(subscriber, turn);
    else this.#change(act, before, turn);
  }

  /** With the first zone a subscription begins; a line that waited for it is taken as a whole. */
  #zone({ zone, note }: Act<'zone'>, subscriber: Subscriber, turn: PressTurn): void {
    const { wording, reply } = turn;
    const line = note === 0 ? null : this.#tools.digestNotes.line(note, subscriber.chat);
    if (line !== null) {
      const { text, buttons } = this.#tools.lines.take(line.line, subscriber, wording, zone);
      this.#rewrite(turn, subscriber, text, buttons);
    } else if (note !== 0) reply.alert(wording.digest.pressed.gone);
    else this.#setZone(zone, subscriber, turn);
  }

  #setZone(zone: string, subscriber: Subscriber, turn: PressTurn): void {
    const { subscribing } = this.#tools;
    const before = subscribing.get(subscriber) ?? newSubscription(subscriber, zone, turn.wording);
    subscribing.set(subscriber, changeSubscription(before, { of: 'zone', timeZone: zone }));
    turn.reply.say(turn.wording.digest.pressed.changed);
    this.#show('main', 0, subscriber, turn);
  }

  #undo({ note }: Act<'undo'>, subscriber: Subscriber, turn: PressTurn): void {
    const { subscribing } = this.#tools;
    const { place, wording, reply } = turn;
    if (subscribing.undo(note, place.chat)) {
      const text = join([wording.digest.undone, subscribing.summary(subscriber, wording)], '\n\n');
      this.#rewrite(turn, subscriber, text);
    } else reply.alert(wording.digest.pressed.undoGone);
  }

  #done(subscriber: Subscriber, turn: PressTurn): void {
    this.#rewrite(turn, subscriber, this.#tools.subscribing.summary(subscriber, turn.wording));
  }

  #end(subscriber: Subscriber, turn: PressTurn): void {
    const { wording } = turn;
    const note = this.#tools.subscribing.change(subscriber, null);
    const text = join([wording.digest.off]);
    this.#rewrite(turn, subscriber, text, undoButton(subscriber.thread, note, wording));
  }

  #change(act: ChangeAct, before: Subscription, turn: PressTurn): void {
    const { subscribing } = this.#tools;
    const { reply, wording } = turn;
    const change = this.#changeOf(act, before);
    if (change === null) reply.alert(wording.digest.pressed.gone);
    else {
      const after = changeSubscription(before, change);
      if (after !== before) subscribing.set(before, after);
      reply.say(wording.digest.pressed.changed);
      const page = act.do === 'place' ? pageOfPlace(act.id, placesToChoose(after, subscribing.places())) : 0;
      this.#show(SCREEN_AFTER[act.do], page, before, turn);
    }
  }

  /** Null for a place that is neither in the corpus nor in the subscription any more. */
  #changeOf(act: ChangeAct, before: Subscription): SubscriptionChange | null {
    switch (act.do) {
      case 'minute':
        return { of: 'minute', minute: act.minute };
      case 'day':
        return { of: 'day', day: act.day, isOn: act.isOn };
      case 'days':
        return { of: 'days', days: act.which === 'every' ? EVERY_DAY : WORKDAYS };
      case 'place': {
        const known = placesToChoose(before, this.#tools.subscribing.places());
        const place = known.find(({ id }) => id === act.id);
        return place ? { of: 'place', place, isOn: act.isOn } : null;
      }
      case 'sector':
        return { of: 'sector', sector: act.sector, isOn: act.isOn };
      case 'stage':
        return { of: 'stage', stage: act.stage, isOn: act.isOn };
      case 'everything':
        return { of: 'everything', side: act.side };
      case 'least':
        return { of: 'least', least: act.value === 0 ? null : { value: act.value, currency: act.currency } };
      case 'quiet':
        return { of: 'quiet day', quietDay: act.quietDay };
      case 'state':
        return { of: 'state', state: act.state };
    }
  }

  #show(screen: SubscriptionScreen, page: number, subscriber: Subscriber, turn: PressTurn): void {
    const { text, buttons } = this.#tools.subscribing.menu(subscriber, screen, page, turn.wording);
    this.#rewrite(turn, subscriber, text, buttons);
  }

  #rewrite(
    { message, work }: PressTurn,
    subscriber: Subscriber,
    text: FormattedText,
    buttons: Buttons = [],
  ): void {
    this.#tools.post.rewriteMessage(message, subscriber, text, work.updateId, buttons);
  }
}

/** Where one choice is all there is to make, the dialogue goes back; where there are several, it stays. */
const SCREEN_AFTER: Readonly<Record<ChangeAct['do'], SubscriptionScreen>> = {
  ...{ minute: 'main', least: 'main', quiet: 'main', state: 'main', days: 'main' },
  ...{ day: 'days', place: 'places', sector: 'sectors', stage: 'stages', everything: 'main' },
};
