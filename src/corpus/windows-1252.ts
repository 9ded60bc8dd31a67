/** What windows-1252 has at 0x80–0x9F, in order; a space where it has nothing (WHATWG Encoding, index windows-1252). */
const UPPER_CONTROLS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * Puts the quotation marks and dashes of windows-1252 where Node's decoder left control characters: some versions of
 * Node 20 to 23 decode windows-1252 as ISO 8859-1, which has none of them.
 */
export function repairWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => {
    const character = UPPER_CONTROLS[control.charCodeAt(0) - 0x80] ?? ' ';
    return character === ' ' ? control : character;
  });
}
