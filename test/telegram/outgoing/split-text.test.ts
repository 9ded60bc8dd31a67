import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bold,
  expandable,
  type FormattedText,
  join,
  type MessageEntity,
  plain,
  pre,
} from '../../../src/telegram/outgoing/formatted-text.ts';
import { splitFormatted } from '../../../src/telegram/outgoing/split-text.ts';
import { marks } from './answers.ts';

const texts = (parts: readonly FormattedText[]) => parts.map(({ text }) => text);

describe('splitFormatted', () => {
  it('leaves a text that fits as it is, but for white space around it', () => {
    expect(splitFormatted(join(['\n a ', bold('b'), ' \n']))).toEqual([
      { text: 'a b', entities: [{ type: 'bold', offset: 2, length: 1 }] },
    ]);
  });

  it.each(['', ' \n\t '])('has no parts for white space alone (%j)', (text) => {
    expect(splitFormatted(plain(text))).toEqual([]);
  });

  it.each<[string, string, number, string[]]>([
    ['paragraphs', 'One two.\nThree.\n\nFour five six.', 24, ['One two.\nThree.', 'Four five six.']],
    ['lines', 'One two three\nfour five. Six seven', 24, ['One two three', 'four five. Six seven']],
    ['sentence ends', 'One two three. Four five six', 20, ['One two three.', 'Four five six']],
    [
      'Chinese sentence ends',
      '九台区签约十五个项目。总投资超过二百亿元。',
      16,
      ['九台区签约十五个项目。', '总投资超过二百亿元。'],
    ],
    ['words', 'one two three four', 12, ['one two', 'three four']],
    ['characters', '九台区签约十五个项目总投资', 8, ['九台区签约十五个', '项目总投资']],
  ])('breaks at %s', (_, text, limit, parts) => {
    expect(texts(splitFormatted(plain(text), limit))).toEqual(parts);
  });

  it('never takes a full stop of a figure or an abbreviation for the end of a sentence', () => {
    const text = 'Tianhe Co., Ltd. invests RMB 94.753 billion in Jiutai now.';
    expect(texts(splitFormatted(plain(text), 30))).toEqual([
      'Tianhe Co., Ltd. invests RMB',
      '94.753 billion in Jiutai now.',
    ]);
  });

  it('keeps a marker whole, and with the words it belongs to', () => {
    expect(texts(splitFormatted(plain('aaaa bbbb cccc [12]'), 16))).toEqual(['aaaa bbbb', 'cccc [12]']);
    expect(texts(splitFormatted(plain('One two. “Three four.” [1] [2] Five'), 24))).toEqual([
      'One two. “Three',
      'four.” [1] [2] Five',
    ]);
    expect(texts(splitFormatted(plain('九台区签约十五[12]个'), 10))).toEqual(['九台区签约十五', '[12]个']);
  });

  it('never cuts a character as a reader sees it', () => {
    expect(texts(splitFormatted(plain('aaaaaa👩‍🔧bbb'), 8))).toEqual(['aaaaaa', '👩‍🔧bbb']);
    expect(
      texts(splitFormatted(plain('가'.normalize('NFD').repeat(5)), 9)).map((part) => part.length),
    ).toEqual([8, 2]);
  });

  it('keeps the block of a source whole where it fits', () => {
    const source = (n: number) =>
      join([`[${n}] Title`, 'CCFAO', expandable('Quote one.\n\nQuote two, longer.')], '\n');
    const whole = join(['A short answer.', source(1), source(2)], '\n\n');
    expect(splitFormatted(whole, 60)).toEqual([join(['A short answer.']), source(1), source(2)]);
  });

  it('lets a mark that spans a break go on in the next part', () => {
    const parts = splitFormatted(join(['aaa ', expandable('bbb ccc ddd')]), 10);
    expect(parts.map(marks)).toEqual([
      [['expandable_blockquote', 'bbb']],
      [['expandable_blockquote', 'ccc ddd']],
    ]);
  });

  it('keeps the columns of a monospaced block where it goes on', () => {
    expect(texts(splitFormatted(pre('aaaa bbbb\n   1    2\n   3    4'), 12))).toEqual([
      'aaaa bbbb',
      '   1    2',
      '   3    4',
    ]);
  });

  it('puts no more marks into a part than Telegram heeds', () => {
    const whole = join(
      Array.from({ length: 250 }, (_, at) => bold(`w${at}`)),
      ' ',
    );
    const parts = splitFormatted(whole);
    expect(parts.map(({ entities }) => entities.length)).toEqual([100, 100, 50]);
    expect(parts.flatMap(marks)).toEqual(marks(whole));
  });

  it('gets on with a limit that is smaller than one character', () => {
    expect(texts(splitFormatted(plain('👩‍🔧'), 2)).join('')).toBe('👩‍🔧');
  });
});

