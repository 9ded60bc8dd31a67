import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf, inShort } from './facts-of.ts';
import '../../support/property-seed.ts';

/** Sentences of real captures, some translated by machine, with the titles and dates of their documents. */
const CAPTURES = [
  {
    title: '15 Projects with a Total Investment over RMB 20 Billion Settled in Jiutai District, Changchun',
    published: '2022-09-21',
    text: 'On September 18, fifteen autumn investment promotion projects with large investment scales, long industrial chains and positive social benefits were signed in a centralized way in Jiutai District, Changchun, covering food processing and new energy, with a total investment of over RMB 20 billion.\n\n"Among the 15 successfully signed major projects, up to 93% are industrial projects."\n\nBetween January and August, the entire district has had 86 new negotiated, signed and settled projects of over RMB 50 million, with an estimated investment of RMB 94.753 billion. Wherein, there are 45 negotiated projects, 23 signed projects and 18 settled projects, marking a fruitful outcome of investment promotion.',
    facts: [
      'signed | batch | 15 | >20000M CNY total_investment | 2022-09-18..2022-09-18 | Jiutai',
      'negotiating | running_total | 86 | 94753M CNY total_investment | 2022-01-01..2022-08-31 | Jiutai',
      'negotiating | running_total | 45 | - | 2022-01-01..2022-08-31 | Jiutai',
      'signed | running_total | 23 | - | 2022-01-01..2022-08-31 | Jiutai',
      'settled | running_total | 18 | - | 2022-01-01..2022-08-31 | Jiutai',
    ],
  },
  {
    title: 'Chaoyang District Plans to Build 52 Projects over RMB 50 million or above for this year',
    published: '2023-02-24',
    text: 'For this year, Chaoyang District plans to build 52 projects over RMB 50 million, of which 23 are planned to start or resume in the spring.\n\nFor the Affiliated Hospital of Changchun University of Traditional Chinese Medicine, personnel will coordinate to solve the problems.\n\nThe bureau has carried out the major project planning, with no less than 100 major projects arranged and planned for this year. Currently, there are 5 special debt projects that have been planned and stored in total.',
    facts: [
      'planned | batch | 52 | - | 2023-01-01..2023-12-31 | Chaoyang',
      'planned | batch | 23 | - | 2023-03-01..2023-05-31 | Chaoyang',
      'planned | batch | >100 | - | 2023-01-01..2023-12-31 | Chaoyang',
      'planned | running_total | 5 | - | - | Chaoyang',
    ],
  },
  {
    title: 'Jilin Province’s second -quarter project concentrated on the opening of the work was held',
    published: null,
    text: 'On April 28, the Provincial Government held a concentrated on the second quarter of the province’s project in the main venue of Zhuo Yi Biomedical Project in Changchun City.\n\nThe province’s 432 or more projects of more than 50 million yuan will be concentrated in resumption, with a total investment of 364 billion yuan.\n\nDuring the event, the main responsible comrades of each city reported the resumption of work at each venue.\n\nSince the beginning of the year, the province has accumulated a total of 2086 projects of more than 50 million yuan, with a total investment of 1331.7 billion yuan.',
    facts: [
      'resumed | batch | >432 | 364000M CNY total_investment | - | Jilin Province',
      'resumed | running_total | 2086 | 1331700M CNY total_investment | - | Jilin Province',
    ],
  },
  {
    title: 'Platinum Industry Adds Splendor to the New Year',
    published: null,
    text: 'The signing ceremony of Changchun Jingyue Lake Vasaloppet Skiing Festival was held on January 4, 2018. As the main venue for the platinum industry of Changchun City, Jingyue Hi-tech Industry Development Zone managed to have 16 projects signed with RMB31.36 billion at the ceremony.\n\nIn addition, there are three complex projects on which the average amount of investment is approximately RMB6 billion.\n\nOver the past 16 years, the talks have attracted the settlement of 240 plus projects in Jingyue Hi-tech Industry Development Zone.',
    facts: [
      'signed | batch | 16 | 31360M CNY other | 2018-01-04..2018-01-04 | Jingyue High-tech Zone',
      'signed | batch | 3 | ~6000M CNY average | 2018-01-04..2018-01-04 | Jingyue High-tech Zone',
      'settled | running_total | >240 | - | - | Jingyue High-tech Zone',
    ],
  },
] as const;

