import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { linesWithoutToken, tokensAmong } from './token-watch.ts';

/** A program that runs as a process of its own. */
export interface ChildProgram {
  /** Writes a line to its standard input. */
  tell(line: string): void;
  /** The next line it prints; undefined once there are no more. */
  nextLine(): Promise<string | undefined>;
  /** Every line that it still prints until it ends by itself. */
  remainingLines(): Promise<string[]>;
  /** Ends it at once, and gives the lines that were under way. */
  kill(): Promise<string[]>;
}

/**
 * Starts a program in TypeScript or JavaScript (its address is a file: URL); it is killed when the test is over, which fails where a token that was among
 * the parameters stands in anything it wrote.
 */
export function startProgram(program: URL, ...parameters: readonly string[]): ChildProgram {
  const translator = program.pathname.endsWith('.ts') ? ['--import', import.meta.resolve('tsx')] : [];
  const child = spawn(process.execPath, [...translator, fileURLToPath(program), ...parameters], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.on('error', () => undefined); // it ended before it had read everything
  const written = tokensAmong(parameters).map((token) => linesWithoutToken(token, 'a program wrote'));
  const exited = Promise.all([once(child, 'exit'), text(child.stderr)]).then(([, errors]) => {
    for (const kept of written) kept.push(errors);
    return errors;
  });
  onTestFinished(async ({ task }) => {
    child.kill('SIGKILL');
    const errors = await exited;
    if (task.result?.state === 'fail') process.stderr.write(errors);
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const nextLine = async () => {
    const { value } = await lines.next();
    for (const kept of written) kept.push(value ?? '');
    return value;
  };
  const remainingLines = async () => {
    const rest: string[] = [];
    for (let line = await nextLine(); line !== undefined; line = await nextLine()) rest.push(line);
    await exited;
    return rest;
  };
  return {
    tell: (line) => void child.stdin.write(`${line}\n`),
    nextLine,
    remainingLines,
    kill: () => {
      child.kill('SIGKILL');
      return remainingLines();
    },
  };
}
