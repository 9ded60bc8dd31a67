/** News as a page gives it: title, published date, body. */
export interface Article {
  readonly title: string;
  readonly published: string | null;
  readonly text: string;
}

const news = (title: string, published: string | null, text: string): Article => ({ title, published, text });

/** Made up for the pairs, in the manner of the trade. Names that begin alike are about one thing, or look as if they were. */
export const ARTICLES = {
  // A batch in Jiutai, in many shapes.
  jiutai: news(
    'Jiutai District signs fifteen autumn projects',
    '2022-09-21',
    'On September 18, Jiutai District of Changchun held a joint signing ceremony for its autumn investment drive. Fifteen projects were signed, with a total investment of over RMB 20 billion. They cover new energy, food processing and medical care. The district government said that land had been set aside for all of them, and that offices for each project would open within the month.',
  ),
  jiutaiReprint: news(
    'Autumn harvest: 15 projects for Jiutai',
    '2022-09-23',
    'CHANGCHUN — On September 18, Jiutai District of Changchun held a joint signing ceremony for its autumn investment drive. Fifteen projects were signed, with a total investment of over RMB 20 billion. They cover new energy, food processing and medical care. The district government said that land had been set aside for all of them, and that offices for each project would open within the month. (Editor: Li)',
  ),
  jiutaiShort: news(
    'Briefly: Jiutai signs projects',
    '2022-09-22',
    'On September 18, Jiutai District of Changchun held a joint signing ceremony for its autumn investment drive. Fifteen projects were signed, with a total investment of over RMB 20 billion.',
  ),
  jiutaiReworded: news(
    'More than 20 billion yuan flow into Jiutai',
    '2022-09-20',
    'Investors put their names to fifteen contracts when Jiutai closed its autumn campaign on Sunday, September 18, 2022. Taken together the 15 projects are worth more than 20 billion yuan, officials in the Changchun district said.',
  ),
  jiutaiZh: news(
    '九台区15个秋季招商项目集中签约',
    '2022-09-20',
    '9月18日，长春市九台区举行秋季招商引资项目集中签约仪式，15个项目成功签约，总投资超过200亿元，涵盖新能源、食品加工、医疗健康等领域。',
  ),
  jiutaiRu: news(
    'В районе Цзютай подписали 15 проектов',
    '2022-09-21',
    '18 сентября в районе Цзютай города Чанчунь состоялась церемония подписания осенних инвестиционных проектов. Подписано 15 проектов с общим объёмом инвестиций более 20 млрд юаней.',
  ),
  jiutaiKo: news(
    '주타이구, 가을 투자유치 프로젝트 15개 체결',
    '2022-09-21',
    '9월 18일 창춘시 주타이구에서 가을 투자유치 프로젝트 체결식이 열렸다. 프로젝트 15개가 체결됐으며 총투자액은 200억 위안 이상이다.',
  ),
  jiutaiOctober: news(
    'Jiutai District signs nine more projects',
    '2022-10-21',
    'On October 18, Jiutai District of Changchun held a joint signing ceremony for its autumn investment drive. Nine projects were signed, with a total investment of over RMB 6 billion. They cover new energy, food processing and medical care. The district government said that land had been set aside for all of them, and that offices for each project would open within the month.',
  ),
  jiutaiNextYear: news(
    'Jiutai District signs fifteen autumn projects',
    '2023-09-20',
    'On September 17, Jiutai District of Changchun held a joint signing ceremony for its autumn investment drive. Fifteen projects were signed, with a total investment of over RMB 23 billion. They cover new energy, food processing and medical care. The district government said that land had been set aside for all of them, and that offices for each project would open within the month.',
  ),
  kuancheng: news(
    'Kuancheng District signs fifteen autumn projects',
    '2022-09-21',
    'On September 18, Kuancheng District of Changchun held a joint signing ceremony for its autumn investment drive. Fifteen projects were signed, with a total investment of over RMB 20 billion. They cover new energy, food processing and medical care. The district government said that land had been set aside for all of them, and that offices for each project would open within the month.',
  ),
  jiutaiLand: news(
    'Jiutai sets land aside for industry',
    '2022-09-22',
    'Jiutai District of Changchun set aside 320 hectares of land for industry this year, the district said on September 20. Roads and pipes of three parks were finished in summer. Applications are open until the end of November.',
  ),

  // A batch in Lvyuan.
  lvyuan: news(
    '绿园区举行项目集中签约',
    '2023-02-20',
    '2月17日，长春市绿园区举行2023年首次项目集中签约仪式，15个重点项目成功签约，总投资约120亿元。签约项目涵盖轨道交通、智能制造和现代物流等领域。绿园区委书记表示，将成立工作专班，推动项目早落地、早开工、早见效。',
  ),
  lvyuanReprint: news(
    '总投资约120亿元！绿园区15个重点项目落笔',
    '2023-02-21',
    '本报讯 2月17日，长春市绿园区举行2023年首次项目集中签约仪式，15个重点项目成功签约，总投资约120亿元。签约项目涵盖轨道交通、智能制造和现代物流等领域。绿园区委书记表示，将成立工作专班，推动项目早落地、早开工、早见效。（记者 王芳）',
  ),
  lvyuanTraditional: news(
    '綠園區舉行項目集中簽約',
    '2023-02-20',
    '2月17日，長春市綠園區舉行2023年首次項目集中簽約儀式，15個重點項目成功簽約，總投資約120億元。簽約項目涵蓋軌道交通、智能製造和現代物流等領域。',
  ),
  lvyuanEn: news(
    'Fifteen key projects for Lvyuan District',
    '2023-02-21',
    'Lvyuan District in Changchun held its first signing ceremony of 2023 on February 17. Fifteen key projects were signed. Their total investment is about RMB 12 billion, and they reach from rail transit to logistics.',
  ),
  lvyuanMarch: news(
    '绿园区举行项目集中签约',
    '2023-03-31',
    '3月29日，长春市绿园区举行2023年第二次项目集中签约仪式，11个重点项目成功签约，总投资约64亿元。签约项目涵盖轨道交通、智能制造和现代物流等领域。绿园区委书记表示，将成立工作专班，推动项目早落地、早开工、早见效。',
  ),
  lvyuanNextYear: news(
    '绿园区举行项目集中签约',
    '2024-02-22',
    '2月20日，长春市绿园区举行2024年首次项目集中签约仪式，15个重点项目成功签约，总投资约135亿元。签约项目涵盖轨道交通、智能制造和现代物流等领域。绿园区委书记表示，将成立工作专班，推动项目早落地、早开工、早见效。',
  ),
  chaoyang: news(
    '朝阳区举行项目集中签约',
    '2023-02-20',
    '2月17日，长春市朝阳区举行2023年首次项目集中签约仪式，8个重点项目成功签约，总投资约45亿元。签约项目涵盖轨道交通、智能制造和现代物流等领域。朝阳区委书记表示，将成立工作专班，推动项目早落地、早开工、早见效。',
  ),

  // One firm, two projects.
  energyHydrogen: news(
    'Energy China signs hydrogen park in Songyuan',
    '2023-05-12',
    'China Energy Engineering and the city of Songyuan signed an agreement for a hydrogen industrial park on May 10. The project has a total investment of RMB 29.6 billion; its first phase is worth RMB 10.5 billion.',
  ),
  energyHydrogenZh: news(
    '中国能建与松原市签约氢能产业园',
    '2023-05-11',
    '5月10日，中国能建与松原市签署松原氢能产业园项目协议。项目总投资296亿元，其中一期投资105亿元。',
  ),
  energyHydrogenKo: news(
    '중국에너지건설, 쑹위안 수소산업단지 계약 체결',
    '2023-05-12',
    '중국에너지건설과 쑹위안시는 5월 10일 수소산업단지 프로젝트 계약을 체결했다. 총투자액은 296억 위안이며 1단계 투자액은 105억 위안이다.',
  ),
  energyStorage: news(
    "Energy China signs pumped storage plant in Ji'an",
    '2023-05-12',
    "China Energy Engineering and the city of Ji'an signed an agreement for a pumped storage power plant on May 10. The project has a total investment of RMB 14 billion; its first phase is worth RMB 7 billion.",
  ),
  energyStarts: news(
    'Hydrogen park in Songyuan breaks ground',
    '2023-09-28',
    'Construction of the hydrogen industrial park of China Energy Engineering in Songyuan started on September 26. The first phase will make 110,000 tons of green ammonia a year.',
  ),
  energyLeader: news(
    'Songyuan leaders meet Energy China',
    '2023-06-20',
    'The mayor of Songyuan met the chairman of China Energy Engineering on June 18. Both sides spoke about further cooperation in wind power and agreed to meet again in autumn.',
  ),

  // Kazakhstan, two languages.
  zhambylEn: news(
    'Investors put $700 million on the table in Zhambyl Region',
    '2023-04-29',
    'Seven agreements worth $700 million were signed at the investment forum that was held in Taraz, Zhambyl Region, on April 27. The projects are in chemistry, agriculture and renewable energy.',
  ),
  zhambylRu: news(
    'В Таразе подписали семь соглашений на 700 млн долларов',
    '2023-04-28',
    '27 апреля на инвестиционном форуме в Таразе, Жамбылская область, подписано семь соглашений на сумму 700 млн долларов. Проекты относятся к химии, сельскому хозяйству и возобновляемой энергетике.',
  ),
  zhambylRuReprint: news(
    'Жамбылская область: соглашения на 700 млн долларов',
    '2023-04-29',
    'ТАРАЗ. 27 апреля на инвестиционном форуме в Таразе, Жамбылская область, подписано семь соглашений на сумму 700 млн долларов. Проекты относятся к химии, сельскому хозяйству и возобновляемой энергетике. Об этом сообщает пресс-служба акимата.',
  ),
  zhambylRuNext: news(
    'В Таразе подписали девять соглашений на 900 млн долларов',
    '2024-04-27',
    '25 апреля на инвестиционном форуме в Таразе, Жамбылская область, подписано девять соглашений на сумму 900 млн долларов. Проекты относятся к химии, сельскому хозяйству и возобновляемой энергетике.',
  ),
  turkestanRu: news(
    'В Туркестанской области подписали соглашения на 700 млн долларов',
    '2023-05-20',
    '18 мая на инвестиционном форуме в Туркестане подписано двенадцать соглашений на сумму 700 млн долларов. Проекты относятся к химии, сельскому хозяйству и возобновляемой энергетике.',
  ),

  // A start of many projects in Dalian.
  dalian: news(
    '大连金普新区一季度项目集中开工',
    '2024-03-05',
    '3月3日，大连金普新区举行一季度重点项目集中开工仪式，52个项目集中开工，总投资186亿元，其中亿元以上项目30个。项目建成后预计年产值达240亿元，新增就业1.2万人。',
  ),
  dalianAbridged: news(
    '金普新区52个项目开工',
    '2024-03-04',
    '3月3日，大连金普新区举行一季度重点项目集中开工仪式，52个项目集中开工，总投资186亿元。',
  ),
  dalianEn: news(
    'Jinpu New Area starts 52 projects',
    '2024-03-06',
    'Jinpu New Area in Dalian started construction of 52 projects on March 3. They have a total investment of RMB 18.6 billion.',
  ),
  dalianRu: news(
    'В новом районе Цзиньпу начато строительство 52 проектов',
    '2024-03-05',
    '3 марта в новом районе Цзиньпу города Далянь началось строительство 52 проектов с общим объёмом инвестиций 18,6 млрд юаней.',
  ),
  dalianSecond: news(
    '大连金普新区二季度项目集中开工',
    '2024-06-05',
    '6月3日，大连金普新区举行二季度重点项目集中开工仪式，38个项目集中开工，总投资152亿元，其中亿元以上项目21个。项目建成后预计年产值达190亿元，新增就业0.9万人。',
  ),
  shenyang: news(
    '沈阳浑南区一季度项目集中开工',
    '2024-03-05',
    '3月3日，沈阳市浑南区举行一季度重点项目集中开工仪式，47个项目集中开工，总投资210亿元，其中亿元以上项目26个。项目建成后预计年产值达240亿元，新增就业1.2万人。',
  ),

  // News without projects: nothing but words and a few figures.
  visit: news(
    'Delegation from Ulsan visits Yantai',
    '2024-05-16',
    'A delegation of the city of Ulsan visited the China-Korea Industrial Park in Yantai on May 14 and looked at workshops for car parts. Its members praised the short ways of the local administration. Both cities want to open a direct sea line for goods, and working groups will meet every quarter from now on.',
  ),
  visitReprint: news(
    'Ulsan guests in the China-Korea Industrial Park',
    '2024-05-17',
    'A delegation of the city of Ulsan visited the China-Korea Industrial Park in Yantai on May 14 and looked at workshops for car parts. Its members praised the short ways of the local administration. Both cities want to open a direct sea line for goods, and working groups will meet every quarter from now on. Source: Yantai Daily.',
  ),
  visitEdited: news(
    'Yantai receives delegation from Ulsan',
    '2024-05-15',
    'A delegation of the Korean city of Ulsan visited the China-Korea Industrial Park in Yantai on Tuesday, May 14, and looked at some workshops for car parts. Its members praised the short ways of the local administration. Both of the cities want to open a direct sea line for goods, and working groups will meet every quarter from now on.',
  ),
  visitOther: news(
    'Delegation from Incheon visits Yantai',
    '2024-06-20',
    'A delegation of the city of Incheon visited the China-Korea Industrial Park in Yantai on June 18 and looked at workshops for cosmetics. Its members praised the short ways of the local administration. Both cities want to open a direct sea line for goods, and working groups will meet every quarter from now on.',
  ),
  policy: news(
    '长春新区出台招商引资新政策',
    '2024-07-02',
    '长春新区近日出台招商引资新政策，对新落户企业给予厂房租金补贴，并设立一站式服务窗口。政策自7月1日起施行，有效期三年。新区管委会负责人表示，将持续优化营商环境。',
  ),
  policyReprint: news(
    '新政发布：长春新区补贴厂房租金',
    '2024-07-03',
    '长春新区近日出台招商引资新政策，对新落户企业给予厂房租金补贴，并设立一站式服务窗口。政策自7月1日起施行，有效期三年。新区管委会负责人表示，将持续优化营商环境。来源：长春日报',
  ),
  policyOther: news(
    '长春新区出台人才新政策',
    '2024-07-09',
    '长春新区近日出台人才新政策，对新引进博士给予安家补贴，并设立一站式服务窗口。政策自7月8日起施行，有效期五年。新区管委会负责人表示，将持续优化营商环境。',
  ),
  visitKo: news(
    '옌타이, 한국 기업 설명회 개최',
    '2024-08-22',
    '옌타이시는 8월 20일 서울에서 한국 기업을 대상으로 투자 설명회를 열었다. 설명회에는 기업 관계자 180명이 참석했다. 시 관계자는 한중산업단지의 임대료를 3년간 면제한다고 밝혔다.',
  ),
  visitKoReprint: news(
    '옌타이시 서울서 투자 설명회… 180명 참석',
    '2024-08-23',
    '[서울] 옌타이시는 8월 20일 서울에서 한국 기업을 대상으로 투자 설명회를 열었다. 설명회에는 기업 관계자 180명이 참석했다. 시 관계자는 한중산업단지의 임대료를 3년간 면제한다고 밝혔다. 기자 김철수',
  ),
  visitKoOther: news(
    '웨이하이, 한국 기업 설명회 개최',
    '2024-09-12',
    '웨이하이시는 9월 10일 부산에서 한국 기업을 대상으로 투자 설명회를 열었다. 설명회에는 기업 관계자 95명이 참석했다. 시 관계자는 한중산업단지의 임대료를 3년간 면제한다고 밝혔다.',
  ),

  // A single plant through its life.
  battery: news(
    'Battery plant signed in Siping',
    '2024-01-18',
    'The Xinneng battery plant project was signed in Siping on January 16. It has a total investment of RMB 3.2 billion and will take 40 hectares of land in Tiexi District.',
  ),
  batteryReworded: news(
    'Siping wins a maker of batteries',
    '2024-01-19',
    'Siping has won the Xinneng battery plant project: the contract was signed on January 16. RMB 3.2 billion will be invested, the city reported.',
  ),
  batteryZh: news(
    '新能电池项目签约四平',
    '2024-01-17',
    '1月16日，新能电池工厂项目在四平签约，总投资32亿元，占地40公顷。',
  ),
  batteryStart: news(
    'Battery plant in Siping: work has begun',
    '2024-06-14',
    'Construction of the Xinneng battery plant project started in Siping on June 12. It has a total investment of RMB 3.2 billion and will take 40 hectares of land in Tiexi District.',
  ),
  batteryTonghua: news(
    'Battery plant signed in Tonghua',
    '2024-01-18',
    'The Huayuan battery plant project was signed in Tonghua on January 16. It has a total investment of RMB 2.8 billion and will take 35 hectares of land in Dongchang District.',
  ),

  // Korea.
  gunsan: news(
    '군산시, 이차전지 기업 4곳과 투자협약',
    '2023-06-15',
    '군산시는 6월 13일 이차전지 기업 4곳과 투자협약 4건을 체결했다. 총투자액은 1조 2000억 원이며 새만금 국가산업단지에 공장을 짓는다.',
  ),
  gunsanEn: news(
    'Gunsan signs four battery agreements',
    '2023-06-16',
    'On June 13, Gunsan signed four investment agreements with makers of batteries. Total investment is KRW 1.2 trillion.',
  ),
  gunsanReprint: news(
    '새만금에 1조 2000억 원 투자',
    '2023-06-14',
    '전북 군산시는 6월 13일 이차전지 기업 4곳과 투자협약 4건을 체결했다. 총투자액은 1조 2000억 원이며 새만금 국가산업단지에 공장을 짓는다. 시장은 행정 지원을 약속했다.',
  ),
  gunsanLater: news(
    '군산시, 이차전지 기업 3곳과 투자협약',
    '2023-11-16',
    '군산시는 11월 14일 이차전지 기업 3곳과 투자협약 3건을 체결했다. 총투자액은 8000억 원이며 새만금 국가산업단지에 공장을 짓는다.',
  ),

  // Monthly figures of one province: the same sentences, other numbers.
  jilinAugust: news(
    'Jilin Province: 86 projects from January to August',
    '2022-09-05',
    'From January to August 2022, 86 projects of more than RMB 50 million each were signed in Songyuan. The total investment is RMB 94.7 billion, up 12.4 percent. Of these projects, 23 have settled.',
  ),
  jilinAugustZh: news(
    '松原市1至8月签约项目86个',
    '2022-09-04',
    '2022年1至8月，松原市签约5000万元以上项目86个，总投资947亿元，同比增长12.4%。',
  ),
  jilinSeptember: news(
    'Jilin Province: 97 projects from January to September',
    '2022-10-08',
    'From January to September 2022, 97 projects of more than RMB 50 million each were signed in Songyuan. The total investment is RMB 101.2 billion, up 13.1 percent. Of these projects, 29 have settled.',
  ),

  // A fair whose deals two papers count differently, and the fair of another year.
  fair: news(
    'Harbin fair ends with 587 projects',
    '2013-06-20',
    'The trade fair in Harbin closed on June 19. It led to the signing of 587 projects worth 250.9 billion yuan, the organisers said.',
  ),
  fairOther: news(
    'Deals of 251 billion yuan at the Harbin fair',
    '2013-06-20',
    'When the trade fair in Harbin ended on June 19, organisers counted 587 projects signed and 251 billion yuan of investment.',
  ),
  fairNextYear: news(
    'Harbin fair ends with 423 projects',
    '2014-07-05',
    'The trade fair in Harbin closed on July 4. It led to the signing of 423 projects worth 209.2 billion yuan, the organisers said.',
  ),
  // Harder ones, written when the rules stood: roundups, weak figures, missing days and places, rewritten sentences.
  roundup: news(
    'Week of signatures in Changchun',
    '2022-09-24',
    'Two districts of Changchun closed contracts this week. Jiutai District signed 15 projects on September 18, worth over RMB 20 billion in all. Shuangyang District signed six projects worth RMB 3.4 billion on September 20.',
  ),
  shuangyang: news(
    '双阳区签约6个项目',
    '2022-09-21',
    '9月20日，长春市双阳区举行招商引资项目签约仪式，6个项目签约，总投资34亿元，涉及文旅康养和鹿业深加工。',
  ),
  yushuParts: news(
    'Car parts maker settles in Yushu',
    '2024-04-11',
    'Yushu has a new car parts maker: Ruifeng Auto Parts will invest RMB 450 million in a factory there. The agreement was signed on April 9. Production is to begin next year.',
  ),
  yushuPartsLong: news(
    'Yushu: RMB 450 million for car parts',
    '2024-04-12',
    'The city of Yushu goes on attracting makers of car parts. On April 9 the mayor and the general manager of Ruifeng Auto Parts signed an investment agreement. The company is going to put RMB 450 million into a factory in the economic development zone of Yushu. Talks had taken half a year. The zone now has eleven firms of the trade and hopes for more of them before winter.',
  ),
  yushuPartsZh: news(
    '瑞丰汽车零部件项目落户榆树',
    '2024-04-10',
    '4月9日，榆树市与瑞丰汽车零部件公司签署投资协议，项目总投资4.5亿元，计划明年投产。',
  ),
  yushuFood: news(
    'Food factory for Yushu',
    '2024-04-12',
    'Yushu has a new food maker: Jinhe Foods will invest RMB 450 million in a factory there. The agreement was signed on April 10. Production is to begin next year.',
  ),
  hunchun: news(
    'В Хуньчуне заработал логистический парк',
    '2023-08-17',
    '15 августа в городе Хуньчунь введён в эксплуатацию логистический парк. Инвестиции составили 1,2 млрд юаней, парк может обрабатывать 3 млн тонн грузов в год.',
  ),
  hunchunZh: news(
    '珲春物流园正式投产运营',
    '2023-08-16',
    '8月15日，珲春国际物流园正式投产运营。该项目总投资12亿元，年货物处理能力300万吨。',
  ),
  hunchunPlan: news(
    'В Хуньчуне построят логистический парк',
    '2023-07-20',
    '18 июля в городе Хуньчунь подписано соглашение о строительстве второго логистического парка. Инвестиции составят 800 млн юаней.',
  ),
  expoOpening: news(
    'Expo opens in Changchun',
    '2023-08-24',
    'The China-Northeast Asia Expo opened in Changchun on August 23 with 1,200 exhibitors from 50 countries. The governor welcomed the guests.',
  ),
  expoOpeningTold: news(
    'Changchun welcomes 1,200 exhibitors',
    '2023-08-24',
    'Guests from 50 countries met in Changchun when the China-Northeast Asia Expo began on August 23. According to the organisers 1,200 exhibitors came this year.',
  ),
  expoSigning: news(
    'Expo in Changchun brings 58 contracts',
    '2023-08-26',
    'At the China-Northeast Asia Expo in Changchun 58 projects were signed on August 25, worth RMB 61 billion.',
  ),
  expoSigningRounded: news(
    'More than 60 billion yuan signed at Changchun expo',
    '2023-08-26',
    'Companies signed 58 projects worth over 60 billion yuan on August 25 during the China-Northeast Asia Expo, held in Changchun.',
  ),
  undated: news(
    '农安县集中签约',
    null,
    '农安县举行项目集中签约仪式，12个项目签约，总投资57.6亿元。县委书记、县长出席仪式，签约企业代表作了发言。',
  ),
  undatedReprint: news(
    '农安12个项目集中签约 总投资57.6亿元',
    '2024-05-09',
    '农安县举行项目集中签约仪式，12个项目签约，总投资57.6亿元。县委书记、县长出席仪式，签约企业代表作了发言。记者从现场获悉，项目将尽快开工。',
  ),
  undatedOther: news(
    '农安县集中签约',
    null,
    '农安县举行项目集中签约仪式，9个项目签约，总投资31.2亿元。县委书记、县长出席仪式，签约企业代表作了发言。',
  ),
  solarKo: news(
    '새만금 태양광 2단계 착공',
    '2024-10-03',
    '새만금 태양광 2단계 사업이 10월 1일 군산에서 착공됐다. 사업비는 4600억 원이다.',
  ),
  solarKoOne: news(
    '새만금 태양광 1단계 착공',
    '2024-03-07',
    '새만금 태양광 1단계 사업이 3월 5일 군산에서 착공됐다. 사업비는 4600억 원이다.',
  ),
  solarKoEdited: news(
    '4600억 원 규모 새만금 태양광 2단계 첫 삽',
    '2024-10-02',
    '군산에서 10월 1일 새만금 태양광 2단계 사업 착공식이 열렸다. 총사업비 4600억 원을 들여 2026년 완공한다.',
  ),
  // The last ones, never looked at while the rules were changed.
  weihai: news(
    'Weihai signs 23 projects with Korean firms',
    '2024-09-04',
    'At a conference in Weihai on September 2, 23 projects with Korean companies were signed. They are worth $480 million together and reach from semiconductors to cosmetics.',
  ),
  weihaiKo: news(
    '웨이하이, 한국 기업과 23개 프로젝트 계약',
    '2024-09-03',
    '9월 2일 웨이하이에서 열린 회의에서 한국 기업과의 프로젝트 23개가 체결됐다. 총 4억 8000만 달러 규모다.',
  ),
  weihaiYantai: news(
    'Yantai signs 23 projects with Korean firms',
    '2024-09-06',
    'At a conference in Yantai on September 4, 23 projects with Korean companies were signed. They are worth $310 million together and reach from semiconductors to cosmetics.',
  ),
  steel: news(
    '通化钢铁技改项目开工',
    '2024-04-20',
    '4月18日，通化钢铁集团超低排放技改项目在通化市二道江区开工建设，总投资19亿元，计划2025年底竣工。',
  ),
  steelEn: news(
    'Tonghua Steel rebuilds',
    '2024-04-21',
    'Tonghua Steel began construction of an ultra-low emission project in Tonghua on April 18. The project costs 1.9 billion yuan and should be finished at the end of 2025.',
  ),
  steelRu: news(
    'В Тунхуа началась реконструкция металлургического завода',
    '2024-04-22',
    '18 апреля в Тунхуа началось строительство проекта реконструкции металлургического завода. Объём инвестиций — 1,9 млрд юаней.',
  ),
  steelPower: news(
    '通化钢铁光伏项目开工',
    '2024-04-27',
    '4月25日，通化钢铁集团屋顶光伏项目在通化市二道江区开工建设，总投资2.1亿元，计划2024年底竣工。',
  ),
  shymkent: news(
    'Завод бытовой техники открыли в Шымкенте',
    '2024-05-30',
    '28 мая в Шымкенте введён в эксплуатацию завод бытовой техники. Проект стоимостью 65 млрд тенге создал 1000 рабочих мест.',
  ),
  shymkentEdited: news(
    'В Шымкенте заработал завод бытовой техники',
    '2024-05-29',
    'Новый завод бытовой техники введён в эксплуатацию 28 мая в Шымкенте, сообщили в акимате. В проект вложили 65 млрд тенге, работу получили 1000 человек.',
  ),
  shymkentTextile: news(
    'Текстильную фабрику открыли в Шымкенте',
    '2024-06-06',
    '4 июня в Шымкенте введена в эксплуатацию текстильная фабрика. Проект стоимостью 28 млрд тенге создал 600 рабочих мест.',
  ),
  meeting: news(
    '辽源市召开招商引资调度会',
    '2024-03-12',
    '3月11日，辽源市召开招商引资工作调度会。会议听取各县区一季度招商引资进展情况汇报，强调要紧盯重点产业链，落实包保责任，加快项目落地。市长主持会议并讲话。',
  ),
  meetingReprint: news(
    '市长主持召开招商引资工作调度会',
    '2024-03-13',
    '（记者 李明）3月11日，辽源市召开招商引资工作调度会。会议听取各县区一季度招商引资进展情况汇报，强调要紧盯重点产业链，落实包保责任，加快项目落地。市长主持会议并讲话。',
  ),
  meetingApril: news(
    '辽源市召开招商引资调度会',
    '2024-04-12',
    '4月11日，辽源市召开招商引资工作调度会。会议听取各县区二季度招商引资安排情况汇报，强调要紧盯重点产业链，落实包保责任，加快项目落地。市长主持会议并讲话。',
  ),
  meetingOther: news(
    '白山市召开招商引资调度会',
    '2024-03-12',
    '3月11日，白山市召开招商引资工作调度会。会议听取各县区一季度招商引资进展情况汇报，强调要紧盯重点产业链，落实包保责任，加快项目落地。市长主持会议并讲话。',
  ),
  // Once more, to see how the rules do as they stand.
  qingdao: news(
    'Qingdao West Coast signs 41 projects',
    '2024-10-19',
    'On October 17, the West Coast New Area of Qingdao signed 41 projects worth RMB 83.6 billion. The list runs from hydrogen buses to film studios. A fund of RMB 5 billion will support them.',
  ),
  qingdaoZh: news(
    '青岛西海岸新区集中签约41个项目',
    '2024-10-18',
    '10月17日，青岛西海岸新区举行重点项目集中签约活动，41个项目签约，总投资836亿元。',
  ),
  qingdaoTold: news(
    'Hydrogen buses and film studios for Qingdao',
    '2024-10-20',
    'Forty-one projects found a home in the West Coast New Area of Qingdao on October 17. Companies signed for RMB 83.6 billion.',
  ),
  qingdaoStart: news(
    'Qingdao West Coast starts 41 projects',
    '2024-12-12',
    'On December 10, the West Coast New Area of Qingdao started construction of 41 projects worth RMB 52 billion. The list runs from hydrogen buses to film studios.',
  ),
  ulsan: news(
    '울산시, 전기차 부품 공장 투자 유치',
    '2024-05-09',
    '울산시는 5월 7일 대한모빌리티와 전기차 부품 공장 신설을 위한 투자협약을 체결했다. 투자액은 1500억 원이고 고용 인원은 210명이다.',
  ),
  ulsanTold: news(
    '대한모빌리티, 울산에 1500억 원 투자',
    '2024-05-08',
    '대한모빌리티가 울산에 전기차 부품 공장을 짓는다. 회사는 5월 7일 울산시와 1500억 원 규모의 투자협약을 맺었다. 신규 고용은 210명이다.',
  ),
  ulsanEn: news(
    'Ulsan wins plant for parts of electric cars',
    '2024-05-09',
    'Daehan Mobility signed an investment agreement with the city of Ulsan on May 7. It will put KRW 150 billion into a plant for parts of electric cars and employ 210 people.',
  ),
  ulsanOther: news(
    '울산시, 이차전지 소재 공장 투자 유치',
    '2024-05-30',
    '울산시는 5월 28일 한빛소재와 이차전지 소재 공장 신설을 위한 투자협약을 체결했다. 투자액은 2200억 원이고 고용 인원은 140명이다.',
  ),
  almaty: news(
    'В Алматы подписали девять меморандумов с китайскими компаниями',
    '2024-03-22',
    'В Алматы 20 марта подписали девять меморандумов с компаниями из Китая. Общая сумма — 1,1 млрд долларов. Соглашения касаются автомобилестроения и логистики.',
  ),
  almatyEn: news(
    'Almaty signs nine memoranda with Chinese companies',
    '2024-03-22',
    'Nine memoranda worth $1.1 billion were signed with companies from China in Almaty on March 20. They are about cars and logistics.',
  ),
  almatyReprint: news(
    'Алматы и Китай: меморандумы на 1,1 млрд долларов',
    '2024-03-23',
    'Сообщает пресс-служба акимата. В Алматы 20 марта подписали девять меморандумов с компаниями из Китая. Общая сумма — 1,1 млрд долларов. Соглашения касаются автомобилестроения и логистики. Аким отметил рост торговли на 12%.',
  ),
  astana: news(
    'В Астане подписали девять меморандумов с китайскими компаниями',
    '2024-03-29',
    'В Астане 27 марта подписали девять меморандумов с компаниями из Китая. Общая сумма — 1,4 млрд долларов. Соглашения касаются автомобилестроения и логистики.',
  ),
  pig: news(
    '农安生猪屠宰项目投产',
    '2024-09-26',
    '9月25日，农安县华正生猪屠宰加工项目正式投产。项目总投资6.8亿元，年屠宰生猪100万头，新增就业800人。',
  ),
  pigShort: news(
    '农安100万头生猪屠宰项目投产',
    '2024-09-25',
    '农安县华正生猪屠宰加工项目正式投产。项目总投资6.8亿元，年屠宰生猪100万头。',
  ),
  cattle: news(
    '农安肉牛屠宰项目投产',
    '2024-10-26',
    '10月25日，农安县皓月肉牛屠宰加工项目正式投产。项目总投资4.2亿元，年屠宰肉牛20万头，新增就业500人。',
  ),
} satisfies Record<string, Article>;

export type ArticleName = keyof typeof ARTICLES;
