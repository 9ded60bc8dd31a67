import type { Claim } from './corpus-sources.ts';

/** Documents with their quotes, by a letter; each line of sentences names those it cites. */
const QUOTES: Readonly<Record<string, readonly [document: string, quote: string]>> = {
  j1: [
    'changchun/jiutai-autumn-signing.txt',
    "Changchun's Jiutai District put the harvest of its autumn investment drive on paper on September 18.",
  ],
  j2: [
    'changchun/jiutai-autumn-signing.txt',
    'Fifteen projects were signed at one joint ceremony, and their total investment comes to over RMB 20 billion.',
  ],
  j3: ['changchun/jiutai-autumn-signing.txt', 'From January to August the district counted 86 new projects'],
  j4: [
    'changchun/jiutai-autumn-signing.txt',
    'Of the 86, 45 were under negotiation, 23 had been signed and 18 had settled.',
  ],
  j5: ['changchun/jiutai-autumn-signing.txt', 'as many as 93% of the 15 are industrial'],
  l1: [
    'changchun/绿园区集中签约.txt',
    '2月17日,长春市绿园区举行集中签约,15个重点项目当场落笔,总投资约120亿元。',
  ],
  l2: ['changchun/绿园区集中签约.txt', '今年谋划项目65个,洽谈项目150个,签约项目35个'],
  y1: [
    'changchun/jingyue-vasaloppet-signing.txt',
    'the Jingyue Hi-tech Industry Development Zone walked away with 16 projects. Together they are worth RMB31.36 billion.',
  ],
  y2: ['changchun/jingyue-vasaloppet-signing.txt', 'In 16 years the business talks beside the ski tracks'],
  c1: ['changchun/chaoyang-planned-projects.txt', 'It plans to build 52 projects of RMB 50 million or more.'],
  c2: ['changchun/chaoyang-planned-projects.txt', '23 of the 52 will start or resume in spring'],
  c3: ['changchun/chaoyang-planned-projects.txt', 'So far 5 special-debt projects have been planned'],
  a1: ['changchun/audi-faw-nev.md', 'Audi FAW NEV Company dates from March 2021'],
  a2: ['changchun/audi-faw-nev.md', 'Building began in June 2022.'],
  a3: ['changchun/audi-faw-nev.md', 'Next came the Test Center, which has been open since September 2023'],
  a4: [
    'changchun/audi-faw-nev.md',
    'Volume production of models on the PPE platform is due before 2024 is over',
  ],
  p1: ['changchun/projects-of-2020.html', 'During the year 1,112 projects of more than RMB 100 million each'],
  p2: ['changchun/projects-of-2020.html', 'fixed-asset investment grew 8.8 percent'],
  p3: ['changchun/projects-of-2020.html', 'Larger ones, above RMB 1 billion, came to 302'],
  s1: [
    'changchun/spring-starts-2025.md',
    '2月26日,長春市在永春生物醫藥城舉行春季項目集中開工活動,71個重大項目當天開復工',
  ],
  s2: ['changchun/spring-starts-2025.md', '從年初到活動當天,全市已開復工項目303個,年度投資383億元。'],
  s3: ['changchun/spring-starts-2025.md', '一季度的目標是開復工880個項目。'],
  s4: ['changchun/spring-starts-2025.md', '全省這一輪開工項目312個,總投資近800億元'],
  n1: ['changchun/new-area-spring-starts.html', '全年开工406个项目,总投资合计2500亿元'],
  n2: ['changchun/new-area-spring-starts.html', '春季这一批先开201个,分为新建56个和续建145个。'],
  f1: ['changchun/automobile-zone-64-signings.txt', '64个项目一次签下,总投资442亿元'],
  e1: ['jilin/energy-china-songyuan-jian.md', '会上,中国能建分别与松原市、集安市签约,两份协议合计175亿元。'],
  e2: ['jilin/energy-china-songyuan-jian.md', '园区总投资296亿元,这次签的是一期,105亿元。'],
  e3: ['jilin/energy-china-songyuan-jian.md', '电站总投资140亿元,这次签下70亿元。'],
  q1: [
    'jilin/second-quarter-resumption.txt',
    '432 projects of over 50 million yuan each enter the concentrated resumption, with investment in total of 364 billion yuan.',
  ],
  q2: [
    'jilin/second-quarter-resumption.txt',
    'Han Jun told that all projects under construction must have resumed before the end of May',
  ],
  q3: [
    'jilin/second-quarter-resumption.txt',
    'It was Jing Junhai, Secretary of the Provincial Party, who came to the event',
  ],
  z1: ['jilin/songyuan-development-zone.html', 'In March 2013 it was lifted to national level.'],
  z2: [
    'jilin/songyuan-development-zone.html',
    'Its area is 118 km2, and 53.5 km2 of that are planned for building.',
  ],
  z3: [
    'jilin/songyuan-development-zone.html',
    'Firms that have settled include Cargill, Hong Kong Koonlion, Fujian Panpan and Beidahuang.',
  ],
  k1: ['jilin/jilin-province-economy-2022.txt', '2022년 지역내총생산(GDP)은 전년보다 1.9% 줄었다.'],
  k2: [
    'jilin/jilin-province-economy-2022.txt',
    '수출은 75억 달러로 35.1% 늘었고, 수입은 159억 달러로 11.1% 줄었다.',
  ],
  k3: ['jilin/jilin-province-economy-2022.txt', '대외 교역은 합계 234.3억 달러로 0.1% 감소하였다.'],
  h1: [
    'northeast/harbin-trade-fair-2013.html',
    'At home the fair led to 587 projects worth 250.9 billion yuan',
  ],
  h2: [
    'northeast/harbin-trade-fair-2013.html',
    'Investment beyond the borders took the shape of 11 projects with $640 million in all.',
  ],
  h3: ['northeast/harbin-trade-fair-2013.html', '12,600 buyers from 75 countries had come'],
  d1: [
    'shandong/jinan-73-starts-2025.md',
    'Work began on 73 major projects in Jinan, capital of Shandong Province, on Feb 24.',
  ],
  d2: ['shandong/jinan-73-starts-2025.md', 'They are worth 74 billion yuan, or $10.2 billion.'],
  d3: [
    'shandong/jinan-73-starts-2025.md',
    'Most of them, 45, are industrial. Another 11 build infrastructure',
  ],
  b1: [
    'shandong/shandong-1007-starts-2024.html',
    'On Feb 26 Shandong Province let 1,007 major projects begin at once.',
  ],
  b2: [
    'shandong/shandong-1007-starts-2024.html',
    'More than 1.2 trillion yuan ($166.6 billion) is to be invested in them.',
  ],
  t1: ['abroad/kazakhstan/turkestan-zavod.txt', 'в Тюлькубасском районе приступили к возведению завода'],
  t2: ['abroad/kazakhstan/turkestan-zavod.txt', 'Проект оценивают в 122,85 млрд тенге.'],
  t3: ['abroad/kazakhstan/turkestan-zavod.txt', 'место в нём найдут больше 1 тыс. человек'],
  t4: ['abroad/kazakhstan/turkestan-zavod.txt', 'Пустить завод думают ориентировочно в июне 2024 года.'],
  w1: [
    'abroad/kazakhstan/west-kazakhstan-111-projects.md',
    'The West Kazakhstan region has 111 investment projects under development',
  ],
  w2: [
    'abroad/kazakhstan/west-kazakhstan-111-projects.md',
    'They stand for 1.9 trillion tenge and 5,000 jobs.',
  ],
  w3: ['abroad/kazakhstan/west-kazakhstan-111-projects.md', 'A gas chemical plant costs 67 billion tenge'],
  m1: [
    'abroad/kazakhstan/zhambyl-seven-agreements.txt',
    'Seven agreements came out of the investment forum that was held in Taraz',
  ],
  m2: ['abroad/kazakhstan/zhambyl-seven-agreements.txt', 'They are worth $700 million.'],
  v1: ['abroad/vietnam/vinh-phuc-parks-2021.html', 'On November 15 the parks had 409 valid projects.'],
  v2: [
    'abroad/vietnam/vinh-phuc-parks-2021.html',
    '331 of these were FDI projects with capital of US$5,393.88 million.',
  ],
  g1: [
    'abroad/saudi-shen-gong-2020.md',
    'SAGIA, the authority for investment in Saudi Arabia, has signed a memorandum',
  ],
  g2: [
    'abroad/saudi-shen-gong-2020.md',
    'Only the first has a price so far: 164 million dollars, which is 615 million riyals.',
  ],
  g3: ['abroad/saudi-shen-gong-2020.md', 'Neither the site nor the number of jobs was disclosed'],
  u1: ['abroad/uzbekistan-chinese-park.html', 'It would need 100 hectares and get its power from the sun.'],
  u2: ['abroad/uzbekistan-chinese-park.html', 'For the beginning $150 million is proposed.'],
  o1: [
    'chongqing/chongqing-52-signings-2014.txt',
    'On September 2nd 52 projects were signed there, worth over 140 billion yuan.',
  ],
  o2: ['chongqing/gaozhu-first-signing.md', 'The industrial one has 18 projects of 23 billion yuan.'],
  o3: ['chongqing/gaozhu-first-signing.md', 'It took place in Chongqing on March 30.'],
  o4: ['chongqing/gaozhu-first-signing.md', '23 banks offered credit of 116 billion yuan'],
};

