/** The scripts whose names have a table of their own, read at the first text in that script. */
export type NameScript = 'cyrillic' | 'hangul' | 'other';

/** Which table a key belongs to, by its first letter; the marks `~ ! ^` before it say nothing. */
export function scriptOfKey(key: string): NameScript {
  const letter = key.charCodeAt(/^[~!^]/.test(key) ? 1 : 0);
  if (letter >= 0x400 && letter < 0x530) return 'cyrillic';
  return letter >= 0xac00 && letter < 0xd7a4 ? 'hangul' : 'other';
}
