import { readConfig } from '../config.ts';
import { DeskError } from '../errors.ts';
import type { UpdateReport } from '../indexing/generations/update-index.ts';
import { type CommandContext, type CommonOptions, openDesk } from './open-desk.ts';
import { describeDocument } from './show-document.ts';

export interface IndexOptions extends CommonOptions {
  readonly rebuild?: boolean;
  /** Only show what the readers make of this file of the corpus. */
  readonly show?: string;
}

/**
 * `index`: brings the index up to date and prints what was added, changed, removed and skipped. Throws a DeskError, with everything else
 * indexed, where a server of vectors is set and has not given all of them.
 */
export async function indexCorpus(options: IndexOptions, context: CommandContext): Promise<void> {
  const { out } = context.terminal;
  if (options.show !== undefined) {
    const folder = options.corpus ?? readConfig(context.environment).corpusFolder;
    out.write(await describeDocument(folder, options.show));
    return;
  }
  const { desk } = await openDesk(options, context);
  await desk.close();
  out.write(writeReport(desk.report));
  if (desk.lacksVectors)
    throw new DeskError(
      'The embedding server has not given every vector: answers come without its ranking.',
      'See what was said above, then run "npm run index" again: what it has given is kept.',
    );
}

function writeReport({ added, changed, removed, skipped, documents, passages }: UpdateReport): string {
  return [
    ...added.map((path) => `added    ${path}`),
    ...changed.map((path) => `changed  ${path}`),
    ...removed.map((path) => `removed  ${path}`),
    ...skipped.map(({ path, reason }) => `skipped  ${path}: ${reason}`),
    `${documents} documents, ${passages} passages: ${added.length} added, ${changed.length} changed, ` +
      `${removed.length} removed, ${skipped.length} skipped`,
    '',
  ].join('\n');
}
