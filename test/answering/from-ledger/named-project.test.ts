import { describe, expect, it } from 'vitest';
import { type NamedProject, readNamedProject } from '../../../src/answering/from-ledger/named-project.ts';
import type { Reply } from '../../../src/answering/from-ledger/reply-from-ledger.ts';
import { tellProject } from '../../../src/answering/from-ledger/tell-project.ts';
import type { AnswerLanguage } from '../../../src/language/answer-language.ts';
import { createGazetteer } from '../../../src/language/places.ts';
import { withThreads } from '../../../src/ledger/threads.ts';
import { makeFact } from '../../ledger/make-fact.ts';
import { understood } from '../../retrieval/understood.ts';

const TODAY = '2023-06-01';
const gazetteer = createGazetteer();

const facts = withThreads(
  [
    {
      id: 'talks',
      names: ['Zhuo Yi Biomedical Project'],
      stage: 'negotiating' as const,
      on: '2022-05-01',
      in: 'Jiutai',
    },
    {
      id: 'signing',
      names: ['Zhuoyi Biomedical'],
      investors: ['Longshan Group'],
      on: '2022-09-18',
      in: 'Jiutai',
      amount: 'CNY 1.2',
    },
    { id: 'start', names: ['Zhuoyi Biomedical'], stage: 'started' as const, on: '2023-03-03', in: 'Jiutai' },
    { id: 'wind', names: ['大安风光制氢'], investors: ['中国能建'], on: '2023-04-01', amount: 'CNY 6.3' },
    { id: 'laser-a', names: ['Laser Park'], on: '2022-01-01', in: 'Jiutai' },
    { id: 'laser-b', names: ['Laser Park'], on: '2022-02-01', in: 'Kuancheng' },
    { id: 'one', names: ['Ginseng Works'], on: '2022-03-01', document: 'a.txt' },
    { id: 'other', names: ['Ginseng Works'], on: '2022-06-01', document: 'b.txt' },
    { id: 'batch', names: ['Deer Valley'], scope: 'batch' as const, projects: '9', on: '2022-03-01' },
  ].map(makeFact),
);

function read(question: string): NamedProject | null {
  return readNamedProject(understood(question, { today: TODAY }), {
    today: TODAY,
    gazetteer,
    facts: () => facts,
  });
}

describe('readNamedProject', () => {
  it.each([
    ['When was the Zhuoyi Biomedical project signed?', 'signing'],
    ['when did Zhuoyi Biomedical in Jiutai start construction?', 'start'],
    ['When did Zhuoyi Biomedical start?', 'start'],
    ['When was the Zhuo Yi biomedical project signed in 2022?', 'signing'],
    ['Zhuoyi Biomedical项目什么时候开工？', 'start'],
    ['大安风光制氢项目什么时候签约的？', 'wind'],
    ['Когда подписан проект Zhuoyi Biomedical?', 'signing'],
    ['Zhuoyi Biomedical 프로젝트는 언제 착공했습니까?', 'start'],
    ['Who invests in the Zhuoyi Biomedical project?', 'signing'],
    ['Which company is building Zhuoyi Biomedical in Jiutai?', 'signing'],
    ['谁投资了大安风光制氢项目？', 'wind'],
    ['大安风光制氢项目是哪家公司投资的？', 'wind'],
    ['Кто инвестирует в проект Zhuoyi Biomedical?', 'signing'],
    ['Zhuoyi Biomedical 프로젝트에 누가 투자합니까?', 'signing'],
  ])('finds the row that answers "%s"', (question, id) => {
    expect(read(question)?.row.id).toBe(id);
  });

  it.each([
    ['two projects have the name', 'When was Laser Park signed?'],
    ['reports differ on the day', 'When was Ginseng Works signed?'],
    ['it is a batch’s name', 'When was Deer Valley signed?'],
    ['only a part of a name', 'When was the Zhuoyi project signed?'],
    ['a longer name', 'When was the Zhuoyi Biomedical Valley project signed?'],
    ['a longer Chinese name', '大安风光制氢合成氨项目什么时候签约的？'],
    ['another place', 'When was Zhuoyi Biomedical in Songyuan signed?'],
    ['another time', 'When was Zhuoyi Biomedical signed in 2021?'],
    ['a step that no row has', 'When did Zhuoyi Biomedical go into production?'],
    ['a phase', 'When was the second phase of Zhuoyi Biomedical signed?'],
    ['something else of it', 'When did Zhuoyi Biomedical receive its permit?'],
    ['a person', 'Who is the mayor behind Zhuoyi Biomedical?'],
    ['an investor asked after itself', 'Who invests in Longshan Group?'],
    ['its money', 'How much does Zhuoyi Biomedical cost?'],
    ['no name at all', 'When were projects signed in Jiutai?'],
  ])('says nothing where the question means %s', (_why, question) => {
    expect(read(question)).toBeNull();
  });
});

function tell(question: string, told: Reply | null, language: AnswerLanguage): Reply {
  const project = read(question) as NamedProject;
  return tellProject(project, told, { facts, notes: () => [], gazetteer, language, today: TODAY });
}

describe('tellProject', () => {
  const WHEN = 'When was the Zhuoyi Biomedical project signed?';

  it('answers by itself where the passages say nothing, with the steps in time and a quote for each', () => {
    const { text, citations, facts: rows } = tell(WHEN, null, 'en');
    expect(text).toBe(
      [
        '18 September 2022 · signed · Jiutai · Zhuoyi Biomedical [1]',
        'Step by step: under negotiation 1 May 2022 [2] → signed 18 September 2022 [1] → started 3 March 2023 [3]',
        '',
        '“quote of signing” [1]',
        '“quote of talks” [2]',
        '“quote of start” [3]',
      ].join('\n'),
    );
    expect(citations.map(({ document }) => document)).toEqual(['signing.txt', 'talks.txt', 'start.txt']);
    expect(rows.map(({ id }) => id).sort()).toEqual(['signing', 'start', 'talks']);
  });

  it.each([
    ['zh', /投资方：Longshan Group.*进展：/s],
    ['ru', /инвестор: Longshan Group.*По шагам: /s],
    ['ko', /투자자: Longshan Group.*단계별: /s],
  ] as const)('names the investor in %s', (language, words) => {
    expect(tell('Who invests in Zhuoyi Biomedical?', null, language).text).toMatch(words);
  });

  const passage = (quote: string): Reply => ({
    text: `“${quote}” [1]`,
    citations: [
      {
        n: 1,
        document: 'p.txt',
        title: 'P',
        publisher: null,
        published: null,
        url: null,
        quote,
        start: 0,
        end: quote.length,
      },
    ],
    facts: [],
    isQuoted: true,
  });

  it('leaves the passages’ answer as it is and adds the steps below', () => {
    const told = passage('Zhuoyi Biomedical was signed on September 18, 2022.');
    const { text, citations } = tell(WHEN, told, 'en');
    expect(text.startsWith(`${told.text}\n\nStep by step: `)).toBe(true);
    expect(citations.map(({ n }) => n)).toEqual([1, 2, 3, 4]);
  });

  it('answers in place of passages that do not speak of the project', () => {
    expect(tell(WHEN, passage('Fifteen projects were signed.'), 'en').text).toMatch(/^18 September 2022/);
  });

  it('adds rows only, where there is one step', () => {
    const told = passage('大安风光制氢 was signed on April 1.');
    const reply = tell('大安风光制氢项目什么时候签约的？', told, 'zh');
    expect(reply).toMatchObject({ text: told.text, isQuoted: true });
    expect(reply.facts.map(({ id }) => id)).toEqual(['wind']);
  });
});
