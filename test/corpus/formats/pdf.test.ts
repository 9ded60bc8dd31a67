import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { joinParagraphs } from '../../../src/corpus/formats/pdf-paragraphs.ts';
import { makePdf, setLines } from '../../support/make-documents.ts';
import { readOne, reasonFor } from '../corpus-folder.ts';

const ENCRYPTED = fileURLToPath(new URL('../../fixtures/corpus/encrypted.pdf', import.meta.url));

const edges = (page: number) => [
  { text: 'Harbour Gazette', x: 70, y: 800, size: 9 },
  { text: `Page ${page} of 3`, x: 280, y: 30, size: 9 },
];

describe('pdfReader', () => {
  it('joins wrapped lines, parts paragraphs at gaps, and reads the headline as title', async () => {
    const document = await readOne(
      'a.pdf',
      await makePdf([
        [
          { text: 'Ferry yard wins its first order', x: 70, y: 760, size: 18 },
          ...setLines(720, [
            'The yard on the quay will build four fer-',
            'ries and hires two hundred people for it.',
          ]),
          ...setLines(660, ['A second paragraph stands below the gap.']),
        ],
      ]),
    );
    expect(document.title).toBe('Ferry yard wins its first order');
    expect(document.text).toBe(
      'Ferry yard wins its first order\n\nThe yard on the quay will build four ferries and hires two hundred people for it.\n\nA second paragraph stands below the gap.',
    );
  });

  it('keeps the cells of a table apart and its rows on lines', async () => {
    const row = (y: number, cells: readonly string[]) =>
      cells.map((text, column) => ({ text, x: 70 + column * 150, y }));
    const pdf = await makePdf([
      [...row(700, ['Ship', 'Price', 'Year']), ...row(686, ['Aurora', '12', '2021'])],
    ]);
    expect((await readOne('a.pdf', pdf)).text).toBe('Ship | Price | Year\nAurora | 12 | 2021');
  });

  it('drops running headers, footers and page numbers', async () => {
    const pages = ['The first page.', 'The second page.', 'The third page.'].map((text, index) => [
      ...edges(index + 1),
      ...setLines(760, [text]),
    ]);
    expect((await readOne('a.pdf', await makePdf(pages))).text).toBe(
      'The first page.\n\nThe second page.\n\nThe third page.',
    );
  });

  it('reads on in a paragraph that a page end parts', async () => {
    const long = 'and so the yard on the quay will build four new ferries for the';
    const pdf = await makePdf([setLines(100, [long, long]), setLines(760, ['island line.'])]);
    expect((await readOne('a.pdf', pdf)).text).toBe(`${long} ${long} island line.`);
  });

  it('says so where there is no text layer, a password, or damage', async () => {
    const pdf = await makePdf([setLines(700, ['A line.'])]);
    expect(await reasonFor('a.pdf', await makePdf([[]]))).toContain('no text layer');
    expect(await reasonFor('a.pdf', await readFile(ENCRYPTED))).toContain('password');
    expect(await reasonFor('a.pdf', pdf.slice(0, pdf.length / 2))).toContain('damaged or incomplete');
  });

  it('reads a document of 2,000 pages', async () => {
    const pages = Array.from({ length: 2000 }, (_, index) =>
      setLines(700, [`Sheet number ${index} of the roll is here.`]),
    );
    const { text } = await readOne('a.pdf', await makePdf(pages));
    expect(text).toContain('Sheet number 0 of');
    expect(text).toContain('Sheet number 1999 of');
  }, 60_000);
});

describe('joinParagraphs', () => {
  it('puts no space between the Chinese characters of wrapped lines', () => {
    const line = (text: string, y: number) => ({ text, x: 70, y, right: 500, size: 11 });
    expect(joinParagraphs([[line('临湖县与两家纸业', 700), line('公司签约。', 686)]])).toBe(
      '临湖县与两家纸业公司签约。',
    );
  });
});
