/** A whole number from 0, of up to 12 digits; null for what is none. */
export function readWholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,12}$/.test(text) ? Number(text) : null;
}

/** A number from 0 with or without decimals behind a point, such as a price; null for what is none. */
export function readAmount(text: string | null): number | null {
  return text !== null && /^\d{1,9}(?:\.\d{1,9})?$/.test(text) ? Number(text) : null;
}
