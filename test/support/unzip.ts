import { inflateRawSync } from 'node:zlib';

/** The files of a ZIP archive by name, as text, by its central directory. */
export function unzip(archive: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  let at = archive.indexOf('PK\u0001\u0002', 0, 'latin1');
  while (at >= 0 && archive.readUInt32LE(at) === 0x02014b50) {
    const size = archive.readUInt32LE(at + 20);
    const [nameLength = 0, extra = 0, comment = 0] = [28, 30, 32].map((offset) =>
      archive.readUInt16LE(at + offset),
    );
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const content = archive.subarray(start, start + size);
    files.set(
      name,
      (archive.readUInt16LE(at + 10) === 8 ? inflateRawSync(content) : content).toString('utf8'),
    );
    at += 46 + nameLength + extra + comment;
  }
  return files;
}
