import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerResult } from '../../../src/answering/result.ts';
import { answerMessage } from '../../../src/telegram/outgoing/answer-message.ts';
import type { FormattedText } from '../../../src/telegram/outgoing/formatted-text.ts';
import { wordingFor } from '../../../src/telegram/wording/wording.ts';
import { deskOver } from '../../answering/desk-over.ts';
import { NEWS } from '../../answering/news.ts';
import { answerOf, citation, marks } from './answers.ts';

const en = wordingFor('en');

/** The only part of an answer that fits one message. */
function message(result: AnswerResult, wording = en): FormattedText {
  const { parts } = answerMessage(result, wording);
  expect(parts).toHaveLength(1);
  return parts[0] ?? { text: '', entities: [] };
}

describe('answerMessage', () => {
  it('says the figures first, in bold, then the source with its quote folded', () => {
    const sent = message(answerOf());
    expect(sent.text).toBe(
      [
        '15 projects · signed 18 September 2022 [1]',
        '',
        'Sources',
        '[1] Jiutai signs fifteen projects',
        'CCFAO · 21 September 2022',
        'Fifteen projects were signed on September 18.',
      ].join('\n'),
    );
    expect(marks(sent)).toEqual([
      ['bold', '15 projects · signed 18 September 2022'],
      ['bold', 'Sources'],
      ['bold', '[1]'],
      ['text_link', 'Jiutai signs fifteen projects'],
      ['expandable_blockquote', 'Fifteen projects were signed on September 18.'],
    ]);
  });

  it('shows the quotes as the answer where there is no headline, and not again below', () => {
    const citations = [
      citation(),
      citation({ n: 2, document: 'b.txt', title: 'Another', url: null, quote: 'Two more.' }),
    ];
    const answer = citations.map(({ n, quote }) => `“${quote}” [${n}]`).join('\n');
    const sent = message(answerOf({ answer: `${answer}\nThe document states no year.`, citations }));
    expect(sent.text).toBe(
      [
        '“Fifteen projects were signed on September 18.” [1]',
        '“Two more.” [2]',
        'The document states no year.',
        '',
        'Sources',
        '[1] Jiutai signs fifteen projects',
        'CCFAO · 21 September 2022',
        '',
        '[2] Another',
        'CCFAO · 21 September 2022',
      ].join('\n'),
    );
    expect(
      marks(sent)
        .slice(0, 2)
        .map(([kind]) => kind),
    ).toEqual(['blockquote', 'expandable_blockquote']);
  });

  it('folds a first quote that is long', () => {
    const citations = [citation({ quote: 'They signed more projects. '.repeat(30).trim() })];
    const sent = message(answerOf({ answer: `“${citations[0]?.quote}” [1]`, citations }));
    expect(marks(sent)[0]?.[0]).toBe('expandable_blockquote');
  });

  it('keeps the remark that stands behind the quotes', () => {
    const result = answerOf();
    const sent = message({ ...result, answer: `${result.answer}\nThe document states no year.` });
    expect(sent.text).toMatch(/^15 projects .*\[1\]\n\nThe document states no year\.\n\nSources\n/);
  });

  it('shows the rows of a table aligned, in the answer as in its sources, with their marker', () => {
    const quote = 'The levels:\n\nBy level | Projects\nProvincial | 390\nCity | 314';
    const table = [
      'By level    Projects',
      '──────────  ────────',
      'Provincial       390',
      'City             314',
    ];
    const citations = [citation({ quote })];
    const alone = message(answerOf({ answer: `“${quote}” [1]`, citations }));
    expect(alone.text.startsWith(['“The levels:”', ...table, '[1]', '', 'Sources'].join('\n'))).toBe(true);
    const below = message(answerOf({ citations }));
    expect(below.text.endsWith(['', 'The levels:', ...table].join('\n'))).toBe(true);
    for (const sent of [alone, below]) expect(marks(sent)).toContainEqual(['pre', table.join('\n')]);
  });

  it('puts the marker above a quoted table where a document is cited more than once', () => {
    const citations = [citation(), citation({ n: 2, quote: 'Jiutai | 15 | 20\nLvyuan | 7 | 12' })];
    const sent = message(answerOf({ citations }));
    expect(sent.text.endsWith('\n[2]\nJiutai  15  20\nLvyuan   7  12')).toBe(true);
    expect(marks(sent).at(-1)?.[0]).toBe('pre');
  });

  it('gives one entry to the citations of one document, each quote under its number', () => {
    const citations = [citation(), citation({ n: 2, quote: 'Seven\n\nstarted.' })];
    const sent = message(answerOf({ citations }));
    expect(sent.text).toContain(
      '\n[1] [2] Jiutai signs fifteen projects\nCCFAO · 21 September 2022\n[1] Fifteen',
    );
    expect(marks(sent).filter(([kind]) => kind === 'expandable_blockquote')).toEqual([
      ['expandable_blockquote', '[1] Fifteen projects were signed on September 18.'],
      ['expandable_blockquote', '[2] Seven\n\nstarted.'],
    ]);
  });

  it.each<[Parameters<typeof wordingFor>[0], string, string]>([
    ['zh', '来源', 'CCFAO · 2022年9月21日'],
    ['ru', 'Источники', 'CCFAO · 21 сентября 2022 г.'],
    ['ko', '출처', 'CCFAO · 2022년 9월 21일'],
  ])('names sources and dates in the language of the interface (%s)', (code, heading, origin) => {
    const lines = message(answerOf(), wordingFor(code))
      .text.split('\n')
      .map((line) => line.replace(/\s/gu, ' '));
    expect(lines).toContain(heading);
    expect(lines).toContain(origin);
  });

  it('says where no date is stated, and names a document without a title by its file', () => {
    const citations = [citation({ title: ' ', publisher: null, published: null, url: null })];
    expect(message(answerOf({ citations })).text).toContain('[1] jiutai.txt\nno date stated\n');
  });

  it('follows an abstention with what is near, without a heading', () => {
    const sent = message(
      answerOf({
        status: 'no_evidence',
        answer:
          'The corpus does not say. For Jiutai it holds 1 document.\nThe nearest it has: “Fifteen projects were signed on September 18.” [1]',
      }),
    );
    expect(sent.text).toBe(
      [
        'The corpus does not say. For Jiutai it holds 1 document.',
        'The nearest it has:',
        '[1] Jiutai signs fifteen projects',
        'CCFAO · 21 September 2022',
        'Fifteen projects were signed on September 18.',
      ].join('\n'),
    );
    expect(marks(sent)[0]).toEqual(['bold', '[1]']);
  });

  it('is the sentence alone where nothing is near', () => {
    const sent = message(
      answerOf({ status: 'no_evidence', answer: 'The corpus does not say.', citations: [] }),
    );
    expect(sent).toEqual({ text: 'The corpus does not say.', entities: [] });
  });

  it('shows sentences in other words with their markers, and the quotes below', () => {
    const answer = 'Jiutai signed fifteen projects in one ceremony. [1]';
    const sent = message(answerOf({ mode: 'model', answer }));
    expect(sent.text.startsWith(`${answer}\n\nSources\n[1] `)).toBe(true);
    expect(marks(sent).map(([kind]) => kind)).toEqual(['bold', 'bold', 'text_link', 'expandable_blockquote']);
  });

  it('says below what there is to say about the answer itself', () => {
    const { parts } = answerMessage(answerOf(), en, en.answer.edited);
    expect(parts[0]?.text.endsWith('\n\nUpdated: the question was edited.')).toBe(true);
  });

  it('keeps each source whole in the parts of a long answer', () => {
    const quote = (n: number) => `Quote ${n} tells of projects. `.repeat(60).trim();
    const citations = [1, 2, 3, 4].map((n) =>
      citation({ n, document: `${n}.txt`, title: `Title ${n}`, quote: quote(n) }),
    );
    const { parts } = answerMessage(answerOf({ citations }), en);
    expect(parts.length).toBeGreaterThan(1);
    for (const { n } of citations) {
      const [home] = parts.filter(({ text }) => text.includes(`[${n}] Title ${n}\n`));
      expect(home?.text).toContain(quote(n));
    }
  });

  it('can be sent whatever the documents hold, and shows every quote at least once', () => {
    const words = fc.string({ unit: 'binary', maxLength: 200 });
    const some = fc.record({
      title: words,
      publisher: words,
      quote: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
    });
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 4 }), fc.boolean(), (sources, hasHeadline) => {
        const citations = sources.map((source, at) =>
          citation({ n: at + 1, document: `${at}.txt`, ...source }),
        );
        const quotes = citations.map(({ n, quote }) => `“${quote}” [${n}]`).join('\n');
        const result = answerOf({ citations, ...(hasHeadline ? {} : { answer: quotes }) });
        const { parts } = answerMessage(result, en);
        const sent = parts
          .map(({ text }) => text)
          .join('\n')
          .replace(/\s/g, '');
        for (const { quote } of citations) expect(sent).toContain(quote.replace(/[\s\p{Cc}]/gu, ''));
        for (const { text } of parts) {
          expect(text.length).toBeLessThanOrEqual(4096);
          expect(Buffer.from(text).toString()).toBe(text);
        }
      }),
    );
  });
});

