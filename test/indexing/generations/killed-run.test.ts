import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  articleAbout,
  contradictionsIn,
  type DeskFolders,
  findSubject,
  makeDeskFolders,
} from './desk-folders.ts';

const PROGRAM = fileURLToPath(new URL('./indexing-program.ts', import.meta.url));

/** Runs the indexer as a process of its own, to die at a step if one is named; gives its exit and what it printed. */
async function runProgram(
  { corpus, index }: DeskFolders,
  deadly = '',
): Promise<{ signal: unknown; output: string }> {
  const program = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), PROGRAM, corpus, index, deadly],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  onTestFinished(() => void program.kill('SIGKILL'));
  const [[, signal], output] = await Promise.all([once(program, 'exit'), text(program.stdout)]);
  return { signal, output };
}

describe('a run that is killed', { timeout: 30_000 }, () => {
  it.each([['sealing']])(
    'while it makes the first index, at "%s", leaves the next run a free hand',
    async (step) => {
      const folders = await makeDeskFolders('brewery', 'tannery', 'creamery');
      expect((await runProgram(folders, step)).signal).toBe('SIGKILL');
      expect(await folders.generations()).toEqual(['generation-00000001']);
      const { index, report, notices } = await folders.update();
      expect(notices).toEqual([]);
      expect(report).toMatchObject({ added: ['brewery.txt', 'creamery.txt', 'tannery.txt'], documents: 3 });
      expect(await contradictionsIn(index)).toEqual([]);
      expect(await folders.generations()).toEqual(['generation-00000002']);
    },
  );

  it.each([['embedding'], ['sealing']])(
    'while it updates one, at "%s", leaves the old one whole',
    async (step) => {
      const folders = await makeDeskFolders('brewery', 'tannery');
      await folders.update();
      await folders.write('tannery.txt', articleAbout('cannery'));
      await folders.remove('brewery.txt');
      expect((await runProgram(folders, step)).signal).toBe('SIGKILL');
      const { index, report, notices } = await folders.update();
      expect(notices).toEqual([]);
      expect(report).toMatchObject({
        added: [],
        changed: ['tannery.txt'],
        removed: ['brewery.txt'],
        documents: 1,
      });
      expect(await findSubject(index, 'canneri')).toEqual({
        byWord: ['tannery.txt'],
        byVector: 'tannery.txt',
      });
      expect(await contradictionsIn(index)).toEqual([]);
      expect(await folders.generations()).toEqual(['generation-00000001', 'generation-00000003']);
    },
  );
});

describe('two processes that index the same folder at once', { timeout: 30_000 }, () => {
  it('both end well, and one of them does the work', async () => {
    const folders = await makeDeskFolders('brewery', 'tannery');
    const runs = await Promise.all([runProgram(folders), runProgram(folders)]);
    expect(runs.map(({ signal }) => signal)).toEqual([null, null]);
    const added = runs.map(({ output }) => JSON.parse(output).added.length);
    expect(added.sort()).toEqual([0, 2]);
    expect(await folders.generations()).toEqual(['generation-00000001']);
  });
});
