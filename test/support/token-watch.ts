import { expect, onTestFinished } from 'vitest';

/** The half of a bot's token behind the colon; the number before it is no secret. */
const SECRET = /^\d+:([\w-]{30,})$/;

/**
 * Fails the running test where the secret of a token stands in what was written meanwhile: `written` is asked when the test
 * is over.
 */
export function watchForToken(token: string, what: string, written: () => string | Promise<string>): void {
  const secret = secretOf(token);
  if (secret === null) throw new Error('What is watched for is no token');
  onTestFinished(async () => {
    const text = await written();
    const at = text.indexOf(secret);
    expect(at < 0 ? '' : `${what}: …${text.slice(Math.max(0, at - 80), at)}[the token]`).toBe('');
  });
}

/** A list of lines that must not hold the token when the test is over. */
export function linesWithoutToken(token: string, what: string): string[] {
  const lines: string[] = [];
  watchForToken(token, what, () => lines.join('\n'));
  return lines;
}

/** Those of the parameters of a program that are tokens. */
export function tokensAmong(parameters: readonly string[]): string[] {
  return parameters.filter((parameter) => secretOf(parameter) !== null);
}

function secretOf(token: string): string | null {
  return SECRET.exec(token)?.[1] ?? null;
}
