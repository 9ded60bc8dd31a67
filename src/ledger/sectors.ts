/** A sector of the list, with the words that news in each language names it by. */
export interface Sector {
  /** What a fact holds and a filter asks for. */
  readonly name: string;
  /** Alternatives of a pattern; Latin and Cyrillic ones begin at a word's start, so that a stem stands for its forms. */
  readonly en: string;
  readonly zh: string;
  readonly ru: string;
  readonly ko: string;
}

/**
 * The sectors a fact can be of. To add one, add a line; to add a word, add it behind a `|`. Words that only name a share of
 * anything ("industrial", 产业) are left out on purpose.
 */
export const SECTORS: readonly Sector[] = [
  {
    name: 'automotive',
    en: 'automo(?:tive|bile)s?|auto parts|car (?:parts|plants?|makers?)|cars\\b|vehicles?|NEVs?\\b|truck|tyres?',
    zh: '汽车|汽車|整车|零部件|新能源车|轮胎|“两车”|"两车"',
    ru: 'автомоб|автопром|автозапчаст|шин[ыа]\\b',
    ko: '자동차|완성차|타이어',
  },
  {
    name: 'new energy',
    en: 'new energy|renewables?|wind (?:power|farm|turbine)|solar|photovoltaic|hydrogen|pumped storage|energy storage|lithium|batter(?:y|ies)',
    zh: '新能源(?!车|汽车)|风电|風電|光伏|氢能|氫能|制氢|抽水蓄能|储能|儲能|锂电|动力电池|綠電|绿电',
    ru: 'возобновляем|ветр[оя]|солнечн|водород|ВИЭ|литий|аккумулятор',
    ko: '신재생|신에너지|풍력|태양광|수소|배터리|이차전지|양수발전',
  },
  {
    name: 'power and fuels',
    en: 'energy(?! sav)(?<!new energy)|power plants?|power station|natural gas|gas industrial|oil\\b|petroleum|refiner(?:y|ies)|coal',
    zh: '(?<!新)能源(?!车)|电力|電力|火电|天然气|石油|炼油|煤',
    ru: 'энергетик|электростанц|нефт|газопровод|природн\\p{Ll}+ газ|угол',
    ko: '전력|발전소|천연가스|정유|석탄',
  },
  {
    name: 'equipment manufacturing',
    en: 'equipment manufactur|high-end equipment|machinery|machine tools?|robots?|robotics|automation|smart[ -]manufactur|laser',
    zh: '装备制造|高端装备|裝備製造|机器人|機器人|智能制造|机床|激光|自动化',
    ru: 'машиностро|оборудован|робот|станкостро',
    ko: '장비|기계|로봇|스마트 제조|레이저',
  },
  {
    name: 'electronics and software',
    en: 'electronics?|semiconductors?|chips?\\b|integrated circuits?|software|big data|data cent(?:er|re)s?|cloud computing|artificial intelligence|information technology|digital econom|5G',
    zh: '电子|電子(?!商务)|半导体|半導體|芯片|集成电路|软件|大数据|数据中心|云计算|人工智能|信息技术|数字经济',
    ru: 'электроник|полупроводник|микросхем|программн|дата-центр|цифров|искусственн\\p{Ll}+ интеллект',
    ko: '전자(?!상거래)|반도체|소프트웨어|빅데이터|데이터센터|클라우드|인공지능|디지털',
  },
  {
    name: 'aerospace',
    en: 'aerospace|satellites?|aviation|aircraft|remote sensing|drones?',
    zh: '航空|航天|卫星|衛星|遥感|无人机',
    ru: 'авиа|космическ|спутник|беспилотн',
    ko: '항공|우주|위성|드론',
  },
  {
    name: 'medicine and health',
    en: 'medic(?:al|ine)|health ?care|pharma|biomedic|biotech|hospitals?|life sciences?',
    zh: '医药|醫藥|医疗|醫療|生物药|疫苗|大健康|医院',
    ru: 'медицин|фармацевт|биотехнолог|здравоохран|больниц',
    ko: '의료|제약|바이오|헬스|병원',
  },
  {
    name: 'food',
    en: 'food(?:stuff)?s?(?: processing)?|beverages?|dairy|cheese|brewer|seafood',
    zh: '食品|饮料|乳制品|奶酪|粮食加工|农产品加工',
    ru: 'пищев|продукт\\p{Ll}+ питания|напитк|молочн',
    ko: '식품|음료|유제품|치즈',
  },
  {
    name: 'agriculture',
    en: 'agricultur|farming|poultry|livestock|greenhouses?|fisher(?:y|ies)|forestry|ginseng|cattle|pigs?\\b',
    zh: '农业|農業|养殖|畜牧|种植|种业|林业|渔业|人参|肉牛|生猪',
    ru: 'сельск|агро|птицефабрик|животновод|теплич|рыбн|лесн',
    ko: '농업|축산|양식|임업|수산|인삼',
  },
  {
    name: 'chemicals and materials',
    en: 'chemicals?|new materials?|carbon fib(?:er|re)|plastics?|methanol|fertili[sz]ers?|ferroalloys?|ferrosilicon|cement|building materials?|graphite|rare earth',
    zh: '化工|化学|新材料|碳纤维|塑料|甲醇|化肥|水泥|建材|石墨|稀土|合成氨',
    ru: 'хими|пластик|пластмасс|удобрен|цемент|стройматериал|ферросплав|метанол|композит',
    ko: '화학|신소재|탄소섬유|플라스틱|시멘트|건자재|비료',
  },
  {
    name: 'metals and mining',
    en: 'metallurg|steel|alumini?um|copper|mining|mines?\\b',
    zh: '冶金|钢铁|鋼鐵|铝业|铜|采矿|矿业',
    ru: 'металлург|стал[ьи]|алюмини|медн|горнодобыва|рудник',
    ko: '제철|철강|알루미늄|광산|금속',
  },
  {
    name: 'textiles',
    en: 'textiles?|garments?|clothing|apparel',
    zh: '纺织|紡織|服装|服裝',
    ru: 'текстил|швейн|одежд',
    ko: '섬유(?!강화)|의류',
  },
  {
    name: 'logistics and trade',
    en: 'logistics?|warehous|e-commerce|cold chain|commerce\\b|retail|ports?\\b',
    zh: '物流|仓储|倉儲|电商|電商|电子商务|冷链|商贸|商业综合体|港口',
    ru: 'логист|складск|электронн\\p{Ll}+ торговл|порт[аеу]?\\b',
    ko: '물류|창고|전자상거래|유통|항만',
  },
  {
    name: 'culture and tourism',
    en: 'touris[mt]|culture|cultural|hotels?|ski(?:ing)?\\b|resorts?|film|sports?\\b',
    zh: '文旅|旅游|旅遊|文化|酒店|冰雪|滑雪|度假|影视|体育',
    ru: 'турис|турист|культур|гостиниц|отел[ья]|горнолыжн|курорт',
    ko: '관광|문화|호텔|리조트|스키',
  },
  {
    name: 'education',
    en: '(?:vocational )?education|universit(?:y|ies)|colleges?|campus|schools?\\b',
    zh: '教育|高校|大学|学院|校区|职教',
    ru: 'образован|университет|колледж|школ',
    ko: '교육|대학|캠퍼스|학교',
  },
  {
    name: 'real estate',
    en: 'real estate|housing|residential|waterfront development|complex(?:es)?\\b',
    zh: '房地产|房地產|地产|住宅|综合体',
    ru: 'недвижимост|жил(?:ой|ого|ья|ые)\\b',
    ko: '부동산|주택|아파트',
  },
  {
    name: 'infrastructure',
    en: 'infrastructure|highways?|expressways?|railways?|subway|metro line|bridges?\\b|airports?',
    zh: '基础设施|基礎設施|基建|高速公路|铁路|地铁|桥梁|机场',
    ru: 'инфраструктур|автодорог|железн\\p{Ll}+ дорог|метро\\b|мост[а]?\\b|аэропорт',
    ko: '인프라|기반시설|고속도로|철도|교량|공항',
  },
  {
    name: 'environment and water',
    en: 'environmental protection|energy saving|energy conservation|waste|recycling|sewage|water (?:supply|treatment)',
    zh: '环保|環保|节能|節能|污水|垃圾|固废|水务|水利|循环经济',
    ru: 'эколог|энергосбереж|мусор|отход|водоснабж|очистн',
    ko: '환경|폐기물|재활용|하수|에너지 절약',
  },
  {
    name: 'finance',
    en: 'financ(?:e|ial) (?:services?|centers?|centres?|industry)|banking|insurance|fund management',
    zh: '金融(?:业|服务|中心)|保险业|基金小镇',
    ru: 'финансов\\p{Ll}+ (?:услуг|центр|сектор)|страхов',
    ko: '금융(?:업|서비스|센터)|보험',
  },
  {
    name: 'services',
    en: 'modern services?|services? (?:industr|sector|outsourcing)|(?<=(?:are|were|and|\\d) )services\\b|headquarters econom|exhibition',
    zh: '服务业|服務業|总部经济|會展|会展',
    ru: 'сфер\\p{Ll}+ услуг|услуги\\b',
    ko: '서비스업|서비스 산업|전시',
  },
];
