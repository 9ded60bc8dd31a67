import { describe, expect, it } from 'vitest';
import { MAX_DOCX_XML_BYTES } from '../../../src/corpus/formats/docx.ts';
import { makeDocx, makeZip } from '../../support/make-documents.ts';
import { bodyOf, readOne, reasonFor } from '../corpus-folder.ts';

describe('docxReader', () => {
  it('reads heading, paragraphs and tables', async () => {
    const bytes = await makeDocx(
      'Ferry yard wins its first order',
      ['Source: Quay News  Date: 2024-05-06', 'The yard will build four ferries.'],
      [
        ['Ship', 'Price'],
        ['Aurora', '12'],
      ],
    );
    const document = await readOne('a.docx', bytes);
    expect(document).toMatchObject({
      title: 'Ferry yard wins its first order',
      publisher: 'Quay News',
      published: '2024-05-06',
    });
    expect(bodyOf(document)).toEqual(['The yard will build four ferries.\n\nShip | Price\nAurora | 12']);
  });

  it('refuses a document that would unpack to more than the limit, by what it declares', async () => {
    const bomb = makeZip([{ name: 'word/document.xml', content: new Uint8Array(MAX_DOCX_XML_BYTES + 1) }]);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await reasonFor('a.docx', bomb)).toContain('more than is safe');
  });

  it('refuses a document that lies about its sizes', async () => {
    const liar = makeZip([{ name: 'word/document.xml', content: new Uint8Array(4_000_000), declared: 100 }]);
    expect(await reasonFor('a.docx', liar)).toContain('damaged');
  });

  it.each([
    [
      'a ZIP archive that is no document',
      makeZip([{ name: 'a.txt', content: new Uint8Array(4) }]),
      'not a Word document',
    ],
    ['a document with a password', Buffer.from('\xd0\xcf\x11\xe0 and so on', 'latin1'), 'password'],
    [
      'an empty part',
      makeZip([{ name: 'word/document.xml', content: new Uint8Array(0) }]),
      'not a Word document',
    ],
  ])('refuses %s', async (_, bytes, words) => {
    expect(await reasonFor('a.docx', bytes)).toContain(words);
  });

  it('refuses half a document', async () => {
    const bytes = await makeDocx('A', ['B']);
    expect(await reasonFor('a.docx', bytes.slice(0, bytes.length / 2))).toContain('damaged');
  });
});
