import { deflateRawSync } from 'node:zlib';
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { PDFDocument, StandardFonts } from 'pdf-lib';

/** A line to be set on a page: text, distance from the left and bottom edges in points, font size. */
export interface SetLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** A PDF whose pages (A4) hold the given lines in Helvetica; a page without lines stands for a scan. */
export async function makePdf(pages: readonly (readonly SetLine[])[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const lines of pages) {
    const page = pdf.addPage([595, 842]);
    for (const { text, x, y, size = 11 } of lines) page.drawText(text, { x, y, size, font });
  }
  return pdf.save();
}

/** Lines below one another from `top` down, 14 points apart, in 11 points. */
export function setLines(top: number, texts: readonly string[]): SetLine[] {
  return texts.map((text, index) => ({ text, x: 70, y: top - index * 14 }));
}

/** A Word document of a heading, paragraphs and one table. */
export async function makeDocx(
  heading: string,
  paragraphs: readonly string[],
  rows: readonly (readonly string[])[] = [],
): Promise<Uint8Array> {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const table = () => new Table({ rows: rows.map((cells) => new TableRow({ children: cells.map(cell) })) });
  const children = [
    new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
    ...paragraphs.map((text) => new Paragraph(text)),
    ...(rows.length > 0 ? [table()] : []),
  ];
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

/** An entry of an archive to be made; `declared` lies about its unpacked size. */
export interface MadeEntry {
  readonly name: string;
  readonly content: Uint8Array;
  readonly declared?: number;
}

/** A ZIP archive with the sizes one asks for, honest or not (PKWARE APPNOTE.TXT 4.3; checksums are left 0). */
export function makeZip(entries: readonly MadeEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, declared = content.length } of entries) {
    const packed = deflateRawSync(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(declared, 22);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(declared, 24);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, ...directory, end]));
}
