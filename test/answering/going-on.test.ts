import { describe, expect, it } from 'vitest';
import { goesOn, goingOn, refersBack, turnsToAnother } from '../../src/answering/going-on.ts';
import { sentenceOf, sentencesOf } from './sentences-of.ts';

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

describe('turnsToAnother', () => {
  const JIUTAI = sentencesOf('The brewery of Jiutai District was opened. It is large.');

  it.each([
    'A tannery in Dehui costs RMB 2 billion.',
    'Another brewery is planned.',
    'In addition, a school was opened.',
    'Work began in Shenyang.',
    'The engineers are from Germany.',
    '另有12个项目。',
    '此外，沈阳市开工9个项目。',
    'Кроме того, подписан договор.',
    'Второй завод строят рядом.',
    '또 12개가 착공했다.',
  ])('"%s" turns from a brewery in Jiutai to another thing', (text) => {
    expect(turnsToAnother(sentenceOf(text), JIUTAI)).toBe(true);
  });

  it.each([
    'It costs 2 billion.',
    'The building has three floors.',
    'In Changchun beer is drunk gladly.',
    'It is the largest of Jilin Province.',
    'It is the largest of China.',
    '总投资85亿元。',
    'Завод построен в мае.',
  ])('"%s" does not', (text) => {
    expect(turnsToAnother(sentenceOf(text), JIUTAI)).toBe(false);
  });

  it('takes no place for another one where none was named before', () => {
    expect(turnsToAnother(sentenceOf('Work began in Shenyang.'), sentencesOf('The brewery is large.'))).toBe(
      false,
    );
    expect(turnsToAnother(sentenceOf('Work began in Shenyang.'), [])).toBe(false);
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
