import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeFileDurably } from '../atomic-files.ts';
import { sealRecord, unsealRecord } from '../checksums.ts';

export const MANIFEST_FILE = 'manifest.json';

const manifestSchema = z.object({
  /** Everything that decides what is in the index beside the documents: see `index-rules.ts`. */
  rules: z.string(),
  embedder: z.object({
    name: z.string(),
    model: z.string(),
    dimension: z.number().int().positive(),
    rules: z.string(),
  }),
  documents: z.number().int().nonnegative(),
  passages: z.number().int().nonnegative(),
  /** When this generation was made, ISO 8601 in UTC. */
  made: z.string(),
  files: z.array(z.object({ name: z.string(), bytes: z.number().int(), sha256: z.string() })),
});

/**
 * What one generation of the index is made of, with a checksum of each of its files and of itself; the vectors carry
 * theirs in their own folder. Written last, so its presence says that the rest is whole.
 */
export type Manifest = z.infer<typeof manifestSchema>;

/** Reads a generation's manifest; null where it is missing, changed or not one. */
export async function readManifest(folder: string): Promise<Manifest | null> {
  const text = await readFile(join(folder, MANIFEST_FILE), 'utf8').catch(() => '');
  return manifestSchema.safeParse(unsealRecord(text)).data ?? null;
}

/** Writes the manifest so that it is there whole or not at all. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await writeFileDurably(join(folder, MANIFEST_FILE), sealRecord(manifest));
}
