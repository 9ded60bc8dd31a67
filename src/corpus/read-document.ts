import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { languageOf } from '../language/language-of.ts';
import { isInside, MAX_FILE_BYTES, tooLarge, unknownFormat } from './corpus-files.ts';
import type { PageText } from './formats/format-reader.ts';
import { readerFor } from './formats/readers.ts';
import { cleanTitle, titleFromPath } from './headline.ts';
import type { LabelledField } from './labelled-line.ts';
import type { NewsDocument, SkippedFile } from './news-document.ts';
import { readPublished, readPublisher, readUrl } from './origin.ts';
import { readPageLayout } from './page-layout.ts';
import { readPageLines } from './page-lines.ts';

/** A file read, or the reason why it could not be. */
export type ReadResult =
  | { readonly kind: 'document'; readonly document: NewsDocument }
  | { readonly kind: 'skipped'; readonly skipped: SkippedFile };

export interface ReadOptions {
  /** `YYYY-MM-DD`, to reject published dates far ahead; the clock's day where it is not given. */
  readonly today?: string;
}

/**
 * Reads one file of the corpus into a news document.
 *
 * `path` is relative to `root` and `/`-separated. Whatever is wrong with the file is a value, not an exception: it is
 * missing, a folder, unreadable, too large, outside the folder, of an unknown or damaged format, encrypted, scanned,
 * empty, or holds nothing but page furniture. Only title, publisher, date, language and address that the file states
 * are given; the title alone falls back to its first words, then to the file's name.
 */
export async function readDocument(
  root: string,
  path: string,
  options: ReadOptions = {},
): Promise<ReadResult> {
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const reader = readerFor(path);
  if (!reader) return skipped(path, unknownFormat(path));
  const file = await readBytes(root, path);
  if (typeof file === 'string') return skipped(path, file);
  try {
    const page = await reader.read(file);
    return page.kind === 'unreadable' ? skipped(path, page.reason) : await describe(path, file, page, today);
  } catch {
    return skipped(path, 'The file is damaged and cannot be read: open it, save it anew and replace it.');
  }
}

async function describe(path: string, bytes: Uint8Array, page: PageText, today: string): Promise<ReadResult> {
  if (page.text.trim() === '')
    return skipped(path, 'The file holds no text: fill it, or remove it from the folder.');
  const layout = readPageLayout(
    page.text,
    page.contentStart,
    page.stated.title && cleanTitle(page.stated.title),
  );
  if (layout.body.length === 0) {
    return skipped(
      path,
      'The file holds only menus, dates or other page furniture: capture the article itself.',
    );
  }
  const clues = { stated: page.stated, layout, around: labelledAround(page), path, today };
  const document: NewsDocument = {
    path,
    hash: createHash('sha256').update(bytes).digest('hex'),
    text: page.text,
    body: layout.body,
    title: layout.title || titleFromPath(path),
    publisher: readPublisher(clues),
    published: readPublished(clues),
    language: await readLanguage(
      page,
      layout.body.map((span) => page.text.slice(span.start, span.end)).join('\n'),
    ),
    url: readUrl(clues),
  };
  return { kind: 'document', document };
}

/** Only lines of labels count around an article: a date alone there belongs to some other article. */
function labelledAround(page: PageText): LabelledField[] {
  const lines = readPageLines(page.surroundings).filter(
    (line) => line.role !== 'date' && line.role !== 'text',
  );
  return lines.flatMap((line) => line.fields);
}

/** What the words show goes before what the page declares, which is often the language of its template. */
async function readLanguage(page: PageText, body: string): Promise<string> {
  const detected = await languageOf(body);
  if (detected !== 'und') return detected;
  const declared = /^([a-z]{2})(?:[-_]|$)/i.exec(page.stated.language ?? '')?.[1];
  return declared?.toLowerCase() ?? 'und';
}

/** The file's bytes, or the reason why they cannot be had. Never reads beyond {@link MAX_FILE_BYTES}. */
async function readBytes(root: string, path: string): Promise<Uint8Array | string> {
  try {
    const absolute = await realpath(join(root, path));
    if (!isInside(await realpath(root), absolute)) {
      return 'The path leads out of the corpus folder: copy the file into the folder instead.';
    }
    const stats = await stat(absolute);
    if (!stats.isFile())
      return 'This is a folder or a device, not a file: remove its extension, or remove it.';
    if (stats.size > MAX_FILE_BYTES) return tooLarge(stats.size);
    if (stats.size === 0) return 'The file is empty: fill it, or remove it from the folder.';
    return new Uint8Array(await readFile(absolute));
  } catch (error) {
    return whyNotOpened(error);
  }
}

function whyNotOpened(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  if (code === 'ENOENT')
    return 'There is no such file in the corpus folder (any more); if it was moved or deleted, update the index.';
  if (code === 'EACCES' || code === 'EPERM')
    return 'The file may not be read: give this user permission to read it.';
  return `The file cannot be opened (${code}): check the disk and its permissions.`;
}

function skipped(path: string, reason: string): ReadResult {
  return { kind: 'skipped', skipped: { path, reason } };
}
