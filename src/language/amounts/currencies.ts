/** How a currency is written: before the number (`codes`, `symbols`) or behind it (`codes`, `symbols`, `words`). */
export interface CurrencyForms {
  readonly currency: string;
  /** Case-sensitive Latin codes, RMB and ISO 4217. */
  readonly codes?: string;
  readonly symbols?: string;
  /** Patterns without regard to case, as they stand behind the number. */
  readonly words?: string;
  /** Patterns that may also stand before the number: 人民币120亿. */
  readonly leading?: string;
}

const ADJECTIVE =
  '(?:(?:Chinese|Kazakh(?:stani?)?|Uzbek(?:istani?)?|Kyrgyz|Vietnamese|Russian|Belarusian|South Korean|Korean|Saudi|Japanese|Indian|British|Turkish|Thai|Malaysian|Ukrainian|Mongolian)\\s)?';

/** A currency's word leads only where it does not close a sum before: "yuan 3bn", not "2 billion yuan 15 projects". */
const NOT_COUNTED = '(?<!(?:\\d|[mr]illion|hundred|thousand|[bmt]l?n|crore)[\\s-]?)';

/** More specific first: "Hong Kong dollars" before "dollars", 港元 before 元. A bare "dollar" is American, ¥ is Chinese. */
export const CURRENCIES: readonly CurrencyForms[] = [
  {
    currency: 'HKD',
    codes: 'HKD',
    symbols: 'HK\\$',
    words: 'Hong Kong dollars?|港[元币幣]|гонконгских доллар[а-я]+|홍콩\\s?달러',
    leading: '港[币幣]',
  },
  {
    currency: 'TWD',
    codes: 'TWD|NTD',
    symbols: 'NT\\$',
    words: '(?:New )?Taiwan(?:ese)? dollars?|新?[台臺][币幣]|대만\\s?달러',
    leading: '新?[台臺][币幣]',
  },
  {
    currency: 'CAD',
    codes: 'CAD',
    symbols: 'CA?\\$',
    words: 'Canadian dollars?|加元|加拿大元|канадских доллар[а-я]+|캐나다\\s?달러',
  },
  {
    currency: 'AUD',
    codes: 'AUD',
    symbols: 'AU?\\$',
    words: 'Australian dollars?|澳元|австралийских доллар[а-я]+|호주\\s?달러',
  },
  {
    currency: 'SGD',
    codes: 'SGD',
    symbols: 'S\\$',
    words: 'Singapore(?:an)? dollars?|新(?:加坡)?元(?![件素旦])|сингапурских доллар[а-я]+|싱가포르\\s?달러',
  },
  { currency: 'MOP', codes: 'MOP', symbols: 'MOP\\$', words: 'Macanese patacas?|patacas?|澳[门門][元币幣]' },
  { currency: 'NZD', codes: 'NZD', symbols: 'NZ\\$', words: 'New Zealand dollars?|新西兰元' },
  { currency: 'BRL', codes: 'BRL', symbols: 'R\\$', words: 'Brazilian reai?s?' },
  { currency: 'EGP', codes: 'EGP', words: 'Egyptian pounds?' },
  { currency: 'BYN', codes: 'BYN', words: 'белорусских рублей|白俄罗斯卢布' },
  {
    currency: 'USD',
    codes: 'USD',
    symbols: 'US\\s?\\$|U\\.S\\.\\s?\\$|\\$',
    words:
      '(?:US|U\\.S\\.|American)?\\s?dollars?|美[元金]|долл(?:аров|ара|ар|\\.)?(?: США)?|(?:미국\\s?)?달러|불(?!명)',
    leading: `${NOT_COUNTED}(?:US|U\\.S\\.) dollars?`,
  },
  { currency: 'EUR', codes: 'EUR', symbols: '€', words: 'euros?|[欧歐]元|евро|유로' },
  {
    currency: 'GBP',
    codes: 'GBP',
    symbols: '£',
    words: 'pounds?(?: sterling)?(?! of)|英[镑鎊]|фунт[а-я]* стерлингов|파운드',
  },
  {
    currency: 'JPY',
    codes: 'JPY',
    symbols: 'JP¥',
    words: `${ADJECTIVE}yen|日[元圆圓](?![旦件器素月])|円|иен|엔(?![가-힣]{2})`,
  },
  {
    currency: 'KRW',
    codes: 'KRW',
    symbols: '₩',
    words: `${ADJECTIVE}won|[韩韓][元币幣圆]|вон|원(?![칙료자인본전래예형])`,
  },
  {
    currency: 'CNY',
    codes: 'CNY|RMB|CNH',
    symbols: '(?:RMB|CNY?)?\\s?[¥￥]',
    words: `${ADJECTIVE}yuan(?: RMB| renminbi)?|renminbi|人民[币幣]|元(?:人民[币幣])?(?![素旦宝月件组宇])|圆人民币|юан[а-я]+|위안(?:화)?`,
    leading: `人民[币幣]|RMB [Yy]uan|Rmb|[Rr]enminbi|rmb|cny|${NOT_COUNTED}[Yy]uan`,
  },
  { currency: 'KZT', codes: 'KZT', symbols: '₸', words: `${ADJECTIVE}tenge|坚戈|тенге|텡게` },
  {
    currency: 'RUB',
    codes: 'RUB|RUR',
    symbols: '₽',
    words: `${ADJECTIVE}r(?:ou|u|o)bles?|[卢盧]布|руб(?:лей|ля|ль|\\.)?|루블`,
  },
  {
    currency: 'UZS',
    codes: 'UZS',
    words: `${ADJECTIVE}(?:so['’‘]m|soums?|sums?)|Uzbek(?:istani?)? soms?|苏姆|сум(?:ов|а)?|숨`,
  },
  { currency: 'KGS', codes: 'KGS', words: '(?:Kyrgyz )?soms?|сом(?:ов|а)?|索姆' },
  { currency: 'TJS', codes: 'TJS', words: 'somonis?|сомони' },
  { currency: 'AZN', codes: 'AZN', symbols: '₼', words: 'manats?|манат[а-я]*' },
  { currency: 'GEL', codes: 'GEL', symbols: '₾', words: 'laris?|лари' },
  { currency: 'AMD', codes: 'AMD', symbols: '֏' },
  {
    currency: 'MNT',
    codes: 'MNT',
    symbols: '₮',
    words: `${ADJECTIVE}t[uö]g?r[iu]k?ks?|图格里克|тугрик[а-я]*`,
  },
  { currency: 'UAH', codes: 'UAH', symbols: '₴', words: `${ADJECTIVE}hryvni?as?|гривен|гривны|格里夫纳` },
  { currency: 'VND', codes: 'VND', symbols: '₫', words: `${ADJECTIVE}dong|越南盾|донгов|동(?![가-힣])` },
  { currency: 'QAR', codes: 'QAR', words: 'Qatari riyals?' },
  { currency: 'OMR', codes: 'OMR', words: 'Omani rials?' },
  { currency: 'IRR', codes: 'IRR', words: '(?:Iranian )?rials?' },
  { currency: 'SAR', codes: 'SAR', words: `${ADJECTIVE}ri[yi]?als?|里亚尔|риял[а-я]*|리얄` },
  { currency: 'AED', codes: 'AED', words: '(?:UAE |Emirati )?dirhams?|迪拉姆|дирхам[а-я]*' },
  { currency: 'KWD', codes: 'KWD', words: 'Kuwaiti dinars?' },
  { currency: 'PKR', codes: 'PKR', words: 'Pakistani? rupees?' },
  { currency: 'INR', codes: 'INR|Rs\\.?', symbols: '₹', words: `${ADJECTIVE}rupees?|[卢盧]比|рупи[а-я]+` },
  { currency: 'IDR', codes: 'IDR', words: '(?:Indonesian )?rupiahs?|印尼盾' },
  { currency: 'MYR', codes: 'MYR', symbols: 'RM', words: `${ADJECTIVE}ringgits?|林吉特` },
  { currency: 'THB', codes: 'THB', symbols: '฿', words: `${ADJECTIVE}baht|泰[铢銖]|бат(?:ов)?` },
  { currency: 'PHP', codes: 'PHP', symbols: '₱', words: 'Philippine pesos?' },
  { currency: 'MXN', codes: 'MXN', words: 'Mexican pesos?' },
  { currency: 'TRY', symbols: '₺', words: `${ADJECTIVE}liras?|里拉` },
  { currency: 'CHF', codes: 'CHF', words: 'Swiss francs?|瑞[士]?法郎|швейцарских франк[а-я]+' },
  { currency: 'SEK', codes: 'SEK' },
  { currency: 'NOK', codes: 'NOK' },
  { currency: 'DKK', codes: 'DKK' },
  { currency: 'PLN', codes: 'PLN', words: 'zloty|злотых' },
  { currency: 'ZAR', codes: 'ZAR' },
];
