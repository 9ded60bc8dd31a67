/** The calendar day it is at `instant` in a time zone (IANA name), as `YYYY-MM-DD`. */
export function dayIn(timeZone: string, instant: Date): string {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}

const HOUR = 3_600_000;

/** The first instant, in milliseconds since 1970, at which it is `day` (`YYYY-MM-DD`) or later in a time zone. */
export function startOfDayIn(timeZone: string, day: string): number {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  let [before, after] = [midnight - 27 * HOUR, midnight + 27 * HOUR]; // no zone is more than a day from UTC
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (dayIn(timeZone, new Date(middle)) < day) before = middle;
    else after = middle;
  }
  return after;
}
