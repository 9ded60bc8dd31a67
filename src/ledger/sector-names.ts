import type { AnswerLanguage } from '../language/answer-language.ts';

/** What a sector is called. */
export interface SectorName extends Readonly<Record<Exclude<AnswerLanguage, 'en'>, string>> {
  /** Other words that mean the whole sector, as alternatives of a pattern. A narrower one ("tyres", 抽水蓄能) is not among them. */
  readonly asked: string;
}

/** Sectors of `SECTORS` by their names in other languages. Filters and questions know them as well as the English ones. */
export const SECTOR_NAMES: Readonly<Record<string, SectorName>> = {
  automotive: {
    zh: '汽车',
    ru: 'автомобилестроение',
    ko: '자동차',
    asked: 'automotive|automobiles?|autos?|cars?|vehicles?|汽车|汽車|автомоб\\p{L}*|автопром\\p{L}*|자동차',
  },
  'new energy': {
    zh: '新能源',
    ru: 'возобновляемая энергетика',
    ko: '신에너지',
    asked:
      'new[ -]energy|renewables?(?: energy)?|新能源|возобновляем\\p{L}*|нов\\p{L}+ энергетик\\p{L}*|신에너지|신재생(?:에너지)?',
  },
  'power and fuels': {
    zh: '电力与燃料',
    ru: 'электроэнергия и топливо',
    ko: '전력과 연료',
    asked: 'energy|能源|энергетик\\p{L}*|에너지',
  },
  'equipment manufacturing': {
    zh: '装备制造',
    ru: 'машиностроение',
    ko: '장비 제조',
    asked: 'equipment(?: manufacturing)?|machinery|装备制造|裝備製造|машиностро\\p{L}*|장비|기계',
  },
  'electronics and software': {
    zh: '电子与软件',
    ru: 'электроника и программное обеспечение',
    ko: '전자와 소프트웨어',
    asked: 'electronics?|information technology|电子|電子|信息技术|электроник\\p{L}*|전자',
  },
  aerospace: {
    zh: '航空航天',
    ru: 'авиация и космос',
    ko: '항공우주',
    asked: 'aerospace|航空航天|авиакосм\\p{L}*|항공우주',
  },
  'medicine and health': {
    zh: '医药健康',
    ru: 'медицина и здравоохранение',
    ko: '의료와 건강',
    asked:
      'medic(?:al|ine)|health(?: ?care)?|pharma\\p{L}*|医药(?:健康)?|医疗|大健康|медицин\\p{L}*|фармацевт\\p{L}*|의료|제약',
  },
  food: {
    zh: '食品',
    ru: 'пищевая промышленность',
    ko: '식품',
    asked: 'foods?(?: processing)?|食品(?:加工)?|пищев\\p{L}*|식품',
  },
  agriculture: {
    zh: '农业',
    ru: 'сельское хозяйство',
    ko: '농업',
    asked: 'agricultur\\p{L}*|farming|农业|農業|сельск\\p{L}*(?: хозяйств\\p{L}*)?|농업',
  },
  'chemicals and materials': {
    zh: '化工与新材料',
    ru: 'химия и материалы',
    ko: '화학과 소재',
    asked: 'chemicals?|化工|хими\\p{L}*|화학',
  },
  'metals and mining': {
    zh: '冶金与矿业',
    ru: 'металлургия и добыча',
    ko: '금속과 광업',
    asked: 'metals?|metallurg\\p{L}*|mining|冶金|矿业|металлург\\p{L}*|금속',
  },
  textiles: {
    zh: '纺织',
    ru: 'текстиль',
    ko: '섬유',
    asked: 'textiles?|纺织|紡織|текстил\\p{L}*|섬유',
  },
  'logistics and trade': {
    zh: '物流与商贸',
    ru: 'логистика и торговля',
    ko: '물류와 유통',
    asked: 'logistics?|物流|логист\\p{L}*|물류',
  },
  'culture and tourism': {
    zh: '文化旅游',
    ru: 'культура и туризм',
    ko: '문화와 관광',
    asked: 'touris[mt]|文旅|旅游|旅遊|турис\\p{L}*|туризм\\p{L}*|관광',
  },
  education: {
    zh: '教育',
    ru: 'образование',
    ko: '교육',
    asked: 'education(?:al)?|教育|образован\\p{L}*|교육',
  },
  'real estate': {
    zh: '房地产',
    ru: 'недвижимость',
    ko: '부동산',
    asked: 'real estate|房地产|房地產|недвижимост\\p{L}*|부동산',
  },
  infrastructure: {
    zh: '基础设施',
    ru: 'инфраструктура',
    ko: '인프라',
    asked: 'infrastructure|基础设施|基礎設施|基建|инфраструктур\\p{L}*|인프라|기반시설',
  },
  'environment and water': {
    zh: '环保与水务',
    ru: 'экология и водоснабжение',
    ko: '환경과 수도',
    asked: 'environment(?:al)?(?: protection)?|环保|環保|эколог\\p{L}*|환경',
  },
  finance: {
    zh: '金融',
    ru: 'финансы',
    ko: '금융',
    asked: 'financ(?:e|ial)(?: services)?|金融(?:业)?|финансов\\p{L}*|금융(?:업)?',
  },
  services: {
    zh: '服务业',
    ru: 'сфера услуг',
    ko: '서비스업',
    asked: 'services?|(?:现代)?服务业|服務業|услуг\\p{L}*|서비스업?',
  },
};

/** A sector by its name in a language; as it is where the list does not have it. */
export function sectorName(sector: string, language: AnswerLanguage): string {
  const names = Object.hasOwn(SECTOR_NAMES, sector) ? SECTOR_NAMES[sector] : undefined;
  return language === 'en' || names === undefined ? sector : names[language];
}