describe('createFactReader', () => {
  it.each(CAPTURES)('reads "$title"', ({ text, title, published, facts }) => {
    expect(factsOf(text, { title, published }).map(inShort)).toEqual(facts);
  });

  it.each([
    [
      'two currencies for one sum',
      'On June 3, 2022 Harbin signed 587 projects worth 250.9 billion yuan ($40.9 billion).',
      ['signed | batch | 587 | 250900M CNY other | 2022-06-03..2022-06-03 | Harbin'],
    ],
    [
      'the same in Chinese',
      '2022年6月3日,九台区签约2个项目,总投资130亿元(约合20亿美元)。',
      ['signed | batch | 2 | 13000M CNY total_investment | 2022-06-03..2022-06-03 | Jiutai'],
    ],
    [
      'sums and numbers told in the same order',
      '一季度,九台区在谈项目57个,签约项目19个,计划总投资分别为203亿元和48亿元。',
      [
        'negotiating | running_total | 57 | 20300M CNY total_investment | 2022-01-01..2022-03-31 | Jiutai',
        'signed | running_total | 19 | 4800M CNY total_investment | 2022-01-01..2022-03-31 | Jiutai',
      ],
    ],
    [
      'a part of the money that is spent this year',
      'On September 1, Jiutai started 12 schemes of 2.26 billion RMB, of which 1.11 billion RMB should be spent this year.',
      ['started | batch | 12 | 2260M CNY other | 2022-09-01..2022-09-01 | Jiutai'],
    ],
    [
      'a sum in the sentence behind',
      'Seven projects were signed in Jiutai on September 1. Together they are worth RMB 700 million.',
      ['signed | batch | 7 | 700M CNY other | 2022-09-01..2022-09-01 | Jiutai'],
    ],
    [
      'parts that leave the noun out',
      'Twelve projects were signed in Jiutai on September 1. Of the twelve, seven process grain and five build cold stores.',
      [
        'signed | batch | 12 | - | 2022-09-01..2022-09-01 | Jiutai',
        'signed | batch | 7 | - | 2022-09-01..2022-09-01 | Jiutai',
        'signed | batch | 5 | - | 2022-09-01..2022-09-01 | Jiutai',
      ],
    ],
    [
      'a step that parts took since, on a day nobody tells',
      'On September 1, Jiutai signed eighteen projects. Eleven of the eighteen have since started construction.',
      ['signed | batch | 18 | - | 2022-09-01..2022-09-01 | Jiutai', 'started | batch | 11 | - | - | Jiutai'],
    ],
    [
      'a whole province beside one of its cities',
      '9月1日,长春市开工项目71个。全省累计开工项目312个。',
      [
        'started | batch | 71 | - | 2022-09-01..2022-09-01 | Changchun',
        'started | running_total | 312 | - | 2022-09-01..2022-09-01 | Jilin Province',
      ],
    ],
    [
      'what is done this year only up to the day the news came out',
      '今年,九台区签约项目35个。',
      ['signed | running_total | 35 | - | 2022-01-01..2022-09-21 | Jiutai'],
    ],
    [
      'one project whose sum stands in the sentence behind',
      'В Туркестанской области 1 сентября приступили к возведению завода. Проект оценивают в 122,85 млрд тенге.',
      ['started | project | - | 122850M KZT other | 2022-09-01..2022-09-01 | Turkestan Region'],
    ],
    [
      'Korean news',
      '연변주는 8월 24일 11개 프로젝트의 투자 협약을 체결했다. 총투자액은 28억 위안이다.',
      ['signed | batch | 11 | 2800M CNY total_investment | 2022-08-24..2022-08-24 | Yanbian'],
    ],
  ])('reads %s', (_, text, facts) => {
    expect(factsOf(text).map(inShort)).toEqual(facts);
  });

  it.each([
    'Two logistics projects that were to start in Jiutai in March could not be started.',
    '原定3月开工的2个冷链物流项目因故未能开工。',
    'The exports of Jiutai came to 8.8 billion yuan, and its GDP to RMB 40 billion.',
    '2022年,九台区固定资产投资120.2亿元,进出口总额3.2亿元。',
    'Banks offered the 23 firms of Jiutai credit of RMB 4 billion.',
    'The district will serve key projects over RMB 50 million.',
    'The new area has 47 projects of CNY 255.8 billion.',
    'Товарооборот города составил 11 млрд юаней.',
    '수출은 75억 달러로 늘었다.',
    '',
  ])('reads no fact from "%s"', (text) => {
    expect(factsOf(text).map(inShort)).toEqual([]);
  });

  it('reads the projects of a list below the news of their batch, with its step, day and place', () => {
    const text =
      'Six projects were signed in Tonghua on September 8.\n\n- Ginseng base: RMB 1.1 billion\n- Wine cellar: up to RMB 600 million\n';
    const [batch, ...members] = factsOf(text);
    expect(members.map(inShort)).toEqual([
      'signed | project | - | 1100M CNY other | 2022-09-08..2022-09-08 | Tonghua',
      'signed | project | - | <600M CNY other | 2022-09-08..2022-09-08 | Tonghua',
    ]);
    expect(members.map(({ names }) => names)).toEqual([['Ginseng base'], ['Wine cellar']]);
    expect(members.map(({ part_of }) => part_of)).toEqual([batch?.id, batch?.id]);
  });

  it('reads a table of projects by its heading, and no row of sums', () => {
    const text =
      'Six projects were signed in Tonghua on September 8.\n\nProject | Amount\nGinseng base | RMB 1.1 billion\nTotal | RMB 9 billion\n\nField | Amount\nIndustry | RMB 5 billion\n';
    expect(factsOf(text).flatMap(({ names }) => names)).toEqual(['Ginseng base']);
  });

  it('quotes what it read: one sentence, or as far as the next ones go on', () => {
    const text =
      'It rained.\n\nSeven projects were signed in Jiutai. They are worth RMB 700 million. It rained.';
    const [fact] = factsOf(text);
    expect(fact?.quote).toBe('Seven projects were signed in Jiutai. They are worth RMB 700 million.');
    expect(text.slice(fact?.start, fact?.end)).toBe(fact?.quote);
  });

  it('reads each sentence once, although passages share some', () => {
    const filler =
      'The officials of the district spoke about service, land and labour at some length. '.repeat(6);
    const text = `${filler}Seven projects were signed in Jiutai. ${filler}`;
    expect(factsOf(text)).toHaveLength(1);
  });

  it('keeps its quotes in their places, whatever the text', () => {
    const piece = fc.constantFrom(
      'fifteen projects ',
      '15个项目',
      '签约',
      ' were signed',
      '总投资20亿元',
      ' worth RMB 2 billion',
      '. ',
      '。',
      '\n',
      '\n\n',
      ' | ',
      '- ',
      '# ',
      'of the 15, ',
      '其中',
      'Jiutai',
      '九台区',
      'on September 18',
      '12 проектов ',
      'подписали',
      '4개 프로젝트',
      '체결',
      '($3 billion)',
      '\u{1F600}',
      ', ',
      '分别',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (any) => {
        for (const { quote, start, end, stage } of factsOf(any)) {
          expect(any.slice(start, end)).toBe(quote);
          expect(quote).not.toBe('');
          expect(stage).toBeTruthy();
        }
      }),
      { numRuns: 300 },
    );
  });
});
