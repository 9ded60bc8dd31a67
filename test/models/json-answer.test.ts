import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonAnswer, readJsonSoFar } from '../../src/models/json-answer.ts';

const WHOLE = {
  sentences: [
    { text: 'Fifteen projects {were} signed: "[1]".', n: 15 },
    { text: '签约', n: 2 },
  ],
};
const JSON_TEXT = JSON.stringify(WHOLE);

describe('readJsonAnswer', () => {
  it.each([
    ['alone', JSON_TEXT],
    ['indented', JSON.stringify(WHOLE, null, 2)],
    ['in a fence', `\`\`\`json\n${JSON_TEXT}\n\`\`\``],
    ['between sentences', `Here you are [1], as asked:\n\n${JSON_TEXT}\n\nI hope {this} helps.`],
    ['twice, of which the first counts', `${JSON_TEXT}\n{"sentences": []}`],
    ['with commas too many', JSON_TEXT.replace('15}', '15,}').replace('2}]', '2,},]')],
    ['with a remark', JSON_TEXT.replace('[', '[ // the answer\n')],
  ])('reads JSON %s', (_, answer) => {
    expect(readJsonAnswer(answer)).toEqual(WHOLE);
  });

  it.each([
    ["{'a': 'b'}", { a: 'b' }],
    ['{a: "b"}', { a: 'b' }],
    ['{"a": "b\nc"}', { a: 'b\nc' }],
    ['{"a": True, "b": None}', { a: true, b: null }],
    ['{}', {}],
  ])('mends %j', (answer, value) => {
    expect(readJsonAnswer(answer)).toEqual(value);
  });

  it.each([
    [
      '{"sentences": [{"text": "Fifteen were signed", "n": 15}, {"text": "They have not',
      [{ text: 'Fifteen were signed', n: 15 }, {}],
    ],
    ['{"sentences": [{"text": "Fifteen were signed", "n": 1', [{ text: 'Fifteen were signed' }]],
    ['```json\n{"sentences": [', []],
  ])('leaves out of %j what has lost its end', (answer, sentences) => {
    expect(readJsonAnswer(answer)).toEqual({ sentences });
  });

  it.each(['', 'Fifteen projects were signed [1].', '[1, 2]', '}{', '{{', 'null', '"{"'])(
    'finds none in %j',
    (answer) => {
      expect(readJsonAnswer(answer) ?? null).toSatisfy(
        (value: unknown) =>
          value === null || (typeof value === 'object' && Object.keys(value ?? {}).length === 0),
      );
    },
  );

  it('reads back every object, whatever stands around it', () => {
    const around = fc.string({ unit: fc.constantFrom('a', ' ', '\n', ']', '}', '"', '字', '`') });
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), around, around, (value, before, after) => {
        const text = JSON.stringify(value);
        expect(readJsonAnswer(`${before}${text}${after}`)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('never throws', () => {
    const unit = fc.constantFrom('{', '}', '[', ']', '"', '\\', ':', ',', "'", '1', 'a', '\n', '/*', '字');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        readJsonAnswer(text);
        readJsonSoFar(text);
      }),
    );
  });
});

describe('readJsonSoFar', () => {
  it('gives at every moment a part of what is coming, with whole texts and numbers only', () => {
    const texts = new Set(WHOLE.sentences.map(({ text }) => text));
    const numbers = new Set(WHOLE.sentences.map(({ n }) => n));
    for (let end = 0; end <= JSON_TEXT.length; end++) {
      const soFar = readJsonSoFar(`So: ${JSON_TEXT.slice(0, end)}`) as Partial<typeof WHOLE> | undefined;
      for (const { text, n } of soFar?.sentences ?? []) {
        if (text !== undefined) expect(texts).toContain(text);
        if (n !== undefined) expect(numbers).toContain(n);
      }
    }
    expect(readJsonSoFar(JSON_TEXT)).toEqual(WHOLE);
  });
});
