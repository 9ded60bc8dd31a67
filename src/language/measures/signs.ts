/** A kind of quantity that is told by its unit. */
export type Measure = 'area' | 'distance' | 'duration' | 'capacity';

/** A figure before a unit: "450,000", "1.14 million", 4.5万. */
const FIGURE =
  '(?:\\d[\\d.,\\s]*|(?<!\\p{L})(?:полтора|полторы|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять)\\s|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|half an?|an?)\\s|[一二两三四五六七八九十百千]+)(?:(?:million|billion|thousand|млн|млрд|тыс)\\.?\\s?|[万萬亿億만억천])?[多余餘]?(?:[- ]?)';

const AREA_UNIT =
  '(?:ha\\b|hectares?|sq(?:uare|\\.)?\\s?(?:m\\b|km\\b|met|kilomet|mil|feet|ft)|sqm|km2|km²|m2|m²|㎡|㎢|mu\\b|acres?|公顷|公頃|平方|平米|亩|畝|га(?!\\p{L})|гектар|кв\\.?\\s?(?:м|км)|к?м[2²]|квадратн|평|헥타르|제곱)';
const DISTANCE_UNIT =
  '(?:km\\b(?!²)|kilomet|metres?\\b|meters?\\b|miles?\\b|公里|千米|米(?!\\p{L})|км(?![\\p{L}2²])|километр|метр|킬로|미터)';
const DURATION_UNIT =
  '(?:(?:working |full )?(?:years?|months?|weeks?|days?|hours?|minutes?)\\b|年(?!度)|个月|個月|天|周|小时|小時|分钟|分鐘|лет(?!\\p{L})|год|месяц|мес(?!\\p{L})|недел|дн(?:я|ей)|час|минут|년(?!도)|개월|주(?!\\p{L})|일(?:간|\\s?동안|\\s?만에|이?\\s?걸|이?\\s?소요|\\s?이내)|시간|분(?!기))';
const CAPACITY_UNIT =
  '(?:t\\b|tpa\\b|tons?\\b|tonnes?\\b|[kMGT]Wh?\\b|(?:kilo|mega|giga)?watts?|cubic|m3|m³|barrels?|litres?|liters?|units?\\b|sets?\\b|pieces\\b|vehicles?|cars\\b|pairs\\b|TEU|containers?|吨|噸|千瓦|兆瓦|立方|标箱|台|辆|輛|套|件|桶|тонн|т(?!\\p{L})|[кМГ]Вт|куб|шт|баррел|톤|대(?!\\p{L})|메가와트|kWh)';

/** "5,000 machines a year": a rate, whatever its unit. */
const YEARLY =
  '\\d[^.;。；]{0,40}?\\b(?:a|per|each) (?:year|month|week|day|hour)\\b|年(?:产(?!值)|处理|加工|周转)[^。；]{0,12}\\d|\\d[^.;]{0,40} в (?:год|сутки|день)|연간?\\s?\\d';

/** "2022年" is a date, "第三年" one of several years, and "5,000 tonnes a year" a rate: none tells how long something takes. */
const LASTING =
  '(?<![\\d.,第〇零一二三四五六七八九十])(?!(?:19|20)\\d\\d\\s?(?:年|년|год|years?\\b))(?:(?<=\\b(?:for|takes?|took|lasts?|lasted|within|in|than|about|half|over|nearly) )|(?!an?\\s))';

function unit(units: string): RegExp {
  return new RegExp(FIGURE + units, 'iu');
}

/** How each is asked for, and how a text that tells it looks. */
export const MEASURES: Readonly<Record<Measure, { readonly asked: RegExp; readonly told: RegExp }>> = {
  area: {
    asked:
      /\b(?:what|how much) area\b|\b(?:total|floor|land|site|plant|park|zone) areas?\b|(?<!\b(?:in|to|from|for|near|around|into|across|at) (?:the|this|that|its|which|what) )(?<!\b(?:in|new|economic|development|local|rural|urban|scenic|bay|border|coastal) )\barea\b(?=\s*[?,]|\s*$)|\barea (?:of|does|is|will)\b|\bhow many (?:hectares|acres|square \w+|mu)\b|\bhow much (?:land|space)\b|\b(?:hectares|acreage|footprint)\b(?=\s*[?,]|\s*$)|(?:占地|建筑|用地)?面积|多少(?:公顷|亩|平方米|平米)|площад(?:ь|и|ью|ей)(?!\p{L})|сколько (?:га|гектаров)|면적\p{L}*/giu,
    told: unit(AREA_UNIT),
  },
  distance: {
    asked:
      /\bhow far\b|\bdistances?\b|\bhow many (?:km|kilomet\p{L}*|miles|met(?:er|re)s)\b|\bhow long (?:is|are) the (?:(?!of\b)[\w-]+ ){0,3}(?:roads?|lines?|railways?|routes?|bridges?|pipelines?|tunnels?)\b|多远|多遠|距离|距離|全长|多少公里|расстояни\p{L}*|как далеко|протяж[её]нност\p{L}*|сколько километров|거리\p{L}*|얼마나 멀\p{L}*|몇\s?(?:km|킬로)\p{L}*/giu,
    told: unit(DISTANCE_UNIT),
  },
  duration: {
    asked:
      /\bhow long\b(?! (?:is|are) the (?:(?!of\b)[\w-]+ ){0,3}(?:roads?|lines?|railways?|routes?|bridges?|pipelines?|tunnels?)\b)|\bfor how (?:many|long)\b|\bhow many (?:days|weeks|months|years|hours|minutes)\b|\b(?:transit|travel|construction|lead) (?:time|period)\b|\bdurations?\b|多久|多长时间|多長時間|几个月|多少个?(?:天|月|年|小时|分钟)|工期|用时|歷時|历时|как долго|сколько (?:времени|лет|дней|месяцев|часов|минут)|(?<!\p{L})срок\p{L}*|얼마나 (?:오래|걸)\p{L}*|(?:공사|사업)?\s?기간\p{L}*|몇\s?(?:개월|년|일|시간|분)\s?(?:동안|간|만|걸)\p{L}*/giu,
    told: new RegExp(LASTING + unit(DURATION_UNIT).source, 'iu'),
  },
  capacity: {
    asked:
      /\b(?:production |annual |design(?:ed)? |installed |storage |handling |total )*(?:capacity|capacities|throughput)\b|\b(?:annual|yearly) (?:output|production)\b|\bhow many (?:tons|tonnes|megawatts?|MW|GW|kWh|units|vehicles|cars|pieces|sets)\b|产能|產能|年产(?:量|(?!值))|装机(?:容量|规模)?|多少(?:万)?(?:吨|千瓦|兆瓦|台|辆|套|件)|吞吐量|мощност\p{L}*|производительност\p{L}*|сколько (?:тонн|мегаватт|МВт|автомобилей)|생산\s?능력\p{L}*|(?:설비|저장)?\s?용량\p{L}*|생산량\p{L}*/giu,
    told: new RegExp(`${unit(CAPACITY_UNIT).source}|${YEARLY}`, 'iu'),
  },
};
