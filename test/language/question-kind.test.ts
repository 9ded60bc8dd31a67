import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuestionKind } from '../../src/language/meaning.ts';
import { readQuestionKind } from '../../src/language/question-kind.ts';

const QUESTIONS: Record<QuestionKind, readonly string[]> = {
  figure: [
    'How many projects were signed in Jiutai District in September 2022?',
    'How much investment did the 15 projects bring?',
    'What is the total investment of the 15 projects signed in Jiutai?',
    'Can you tell me how many projects started in spring?',
    'What was the investment in the Hunnan Wangjiawan waterfront development?',
    'What percentage of the projects are industrial?',
    'In Chaoyang, how many projects over RMB 50 million are planned?',
    'how large is the gas chemical plant',
    'What are the 73 major projects in Jinan worth?',
    'What does the cement plant cost?',
    '九台区2022年9月签约了多少个项目？',
    '汽开区64个项目总投资多少?',
    '今年要开工几个项目？',
    '投资额是多少',
    'Сколько проектов запущено в этом году?',
    'На какую сумму подписаны соглашения?',
    'Какова стоимость завода в Тюлькубасском районе?',
    '서명된 프로젝트는 몇 개입니까?',
    '투자 금액은 얼마인가요?',
  ],
  when: [
    'When was the signing ceremony held?',
    'In Jiutai, when were the projects signed?',
    'On what date did construction start?',
    'Do you know when the plant opens?',
    'Which month saw the groundbreaking?',
    '签约仪式是什么时候举行的？',
    '项目何时投产？',
    '哪一天集中开工的',
    '几月开工？',
    'Когда запустят завод?',
    'В каком году начали строить завод?',
    '착공식은 언제 열렸습니까?',
    '몇 월에 준공합니까?',
  ],
  who: [
    'Who signed the memorandum with SAGIA?',
    'Which company will build the lighting factory?',
    'By whom was the event chaired?',
    'Which foreign companies invest in Zhambyl?',
    'What enterprises took part in the meeting?',
    '谁出席了签约仪式？',
    '哪家企业投资了氢能产业园？',
    '哪些企业参加了签约？',
    'Кто инвестор завода?',
    'Какие компании подписали соглашения?',
    '누가 참석했습니까?',
    '어떤 기업이 투자합니까?',
  ],
  list: [
    'What was signed in Jiutai in September 2022?',
    'Which projects started in Chaoyang this spring?',
    'What projects are planned in Jilin City?',
    'List the projects signed in 2023.',
    'Show me the agreements of Zhambyl Region',
    'What did Changchun sign in January 2023?',
    'What did Jingyue sign earlier this month?',
    'Which district signed projects in March?',
    'What kinds of industries are covered?',
    '九台区签约了哪些项目？',
    '长春新区今年开工什么项目',
    '列出2023年的签约项目',
    '汽开区签了什么？',
    'Какие проекты запущены в этом году?',
    'Что было подписано в Таразе?',
    'Перечислите соглашения с инвесторами',
    '어떤 프로젝트가 착공했습니까?',
    '체결된 협약 목록을 알려줘',
  ],
  total: [
    'How many projects were signed in total?',
    'How much was invested altogether in 2022?',
    'What is the total number of projects started in 2023?',
    'Projects signed by district',
    'How much was signed per month in 2023?',
    'What is the total investment of projects signed in Changchun in 2022?',
    '2023年长春一共签约了多少个项目？',
    '总投资合计多少？',
    '各区分别签约多少项目？',
    '按月份统计签约金额，累计多少',
    'Сколько всего проектов подписано в 2023 году?',
    'Сумма инвестиций по районам',
    '모두 몇 개의 프로젝트가 체결되었습니까?',
    '지역별 투자액을 보여줘',
  ],
  compare: [
    'Did Changchun sign more projects than Jilin City?',
    'Which was larger, the Jiutai or the Chaoyang batch?',
    'How many more projects were signed in 2023 than in 2022?',
    'Compare Jiutai and Chaoyang',
    'What is the difference between the two batches?',
    'Jiutai versus Lvyuan: projects signed',
    '九台区比朝阳区签约项目多吗？',
    '2023年和2022年相比如何？',
    '哪个区更多？',
    'Где больше проектов: в Таразе или в Алматы?',
    'Сравните два района',
    '창춘은 지린보다 프로젝트가 많습니까?',
  ],
  yes_no: [
    'Did Jiutai sign more than 10 projects in 2022?',
    'Has the gas chemical plant been put into production?',
    'Was an agreement signed with Total Eren?',
    'In Zhambyl, are there wind projects?',
    'Is there a project over RMB 5 billion?',
    'Jiutai signed 15 projects?',
    '项目投产了吗？',
    '是否已经开工？',
    '九台区有没有签约新能源项目',
    'Подписано ли соглашение с Total Eren?',
    'Завод запущен?',
    '공장이 가동을 시작했습니까?',
    '협약이 체결됐나요?',
  ],
  other: [
    'Why did the project stop?',
    'How does the park attract investors?',
    'Where is Jingyue?',
    'What is Jiutai?',
    'What about the automobile zone a month earlier?',
    'Hello',
    'Tell me about the Audi FAW NEV Company',
    '为什么没有开工？',
    '招商工作怎么做？',
    '你好',
    'Почему остановили проект?',
    'Что такое свободная экономическая зона?',
    '왜 취소되었습니까?',
    '',
  ],
};

const ROWS = Object.entries(QUESTIONS).flatMap(([kind, questions]) =>
  questions.map((question) => ({ kind, question })),
);

describe('readQuestionKind', () => {
  it.each(ROWS)('takes "$question" for $kind', ({ kind, question }) => {
    expect(readQuestionKind(question)).toBe(kind);
  });

  it('returns one of its kinds for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (question) => {
        expect(Object.keys(QUESTIONS)).toContain(readQuestionKind(question));
      }),
    );
  });

  it.each(['who ', 'which big ', 'more than ', '比', 'сколько ', '몇 ', 'a', ' '])(
    'ends on a long run of "%s"',
    (piece) => {
      expect(Object.keys(QUESTIONS)).toContain(readQuestionKind(piece.repeat(20_000)));
    },
  );
});