/** Quotes | sentence. Right, every one: paraphrases, translations, other units, parts of what is said. */
const SENTENCES = `
j1 j2 | On 18 September 2022, fifteen projects were signed in Jiutai District of Changchun, with a total investment of over RMB 20 billion.
j2 | At one joint ceremony 15 projects with a total investment of more than 20 billion yuan were signed.
j1 j2 | 2022年9月18日，长春市九台区集中签约15个项目，总投资超过200亿元。
j2 | 15个项目在同一场仪式上签约，总投资超200亿元。
j1 j2 | 18 сентября 2022 года в районе Цзютай города Чанчунь подписаны 15 проектов; общий объём инвестиций превышает 20 млрд юаней.
j1 j2 | 2022년 9월 18일 창춘시 주타이구에서 프로젝트 15개가 체결되었으며 총투자액은 200억 위안 이상이다.
j2 | Проектов подписано 15, на сумму свыше 20 млрд юаней.
j3 | From January to August the district counted 86 new projects of more than RMB 50 million each.
j3 | 1月至8月，该区共有86个5000万元以上的新项目。
j3 | The investment of the 86 new projects is estimated at RMB 94.753 billion.
j3 | 86个新项目的投资预计为947.53亿元。
j4 | Of the 86 projects, 45 were under negotiation, 23 were signed and 18 settled.
j4 | 86个项目中，在谈45个、签约23个、落地18个。
j4 | 23 projects had been signed.
j4 | 已签约项目23个。
j4 | Из 86 проектов 45 на стадии переговоров, 23 подписаны, 18 размещены.
j5 | Up to 93% of the 15 projects are industrial.
l1 | On 17 February 2023, Lvyuan District of Changchun held a joint signing of 15 key projects worth about RMB 12 billion.
l1 | 2023年2月17日，绿园区集中签约15个重点项目，总投资约120亿元。
l1 | 绿园区签约的15个重点项目总投资约120亿元。
l1 | 17 февраля 2023 года в районе Люйюань города Чанчунь подписано 15 проектов, общий объём инвестиций около 12 млрд юаней.
l1 | 15 key projects with a total investment of about RMB 12 billion were signed in Lvyuan District.
l2 | 绿园区2023年谋划项目65个、洽谈项目150个、签约项目35个。
l2 | 35个项目已签约。
y1 | The Jingyue Hi-tech Industry Development Zone signed 16 projects worth RMB 31.36 billion.
y1 | 净月高新区拿下16个项目，总额313.6亿元。
y1 | 16 projects worth 31.36 billion yuan went to the Jingyue zone.
y2 | Over 16 years the festival's business talks produced contracts of RMB 277.6 billion.
y2 | More than 240 projects settled in the zone.
c1 | Chaoyang District of Changchun plans to build 52 projects of RMB 50 million or more.
c1 | 长春市朝阳区计划建设52个5000万元以上的项目。
c1 | The district plans 52 projects of at least RMB 50 million.
c2 | Of the 52 projects, 23 are planned to start or resume in spring.
c2 | 52个项目中，23个计划在春季开复工。
c2 | 23 из 52 проектов планируется начать или возобновить весной.
c3 | Five special-debt projects have been planned so far.
a1 | Audi FAW NEV Company was founded in Changchun in March 2021.
a2 | Construction began in June 2022.
a2 | 工程于2022年6月开工。
a2 | Строительство началось в июне 2022 года.
a3 | The Test Center has been open since September 2023.
a3 | The Test Center has room for up to 70 vehicles.
a4 | Volume production on the PPE platform is due before the end of 2024.
a4 | Production of PPE models is planned to begin before 2024 is over.
p1 | In 2020, 1,112 projects of more than RMB 100 million each were under way in Changchun.
p1 | 2020年，长春有1112个超过1亿元的项目在建。
p2 | Fixed-asset investment grew by 8.8% in 2020.
p2 | 固定资产投资增长8.8%。
p3 | There were 302 projects above RMB 1 billion.
s1 | On 26 February 2025 Changchun started or resumed 71 major projects on one day.
s1 | 2025年2月26日，长春市71个重大项目开复工。
s1 | 26 февраля 2025 года в Чанчуне начато или возобновлено 71 проект.
s2 | 全市已开复工项目303个，年度投资383亿元。
s2 | The city has started or resumed 303 projects with an annual investment of RMB 38.3 billion.
s3 | 一季度目标是开复工880个项目。
s3 | The target for the first quarter is to start or resume 880 projects.
s4 | Across the province 312 projects started, with a total investment of nearly RMB 80 billion.
s4 | 全省开工项目312个，总投资近800亿元。
n1 | Changchun New Area is to start 406 projects with a total investment of RMB 250 billion.
n1 | 长春新区全年开工406个项目，总投资2500亿元。
n2 | In spring 201 projects start first, 56 new ones and 145 continued ones.
n2 | 春季先开工201个，其中新建56个、续建145个。
f1 | 64个项目签约，总投资442亿元。
f1 | 64 projects were signed with a total investment of RMB 44.2 billion.
f1 | Подписано 64 проекта с общим объёмом инвестиций 44,2 млрд юаней.
f1 | 64개 프로젝트가 체결되었고 총투자액은 442억 위안이다.
e1 | Energy China signed with Songyuan and Ji'an; the two agreements come to RMB 17.5 billion.
e1 | 中国能建与松原市、集安市签约，合计175亿元。
e2 | 园区总投资296亿元，一期105亿元。
e2 | The first phase is worth RMB 10.5 billion.
e3 | The pumped-storage station has a total investment of RMB 14 billion, of which RMB 7 billion was signed.
e3 | 集安抽水蓄能电站总投资140亿元。
q1 | 432 projects of over 50 million yuan each resumed, with a total investment of 364 billion yuan.
q1 | 432个5000万元以上的项目复工，总投资3640亿元。
q1 | Возобновлены 432 проекта стоимостью более 50 млн юаней каждый.
q2 | Han Jun said all projects under construction must have resumed before the end of May.
q3 | Jing Junhai attended the event.
z1 | Songyuan Economic and Technological Development Zone was raised to national level in March 2013.
z1 | 2013年3月，松原经济技术开发区升为国家级。
z2 | The zone covers 118 square kilometres.
z2 | 面积为118平方公里。
z3 | Cargill, Fujian Panpan and Beidahuang have settled there.
k1 | 2022년 길림성의 지역내총생산은 1.9% 감소했다.
k1 | Jilin Province's GDP fell by 1.9% in 2022.
k1 | 2022年吉林省GDP下降1.9%。
k2 | 수출은 75억 달러로 35.1% 증가했다.
k2 | Exports were USD 7.5 billion, up 35.1%.
k2 | 出口75亿美元，增长35.1%。
k3 | 교역은 234.3억 달러로 0.1% 줄었다.
h1 | The fair led to 587 domestic projects worth 250.9 billion yuan ($40.9 billion).
h1 | 国内项目587个，价值2509亿元。
h2 | There were 11 projects abroad with $640 million in all.
h2 | 境外投资项目11个，共6.4亿美元。
h3 | The fair drew 12,600 buyers from 75 countries.
d1 | On 24 February 2025 work began on 73 major projects in Jinan.
d1 d2 | 2025年2月24日，济南市73个重大项目开工，总额740亿元。
d1 | 24 февраля 2025 года в Цзинане начато строительство 73 крупных проектов.
d1 | 2025년 2월 24일 지난에서 73개 중대 프로젝트가 착공했다.
d2 | The projects are worth 74 billion yuan.
d3 | 45 of them are industrial and 11 build infrastructure.
b1 | On 26 February 2024, 1,007 major projects began in Shandong.
b1 | 2024年2月26日，山东省1007个重大项目开工。
b2 | More than 1.2 trillion yuan is to be invested.
b2 | 计划投资超过1.2万亿元。
t1 | В Тюлькубасском районе начали строительство завода.
t2 | Стоимость проекта оценивают в 122,85 млрд тенге.
t2 | The project is estimated at 122.85 billion tenge.
t2 | 该项目预计投资1228.5亿坚戈。
t3 | The plant will employ more than 1,000 people.
t3 | На заводе будут работать больше 1 тыс. человек.
t4 | Завод планируют запустить ориентировочно в июне 2024 года.
t4 | The plant is planned to go into operation in June 2024.
w1 | West Kazakhstan has 111 investment projects under development.
w1 | В Западно-Казахстанской области разрабатывается 111 инвестиционных проектов.
w2 | They stand for 1.9 trillion tenge and 5,000 jobs.
w2 | Это 1,9 трлн тенге и 5000 рабочих мест.
w3 | The gas chemical plant costs 67 billion tenge.
m1 m2 | Seven agreements worth $700 million came out of the investment forum in Taraz.
m1 m2 | На инвестиционном форуме в Таразе заключено семь соглашений на 700 млн долларов.
v1 | On 15 November 2021 the parks had 409 valid projects.
v2 | 331 of the projects were FDI projects.
g1 | SAGIA signed a memorandum with Shen Gong New Materials.
g2 | The first phase costs 164 million dollars, or 615 million riyals.
g3 | The number of jobs was not disclosed.
u1 | The park would need 100 hectares.
u1 | 该园区将需要100公顷土地。
u2 | $150 million is proposed for the beginning.
o1 | On 2 September 2014, 52 projects worth over 140 billion yuan were signed.
o1 | 2014年9月2日签约52个项目，金额超过1400亿元。
o2 | The industrial group has 18 projects of 23 billion yuan.
o3 | The signing took place in Chongqing on 30 March.
o4 | 23 banks offered credit of 116 billion yuan.
o4 | 23家银行提供1160亿元授信。
`;

/** Right sentences on the corpus that comes with the desk, in four languages. */
export const RIGHT_SENTENCES: readonly Claim[] = SENTENCES.trim()
  .split('\n')
  .map((line) => {
    const [keys = '', text = ''] = line.split(' | ');
    const cited = keys.split(' ').map((key) => QUOTES[key] ?? ['', '']);
    return { document: cited[0]?.[0] ?? '', quotes: cited.map(([, quote]) => quote), text };
  });
