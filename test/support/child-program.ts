import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** A TypeScript program that runs as a process of its own. */
export interface ChildProgram {
  /** The next line it prints; undefined once there are no more. */
  nextLine(): Promise<string | undefined>;
  /** Every line that it still prints until it ends by itself. */
  remainingLines(): Promise<string[]>;
  /** Ends it at once, and gives the lines that were under way. */
  kill(): Promise<string[]>;
}

/** Starts a program (its address is a file: URL); it is killed when the test is over. */
export function startProgram(program: URL, ...parameters: readonly string[]): ChildProgram {
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), fileURLToPath(program), ...parameters],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  const exited = once(child, 'exit');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const remainingLines = async () => {
    const rest: string[] = [];
    for (let line = await lines.next(); !line.done; line = await lines.next()) rest.push(line.value);
    await exited;
    return rest;
  };
  return {
    nextLine: async () => (await lines.next()).value,
    remainingLines,
    kill: () => {
      child.kill('SIGKILL');
      return remainingLines();
    },
  };
}
