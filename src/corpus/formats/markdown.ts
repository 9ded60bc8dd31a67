import type { FormatReader } from './format-reader.ts';
import { readTextBytes } from './text.ts';

/**
 * Markdown is read as it stands, marks and all: quotes can be checked against the file, and headings, lists and tables
 * are legible as they are. Its first heading is found as the title like any first line, without its marks.
 */
export const markdownReader: FormatReader = {
  extensions: ['.md', '.markdown'],
  read: async (bytes) => readTextBytes(bytes),
};
