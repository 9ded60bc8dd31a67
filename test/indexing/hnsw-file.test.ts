import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkVectors,
  DESCRIPTION_FILE,
  loadGraph,
  readDescription,
  saveGraph,
  VECTORS_FILE,
} from '../../src/indexing/hnsw-file.ts';
import { HnswGraph } from '../../src/indexing/hnsw-graph.ts';
import { DamagedIndexError } from '../../src/indexing/vector-errors.ts';
import { sampleVectors, temporaryFolder } from './vector-samples.ts';

const DIMENSION = 8;
const EF_SEARCH = 100;

/** Sixty vectors, the first ten deleted. */
function sampleGraph(dimension = DIMENSION): HnswGraph {
  const graph = HnswGraph.create({ dimension, m: 8, efConstruction: 50, efSearch: EF_SEARCH });
  for (const [label, vector] of sampleVectors(60, dimension).entries()) graph.add(label, vector);
  for (let label = 0; label < 10; label++) graph.remove(label);
  return graph;
}

async function savedFolder(dimension = DIMENSION): Promise<string> {
  const folder = join(await temporaryFolder(), 'saved');
  await saveGraph(sampleGraph(dimension), folder);
  return folder;
}

describe('saveGraph and loadGraph', () => {
  it('bring back the same vectors, deletions and answers', async () => {
    const folder = await savedFolder();
    expect((await readdir(folder)).sort()).toEqual([VECTORS_FILE, DESCRIPTION_FILE]);
    const [graph, loaded] = [sampleGraph(), await loadGraph(folder, DIMENSION, EF_SEARCH)];
    expect(loaded.settings).toEqual(graph.settings);
    expect([loaded.live, [...loaded.deletedLabels]]).toEqual([50, [...graph.deletedLabels]]);
    for (const query of sampleVectors(20, DIMENSION, 3)) {
      expect(loaded.nearest(query, 5)).toEqual(graph.nearest(query, 5));
    }
  });

  it('bring back a graph that grows on', async () => {
    const loaded = await loadGraph(await savedFolder(), DIMENSION, EF_SEARCH);
    for (const [i, vector] of sampleVectors(3000, DIMENSION, 5).entries()) loaded.add(100 + i, vector);
    expect(loaded.live).toBe(3050);
  });

  it('bring back an empty graph, which then takes vectors', async () => {
    const folder = join(await temporaryFolder(), 'empty');
    await saveGraph(HnswGraph.create({ dimension: 2, m: 8, efConstruction: 50, efSearch: 50 }), folder);
    const loaded = await loadGraph(folder, null, 50);
    expect(loaded.nearest([1, 0], 3)).toEqual([]);
    loaded.add(4, [1, 0]);
    expect(loaded.nearest([1, 0], 3)).toEqual([{ label: 4, score: 1 }]);
  });

  it('never write over what is there: a fresh folder is asked for', async () => {
    const folder = await savedFolder();
    const before = await readFile(join(folder, VECTORS_FILE));
    await expect(saveGraph(sampleGraph(), folder)).rejects.toMatchObject({ code: 'EEXIST' });
    expect(await readFile(join(folder, VECTORS_FILE))).toEqual(before);
  });

  it('name the path and the remedy where a folder cannot be made', async () => {
    const file = join(await temporaryFolder(), 'file');
    await writeFile(file, '');
    await expect(saveGraph(sampleGraph(), join(file, 'folder'))).rejects.toMatchObject({
      name: 'FileWriteError',
      code: 'ENOTDIR',
      path: join(file, 'folder', VECTORS_FILE),
      remedy: expect.stringContaining('--data'),
    });
  });

  it.skipIf(!existsSync('/dev/full'))('notice a full disk, which the library does not', async () => {
    const folder = await temporaryFolder();
    await symlink('/dev/full', join(folder, VECTORS_FILE));
    await expect(saveGraph(sampleGraph(), folder)).rejects.toMatchObject({
      name: 'FileWriteError',
      code: 'ENOSPC',
      path: join(folder, VECTORS_FILE),
      remedy: expect.stringContaining('Free some space'),
    });
    expect(await readdir(folder)).toEqual([VECTORS_FILE]);
  });
});

describe('loadGraph of a damaged folder', () => {
  const vectors = (folder: string) => join(folder, VECTORS_FILE);
  const description = (folder: string) => join(folder, DESCRIPTION_FILE);

  it.each<[string, (folder: string) => Promise<unknown>, RegExp]>([
    ['without vectors', (folder) => rm(vectors(folder)), /vectors\.hnsw cannot be read/],
    ['without description', (folder) => rm(description(folder)), /vectors\.json cannot be read/],
    ['without folder', (folder) => rm(folder, { recursive: true }), /vectors\.json cannot be read/],
    ['with empty vectors', (folder) => truncate(vectors(folder), 0), /has 0 bytes/],
    [
      'cut short',
      async (folder) => truncate(vectors(folder), (await stat(vectors(folder))).size - 1),
      /bytes where/,
    ],
    ['with an empty description', (folder) => truncate(description(folder), 0), /not as it was written/],
    [
      'with a folder for a file',
      (folder) => rm(vectors(folder)).then(() => mkdir(vectors(folder))),
      /vectors\.hnsw/,
    ],
    [
      'with vectors of another',
      async (folder) => copyFile(vectors(await savedFolder(16)), vectors(folder)),
      /bytes where/,
    ],
    [
      'of another dimension',
      async (folder) => {
        const other = await savedFolder(16);
        await copyFile(vectors(other), vectors(folder));
        await copyFile(description(other), description(folder));
      },
      /16 dimensions where 8 are expected/,
    ],
  ])('%s is refused by name, with the file and what to do', async (_, damage, message) => {
    const folder = await savedFolder();
    await damage(folder);
    const refused = await loadGraph(folder, DIMENSION, EF_SEARCH).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DamagedIndexError);
    expect(refused).toMatchObject({ message, file: expect.stringContaining(folder), remedy: /--rebuild/ });
  });

  it('notices a changed byte anywhere in either file', async () => {
    const folder = await savedFolder();
    const whole = {
      vectors: await readFile(vectors(folder)),
      description: await readFile(description(folder)),
    };
    const intact = await readDescription(folder, DIMENSION);
    const change = fc.record({
      file: fc.constantFrom('vectors' as const, 'description' as const),
      at: fc.nat(),
      by: fc.integer({ min: 1, max: 255 }),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ file, at, by }) => {
        const bytes = Buffer.from(whole[file]);
        const place = at % bytes.length;
        bytes[place] = (bytes[place] as number) ^ by;
        await writeFile(vectors(folder), file === 'vectors' ? bytes : whole.vectors);
        await writeFile(description(folder), file === 'description' ? bytes : whole.description);
        const outcome = await readDescription(folder, DIMENSION)
          .then(async (read) => checkVectors(vectors(folder), read).then(() => read))
          .catch((error: unknown) => error);
        // White space between the fields of the description may change: it says the same.
        if (outcome instanceof DamagedIndexError) return;
        expect(file).toBe('description');
        expect(outcome).toEqual(intact);
      }),
      { numRuns: 300 },
    );
  });

  it.each([[0], [16], [40], [52], [100], [1500]])('survives a flipped bit at byte %i', async (place) => {
    const folder = await savedFolder();
    const bytes = await readFile(vectors(folder));
    bytes[place] = (bytes[place] as number) ^ 0x40;
    await writeFile(vectors(folder), bytes);
    await expect(loadGraph(folder, DIMENSION, EF_SEARCH)).rejects.toThrow(DamagedIndexError);
  });
});
