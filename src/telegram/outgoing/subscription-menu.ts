import type { InlineKeyboardButton } from 'telegraf/types';
import { KNOWN_ZONES } from '../../digest/line/zone-names.ts';
import type { Subscription } from '../../digest/subscription.ts';
import type { Place } from '../../language/meaning.ts';
import { STAGES } from '../../language/stage-order.ts';
import { sectorName } from '../../ledger/sector-names.ts';
import { SECTORS } from '../../ledger/sectors.ts';
import { STAGE_NAMES } from '../../ledger/stage-names.ts';
import type { Wording } from '../wording/wording.ts';
import { type Buttons, button } from './answer-buttons.ts';
import type { SubscriptionAct, SubscriptionScreen } from './digest-callback.ts';
import { code, type FormattedText, italic, join } from './formatted-text.ts';
import { oneLine } from './one-line.ts';
import {
  clockTime,
  leastInWords,
  type SubscriptionView,
  subscriptionSummary,
} from './subscription-summary.ts';

/** A message of the dialogue about a subscription. */
export interface SubscriptionMenu {
  readonly text: FormattedText;
  readonly buttons: Buttons;
}

/** What the dialogue shows: a subscription, the places to choose from, and which page of a long list. */
export interface MenuView extends SubscriptionView {
  /** What the corpus is about, most documents first. */
  readonly places: readonly Place[];
  readonly page: number;
}

/** Buttons a page and a row have at most, and characters of what stands on one. */
const MOST_ON_PAGE = 8;
const LONGEST_LABEL = 28;
const TIMES = [420, 450, 480, 510, 540, 570, 600, 720, 1020, 1080];
/** In whole units of CNY: a county tells of tens of millions, a province of billions. */
const LEAST_AMOUNTS = [10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000];

type Press = (text: string, act: SubscriptionAct) => InlineKeyboardButton.CallbackButton;

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

/** Nothing is subscribed to: how to begin, with the zones to begin with. `note` is the line that waits for its zone, or 0. */
export function beginMenu(thread: number | null, wording: Wording): SubscriptionMenu {
  const { digest } = wording;
  const text = join([digest.none, join([digest.begin, code(digest.example)], '\n')], '\n');
  return { text, buttons: zoneButtons(thread, 0, wording) };
}

