import type { LedgerLanguage } from './stage-names.ts';

/** Sectors of `SECTORS` by their names in other languages. A filter in words knows them as well as the English ones. */
export const SECTOR_NAMES: Readonly<Record<string, Readonly<Record<Exclude<LedgerLanguage, 'en'>, string>>>> =
  {
    automotive: { zh: '汽车', ru: 'автомобилестроение', ko: '자동차' },
    'new energy': { zh: '新能源', ru: 'возобновляемая энергетика', ko: '신에너지' },
    'power and fuels': { zh: '电力与燃料', ru: 'электроэнергия и топливо', ko: '전력과 연료' },
    'equipment manufacturing': { zh: '装备制造', ru: 'машиностроение', ko: '장비 제조' },
    'electronics and software': {
      zh: '电子与软件',
      ru: 'электроника и программное обеспечение',
      ko: '전자와 소프트웨어',
    },
    aerospace: { zh: '航空航天', ru: 'авиация и космос', ko: '항공우주' },
    'medicine and health': { zh: '医药健康', ru: 'медицина и здравоохранение', ko: '의료와 건강' },
    food: { zh: '食品', ru: 'пищевая промышленность', ko: '식품' },
    agriculture: { zh: '农业', ru: 'сельское хозяйство', ko: '농업' },
    'chemicals and materials': { zh: '化工与新材料', ru: 'химия и материалы', ko: '화학과 소재' },
    'metals and mining': { zh: '冶金与矿业', ru: 'металлургия и добыча', ko: '금속과 광업' },
    textiles: { zh: '纺织', ru: 'текстиль', ko: '섬유' },
    'logistics and trade': { zh: '物流与商贸', ru: 'логистика и торговля', ko: '물류와 유통' },
    'culture and tourism': { zh: '文化旅游', ru: 'культура и туризм', ko: '문화와 관광' },
    education: { zh: '教育', ru: 'образование', ko: '교육' },
    'real estate': { zh: '房地产', ru: 'недвижимость', ko: '부동산' },
    infrastructure: { zh: '基础设施', ru: 'инфраструктура', ko: '인프라' },
    'environment and water': { zh: '环保与水务', ru: 'экология и водоснабжение', ko: '환경과 수도' },
    finance: { zh: '金融', ru: 'финансы', ko: '금융' },
    services: { zh: '服务业', ru: 'сфера услуг', ko: '서비스업' },
  };

/** A sector by its name in a language; as it is where the list does not have it. */
export function sectorName(sector: string, language: LedgerLanguage): string {
  const names = Object.hasOwn(SECTOR_NAMES, sector) ? SECTOR_NAMES[sector] : undefined;
  return language === 'en' || names === undefined ? sector : names[language];
}
