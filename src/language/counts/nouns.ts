/** How a thing that is counted is called, as patterns per language; the normal form is its English plural. */
export interface CountedNoun {
  readonly noun: string;
  /** English, plural and singular; the singular counts only behind "one" and 1. */
  readonly plural: string;
  readonly singular: string;
  readonly zh?: string;
  readonly ru?: string;
  readonly ko?: string;
}

export const COUNTED_NOUNS: readonly CountedNoun[] = [
  {
    noun: 'projects',
    plural: 'projects|schemes|undertakings',
    singular: 'project|scheme',
    zh: '项目|項目|工程',
    ru: 'проект(?:а|ов|ы|ам|ами)?|объект(?:а|ов|ы)?',
    ko: '프로젝트|사업',
  },
  {
    noun: 'contracts',
    plural: 'contracts',
    singular: 'contract',
    zh: '合同',
    ru: 'контракт(?:а|ов|ы)?|договор(?:а|ов|ы)?',
    ko: '계약',
  },
  {
    noun: 'agreements',
    plural:
      'agreements|deals|accords|memorand(?:a|ums)(?: of (?:understanding|cooperation))?|mous|pacts|documents',
    singular: 'agreement|deal|memorandum|mou',
    zh: '协议|协定|協議|备忘录|合作意向',
    ru: 'соглашени[еяй]|меморандум(?:а|ов|ы)?|документ(?:а|ов|ы)?',
    ko: '협약|협정|양해각서|MOU',
  },
  {
    noun: 'enterprises',
    plural:
      'enterprises|companies|firms|businesses|corporations|manufacturers|suppliers|start-?ups|entrepreneurial firms',
    singular: 'enterprise|company|firm',
    zh: '企业|企業|公司|厂商|商户|中小企业',
    ru: 'предприяти[еяй]|компани[йия]|фирм[ыа]?',
    ko: '기업|회사|업체|개사',
  },
  {
    noun: 'jobs',
    plural: 'jobs|posts|positions|workplaces',
    singular: 'job',
    zh: '就业岗位|工作岗位|岗位|就业机会',
    ru: 'рабоч(?:их|ие|ее) мест[оа]?',
    ko: '일자리',
  },
  {
    noun: 'parks',
    plural: 'parks',
    singular: 'park',
    zh: '产业园|工业园|园区|科技园',
    ru: '(?:индустриальн[а-я]+ )?парк(?:а|ов|и)?|технопарк(?:а|ов)?',
    ko: '산업단지|단지|공원',
  },
  { noun: 'zones', plural: 'zones', singular: 'zone', zh: '开发区|园区', ru: 'зон[ыа]?', ko: '구역' },
  { noun: 'banks', plural: 'banks', singular: 'bank', zh: '银行|銀行', ru: 'банк(?:а|ов|и)?', ko: '은행' },
  {
    noun: 'investors',
    plural: 'investors',
    singular: 'investor',
    zh: '投资商|投资者|投资方',
    ru: 'инвестор(?:а|ов|ы)?',
    ko: '투자자',
  },
  {
    noun: 'people',
    plural:
      'people|persons|workers|employees|staff|residents|inhabitants|buyers|participants|guests|delegates|representatives|entrepreneurs|visitors|experts|officials|students|exhibitors',
    singular: 'person|worker|employee',
    zh: '人|客商|嘉宾|企业家|员工|职工|代表|专家|游客',
    ru: 'человека?|людей|работник(?:а|ов)|сотрудник(?:а|ов)|участник(?:а|ов)',
    ko: '명|사람|인원|직원',
  },
  {
    noun: 'countries',
    plural: 'countries|nations',
    singular: 'country',
    zh: '国家|國家',
    ru: 'стран[ыа]?|государств[а]?',
    ko: '개국|국가|나라',
  },
  { noun: 'provinces', plural: 'provinces', singular: 'province', zh: '省份' },
  { noun: 'cities', plural: 'cities', singular: 'city', zh: '城市', ru: 'город(?:а|ов)', ko: '도시' },
  {
    noun: 'districts',
    plural: 'districts|counties',
    singular: 'district|county',
    zh: '县区|县市|区县',
    ru: 'район(?:а|ов)',
  },
  {
    noun: 'villages',
    plural: 'villages|townships|towns',
    singular: 'village|township',
    zh: '行政村|乡镇',
    ru: 'с[её]л(?:а)?',
  },
  {
    noun: 'plants',
    plural: 'plants|factories|refineries|power stations|mills',
    singular: 'plant|factory',
    zh: '工厂|电站|厂房',
    ru: 'завод(?:а|ов|ы)?|фабрик[иа]?',
    ko: '공장',
  },
  { noun: 'bases', plural: 'bases', singular: 'base', zh: '基地', ru: 'баз[ыа]?', ko: '기지' },
  { noun: 'platforms', plural: 'platforms', singular: 'platform', zh: '平台' },
  {
    noun: 'lines',
    plural: '(?:production|assembly) lines',
    singular: '(?:production|assembly) line',
    zh: '生产线|产线',
    ru: 'лини[йия]',
    ko: '생산라인',
  },
  {
    noun: 'institutions',
    plural: 'institutions|institutes|universities|colleges|schools|hospitals|laboratories|organi[sz]ations',
    singular: 'institution|institute|university|hospital',
    zh: '机构|高校|医院|实验室',
  },
  {
    noun: 'licences',
    plural: 'certificates|licen[cs]es|permits|patents',
    singular: 'certificate|licen[cs]e|permit',
    zh: '许可证|证书|专利',
    ru: 'лицензи[йия]|патент(?:а|ов)',
  },
  { noun: 'orders', plural: 'orders', singular: 'order', zh: '订单' },
  {
    noun: 'households',
    plural: 'households|families',
    singular: 'household|family',
    zh: '农户|農戶|居民户|家庭',
    ru: 'сем(?:ей|ьи|ья)|домохозяйств[ао]?',
    ko: '가구|세대',
  },
  { noun: 'units', plural: 'units', singular: 'unit', zh: '单位' },
  {
    noun: 'buildings',
    plural: 'buildings|workshops|warehouses|houses|apartments',
    singular: 'building|workshop',
    zh: '厂房|楼宇|住房',
  },
  { noun: 'vehicles', plural: 'vehicles|cars|trucks|buses|trains', singular: 'vehicle|car', zh: '车辆|汽车' },
  {
    noun: 'sectors',
    plural: 'sectors|industries',
    singular: 'sector|industry',
    zh: '行业|产业',
    ru: 'отрасл(?:ей|и)',
  },
];
