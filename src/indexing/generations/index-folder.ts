import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Names the generation in use; replaced in one step, which is what makes a new index the index. */
export const POINTER_FILE = 'CURRENT';

const GENERATION = /^generation-(\d{8})$/;

/** The folder of the generation in use, or null where there is none yet. Says nothing of whether it is whole. */
export async function currentGeneration(folder: string): Promise<string | null> {
  const name = await readFile(join(folder, POINTER_FILE), 'utf8').catch(() => '');
  return GENERATION.test(name.trim()) ? join(folder, name.trim()) : null;
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
 * The one before the current is kept, because another process may be opening it at this moment.
 */
export async function sweepGenerations(folder: string, current: string): Promise<void> {
  const names = (await generationNames(folder)).sort();
  const before = names.filter((name) => name < current).at(-1);
  for (const name of names) {
    if (name !== current && name !== before) await rm(join(folder, name), { recursive: true, force: true });
  }
}

async function generationNames(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => GENERATION.test(name));
}
