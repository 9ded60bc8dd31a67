import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/ledger/fact.ts';
import { factsOf } from './facts-of.ts';

/** Number and millions of a fact. */
function figures({ projects, amount }: Fact): (number | null)[] {
  return [projects?.value ?? null, amount ? amount.value / 1e6 : null];
}

/** The facts that are part of no other. */
function wholes(text: string): (number | null)[][] {
  return factsOf(text)
    .filter(({ part_of }) => part_of === undefined)
    .map(figures);
}

describe('createFactReader, of wholes and parts', () => {
  it.each([
    'On September 4, Helong signed nine projects: four in timber worth RMB 200 million, five in ginseng worth RMB 700 million. Together they are worth RMB 900 million.',
    '9月4日，和龙市签约9个项目：木材4个，投资2亿元；人参5个，投资7亿元。总投资9亿元。',
    '9月4日，和龙市签约9个项目，其中木材项目4个，投资2亿元，人参项目5个，投资7亿元。合计9亿元。',
    '4 сентября Хэлун подписал 9 проектов: четыре в лесном деле на 200 млн юаней, пять по женьшеню на 700 млн юаней. Всего на 900 млн юаней.',
    '9월 4일 허룽시는 9개 프로젝트를 체결했다: 목재 4개 2억 위안, 인삼 5개 7억 위안. 총투자는 9억 위안이다.',
    'On September 4, Helong signed nine projects, including a sawmill and a dye works, with a total investment of RMB 900 million.',
  ])('reads the sum of all: %s', (text) => {
    expect(wholes(text)).toEqual([[9, 900]]);
  });

  it.each([
    'On September 4, Helong signed nine projects: four in timber worth RMB 200 million and five in ginseng worth RMB 700 million.',
    'On September 4, Helong signed nine projects, among them a sawmill worth RMB 200 million.',
    '9月4日，和龙市签约9个项目，其中锯木厂项目投资2亿元。',
    '4 сентября Хэлун подписал 9 проектов, в том числе лесопилку на 200 млн юаней.',
  ])('takes no sum of a part for that of all: %s', (text) => {
    expect(wholes(text)).toEqual([[9, null]]);
  });

  it('takes every item of a list for a part of the whole, not of the item before it', () => {
    const [whole, ...parts] = factsOf(
      '9月4日，和龙市签约12个项目：木材3个，投资2亿元；人参7个，投资7亿元；旅游2个。',
    );
    expect(parts.map(figures)).toEqual([
      [3, 200],
      [7, 700],
      [2, null],
    ]);
    expect(parts.every(({ part_of }) => part_of === whole?.id)).toBe(true);
  });

  it.each([
    'On September 4, Helong signed nine projects. The average investment of a project is RMB 100 million. The total investment is RMB 900 million.',
    'On September 4, Helong signed nine projects with an average investment of RMB 100 million. The total investment is RMB 900 million.',
    '9月4日，和龙市签约9个项目。平均每个项目投资1亿元。总投资9亿元。',
  ])('does not lose the sum of all behind an average: %s', (text) => {
    expect(wholes(text)).toEqual([[9, 900]]);
  });

  it('keeps an average where nothing else is told', () => {
    const [fact] = factsOf(
      'On September 4, Helong signed nine projects with an average investment of RMB 100 million.',
    );
    expect(fact?.amount).toMatchObject({ value: 1e8, kind: 'average' });
  });
});
