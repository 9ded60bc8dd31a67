import { docxReader } from './docx.ts';
import type { FormatReader } from './format-reader.ts';
import { htmlReader } from './html.ts';
import { markdownReader } from './markdown.ts';
import { pdfReader } from './pdf.ts';
import { textReader } from './text.ts';

const READERS: readonly FormatReader[] = [textReader, markdownReader, htmlReader, pdfReader, docxReader];

/** Every extension that is read, lower-case, with its dot. */
export const SUPPORTED_EXTENSIONS: readonly string[] = READERS.flatMap((reader) => reader.extensions);

/** The reader for a path, by its extension in any case; null where the format is not known. */
export function readerFor(path: string): FormatReader | null {
  const extension = extensionOf(path);
  return READERS.find((reader) => reader.extensions.includes(extension)) ?? null;
}

/** The extension of a path, lower-case, with its dot; empty where the name has none. */
export function extensionOf(path: string): string {
  return /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? '';
}
