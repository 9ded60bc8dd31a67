import { decodeText } from '../encoding.ts';
import { readFrontMatter } from '../front-matter.ts';
import type { FormatReader, PageText, Unreadable } from './format-reader.ts';

/** Plain text: the whole file as decoded, so that a quote can be checked with a text editor. */
export const textReader: FormatReader = {
  extensions: ['.txt', '.text'],
  read: async (bytes) => readTextBytes(bytes),
};

/**
 * Decodes a text file and reads its front matter, if it has one. The text is the whole file: only the byte order mark
 * goes and line ends become `\n`.
 */
export async function readTextBytes(bytes: Uint8Array): Promise<PageText | Unreadable> {
  const decoded = await decodeText(bytes);
  if (decoded.kind === 'unreadable') return decoded;
  const text = decoded.text.replace(/\r\n?/g, '\n');
  const matter = await readFrontMatter(text);
  return { kind: 'page', text, contentStart: matter.end, stated: matter.stated, surroundings: '' };
}
