import { ianaZone } from '../../digest/line/read-zone.ts';
import type { Subscription, Weekday } from '../../digest/subscription.ts';
import type { Stage } from '../../language/meaning.ts';
import { STAGES } from '../../language/stage-order.ts';
import { SECTORS } from '../../ledger/sectors.ts';

/** A screen of the dialogue about a subscription. */
export type SubscriptionScreen =
  | 'main'
  | 'time'
  | 'zone'
  | 'days'
  | 'places'
  | 'sectors'
  | 'stages'
  | 'least'
  | 'off';

/** What a press in the dialogue does. It says how a side is to be, so that pressing twice does it once. */
export type SubscriptionAct =
  | { readonly do: 'show'; readonly screen: SubscriptionScreen; readonly page: number }
  | { readonly do: 'minute'; readonly minute: number }
  /** `note`: the line that waits for its zone, or 0. */
  | { readonly do: 'zone'; readonly zone: string; readonly note: number }
  | { readonly do: 'day'; readonly day: Weekday; readonly isOn: boolean }
  | { readonly do: 'days'; readonly which: 'every' | 'work' }
  | { readonly do: 'place'; readonly id: string; readonly isOn: boolean }
  | { readonly do: 'sector'; readonly sector: string; readonly isOn: boolean }
  | { readonly do: 'stage'; readonly stage: Stage; readonly isOn: boolean }
  | { readonly do: 'everything'; readonly side: 'places' | 'sectors' | 'stages' }
  /** 0 for no least amount. */
  | { readonly do: 'least'; readonly value: number; readonly currency: string }
  | { readonly do: 'quiet'; readonly quietDay: Subscription['quietDay'] }
  | { readonly do: 'state'; readonly state: Subscription['state'] }
  | { readonly do: 'preview' }
  | { readonly do: 'end' }
  | { readonly do: 'done' }
  | { readonly do: 'undo'; readonly note: number };

/** A press in the dialogue about the subscription of a topic; null outside of topics. */
export interface SubscriptionPress {
  readonly kind: 'subscription';
  readonly thread: number | null;
  readonly act: SubscriptionAct;
}

/** A press under a digest, or under a story of it; `digest` is the number it is kept under, `n` counts stories from 1. */
export interface DigestPress {
  readonly kind: 'digest';
  readonly digest: number;
  readonly act: 'page' | 'story' | 'ask' | 'more' | 'less';
  readonly n: number;
}

const SCREENS: readonly SubscriptionScreen[] = [
  ...(['main', 'time', 'zone', 'days', 'places', 'sectors', 'stages', 'least', 'off'] as const),
];
const DIGEST_ACTS: readonly DigestPress['act'][] = ['page', 'story', 'ask', 'more', 'less'];

/** `ds:0:minute:510`, `ds:17:place:+220113`: under 64 bytes, for zones and places have short names. */
export function writeSubscriptionPress({ thread, act }: SubscriptionPress): string {
  return `ds:${thread ?? 0}:${act.do}:${valueIn(act)}`;
}

function valueIn(act: SubscriptionAct): string {
  switch (act.do) {
    case 'show':
      return `${act.screen}.${act.page}`;
    case 'minute':
      return String(act.minute);
    case 'zone':
      return act.note === 0 ? act.zone : `${act.zone}.${act.note}`;
    case 'day':
      return signed(act.isOn, act.day);
    case 'days':
      return act.which;
    case 'place':
      return signed(act.isOn, act.id);
    case 'sector':
      return signed(act.isOn, act.sector);
    case 'stage':
      return signed(act.isOn, act.stage);
    case 'everything':
      return act.side;
    case 'least':
      return `${act.value}.${act.currency}`;
    case 'quiet':
      return act.quietDay;
    case 'state':
      return act.state;
    case 'undo':
      return String(act.note);
    default:
      return '';
  }
}

function signed(isOn: boolean, value: string | number): string {
  return `${isOn ? '+' : '-'}${value}`;
}

