import { describe, expect, it } from 'vitest';
import { differingReports } from '../../../src/ledger/differing-reports.ts';
import { withThreads } from '../../../src/ledger/threads.ts';
import { factsOf, inShort } from './facts-of.ts';

const ON_DAY = '2022-09-06..2022-09-06';

describe('createFactReader, of corrections', () => {
  it.each([
    ['更正：本报9月8日报道，9月6日龙井市签约12个项目，总投资88亿元，有误，应为8亿元。', '12 | 800M', ON_DAY],
    ['更正：9月6日龙井市集中签约项目21个有误，应为12个，总投资8亿元。', '12 | 800M', ON_DAY],
    [
      'Correction: In our report of September 8 we said that Longjing signed 21 projects worth RMB 88 billion on September 6. The correct figures are 12 projects worth RMB 800 million.',
      '12 | 800M',
      ON_DAY,
    ],
    ['Correction: Longjing signed 12 projects on September 6, not 21 as we reported.', '12 | -', ON_DAY],
    [
      'Correction. On September 8 we reported that Longjing signed 21 projects. There were in fact 12 projects.',
      '12 | -',
      ' | - | ',
    ],
    [
      'Поправка: 8 сентября мы сообщили, что Лунцзин подписал 21 проект на 88 млрд юаней. Правильные данные: 12 проектов на 800 млн юаней.',
      '12 | 800M',
      ' | - | ',
    ],
    [
      '정정 보도: 9월 6일 룽징시가 21개 프로젝트를 체결했다는 보도는 잘못입니다. 올바른 수치는 12개 프로젝트, 8억 위안입니다.',
      '12 | 800M',
      ON_DAY,
    ],
  ])('reads what is right, of the day it happened: %s', (text, figures, day) => {
    const facts = factsOf(text).map(inShort);
    expect(facts).toHaveLength(1);
    expect(facts[0]).toContain(`signed | batch | ${figures}`);
    expect(facts[0]).toContain(day);
  });

  it('gives no fact of what was wrong where nothing is set right', () => {
    expect(factsOf('更正：本报9月8日关于龙井市签约21个项目的报道有误，特此致歉。')).toEqual([]);
  });

  it('leaves news alone that only tells who reported it', () => {
    const [fact] = factsOf('On September 6, Longjing signed 21 projects, the paper reported.');
    expect(fact?.projects?.value).toBe(21);
  });

  it('stands beside the wrong report as one event', () => {
    const wrong = factsOf('9月6日，龙井市集中签约12个项目，总投资88亿元。');
    const right = factsOf('更正：9月6日龙井市集中签约12个项目，总投资88亿元，有误，应为8亿元。');
    const [report] = differingReports(
      withThreads([...wrong, ...right.map((fact) => ({ ...fact, document: 'correction.txt' }))]),
    );
    expect(report).toBeDefined();
  });
});
