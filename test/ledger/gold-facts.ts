import type { Fact } from '../../src/ledger/fact.ts';
import { type GoldFact, readGold } from './read-facts/ledger-score.ts';

const JILIN = ['Jilin Province'];
const CHANGCHUN = [...JILIN, 'Changchun'];
const YANBIAN = [...JILIN, 'Yanbian'];
const TONGHUA = [...JILIN, 'Tonghua'];
const SONGYUAN = [...JILIN, 'Songyuan'];
const SHENYANG = ['Liaoning Province', 'Shenyang'];
const DALIAN = ['Liaoning Province', 'Dalian'];

/** What holds each place of the gold rows; a place that stands by itself is left out. */
const HOLDERS: Readonly<Record<string, readonly string[]>> = {
  Changchun: JILIN,
  'Changchun Automobile Economic and Technological Development Zone': CHANGCHUN,
  'Changchun New Area': CHANGCHUN,
  Chaoyang: CHANGCHUN,
  'Jingyue High-tech Zone': CHANGCHUN,
  Jiutai: CHANGCHUN,
  Lvyuan: CHANGCHUN,
  Yushu: CHANGCHUN,
  Dehui: CHANGCHUN,
  Gongzhuling: CHANGCHUN,
  "Nong'an": CHANGCHUN,
  Shuangyang: CHANGCHUN,
  Jilin: JILIN,
  Yanbian: JILIN,
  Hunchun: YANBIAN,
  'Yanji High-tech Zone': YANBIAN,
  Tonghua: JILIN,
  Meihekou: TONGHUA,
  "Ji'an": TONGHUA,
  Songyuan: JILIN,
  'Songyuan Hydrogen Industrial Park': SONGYUAN,
  "Qian'an": SONGYUAN,
  Liaoyuan: JILIN,
  Baicheng: JILIN,
  "Da'an": [...JILIN, 'Baicheng'],
  Shenyang: ['Liaoning Province'],
  Hunnan: SHENYANG,
  Dalian: ['Liaoning Province'],
  'Changxing Island': DALIAN,
  'Jinpu New Area': DALIAN,
  Harbin: ['Heilongjiang Province'],
  Jinan: ['Shandong Province'],
  'Gaozhu New Area': ['Sichuan Province'],
  'Vinh Phuc': ['Vietnam'],
  'Turkestan Region': ['Kazakhstan'],
  'West Kazakhstan Region': ['Kazakhstan'],
  'Zhambyl Region': ['Kazakhstan'],
  'Almaty Region': ['Kazakhstan'],
};

/** The sectors that the words of gold rows name, by document and words; the others name none. */
const SECTORS: Readonly<Record<string, readonly string[]>> = {
  'liaoyuan-batch-and-members.txt Seven are in': ['equipment manufacturing'],
  'liaoyuan-batch-and-members.txt two are in medicine': ['medicine and health'],
  'liaoyuan-batch-and-members.txt aluminium profile base': ['metals and mining'],
  'baicheng-one-event-zh.txt 集中开工项目8个': ['new energy'],
  'baicheng-one-event-zh.txt 大安风光': ['chemicals and materials'],
  'baicheng-one-event-en.txt eight new energy projects': ['new energy'],
  'songyuan-roundup.txt hydrogen project': ['new energy'],
  '农安在谈.txt 投资12亿元': ['agriculture'],
  'tonghua-list.md Wine cellar': ['culture and tourism'],
  'tonghua-list.md Ginseng': ['agriculture'],
  'tonghua-list.md Pumped storage': ['new energy'],
};

/** The rows of the ledger as a person reads them from the documents. */
export function goldFacts(): Fact[] {
  return readGold().map(factOf);
}

function factOf(gold: GoldFact, at: number): Fact {
  const { document, words, stage, scope, projects, amount, event, place } = gold;
  return {
    id: `gold-${at + 1}`,
    document,
    quote: words,
    start: at,
    end: at + words.length,
    scope,
    stage,
    projects: projects as Fact['projects'],
    amount: amount && ({ ...amount, kind: 'total_investment' } as Fact['amount']),
    event: event && { ...event, basis: 'stated' },
    place,
    place_path: place === null ? [] : [...(HOLDERS[place] ?? []), place],
    names: [],
    investors: [],
    sectors: SECTORS[`${document} ${words}`] ?? [],
    thread: null,
    published: null,
  };
}
