import type { InlineKeyboardButton } from 'telegraf/types';
import { KNOWN_ZONES } from '../../digest/line/zone-names.ts';
import type { Subscription } from '../../digest/subscription.ts';
import type { Place, Stage } from '../../language/meaning.ts';
import { STAGES } from '../../language/stage-order.ts';
import { sectorName } from '../../ledger/sector-names.ts';
import { SECTORS } from '../../ledger/sectors.ts';
import { STAGE_NAMES } from '../../ledger/stage-names.ts';
import type { Wording } from '../wording/wording.ts';
import type { Buttons } from './answer-buttons.ts';
import { inRows } from './button-rows.ts';
import type { SubscriptionAct, SubscriptionScreen } from './digest-callback.ts';
import { clockTime, leastInWords, type SubscriptionView } from './subscription-summary.ts';

/** What the dialogue shows: a subscription, the places to choose from, and which page of a long list. */
export interface MenuView extends SubscriptionView {
  /** What the corpus is about, most documents first. */
  readonly places: readonly Place[];
  readonly page: number;
}

/** Makes a button with these words that does something to the subscription at hand. */
export type Press = (text: string, act: SubscriptionAct) => InlineKeyboardButton.CallbackButton;

/** Buttons that a page has at most. */
const MOST_ON_PAGE = 8;
const ZONES_ON_PAGE = 10;
const TIMES = [420, 450, 480, 510, 540, 570, 600, 720, 1020, 1080];
/** In whole units of CNY: a county tells of tens of millions, a province of billions. */
const LEAST_AMOUNTS = [10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000];

/** What a screen of the dialogue lets one choose. */
export function choices(
  screen: Exclude<SubscriptionScreen, 'main'>,
  view: MenuView,
  wording: Wording,
  press: Press,
): Buttons {
  const { times, topics } = view.subscription;
  switch (screen) {
    case 'time':
      return timeChoices(times.minute, press);
    case 'zone':
      return zoneChoices({ note: 0, page: view.page, chosen: times.timeZone }, press);
    case 'days':
      return dayChoices(times.weekdays, wording, press);
    case 'places':
      return placeChoices(view, wording, press);
    case 'sectors':
      return sectorChoices(topics.sectors, wording, press);
    case 'stages':
      return stageChoices(topics.stages, wording, press);
    case 'least':
      return leastChoices(topics.least, wording, press);
    case 'off':
      return [[press(wording.digest.buttons.reallyOff, { do: 'end' })]];
  }
}

/** Zones by the names of the IANA list. Who has none yet (`chosen` null) is shown the first of them; others can be written. */
export function zoneChoices(
  { note, page, chosen }: { readonly note: number; readonly page: number; readonly chosen: string | null },
  press: Press,
): Buttons {
  const zones = KNOWN_ZONES.map(({ zone }) => zone);
  const shown = pageOf(zones, page, ZONES_ON_PAGE);
  const rows = inRows(
    shown.map((zone) => press(marked(zone, zone === chosen), { do: 'zone', zone, note })),
    2,
  );
  return chosen !== null ? [...rows, ...turning('zone', page, zones.length, ZONES_ON_PAGE, press)] : rows;
}

function timeChoices(chosen: number, press: Press): Buttons {
  const buttons = TIMES.map((minute) =>
    press(marked(clockTime(minute), minute === chosen), { do: 'minute', minute }),
  );
  return inRows(buttons, 5);
}

function sectorChoices(chosen: readonly string[], { digest, code }: Wording, press: Press): Buttons {
  const buttons = SECTORS.map(({ name: sector }) => {
    const isOn = !chosen.includes(sector);
    return press(marked(sectorName(sector, code), !isOn), { do: 'sector', sector, isOn });
  });
  return [...inRows(buttons, 2), [press(digest.everything, { do: 'everything', side: 'sectors' })]];
}

function stageChoices(chosen: readonly Stage[], { digest, code }: Wording, press: Press): Buttons {
  const buttons = STAGES.map((stage) => {
    const isOn = !chosen.includes(stage);
    return press(marked(STAGE_NAMES[code][stage], !isOn), { do: 'stage', stage, isOn });
  });
  return [...inRows(buttons, 2), [press(digest.everything, { do: 'everything', side: 'stages' })]];
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
