import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileDurably } from '../atomic-files.ts';
import { sealRecord, sha256Of, unsealRecord } from '../checksums.ts';
import { MANIFEST_FILE } from '../generations/manifest.ts';
import { type SearchIndex, STORE_FILE } from '../generations/search-index.ts';

/** What of an index is embedded: its passages. */
export type IndexedTexts = Pick<SearchIndex, 'store' | 'manifest'>;

/** The passages that a set of vectors holds: label → hash of the text that was embedded. */
export type HeldPassages = ReadonlyMap<number, string>;

/** What one generation of the vectors of a server is made of. Written last, so its presence says that the rest is whole. */
export interface ServerManifest {
  /** Checksum of the texts that every vector of it belongs to: with other texts, some labels mean other passages. */
  readonly texts: string;
  readonly dimension: number;
  /** Checksum of the list of passages. */
  readonly passages: string;
}

const PASSAGES_FILE = 'passages.txt';

/** Writes the list of passages and then the manifest. Rejects with FileWriteError. */
export async function writeServerManifest(
  folder: string,
  { texts, dimension }: Omit<ServerManifest, 'passages'>,
  held: HeldPassages,
): Promise<void> {
  const list = [...held].map(([label, hash]) => `${label} ${hash}\n`).join('');
  await writeFileDurably(join(folder, PASSAGES_FILE), list);
  const manifest: ServerManifest = { texts, dimension, passages: sha256Of(list) };
  await writeFileDurably(join(folder, MANIFEST_FILE), sealRecord(manifest));
}

/** The manifest of a generation; null where it is missing or was changed. */
export async function readServerManifest(folder: string): Promise<ServerManifest | null> {
  const record = unsealRecord(await readFile(join(folder, MANIFEST_FILE), 'utf8').catch(() => ''));
  return isServerManifest(record) ? record : null;
}

/** The passages of a generation; null where their list is missing or was changed. */
export async function readHeldPassages(
  folder: string,
  manifest: ServerManifest,
): Promise<HeldPassages | null> {
  const list = await readFile(join(folder, PASSAGES_FILE), 'utf8').catch(() => null);
  if (list === null || sha256Of(list) !== manifest.passages) return null;
  const lines = list.split('\n').slice(0, -1);
  return new Map(lines.map((line) => [Number.parseInt(line, 10), line.slice(line.indexOf(' ') + 1)]));
}

function isServerManifest(record: unknown): record is ServerManifest {
  if (typeof record !== 'object' || record === null) return false;
  const { texts, dimension, passages } = record as Record<string, unknown>;
  return typeof texts === 'string' && typeof passages === 'string' && Number(dimension) > 0;
}

/** Tells one state of the texts of an index from every other. */
export function checksumOfTexts({ manifest }: IndexedTexts): string {
  return manifest.files.find(({ name }) => name === STORE_FILE)?.sha256 ?? '';
}
