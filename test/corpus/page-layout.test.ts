import { describe, expect, it } from 'vitest';
import { readPageLayout } from '../../src/corpus/page-layout.ts';

function layoutOf(text: string, statedTitle: string | null = null) {
  const layout = readPageLayout(text, 0, statedTitle);
  return { ...layout, body: layout.body.map((span) => text.slice(span.start, span.end)) };
}

describe('readPageLayout', () => {
  it('keeps the paragraphs of the news in one span', () => {
    expect(layoutOf('A mill opens\n\nIt is big.\n\nIt is new.\n')).toMatchObject({
      title: 'A mill opens',
      body: ['It is big.\n\nIt is new.'],
    });
  });

  it('parts the body where furniture stands in it', () => {
    expect(layoutOf('A mill opens\nIt is big.\nPrint\nIt is new.').body).toEqual([
      'It is big.',
      'It is new.',
    ]);
  });

  it.each([
    ['an editor', 'It is big. (Ma Lin Gao Fei) Editor in charge: Sun Bo.', 'It is big.'],
    ['a Chinese editor', '项目已开工。（记者 王小明）责任编辑：李华', '项目已开工。'],
    ['a reporter', '项目已开工。记者:王小明', '项目已开工。'],
    ['an agency', 'It is big. (LAKEWIRE)', 'It is big.'],
    ['links', 'It is big. [Print] [Back to top]', 'It is big.'],
    ['a source', 'It is big. Source: Lake News', 'It is big.'],
    ['nothing', 'It is big (GDP).', 'It is big (GDP).'],
    [
      'nothing',
      'It cost 5 billion yuan (about $700 million).',
      'It cost 5 billion yuan (about $700 million).',
    ],
    [
      'nothing',
      'He named a reason. Source: the river is too low for ships now.',
      'He named a reason. Source: the river is too low for ships now.',
    ],
  ])('cuts %s off the end of a line', (_, line, kept) => {
    expect(layoutOf(`A mill opens\n\n${line}`).body).toEqual([kept]);
  });

  it('keeps dates between lines of news in the body and out of the fields', () => {
    const { body, fields } = layoutOf('The year of the mill\n\nIt began.\n\n2021-03-04\n\nIt was sold.');
    expect(body).toEqual(['It began.\n\n2021-03-04\n\nIt was sold.']);
    expect(fields).toEqual([]);
  });

  it('reads the date that a notice is signed with', () => {
    expect(
      layoutOf('关于征地的通知\n\n自即日起征地。\n\n临湖县人民政府办公室发出。\n2021年3月4日'),
    ).toMatchObject({
      fields: [{ kind: 'dated', value: '2021-03-04' }],
    });
  });

  it('takes "Date:" beside "Venue:" for the details of an event', () => {
    const { body, fields } = layoutOf('Spring fair\nDate: 2021-03-04\nVenue: Lake Hall\nAll are welcome.');
    expect(fields).toEqual([]);
    expect(body.join('\n')).toContain('2021-03-04');
  });

  it('keeps the news that stands behind a captured date', () => {
    const news = 'The mill was opened on the lake. It is big.';
    expect(layoutOf(` date 2025-09-30 ${news}`)).toMatchObject({
      fields: [{ kind: 'published', value: '2025-09-30' }],
      body: [news],
    });
  });

  it('takes a headline behind a captured date for the title', () => {
    expect(layoutOf(' date 2025-09-30 A mill opens on the lake\n\nIt is big.')).toMatchObject({
      title: 'A mill opens on the lake',
      fields: expect.arrayContaining([{ kind: 'published', value: '2025-09-30' }]),
      body: ['It is big.'],
    });
  });

  it('keeps what stands behind a captured date below a headline as news', () => {
    const { title, body, fields } = layoutOf(
      'A mill opens\n\nIt is big.\n\n date 2025-09-30 A school opens\n\nIt is new.',
    );
    expect(title).toBe('A mill opens');
    expect(body.join('\n')).toContain('A school opens');
    expect(body.join('\n')).toContain('It is new.');
    expect(fields).not.toContainEqual({ kind: 'title', value: 'A school opens' });
  });

  it.each([
    ['a section', 'Investment News\nA mill opens on the lake\nIt is big.', 'A mill opens on the lake', null],
    [
      'a site',
      'Lake City Government\n\nA mill opens on the lake\n\nIt is big.',
      'A mill opens on the lake',
      'Lake City Government',
    ],
    ['only a section', 'Investment News\n\nA mill was opened on the lake.', 'Investment News', null],
  ])('finds the headline under %s', (_, text, title, masthead) => {
    expect(layoutOf(text)).toMatchObject({ title, masthead });
  });

  it('reads a labelled title', () => {
    expect(layoutOf('Title: A mill opens\nDate: 2021-03-04\n\nIt is big.')).toMatchObject({
      title: 'A mill opens',
      body: ['It is big.'],
    });
  });

  it('takes the line that repeats a stated title out of the body', () => {
    expect(layoutOf('News\n# A  Mill Opens\nIt is big.', 'A mill opens')).toMatchObject({
      title: 'A mill opens',
      body: ['It is big.'],
    });
  });

  it('leaves a document of one line its body', () => {
    expect(layoutOf('A mill opens')).toMatchObject({ title: 'A mill opens', body: ['A mill opens'] });
  });

  it('gives no body to a text of furniture only', () => {
    expect(layoutOf('Site Overlay\nPrint\n2021-03-04')).toMatchObject({ title: null, body: [] });
  });
});
