import { describe, expect, it } from 'vitest';
import { bears, bearsFigure, bearsProjectFigure } from '../../src/answering/asked-figure.ts';
import type { AskedFor } from '../../src/language/meaning.ts';
import { isThreshold } from '../../src/language/project-figures.ts';
import { sentenceOf } from './sentences-of.ts';

function bearsIt(
  text: string,
  asked: AskedFor,
  { question = '', published = null as string | null } = {},
): boolean {
  return bears(sentenceOf(text, published), asked, question);
}

describe('isThreshold', () => {
  it.each([
    'There are 86 projects over RMB 50 million.',
    'There are 86 projects of over RMB 50 million.',
    'There are 86 projects of RMB 50 million or more.',
    'There are 86 projects worth over RMB 50 million each.',
    '86 new projects with over RMB 50 million each were counted.',
    'The district counted 86, of over RMB 50 million each.',
    '5000万元以上项目86个',
    '5000万元以上的项目有86个',
    '亿元以上重大项目12个',
    '5000万元及以上项目86个',
  ])('is true of the amount in "%s", which says which projects are counted', (text) => {
    const sentence = sentenceOf(text);
    expect(sentence.amounts.map((amount) => isThreshold(amount, text))).toEqual([true]);
    expect(bearsIt(text, 'amount')).toBe(false);
  });

  it.each([
    'The projects are worth over RMB 20 billion.',
    'Fifteen projects were signed, with a total investment of over RMB 20 billion.',
    'The plant costs RMB 50 million.',
    'Up to RMB 2 billion will be lent.',
    '总投资超200亿元。',
    '12个项目签约，总投资85亿元。',
    'Стоимость завода 122,85 млрд тенге.',
    '총 투자액은 200억 위안이다.',
  ])('is false of the amount in "%s", which answers how much', (text) => {
    const sentence = sentenceOf(text);
    expect(sentence.amounts.map((amount) => isThreshold(amount, text))).toEqual([false]);
    expect(bearsIt(text, 'amount')).toBe(true);
  });

  it('does not keep a sentence from answering by its other amount', () => {
    const text =
      'There are 86 projects of over RMB 50 million each, with an investment of RMB 94.753 billion.';
    expect(sentenceOf(text).amounts.map((amount) => isThreshold(amount, text))).toEqual([true, false]);
    expect(bearsIt(text, 'amount')).toBe(true);
  });
});

describe('bears', () => {
  it.each<[AskedFor, string]>([
    ['count', 'Fifteen projects were signed.'],
    ['count', 'The park has 20 hectares.'],
    ['count', '签约15个项目'],
    ['percent', '93% of them are industrial.'],
    ['percent', 'As many as 93 percent are industrial.'],
    ['percent', '占比百分之九十三'],
    ['percent', '增长35.1％'],
    ['percent', '수출은 35.1퍼센트 늘었다.'],
    ['rank', 'The province came 26th.'],
    ['rank', 'The city is the second largest.'],
    ['rank', '居全国第二'],
    ['rank', '순위는 26위였다.'],
    ['date', 'It was signed on September 18.'],
    ['date', '5月10日签约'],
    ['year', 'It was signed in 2022.'],
    ['name', 'Chen Guohua gave the signal.'],
    ['name', '市长陈国华宣布开工'],
    ['amount', 'They are worth $700 million.'],
  ])('finds a %s in "%s"', (asked, text) => {
    expect(bearsIt(text, asked)).toBe(true);
  });

  it.each<[AskedFor, string]>([
    ['amount', 'Fifteen projects were signed in 2022.'],
    ['count', 'The projects were signed.'],
    ['percent', 'Fifteen projects were signed.'],
    ['rank', 'Fifteen projects were signed.'],
    ['date', 'Fifteen projects were signed.'],
    ['year', 'It was signed on September 18.'],
    ['name', 'the mayor gave the signal.'],
    ['name', 'The plant stands in Changchun New Area.'],
  ])('finds no %s in "%s"', (asked, text) => {
    expect(bearsIt(text, asked)).toBe(false);
  });

  it('takes a day without a year for no year, unless the published date gives it one', () => {
    expect(bearsIt('It was signed on September 18.', 'year', { published: '2022-09-21' })).toBe(true);
  });
});

describe('bears, asked for a person,', () => {
  it('takes a name that the question has itself for no answer', () => {
    const text = 'Chen Guohua gave the signal.';
    expect(bearsIt(text, 'name', { question: 'Who is Chen Guohua?' })).toBe(false);
    expect(bearsIt(text, 'name', { question: 'Who gave the signal?' })).toBe(true);
  });
});

describe('bears, asked for a name,', () => {
  const BUILT = 'The power line is laid by Zhongke Group.';

  it.each([
    [BUILT, 'Who lays the power line?'],
    [BUILT, 'Who owns the metal plant?'],
    [BUILT, 'Who built the headquarters?'],
    ['The power line is laid by Sinohydro.', 'Who lays the power line?'],
    ['Chen Guohua gave the signal.', 'Who gave the signal?'],
    ['该厂由中科集团建设。', '谁建设该厂？'],
    ['Завод строит компания Газпром.', 'Кто строит завод?'],
    ['Завод строит «Газпром».', 'Кто строит завод?'],
    ['공장은 태양그룹이 짓는다.', '누가 공장을 짓습니까?'],
  ])('"%s" answers "%s", since a body may do it', (text, question) => {
    expect(bearsIt(text, 'name', { question })).toBe(true);
  });

  it.each([
    [BUILT, 'Who chaired the meeting?'],
    [BUILT, 'Who attended?'],
    [BUILT, 'Who is the mayor?'],
    [BUILT, 'Who is Zhongke Group?'],
    ['It was built in May.', 'Who builds it?'],
    ['The plant stands in Changchun New Area.', 'Who builds the plant?'],
    ['该厂由中科集团建设。', '谁出席了会议？'],
    ['该厂由中科集团建设。', '中科集团是谁？'],
    ['Завод строит компания Газпром.', 'Кто возглавил делегацию?'],
    ['공장은 태양그룹이 짓는다.', '누가 참석했습니까?'],
  ])('"%s" does not answer "%s"', (text, question) => {
    expect(bearsIt(text, 'name', { question })).toBe(false);
  });
});

describe('bearsFigure and bearsProjectFigure', () => {
  it.each<[string, boolean, boolean]>([
    ['Fifteen projects were signed.', true, true],
    ['Two contracts were signed.', true, true],
    ['They are worth $700 million.', true, true],
    ['The park has 20 hectares.', true, false],
    ['The festival has 300 visitors.', true, false],
    ['The festival was cheerful.', false, false],
  ])('"%s": any figure %s, money or projects %s', (text, figure, projectFigure) => {
    expect(bearsFigure(sentenceOf(text))).toBe(figure);
    expect(bearsProjectFigure(sentenceOf(text))).toBe(projectFigure);
  });
});