const word = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.constantFrom(
    '[1]',
    '[27]',
    '九台区签约十五个项目。',
    'signed.',
    '👩‍🔧',
    'e\u0301',
    '\n',
    '\n\n',
    ' ',
    '“Four.” [3]',
  ),
);
const messyText = fc
  .array(fc.tuple(word, fc.constantFrom('', ' ', '\n')), { maxLength: 60 })
  .map((words) => words.flat().join(''));
const entityOf = (length: number): fc.Arbitrary<MessageEntity> =>
  fc
    .tuple(
      fc.nat({ max: length - 1 }),
      fc.nat({ max: length }),
      fc.constantFrom('bold', 'pre', 'expandable_blockquote'),
    )
    .map(([offset, size, type]) => ({
      type: type as 'bold',
      offset,
      length: Math.max(1, Math.min(size, length - offset)),
    }));
const formattedText: fc.Arbitrary<FormattedText> = messyText.chain((text) =>
  (text === '' ? fc.constant([]) : fc.array(entityOf(text.length), { maxLength: 12 })).map((entities) => ({
    text,
    entities,
  })),
);
const limits = fc.integer({ min: 16, max: 120 });
const withoutSpace = (text: string) => text.replace(/\s/g, '');
/** Whether a mark covers more than white space; only such marks are kept. */
const isSeen = ([, words]: [string, string]) => words.trim() !== '';

describe('splitFormatted, whatever the text', () => {
  it('gives back all but white space, in parts that fit', () => {
    fc.assert(
      fc.property(formattedText, limits, (whole, limit) => {
        const parts = splitFormatted(whole, limit);
        expect(withoutSpace(texts(parts).join(''))).toBe(withoutSpace(whole.text));
        for (const { text } of parts) {
          expect(text.length).toBeLessThanOrEqual(limit);
          expect(text.trim()).not.toBe('');
        }
      }),
    );
  });

  it('gives parts that stand in the text word for word, in order', () => {
    fc.assert(
      fc.property(formattedText, limits, (whole, limit) => {
        let from = 0;
        for (const { text } of splitFormatted(whole, limit)) {
          const at = whole.text.indexOf(text, from);
          expect(whole.text.slice(from, at).trim()).toBe('');
          from = at + text.length;
        }
      }),
    );
  });

  it('cuts no surrogate pair, character or marker', () => {
    fc.assert(
      fc.property(messyText, limits, (text, limit) => {
        for (const at of cutsOf(text, limit)) {
          const around = text.slice(Math.max(0, at - 5), at + 5);
          const inMarker = [...around.matchAll(/\[\d{1,3}\]/g)].some(({ index, 0: marker }) => {
            const start = Math.max(0, at - 5) + index;
            return start < at && at < start + marker.length;
          });
          expect(inMarker).toBe(false);
          expect(new Intl.Segmenter().segment(text).containing(at)?.index).toBe(at);
        }
      }),
    );
  });

  it('keeps every mark inside its part, at most so many, and on the words it was on', () => {
    fc.assert(
      fc.property(formattedText, limits, fc.integer({ min: 1, max: 5 }), (whole, limit, most) => {
        for (const { text, entities } of splitFormatted(whole, limit, most)) {
          expect(entities.length).toBeLessThanOrEqual(most);
          for (const { offset, length } of entities) {
            expect(offset).toBeGreaterThanOrEqual(0);
            expect(length).toBeGreaterThan(0);
            expect(offset + length).toBeLessThanOrEqual(text.length);
          }
        }
        const kept = splitFormatted(whole, limit).flatMap(marks).filter(isSeen);
        for (const type of ['bold', 'pre', 'expandable_blockquote']) {
          const wordsOf = (all: [string, string][]) =>
            withoutSpace(all.flatMap(([kind, words]) => (kind === type ? [words] : [])).join('')).length;
          expect(wordsOf(kept)).toBe(wordsOf(marks(whole)));
        }
      }),
    );
  });
});

/** Offsets at which a text was cut without white space. */
function cutsOf(text: string, limit: number): number[] {
  const cuts: number[] = [];
  let end = 0;
  for (const part of splitFormatted(plain(text), limit)) {
    const at = text.indexOf(part.text, end);
    if (at === end && at > 0) cuts.push(at);
    end = at + part.text.length;
  }
  return cuts;
}
