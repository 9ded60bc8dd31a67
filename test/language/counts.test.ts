import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCounts } from '../../src/language/counts.ts';
import type { Qualifier } from '../../src/language/meaning.ts';

type Row = readonly [value: number, noun: string, words: string, qualifier?: Qualifier, high?: number];

const COUNTS: readonly (readonly [text: string, ...counts: Row[]])[] = [
  [
    'fifteen autumn investment promotion projects with',
    [15, 'projects', 'fifteen autumn investment promotion projects'],
  ],
  [
    '86 new negotiated, signed and settled projects of over RMB 50 million',
    [86, 'projects', '86 new negotiated, signed and settled projects'],
  ],
  [
    'Among the 15 successfully signed major projects',
    [15, 'projects', '15 successfully signed major projects'],
  ],
  ['52 Projects over RMB 50 million', [52, 'projects', '52 Projects']],
  ['1,112 projects of more than 100 million yuan each', [1112, 'projects', '1,112 projects']],
  ['The province’s 432 or more projects', [432, 'projects', '432 or more projects', 'over']],
  ['no less than 100 major projects', [100, 'projects', 'no less than 100 major projects', 'over']],
  ['240 plus projects', [240, 'projects', '240 plus projects', 'over']],
  ['100+ projects', [100, 'projects', '100+ projects', 'over']],
  ['more than 20 companies', [20, 'enterprises', 'more than 20 companies', 'over']],
  ['about 30 enterprises', [30, 'enterprises', 'about 30 enterprises', 'about']],
  ['up to 70 vehicles at once', [70, 'vehicles', 'up to 70 vehicles', 'up_to']],
  ['3,000-odd workers', [3000, 'people', '3,000-odd workers', 'about']],
  ['a total of 2086 projects', [2086, 'projects', '2086 projects']],
  ['10-20 projects', [10, 'projects', '10-20 projects', 'exactly', 20]],
  ['52 projects, of which 23 are planned to start', [52, 'projects', '52 projects'], [23, 'projects', '23']],
  ['52 projects signed, 23 of which started', [52, 'projects', '52 projects'], [23, 'projects', '23']],
  ['111 projects were named, 12 of them done', [111, 'projects', '111 projects'], [12, 'projects', '12']],
  [
    '45 negotiated projects, 23 signed projects and 18 settled projects',
    [45, 'projects', '45 negotiated projects'],
    [23, 'projects', '23 signed projects'],
    [18, 'projects', '18 settled projects'],
  ],
  [
    '45 negotiated, 23 signed and 18 settled projects',
    [45, 'projects', '45'],
    [23, 'projects', '23'],
    [18, 'projects', '18 settled projects'],
  ],
  ['6 out of its 34 key projects', [6, 'projects', '6'], [34, 'projects', '34 key projects']],
  ['300 permanent and 1,000 temporary jobs', [300, 'jobs', '300'], [1000, 'jobs', '1,000 temporary jobs']],
  ['such six featured industrial parks as', [6, 'parks', 'six featured industrial parks']],
  ['eight high-grade projects', [8, 'projects', 'eight high-grade projects']],
  ['15 "special" projects', [15, 'projects', '15 "special" projects']],
  ['7 services projects', [7, 'projects', '7 services projects']],
  ['5,000 jobs.', [5000, 'jobs', '5,000 jobs']],
  ['33 contracts!', [33, 'contracts', '33 contracts']],
  ['675 units of central enterprises', [675, 'units', '675 units']],
  ['seven agreements of $700 million', [7, 'agreements', 'seven agreements']],
  ['12,600 buyers of 75 countries', [12_600, 'people', '12,600 buyers'], [75, 'countries', '75 countries']],
  [
    '18 industry projects take 23 billion yuan; 23 banks',
    [18, 'projects', '18 industry projects'],
    [23, 'banks', '23 banks'],
  ],
  [
    '13 administrative villages and 80000 people',
    [13, 'villages', '13 administrative villages'],
    [80_000, 'people', '80000 people'],
  ],
  ['three new certificates', [3, 'licences', 'three new certificates']],
  ['a dozen companies', [12, 'enterprises', 'a dozen companies']],
  ['one project', [1, 'projects', 'one project']],
  ['1.2 million jobs', [1_200_000, 'jobs', '1.2 million jobs']],
  ['12 tickets.', [12, 'other', '12 tickets']],
  ['On September 18, fifteen projects', [15, 'projects', 'fifteen projects']],
  ['In September 15 projects were signed', [15, 'projects', '15 projects']],
  ['In 2022, 15 projects', [15, 'projects', '15 projects']],
  ['15个项目', [15, 'projects', '15个项目']],
  ['签约6个汽车电子项目', [6, 'projects', '6个汽车电子项目']],
  ['开工7个人工智能项目', [7, 'projects', '7个人工智能项目']],
  ['8个园区签约项目30个', [8, 'parks', '8个园区'], [30, 'projects', '项目30个']],
  ['绿园区15个重点项目集中签约', [15, 'projects', '15个重点项目']],
  ['十五个项目', [15, 'projects', '十五个项目']],
  ['71個重大項目', [71, 'projects', '71個重大項目']],
  ['今年要开工项目406个', [406, 'projects', '项目406个']],
  ['项目15个', [15, 'projects', '项目15个']],
  ['签约项目共计15个', [15, 'projects', '项目共计15个']],
  ['5000万元以上项目1400个', [1400, 'projects', '项目1400个']],
  ['新建56个，续建145个', [56, 'projects', '56个'], [145, 'projects', '145个']],
  [
    '谋划65个,洽谈150个,签约35个',
    [65, 'projects', '65个'],
    [150, 'projects', '150个'],
    [35, 'projects', '35个'],
  ],
  ['签约15个项目，其中8个为工业类', [15, 'projects', '15个项目'], [8, 'projects', '8']],
  ['百余个项目', [100, 'projects', '百余个项目', 'over']],
  ['20多家企业', [20, 'enterprises', '20多家企业', 'over']],
  ['超过30家企业', [30, 'enterprises', '超过30家企业', 'over']],
  ['带来1200个就业岗位', [1200, 'jobs', '1200个就业岗位']],
  ['五大产业', [5, 'sectors', '五大产业']],
  ['2022个项目', [2022, 'projects', '2022个项目']],
  ['33份合同', [33, 'contracts', '33份合同']],
  ['подписано 11 соглашений', [11, 'agreements', '11 соглашений']],
  ['111 проектов', [111, 'projects', '111 проектов']],
  ['15 новых крупных инвестиционных проектов', [15, 'projects', '15 новых крупных инвестиционных проектов']],
  ['больше 1 тыс. человек', [1000, 'people', 'больше 1 тыс. человек', 'over']],
  ['300 рабочих мест', [300, 'jobs', '300 рабочих мест']],
  ['двадцать пять компаний', [25, 'enterprises', 'двадцать пять компаний']],
  ['312개 프로젝트', [312, 'projects', '312개 프로젝트']],
  ['프로젝트 312개', [312, 'projects', '프로젝트 312개']],
  ['협약 15건을 체결', [15, 'agreements', '협약 15건']],
  ['20여 개 기업', [20, 'enterprises', '20여 개 기업', 'over']],
  ['두 개 기업', [2, 'enterprises', '두 개 기업']],
  ['열다섯 개 프로젝트', [15, 'projects', '열다섯 개 프로젝트']],
  [
    '프로젝트 86건 중 45건은 협상 중, 23건은 체결했다',
    [86, 'projects', '프로젝트 86건'],
    [45, 'projects', '45'],
    [23, 'projects', '23'],
  ],
  ['пятнадцать проектов', [15, 'projects', 'пятнадцать проектов']],
  [
    'Из 86 проектов 45 находятся на стадии переговоров',
    [86, 'projects', '86 проектов'],
    [45, 'projects', '45'],
  ],
  ['fifty-two projects', [52, 'projects', 'fifty-two projects']],
  ['a hundred and two projects', [102, 'projects', 'a hundred and two projects']],
  ['no fewer than 100 projects', [100, 'projects', 'no fewer than 100 projects', 'over']],
  ['Projects signed: 15', [15, 'projects', 'Projects signed: 15']],
  ['projects totalled 15', [15, 'projects', 'projects totalled 15']],
  ['339 of all projects', [339, 'projects', '339 of all projects']],
  ['one of the projects'],
  ['the "four regions" and industrial projects', [4, 'other', 'four regions']],
  ["17 serve people's livelihood"],
  ['新建79,续建224', [79, 'projects', '79'], [224, 'projects', '224']],
  ['高新区新建16续建28', [16, 'projects', '16'], [28, 'projects', '28']],
  ['春季先开201个', [201, 'projects', '201个']],
  ['52个5000万元以上项目', [52, 'projects', '52个']],
  ['一百零二个项目', [102, 'projects', '一百零二个项目']],
  ['产业项目242个', [242, 'projects', '项目242个']],
  ['上百家企业', [100, 'enterprises', '百家企业', 'over']],
  ['1,200 households', [1200, 'households', '1,200 households']],
  ['搬迁1200户', [1200, 'households', '1200户']],
  ['1000 семей', [1000, 'households', '1000 семей']],
  ['about 500 hectares of land', [500, 'hectares', 'about 500 hectares', 'about']],
  ['410 ha, over', [410, 'hectares', '410 ha']],
  ['118 km2', [118, 'square_kilometres', '118 km2']],
  ['53.5 km² planned', [53.5, 'square_kilometres', '53.5 km²']],
  ['1.14 million square meters of parks', [1_140_000, 'square_metres', '1.14 million square meters']],
  ['120 km of roads', [120, 'kilometres', '120 km']],
  ['8,000 tons a year', [8000, 'tonnes', '8,000 tons']],
  ['130 тыс. тонн', [130_000, 'tonnes', '130 тыс. тонн']],
  ['年产3.5万吨', [35_000, 'tonnes', '3.5万吨']],
  ['90万千瓦', [900_000, 'kilowatts', '90万千瓦']],
  ['2 x 660 MW units', [660, 'megawatts', '660 MW']],
  ['占地500亩', [500, 'mu', '500亩']],
  ['500헥타르', [500, 'hectares', '500헥타르']],
];

