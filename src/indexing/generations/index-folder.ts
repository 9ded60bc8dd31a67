import { access, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { MANIFEST_FILE } from './manifest.ts';

/** Names the generation in use; replaced in one step, which is what makes a new index the index. */
export const POINTER_FILE = 'CURRENT';

const GENERATION = /^generation-(\d{8})$/;

/** The folder of the generation in use, or null where there is none yet. Says nothing of whether it is whole. */
export async function currentGeneration(folder: string): Promise<string | null> {
  const name = await readFile(join(folder, POINTER_FILE), 'utf8').catch(() => '');
  return GENERATION.test(name.trim()) ? join(folder, name.trim()) : null;
}

/** True where a finished generation lies in the folder, in use or not: with no pointer to any, the pointer was lost. */
export async function hasFinishedGeneration(folder: string): Promise<boolean> {
  return (await finishedGenerations(folder)).length > 0;
}

/** Makes an empty folder for the next generation and returns its name. */
export async function nextGeneration(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const numbers = (await generationNames(folder)).map((name) => Number(GENERATION.exec(name)?.[1] ?? 0));
  const name = `generation-${String(Math.max(0, ...numbers) + 1).padStart(8, '0')}`;
  await mkdir(join(folder, name));
  return name;
}

/**
 * Removes generations that are not in use: what a killed run left half made, and old ones.
 *
 * The last finished one before the current is kept, because another process may be opening it at this moment.
 */
export async function sweepGenerations(folder: string, current: string): Promise<void> {
  const before = (await finishedGenerations(folder)).filter((name) => name < current).at(-1);
  for (const name of await generationNames(folder)) {
    if (name !== current && name !== before) await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** Names of generations whose manifest, which is written last, is there; oldest first. */
async function finishedGenerations(folder: string): Promise<string[]> {
  const names = await generationNames(folder);
  const finished = await Promise.all(names.map((name) => exists(join(folder, name, MANIFEST_FILE))));
  return names.filter((_, at) => finished[at]).sort();
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function generationNames(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).filter((name) => GENERATION.test(name));
}
