import { lazy } from '../../language/lazy.ts';
import { mistakesBetween } from '../../language/places/spelling.ts';
import type { Span } from '../../language/span.ts';
import { type Said, saidIn, withoutOverlaps } from './read-words.ts';
import { KNOWN_ZONES, ZONE_LETTERS } from './zone-names.ts';

/**
 * What a line says of the time zone: its IANA name; or words that name none, with zones that may be meant. An offset
 * (UTC+8) is none: it does not say what the clocks do in summer.
 */
export type ZoneSaid = Said<
  | { readonly zone: string }
  | { readonly zone: null; readonly fault: 'unknown' | 'offset'; readonly near: readonly string[] }
>;

const IANA = /(?<![\p{L}\p{N}/])[A-Za-z]+(?:\/[A-Za-z0-9_+-]+){1,2}(?![\p{L}\p{N}/])/gu;
const OFFSET =
  /(?<![\p{L}\p{N}])(?:UTC|GMT|МСК|MSK)\s*[+\-−–]\s*\d{1,2}(?::?\d{2})?(?!\d)|(?<![\p{L}\p{N}])[+−]\d{1,2}:\d{2}(?!\d)/giu;
const ANY_NAME = KNOWN_ZONES.map(({ names }) => names).join('|');
const LETTERS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${Object.keys(ZONE_LETTERS).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

const CITY = `(?:${ANY_NAME})(?:(?<=[а-яё])[а-яё]{0,5})?(?![A-Za-zА-Яа-яЁё])`;
/** "Moscow time", 北京时间, "по Москве", "по московскому времени", 서울 시간: these words make a city a clock wherever they stand. */
const MARKED = new RegExp(
  `(?<![\\p{L}])(?:по\\s+)${CITY}(?:\\s+времени)?|(?<![A-Za-zА-Яа-яЁё])${CITY}(?:\\s*(?:time(?!\\p{L})|时间|時間|시간|время)|\\s+времени)`,
  'giu',
);
const BARE = new RegExp(`(?<![A-Za-zА-Яа-яЁё])${CITY}`, 'giu');

/** Spelling mistakes after which a name is still offered, and characters without which it is none (`Asia/Baku`). */
const MISTAKES = 3;
const SHORTEST_NAME = 8;

/**
 * Reads the time zones that a text names: `Asia/Shanghai` in any case, 北京时间, "Moscow time", "по Москве", MSK; and a city
 * of the list alone where it stands next to a time of the day or makes up the whole text, for elsewhere it is a place
 * to hear of. `times` are where times of the day stand.
 */
export function readZones(text: string, times: readonly Span[]): ZoneSaid[] {
  const named = withoutOverlaps([
    ...saidIn(text, IANA, ({ 0: words }) => zoneNamed(words)),
    ...saidIn(text, OFFSET, ({ 0: words }) => offset(words)),
    ...saidIn(text, LETTERS, ({ 0: words }) => known(ZONE_LETTERS[words.toLowerCase()])),
    ...saidIn(text, MARKED, ({ 0: words }) => known(zoneOfCity(words))),
  ]);
  if (named.length > 0) return named;
  return saidIn(text, BARE, ({ 0: words }) => known(zoneOfCity(words))).filter((said) =>
    isBesideOne(text, said, times),
  );
}

/** The name of the IANA list for one in any case, as the list writes it; null where it has none. */
export function ianaZone(name: string): string | null {
  return listed().get(name.toLowerCase()) ?? (isZone(name) ? name : null);
}

const listed = lazy(
  () => new Map(['UTC', ...Intl.supportedValuesOf('timeZone')].map((name) => [name.toLowerCase(), name])),
);

/** The list of this Node leaves out older and newer names of zones that it knows all the same (`Asia/Kolkata`). */
function isZone(name: string): boolean {
  if (!/^[A-Z][A-Za-z]+(?:\/[A-Za-z0-9_+-]+)+$/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** Words with a stroke that name no region ("R/D") are about something else. */
const REGION = /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Etc|Europe|Indian|Pacific)\//i;

function zoneNamed(words: string): ZoneSaid['value'] | null {
  const zone = ianaZone(words) ?? ianaZone(capitalised(words));
  if (zone) return { zone };
  const near = zonesNear(words);
  return REGION.test(words) || (near.length > 0 && words.length >= SHORTEST_NAME)
    ? { zone: null, fault: 'unknown', near }
    : null;
}

/** `asia/kolkata` as the list would write it. */
function capitalised(words: string): string {
  return words.toLowerCase().replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase());
}

function zonesNear(words: string): string[] {
  const name = words.toLowerCase();
  const near = [...listed()].map(([key, zone]) => ({ zone, mistakes: mistakesBetween(name, key, MISTAKES) }));
  return near
    .filter(({ mistakes }) => mistakes <= MISTAKES)
    .sort((a, b) => a.mistakes - b.mistakes)
    .slice(0, 3)
    .map(({ zone }) => zone);
}

function known(zone: string | null | undefined): ZoneSaid['value'] | null {
  return zone ? { zone } : null;
}

const PATTERNS = KNOWN_ZONES.map(({ zone, names }) => ({
  zone,
  pattern: new RegExp(`(?:^|(?<![A-Za-zА-Яа-яЁё]))(?:${names})`, 'iu'),
}));

function zoneOfCity(words: string): string | null {
  return PATTERNS.find(({ pattern }) => pattern.test(words))?.zone ?? null;
}

/** Zones of the list whose clock is so far from UTC all year, so that the offset may be that of one of them. */
function offset(words: string): ZoneSaid['value'] {
  const [, sign = '+', hours = '0', minutes = '0'] = /([+\-−–])\s*(\d{1,2}):?(\d{2})?/u.exec(words) ?? [];
  const base = /^(?:МСК|MSK)/iu.test(words) ? 3 * 60 : 0;
  const size = Number(hours) * 60 + Number(minutes);
  const minutesEast = base + (sign === '+' ? size : -size);
  const near = KNOWN_ZONES.map(({ zone }) => zone).filter((zone) => isAlways(zone, minutesEast));
  return { zone: null, fault: 'offset', near: near.slice(0, 3) };
}

/** Midsummer and midwinter of one year. */
const SEASONS = [Date.UTC(2026, 0, 1), Date.UTC(2026, 6, 1)];

function isAlways(zone: string, minutesEast: number): boolean {
  return SEASONS.every((at) => offsetOf(zone, at) === minutesEast);
}

function offsetOf(zone: string, at: number): number {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', minutes = '0'] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function isBesideOne(text: string, { start, end }: Span, times: readonly Span[]): boolean {
  if (text.trim() === text.slice(start, end)) return true;
  const isGap = (from: number, to: number) => from <= to && /^[\s,，]*$/u.test(text.slice(from, to));
  return times.some((time) => isGap(time.end, start) || isGap(end, time.start));
}
