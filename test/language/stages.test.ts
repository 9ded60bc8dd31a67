import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStages } from '../../src/language/stages.ts';

/** Text, then what is read as `stage`, `stage?` (planned) or `stage!` (negated), in order. */
const STAGES: readonly (readonly [text: string, stages: string])[] = [
  ['fifteen projects were signed in a centralized way', 'signed'],
  ['had 16 projects signed with RMB31.36 billion', 'signed'],
  ['86 new negotiated, signed and settled projects', 'negotiating signed settled'],
  ['project negotiation, signing and settlement are fully promoted', 'negotiating signed settled'],
  ['For each key project under discussion', 'negotiating'],
  ['plans to build 52 projects', 'planned?'],
  ['of which 23 are planned to start or resume in the spring', 'started? resumed?'],
  ['100 major projects arranged and planned for this year', 'planned?'],
  ['in the process of starting and resuming the project', 'started resumed'],
  ['will be concentrated in resumption', 'resumed?'],
  ['announced a resumption of work', 'resumed'],
  ['allow more large projects to settle in Jilin', 'settled?'],
  ['The signing ceremony was held on January 4', 'signed'],
  ['The signing ceremony will be held tomorrow', 'signed?'],
  ['attracted the settlement of 240 plus projects', 'settled'],
  ['Saudi Arabia inks $164 mln deal', 'signed'],
  ['SAGIA put its name under a memorandum', 'signed'],
  ['the two sides concluded a supply contract', 'signed'],
  ['they signed a memorandum of understanding', 'signed signed'],
  ['Zhambyl Region signs agreements with investors', 'signed'],
  ['Chongqing signs 52 projects', 'signed'],
  ['The forum yielded seven agreements', 'signed'],
  ['A factory is to rise in three phases', 'planned?'],
  ['Jinan broke ground on 73 major projects', 'started'],
  ['Jinan major projects kick off construction', 'started'],
  ['the company started construction of a plant', 'started'],
  ['construction of the plant began in May', 'started'],
  ['construction of the plant has not begun', 'started!'],
  ['Shandong launches 1,007 major projects', 'started'],
  ['54 are launched this year', 'started'],
  ['got 1,112 projects under way', 'started'],
  ['The groundbreaking ceremony will be held', 'started?'],
  ['the plant is under construction', 'started'],
  ['companies resumed work', 'resumed'],
  ['the Test Center opened in September 2023', 'in_production'],
  ['Volume production is due by the end of 2024', 'in_production?'],
  ['The plant was put into operation', 'in_production'],
  ['The plant will be put into operation in May', 'in_production?'],
  ['The line went into production', 'in_production'],
  ['was commissioned in 2020', 'in_production'],
  ['in talks with BMW', 'negotiating'],
  ['negotiations are under way', 'negotiating'],
  ['They will sign an agreement', 'signed?'],
  ['to be signed', 'signed?'],
  ['The contract was not signed', 'signed!'],
  ['The work has not started', 'started!'],
  ['has yet to start construction', 'started!'],
  ['was not only signed but started', 'signed'],
  ['strive for early signing, early landing, early start', 'signed? settled? started?'],
  ['Chinese Company Proposes Industrial Park Project', 'planned?'],
  ['What was signed in Jiutai?', 'signed'],
  ['has X been put into production?', 'in_production'],
  ['When will construction start?', 'started?'],
  ['When did construction start?', 'started'],
  ['Did BMW sign an agreement?', 'signed'],
  ['Which projects settled in Jiutai?', 'settled'],
  ['15个重点项目集中签约', 'signed'],
  ['绿园区17日签下15个项目', 'signed'],
  ['双方签署协议', 'signed'],
  ['一期签105亿元', 'signed'],
  ['项目落地九台', 'settled'],
  ['企业落户长春', 'settled'],
  ['春季集中开工', 'started'],
  ['项目奠基', 'started'],
  ['年初到现在开复工303个', 'started resumed'],
  ['71個重大項目開復工', 'started resumed'],
  ['企业复工', 'resumed'],
  ['续建145个', 'resumed'],
  ['竣工投产', 'in_production'],
  ['投产达产', 'in_production in_production'],
  ['谋划65个,洽谈150个,签约35个', 'planned? negotiating signed'],
  ['在谈项目', 'negotiating'],
  ['计划开工15个项目', 'started?'],
  ['今年要开工项目406个', 'started?'],
  ['将于9月开工', 'started?'],
  ['预计年底投产', 'in_production?'],
  ['签约仪式将于明天举行', 'signed?'],
  ['拟建一座电站', 'planned?'],
  ['没有签约', 'signed!'],
  ['尚未开工', 'started!'],
  ['哪些项目开工了', 'started'],
  ['不断签约', 'signed'],
  ['подписаны 11 соглашений', 'signed'],
  ['заключил контракт', 'signed'],
  ['соглашение не подписано', 'signed!'],
  ['будет подписан договор', 'signed?'],
  ['В Казахстане начали строить новый завод', 'started'],
  ['стартовало строительство завода', 'started'],
  ['строительство завода начнётся в мае', 'started?'],
  ['Запуск ждут ориентировочно в июне 2024 года', 'in_production?'],
  ['ввод в эксплуатацию', 'in_production'],
  ['планируется построить завод', 'planned?'],
  ['ведутся переговоры', 'negotiating'],
  ['협약을 체결했다', 'signed'],
  ['아직 체결하지 않았다', 'signed!'],
  ['착공할 예정이다', 'started?'],
  ['내년 준공 예정', 'in_production?'],
  ['생산을 재개했다', 'resumed'],
  ['협상 중이다', 'negotiating'],
];

