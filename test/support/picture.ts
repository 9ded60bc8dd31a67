import { deflateSync } from 'node:zlib';

/** The head of a PNG that says how large it is, with a little behind it. Nothing shows it. */
export function pngOf(width: number, height: number): Uint8Array {
  const head = Buffer.alloc(33);
  head.write('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return Buffer.concat([head, deflateSync(Buffer.alloc(64))]);
}
