import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** Read a mebibyte at a time: hashing stays at the speed of the disk, and other work gets its turn between reads. */
const READ_SIZE = 1 << 20;

/** What a file holds, in brief: its length and the SHA-256 of its bytes in lower-case hex. */
export interface FileChecksum {
  readonly bytes: number;
  readonly sha256: string;
}

/** Reads the file once, in a stream. Rejects with the system's error where it cannot be read. */
export async function checksumOfFile(path: string): Promise<FileChecksum> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: READ_SIZE })) {
    hash.update(chunk as Buffer);
    bytes += (chunk as Buffer).length;
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** SHA-256 of a text's UTF-8 bytes, or of bytes, in lower-case hex. */
export function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Writes a record as JSON together with a checksum of itself, so that no changed digit of it is ever believed. */
export function sealRecord(record: object): string {
  return `${JSON.stringify({ ...record, seal: sha256Of(JSON.stringify(record)) }, null, 2)}\n`;
}

/** Reads what `sealRecord` wrote, without the seal; null where it is not JSON or not what was sealed. */
export function unsealRecord(text: string): unknown {
  try {
    const { seal, ...record } = JSON.parse(text) as Record<string, unknown>;
    return seal === sha256Of(JSON.stringify(record)) ? record : null;
  } catch {
    return null;
  }
}
