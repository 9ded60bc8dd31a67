import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import {
  type FormatReader,
  NOTHING_STATED,
  type PageText,
  type Unreadable,
  unreadable,
} from './format-reader.ts';
import { dropRunningLines, joinRuns, type PdfLine, type PdfRun } from './pdf-lines.ts';
import { joinParagraphs } from './pdf-paragraphs.ts';

/** Pages and characters that are read of one PDF; what lies beyond is refused, not cut off in silence. */
export const MAX_PDF_PAGES = 10_000;
export const MAX_PDF_CHARACTERS = 20_000_000;

const DAMAGED = 'The PDF is damaged or incomplete: download or export it again.';

/** PDF: the text layer, page by page. Nothing is rendered, no script of the file is run. */
export const pdfReader: FormatReader = { extensions: ['.pdf'], read: readPdf };

async function readPdf(bytes: Uint8Array): Promise<PageText | Unreadable> {
  const pdf = await openPdf(bytes);
  if ('kind' in pdf) return pdf;
  try {
    const pages = await readPages(pdf).catch(() => unreadable(DAMAGED));
    if ('kind' in pages) return pages;
    const text = joinParagraphs(dropRunningLines(pages));
    if (text === '') {
      return unreadable(
        'The PDF has no text layer, it is probably a scan: run OCR on it, or add its text as .txt.',
      );
    }
    return { kind: 'page', text, contentStart: 0, stated: NOTHING_STATED, surroundings: '' };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** The parser takes the bytes over, so it is given a copy. */
async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy | Unreadable> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    return await getDocumentProxy(bytes.slice(), {
      verbosity: 0,
      isEvalSupported: false,
      stopAtErrors: false,
    });
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return unreadable(isLocked ? 'The PDF has a password: save it without one.' : DAMAGED);
  }
}

async function readPages(pdf: PDFDocumentProxy): Promise<PdfLine[][] | Unreadable> {
  if (pdf.numPages > MAX_PDF_PAGES) {
    return unreadable(`The PDF has ${pdf.numPages} pages, more than ${MAX_PDF_PAGES}: split it into parts.`);
  }
  const pages: PdfLine[][] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const lines = joinRuns(await readRuns(pdf, number));
    characters += lines.reduce((sum, line) => sum + line.text.length, 0);
    if (characters > MAX_PDF_CHARACTERS)
      return unreadable('The PDF holds too much text: split it into parts.');
    pages.push(lines);
  }
  return pages;
}

/** The runs of one page, in its own order. */
async function readRuns(pdf: PDFDocumentProxy, number: number): Promise<PdfRun[]> {
  const page = await pdf.getPage(number);
  const content = await page.getTextContent();
  page.cleanup();
  return content.items.flatMap((item) => {
    if (!('str' in item)) return [];
    const [, , skew = 0, height = 0, x = 0, y = 0] = item.transform as number[];
    const size = Math.hypot(skew, height);
    return [{ text: item.str, x, y, width: item.width, size }];
  });
}
