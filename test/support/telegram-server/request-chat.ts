/** The chat that a request names by its number, or null. */
export function chatOf({ chat_id: id }: Readonly<Record<string, unknown>>): number | null {
  const number = Number(id ?? Number.NaN);
  return Number.isSafeInteger(number) ? number : null;
}
