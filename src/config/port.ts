/** The number of a TCP port, 0 (any free one) included; null for what is none. */
export function readPort(text: string | null): number | null {
  if (text === null || !/^\d{1,5}$/.test(text)) return null;
  const port = Number(text);
  return port <= 65_535 ? port : null;
}
