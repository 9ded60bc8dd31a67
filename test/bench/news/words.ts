/** What a project makes, in the languages of the corpus. */
export interface Product {
  readonly en: string;
  readonly zh: string;
  readonly ru: string;
  readonly ko: string;
}

const PRODUCTS_TABLE = `
lithium battery|锂电池|литиевые батареи|리튬 배터리
wind turbine|风力发电机|ветровые турбины|풍력 터빈
green hydrogen|绿氢|зелёный водород|그린 수소
biomedicine|生物医药|биомедицина|바이오의약
medical devices|医疗器械|медицинские приборы|의료기기
auto parts|汽车零部件|автокомпоненты|자동차 부품
new energy vehicle|新能源汽车|электромобили|신에너지차
optical lens|光学镜头|оптические линзы|광학 렌즈
display panel|显示面板|панели дисплеев|디스플레이 패널
semiconductor packaging|半导体封装|корпусирование чипов|반도체 패키징
industrial robot|工业机器人|промышленные роботы|산업용 로봇
satellite data|卫星数据|спутниковые данные|위성 데이터
big data centre|大数据中心|центр данных|데이터 센터
cold chain logistics|冷链物流|холодильная логистика|냉장 물류
corn processing|玉米深加工|переработка кукурузы|옥수수 가공
beef cattle|肉牛|мясное скотоводство|육우
ginseng extract|人参提取物|экстракт женьшеня|인삼 추출물
mineral water|矿泉水|минеральная вода|생수
edible fungus|食用菌|съедобные грибы|식용 버섯
rice mill|大米加工|рисовая мельница|정미소
carbon fibre|碳纤维|углеродное волокно|탄소섬유
special steel|特种钢|специальная сталь|특수강
aluminium alloy|铝合金|алюминиевые сплавы|알루미늄 합금
fine chemicals|精细化工|тонкая химия|정밀 화학
ethylene|乙烯|этилен|에틸렌
building materials|建筑材料|стройматериалы|건축 자재
furniture|家具|мебель|가구
textile|纺织|текстиль|섬유
garment|服装|одежда|의류
packaging film|包装膜|упаковочная плёнка|포장 필름
photovoltaic module|光伏组件|солнечные модули|태양광 모듈
energy storage|储能|накопители энергии|에너지 저장
pumped storage|抽水蓄能|гидроаккумулирующая станция|양수 발전
charging station|充电站|зарядные станции|충전소
rail vehicle|轨道客车|железнодорожные вагоны|철도 차량
aircraft maintenance|飞机维修|обслуживание самолётов|항공 정비
drone|无人机|беспилотники|드론
ski resort|滑雪场|горнолыжный курорт|스키장
hot spring hotel|温泉酒店|отель с источниками|온천 호텔
film studio|影视基地|киностудия|영화 촬영소
vocational college|职业学院|профессиональный колледж|직업 대학
elderly care|养老服务|уход за пожилыми|노인 요양
cross-border e-commerce|跨境电商|трансграничная торговля|국경 간 전자상거래
bonded warehouse|保税仓库|таможенный склад|보세 창고
sewage treatment|污水处理|очистка сточных вод|하수 처리
waste recycling|废物回收|переработка отходов|폐기물 재활용
smart meter|智能电表|умные счётчики|스마트 계량기
sensor|传感器|датчики|센서
`;

export const PRODUCTS: readonly Product[] = PRODUCTS_TABLE.trim()
  .split('\n')
  .map((line) => {
    const [en = '', zh = '', ru = '', ko = ''] = line.split('|');
    return { en, zh, ru, ko };
  });

/** A syllable of a firm's or a person's name: how it is written in Chinese, and in pinyin. */
export interface Syllable {
  readonly zh: string;
  readonly en: string;
}

const pairs = (table: string): readonly Syllable[] =>
  table
    .trim()
    .split(/\s+/)
    .map((pair) => ({ zh: pair.slice(0, 1), en: pair.slice(1) }));

export const FIRM_SYLLABLES = pairs(`
恒heng 泰tai 华hua 润run 中zhong 宏hong 远yuan 鑫xin 盛sheng 达da 金jin 龙long 东dong 方fang 海hai 天tian 瑞rui 丰feng 德de 信xin
安an 康kang 益yi 民min 国guo 新xin 科ke 创chuang 智zhi 能neng 凯kai 利li 顺shun 通tong 广guang 大da 博bo 雅ya 思si 源yuan
青qing 山shan 绿lv 洲zhou 阳yang 光guang 明ming 辉hui 亚ya 太tai 联lian 合he 百bai 川chuan 万wan 向xiang 正zheng 邦bang 永yong 昌chang
嘉jia 和he 吉ji 祥xiang 福fu 田tian 长chang 江jiang 北bei 斗dou 星xing 辰chen 宇yu 航hang 飞fei 腾teng 云yun 帆fan 卓zhuo 越yue
诺nuo 美mei 尔er 森sen 林lin 木mu 禾he 沃wo 佳jia 旺wang 圣sheng 元yuan 亨heng 贞zhen 启qi 迪di 拓tuo 普pu 纳na 微wei
`);

export const SURNAMES = pairs(
  '王wang 李li 张zhang 刘liu 陈chen 杨yang 赵zhao 黄huang 周zhou 吴wu 徐xu 孙sun 马ma 朱zhu 胡hu 郭guo 何he 高gao 林lin 罗luo',
);

/** The parts of a firm's name after its own: what the trade calls itself. */
export const FIRM_KINDS: readonly { readonly en: string; readonly zh: string }[] = [
  { en: 'Technology', zh: '科技' },
  { en: 'New Materials', zh: '新材料' },
  { en: 'Group', zh: '集团' },
  { en: 'Holdings', zh: '控股' },
  { en: 'Heavy Industry', zh: '重工' },
  { en: 'Agriculture', zh: '农业' },
  { en: 'Electronics', zh: '电子' },
  { en: 'Energy', zh: '能源' },
  { en: 'Logistics', zh: '物流' },
  { en: 'Pharmaceutical', zh: '药业' },
];

/** The larger places in the scripts for which the gazetteer gives no name to write. */
export const LARGE_PLACES: readonly {
  readonly en: string;
  readonly ru: string;
  readonly ko: string;
}[] = [
  { en: 'Changchun', ru: 'Чанчуне', ko: '창춘' },
  { en: 'Harbin', ru: 'Харбине', ko: '하얼빈' },
  { en: 'Shenyang', ru: 'Шэньяне', ko: '선양' },
  { en: 'Dalian', ru: 'Даляне', ko: '다롄' },
  { en: 'Beijing', ru: 'Пекине', ko: '베이징' },
  { en: 'Shanghai', ru: 'Шанхае', ko: '상하이' },
  { en: 'Yanji', ru: 'Яньцзи', ko: '옌지' },
  { en: 'Hunchun', ru: 'Хуньчуне', ko: '훈춘' },
  { en: 'Qingdao', ru: 'Циндао', ko: '칭다오' },
  { en: 'Tianjin', ru: 'Тяньцзине', ko: '톈진' },
];

export const OFFICES: readonly string[] = [
  'the Bureau of Commerce',
  'the Development and Reform Commission',
  'the Investment Promotion Bureau',
  'the Bureau of Industry and Information Technology',
  'the management committee of the development zone',
  'the Market Supervision Administration',
  'the Bureau of Natural Resources',
  'the Human Resources and Social Security Bureau',
  'the Finance Bureau',
  'the Ecology and Environment Bureau',
  'the Housing and Construction Bureau',
  'the Taxation Service',
];

export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
