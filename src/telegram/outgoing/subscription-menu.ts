import type { Subscription } from '../../digest/subscription.ts';
import { DIGEST_PHRASES } from '../../digest/wording.ts';
import type { Wording } from '../wording/wording.ts';
import { type Buttons, button } from './answer-buttons.ts';
import type { SubscriptionScreen } from './digest-callback.ts';
import { code as copyable, type FormattedText, italic, join } from './formatted-text.ts';
import { oneLine } from './one-line.ts';
import { choices, type MenuView, type Press, zoneChoices } from './subscription-choices.ts';
import { subscriptionSummary } from './subscription-summary.ts';

/** A message of the dialogue about a subscription. */
export interface SubscriptionMenu {
  readonly text: FormattedText;
  readonly buttons: Buttons;
}

/** Characters of what stands on a button. */
const LONGEST_LABEL = 28;

/** A screen of the dialogue: what is subscribed to, what is asked for, and the buttons to answer with. */
export function subscriptionMenu(
  screen: SubscriptionScreen,
  view: MenuView,
  wording: Wording,
): SubscriptionMenu {
  const { digest } = wording;
  const press = pressIn(view.subscription.thread);
  const summary = subscriptionSummary(view, wording);
  if (screen === 'main') return { text: summary, buttons: mainButtons(view.subscription, wording, press) };
  const back = press(digest.buttons.back, { do: 'show', screen: 'main', page: 0 });
  return {
    text: join([summary, italic(digest.choose[screen])], '\n\n'),
    buttons: [...choices(screen, view, wording, press), [back]],
  };
}

/** Nothing is subscribed to: how to begin, with the zones to begin with. */
export function beginMenu(thread: number | null, wording: Wording): SubscriptionMenu {
  const { digest } = wording;
  const text = join([digest.none, join([digest.begin, copyable(digest.example)], '\n')], '\n');
  return { text, buttons: zoneButtons(thread, 0) };
}

/** The zones to choose from, on their own. `note` is the line that waits for one, or 0. */
export function zoneButtons(thread: number | null, note: number): Buttons {
  return zoneChoices({ note, page: 0, chosen: null }, pressIn(thread));
}

/** One button that takes a change back. */
export function undoButton(thread: number | null, note: number, { digest }: Wording): Buttons {
  return [[pressIn(thread)(digest.buttons.undo, { do: 'undo', note })]];
}

/** The question whether to end a digest. */
export function offQuestion(thread: number | null, { digest }: Wording): SubscriptionMenu {
  const press = pressIn(thread);
  return {
    text: join([digest.choose.off]),
    buttons: [[press(digest.buttons.reallyOff, { do: 'end' })]],
  };
}

function pressIn(thread: number | null): Press {
  return (text, act) => button(oneLine(text, LONGEST_LABEL), { kind: 'subscription', thread, act });
}

function mainButtons({ state, quietDay }: Subscription, { digest, code }: Wording, press: Press): Buttons {
  const { sides, buttons } = digest;
  const show = (screen: Exclude<SubscriptionScreen, 'main' | 'off'>) =>
    press(sides[screen], { do: 'show', screen, page: 0 });
  const other = quietDay === 'silence' ? 'say_so' : 'silence';
  return [
    [show('time'), show('zone')],
    [show('days'), show('places')],
    [show('sectors'), show('stages')],
    [
      show('least'),
      press(`${sides.quiet}${DIGEST_PHRASES[code].colon}${digest.quietDay[other]}`, {
        do: 'quiet',
        quietDay: other,
      }),
    ],
    [press(buttons.preview, { do: 'preview' })],
    [
      state === 'on'
        ? press(buttons.pause, { do: 'state', state: 'paused' })
        : press(buttons.resume, { do: 'state', state: 'on' }),
      press(buttons.off, { do: 'show', screen: 'off', page: 0 }),
    ],
    [press(buttons.done, { do: 'done' })],
  ];
}