/** The zones to choose from, on their own: for a line that waits for one. */
export function zoneButtons(thread: number | null, note: number, wording: Wording): Buttons {
  return zoneChoices({ note, page: 0, chosen: null }, wording, pressIn(thread));
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

function mainButtons({ state, quietDay }: Subscription, { digest }: Wording, press: Press): Buttons {
  const { sides, buttons } = digest;
  const show = (screen: Exclude<SubscriptionScreen, 'main' | 'off'>) =>
    press(sides[screen], { do: 'show', screen, page: 0 });
  const other = quietDay === 'silence' ? 'say_so' : 'silence';
  return [
    [show('time'), show('zone')],
    [show('days'), show('places')],
    [show('sectors'), show('stages')],
    [show('least'), press(`${sides.quiet}: ${digest.quietDay[other]}`, { do: 'quiet', quietDay: other })],
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

function choices(
  screen: Exclude<SubscriptionScreen, 'main'>,
  view: MenuView,
  wording: Wording,
  press: Press,
): Buttons {
  const { times, topics } = view.subscription;
  const { digest, code: language } = wording;
  switch (screen) {
    case 'time':
      return inRows(
        TIMES.map((minute) =>
          press(marked(clockTime(minute), minute === times.minute), { do: 'minute', minute }),
        ),
        5,
      );
    case 'zone':
      return zoneChoices({ note: 0, page: view.page, chosen: times.timeZone }, wording, press);
    case 'days':
      return dayChoices(times.weekdays, wording, press);
    case 'places':
      return placeChoices(view, wording, press);
    case 'sectors':
      return [
        ...inRows(
          SECTORS.map(({ name: sector }) => {
            const isOn = !topics.sectors.includes(sector);
            return press(marked(sectorName(sector, language), !isOn), { do: 'sector', sector, isOn });
          }),
          2,
        ),
        [press(digest.everything, { do: 'everything', side: 'sectors' })],
      ];
    case 'stages':
      return [
        ...inRows(
          STAGES.map((stage) => {
            const isOn = !topics.stages.includes(stage);
            return press(marked(STAGE_NAMES[language][stage], !isOn), { do: 'stage', stage, isOn });
          }),
          2,
        ),
        [press(digest.everything, { do: 'everything', side: 'stages' })],
      ];
    case 'least':
      return leastChoices(topics.least, wording, press);
    case 'off':
      return [[press(digest.buttons.reallyOff, { do: 'end' })]];
  }
}

/** Zones by the names of the IANA list, which says more than a city where two share one. */
function zoneChoices(
  { note, page, chosen }: { note: number; page: number; chosen: string | null },
  _wording: Wording,
  press: Press,
): Buttons {
  const zones = KNOWN_ZONES.map(({ zone }) => zone);
  const shown = pageOf(zones, page, 10);
  const rows = inRows(
    shown.map((zone) => press(marked(zone, zone === chosen), { do: 'zone', zone, note })),
    2,
  );
  return note === 0 && chosen !== null ? [...rows, ...turning('zone', page, zones.length, 10, press)] : rows;
}

function dayChoices(weekdays: Subscription['times']['weekdays'], wording: Wording, press: Press): Buttons {
  const { digest, formats } = wording;
  const days = ([1, 2, 3, 4, 5, 6, 7] as const).map((day) => {
    const isOn = !weekdays.includes(day);
    return press(marked(formats.weekday(day, 'short'), !isOn), { do: 'day', day, isOn });
  });
  const all = press(digest.everyDay, { do: 'days', which: 'every' });
  const work = press(digest.workdays, { do: 'days', which: 'work' });
  return [...inRows(days, 4), [all], [work]];
}

/**
 * The places to choose from: what was chosen beyond the corpus first, so that it can be taken back, then what the corpus is
 * about. What is chosen does not change the order, so that no button moves under a finger.
 */
export function placesToChoose(subscription: Subscription, places: readonly Place[]): readonly Place[] {
  const written = subscription.topics.places.filter(({ id }) => !places.some((place) => place.id === id));
  return [...written, ...places];
}

/** The page of the places that a place stands on; the first for one that is not there. */
export function pageOfPlace(id: string, places: readonly Place[]): number {
  return Math.max(0, Math.floor(places.findIndex((place) => place.id === id) / MOST_ON_PAGE));
}

function placeChoices(view: MenuView, { digest }: Wording, press: Press): Buttons {
  const all = placesToChoose(view.subscription, view.places);
  const buttons = pageOf(all, view.page, MOST_ON_PAGE).map((place) => {
    const isOn = !view.subscription.topics.places.some(({ id }) => id === place.id);
    return press(marked(view.placeName(place), !isOn), { do: 'place', id: place.id, isOn });
  });
  return [
    ...inRows(buttons, 2),
    ...turning('places', view.page, all.length, MOST_ON_PAGE, press),
    [press(digest.everything, { do: 'everything', side: 'places' })],
  ];
}

function leastChoices(least: Subscription['topics']['least'], wording: Wording, press: Press): Buttons {
  const amounts = [null, ...LEAST_AMOUNTS.map((value) => ({ value, currency: 'CNY' }))];
  const buttons = amounts.map((amount) => {
    const isChosen = amount?.value === least?.value && amount?.currency === least?.currency;
    const { value, currency } = amount ?? { value: 0, currency: 'CNY' };
    return press(marked(leastInWords(amount, wording), isChosen), { do: 'least', value, currency });
  });
  return inRows(buttons, 2);
}

function marked(text: string, isChosen: boolean): string {
  return isChosen ? `✓ ${text}` : text;
}

function pageOf<T>(items: readonly T[], page: number, size: number): readonly T[] {
  const last = Math.max(0, Math.ceil(items.length / size) - 1);
  const at = Math.min(page, last);
  return items.slice(at * size, (at + 1) * size);
}

/** To the page before and the one behind, where there are any. */
function turning(
  screen: SubscriptionScreen,
  page: number,
  count: number,
  size: number,
  press: Press,
): Buttons {
  const pages = Math.ceil(count / size);
  const row = [
    ...(page > 0 ? [press('‹', { do: 'show', screen, page: page - 1 })] : []),
    ...(page < pages - 1 ? [press('›', { do: 'show', screen, page: page + 1 })] : []),
  ];
  return row.length > 0 ? [row] : [];
}

function inRows<T>(items: readonly T[], most: number): T[][] {
  const rows = Math.ceil(items.length / most);
  return Array.from({ length: rows }, (_, row) => items.slice(row * most, (row + 1) * most));
}
