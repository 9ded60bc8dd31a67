import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../../src/language/places.ts';
import { isThreshold } from '../../../src/language/project-figures.ts';
import { readStatedMeaning } from '../../../src/language/text-meaning.ts';
import { isProjectMoney, kindOf } from '../../../src/ledger/read-facts/figures.ts';

const gazetteer = createGazetteer();
const meaningOf = (text: string) => readStatedMeaning(text, '2022-09-21', gazetteer, []);

describe('isThreshold', () => {
  it.each([
    ['86 projects of over RMB 50 million were signed', true],
    ['52 projects of RMB 50 million or more', true],
    ['432 projects of over 50 million yuan each', true],
    ['5000万元以上项目134个', true],
    ['проекты стоимостью свыше 100 млн тенге', true],
    ['9 проектов на сумму более 3 млрд юаней', false],
    ['семь проектов на сумму не менее 12,5 млрд юаней', false],
    ['четыре договора на общую сумму свыше 300 млн юаней', false],
    ['12 проектов на сумму свыше 100 млн юаней каждый', true],
    ['объём инвестиций 9 проектов превышает 3 млрд юаней', false],
    ['investment in the nine projects exceeded 3 billion yuan', false],
    ['проекты стоимостью более 100 млн юаней', true],
    ['18 projects of 23 billion yuan', false],
    ['with a total investment of over RMB 20 billion', false],
    ['worth over 140 billion yuan', false],
    ['协议投资额不低于70亿元', false],
  ])('of "%s" is %s', (text, expected) => {
    const [amount] = meaningOf(text).amounts;
    expect(amount && isThreshold(amount, text)).toBe(expected);
  });
});

describe('isProjectMoney', () => {
  it.each([
    ['signed with RMB31.36 billion', ['RMB31.36 billion']],
    ['587 projects worth 250.9 billion yuan, which is $40.9 billion', ['250.9 billion yuan']],
    ['总投资2500亿元,其中当年要完成790亿元', ['2500亿元']],
    ['三个项目总投资9.8亿元,达产后年产值可达15亿元', ['9.8亿元']],
    ['exports of $8.69 billion', []],
    ['фonds, товарооборот 11 млрд юаней', []],
    ['수출은 75억 달러', []],
  ])('takes of "%s" %j', (text, sums) => {
    const meaning = meaningOf(text);
    const taken = meaning.amounts.filter((amount) => isProjectMoney(amount, meaning));
    expect(taken.map(({ start, end }) => text.slice(start, end))).toEqual(sums);
  });
});

describe('kindOf', () => {
  it.each([
    ['with a total investment of RMB 20 billion', 'total_investment'],
    ['总投资120亿元', 'total_investment'],
    ['с объёмом инвестиций 2 млрд юаней', 'total_investment'],
    ['총투자액은 28억 위안', 'total_investment'],
    ['到位资金61亿元', 'funds_in_place'],
    ['RMB 21 billion of paid-in capital', 'funds_in_place'],
    ['on average RMB 6 billion', 'average'],
    ['平均每个项目3.3亿元', 'average'],
    ['年度投资383亿元', 'other'],
    ['worth 140 billion yuan', 'other'],
  ])('of "%s" is %s', (text, kind) => {
    const meaning = meaningOf(text);
    const [amount] = meaning.amounts;
    expect(amount && kindOf(amount, meaning)).toBe(kind);
  });
});
