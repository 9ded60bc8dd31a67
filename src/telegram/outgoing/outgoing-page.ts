import type { Buttons } from './answer-buttons.ts';
import { bold, type FormattedText, join, plain } from './formatted-text.ts';
import { lineMarkdown } from './markdown.ts';
import { keyboard, messagePayload, type OutgoingMessage, outgoingTexts } from './outgoing-message.ts';
import { splitFormatted } from './split-text.ts';
import { alignedTable, markdownTable, type Table } from './table.ts';

/** A piece of a message that is laid out: a heading, lines under each other, points of a list, or a table. */
export type PageBlock =
  | { readonly heading: string }
  | { readonly lines: readonly string[] }
  | { readonly points: readonly FormattedText[] }
  | { readonly table: Table };

/** Limits of a rich message (Bot API 10.1). Each row of a table and each point of a list counts as a block. */
const LONGEST_RICH = 32_768;
const MOST_BLOCKS = 500;

/**
 * A page with tables as a rich message (`sendRichMessage`, Bot API 10.1), or as classic text where the server does not know
 * these: in as many messages as it needs, tables cut between rows, the header on each part. The buttons go under the last. A
 * page without tables is classic text.
 * Rich messages are written in markdown: some clients show the HTML of a table as raw marks in groups.
 */
export function outgoingPage(blocks: readonly PageBlock[], buttons: Buttons = []): OutgoingMessage[] {
  const classic = classicPage(blocks);
  if (!blocks.some((block) => 'table' in block)) return outgoingTexts(classic, buttons);
  const markdown = markdownPage(blocks);
  const [whole, ...more] = splitFormatted(classic);
  if (whole && more.length === 0 && markdown !== null) return [oneMessage(whole, markdown, buttons)];
  const [first, second] = halves(blocks);
  if (!first || !second) return outgoingTexts(classic, buttons);
  return [...outgoingPage(first), ...outgoingPage(second, buttons)];
}

function oneMessage(text: FormattedText, markdown: string, buttons: Buttons): OutgoingMessage {
  return {
    method: 'sendRichMessage',
    payload: { rich_message: { markdown, skip_entity_detection: true }, ...keyboard(buttons) },
    fallback: { method: 'sendMessage', payload: messagePayload(text, buttons) },
  };
}

/** A page as text with marks: what stands under a heading follows it, all else is parted by blank lines. */
export function classicPage(blocks: readonly PageBlock[]): FormattedText {
  const texts = blocks.map((block, at) => {
    const before = blocks[at - 1];
    return join([at === 0 ? '' : before && 'heading' in before ? '\n' : '\n\n', classicBlock(block)]);
  });
  return join(texts);
}

function classicBlock(block: PageBlock): FormattedText {
  if ('heading' in block) return bold(block.heading);
  if ('lines' in block) return join(block.lines, '\n');
  if ('points' in block)
    return join(
      block.points.map((point) => join(['• ', point])),
      '\n',
    );
  return alignedTable(block.table);
}

/** A page in the markdown of rich messages; null where it is too much for one. */
function markdownPage(blocks: readonly PageBlock[]): string | null {
  const written = blocks.map(markdownBlock);
  const page = written.join('\n\n');
  const isTooMuch = page.length > LONGEST_RICH || page.split('\n').length > MOST_BLOCKS;
  return isTooMuch || written.includes(null) ? null : page;
}

/** Lines end in two blanks, which keep them apart in markdown. */
function markdownBlock(block: PageBlock): string | null {
  if ('heading' in block) return `### ${lineMarkdown(plain(block.heading))}`;
  if ('lines' in block) return block.lines.map((line) => lineMarkdown(plain(line))).join('  \n');
  if ('points' in block) return block.points.map((point) => `- ${lineMarkdown(point)}`).join('\n');
  return markdownTable(block.table);
}

/** Two pages in the place of one that is too long; none where it cannot be cut. A heading stays with what follows it. */
function halves(blocks: readonly PageBlock[]): PageBlock[][] {
  const middle = Math.ceil(blocks.length / 2);
  const cut = middle + Number('heading' in (blocks[middle - 1] ?? {}));
  if (cut < blocks.length) return [blocks.slice(0, cut), blocks.slice(cut)];
  const last = blocks.at(-1);
  if (!last || !('table' in last) || last.table.rows.length < 2) return [];
  const { table } = last;
  const rows = Math.ceil(table.rows.length / 2);
  return [
    [...blocks.slice(0, -1), { table: { ...table, rows: table.rows.slice(0, rows) } }],
    [{ table: { ...table, rows: table.rows.slice(rows) } }],
  ];
}
