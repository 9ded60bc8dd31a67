import { chmod, mkdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES } from '../../src/corpus/corpus-files.ts';
import { readDocument } from '../../src/corpus/read-document.ts';
import { bodyOf, makeCorpusFolder, readOne, reasonFor } from './corpus-folder.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/corpus/', import.meta.url));

/** Capture, title, publisher, published, language, and how the body starts and ends. */
const CAPTURES = [
  [
    'labelled-head.txt',
    'Three Battery Makers Choose the Riverside Park in Lanxi',
    'LXFAO',
    '2021-11-04',
    'en',
    'On November 2',
    'jobs from them.',
  ],
  [
    'section-and-counter.txt',
    'Mayor Looks at Harbour Works: Cranes Before Winter',
    'Lanxi Harbour Investment Website',
    '2019-10-08',
    'en',
    'On October 7',
    'the new quay.',
  ],
  [
    'no-year.txt',
    'Second harvest of projects was shown in the county',
    null,
    null,
    'en',
    'On May 12',
    'from nine towns.',
  ],
  [
    'event-date-only.txt',
    'A Market Hall Opens Its Doors',
    null,
    null,
    'en',
    'The hall was',
    'ninety stalls.',
  ],
  [
    'record-line.txt',
    'Lake district wins a paper mill worth 900 million',
    'Lake District Official Account',
    '2024-08-15',
    'en',
    'On August 14',
    'on the site.',
  ],
  [
    'chinese-notice.txt',
    '临湖县两家纸业公司签约落户',
    '临湖日报',
    '2022-06-10',
    'zh',
    '6月9日',
    '岗位300个。',
  ],
  [
    'russian-notice.txt',
    'В Приозёрске построят бумажную фабрику',
    'Вестник Приозёрья',
    '2024-08-15',
    'ru',
    'Городской',
    'новой фабрики.',
  ],
  [
    'korean-notice.txt',
    '호수시, 제지 공장 유치',
    '호수일보',
    '2024-08-15',
    'ko',
    '호수시는 14일',
    '문을 연다.',
  ],
] as const;

