import { inflateRawSync } from 'node:zlib';

/** A file inside a ZIP archive, as the archive's directory declares it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly compressed: number;
  readonly uncompressed: number;
  /** Offset of the entry's local header. */
  readonly header: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const LONGEST_COMMENT = 0xffff;

/**
 * The directory of a ZIP archive, without unpacking anything; null where the bytes are no ZIP archive or its directory
 * is damaged or in ZIP64 form. Layout: PKWARE APPNOTE.TXT 4.3.12 and 4.3.16.
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findDirectoryEnd(view);
  if (end === null) return null;
  const entries: ZipEntry[] = [];
  let at = view.readUInt32LE(end + 16);
  for (let count = view.readUInt16LE(end + 10); count > 0; count--) {
    if (at + 46 > view.length || view.readUInt32LE(at) !== DIRECTORY_ENTRY) return null;
    const nameEnd = at + 46 + view.readUInt16LE(at + 28);
    entries.push({
      name: view.toString('utf8', at + 46, nameEnd),
      method: view.readUInt16LE(at + 10),
      compressed: view.readUInt32LE(at + 20),
      uncompressed: view.readUInt32LE(at + 24),
      header: view.readUInt32LE(at + 42),
    });
    at = nameEnd + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return entries;
}

function findDirectoryEnd(view: Buffer): number | null {
  const earliest = Math.max(0, view.length - 22 - LONGEST_COMMENT);
  for (let at = view.length - 22; at >= earliest; at--) {
    if (view.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  return null;
}

/**
 * True where an entry really unpacks to no more bytes than its directory declares. Unpacking stops at that number, so
 * that an archive which lies about its sizes costs no more memory than an honest one.
 */
export function unpacksAsDeclared(bytes: Uint8Array, entry: ZipEntry): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.header;
  if (at + 30 > view.length || view.readUInt32LE(at) !== LOCAL_HEADER) return false;
  const start = at + 30 + view.readUInt16LE(at + 26) + view.readUInt16LE(at + 28);
  const packed = view.subarray(start, start + entry.compressed);
  if (packed.length !== entry.compressed) return false;
  if (entry.method === 0) return entry.uncompressed === entry.compressed;
  try {
    const unpacked = inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.uncompressed) });
    return unpacked.length === entry.uncompressed;
  } catch {
    return false;
  }
}