const NO_STAGES = [
  'road signs were replaced',
  'signs of growth',
  'the Vanguard of Opening-up',
  'opened up new markets',
  'He settled down in Beijing',
  'dispute settlement',
  'at the start of the year',
  'a high starting point',
  'start-up companies',
  'project construction and operation situation',
  'groundbreaking research',
  'a great deal of work',
  'sign language',
  '改革开放',
  '投资贸易洽谈会',
  '计划总投资120亿元',
  '落地窗',
  'заключительный этап',
];

const MARKS = { done: '', planned: '?', negated: '!' } as const;

describe('readStages', () => {
  it.each(STAGES)('reads "%s" as %s', (text, stages) => {
    expect(
      readStages(text)
        .map(({ stage, modality }) => stage + MARKS[modality])
        .join(' '),
    ).toBe(stages);
  });

  it.each(NO_STAGES)('sees no stage in "%s"', (text) => {
    expect(readStages(text)).toEqual([]);
  });

  it.each([
    ['They broke ground in May', ['broke ground']],
    ['15个重点项目集中签约', ['集中签约']],
    ['ввод в эксплуатацию завода', ['ввод в эксплуатацию']],
    ['开复工303个', ['开复工', '开复工']],
  ])('gives the offsets of the words in "%s"', (text, words) => {
    expect(readStages(text).map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  it('keeps its offsets inside any text, sorted', () => {
    const piece = fc.constantFrom(
      'sign',
      'signed',
      ' ',
      'will be ',
      'not ',
      'plans to ',
      'start',
      'projects ',
      '开工',
      '计划',
      '没有',
      '签约',
      ',',
      '.',
      'запуск',
      ' не ',
      '착공',
      '예정',
      'opening',
      '-up',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (any) => {
        let start = 0;
        for (const stage of readStages(any)) {
          expect(stage.start).toBeGreaterThanOrEqual(start);
          expect(stage.end).toBeGreaterThan(stage.start);
          expect(stage.end).toBeLessThanOrEqual(any.length);
          start = stage.start;
        }
      }),
    );
  });

  it.each([
    'signed ',
    'construction ',
    'reached a ',
    'got a ',
    'projects ',
    '计划',
    '将',
    'начали новый ',
    'a',
    ' ',
  ])('ends on a long run of "%s"', (piece) => {
    expect(Array.isArray(readStages(piece.repeat(3_000)))).toBe(true);
  });
});
