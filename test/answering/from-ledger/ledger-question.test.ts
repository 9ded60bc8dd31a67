import { describe, expect, it } from 'vitest';
import {
  type LedgerQuestion,
  readLedgerQuestion,
} from '../../../src/answering/from-ledger/ledger-question.ts';
import { createGazetteer } from '../../../src/language/places.ts';
import { understood } from '../../retrieval/understood.ts';

const TODAY = '2023-06-01';
const gazetteer = createGazetteer();

function read(question: string): LedgerQuestion | null {
  return readLedgerQuestion(understood(question, { today: TODAY }), { today: TODAY, gazetteer });
}

/** The form of a question with what it is counted by, or "passages". */
function formOf(question: string): string {
  const asked = read(question);
  if (asked === null) return 'passages';
  if (asked.form !== 'groups') return asked.form;
  return `${asked.most ? 'most' : 'groups'} by ${asked.grouping.level ?? asked.grouping.by}`;
}

describe('readLedgerQuestion', () => {
  it.each([
    ['How much was signed in Changchun in 2022, by district?', 'groups by district'],
    ['total investment signed in Changchun in 2023 by month', 'groups by month'],
    ['长春2023年各区签约金额分别是多少？', 'groups by district'],
    ['按月份统计吉林省2023年签约项目', 'groups by month'],
    ['Подписано в провинции Гирин в 2023 году по районам', 'groups by district'],
    ['Сколько проектов подписали в 2023 году по месяцам?', 'groups by month'],
    ['2023년 창춘시 체결 프로젝트 총액은 얼마입니까? 분기별로', 'groups by quarter'],
    ['2023년 지린성 구별 체결 프로젝트 수', 'groups by district'],
    ['how many projects has Jilin province got by stage', 'groups by stage'],
    ['signed projects by sector', 'groups by sector'],
    ['Which district of Changchun signed the most in 2023?', 'most by district'],
    ['长春哪个区签约最多？', 'most by district'],
    ['2023年签约项目最多的是哪个区？', 'most by district'],
    ['Which month had the largest signed amount in Changchun?', 'most by month'],
    ['How many projects were signed in Changchun in 2022 in total?', 'total'],
    ['2022年长春一共签约了多少项目？', 'total'],
    ['2022年九台区签约了多少个项目，总投资多少？', 'total'],
    ['2023年吉林省签约项目总投资合计多少？', 'total'],
    ['Сколько всего проектов подписано в Чанчуне в 2022 году?', 'total'],
    ['2023年吉林省新能源项目签约多少个？', 'total'],
    ['how many car industry projects were signed in Changchun in 2023', 'total'],
    ['how many projects did Jiutai and Lvyuan sign together', 'total'],
    ['Which projects started in 2025?', 'list'],
    ['list the projects signed in Jilin Province in 2023', 'list'],
    ['长春2023年有哪些项目签约？', 'list'],
    ['Какие проекты подписаны в Чанчуне в 2023 году?', 'list'],
    ['2023년 창춘에서 체결된 프로젝트 목록', 'list'],
    ['When were projects signed in Changchun?', 'list'],
    ['长春市2023年签约情况', 'list'],
    ['did Jiutai or Lvyuan sign more in 2022?', 'compare'],
    ['compare 2022 with 2023 for signings in Changchun', 'compare'],
    ['Did Changchun sign more in 2023 than the year before?', 'compare'],
    ['九台和绿园哪个签约更多？', 'compare'],
    ['长春2022年和2023年签约项目比较', 'compare'],
    ['哪一年山东开工项目更多，2024年还是2025年？', 'compare'],
    ['주타이와 뤼위안 중 어디가 더 많이 체결했나요?', 'compare'],
    ['2022年和2023年长春分别签约多少个项目？', 'compare'],
    ['九台区和绿园区2023年分别签约多少个项目？', 'compare'],
    ['2022年九台区签约项目数和投资额分别是多少？', 'total'],
    ['which signed projects have not started?', 'stalled'],
    ['Which projects signed over 12 months ago have not started?', 'stalled'],
    ['哪些签约项目还没有开工？', 'stalled'],
    ['签约半年以上未开工的项目有哪些', 'stalled'],
    ['Какие подписанные проекты ещё не начаты?', 'stalled'],
    ['체결 후 착공하지 않은 프로젝트는?', 'stalled'],
  ])('takes "%s" for the ledger: %s', (question, form) => {
    expect(formOf(question)).toBe(form);
  });

  it.each([
    'How many jobs did projects signed in Changchun in 2022 create?',
    'How many projects did Huawei sign in Changchun in 2022?',
    '华为2023年在长春签约了多少个项目',
    '长春2023年一汽签约项目合计多少',
    '中国能建和松原、集安签约合计多少亿元?',
    'сколько соглашений подписал Хабаровский край на ВЭФ-2026?',
    'How many projects over RMB 1 billion were signed in Changchun in 2023?',
    'What was the total of the 73 projects signed in Changchun in 2023?',
    '长春2023年签约的15个项目总投资多少？',
    'how many tyre projects were signed in Changchun in 2023',
    '江西吉安签了多少抽水蓄能项目?',
    'list of foreign projects signed in Changchun in 2023',
    'How many projects were signed in Changchun in 2023 except Jiutai?',
    'How many projects were signed at the second Gaozhu New Area signing?',
    'How many projects were not signed in 2022 in Changchun?',
    'How many of the projects signed in Changchun in 2022 have started?',
    'What will be signed in Changchun in 2024?',
    'Why did Changchun sign more projects in 2023 than in 2022?',
    'Who signed projects in Changchun in 2023?',
    'Where were projects signed in 2023?',
    'How many new projects were started in Changchun in 2023?',
    'How many projects were signed in September?',
    'Which projects did Chaoyang City in Liaoning sign in Beijing in March 2023, how many per county?',
    'What share of the projects signed in Jiutai in 2022 is industrial?',
    'Were any projects signed in Jiutai in 2022?',
    'total investment in Jilin Province in 2022',
    'How many hectares were signed in Changchun in 2023?',
    'list the projects',
    'Hello!',
    '',
  ])('leaves "%s" to the passages', (question) => {
    expect(formOf(question)).toBe('passages');
  });

  it('reads the two years of "than the year before"', () => {
    expect(read('Did Changchun sign more in 2023 than the year before?')).toMatchObject({
      periods: [
        { from: '2022-01-01', to: '2022-12-31' },
        { from: '2023-01-01', to: '2023-12-31' },
      ],
    });
  });

  it.each([
    ['which signed projects have not started?', 6],
    ['Which projects signed over 12 months ago have not started?', 12],
    ['签约半年以上未开工的项目有哪些', 6],
    ['Which projects signed over two years ago have not started?', 24],
  ])('reads after how many months it asks: "%s" %i', (question, months) => {
    expect(read(question)).toMatchObject({ months });
  });
});
