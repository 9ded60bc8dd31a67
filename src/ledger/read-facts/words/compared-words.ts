/** Behind these stands a figure that the news is only compared with. */
export const COMPARED_WITH =
  /\bcompared (?:with|to)\b|\bin comparison (?:with|to)\b|\bas against\b|\bversus\b|\bvs\b\.?|\b(?:up|down|rose|rising|grew|growing|increased?|increasing|fell|falling|dropped|jumped|climbed)\b[^,;.]{0,12}\bfrom\b|по сравнению с[оа]?|(?:больше|меньше|выше|ниже),? чем/giu;
/** The same, where a time gone by is named in the clause. */
export const MAYBE_COMPARED_WITH = /\b(?:against|than|from)\b|(?<!\p{L})против(?!\p{L})/giu;
/** Times gone by that news is compared with. */
export const TIME_COMPARED =
  /\b(?:(?:in|during|over|on|for) )?(?:the )?(?:same|corresponding) (?:period|day|date|month|quarter|week|time|half)(?: of| in)?(?: (?:the )?(?:last|previous|preceding|prior) year| (?:19|20)\d\d| a year (?:earlier|ago|before))\b|\b(?:a|one) year (?:earlier|ago|before)\b|\bthe (?:year before|previous year|preceding year)\b|(?:去年|上年|上一年|前年|(?:19|20)\d\d年)(?:的)?同[期日月季]|(?:за|в|на) (?:аналогичн|соответствующ|тот? же|том же|ту же)\p{L}* (?:период|день|месяц|квартал)\p{L}*(?: (?:прошл|предыдущ|прошедш)\p{L}+ года| (?:19|20)\d\d года)?|годом ранее|(?:전년|작년|지난해|전년도)(?:의)? ?(?:동기|동월|동일|같은 (?:기간|날|달|시기))/giu;
/** Before such a time the news itself is measured by it: "30% more than in the same period of 2022". */
export const MEASURED_BEFORE =
  /(?:\b(?:than|from|over|on|with|to|against)(?: that| those)?(?: (?:in|of|for|during))? ?|比|较|較|与|與|同|和|(?:чем|сравнению с(?:о)?|к) ?)$/iu;
export const MEASURED_AFTER = /^(?:相比|增|减|減|多|少|上升|下降|翻|\s?대비|\s?보다)/u;
/** A figure that is only how much more or less it is than before: 同比增加5个, "an increase of 5". */
export const DIFFERENCE_BEFORE =
  /(?:(?:增加|增长|增長|净增|減少|减少|下降|多|少)了?|\b(?:increase|rise|growth|gain|drop|decline|decrease) of|\b(?:up|down|rose|grew|increased|fell|dropped) by|(?:рост|прирост|больше|меньше) на|(?:вырос|увеличил|снизил|уменьшил)\p{L}* на)\s*$/iu;
export const DIFFERENCE_AFTER =
  /^\s*(?:more|fewer|less|higher|lower)\b[^,;.]{0,24}\b(?:than|year)\b|^\s*(?:больше|меньше)\b|^(?:가|이)? ?(?:증가|감소|늘|줄|많|적)/iu;
/** A sum behind a figure in a clause of its own. */
export const WORTH_CLAUSE =
  /^\s*(?:worth|with|totall?ing|valued|for a total|总投资|總投資|投资|合同|计划|на (?:общую )?сумму|общ|с общ|총|투자)/iu;
