import type { AskedFor } from '../meaning.ts';

const MONEY_THING =
  '(?:investments?|sums?|deals?|contracts?|agreements?|projects?|batch(?:es)?|funds?|loans?|credits?|budgets?|capital|orders?|amounts?)';
const COUNTED =
  '[个個家项項人辆輛份名座户戶批款台套条條场場]|(?:大|重大|重点|新|工业|产业)?(?:项目|項目|企业|企業|公司|合同|协议|岗位|国家|客商|采购商|投资商|员工|工人|游客)';
/** "How much steel", "how much land": a quantity of something, no sum of money. */
const QUANTITY_OF =
  ' (?!(?:is|are|was|were|be|been|did|does|do|will|would|can|could|should|has|have|had|it|they|he|she|we|you|i|the|this|that|these|those|a|an|its|their|in|for|to|by|at|on|of|and|or|from|per|money|capital|cash|invest\\w*|fund\\w*|financ\\w*|credit\\w*|fdi|foreign|contract\\w*|total|more|less|larger|bigger|higher|lower|later|earlier|bn|yuan|rmb|dollars?)\\b)[a-z][a-z-]+ ';
/** A figure after these Korean nouns is no sum of money. */
const NO_MONEY = '(?:률|율|비중|비율|퍼센트|[가-힣]수|인구|면적|용량|생산량|거리|기간|시간)';

/**
 * What in a question shows what kind of thing it asks for. Order matters where signs overlap: the earlier one takes the
 * words. A sign holds the words that ask, not those that say about what: these remain to be searched for.
 */
