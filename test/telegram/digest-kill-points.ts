/** The steps of a digest, from its hour to the note that it was sent; a process is killed right after each. */
export const KILL_POINTS = [
  'found due',
  'composed',
  'being stored',
  'stored',
  'being sent',
  'with Telegram',
  'marked as sent',
] as const;

export type KillPoint = (typeof KILL_POINTS)[number];
