const FIRST = 1000;
const LONGEST = 30_000;

/** Milliseconds to wait after the first, second … failure in a row: 1 s, 2 s, 4 s … at most 30 s. */
export function growingWait(failures: number): number {
  return Math.min(LONGEST, FIRST * 2 ** (Math.max(1, failures) - 1));
}
