import { EVERY_DAY, WORKDAYS } from '../../digest/change-subscription.ts';
import type { Subscription } from '../../digest/subscription.ts';
import { DIGEST_PHRASES } from '../../digest/wording.ts';
import type { Place } from '../../language/meaning.ts';
import { writeAmount } from '../../language/wording/figures.ts';
import { sectorName } from '../../ledger/sector-names.ts';
import { STAGE_NAMES } from '../../ledger/stage-names.ts';
import type { SubscriptionSide } from '../wording/digest/digest-wording.ts';
import type { Wording } from '../wording/wording.ts';
import { bold, type FormattedText, join } from './formatted-text.ts';
import { oneLine } from './one-line.ts';

/** A subscription with what it takes to write it down. */
export interface SubscriptionView {
  readonly subscription: Subscription;
  /** When the next digest is due, in milliseconds since 1970. */
  readonly next: number;
  /** A place by its name in the reader's language. */
  readonly placeName: (place: Place) => string;
}

/** Words shown of a long list. */
const MOST_WORDS = 12;

/** What is subscribed to, a line for each side of it, and when the next digest comes. */
export function subscriptionSummary(view: SubscriptionView, wording: Wording): FormattedText {
  const { subscription, next } = view;
  const { digest, formats } = wording;
  const { timeZone } = subscription.times;
  const { colon } = DIGEST_PHRASES[wording.code];
  const lines = sidesOf(view, wording).map(([side, value]) =>
    join([bold(`${digest.sides[side]}${colon.trim()}`), colon.endsWith(' ') ? ' ' : '', value]),
  );
  const state =
    subscription.state === 'paused' ? digest.isPaused : digest.next(formats.moment(next, timeZone));
  return join([bold(digest.subscription), ...lines, state], '\n');
}

/** Words and what is unwanted are told of where there are any; all else always. */
function sidesOf(view: SubscriptionView, wording: Wording): [SubscriptionSide, string][] {
  const { times, topics, quietDay } = view.subscription;
  const { digest, code } = wording;
  const list = (names: readonly string[]) => listed(names, wording);
  const words = (known: readonly string[]) => list(known.map((word) => sectorName(oneLine(word, 40), code)));
  return [
    ['time', `${clockTime(times.minute)} (${times.timeZone})`],
    ['days', daysInWords(times.weekdays, wording)],
    ['places', list(topics.places.map(view.placeName)) || digest.everything],
    ['sectors', list(topics.sectors.map((sector) => sectorName(sector, code))) || digest.everything],
    ['stages', list(topics.stages.map((stage) => STAGE_NAMES[code][stage])) || digest.everything],
    ...(topics.words.length > 0 ? [['words', words(topics.words)] as [SubscriptionSide, string]] : []),
    ...(topics.unwanted.length > 0
      ? [['unwanted', words(topics.unwanted)] as [SubscriptionSide, string]]
      : []),
    ['least', leastInWords(topics.least, wording)],
    ['quiet', digest.quietDay[quietDay]],
  ];
}

function listed(words: readonly string[], { formats }: Wording): string {
  const more = words.length > MOST_WORDS ? ` … (${words.length})` : '';
  return formats.list(words.slice(0, MOST_WORDS)) + more;
}

/** `08:30` for 510 minutes after midnight. */
export function clockTime(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** "every day", "Monday to Friday", or the days by name. */
export function daysInWords(days: Subscription['times']['weekdays'], { digest, formats }: Wording): string {
  if (days.length === EVERY_DAY.length) return digest.everyDay;
  if (String(days) === String(WORKDAYS)) return digest.workdays;
  return formats.list(days.map((day) => formats.weekday(day)));
}

/** The least amount in words; "any" for none. */
export function leastInWords(least: Subscription['topics']['least'], { digest, code }: Wording): string {
  return least === null ? digest.anyAmount : writeAmount({ ...least, qualifier: 'exactly' }, code);
}
