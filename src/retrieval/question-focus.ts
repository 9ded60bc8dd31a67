import type { Span } from '../language/span.ts';

/** Verbs and small words that may follow "what" and are not what is asked for. */
const NO_NOUN =
  '(?:is|are|was|were|be|been|did|do|does|has|have|had|will|would|can|could|should|about|if|else|happened|happens|in|of|on|for|to|from|by|the|kinds?|types?|sorts?|then|and|or)';
/** Nouns that end like adjectives: "which hospital opened" asks for a hospital. */
const NO_ADJECTIVE =
  '(?:(?:hospital|festival|terminal|canal|capital|material|mineral|metal|official|animal|journal|proposal|rival|signal|clinic|fabric|topic|cooperative|executive|initiative|incentive|dish|fish)s?)';
/** What may stand before the noun asked for: "which two foreign companies", "what new jobs". */
const BEFORE_NOUN = `(?:(?:one|two|three|four|five|six|\\d+|new|foreign|main|major|other|big(?:gest)?|larg(?:e|est)|local|first|last|key|(?!${NO_ADJECTIVE}\\b)[\\w-]+(?:al|ic|ous|ern|ese|ish|ive)|\\p{Lu}[\\w-]+)\\s+)`;
const TAIL =
  '(?=\\s+(?:of|in|for|at|by|to|from|on|per|after|before|behind|near|under|with)\\b|\\s*[?,;]|\\s*$)';

/** The first group is what is asked for. */
const FOCUS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:[Ww]hich|[Ww]hat)\\s+(?:(?:kinds?|types?|sorts?) of\\s+)?(?!${NO_NOUN}\\b)${BEFORE_NOUN}*([\\w-]+)`,
    'du',
  ),
  new RegExp(
    `\\b(?:what|who)(?:['’]s| is| was| are| were| will be)\\s+(?:the|its|their|his|her)\\s+((?:[\\w-]+\\s+){0,2}?[\\w-]+)${TAIL}`,
    'diu',
  ),
  new RegExp(`\\bnames? of\\s+(?:the\\s+|an?\\s+)?((?:[\\w-]+\\s+){0,2}?[\\w-]+)${TAIL}`, 'diu'),
];

/** Sums that are never what a project is worth: a text that does not speak of them does not tell them, whatever sums it has. */
const SPECIAL_SUM =
  /\b(?:rents?|rental|fares?|tickets?|wages?|salar(?:y|ies)|fees?|tariffs?|tolls?|fines?(?! \p{L})|bonus(?:es)?|dividends?|taxes|cents?|(?:an?|per|\/) ?(?:square met\p{L}+|kilo\p{L}*|tonn?e?|unit|kWh|person|night))\b|租金|票价|门票|工资|薪资|房价|电价|单价|税率|(?<!\p{L})(?:аренд|билет|зарплат|тариф|пошлин)\p{L}*|임대료|입장료|요금|임금|급여|티켓/iu;

/** True where a question asks for a rent, a fare, a wage or a price per unit. */
export function asksSpecialSum(question: string): boolean {
  return SPECIAL_SUM.test(question);
}

/** True where a text speaks of such a sum, in whatever language. */
export function tellsSpecialSum(text: string): boolean {
  return SPECIAL_SUM.test(text);
}

/** Terse questions put what they ask for last: "Hunchun seafood expo: visitors?", "Audi plant, area?". */
const TERSE = /[:：,，]\s*((?:[\p{L}-]+\s+){0,2}[\p{L}-]+)\s*[?？]?\s*$/du;
const QUESTION_WORD =
  /\b(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|did|does|do|has|have|will)\b|谁|哪|什么|多少|几|何|吗|(?<!\p{L})(?:кто|что|где|когда|сколько|как\p{L}*|почему)(?!\p{L})|얼마|몇|누|언제|어디|무엇|어느|어떤/iu;

/** What stands right before 多少, 是谁, 얼마, where nothing that is counted follows: 移民多少户, 区长叫什么, 면적은 얼마. */
const BEFORE_SIGN =
  /([\p{Script=Han}]{2,4}?)(?:是|为|有|达到?|叫|在)?(?:多少[户人吨名元次台辆家个座条亩项件]?|几[个家名位座条项]|什么|谁|哪[里儿]|何时|多大|多长|多久)(?=\s*(?:[?？,，。;；]|$))|([\p{Script=Hangul}]+?)(?:은|는|이|가|을|를)?\s*(?:얼마|몇|누구|누가|언제|무엇|어디)/dgu;

