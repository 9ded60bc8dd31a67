/** Money that no project costs: what a place or a firm produces, trades, owns, lends or earns. Looked for right around a sum. */
export const NO_PROJECT_MONEY =
  /\bGDP\b|gross (?:domestic|regional|output)|\boutput\b|fixed[ -]asset|\bexports?\b|\bimports?\b|\btrade\b|\brevenues?\b|\bprofits?\b|\bsales\b|turnover|\bassets\b|\bloans?\b|\bcredits?\b|\bsubsid|\btax(?:es)?\b|\bfines?\b|\bgoods of\b|\bbonds?\b|\bfund of\b|\bsalar|\bper capita|\bmarket (?:size|value)|\bbudget|\bcompensation|地区生产总值|地區生產總值|生产总值|总产值|產值|产值|固定资产投资|固定資產投資|进出口|進出口|出口额|进口额|贸易额|貿易額|成交额|营业收入|营收|利润|税收|稅收|纳税|贷款|貸款|授信|信贷|资产总额|总资产|补贴|奖金|罚款|债券|债务|预算|消费品零售|销售额|内资到位|外资到位|利用外资|实际利用|ВВП|ВРП|экспорт|импорт|товарооборот|торговл|выручк|прибыл|налог|кредит|заём|займ|субсиди|бюджет|объ[её]м производства|произведено|основной капитал|생산(?:액|총액)|총생산|수출|수입(?!차)|교역|무역|매출|이익|대출|세수|예산|보조금|고정자산/iu;

/** A sum of the same money in another currency: in brackets, or behind words that say so. */
export const SAME_MONEY_BEFORE =
  /(?:[(（]\s*(?:約|约|about |around |approximately |около |약 |US)?|\bor (?:about |around |some )?|,? ?(?:which|that) is (?:about |around )?|\bi\.e\.,? |equivalent to (?:about )?|\bequal to |约合|約合|折合(?:人民币)?(?:约)?|合(?:人民币|约)?|то есть |или (?:около )?|즉 |약 )\s*$/iu;

/** The part of a sum that is spent within some time, or by one of several: never the worth of the projects. */
export const PART_OF_MONEY_BEFORE =
  /(?:of which|of it|of this|thereof|out of (?:it|which)|其中(?:(?!项目|項目|工程|产业园|基地)[^,，。;；]){0,12}|当年(?:要|计划)?(?:完成|投)[^,，。;；]{0,4}|當年[^,，。;；]{0,6}|из них|в том числе|из которых|이 중|그중)[^,，.。;；]{0,14}$/iu;
export const PART_OF_MONEY_AFTER =
  /^[^,，.。;；]{0,30}(?:planned for this year|should be spent|to be spent|this year|thereof|will be (?:spent|invested) (?:this|in))/iu;

export const AVERAGE_WORDS = /\baverag|\bper project\b|\bapiece\b|平均|均(?:投资|为)|в среднем|평균|건당/iu;

export const FUNDS_IN_PLACE_WORDS =
  /funds? in place|paid[- ]in|disbursed|actual(?:ly)? (?:invest|us|utili[sz]|paid)\w*|到位资金|资金到位|到位資金|实际到位|實際到位|освоен|실제 (?:투자|도착)|집행/iu;

/** Words beside a sum that make it the whole investment of the projects. "Worth" does not say what the money is. */
export const TOTAL_INVESTMENT_WORDS =
  /(?:total(?:ly|ling)?|overall|combined|planned|estimated) (?:planned |estimated )?investments?|investments?,? (?:in total |totall?ing |of |is |comes? to |worth |amount|reach|valued|stands)|(?:to be |will be )?invest(?:ed|ing)\b|\bto invest\b|总投资|總投資|投资总额|投資總額|总额|總額|计划投资|計劃投資|投资额|(?<!年度)(?<!年内)(?<!固定资产)投资(?:约|近|超|达|为)|(?:общ\p{Ll}+ )?(?:объ[её]м\p{Ll}* |сумм\p{Ll}+ )?инвестиц|вложени|стоимость\p{Ll}* проект|총\s?투자|투자(?:액|\s?규모|비)|총\s?사업비/iu;

/** Money put into something, without saying that it is all of it: what is spent in one year. */
export const YEARLY_INVESTMENT_WORDS =
  /年度投[资資]|年内投[资資]|annual investment|годов\p{Ll}+ инвестиц|연간 투자/iu;