describe('readDocument', () => {
  it.each(CAPTURES)(
    'reads the capture %s',
    async (path, title, publisher, published, language, start, end) => {
      const result = await readDocument(FIXTURES, path, { today: '2026-11-22' });
      if (result.kind === 'skipped') throw new Error(result.skipped.reason);
      const { document } = result;
      expect(document).toMatchObject({ path, title, publisher, published, language });
      const body = bodyOf(document);
      expect(body[0]).toSatisfy((text: string) => text.startsWith(start));
      expect(body.at(-1)).toSatisfy((text: string) => text.endsWith(end));
      expect(document.text).toBe(await readFile(join(FIXTURES, path), 'utf8'));
    },
  );

  it.each([
    ['an empty file', 'a.txt', '', 'empty'],
    ['white space only', 'a.txt', ' \n\t\n ', 'no text'],
    ['page furniture only', 'a.txt', 'Site Overlay\n\nHome>News\nPrint', 'page furniture'],
    ['a program under a text name', 'a.txt', new Uint8Array(600).map((_, at) => (at * 37) % 256), 'not text'],
    ['a PDF under a text name', 'a.txt', '%PDF-1.7 and so on', 'a PDF'],
    ['a text under a PDF name', 'a.pdf', 'not a PDF at all', 'damaged'],
    ['a text under a Word name', 'a.docx', 'not a Word file', 'not a Word document'],
    ['a format that is not read', 'a.xlsx', 'cells', '".xlsx"'],
    ['a page without a word', 'a.html', '<html><body><script>x()</script></body></html>', 'no text'],
  ])('skips %s with a reason and a remedy', async (_, path, content, words) => {
    const reason = await reasonFor(path, content);
    expect(reason).toContain(words);
    expect(reason).toMatch(/^[^:]+: .+\.$/);
  });

  it('skips a file that vanished after it was listed', async () => {
    await using folder = await makeCorpusFolder();
    const result = await readDocument(folder.root, 'gone.txt');
    expect(result).toMatchObject({
      kind: 'skipped',
      skipped: { path: 'gone.txt', reason: expect.stringContaining('no such file') },
    });
  });

  it('skips a folder with the name of a file', async () => {
    await using folder = await makeCorpusFolder();
    await mkdir(join(folder.root, 'a.txt'));
    const result = await readDocument(folder.root, 'a.txt');
    expect(result).toMatchObject({ kind: 'skipped', skipped: { reason: expect.stringContaining('folder') } });
  });

  it.skipIf(process.getuid?.() === 0)('skips a file that may not be read', async () => {
    await using folder = await makeCorpusFolder({ 'a.txt': 'Text.' });
    await chmod(join(folder.root, 'a.txt'), 0o000);
    const result = await readDocument(folder.root, 'a.txt');
    expect(result).toMatchObject({
      kind: 'skipped',
      skipped: { reason: expect.stringContaining('permission') },
    });
  });

  it('does not read outside the corpus folder, by a path or by a link', async () => {
    await using outside = await makeCorpusFolder({ 'secret.txt': 'Not for the corpus.' });
    await using folder = await makeCorpusFolder();
    await symlink(join(outside.root, 'secret.txt'), join(folder.root, 'link.txt'));
    for (const path of ['link.txt', `../${outside.root.split('/').at(-1)}/secret.txt`]) {
      const result = await readDocument(folder.root, path);
      expect(result).toMatchObject({
        kind: 'skipped',
        skipped: { reason: expect.stringContaining('out of') },
      });
    }
  });

  it('skips a file over the limit', async () => {
    const reason = await reasonFor('a.txt', new Uint8Array(MAX_FILE_BYTES + 1).fill(65));
    expect(reason).toContain('too large');
  });

  it('takes neither a date nor a publisher from what does not state one', async () => {
    const document = await readOne(
      '000_5bc87f995f363805.txt',
      'A quay is built\n\nThe quay will be done in 2031.',
    );
    expect(document).toMatchObject({ title: 'A quay is built', publisher: null, published: null, url: null });
  });

  it('falls back to the name of the file for a title', async () => {
    const document = await readOne('notes/harbour_works-spring.txt', 'Author: Ma Lin\n。。。\n');
    expect(document.title).not.toBe('');
  });

  it('keeps a first line that is a sentence in the body and makes a short title of it', async () => {
    const line = `${'The council of the lake district has agreed with the owners of the mill on every point '.repeat(3)}of the plan.`;
    const document = await readOne('a.txt', `${line}\n\nWork begins soon.`);
    expect(document.title).toMatch(/^The council .{40,110}…$/);
    expect(line).toContain(document.title.slice(0, -1));
    expect(bodyOf(document)[0]).toContain(line);
  });

  it('gives body spans that are sorted, apart, not empty and inside the text, for any text', async () => {
    await using folder = await makeCorpusFolder();
    const furniture = fc.constantFrom(
      'Print',
      'Home>News',
      'Date: 2020-01-02',
      '来源：日报',
      'A line. Editor: Bo',
      '2020-01-02',
      'Words.',
    );
    const lines = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), furniture), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(lines, async (parts) => {
        await folder.write('any.txt', parts.join('\n'));
        const result = await readDocument(folder.root, 'any.txt');
        if (result.kind === 'skipped') return;
        const { text, body, title } = result.document;
        expect(title).not.toBe('');
        let at = 0;
        for (const span of body) {
          expect(span.start).toBeGreaterThanOrEqual(at);
          expect(text.slice(span.start, span.end).trim()).not.toBe('');
          at = span.end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 150 },
    );
  });

  it.each(['any.txt', 'any.md', 'any.html', 'any.pdf', 'any.docx'])(
    'never throws for any bytes in %s',
    async (path) => {
      await using folder = await makeCorpusFolder();
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
          await folder.write(path, bytes);
          expect(['document', 'skipped']).toContain((await readDocument(folder.root, path)).kind);
        }),
        { numRuns: 40 },
      );
    },
  );
});
