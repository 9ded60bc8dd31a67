import { cutPassages } from '../corpus/passages.ts';
import { readDocument } from '../corpus/read-document.ts';
import { UsageError } from '../errors.ts';

/**
 * What the readers make of one file: its title, publisher, date and passages with their offsets. For whoever wonders why
 * a page is not found, or wants to check a quote. Throws a UsageError with the reason where the file cannot be read.
 */
export async function describeDocument(corpusFolder: string, path: string): Promise<string> {
  const read = await readDocument(corpusFolder, path);
  if (read.kind === 'skipped') {
    throw new UsageError(
      `${path}: ${read.skipped.reason}`,
      'A path is given inside the corpus folder, as in changchun/signing.txt.',
    );
  }
  const { document } = read;
  const passages = cutPassages(document).map(
    ({ start, end }) => `\n[${start}–${end}] ${document.text.slice(start, end)}`,
  );
  return [
    `title      ${document.title}`,
    `publisher  ${document.publisher ?? 'not stated'}`,
    `published  ${document.published ?? 'not stated'}`,
    `language   ${document.language}`,
    `url        ${document.url ?? 'not stated'}`,
    ...passages,
    '',
  ].join('\n');
}
