import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  MANIFEST_FILE,
  type Manifest,
  readManifest,
  writeManifest,
} from '../../../src/indexing/generations/manifest.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const MANIFEST: Manifest = {
  rules: 'r',
  embedder: { name: 'builtin', model: 'hashed-v1', dimension: 1024, rules: 'e' },
  documents: 2,
  passages: 15,
  made: '2026-11-22T08:00:00.000Z',
  files: [{ name: 'terms.bin', bytes: 10, sha256: 'ab' }],
};

describe('readManifest', () => {
  it('gives back what was written', async () => {
    const folder = await temporaryFolder();
    await writeManifest(folder, MANIFEST);
    expect(await readManifest(folder)).toEqual(MANIFEST);
  });

  it.each<[string, (text: string) => string]>([
    ['with another figure', (text) => text.replace('15', '16')],
    ['that is cut', (text) => text.slice(0, -20)],
    ['that is empty', () => ''],
    ['that is no record', () => '[]'],
    ['that is null', () => 'null'],
  ])('is null for one %s', async (_, change) => {
    const folder = await temporaryFolder();
    await writeManifest(folder, MANIFEST);
    const file = join(folder, MANIFEST_FILE);
    await writeFile(file, change(await readFile(file, 'utf8')));
    expect(await readManifest(folder)).toBeNull();
  });

  it('is null where a field is missing, though the seal is right', async () => {
    const folder = await temporaryFolder();
    await writeManifest(folder, { ...MANIFEST, passages: undefined } as unknown as Manifest);
    expect(await readManifest(folder)).toBeNull();
  });

  it('is null where there is none', async () => {
    expect(await readManifest(await temporaryFolder())).toBeNull();
  });
});