/** `dg:12:story:3`. */
export function writeDigestPress({ digest, act, n }: DigestPress): string {
  return `dg:${digest}:${act}:${n}`;
}

const FORM = /^ds:(?<thread>0|[1-9]\d{0,14}):(?<verb>[a-z]+):(?<value>[\w+./ :-]*)$/;
const DIGEST_FORM = /^dg:(?<digest>[1-9]\d{0,14}):(?<act>[a-z]+):(?<n>[1-9]\d{0,4})$/;

/** What a button about digests carried; null for anything that these buttons do not hold. */
export function readDigestCallback(data: string): SubscriptionPress | DigestPress | null {
  const digest = DIGEST_FORM.exec(data)?.groups;
  if (digest) return readPress(digest);
  const { thread, verb, value } = FORM.exec(data)?.groups ?? {};
  if (thread === undefined || verb === undefined || value === undefined) return null;
  const act = readAct(verb, value);
  return act && { kind: 'subscription', thread: Number(thread) || null, act };
}

function readPress({ digest, act, n }: Readonly<Record<string, string | undefined>>): DigestPress | null {
  const known = DIGEST_ACTS.find((one) => one === act);
  return known ? { kind: 'digest', digest: Number(digest), act: known, n: Number(n) } : null;
}

function readAct(verb: string, value: string): SubscriptionAct | null {
  const isOn = value.startsWith('+');
  const subject = /^[+-]/.test(value) ? value.slice(1) : '';
  switch (verb) {
    case 'show':
      return readShow(value);
    case 'minute':
      return /^\d{1,4}$/.test(value) && Number(value) < 24 * 60
        ? { do: 'minute', minute: Number(value) }
        : null;
    case 'zone':
      return readZone(value);
    case 'day':
      return /^[1-7]$/.test(subject) ? { do: 'day', day: Number(subject) as Weekday, isOn } : null;
    case 'days':
      return value === 'every' || value === 'work' ? { do: 'days', which: value } : null;
    case 'place':
      return /^[\w:.-]{1,32}$/.test(subject) ? { do: 'place', id: subject, isOn } : null;
    case 'sector':
      return SECTORS.some(({ name }) => name === subject) ? { do: 'sector', sector: subject, isOn } : null;
    case 'stage':
      return readStage(subject, isOn);
    case 'everything':
      return value === 'places' || value === 'sectors' || value === 'stages'
        ? { do: 'everything', side: value }
        : null;
    case 'least':
      return readLeast(value);
    case 'quiet':
      return value === 'silence' || value === 'say_so' ? { do: 'quiet', quietDay: value } : null;
    case 'state':
      return value === 'on' || value === 'paused' ? { do: 'state', state: value } : null;
    case 'undo':
      return /^[1-9]\d{0,14}$/.test(value) ? { do: 'undo', note: Number(value) } : null;
    case 'preview':
    case 'end':
    case 'done':
      return value === '' ? { do: verb } : null;
    default:
      return null;
  }
}

function readShow(value: string): SubscriptionAct | null {
  const [, name, page] = /^([a-z]+)\.(\d{1,3})$/.exec(value) ?? [];
  const screen = SCREENS.find((one) => one === name);
  return screen ? { do: 'show', screen, page: Number(page) } : null;
}

function readZone(value: string): SubscriptionAct | null {
  const [, name = '', note = '0'] = /^([A-Za-z][\w/+-]*)(?:\.([1-9]\d{0,14}))?$/.exec(value) ?? [];
  const zone = ianaZone(name);
  return zone ? { do: 'zone', zone, note: Number(note) } : null;
}

function readStage(subject: string, isOn: boolean): SubscriptionAct | null {
  const stage = STAGES.find((one) => one === subject);
  return stage ? { do: 'stage', stage, isOn } : null;
}

function readLeast(value: string): SubscriptionAct | null {
  const [, digits, currency] = /^(0|[1-9]\d{0,14})\.([A-Z]{3})$/.exec(value) ?? [];
  return currency ? { do: 'least', value: Number(digits), currency } : null;
}
