import { describe, expect, it } from 'vitest';
import { factsOf, inShort } from './facts-of.ts';

const IN_YANJI = 'signed | batch | 11 | 3200M CNY';
const DAY = '2022-09-14..2022-09-14 | Yanji';

describe('createFactReader, of figures that news is compared with', () => {
  it.each([
    'On September 14, Yanji signed 11 projects worth RMB 3.2 billion, compared with 19 projects worth RMB 7 billion in the same period of 2021.',
    'On September 14, Yanji signed 11 projects worth RMB 3.2 billion, up from 8 projects worth RMB 2 billion a year earlier.',
    'On September 14, Yanji signed 11 projects worth RMB 3.2 billion against 8 in the same month of last year.',
    'On September 14, Yanji signed 11 projects worth RMB 3.2 billion. A year earlier, 8 projects worth RMB 2 billion were signed.',
    '9月14日，延吉市集中签约11个项目，总投资32亿元，上年同期签约8个项目，总投资20亿元。',
    '9月14日，延吉市集中签约11个项目，总投资32亿元。去年同期，延吉市签约8个项目，总投资20亿元。',
    '9月14日，延吉市集中签约项目11个，同比增加3个，总投资32亿元。',
    '9月14日，延吉市集中签约11个项目，比去年同期多3个，总投资32亿元。',
    '14 сентября в Яньцзи подписано 11 проектов на 3,2 млрд юаней по сравнению с 8 проектами на 2 млрд юаней годом ранее.',
    '9월 14일 옌지시에서 11개 프로젝트가 체결되어 총투자 32억 위안이며, 전년 동기에는 8개 프로젝트, 20억 위안이었다.',
  ])('reads the news alone: %s', (text) => {
    const facts = factsOf(text).map(inShort);
    expect(facts).toHaveLength(1);
    expect(facts[0]).toContain(IN_YANJI);
    expect(facts[0]).toContain(DAY);
  });

  it.each([
    [
      'On September 14, more than 11 projects worth RMB 3.2 billion were signed in Yanji, 30% more than a year earlier.',
      '>11 | 3200M',
    ],
    ['较去年同期增长三成，9月14日延吉市集中签约11个项目，总投资32亿元。', '11 | 3200M'],
    ['The number of projects signed in Yanji on September 14 rose from 8 projects to 11 projects.', '11 | -'],
  ])('keeps the figures of the news: %s', (text, figures) => {
    expect(factsOf(text).map(inShort).join('\n')).toContain(figures);
  });
});
