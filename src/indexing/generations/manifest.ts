import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileDurably } from '../atomic-files.ts';
import { sealRecord, unsealRecord } from '../checksums.ts';

export const MANIFEST_FILE = 'manifest.json';

/**
 * What one generation of the index is made of, with a checksum of each of its files and of itself; the vectors carry
 * theirs in their own folder. Written last, so its presence says that the rest is whole.
 */
export interface Manifest {
  /** Everything that decides what is in the index beside the documents: see `index-rules.ts`. */
  readonly rules: string;
  readonly embedder: {
    readonly name: string;
    readonly model: string;
    readonly dimension: number;
    readonly rules: string;
  };
  readonly documents: number;
  readonly passages: number;
  /** When this generation was made, ISO 8601 in UTC. */
  readonly made: string;
  readonly files: readonly FileChecksum[];
}

interface FileChecksum {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Reads a generation's manifest; null where it is missing, changed or not one. */
export async function readManifest(folder: string): Promise<Manifest | null> {
  const text = await readFile(join(folder, MANIFEST_FILE), 'utf8').catch(() => '');
  const record = unsealRecord(text);
  return isManifest(record) ? record : null;
}

/** Writes the manifest so that it is there whole or not at all. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await writeFileDurably(join(folder, MANIFEST_FILE), sealRecord(manifest));
}

/** Whether a record with a good seal, which only this program writes, is of the shape of this version. */
function isManifest(record: unknown): record is Manifest {
  if (!isRecord(record) || !isRecord(record.embedder) || !Array.isArray(record.files)) return false;
  const { embedder, documents, passages, files } = record;
  return (
    areTexts(record.rules, record.made, embedder.name, embedder.model, embedder.rules) &&
    isCount(embedder.dimension) &&
    embedder.dimension > 0 &&
    isCount(documents) &&
    isCount(passages) &&
    files.every((file) => isRecord(file) && areTexts(file.name, file.sha256) && isCount(file.bytes))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function areTexts(...values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === 'string');
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}
