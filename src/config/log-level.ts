/** Least important first; `silent` writes nothing. */
export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

/** The level of a name, in capitals or not; null for an unknown one. */
export function readLogLevel(name: string): LogLevel | null {
  return LOG_LEVELS.find((level) => level === name.toLowerCase()) ?? null;
}
