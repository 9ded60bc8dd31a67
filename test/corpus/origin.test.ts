import { describe, expect, it } from 'vitest';
import { NOTHING_STATED } from '../../src/corpus/formats/format-reader.ts';
import { readPublished, readPublisher, readUrl, webAddress } from '../../src/corpus/origin.ts';
import { readPageLayout } from '../../src/corpus/page-layout.ts';

function cluesOf(text: string, stated: Partial<typeof NOTHING_STATED> = {}, path = 'a.txt') {
  return {
    stated: { ...NOTHING_STATED, ...stated },
    layout: readPageLayout(text, 0, null),
    around: [],
    path,
    today: '2026-11-22',
  };
}

const LABELLED = 'A mill opens\n\nPublished: 2021-03-04\n\nIt is big.';

describe('readPublished', () => {
  it.each([
    ['front matter before a label', LABELLED, { published: '2021-03-01' }, 'a.txt', '2021-03-01'],
    ['metadata in ISO 8601', LABELLED, { published: '2021-03-01T23:30:00-05:00' }, 'a.txt', '2021-03-01'],
    ['compact metadata', LABELLED, { published: '20210301T084735Z' }, 'a.txt', '2021-03-01'],
    [
      'a label before the address',
      LABELLED,
      { url: 'https://q.example/2021-02-28/1.html' },
      'a.txt',
      '2021-03-04',
    ],
    [
      '"Published" before "Updated"',
      'A\nUpdated: 2021-05-05\nPublished: 2021-03-04\nIt is big.',
      {},
      'a.txt',
      '2021-03-04',
    ],
    [
      'the address before the name',
      'A mill opens\n\nIt is big.',
      { url: 'https://q.example/2021-02-28/1.html' },
      '2020-01-01.txt',
      '2021-02-28',
    ],
    [
      'the name before a dateline',
      'A\n\nLANXI, May 3, 2021 (Wire) -- It is big.',
      {},
      '2021-05-04 mill.txt',
      '2021-05-04',
    ],
    ['a dateline', 'A\n\nLANXI, May 3, 2021 (Wire) -- It is big.', {}, 'a.txt', '2021-05-03'],
    ['not an event', 'A\n\nIt was opened on May 3, 2021.', {}, 'a.txt', null],
    ['not the folder', 'A\n\nIt is big.', {}, '2021-05-04/a.txt', null],
    ['not a date decades ahead', 'A\nPublished: 2061-03-04\nIt is big.', {}, 'a.txt', null],
    ['not a date no calendar has', 'A\nPublished: 2021-02-30\nIt is big.', {}, 'a.txt', null],
    ['not a date that can be read two ways', 'A\n03/04/2021\nIt is big.', {}, 'a.txt', null],
  ])('takes %s', (_, text, stated, path, published) => {
    expect(readPublished(cluesOf(text, stated, path))).toBe(published);
  });
});

describe('readPublisher', () => {
  it.each([
    ['A mill opens\nSource: Lake News\nIt is big.', 'Lake News'],
    ['A mill opens\nBy ( lake.example.com )\nIt is big.', 'lake.example.com'],
    ['A mill opens\nlake.example.com | Updated: 2021-03-04\nSource: Lake News\nIt is big.', 'Lake News'],
    ['A mill opens\nSource:\nIt is big.\nAll rights reserved: Lake News   Print', 'Lake News'],
    ['A mill opens\nIt is big.\nCopyright © 2021 Lake News. All rights reserved.', 'Lake News'],
    ['签约\n项目已开工。\n版权所有：临湖县人民政府 吉ICP备12345678号', '临湖县人民政府'],
    ['A mill opens\nSource: https://q.example/1\nIt is big.', null],
    ['A mill opens\nIt is big, says Lake News.', null],
  ])('reads %j', (text, publisher) => {
    expect(readPublisher(cluesOf(text))).toBe(publisher);
  });
});

describe('readUrl', () => {
  it.each([
    ['A mill opens\nURL: https://q.example/1?a=b\nIt is big.', 'https://q.example/1?a=b'],
    ['签约\n原文链接：https://q.example/2.html\n项目已开工。', 'https://q.example/2.html'],
    ['A mill opens\nIt is big: see https://q.example/3', null],
  ])('reads %j', (text, url) => {
    expect(readUrl(cluesOf(text))).toBe(url);
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    '/2021/1.html',
    'http://',
    'https://me:secret@q.example/',
  ])('is never %j', (text) => expect(webAddress(text)).toBeNull());
});
