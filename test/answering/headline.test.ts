import { describe, expect, it } from 'vitest';
import { writeHeadline } from '../../src/answering/headline.ts';
import { understood } from '../retrieval/understood.ts';
import { sentencesOf } from './sentences-of.ts';

const PUBLISHED = '2022-09-21';

/** The headline of a quote, for a question, from a document published in September 2022. */
function headlineOf(quote: string, question: string, published: string | null = PUBLISHED): string | null {
  return writeHeadline({ sentences: sentencesOf(quote, published), ownWords: 1 }, understood(question));
}

describe('writeHeadline', () => {
  it('says how many projects, how much, which step and when, in this order', () => {
    const quote =
      'On September 18, fifteen projects were signed in Jiutai District, with a total investment of over RMB 20 billion.';
    expect(headlineOf(quote, 'What was signed in Jiutai?')).toMatch(
      /^15 projects · over RMB 20 billion · signed\b.*\b18 September 2022$/,
    );
  });

  it.each<[string, string, RegExp[]]>([
    ['九台签约了多少个项目，总投资多少？', '15', [/15个项目/, /超过200亿元/, /签约/, /2022年9月18日/]],
    [
      'Сколько проектов подписали и на какую сумму?',
      '15',
      [/проектов: 15/, /более 20 млрд юаней/, /подписано/, /18 сентября 2022/],
    ],
    [
      '몇 개의 프로젝트가 체결되었고 총 투자액은 얼마입니까?',
      '15',
      [/프로젝트 15개/, /200억위안 이상/, /체결/, /2022년 9월 18일/],
    ],
  ])('answers "%s" in its own language, whatever the quote is in', (question, _, parts) => {
    const quote = 'On September 18, fifteen projects worth over RMB 20 billion were signed.';
    const headline = headlineOf(quote, question);
    for (const part of parts) expect(headline).toMatch(part);
  });

  it.each<[string, RegExp, RegExp]>([
    ['How many projects were signed?', /^15 projects/, /billion/],
    ['How much are the signed projects worth?', /^over RMB 20 billion/, /15/],
  ])('says only what is asked: "%s"', (question, said, unsaid) => {
    const headline = headlineOf('Fifteen projects worth over RMB 20 billion were signed.', question);
    expect(headline).toMatch(said);
    expect(headline).not.toMatch(unsaid);
  });

  it('leaves out what the quote does not say', () => {
    expect(headlineOf('Fifteen projects are on the list.', 'How many projects?')).toBe('15 projects');
    expect(headlineOf('The plant costs RMB 2 billion.', 'What does the plant cost?')).toBe('RMB 2 billion');
  });

  it('gives no place the sum that it has together with another one', () => {
    const quote = '中国能建分别与松原市、集安市签约,两份协议合计175亿元。';
    expect(headlineOf(quote, '集安签约金额多少？')).toBeNull();
    expect(headlineOf(quote, '松原签约金额多少？')).toBeNull();
    expect(headlineOf(quote, '签约金额多少？')).toBe('175亿元，签约');
    const elsewhere = 'Jiutai District signed projects worth RMB 3 billion in Beijing.';
    expect(headlineOf(elsewhere, 'How much was signed in Jiutai?')).toMatch(/^RMB 3 billion/);
  });

  it('names no day where the year is not known', () => {
    const headline = headlineOf('On April 28, 432 projects resumed.', 'How many projects resumed?', null);
    expect(headline).toMatch(/^432 projects/);
    expect(headline).not.toMatch(/April|28/);
  });

  it('names no step where there are several', () => {
    expect(headlineOf('Fifteen projects were signed and work was started.', 'How many projects?')).toMatch(
      /^15 projects/,
    );
  });

  it.each([
    ['Ji’an has not signed the RMB 5 billion contract.', 'How much was signed in Ji’an?'],
    ['Аким так и не подписал договор на 90 млн долларов.', 'На какую сумму подписан договор?'],
    ['临江市尚未签约12个项目。', '临江市签约多少个项目？'],
    ['옌지시는 9개 프로젝트를 체결하지 않았다.', '옌지시는 프로젝트를 몇 개 체결했습니까?'],
  ])('puts no denied figure into the desk’s own words: "%s"', (quote, question) => {
    expect(headlineOf(quote, question)).toBeNull();
  });

  it.each<[string, string, RegExp]>([
    [
      'Ji’an has not signed the RMB 5 billion contract. Six projects worth RMB 1.2 billion were signed in May.',
      'How much was signed in Ji’an?',
      /^RMB 1\.2 billion · signed/,
    ],
    [
      'Область не подписала соглашение на 500 млн долларов. Подписаны лишь три меморандума на 70 млн долларов.',
      'На какую сумму подписаны соглашения?',
      /^70 млн долл/,
    ],
  ])('passes over the denied figure for the one that holds: "%s"', (quote, question, said) => {
    expect(headlineOf(quote, question)).toMatch(said);
  });

  it.each([
    [
      'Dehui plans to sign eight projects worth RMB 1.7 billion in May 2023.',
      'Did Dehui sign eight projects?',
    ],
    ['Fifteen projects will be signed.', 'How many projects were signed?'],
    ['榆树市预计签约8个项目。', '榆树市签约了多少个项目？'],
    ['Район планирует подписать восемь проектов.', 'Сколько проектов подписал район?'],
  ])('does not tell a plan where a deed is asked about: "%s"', (quote, question) => {
    expect(headlineOf(quote, question)).toBeNull();
  });

  it.each<[string, string, RegExp]>([
    ['Fifteen projects will be signed.', 'How many projects will be signed?', /^15 projects · planned$/],
    ['通化今年计划投资18亿元，已开工2个项目。', '通化今年计划投资多少？', /^18亿元，.*计划$/],
  ])('says of a plan asked about that it is one: "%s"', (quote, question, said) => {
    expect(headlineOf(quote, question)).toMatch(said);
  });

  it.each([
    ['The average cost of a plant is RMB 80 million.', 'How much are the plants worth?'],
    ['平均每个项目投资8000万元。', '项目投资多少？'],
    ['By May two of these eight projects had started.', 'How many projects started?'],
    [
      'Подписано соглашение на 60 млн долларов, второе на 9 млрд тенге.',
      'На какую сумму подписаны соглашения?',
    ],
    ['An agreement worth RMB 2 billion was signed, and another for USD 40 million.', 'How much was signed?'],
  ])('takes no average and no part for the whole: "%s"', (quote, question) => {
    expect(headlineOf(quote, question)).toBeNull();
  });

  it('passes over an average for the total', () => {
    const quote =
      'The average cost of a plant is RMB 80 million. The total investment is no less than RMB 2 billion.';
    expect(headlineOf(quote, 'How much is the total investment?')).not.toContain('80');
  });

  it('says nothing of another step than the one asked about', () => {
    expect(
      headlineOf('Construction of six projects worth RMB 3 billion has begun.', 'How much was signed?'),
    ).toBeNull();
  });

  it.each([
    ['no figure', 'The mayor gave the signal.', 'Who gave the signal?'],
    ['a number of other things', 'The park covers 20 hectares.', 'How big is the park?'],
    ['several sums', 'One plant costs RMB 2 billion, another RMB 3 billion.', 'What does the plant cost?'],
    ['several numbers of projects', 'Of 86 projects, 23 projects are large.', 'How many projects are large?'],
  ])('is null for %s: the quote speaks for itself', (_, quote, question) => {
    expect(headlineOf(quote, question)).toBeNull();
  });

  it('takes, of several numbers, the one beside the step asked about', () => {
    const quote = '今年谋划项目65个,签约项目35个。';
    expect(headlineOf(quote, '今年签约项目多少个？')).toMatch(/^35个项目/);
    expect(headlineOf(quote, '有多少个项目？')).toBeNull();
  });

  it('never gives the size from which projects are counted for what they are worth', () => {
    const quote =
      'From January to August the district counted 86 new projects of more than RMB 50 million each.';
    const headline = headlineOf(quote, 'How many projects were counted from January to August?');
    expect(headline).toMatch(/^86 projects/);
    expect(headline).not.toContain('50 million');
  });
});
