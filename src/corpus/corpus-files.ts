import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { extensionOf, readerFor, SUPPORTED_EXTENSIONS } from './formats/readers.ts';
import type { SkippedFile } from './news-document.ts';

/** Larger files are skipped unread: 50 MB is some 10,000 pages of text. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;

/** A file of the corpus folder that can be read. */
export interface CorpusFile {
  /** Path inside the corpus folder, `/`-separated. */
  readonly path: string;
  /** Where it is on this machine. */
  readonly absolute: string;
  readonly bytes: number;
  /** Time of last change, of content or of rights, in milliseconds since 1970: tells a changed file, never dates a document. */
  readonly modified: number;
}

export interface CorpusListing {
  /** Sorted by path, in the order of code units, so that two listings can be compared. */
  readonly files: readonly CorpusFile[];
  readonly skipped: readonly SkippedFile[];
}

/**
 * Lists the files of a corpus folder, at any depth, without opening one.
 *
 * Left out without a word: names that start with a dot, and a README at the top of the folder, which describes the
 * corpus and is not news. Left out with a reason: unknown formats, files over {@link MAX_FILE_BYTES}, empty links,
 * links that lead out of the folder, and folders that cannot be opened. A folder reached twice (by a link, or by a
 * loop of links) is read once. A corpus folder that does not exist or cannot be read throws the file system's error.
 */
export async function listCorpusFiles(root: string): Promise<CorpusListing> {
  const walk: Walk = { root: await realpath(root), files: [], skipped: [], seen: new Set() };
  walk.seen.add(walk.root);
  const entries = await readdir(walk.root, { withFileTypes: true });
  await visitEntries(walk, '', entries);
  return { files: walk.files.sort(byPath), skipped: walk.skipped.sort(byPath) };
}

interface Walk {
  readonly root: string;
  readonly files: CorpusFile[];
  readonly skipped: SkippedFile[];
  /** Real paths met so far, so that nothing is read twice and loops end. */
  readonly seen: Set<string>;
}

/** Real files before links, so that a file keeps its own path whatever links to it. */
async function visitEntries(walk: Walk, folder: string, entries: readonly Dirent[]): Promise<void> {
  const sorted = [...entries].sort((one, other) => (one.name < other.name ? -1 : 1));
  const links: string[] = [];
  for (const entry of sorted) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (isIgnored(path, entry.name)) continue;
    if (entry.isSymbolicLink()) links.push(path);
    else await visit(walk, path, join(walk.root, path));
  }
  for (const path of links) await visitLink(walk, path);
}

function isIgnored(path: string, name: string): boolean {
  return name.startsWith('.') || /^readme(?:\.[^./]*)?$/i.test(path);
}

async function visitLink(walk: Walk, path: string): Promise<void> {
  const target = await realpath(join(walk.root, path)).catch(() => null);
  if (target === null) {
    skip(walk, path, 'The link leads nowhere: remove it, or restore the file it points to.');
  } else if (target !== walk.root && !isInside(walk.root, target)) {
    skip(walk, path, 'The link leads out of the corpus folder: copy the file into the folder instead.');
  } else await visit(walk, path, target);
}

async function visit(walk: Walk, path: string, absolute: string): Promise<void> {
  if (walk.seen.has(absolute)) return;
  walk.seen.add(absolute);
  const stats = await stat(absolute).catch(() => null);
  if (stats === null)
    skip(walk, path, 'The file cannot be opened: check that it still exists and may be read.');
  else if (stats.isDirectory()) await visitFolder(walk, path, absolute);
  else addFile(walk, path, absolute, stats);
}

async function visitFolder(walk: Walk, path: string, absolute: string): Promise<void> {
  const entries = await readdir(absolute, { withFileTypes: true }).catch(() => null);
  if (entries === null)
    skip(walk, path, 'The folder cannot be opened: give this user permission to read it.');
  else await visitEntries(walk, path, entries);
}

function addFile(walk: Walk, path: string, absolute: string, stats: Stats): void {
  const reason = whyNotListed(path, stats);
  if (reason) skip(walk, path, reason);
  else
    walk.files.push({ path, absolute, bytes: stats.size, modified: Math.max(stats.mtimeMs, stats.ctimeMs) });
}

function whyNotListed(path: string, stats: Stats): string | null {
  if (!stats.isFile()) return 'This is a device or a pipe, not a file: remove it from the corpus folder.';
  if (!readerFor(path)) return unknownFormat(path);
  return stats.size > MAX_FILE_BYTES ? tooLarge(stats.size) : null;
}

/** The reason given for a file whose extension no reader knows. */
export function unknownFormat(path: string): string {
  const extension = extensionOf(path) || 'no extension';
  return `Files of the kind "${extension}" are not read: save it as ${SUPPORTED_EXTENSIONS.join(', ')}.`;
}

/** The reason given for a file of so many bytes. */
export function tooLarge(bytes: number): string {
  const megabytes = (size: number) => Math.ceil(size / 1024 / 1024);
  return `The file is too large (${megabytes(bytes)} MB, the limit is ${megabytes(MAX_FILE_BYTES)} MB): split it into parts.`;
}

/** True where `target`, a real path, lies inside the folder `root`, a real path too. */
export function isInside(root: string, target: string): boolean {
  return target.startsWith(root.endsWith(sep) ? root : root + sep);
}

function skip(walk: Walk, path: string, reason: string): void {
  walk.skipped.push({ path, reason });
}

function byPath(one: { readonly path: string }, other: { readonly path: string }): number {
  if (one.path === other.path) return 0;
  return one.path < other.path ? -1 : 1;
}