const COUNT_SIGN =
  /(?:\bhow many|\bnumber of|сколько|количество|число|多少(?:[个家名辆份座台项户人位条所])?|几[个家名辆份座台项位条所]|몇\s?(?:개|건|곳|명|대)의?)\s*/iu;
/** An adjective may stand before the thing counted: "how many major projects", сколько инвестиционных проектов. */
const ADJECTIVE = /^(?:\p{Script=Latin}+(?<!s|people|staff)|\p{Script=Cyrillic}+(?:ых|их))\s+/u;

/** The thing that is counted follows "how many", with an adjective between them at most. */
export function isCounted(question: string, { start, end }: Span): boolean {
  const sign = COUNT_SIGN.exec(question);
  if (!sign) return false;
  const after = sign.index + sign[0].length;
  const at = after + (ADJECTIVE.exec(question.slice(after))?.[0].length ?? 0);
  return start <= at && at < end;
}

/**
 * Where a question names the thing it asks for: the contractor of "which contractor builds …", the area of "Audi plant: area?", the
 * 移民 of 移民多少户. A text that has all the other words and not these is about the same event and answers another question.
 */
export function readFocus(question: string): Span[] {
  const spans = FOCUS.flatMap((pattern) => spanOfGroup(pattern.exec(question)));
  const before = [...question.matchAll(BEFORE_SIGN)].flatMap(spanOfGroup);
  const terse = QUESTION_WORD.test(question) ? [] : spanOfGroup(TERSE.exec(question));
  return [...spans, ...before, ...terse];
}

/**
 * What a text tells without naming it: a product, a reason, a manager. Only concrete things ("contractor", "ticket") can be missed
 * by their word.
 */
const TOLD_UNNAMED =
  /^(?:products?|goods|grounds?|reasons?|causes?|purposes?|aims?|goals?|objectives?|names?|types?|kinds?|forms?|ways?|methods?|models?|results?|outcomes?|effects?|roles?|titles?|positions?|heads?|managers?|leaders?|bosses|chiefs?|officials?|persons?|people|capital|investments?|funds?|money|sums?|amounts?|compan(?:y|ies)|firms?|enterprises?|business(?:es)?|organi[sz]ations?|bod(?:y|ies)|institutions?|countr(?:y|ies)|nations?|states?|cit(?:y|ies)|towns?|provinces?|districts?|regions?|places?|locations?|sites?|venues?|fields?|sectors?|industr(?:y|ies)|branch(?:es)?|areas?|distances?|lengths?|durations?|dates?|times?|years?|months?|days?|capacit(?:y|ies)|outputs?|prices?|values?|sizes?|scales?|shares?|parts?|things?|items?|steps?|measures?|plans?|volumes?|quantit(?:y|ies)|numbers?|tonnage|levels?|lengths?|widths?|heights?|depths?|weights?|speeds?|terms?|periods?|durations?|brands?|rates?|percentages?|proportions?|yearly|annual|daily|total|overall|conditions?|theme|topic|focus)$|^(?:产品|產品|原因|理由|目的|目标|名称|名字|类型|方式|结果|职务|负责人|领导|公司|企业|单位|国家|城市|地区|地方|地点|领域|行业|产业|方面|日期|时间|产能|规模|来源|项目|投资|资金|金额|条件|主题|措施|面积|距离|长度|工期|时长|数量|总数|总额|人数)$|^(?:площад|расстоян|протяж[её]нност|длин|стоимост|цен|сумм|объ[её]м|мощност|срок|дат|год|врем|мест|адрес|компани|фирм|предприят|стран|город|отрасл|причин|цел|результат|инвестици|количеств|числ)\p{Ll}{0,3}$|^(?:면적|거리|길이|기간|규모|금액|총액|투자액|총투자액|가격|용량|생산능력|시기|날짜|시간|장소|위치|회사|기업|이유|목적|결과|분야|산업|인원|개수)(?:은|는|이|가|을|를)?$/iu;

/** True for a word that a text may answer without using it. */
export function isToldUnnamed(word: string): boolean {
  return TOLD_UNNAMED.test(word);
}

function spanOfGroup(match: RegExpExecArray | null): Span[] {
  const found = match?.indices?.slice(1).find((group) => group !== undefined);
  return found ? [{ start: found[0], end: found[1] }] : [];
}
