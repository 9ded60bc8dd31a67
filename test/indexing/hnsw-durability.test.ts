import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore, temporaryFolder } from './vector-samples.ts';

const PROGRAM = fileURLToPath(new URL('./saving-program.ts', import.meta.url));
const TSX = import.meta.resolve('tsx');

function startProgram(...options: string[]): ChildProcess {
  const program = spawn(process.execPath, ['--import', TSX, PROGRAM, ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void program.kill('SIGKILL'));
  return program;
}

/** Kills the program as soon as it says `line`. */
async function killAt(program: ChildProcess, line: string): Promise<void> {
  for await (const said of createInterface({ input: program.stdout ?? process.stdin })) {
    if (said === line) program.kill('SIGKILL');
  }
  if (program.exitCode === null && program.signalCode === null) await once(program, 'exit');
  expect(program.signalCode).toBe('SIGKILL');
}

describe('a program killed while it saves', () => {
  it.each([['saving 3'], ['saved 3'], ['swapped 3'], ['saving 8']])(
    'at "%s" leaves an index that opens',
    async (line) => {
      const folder = await temporaryFolder();
      await killAt(startProgram(folder), line);
      const current = (await readFile(join(folder, 'CURRENT'), 'utf8')).trim();
      expect(Number(current)).toBeGreaterThanOrEqual(Number(line.split(' ')[1]) - 1);
      const store = await openStore(join(folder, current), 64);
      expect(await store.counts()).toEqual({ live: Number(current) * 10, deleted: 0 });
    },
  );
});

describe('a program that has done its work', () => {
  it.each([['without closing the store'], ['close']])('ends by itself: %s', async (ending) => {
    const program = startProgram(await temporaryFolder(), '1', ending);
    program.stdout?.resume();
    expect(await once(program, 'exit')).toEqual([0, null]);
  });
});
