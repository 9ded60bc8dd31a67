import { describe, expect, it } from 'vitest';
import { goesOn, goingOn, refersBack } from '../../src/answering/going-on.ts';
import { sentencesOf } from './sentences-of.ts';

describe('goesOn', () => {
  it.each([
    'They are worth $700 million.',
    'It was signed on Monday.',
    'Its area is 20 hectares.',
    'Of the 86, 45 were under negotiation.',
    'In addition, a school was opened.',
    'In total, 18 have settled.',
    'The total investment is RMB 20 billion.',
    'These are industrial projects.',
    '其中，工业项目14个。',
    '总投资85亿元。',
    '该项目占地20公顷。',
    'Их стоимость 122,85 млрд тенге.',
    'Всего подписано семь соглашений.',
    '이 중 18개가 착공했다.',
    '총 투자액은 200억 위안이다.',
  ])('is true of "%s"', (text) => {
    expect(sentencesOf(text).map(goesOn)).toEqual([true]);
  });

  it.each([
    'Fifteen projects were signed.',
    'Italy signed a contract.',
    'Theyford Group came to Changchun.',
    'In Jiutai District, 86 projects were signed.',
    'Dehui started nine projects.',
    '九台区签约15个项目。',
    'Завод построят в Туркестане.',
    '구태구에서 15개 프로젝트가 체결되었다.',
  ])('is false of "%s"', (text) => {
    expect(sentencesOf(text).map(goesOn)).toEqual([false]);
  });
});

describe('refersBack', () => {
  it.each(['They are worth $700 million.', 'The total investment is RMB 20 billion.', '总投资85亿元。'])(
    'is true of "%s", which speaks of the same thing',
    (text) => {
      expect(sentencesOf(text).map(refersBack)).toEqual([true]);
    },
  );

  it.each([
    'In addition, a contract was signed for a school in Dehui.',
    'Another was signed in Shuangyang District.',
    'In Jiutai District, 86 projects were signed.',
  ])('is false of "%s", which brings a new one', (text) => {
    expect(sentencesOf(text).map(refersBack)).toEqual([false]);
  });
});

describe('goingOn', () => {
  const texts = (text: string) => goingOn(sentencesOf(text)).map((sentence) => sentence.text);

  it('takes sentences for as long as each goes on', () => {
    const text = 'It covers a hectare. It has a dairy. Dehui has none. It is large.';
    expect(texts(text)).toEqual(['It covers a hectare.', 'It has a dairy.']);
  });

  it('takes all that go on, and none where the first does not', () => {
    expect(texts('It covers a hectare. They like it.')).toHaveLength(2);
    expect(texts('Dehui has a dairy. It is large.')).toEqual([]);
    expect(goingOn([])).toEqual([]);
  });
});
