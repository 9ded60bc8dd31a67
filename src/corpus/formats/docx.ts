import { parseHtml } from './dom.ts';
import {
  type FormatReader,
  NOTHING_STATED,
  type PageText,
  type Unreadable,
  unreadable,
} from './format-reader.ts';
import { htmlToText } from './html-text.ts';
import { readZipDirectory, unpacksAsDeclared, type ZipEntry } from './zip.ts';

/** Unpacked XML a document may hold; the parser's tree takes some twenty times as much memory. */
export const MAX_DOCX_XML_BYTES = 30 * 1024 * 1024;
/** Unpacked size of everything, pictures and all. */
export const MAX_DOCX_BYTES = 300 * 1024 * 1024;
const MOST_ENTRIES = 10_000;

/** The first bytes of an OLE container: an old .doc, or a .docx with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

const NOT_DOCX =
  'The file is not a Word document (.docx) or is damaged: open it in Word and save it anew as .docx.';

/** Word documents: headings, paragraphs, lists and tables through mammoth; pictures are left out. */
export const docxReader: FormatReader = { extensions: ['.docx'], read: readDocx };

async function readDocx(bytes: Uint8Array): Promise<PageText | Unreadable> {
  const reason = whyNotSafe(bytes);
  if (reason) return unreadable(reason);
  const { default: mammoth } = await import('mammoth');
  const withoutPicture = mammoth.images.imgElement(async () => ({ src: '' }));
  const html = await mammoth
    .convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: withoutPicture })
    .catch(() => null);
  if (html === null) return unreadable(NOT_DOCX);
  const page = await parseHtml(html.value);
  const text = page.body ? htmlToText(page.body) : '';
  if (text === '')
    return unreadable('The document holds no text, perhaps only pictures: add the text, or OCR them.');
  return { kind: 'page', text, contentStart: 0, stated: NOTHING_STATED, surroundings: '' };
}

/** Checks the archive before anything is unpacked for good: a bomb of a few kilobytes can hold gigabytes. */
function whyNotSafe(bytes: Uint8Array): string | null {
  if (OLE.every((byte, at) => bytes[at] === byte)) {
    return 'The document has a password or is an old .doc: save it as .docx without a password.';
  }
  const entries = readZipDirectory(bytes);
  if (!entries?.some((entry) => entry.name.startsWith('word/'))) return NOT_DOCX;
  const xml = entries.filter(isXml);
  const tooLarge =
    entries.length > MOST_ENTRIES || sizeOf(entries) > MAX_DOCX_BYTES || sizeOf(xml) > MAX_DOCX_XML_BYTES;
  if (tooLarge)
    return 'The document unpacks to more than is safe to read: split it, or save its text as .txt.';
  return xml.every((entry) => unpacksAsDeclared(bytes, entry)) ? null : NOT_DOCX;
}

function isXml(entry: ZipEntry): boolean {
  return /\.(?:xml|rels)$/i.test(entry.name);
}

function sizeOf(entries: readonly ZipEntry[]): number {
  return entries.reduce((sum, entry) => sum + entry.uncompressed, 0);
}