/** Numbers whose noun stands in a sentence before, or nowhere in the text. */
const CARRIED: readonly (readonly [text: string, counts: readonly string[]])[] = [
  ['There were 52 projects. 23 are planned.', ['52 projects', '23 projects']],
  [
    'Of the 86, 45 were under negotiation, 23 had been signed and 18 had settled.',
    ['86 unstated', '45 unstated', '23 unstated', '18 unstated'],
  ],
  [
    'The district has 86 new projects and 900 jobs. Of the 86, 45 negotiated, 23 signed and 18 settled.',
    ['86 projects', '900 jobs', '86 projects', '45 projects', '23 projects', '18 projects'],
  ],
  ['111 projects, 5,000 jobs. 54 are launched this year', ['111 projects', '5000 jobs', '54 projects']],
  ['According to the plan, 23 of the 52 will start in spring.', ['23 unstated', '52 unstated']],
  ['Twelve of these, worth 14 billion tenge, have been launched.', ['12 unstated']],
  ['The parks had 409 projects. 331 of these were foreign.', ['409 projects', '331 projects']],
  ['There were 52 contracts.\n\n23 were signed in May.', ['52 contracts', '23 unstated']],
  ['15 were signed and 12 started construction', ['15 unstated', '12 unstated']],
  ['共73个', ['73 unstated']],
  ['十五个', ['15 unstated']],
  ['全市项目71个。全省312个，近800亿元', ['71 projects', '312 projects']],
  ['86건', ['86 unstated']],
  ['из них 23 подписаны', ['23 unstated']],
  ['Arctic LNG 2 started production', []],
  ['2023 started well', []],
  ['Unit 2 was commissioned', []],
  ['31개 성시 가운데', []],
];

