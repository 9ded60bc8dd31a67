import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/corpus/front-matter.ts';

describe('readFrontMatter', () => {
  it('reads what is stated and where the content starts', async () => {
    const text =
      '---\ntitle: "A mill"\ndate: 2024-05-06\nsource: Quay News\nurl: https://q.example/1\nlang: en\n---\nText.';
    expect(await readFrontMatter(text)).toEqual({
      stated: {
        title: 'A mill',
        publisher: 'Quay News',
        published: '2024-05-06',
        language: 'en',
        url: 'https://q.example/1',
      },
      end: text.indexOf('Text.'),
    });
  });

  it('reads Chinese keys, camel case, and an address under "source"', async () => {
    const { stated } = await readFrontMatter(
      '---\n标题: 签约\npublishDate: 2024-05-06\nsource: https://q.example/2\n---\n',
    );
    expect(stated).toMatchObject({
      title: '签约',
      published: '2024-05-06',
      publisher: null,
      url: 'https://q.example/2',
    });
  });

  it('reads a title with an unquoted colon, which is broken YAML', async () => {
    const { stated } = await readFrontMatter('---\ntitle: Harbour: cranes: winter\ndate: 2024-05-06\n---\n');
    expect(stated).toMatchObject({ title: 'Harbour: cranes: winter', published: '2024-05-06' });
  });

  it.each([
    ['a text without', 'Text.\n---\nMore.'],
    ['a text between two rules', '---\nThe mill was sold.\n---\nMore.'],
    ['a rule that is never closed', '---\ntitle: A mill\nText.'],
    ['an empty block', '---\n\n---\nText.'],
    ['code', '---js\n{ title: process.exit(1) }\n---\nText.'],
  ])('takes %s for text', async (_, text) => {
    expect(await readFrontMatter(text)).toMatchObject({ end: 0, stated: { title: null } });
  });

  it('never throws and ends inside the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (inside) => {
        const text = `---\n${inside}\n---\nText.`;
        const { end } = await readFrontMatter(text);
        expect(end).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