describe('answerMessage for answers of the ledger', () => {
  it('shows the table as a block of its own between the figures and what is said beside them', () => {
    const quotes = ['Fifteen were signed.', 'Six were signed.'];
    const answer = [
      '21 projects · over RMB 24 billion · signed · Changchun',
      '',
      'place     | projects | amount              |',
      '--------- | -------- | ------------------- | ---',
      'Jiutai    |       15 | over RMB 20 billion | [1]',
      'Kuancheng |        6 | RMB 4 billion       | [2]',
      '',
      'Not counted: 1 row without a date',
      '',
      ...quotes.map((quote, at) => `“${quote}” [${at + 1}]`),
    ].join('\n');
    const citations = quotes.map((quote, at) => citation({ n: at + 1, quote }));
    const sent = message(answerOf({ answer, citations }));
    expect(marks(sent).slice(0, 2)).toEqual([
      ['bold', '21 projects · over RMB 24 billion · signed · Changchun'],
      [
        'pre',
        [
          'place      projects  amount',
          '─────────  ────────  ───────────────────  ───',
          'Jiutai           15  over RMB 20 billion  [1]',
          'Kuancheng         6  RMB 4 billion        [2]',
        ].join('\n'),
      ],
    ]);
    expect(sent.text).toContain(']\nNot counted: 1 row without a date\n\nSources');
  });
});

describe('answerMessage for answers of the desk', () => {
  const desk = deskOver(NEWS);

  it.each([
    'How many projects were signed in Jiutai District in September 2022?',
    '九台区签约了多少项目？',
    'What was signed in Shenyang?',
  ])('shows each quote of the answer to "%s" exactly once', async (question) => {
    const result = await desk().ask(question);
    const { text } = message(result);
    for (const { quote } of result.citations) expect(text.split(quote)).toHaveLength(2);
  });
});
