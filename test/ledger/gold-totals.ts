import type { Stage } from '../../src/language/meaning.ts';
import type { Grouping } from '../../src/ledger/total-groups.ts';

/** A total that a person computed from the rows of `gold.jsonl`, with the way it was computed. */
export interface GoldTotal {
  /** The last name of the place, its path written with slashes; the whole ledger without it. */
  readonly place?: string;
  /** A year, or two days with ".." between them. */
  readonly period?: string;
  readonly stage?: Stage;
  readonly sector?: string;
  readonly by?: Grouping;
  /** "key: projects; sums in billions", "-" for none, in the order that they are shown. */
  readonly groups: readonly string[];
  /** How many rows are left out for a reason, where that is worth checking. */
  readonly left?: Readonly<Record<string, number>>;
  /** Whether the documents say it in words that the program does not read as facts. */
  readonly unread?: true;
  /** How the figures come about: document by document, from the gold rows, by the counting rules of the design. */
  readonly from: string;
}

const CHANGCHUN = 'Jilin Province/Changchun';

export const GOLD_TOTALS: readonly GoldTotal[] = [
  {
    place: CHANGCHUN,
    period: '2022',
    stage: 'signed',
    groups: ['total: 37; over CNY 28.65'],
    left: { running_total: 2, in_batch: 1, wider_place: 1 },
    from: 'Jiutai 15 / over 20, Gongzhuling 22 / 8.65 (13 of them over 0.1 are in it); Jiutai’s 23 of January to August and Jingyue’s 277.6 of 16 years are running totals; the province’s two agreements name no city',
  },
  {
    place: CHANGCHUN,
    period: '2022',
    stage: 'signed',
    by: 'place',
    groups: ['Changchun: 37; over CNY 28.65', 'Gongzhuling: 22; CNY 8.65', 'Jiutai: 15; over CNY 20'],
    from: 'the same by district: the city holds both',
  },
  {
    place: CHANGCHUN,
    period: '2023',
    stage: 'signed',
    groups: ['total: 79; about CNY 56.2'],
    from: 'Automobile Zone 64 / 44.2, Lvyuan 15 / about 12; 35 of Lvyuan and 19 + 8 + 6 + 5 of Nong’an are running totals',
  },
  {
    place: `${CHANGCHUN}/Lvyuan`,
    stage: 'signed',
    groups: ['total: 15; about CNY 12'],
    left: { running_total: 1, wider_place: 1 },
    from: '15 / about 12 on one day; 35 since January are a running total; the province’s two agreements name no district',
  },
  {
    place: CHANGCHUN,
    stage: 'signed',
    by: 'year',
    groups: [
      '2018: 16; CNY 31.36',
      '2020: 23; about CNY 1.5',
      '2021: 12; CNY 3.4',
      '2022: 37; over CNY 28.65',
      '2023: 79; about CNY 56.2',
    ],
    from: 'Jingyue 16 (6, 8 and 3 of them inside); Shuangyang 23; Yushu 12 (7, 3, 2 and the starch plant inside); then as above',
  },
  {
    place: CHANGCHUN,
    stage: 'signed',
    groups: ['total: 167; about CNY 121.11'],
    from: '16 + 23 + 12 + 37 + 79; 31.36 + 1.5 + 3.4 + 28.65 + 56.2; "over" and "about" together are about',
  },
  {
    place: `${CHANGCHUN}/Yushu`,
    period: '2021',
    stage: 'signed',
    groups: ['total: 12; CNY 3.4'],
    left: { in_batch: 4, running_total: 1, wider_place: 1 },
    from: 'the twelve hold the seven, the three, the two and the starch plant; 41 since January are a running total',
  },
  {
    place: 'Jilin Province',
    period: '2022',
    stage: 'signed',
    by: 'quarter',
    groups: ['2022-Q1: 18; over CNY 7', '2022-Q3: 37; over CNY 28.65'],
    from: 'Songyuan 18 / over 7 in March; Gongzhuling in August and Jiutai in September',
  },
  {
    place: 'Jilin Province',
    period: '2022',
    stage: 'signed',
    groups: ['total: 55; over CNY 35.65'],
    from: '18 + 37; lower bounds stay lower bounds',
  },
  {
    place: 'Jilin Province',
    period: '2023',
    stage: 'signed',
    by: 'month',
    groups: [
      '2023-01: 64; CNY 44.2',
      '2023-02: 15; about CNY 12',
      '2023-06: 6; about CNY 5.2',
      '2023-08: 11; CNY 2.8',
      '2023-09: 14; CNY 3.6',
    ],
    from: 'Automobile Zone, Lvyuan, Tonghua (its three named projects inside), Yanbian, Hunchun',
  },
  {
    place: 'Jilin Province',
    period: '2023',
    stage: 'signed',
    by: 'place',
    groups: [
      'Jilin Province: 110; about CNY 67.8',
      'Changchun: 79; about CNY 56.2',
      'Changchun Automobile Economic and Technological Development Zone: 64; CNY 44.2',
      'Lvyuan: 15; about CNY 12',
      'Tonghua: 6; about CNY 5.2',
      "Ji'an: 1; CNY 0.6",
      'Yanbian: 25; CNY 6.4',
      'Hunchun: 14; CNY 3.6',
    ],
    from: 'Yanbian holds Hunchun 14 / 3.6 and its own 11 / 2.8; the wine cellar in Ji’an is in Tonghua’s six, and alone in Ji’an',
  },
  {
    place: 'Jilin Province',
    stage: 'signed',
    by: 'year',
    groups: [
      '2018: 16; CNY 31.36',
      '2020: 23; about CNY 1.5',
      '2021: 14; CNY 16.4',
      '2022: 55; over CNY 35.65',
      '2023: 110; about CNY 67.8',
    ],
    from: '2021 is Yushu 12 / 3.4 and Jilin city 2 / 13; the two agreements of March 14 state no year',
  },
  {
    place: 'Jilin Province',
    stage: 'signed',
    groups: ['total: 220; about CNY 170.21'],
    from: '16 + 23 + 14 + 55 + 110 and the 2 / 17.5 without a year, of which 10.5 and 7 are parts',
  },
  {
    place: 'Liaoning Province',
    period: '2023',
    stage: 'signed',
    by: 'place',
    groups: ['Liaoning Province: 33; CNY 263.3', 'Shenyang: 33; CNY 263.3', 'Hunnan: 1; CNY 40.6'],
    from: '33 of which Wangjiawan, Hepingwan and the aerospace park are three',
  },
  {
    period: '2023',
    stage: 'signed',
    groups: ['total: 150; about CNY 331.1, USD 0.7'],
    from: 'Jilin 110 / about 67.8, Shenyang 33 / 263.3, Zhambyl 7 / USD 0.7: dollars stay dollars',
  },
  {
    period: '2023-04-01..2023-04-30',
    stage: 'signed',
    groups: ['total: 7; USD 0.7'],
    from: 'Zhambyl, April 26 to 27',
  },
  {
    place: 'Saudi Arabia',
    stage: 'signed',
    groups: ['total: 1; USD 0.164'],
    unread: true,
    from: 'one project without a day',
  },
  {
    place: 'Sichuan Province',
    stage: 'signed',
    groups: ['total: 36; CNY 148'],
    left: { in_batch: 2 },
    from: '18 / 23 and 18 / 125; Ziyuan and Longke are in the list of them',
  },
  {
    place: 'Chongqing',
    period: '2014',
    stage: 'signed',
    groups: ['total: 52; over CNY 140'],
    from: 'one signing',
  },
  {
    place: 'Jilin Province',
    period: '2023',
    stage: 'started',
    groups: ['total: 18; CNY 32.05'],
    left: { in_batch: 4, same_event: 1, undated: 3, running_total: 5 },
    from: 'Liaoyuan 9 / 4.45 (7, 2 and the aluminium base inside), Nong’an 1 / 1.2, Baicheng 8 / 26.4 once though told in two languages (Da’an inside); without a day: the province’s 312, Hunchun’s six, Songyuan’s eleven; running totals: Tonghua’s 96 and 61, Yanbian’s 72, Dehui’s 27, the province’s 2,086',
  },
  {
    place: 'Jilin Province',
    period: '2023',
    stage: 'started',
    by: 'month',
    groups: ['2023-04: 10; CNY 5.65', '2023-05: 8; CNY 26.4'],
    from: 'Liaoyuan April 1, Nong’an April 6; Baicheng May 10',
  },
  {
    place: 'Jilin Province',
    period: '2023',
    stage: 'started',
    by: 'quarter',
    groups: ['2023-Q2: 18; CNY 32.05'],
    from: 'all of them in the second quarter',
  },
  {
    place: 'Jilin Province/Baicheng',
    stage: 'started',
    by: 'place',
    groups: ['Baicheng: 8; CNY 26.4', "Da'an: 1; CNY 6.3"],
    from: 'one event in two languages; its member in Da’an',
  },
  {
    place: 'Jilin Province',
    period: '2023',
    stage: 'started',
    by: 'sector',
    groups: [
      'agriculture: 1; CNY 1.2',
      'chemicals and materials: 1; CNY 6.3',
      'equipment manufacturing: 7; -',
      'medicine and health: 2; -',
      'metals and mining: 1; CNY 1.6',
      'new energy: 8; CNY 26.4',
    ],
    left: { sector_not_stated: 1, same_event: 1, undated: 3, running_total: 5 },
    from: 'beef of Nong’an; ammonia of Da’an; Liaoyuan’s seven, two and the aluminium base; Baicheng. Liaoyuan’s nine name no sector',
  },
  {
    place: 'Jilin Province/Baicheng',
    stage: 'started',
    sector: 'new energy',
    groups: ['total: 8; CNY 26.4'],
    from: 'two reports of one event',
  },
  {
    place: 'Jilin Province/Tonghua',
    period: '2023',
    stage: 'signed',
    by: 'sector',
    groups: ['agriculture: 1; CNY 1.1', 'culture and tourism: 1; CNY 0.6', 'new energy: 1; up_to CNY 2'],
    left: { sector_not_stated: 1, undated: 1, wider_place: 1 },
    from: 'ginseng, wine cellar, pumped storage ("up to"); the six as a whole name no sector; Ji’an’s 7 has no year, the province’s two agreements neither',
  },
  {
    place: 'Shandong Province',
    stage: 'started',
    by: 'year',
    groups: ['2024: 1007; over CNY 1200', '2025: 1006; CNY 1040'],
    from: 'Jinan’s 73 of the same day are in the province’s 1,006',
  },
  {
    place: 'Shandong Province',
    period: '2025',
    stage: 'started',
    by: 'place',
    groups: ['Shandong Province: 1006; CNY 1040', 'Jinan: 73; CNY 74'],
    left: { in_batch: 3 },
    from: 'Jinan’s 73 hold 45, 11 and 17; the province holds all',
  },
  {
    place: 'Liaoning Province/Dalian',
    period: '2020',
    stage: 'started',
    by: 'place',
    groups: ['Dalian: 68; CNY 92.3', 'Changxing Island: 1; CNY 7.4'],
    left: { in_batch: 1 },
    from: 'the port and the refinery are two of the 68',
  },
  {
    place: 'Jilin Province/Tonghua',
    stage: 'started',
    groups: ['total: 1; CNY 0.69'],
    left: { running_total: 4, wider_place: 1 },
    from: 'the pharmaceutical plant in Meihekou; running totals: its own 96 and 61, the province’s 2,086 and 301; the province’s 312 name no city',
  },
  {
    place: 'Jilin Province/Tonghua',
    stage: 'settled',
    groups: ['total: 3; CNY 0.45'],
    from: 'three logistics projects in Meihekou; yuan as written, the dollars beside it are the same money',
  },
  {
    period: '2019-04-01..2019-04-30',
    stage: 'settled',
    groups: ['total: 3; CNY 0.45'],
    from: '"In April": the whole month',
  },
  {
    place: 'Jilin Province',
    period: '2024',
    stage: 'in_production',
    by: 'quarter',
    groups: ['2024-Q2: 1; CNY 1.5', '2024-Q4: 3; CNY 0.98'],
    left: { running_total: 1 },
    from: 'Changchun’s parts plant on June 17, Yanji’s three on November 4; its nine since January are a running total',
  },
  {
    place: `${CHANGCHUN}/Dehui`,
    groups: ['total: 0; -'],
    period: '2023',
    stage: 'started',
    left: { running_total: 2, wider_place: 1 },
    from: 'only a running total of 27, and the province’s 2,086 and 312; their average of RMB 0.226 billion is added to nothing',
  },
  {
    place: `${CHANGCHUN}/Dehui`,
    period: '2024',
    stage: 'planned',
    groups: ['total: 30; -'],
    left: { in_batch: 1, wider_place: 1 },
    from: 'ten of the thirty in the first quarter; what the thirty are worth is not said; Changchun’s 40 name no district',
  },
  {
    place: 'Jilin Province/Liaoyuan',
    period: '2023',
    by: 'stage',
    groups: ['planned: 14; -', 'started: 9; CNY 4.45', 'in_production: 5; CNY 0.8'],
    from: 'each step for itself',
  },
  {
    place: `${CHANGCHUN}/Jiutai`,
    by: 'stage',
    groups: ['signed: 15; over CNY 20'],
    from: 'the 86 and of them the 45 negotiated, 23 signed and 18 settled are running totals: no step of theirs is counted',
  },
  {
    place: 'Kazakhstan',
    period: '2022',
    stage: 'in_production',
    groups: ['total: 5; KZT 45'],
    from: 'Almaty Region on December 1',
  },
  {
    period: '2013',
    stage: 'signed',
    groups: ['total: 598; CNY 250.9, USD 0.64'],
    unread: true,
    from: 'Harbin: 587 at home, 11 abroad, in two currencies and not one of the other',
  },
];