const NO_COUNTS = [
  'dozens of projects',
  'RMB 50 million projects',
  'up to 93% are industrial projects',
  '15 percent of projects',
  'the 19th NPC',
  'the 24th Harbin fair',
  'top 500 enterprises',
  'Fortune 500 companies',
  'No. 3 projects',
  'Phase 2 projects',
  'the 2018 projects',
  'On May 5 new projects were signed',
  '3个月',
  '增长3个百分点',
  '一个项目',
  '第15个项目',
  '2022年9月18日',
  '3개월',
  '12 of them left',
  'two-thirds of projects',
  '数百个项目',
  '几十家企业',
  '第一吨氨',
];

const MEASURED = [
  ...['square_kilometres', 'square_metres', 'hectares', 'mu', 'kilometres', 'tonnes'],
  ...['gigawatts', 'megawatts', 'kilowatts'],
];

describe('readCounts', () => {
  it.each(COUNTS.map(([text, ...counts]) => ({ text, counts })))('reads $text', ({ text, counts }) => {
    const read = readCounts(text).map(({ start, end, value, high, qualifier, noun }) => [
      value,
      noun,
      text.slice(start, end),
      qualifier,
      high,
    ]);
    expect(read).toEqual(
      counts.map(([value, noun, words, qualifier, high]) => [
        value,
        noun,
        words,
        qualifier ?? 'exactly',
        high,
      ]),
    );
  });

  it.each(NO_COUNTS)('counts nothing in "%s"', (text) => {
    expect(readCounts(text)).toEqual([]);
  });

  it.each(CARRIED)('carries the noun over in "%s"', (text, counts) => {
    expect(readCounts(text).map(({ value, noun }) => `${value} ${noun}`)).toEqual(counts);
  });

  it('lends no noun out of brackets', () => {
    const text = '54 are launched this year (46 billion tenge, 1,300 jobs), 12 of them already.';
    expect(readCounts(text).map(({ noun }) => noun)).toEqual(['unstated', 'jobs']);
  });

  it('keeps its offsets inside any text, sorted and apart', () => {
    const piece = fc.constantFrom(
      '15',
      ' ',
      ' projects',
      '个',
      '项目',
      ' new',
      ',',
      ' and',
      ' of which',
      'over ',
      '여',
      ' 개',
      ' проектов',
      '.',
      '\n',
      '一',
      '其中',
      ' signed',
      ' ha',
      '.5',
      'Of the ',
      '건',
      '(',
      ')',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (any) => {
        let end = 0;
        for (const count of readCounts(any)) {
          expect(count.start).toBeGreaterThanOrEqual(end);
          expect(count.end).toBeGreaterThan(count.start);
          expect(count.value).toBeGreaterThan(0);
          expect(Number.isInteger(count.value) || MEASURED.includes(count.noun)).toBe(true);
          end = count.end;
        }
        expect(end).toBeLessThanOrEqual(any.length);
      }),
    );
  });

  it.each(['5 new ', '5 projects ', 'one ', '5个', '个', '5 of which ', ' ', 'project-', '5 новых '])(
    'ends on a long run of "%s"',
    (piece) => {
      expect(Array.isArray(readCounts(piece.repeat(2_000)))).toBe(true);
    },
  );
});
