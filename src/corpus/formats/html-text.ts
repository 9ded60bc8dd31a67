import type { DomNode } from './dom.ts';

/** Elements whose content is not text for a reader. */
const HIDDEN = new Set(
  'script style noscript template head title iframe object svg canvas select option textarea button'.split(
    ' ',
  ),
);
/** Elements that start and end a paragraph of their own. */
const BLOCKS = new Set(
  `address article aside blockquote body dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4
  h5 h6 header hr li main nav ol p pre section summary table ul caption center`.split(/\s+/),
);
const CELLS = new Set(['td', 'th']);
/** Blocks that stand under one another without a blank line. */
const TIGHT = new Set(['li', 'dt', 'dd', 'tr']);

type Mark = 'paragraph' | 'line' | 'cell';
type Piece = { readonly text: string } | { readonly mark: Mark };

/**
 * The text of an HTML tree as a reader sees it: paragraphs parted by a blank line, list items and table rows on lines
 * of their own, cells parted by ` | `, white space folded. Elements matching `leaveOut` and scripts, styles and form
 * controls are left out. Any depth of nesting; the walk does not recurse.
 */
export function htmlToText(root: DomNode, leaveOut: (element: DomNode) => boolean = () => false): string {
  return renderPieces(readPieces(root, leaveOut));
}

function readPieces(root: DomNode, leaveOut: (element: DomNode) => boolean): Piece[] {
  const pieces: Piece[] = [];
  let node: DomNode | null = root;
  while (node) {
    const skips: boolean =
      node !== root && node.nodeType === 1 && (HIDDEN.has(nameOf(node)) || leaveOut(node));
    if (!skips) enter(node, pieces);
    const child: DomNode | null = skips ? null : node.firstChild;
    if (child) {
      node = child;
      continue;
    }
    if (!skips) leave(node, pieces);
    node = nextAfter(node, root, pieces);
  }
  return pieces;
}

/** The node after a subtree, in the order of the page; leaves the parents that end on the way. */
function nextAfter(from: DomNode, root: DomNode, pieces: Piece[]): DomNode | null {
  let node: DomNode | null = from;
  while (node && node !== root) {
    if (node.nextSibling) return node.nextSibling;
    node = node.parentNode;
    if (node) leave(node, pieces);
  }
  return null;
}

function enter(node: DomNode, pieces: Piece[]): void {
  if (node.nodeType === 3) pieces.push({ text: node.data ?? '' });
  else if (nameOf(node) === 'br') pieces.push({ mark: 'line' });
  else markEdge(node, pieces);
}

function leave(node: DomNode, pieces: Piece[]): void {
  const name = nameOf(node);
  if (CELLS.has(name)) pieces.push({ mark: 'cell' });
  else if (name !== 'br') markEdge(node, pieces);
}

function markEdge(node: DomNode, pieces: Piece[]): void {
  const name = nameOf(node);
  if (isInsideCell(node) && (BLOCKS.has(name) || name === 'tr')) pieces.push({ text: ' ' });
  else if (TIGHT.has(name)) pieces.push({ mark: 'line' });
  else if (BLOCKS.has(name)) pieces.push({ mark: 'paragraph' });
}

/** Paragraphs inside a cell stay on the row's line. A table that lays out the whole page is not looked through. */
function isInsideCell(node: DomNode): boolean {
  const parent = node.parentNode;
  return parent !== null && CELLS.has(nameOf(parent)) && nameOf(node) !== 'table';
}

function nameOf(node: DomNode): string {
  return node.nodeType === 1 ? (node.localName ?? '').toLowerCase() : '';
}

/** Marks become white space, the strongest of neighbours wins; text is folded. */
function renderPieces(pieces: readonly Piece[]): string {
  const out: string[] = [];
  let line = '';
  const closeLine = (): void => {
    const folded = dropEmptyCells(foldWhiteSpace(line));
    if (folded !== '') out.push(folded);
    line = '';
  };
  for (const piece of pieces) {
    if ('text' in piece) line += piece.text;
    else if (piece.mark === 'cell') line += ' | ';
    else {
      closeLine();
      if (piece.mark === 'paragraph' && out.length > 0 && out.at(-1) !== '') out.push('');
    }
  }
  closeLine();
  return out.join('\n').trim();
}

/** Line breaks of the source between Chinese characters are no spaces. */
function foldWhiteSpace(text: string): string {
  return text
    .replace(/(?<=[\p{Script=Han}，。、；：！？])[ \t]*\r?\n\s*(?=[\p{Script=Han}，。、；：！？])/gu, '')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim();
}

/** A row's empty last cells leave no marks; one step at a time, because a pattern for it would backtrack. */
function dropEmptyCells(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === '|' || line[end - 1] === ' ')) end--;
  return line.slice(0, end);
}
