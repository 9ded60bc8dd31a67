import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAskedFor } from '../../src/language/asked-for.ts';

/** A question, then what it asks for, each kind with the words that ask. */
const QUESTIONS: readonly (readonly [question: string, asked: string])[] = [
  ['How many projects were signed?', 'count[How many]'],
  ['How many projects did Jingyue sign, and for how much?', 'count[How many] amount[how much]'],
  ['How many deals are there and what are they worth?', 'count[How many] amount[worth]'],
  ['What was the sum?', 'amount[sum]'],
  ['What did it cost?', 'amount[cost]'],
  ['What will the three schemes cost each?', 'amount[cost]'],
  ['What are the 73 projects worth?', 'amount[worth]'],
  ['How much money did investors pledge?', 'amount[How much money]'],
  ['How big was the deal?', 'amount[How big]'],
  ['How large an investment is it?', 'amount[How large]'],
  ['How big are the projects?', 'amount[How big]'],
  ['How many billions went into the park?', 'amount[How many billions]'],
  ['What is the total investment?', 'amount[total investment]'],
  ['Investment estimated for the projects?', 'amount[Investment]'],
  ['projects and value', 'amount[value]'],
  ['number and amount', 'count[number] amount[amount]'],
  ['What is the number of jobs?', 'count[the number of]'],
  ['What share of the projects is industrial?', 'percent[What share]'],
  ['How many percent are industrial?', 'percent[How many percent]'],
  ['How much did investment grow in 2020?', 'percent[How much]'],
  ['How much has trade fallen?', 'percent[How much]'],
  ['By how much did exports rise?', 'percent[By how much]'],
  ['When was the fair held?', 'date[When]'],
  ['On what date does construction start?', 'date[what date]'],
  ['By when must work resume?', 'date[when]'],
  ['In which year was it founded?', 'year[In which year]'],
  ['Who led the delegation?', 'name[Who]'],
  ['signing date?', 'date[signing date]'],
  ['date of signing', 'date[date]'],
  ['签约日期', 'date[签约日期]'],
  ['开工时间', 'date[开工时间]'],
  ['дата подписания', 'date[дата]'],
  ['착공일은?', 'date[착공일은]'],
  ['With whom was it signed, and when?', 'name[whom] date[when]'],
  ['Where did Jilin rank?', 'rank[rank]'],
  ['How many jobs when complete?', 'count[How many]'],
  ['When the fair closed, how many buyers had come?', 'count[how many]'],
  ['九台区签了多少个项目？', 'count[多少]'],
  ['签了几个项目', 'count[几]'],
  ['来了多少采购商?', 'count[多少]'],
  ['总投资是多少?', 'amount[总投资]'],
  ['签了多少项目,金额多少?', 'count[多少] amount[金额]'],
  ['资金规模有多大', 'amount[资金规模]'],
  ['投了多少', 'amount[投了多少]'],
  ['多大规模', 'amount[多大规模]'],
  ['合计多少亿元?', 'amount[多少亿元]'],
  ['2022年外资到位多少?', 'amount[多少]'],
  ['占比是多少', 'percent[占比]'],
  ['出口增长了多少', 'percent[增长了多少]'],
  ['什么时候投产？', 'date[什么时候]'],
  ['几月开工', 'date[几月]'],
  ['哪年成立的', 'year[哪年]'],
  ['谁讲话了', 'name[谁]'],
  ['全国排名第几', 'rank[排名] rank[第几]'],
  ['Сколько проектов подписали?', 'count[Сколько]'],
  ['Сколько соглашений подписали и на какую сумму?', 'count[Сколько] amount[на какую сумму]'],
  ['Сколько денег вложили?', 'amount[Сколько денег]'],
  ['Сколько стоит завод?', 'amount[Сколько стоит]'],
  ['Сколько будет стоить завод?', 'amount[Сколько будет стоить]'],
  ['Во сколько оценивают завод?', 'amount[Во сколько]'],
  ['Сколько процентов пришлось на Россию?', 'percent[Сколько процентов]'],
  ['Какую долю дала Россия?', 'percent[долю]'],
  ['Когда запустят завод?', 'date[Когда]'],
  ['В каком году?', 'year[В каком году]'],
  ['Кто инвестор?', 'name[Кто]'],
  ['프로젝트는 몇 개입니까?', 'count[몇 개입니까]'],
  ['총액은 얼마입니까?', 'amount[총액은] amount[얼마입니까]'],
  ['투자 규모는?', 'amount[투자 규모는]'],
  ['수출액은 얼마입니까?', 'amount[얼마입니까]'],
  ['성장률은 얼마입니까?', 'percent[성장률은]'],
  ['GDP는 얼마나 변했나요?', 'percent[얼마나 변했나요]'],
  ['몇 퍼센트 줄었나요?', 'percent[몇 퍼센트 줄었나요]'],
  ['몇 위였나요?', 'rank[몇 위였나요]'],
  ['언제 설립되었나요?', 'date[언제]'],
  ['누가 참석했습니까?', 'name[누가]'],
  ['얼마나 많은 프로젝트가 있나요?', 'count[얼마나 많은]'],
];

const NOTHING = [
  'What was signed in Jiutai?',
  'How long does construction take?',
  'How far is the zone from Changchun?',
  'How often is the fair held?',
  'How large is the gas chemical plant?',
  'Can you share the list?',
  'the value chain of the industry',
  'keep me up to date on Jiutai',
  '建设要多久?',
  '签了什么？',
  'Сколько времени займёт строительство?',
  'Во сколько раз вырос экспорт?',
  '얼마나 걸립니까?',
  '무엇이 체결되었나요?',
  '',
];

describe('readAskedFor', () => {
  it.each(QUESTIONS)('reads in "%s" %s', (question, asked) => {
    const read = readAskedFor(question).map(
      (mention) => `${mention.asked}[${question.slice(mention.start, mention.end)}]`,
    );
    expect(read.join(' ')).toBe(asked);
  });

  it.each(NOTHING)('reads no kind in "%s"', (question) => {
    expect(readAskedFor(question)).toEqual([]);
  });

  it('gives sorted spans that do not overlap, inside any text', () => {
    const part = fc.constantFrom(
      'how many',
      ' how much',
      ' grow',
      '多少',
      '个',
      '亿',
      'сколько ',
      '얼마',
      '나 ',
      ' ',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(part).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (question) => {
        let end = 0;
        for (const mention of readAskedFor(question)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          end = mention.end;
        }
        expect(end).toBeLessThanOrEqual(question.length);
      }),
    );
  });
});
