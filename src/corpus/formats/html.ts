import { decodeText } from '../encoding.ts';
import { type DomDocument, type DomNode, measureTree, parseHtml } from './dom.ts';
import { type FormatReader, type PageText, type Unreadable, unreadable } from './format-reader.ts';
import { readPageStatement } from './html-metadata.ts';
import { htmlToText } from './html-text.ts';

/** A page of more markup than this is a data dump: its tree would take gigabytes. */
export const MAX_MARKUP_BYTES = 12 * 1024 * 1024;
/** An extracted article shorter than this share of the page's prose has lost its body. */
const LEAST_SHARE = 0.4;

/** Defuddle's time grows with the square of the nesting and worse than linearly with the page: 800 levels take 7 s. */
const DEEPEST_TREE = 120;
const LARGEST_TREE = 10_000;

/** Parts of a page that are never the article. */
const FRAME = new Set(['nav', 'header', 'footer', 'aside', 'form']);

/** HTML: the article as Defuddle finds it, or the text of the whole body where it finds too little. */
export const htmlReader: FormatReader = {
  extensions: ['.html', '.htm', '.xhtml'],
  read: readHtml,
};

async function readHtml(bytes: Uint8Array): Promise<PageText | Unreadable> {
  if (bytes.length > MAX_MARKUP_BYTES) {
    return unreadable('The page is too large (over 12 MB of markup): save the article alone, or as text.');
  }
  const decoded = await decodeText(bytes, { markup: true });
  if (decoded.kind === 'unreadable') return decoded;
  const page = await parseHtml(decoded.text);
  const stated = readPageStatement(page);
  const surroundings = page.body ? htmlToText(page.body) : '';
  const prose = page.body ? htmlToText(page.body, isFrame) : '';
  const article = await extractArticle(decoded.text);
  const text = article.length >= prose.length * LEAST_SHARE || isMostlyLinks(page) ? article : prose;
  return { kind: 'page', text: text || prose || surroundings, contentStart: 0, stated, surroundings };
}

function isFrame(element: DomNode): boolean {
  return FRAME.has((element.localName ?? '').toLowerCase());
}

/** Where links hold most of the page's words, a short article is no sign that something was lost. */
function isMostlyLinks(page: DomDocument): boolean {
  const linked = [...page.querySelectorAll('a')].reduce(
    (sum, link) => sum + (link.textContent?.length ?? 0),
    0,
  );
  return linked * 2 > (page.body?.textContent?.trim().length ?? 0);
}

/**
 * The article's text; empty where Defuddle fails, finds none, or would take too long. It changes its tree, so it gets
 * one of its own, without the scripts, whose faults it would report on the console.
 */
async function extractArticle(html: string): Promise<string> {
  const page = await parseHtml(html);
  const { elements, depth } = page.body ? measureTree(page.body) : { elements: 0, depth: 0 };
  if (depth > DEEPEST_TREE || elements > LARGEST_TREE) return '';
  for (const script of [...page.querySelectorAll('script')]) script.remove();
  try {
    const { DefuddleClass } = await import('defuddle/node');
    const options = { useAsync: false, includeReplies: false, url: 'about:blank' };
    const found = new DefuddleClass(page as never, options).parse();
    const content = await parseHtml(found.content);
    return content.body ? htmlToText(content.body) : '';
  } catch {
    return '';
  }
}
