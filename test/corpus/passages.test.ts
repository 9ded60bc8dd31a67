import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NewsDocument } from '../../src/corpus/news-document.ts';
import { passageOf, searchableText } from '../../src/corpus/passage.ts';
import { cutPassages, PASSAGE_RULES } from '../../src/corpus/passages.ts';
import { readSentences } from '../../src/language/sentences.ts';
import type { Span } from '../../src/language/span.ts';

function documentOf(text: string, body: readonly Span[] = [{ start: 0, end: text.length }]): NewsDocument {
  return {
    path: 'a.txt',
    hash: '',
    text,
    body,
    title: 'Title',
    publisher: 'CCFAO',
    published: '2022-09-21',
    language: 'en',
    url: null,
  };
}

function passagesOf(text: string, body?: readonly Span[]): string[] {
  return cutPassages(documentOf(text, body)).map(({ start, end }) => text.slice(start, end));
}

/** Spans of the parts of `text` that are not in square brackets. */
function outsideBrackets(text: string): Span[] {
  return [...text.matchAll(/(?<=^|\])[^[\]]+/g)].map(({ index, 0: part }) => ({
    start: index,
    end: index + part.length,
  }));
}

const SENTENCE =
  'Fifteen projects were signed in Jiutai District with a total investment of over RMB 20 billion.';

describe('cutPassages', () => {
  it.each([
    ['as many sentences as fit', `${SENTENCE} `, PASSAGE_RULES.longest],
    [
      'fewer characters of Chinese, which says as much',
      '九台区集中签约十五个项目，总投资超过二百亿元。',
      PASSAGE_RULES.longestHan,
    ],
  ])('holds %s', (_, sentence, longest) => {
    const passages = passagesOf(sentence.repeat(30));
    expect(passages.length).toBeGreaterThan(1);
    for (const passage of passages) expect(passage.length).toBeLessThanOrEqual(longest);
    for (const passage of passages.slice(0, -1)) {
      expect(passage.length + sentence.length).toBeGreaterThan(longest);
    }
  });

  it('begins with the sentence before, where that is short and fits', () => {
    const text = 'It was good. It was bad. It was ugly.';
    const cut = (longest: number, leadIn: number) =>
      cutPassages(documentOf(text), { ...PASSAGE_RULES, longest, leadIn }).map(({ start, end }) =>
        text.slice(start, end),
      );
    expect(cut(24, 11)).toEqual(['It was good. It was bad.', 'It was bad. It was ugly.']);
    expect(cut(24, 10)).toEqual(['It was good. It was bad.', 'It was ugly.']);
    expect(cut(12, 11)).toEqual(['It was good.', 'It was bad.', 'It was ugly.']);
  });

  it('lets short paragraphs share a passage', () => {
    const text = 'First paragraph here.\n\nSecond paragraph here.';
    const body = [
      { start: 0, end: 21 },
      { start: 23, end: text.length },
    ];
    expect(passagesOf(text, body)).toEqual([text]);
  });

  it('never joins across furniture', () => {
    const text = 'It was signed.[Font size]It was built.[Print] [Share] It pays.';
    expect(passagesOf(text, outsideBrackets(text))).toEqual(['It was signed.', 'It was built.', 'It pays.']);
  });

  it('keeps a sentence that is too long whole', () => {
    const long = `It was ${'very '.repeat(150)}good.`;
    expect(long.length).toBeGreaterThan(PASSAGE_RULES.longest);
    expect(passagesOf(`It was good. ${long} It was bad.`)).toEqual(['It was good.', long, 'It was bad.']);
  });

  it('goes by the rules given', () => {
    const text = 'It was good. It was bad. 好好。坏坏。';
    const count = (longest: number, longestHan: number) =>
      cutPassages(documentOf(text), { ...PASSAGE_RULES, longest, longestHan, leadIn: 0 }).length;
    expect([count(12, 5), count(12, 6), count(24, 6), count(100, 6)]).toEqual([4, 3, 2, 1]);
  });

  it.each([
    ['an empty text', '', []],
    ['no body', 'Copyright.', []],
    ['a body of white space', ' \n ', [{ start: 0, end: 3 }]],
  ])('gives nothing for %s', (_, text, body) => {
    expect(passagesOf(text, body)).toEqual([]);
  });
});

const words = fc.constantFrom(
  'It was signed. ',
  'Over RMB 20 billion! ',
  'A list, of things; and more ',
  '九台区签约十五个项目。',
  '总投资超二百亿元，',
  'Подписано. ',
  '체결되었다. ',
  '\n',
  '\n\n',
  '“Good.” ',
  '𝒳🎉 ',
  `${'long, '.repeat(130)}end. `,
);
const furniture = fc.constantFrom('[Print]', '[A+ A A-]', '[]');
const page = fc
  .array(fc.oneof({ arbitrary: words, weight: 6 }, { arbitrary: furniture, weight: 1 }), { maxLength: 25 })
  .map((parts) => parts.join(''));

describe('cutPassages, whatever the page,', () => {
  it('puts every sentence of the body into a passage, whole, and no furniture into any', () => {
    fc.assert(
      fc.property(page, (text) => {
        const body = outsideBrackets(text);
        const passages = cutPassages(documentOf(text, body));
        for (const { start, end } of passages) {
          expect(text.slice(start, end)).not.toMatch(/[[\]]/);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
        }
        for (const sentence of body.flatMap((span) => readSentences(text, span))) {
          const holding = passages.filter(({ start, end }) => start <= sentence.start && sentence.end <= end);
          const touching = passages.filter(({ start, end }) => start < sentence.end && sentence.start < end);
          expect(holding.length).toBeGreaterThan(0);
          expect(touching).toEqual(holding);
        }
      }),
    );
  });

  it('gives passages that go on, share one sentence at most, and are too long only where one sentence is', () => {
    fc.assert(
      fc.property(page, (text) => {
        const passages = cutPassages(documentOf(text, outsideBrackets(text)));
        for (const [i, span] of passages.entries()) {
          const before = passages[i - 1] ?? { start: -1, end: 0 };
          expect(span.start).toBeGreaterThan(before.start);
          expect(span.end).toBeGreaterThan(before.end);
          const shared = { start: span.start, end: Math.max(span.start, before.end) };
          expect(readSentences(text, shared).length).toBeLessThanOrEqual(1);
          expect(shared.end - shared.start).toBeLessThanOrEqual(PASSAGE_RULES.leadIn);
          const tooLong = span.end - span.start > PASSAGE_RULES.longest;
          if (tooLong) expect(readSentences(text, span)).toHaveLength(1);
        }
      }),
    );
  });
});

describe('passageOf', () => {
  const text = 'Title\n\nIt was signed. It was built.';
  const passage = passageOf(documentOf(text), { start: 7, end: 21 }, 42);

  it('is the text at the span, with all that a citation needs', () => {
    expect(passage.pageContent).toBe('It was signed.');
    expect(passage.id).toBe('42');
    expect(passage.metadata).toEqual({
      label: 42,
      document: 'a.txt',
      title: 'Title',
      publisher: 'CCFAO',
      published: '2022-09-21',
      url: null,
      language: 'en',
      start: 7,
      end: 21,
    });
  });

  it('is searched with title and date', () => {
    expect(searchableText(passage)).toBe('Title\n2022-09-21\nIt was signed.');
    const undated = passageOf({ ...documentOf(text), published: null }, { start: 7, end: 21 }, 1);
    expect(searchableText(undated)).toBe('Title\nIt was signed.');
  });
});
