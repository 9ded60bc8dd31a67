import { describe, expect, it } from 'vitest';
import { bodyOf, readOne } from '../corpus-folder.ts';

const STORY =
  '<p>The yard on the northern quay will build four ferries for the island line.</p><p>It hires two hundred people for the work in the summer and pays them well.</p>';
const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

describe('htmlReader', () => {
  it('reads title, publisher, date and address of a page from its metadata', async () => {
    const head = `<title>Ferry yard wins order | Quay News</title>
      <meta property="og:site_name" content="Quay News"><meta property="article:published_time" content="2024-05-06T10:00:00+08:00">
      <link rel="canonical" href="https://quay.example/ferry">`;
    expect(await readOne('a.html', page(head, `<article>${STORY}</article>`))).toMatchObject({
      title: 'Ferry yard wins order',
      publisher: 'Quay News',
      published: '2024-05-06',
      url: 'https://quay.example/ferry',
      language: 'en',
    });
  });

  it.each([
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"headline":"H","datePublished":"2024-05-06"}]}</script>',
      '',
      '2024-05-06',
    ],
    [
      'broken JSON-LD',
      '<script type="application/ld+json">{"datePublished": "2024-05-06"</script>',
      '',
      null,
    ],
    ['one <time>', '', '<time datetime="2024-05-06">today</time>', '2024-05-06'],
    [
      'two <time> of which none is marked',
      '',
      '<time datetime="2024-05-06"></time><time datetime="2024-05-07"></time>',
      null,
    ],
    ['a labelled line', '', '<div>Updated : 2024-05-06 Source : Quay News</div>', '2024-05-06'],
    [
      'a labelled line outside the article',
      '',
      '<header><p>发布时间：2024年5月6日</p></header>',
      '2024-05-06',
    ],
    [
      'dates of other articles',
      '',
      '<aside><ul><li><a href="/1">Other</a> <span>2024-05-06</span></li></ul></aside>',
      null,
    ],
  ])('takes the date from %s', async (_, head, body, published) => {
    const document = await readOne('a.html', page(head, `${body}<article><h1>Ferry</h1>${STORY}</article>`));
    expect(document.published).toBe(published);
  });

  it('keeps cells apart and rows on lines', async () => {
    const table = '<table><tr><th>Ship<th>Price<tr><td><p>Aurora</p><p>II</p><td>12</table>';
    const { text } = await readOne('a.html', page('', `<article><h1>Ferry</h1>${STORY}${table}</article>`));
    expect(text).toContain('Ship | Price\nAurora II | 12');
  });

  it('reads rows of many empty cells', async () => {
    const row = (cells: number) =>
      `<tr>${'<td></td>'.repeat(cells)}<td>end</td>${'<td></td>'.repeat(cells)}</tr>`;
    const { text } = await readOne(
      'a.html',
      page('', `<article>${STORY}<table>${row(60)}</table></article>`),
    );
    expect(text).toMatch(/end$/);
  });

  it('runs no script and leaves menus, scripts and styles out of the text', async () => {
    const body = `<nav><a href="/">Home</a><a href="/n">Menu of news</a></nav><script>document.body.innerHTML='hacked'</script><style>p{}</style><article>${STORY}</article><footer>Copyright © 2024 Quay News</footer>`;
    const { text } = await readOne('a.html', page('', body));
    expect(text).toContain('four ferries');
    expect(text).not.toMatch(/hacked|Menu of news|p\{\}/);
  });

  it.each([
    [
      'broken',
      `<html><body><div><p>The yard <b>will build four ferries.<div>It hires</p> two hundred people.</table>`,
    ],
    ['a fragment', '<p>The yard will build four ferries. It hires two hundred people.'],
    ['unstructured', 'The yard will build four ferries.<br>It hires two hundred people.'],
    [
      'deeply nested',
      `${'<div>'.repeat(3000)}The yard will build four ferries.${'</div>'.repeat(3000)} two hundred people`,
    ],
  ])('reads a page that is %s', async (_, html) => {
    const body = bodyOf(await readOne('a.html', html)).join(' ');
    expect(body).toContain('four ferries');
    expect(body).toContain('two hundred people');
  });

  it('falls back to the whole body where the article finder loses the text', async () => {
    const hidden = `<div class="sidebar comment"><p>${'The yard on the quay will build four ferries for the line. '.repeat(20)}</p></div><article><p>Read on.</p></article>`;
    expect((await readOne('a.html', page('<title>Ferry</title>', hidden))).text).toContain('four ferries');
  });

  it('puts no space where the source of a Chinese page breaks a line', async () => {
    const { text } = await readOne('a.html', page('', '<p>临湖县与两家纸业\n  公司签约，总投资6亿元。</p>'));
    expect(text).toContain('纸业公司签约');
  });
});
