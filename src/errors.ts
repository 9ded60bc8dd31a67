/**
 * An error whose cause a person can remove: `message` says what is wrong and names the thing, `remedy` what to do.
 *
 * `exitCode` is what the command line ends with: 2 for wrong use or configuration, 1 for everything else.
 */
export class DeskError extends Error {
  override readonly name: string = 'DeskError';
  readonly remedy: string;
  readonly exitCode: 1 | 2 = 1;

  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.remedy = remedy;
  }
}

/** A setting or an option has a value that cannot be used. Carries every fault found, so that one run shows them all. */
export class ConfigurationError extends DeskError {
  override readonly name = 'ConfigurationError';
  override readonly exitCode = 2;
  readonly faults: readonly string[];

  constructor(
    faults: readonly string[],
    remedy = 'Correct it in the environment or in .env (see .env.example).',
  ) {
    super(faults.join('\n'), remedy);
    this.faults = faults;
  }
}

/** The command line was used wrongly: an unknown option, a value that does not fit, a file that is not there. */
export class UsageError extends DeskError {
  override readonly name = 'UsageError';
  override readonly exitCode = 2;

  constructor(
    message: string,
    remedy = 'Add --help to see how the command is used.',
    options?: ErrorOptions,
  ) {
    super(message, remedy, options);
  }
}

/** The index could not be made or opened, and rebuilding it from the documents would not mend that. */
export class IndexError extends DeskError {
  override readonly name = 'IndexError';
}
