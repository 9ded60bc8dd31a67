import { mkdir, open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { asFileWriteError, FileWriteError, flushFile, writeFileDurably } from './atomic-files.ts';
import { checksumOfFile, sealRecord, unsealRecord } from './checksums.ts';
import { HnswGraph } from './hnsw-graph.ts';
import type { GraphSettings } from './vector-calls.ts';
import { DamagedIndexError } from './vector-errors.ts';

export const VECTORS_FILE = 'vectors.hnsw';
export const DESCRIPTION_FILE = 'vectors.json';

/** Raised when a file written before could not be read as it was meant. */
const FORMAT = 1;
const PROBES = 5;

/** What lies beside the vectors: enough to tell that they are whole and what they are. */
interface VectorsDescription extends GraphSettings {
  readonly format: typeof FORMAT;
  readonly space: 'ip';
  /** Vectors that a search can find. */
  readonly live: number;
  /** Labels that are still in the file and must not be found. */
  readonly deleted: readonly number[];
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Saves a graph into a fresh folder, which is made if need be: `vectors.hnsw`, and last `vectors.json`, which makes it
 * valid. The file is read back and searched before it is believed; for that moment the vectors are in memory twice.
 *
 * Rejects with FileWriteError where the disk is full, the folder cannot be written or holds an index already.
 */
export async function saveGraph(graph: HnswGraph, folder: string): Promise<void> {
  const file = join(folder, VECTORS_FILE);
  await prepareFile(folder, file);
  graph.write(file);
  await refuseShort(graph, file);
  await flushFile(file);
  await proveWritten(graph, file);
  const description: VectorsDescription = {
    format: FORMAT,
    space: 'ip',
    ...graph.settings,
    live: graph.live,
    deleted: [...graph.deletedLabels],
    ...(await checksumOfFile(file)),
  };
  await writeFileDurably(join(folder, DESCRIPTION_FILE), sealRecord(description));
}

/**
 * Opens what `saveGraph` saved. Seal, dimension, length and checksum are compared before the library sees a byte, since
 * changed bytes can end the whole program. `dimension` null takes what is there.
 *
 * Rejects with DamagedIndexError where anything is missing, changed or of another dimension.
 */
export async function loadGraph(
  folder: string,
  dimension: number | null,
  efSearch: number,
): Promise<HnswGraph> {
  const description = await readDescription(folder, dimension);
  const file = join(folder, VECTORS_FILE);
  await checkVectors(file, description);
  const { m, efConstruction } = description;
  const settings = { dimension: description.dimension, m, efConstruction, efSearch };
  try {
    const graph = HnswGraph.read(file, settings, description.deleted);
    if (graph.live !== description.live) throw new Error(`${graph.live} vectors`);
    return graph;
  } catch (cause) {
    throw new DamagedIndexError(file, `does not hold the ${description.live} vectors it should`, { cause });
  }
}

/** Reads and checks `vectors.json` alone. Rejects with DamagedIndexError. */
export async function readDescription(folder: string, dimension: number | null): Promise<VectorsDescription> {
  const file = join(folder, DESCRIPTION_FILE);
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new DamagedIndexError(file, 'cannot be read', { cause });
  });
  const description = unsealRecord(text) as VectorsDescription | null;
  if (description === null) throw new DamagedIndexError(file, 'is not as it was written');
  if (description.format !== FORMAT) throw new DamagedIndexError(file, 'is of another version');
  if (dimension !== null && description.dimension !== dimension) {
    const reason = `is of ${description.dimension} dimensions where ${dimension} are expected`;
    throw new DamagedIndexError(file, reason);
  }
  return description;
}

/** Compares the vectors' file with its description, byte for byte. Rejects with DamagedIndexError. */
export async function checkVectors(
  file: string,
  expected: { readonly bytes: number; readonly sha256: string },
): Promise<void> {
  const unreadable = (cause: unknown): never => {
    throw new DamagedIndexError(file, 'cannot be read', { cause });
  };
  const { size } = await stat(file).catch(unreadable);
  if (size !== expected.bytes) {
    throw new DamagedIndexError(file, `has ${size} bytes where ${expected.bytes} were written`);
  }
  const { sha256 } = await checksumOfFile(file).catch(unreadable);
  if (sha256 !== expected.sha256) throw new DamagedIndexError(file, 'is not as it was written');
}

/** Opens the file once ourselves, so that a folder that cannot be written is refused with the system's reason. */
async function prepareFile(folder: string, file: string): Promise<void> {
  const description = join(folder, DESCRIPTION_FILE);
  const taken = await stat(description).catch(() => null);
  if (taken) throw new FileWriteError(description, 'EEXIST');
  try {
    await mkdir(folder, { recursive: true });
    await (await open(file, 'w')).close();
  } catch (cause) {
    throw asFileWriteError(file, cause);
  }
}

/** The library does not tell that the disk was full; the length of the file does. */
async function refuseShort(graph: HnswGraph, file: string): Promise<void> {
  if ((await stat(file)).size < graph.leastFileSize) throw new FileWriteError(file, 'ENOSPC');
}

/** Reads the file back and compares counts and a few searches. */
async function proveWritten(graph: HnswGraph, file: string): Promise<void> {
  try {
    const copy = HnswGraph.read(file, graph.settings, graph.deletedLabels);
    if (copy.live !== graph.live) throw new Error(`${copy.live} of ${graph.live} vectors were written`);
    for (const label of graph.liveLabels().slice(0, PROBES)) {
      const query = graph.vectorOf(label);
      const [before, after] = [graph, copy].map((each) => JSON.stringify(each.nearest(query, PROBES)));
      if (before !== after) throw new Error(`a search for vector ${label} finds something else`);
    }
  } catch (cause) {
    throw new FileWriteError(file, 'EIO', { cause });
  }
}
