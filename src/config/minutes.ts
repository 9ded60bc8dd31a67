/** A day. */
const MOST = 1440;

/** A whole number of minutes, at most a day; null for what is none. */
export function readMinutes(text: string | null): number | null {
  if (text === null || !/^\d{1,4}$/.test(text)) return null;
  const minutes = Number(text);
  return minutes <= MOST ? minutes : null;
}
