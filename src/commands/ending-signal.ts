/** Signals by which a process is told to end. */
const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** Milliseconds after which a process that was told to end ends, done or not. */
const PATIENCE = 10_000;

/**
 * Milliseconds within which a second signal is the first one again: npm passes on to its script what a terminal or a service
 * supervisor has sent to both of them.
 */
const ECHO = 1000;

/** What a shell gives for a process that was ended from outside. */
const IMPATIENT = 130;

/**
 * A signal that is aborted when the process is told to end (SIGTERM, SIGINT). From then on the process has ten seconds; told
 * again a second later or more, it ends at once.
 */
export function endingSignal(process: NodeJS.Process): AbortSignal {
  const ending = new AbortController();
  let isEcho = true;
  const begin = (): void => {
    ending.abort();
    setTimeout(() => process.exit(0), PATIENCE).unref();
    setTimeout(() => {
      isEcho = false;
    }, ECHO).unref();
  };
  const told = (): void => {
    if (!ending.signal.aborted) begin();
    else if (!isEcho) process.exit(IMPATIENT);
  };
  for (const name of SIGNALS) process.on(name, told);
  return ending.signal;
}
