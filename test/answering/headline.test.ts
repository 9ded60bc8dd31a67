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

  it('names no day where the year is not known', () => {
    const headline = headlineOf('On April 28, 432 projects resumed.', 'How many projects resumed?', null);
    expect(headline).toMatch(/^432 projects/);
    expect(headline).not.toMatch(/April|28/);
  });

  it('names no step where it is only planned, or where there are several', () => {
    expect(headlineOf('Fifteen projects will be signed.', 'How many projects?')).toBe('15 projects');
    expect(headlineOf('Fifteen projects were signed and work was started.', 'How many projects?')).toBe(
      '15 projects',
    );
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
