import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asksSpecialSum,
  isCounted,
  isToldUnnamed,
  readFocus,
  tellsSpecialSum,
} from '../../src/retrieval/question-focus.ts';
import { anyText } from '../language/any-text.ts';

describe('readFocus', () => {
  it.each<[string, string[]]>([
    ['Which contractor builds the road?', ['contractor']],
    ['Which two foreign companies came?', ['companies']],
    ['Which cooperative runs the canteen?', ['cooperative']],
    ['Which hospital was opened?', ['hospital']],
    ['Which industrial park was opened?', ['park']],
    ['What kinds of goods are sold?', ['goods']],
    ['What new jobs are there?', ['jobs']],
    ['Which Chinese bank lends the money?', ['bank']],
    ['What is the rent of the hall?', ['rent']],
    ['What will be the ticket price?', ['ticket price']],
    ['Who is the mayor of Dehui?', ['mayor']],
    ['Who’s the contractor?', ['contractor']],
    ['Who are its shareholders?', ['shareholders']],
    ['What is the name of the contractor?', ['name', 'contractor']],
    ['Hunchun seafood expo: visitors?', ['visitors']],
    ['Audi plant, area?', ['area']],
    ['移民多少户？', ['移民']],
    ['参展商多少家？', ['参展商']],
    ['区长叫什么？', ['区长']],
    ['面积是多少？', ['面积']],
    ['면적은 얼마입니까?', ['면적']],
    ['시공사는 어디입니까?', ['시공사']],
  ])('finds in "%s" what is asked for: %o', (question, expected) => {
    expect(readFocus(question).map(({ start, end }) => question.slice(start, end))).toEqual(expected);
  });

  it.each([
    'What happened in Jiutai?',
    'What did he say?',
    'What about Dehui?',
    'Which is larger?',
    'Which of the projects is the biggest?',
    'How many projects, and when?',
    'Jiutai, September 2022',
    '由谁承建？',
    'Сколько стоит билет?',
    'What?',
    '',
  ])('finds none in "%s", which names no such thing', (question) => {
    expect(readFocus(question)).toEqual([]);
  });

  it('gives spans that are not empty, inside any text', () => {
    const words = anyText(
      'what ',
      'is the ',
      'which ',
      'contractor',
      ' of ',
      '?',
      ':',
      ', ',
      '面积',
      '多少',
      '은 얼마',
      'names of ',
    );
    fc.assert(
      fc.property(words, (text) => {
        for (const { start, end } of readFocus(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe('isCounted', () => {
  const counted = (question: string, word: string) => {
    const start = question.indexOf(word);
    return isCounted(question, { start, end: start + word.length });
  };

  it.each([
    ['How many exhibitors came?', 'exhibitors'],
    ['How many foreign exhibitors came?', 'exhibitors'],
    ['What is the number of jobs?', 'jobs'],
    ['How many people came?', 'people'],
    ['来了多少位院士？', '院士'],
    ['签了几个项目？', '项目'],
    ['Сколько инвестиционных проектов?', 'проектов'],
    ['Каково количество участников?', 'участников'],
    ['몇 명의 참가자가 있었나요?', '참가자'],
  ])('"%s" counts "%s"', (question, word) => {
    expect(counted(question, word)).toBe(true);
  });

  it.each([
    ['How many foreign exhibitors came?', 'foreign'],
    ['How many exhibitors came to the fair?', 'fair'],
    ['Who came?', 'came'],
    ['Сколько инвестиционных проектов?', 'инвестиционных'],
  ])('"%s" does not count "%s"', (question, word) => {
    expect(counted(question, word)).toBe(false);
  });
});

describe('isToldUnnamed', () => {
  it.each([
    'products',
    'manager',
    'companies',
    'area',
    'distance',
    '面积',
    '距离',
    '公司',
    'площадь',
    'стоимость',
    '면적',
    '면적은',
    '총투자액',
  ])('is true of "%s", which a text may tell without saying it', (word) => {
    expect(isToldUnnamed(word)).toBe(true);
  });

  it.each(['contractor', 'ticket', 'visitors', 'rent', '移民', '区长', '시공사', 'подрядчик', ''])(
    'is false of "%s"',
    (word) => {
      expect(isToldUnnamed(word)).toBe(false);
    },
  );
});

describe('asksSpecialSum', () => {
  it.each([
    'What is the rent of the hall?',
    'How much is a ticket to the fair?',
    'What wages does the plant pay?',
    'price per square metre',
    'cost per kWh',
    '租金多少',
    '门票多少钱',
    '电价是多少',
    'Сколько стоит билет?',
    'Какой тариф на воду?',
    '임대료는 얼마입니까?',
    '입장료는?',
  ])('is true of "%s"', (question) => {
    expect(asksSpecialSum(question)).toBe(true);
  });

  it.each([
    'How much is the plant worth?',
    'What does the project cost in current prices?',
    'How is the fine weather?',
    'How much does the coffee plant cost?',
    'How much did the business unit invest?',
    '总投资多少',
    'Сколько стоит завод?',
    '총투자액은 얼마입니까?',
    '',
  ])('is false of "%s"', (question) => {
    expect(asksSpecialSum(question)).toBe(false);
  });

  it('is told by a text that speaks of such a sum, in whatever language', () => {
    expect(tellsSpecialSum('门票每张50元。')).toBe(true);
    expect(tellsSpecialSum('The hall costs RMB 2 billion.')).toBe(false);
  });
});