export const SIGNS: readonly (readonly [AskedFor, RegExp])[] = [
  [
    'year',
    /\b(?:in )?(?:what|which) years?\b|哪一?年|в каком году|как(?:ой|ого) год[а-яё]*|(?:몇\s*년(?!\s*(?:동안|간|만|째))|어느\s*해)\p{L}*/giu,
  ],
  [
    'date',
    /\bwhen\b(?! (?:complete|finished|built|fully|operational|ready|done|(?:it|they) (?:is|are|was|were) )|[^?]*, ?(?:how|what|who|which)\b)|\b(?:what|which) (?:date|day|month|week|quarter)s?\b|\bhow soon\b|\b(?:(?:signing|start(?:ing)?|opening|launch|completion|commissioning) )?dates?\b(?= (?:of|for|when)\b|\s*\?*$)|(?:签约|簽約|签署|开工|開工|投产|投產|竣工|落地|奠基|启用|复工|成立)的?(?:日期|时间|時間)|日期(?=是|[?？]|$)|何时|何時|什么时候|什麼時候|什么时间|什么日期|哪一?[天日]|哪个?月|几[月号日]|(?<!\p{L})когда(?!\p{L})|в каком (?:месяце|квартале)|как(?:ого|ое) числ[ао]|(?<!\p{L})дата(?!\p{L})|(?:체결|착공|준공|서명|입주|가동|개장|완공)(?:일|\s?날짜|\s?시기)(?!\p{L}{2})\p{L}?|언제\p{L}*|(?:몇\s*[월일]|며칠|어느\s*(?:달|날))(?!\s*(?:동안|간))\p{L}*/giu,
  ],
  [
    'name',
    /\bwho(?:m|se)?\b|\bnames? of (?:the |its |their )?(?:[\w-]+ ){0,2}?(?:heads?|directors?|mayors?|governors?|chair\w*|managers?|secretar(?:y|ies)|officials?|ministers?|presidents?|leaders?|persons?|people|speakers?|signator(?:y|ies))\b|叫什么(?:名字)?|姓名|как зовут|谁|誰|哪位|(?<!\p{L})к(?:то|ого|ем|ому)(?!\p{L})|누[가구]\p{L}*/giu,
  ],
  [
    'percent',
    /\b(?:how many |what |which )?(?:percent(?:age)?s?|per cent|proportion)(?: points?)?\b|\b(?:what |which )shares?\b|\bshares?(?= (?:of|is|are|was|were|do|does|did|has|have)\b)|\bby how much\b|\bhow (?:much|fast)\b(?= (?:did|does|has|have|had|will|is|are|was|were)\b.{0,80}\b(?:grow|grown|growing|rise|risen|rising|fall|fallen|go up|gone up|go down|change|changed|increased?|declined?|drop|dropped|shrink|shrunk)\b)|\bgrowth rate\b|占比|比重|比例|百分(?:之几|之多少|比|点)|占(?:了)?多少|增长了?(?:多少|几)|增速|增长率|增幅|下降了?(?:多少|几)|变化了?(?:多少|几)|(?:сколько )?процент\p{L}*|(?<!\p{L})дол[яюиье]й?(?!\p{L})|на\s?сколько|темп\p{L}* роста|(?:몇(?!\s*(?:개|건|곳|명|대|위))|얼마나)[^?？]{0,20}(?:변했|변화|줄었|늘었|증가|감소|성장)\p{L}*|(?:몇\s*)?(?:퍼센트|프로(?![젝그])|%)\p{L}*|비율\p{L}*|비중\p{L}*|(?:성장|증가|증감)[률율]\p{L}*/giu,
  ],
  [
    'rank',
    /\brank(?:ed|s|ing)?\b|第几(?!个?季)\p{L}?|排名|排第几|名次|как(?:ое|ом) мест[оеа]|(?:몇\s*(?:위|번째)|순위)\p{L}*/giu,
  ],
  [
    'amount',
    new RegExp(
      [
        `\\bhow much(?: money| capital| cash| funding| investment| finance| credit)?\\b(?!${QUANTITY_OF})|\\bhow many (?:billions?|millions?|trillions?|yuan|rmb|dollars|euros?|tenge|rubles)\\b`,
        `\\bhow (?:big|large|great|high|huge|sizeable)(?= (?:(?:is|are|was|were) )?(?:an? |the |its |their |this |that |these |those |all )?(?:\\w+ )?${MONEY_THING}\\b| (?:is|are|was|were) (?:it|they|that|this)\\b|\\s*\\?)`,
        '\\b(?:worth|costs?|costly|expensive|valued?(?! (?:chain|added)s?)|prices?|priced|amounts?|sums?)\\b',
        '\\b(?:total|planned|estimated|overall|combined) (?:investments?|value|worth|capital|amount)\\b|\\badd(?:s|ed)? up to\\b',
        '\\binvestments?(?= (?:estimated|expected|involved|volume)\\b)',
        '(?:总|總|計畫|计划|预计)?(?:金额|金額|投资额|投資額|总额|總額)|总投资|總投資|(?:资金|投资|投資|總?体量)规模|规模(?=(?:是|有|为)?多[大少])|多大(?:的)?(?:投资)?规模',
        '(?:投资|投資|资金)(?:是|为|有|了)?多少|投(?:入|资)?了?多少(?![个家项])|多少(?:个亿|亿元?|億元?|万元?|萬元?|美元|人民币|钱|錢|资金|投资)|(?<=(?:外资|内资|资金|授信|贷款)[^？?，,]{0,6})多少(?![个家项])|造价|花(?:了|费)?多少',
        '(?<!\\p{L})сколько (?:это |он[аи]? |будет |должн\\p{L}* )?(?:сто[ияю]\\p{L}*|денег|средств|инвестиц\\p{L}*|вложили|вложено|инвестировали|юаней|тенге|долларов|рублей|млрд|миллиардов|миллионов)(?!\\p{L})',
        'стоимост\\p{L}*|(?:на |в )?(?:как(?:ую|ая|ой) )?(?:общ\\p{L}+ )?сумм(?:а|у|ы|е|ой)(?!\\p{L})|(?:объ[её]м|размер) (?:инвестиц|вложени)\\p{L}*|во сколько(?! раз)|почём',
        `(?<![가-힣])(?:총|투자|계약)?\\s?금액\\p{L}*|투자액\\p{L}*|총액\\p{L}*|총\\s?투자\\p{L}*|(?:투자|자금|사업)\\s?규모\\p{L}*|사업비\\p{L}*|(?<!${NO_MONEY}[은는이가]?\\s*)얼마(?!나\\s*(?:걸|오래|자주|멀|빨|많은))\\p{L}*`,
      ].join('|'),
      'giu',
    ),
  ],
  [
    'count',
    new RegExp(
      [
        `\\bhow much(?=${QUANTITY_OF})`,
        '\\bhow many\\b|\\b(?:the )?numbers? of\\b|\\bnumber(?= and\\b)',
        `(?:多少|幾|几)(?=${COUNTED})|数量|數量|个数`,
        '(?<!\\p{L})сколько(?! (?:времени|лет|дней|месяцев|раз)(?!\\p{L}))(?!\\p{L})|количеств\\p{L}*|(?<!\\p{L})числ[оа](?!\\p{L})',
        '몇\\s*(?:개|건|곳|명|대|가지|군데|사)\\p{L}*|개수\\p{L}*|건수\\p{L}*|얼마나\\s*많은',
      ].join('|'),
      'giu',
    ),
  ],
];
