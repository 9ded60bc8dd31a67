import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { NewsDocument } from '../../src/corpus/news-document.ts';
import { readDocument } from '../../src/corpus/read-document.ts';

/** A corpus folder of its own for one test, removed when the test disposes of it. */
export interface CorpusFolder {
  [Symbol.asyncDispose](): Promise<void>;
  readonly root: string;
  write(path: string, content: string | Uint8Array): Promise<void>;
}

export async function makeCorpusFolder(
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<CorpusFolder> {
  const root = await mkdtemp(join(tmpdir(), 'corpus-'));
  const write = async (path: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  };
  for (const [path, content] of Object.entries(files)) await write(path, content);
  return { root, write, [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }) };
}

/** Reads one file that must be readable. */
export async function readOne(path: string, content: string | Uint8Array): Promise<NewsDocument> {
  await using folder = await makeCorpusFolder({ [path]: content });
  const result = await readDocument(folder.root, path, { today: '2026-11-22' });
  if (result.kind === 'skipped') throw new Error(result.skipped.reason);
  return result.document;
}

/** The reason why one file is skipped; empty where it is read. */
export async function reasonFor(path: string, content: string | Uint8Array): Promise<string> {
  await using folder = await makeCorpusFolder({ [path]: content });
  const result = await readDocument(folder.root, path, { today: '2026-11-22' });
  return result.kind === 'skipped' ? result.skipped.reason : '';
}

export function bodyOf(document: NewsDocument): string[] {
  return document.body.map((span) => document.text.slice(span.start, span.end));
}
