import { lazy } from '../../language/lazy.ts';

/** How figures and times are written in one language. */
export interface Formats {
  /** `1,204`. */
  number(value: number): string;
  /** Names in a row: `Jiutai, Lvyuan`, 九台、绿园. */
  list(names: readonly string[]): string;
  /** A calendar day `YYYY-MM-DD` in full, `21 September 2022`; anything else comes back as it is. */
  day(iso: string): string;
  /** A month `YYYY-MM`: `September 2022`; anything else comes back as it is. */
  month(iso: string): string;
  /** An instant, in ms since 1970, as day and time in a zone of the IANA list: `22 Nov 2026, 14:05`. */
  moment(at: number, timeZone: string): string;
  /** A day of the week, Monday being 1, in full or as short as the language has it: `Monday`, `Mon`. */
  weekday(day: number, length?: 'long' | 'short'): string;
  /** A length of time in ms by its two largest units, `3 days 4 hr`; below a minute, in seconds. */
  duration(ms: number): string;
  /** Writes a number with its noun: `#` stands for the number, the forms are those of the language's plural rules. */
  counted(forms: PluralForms): (count: number) => string;
}

/** The forms of a noun by the categories of Unicode's plural rules (CLDR); `other` is always there. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

const DAY = 86_400_000;
/** A Monday, in ms since 1970. */
const MONDAY = Date.UTC(2024, 0, 1);

const UNITS = [
  ['day', DAY],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;

/** The formats of a locale, made of Intl when first used. */
export function formatsOf(locale: string): Formats {
  const numbers = lazy(() => new Intl.NumberFormat(locale));
  const days = lazy(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
  const months = lazy(
    () => new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  );
  const rules = lazy(() => new Intl.PluralRules(locale));
  const number = (value: number) => numbers().format(value);
  return {
    number,
    list: (names) => names.join(locale.startsWith('zh') ? '、' : ', '),
    day: (iso) => (isDay(iso) ? days().format(new Date(`${iso}T00:00:00Z`)) : iso),
    month: (iso) => (isDay(`${iso}-01`) ? months().format(new Date(`${iso}-01T00:00:00Z`)) : iso),
    moment: (at, timeZone) =>
      new Intl.DateTimeFormat(locale, {
        dateStyle: 'medium',
        timeStyle: 'short',
        hourCycle: 'h23',
        timeZone,
      }).format(at),
    weekday: (day, length = 'long') =>
      new Intl.DateTimeFormat(locale, { weekday: length, timeZone: 'UTC' }).format(MONDAY + (day - 1) * DAY),
    duration: (ms) =>
      unitsOf(ms)
        .map(([value, unit]) => writeUnit(value, unit, locale))
        .join(' '),
    counted: (forms) => (count) => (forms[rules().select(count)] ?? forms.other).replace('#', number(count)),
  };
}

function isDay(iso: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(iso) && !Number.isNaN(Date.parse(`${iso}T00:00:00Z`));
}

type Unit = (typeof UNITS)[number][0];

/** The largest unit that a length of time fills and the next smaller one, down to minutes. */
function unitsOf(ms: number): [number, Unit][] {
  const largest = UNITS.findIndex(([unit, size]) => ms >= size || unit === 'second');
  const parts = UNITS.slice(largest, largest + 2).map(([unit, size], at): [number, Unit] => {
    const rest = at === 0 ? ms : ms % (UNITS[largest]?.[1] ?? size);
    return [Math.floor(rest / size), unit];
  });
  return parts.filter(([value, unit], at) => at === 0 || (value > 0 && unit !== 'second'));
}

function writeUnit(value: number, unit: Unit, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value);
}
