import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSentences } from '../../src/language/sentences.ts';

const cut = (text: string) => readSentences(text).map(({ start, end }) => text.slice(start, end));

/** Sentences are marked off by ¦, which is taken out. */
const TEXTS = [
  'He spent RMB 1.4 billion.¦ She went.',
  'Dr. Liu met Prof. Sun.¦ He said so.',
  'No. 3 plant of the U.S. firm opened on Sept. 18.¦ It is new.',
  'The firm, e.g. Foo Co., Ltd. of Suzhou, came.',
  'He works at Foo Co., Ltd.¦ The project is new.',
  'It covers approx. 5 km.¦ The road is new.',
  'J. K. Smith spoke.¦ Plan B. Braun too.',
  'Is it?¦ Yes!¦ 33 contracts!¦ CNY 263.3 billion!',
  '"It is good." said a man.¦ Then he left.',
  'He said: “Go.”¦ She went.',
  'make achievements.¦Chaoyang District plans more',
  'See english.jinan.gov.cn or www.Example.com for more.¦ Bye.',
  '1. First item\n¦2. Second item\n¦- third item',
  'A title without a stop\n\n¦The text begins here.',
  'This is a line of a wrapped paragraph, which goes on for some time and\nends on the next.¦ Good.',
  'On Monday the delegation of the county visited the new industrial park in\nJiutai District.¦ Good.',
  'Source: Xinhua\n¦Date: 2022-09-21\n¦Text of it',
  '| a | b |\n¦| c | d |',
  '总投资120亿元。¦“好！”¦他说。',
  '新建56个；续建145个。¦完了！¦是吗？',
  '他说：「开工了。」¦然后走了。',
  '项目总投资3.5亿元,占地5.2公顷。¦建成后年产值8.1亿元。',
  '签约项目\n¦2023-02-20\n¦绿园区17日签下15个项目。',
  'Вложено 5 млрд. руб. в завод.¦ Это много.',
  'Проект начат в 2023 г.¦ Завод строят в г. Алматы.',
  'Н. Назарбаев приехал на ул. Ленина.¦ Он рад.',
  '2022. 9. 21. 협약을 체결했다.¦ 총 3조 원이다.',
  'Die Messe begann am 18. Dezember in Berlin.¦ Im 3. Quartal stieg der Umsatz.',
  'Er kam am 3. August und blieb bis 5. September.¦ Dann ging er.',
  'They signed 15.¦ August was quiet.',
  'The count was 18.¦ December came.',
  '길림성의 2022년 GDP는 1.9% 줄었다.¦ 교역은 234.3억 달러다.',
];

describe('readSentences', () => {
  it.each(TEXTS)('cuts %j', (marked) => {
    expect(cut(marked.replaceAll('¦', ''))).toEqual(marked.split('¦').map((sentence) => sentence.trim()));
  });

  it('points into the whole text where a part is asked for', () => {
    const text = 'Title.\n\n  One here. Two there.  Three.';
    const sentences = readSentences(text, { start: 8, end: 30 });
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(['One here.', 'Two there.']);
  });

  it('cuts an overlong sentence behind a semicolon or comma', () => {
    const clause = 'and the delegation visited yet another enterprise of the zone';
    const pieces = cut(`${Array(30).fill(clause).join(', ')}.`);
    expect(pieces.length).toBeGreaterThan(1);
    for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(600);
    expect(pieces.slice(0, -1).every((piece) => piece.endsWith(','))).toBe(true);
  });

  it('covers every character that is not white space, sorted, trimmed and not empty', () => {
    const piece = fc.constantFrom(
      'a',
      'Ab',
      '.',
      ' ',
      '\n',
      '。',
      '5',
      ',',
      '”',
      'Dr',
      '!',
      '；',
      'млрд',
      'x'.repeat(300),
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (any) => {
        let end = 0;
        for (const sentence of readSentences(any)) {
          expect(any.slice(end, sentence.start).trim()).toBe('');
          const words = any.slice(sentence.start, sentence.end);
          expect(words).not.toBe('');
          expect(words).toBe(words.trim());
          end = sentence.end;
        }
        expect(any.slice(end).trim()).toBe('');
      }),
    );
  });

  it.each(['.', 'a.', '\n', ' ', 'Dr. ', '1. ', 'x, ', '。”'])('ends on a long run of %j', (piece) => {
    expect(Array.isArray(readSentences(piece.repeat(5_000)))).toBe(true);
  });
});
