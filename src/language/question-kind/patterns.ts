import type { QuestionKind } from '../meaning.ts';

/** In order: the first pattern that a question meets gives its kind. Wording with two senses is settled by this order. */
export const QUESTION_KINDS: readonly (readonly [QuestionKind, RegExp])[] = [
  [
    'compare',
    /\b(?:how (?:many|much) (?:more|fewer|less|larger|higher|bigger)\b|versus|vs\b|compar(?:e|ed|ing|ison)\b|differ(?:s|ence|ent)?\b|(?:more|fewer|less|larger|bigger|higher|greater|smaller|lower|faster|earlier|later) (?:[\w-]+ ){0,5}than\b(?!\s*(?:\d|RMB|CNY|US|[$€¥]|one\b|two\b|three\b|five\b|ten\b|a (?:hundred|thousand|million|billion)|half))|(?:which|who|what) (?:[\w-]+ ){0,8}(?:more|larger|bigger|higher|greater|smaller|lower|fewer|(?<!\b(?:days?|weeks?|months?|quarters?|years?) )earlier|faster)\b(?! than)(?! information| details?| (?:this|last|that|in|on|today)\b))/i,
  ],
  [
    'compare',
    /\bor\b[^?]{1,60}\b(?:more|larger|bigger|higher|greater|first|earlier)\b(?! than \d)|\b(?:more|fewer|bigger|larger|higher) [\w-]+ (?:in|at|from|for|by) [^?]{1,40} or\b|\b(?:which|what|who) (?:[\w-]+ ){1,6}the (?:most|fewest|least|largest (?:number|amount|sum|investment))\b/i,
  ],
  [
    'compare',
    /(?<![占同环對])(?:比(?![例重亚如赛克利特值率])[^？?，。]{1,20}(?:多|少|大|小|高|低|早|晚|快)|相比|对比|對比|比较|比較|差距|差多少|相差|差别|区别|哪(?:个|一个|家|边|里|年|一年)[^？?，。]{0,8}更|哪(?:个|一个|家|边)更?(?:多|少|大|小|高|低|早|晚|快)(?![么少家])|哪(?:个|一个|些|几个)?(?:区|县|市|地方|城市|省|季度|月|月份|年)[^？?，。]{0,10}最(?:多|大|高|少|小|低|快)|谁(?:更|的?[^？?，。]{0,6}多))/u,
  ],
  [
    'compare',
    /(?:сравн|по сравнению|разниц|(?:больше|меньше|выше|ниже|крупнее|раньше|позже)(?:,? чем|\s(?:[а-яё]+\s){0,4}чем)\s+(?!\d)|(?:где|у кого|какой из|какая из|кто) (?:[а-яё]+ ){0,4}(?:больше|меньше|выше|крупнее|раньше))/iu,
  ],
  ['compare', /(?:보다|비교|차이)/u],
  [
    'total',
    /\b(?:in total|altogether|in all|all together|overall|combined|grand total|totals?\b(?! (?:investments?|amount|value|cost|area|output|capital|funds?|assets?|planned))|sum(?:med)? up|add(?:s|ed)? up|(?:by|per|for each|in each|for every) (?:district|month|quarter|year|city|county|place|sector|stage|industry|province)|breakdown|broken down|aggregate|cumulative)\b/i,
  ],
  [
    'total',
    /\btotal (?:investments?|amount|value|capital|funds?)(?: \w+)? (?:of|in|for|signed|from|across)\b(?=[^?]*\b(?:all|projects|contracts|agreements|deals)\b)(?![^?]*\b(?:the|these|those) (?:[\d,]+|\w+teen|two|three|four|five|six|seven|eight|nine|ten|\w+ty) )/i,
  ],
  [
    'total',
    /(?:一共|总共|總共|合计|合計|总计|總計|累计|累計|总数|總數|总和|总额|總額|共(?=签|有|计|多少|几|达|开|落|引|投|洽|实)|(?:按|分)(?:区县|区|县|市|月|季度|年|行业|阶段|地区)|各(?:区|县|市|月|季度|行业|阶段)(?=[^？?]*(?:多少|几|分别)))/u,
  ],
  [
    'total',
    /(?:всего|итого|в общей сложности|суммарн|в сумме|по (?:районам|месяцам|годам|кварталам|отраслям|городам|областям)|совокупн)/iu,
  ],
  [
    'total',
    /(?:총\s?(?:몇|얼마|합|액|수)|모두\s?(?:몇|얼마|합)|합계|통틀어|누계|(?:지역|구|월|분기|연도|업종|도시)별)/u,
  ],
  [
    'figure',
    /\bhow (?:much|many|large|big|high|long|old|far|great)\b|\bwhat(?:['’]s| is| was| were| are| will be)? (?:the |its |their )?(?:[\w-]+ ){0,3}(?:amount|investments?(?! (?:environment|policy|project|promotion|climate))|value|numbers?|cost|costs|price|size|area|share|percentage|proportion|capacity|output|figure|worth|sum|budget|revenue|capital|gdp|growth|rate|scale|area)\b|\bwhat (?:percentage|share|proportion|amount|number|percent)\b|\bwhat (?:is|are|was|were|does|do|did|will|would) [^?]{1,80}\b(?:worth|cost|amount to|add up to)\b/i,
  ],
  [
    'when',
    /(?:什么时候|什麼時候|何时|何時|何日|何年|哪天|哪一天|哪日|几月|幾月|几号|幾號|几日|几点|哪年|哪一年|哪个月|哪月|什么时间|什么日期|多久|日期|时间是|時間是|(?:签约|簽約|签署|开工|開工|投产|投產|竣工|落地|奠基|启用|复工|成立)(?:的)?(?:时间|時間))/u,
  ],
  [
    'when',
    /(?:^|[\s,])(?:когда|с каких пор|какого числа|в каком (?:году|месяце|квартале)|каким числом|какая дата|дата)(?![а-яё])/iu,
  ],
  [
    'when',
    /(?:언제|몇\s?월|몇\s?일|며칠|몇\s?년|몇\s?시|어느\s?(?:달|해|날)|(?:체결|착공|준공|서명|입주|가동|개장|완공)(?:일|\s?날짜|\s?시기)(?![가-힣]{2}))/u,
  ],
  [
    'figure',
    /(?:多少|幾(?![月號日點乎])|几(?![月号日点乎])|多大|多高|多长|投资额(?:是|为|有)|金额(?:是|为)|规模(?:是|有)多)/u,
  ],
  [
    'figure',
    /(?:^|[\s,])(?:сколько|скольк[а-я]+|какова (?:сумма|стоимость|доля|площадь|мощность|цена)|как(?:ой|ов|ая|ую) (?:был[аи]? )?(?:общ[а-яё]+ )?(?:объ[её]м|сумм[ау]|стоимость|доля|размер|площадь|мощность)|на какую сумму|во сколько)(?![а-яё])/iu,
  ],
  [
    'figure',
    /(?:얼마|몇(?!\s?[월일년시])|(?:금액|규모|액수|투자액|수)(?:은|는|이|가)?\s?(?:\?|？|어느|어떻게|무엇))/u,
  ],
  [
    'when',
    /(?:^|[,;:]\s*|\b(?:know|me|say|and|since|until|by|exactly|or|wonder|was|is)\s)when\b|\b(?:what|which) (?:exact )?(?:date|day|month|year|time|quarter|week)\b|\bhow soon\b|\bwhen\s*\?|\bdates? (?:of|for|when)\b|\b(?:signing|start(?:ing)?|opening|launch|completion|commissioning) dates?\b/i,
  ],
  [
    'who',
    /(?:^|[,;:]\s*|\b(?:by|with|from|to|for|me|know|and|of|say)\s)(?:who|whom|whose)(?:['’]s)?\b|\b(?:which|what)(?: [\w-]+){0,2}? (?:compan(?:y|ies)|enterprises?|firms?|officials?|leaders?|investors?|person|people|secretary|mayor|governor|minister|bank|banks|manufacturer|developer|group|president|director|corporation|organi[sz]ations?|partners?)\b|\bnames? of (?:the )?(?:[\w-]+ ){0,2}(?:compan(?:y|ies)|investors?|firms?|enterprises?|officials?|mayor|secretary|developers?|manufacturers?|partners?)\b/i,
  ],
  [
    'who',
    /(?:谁|誰|哪(?:一)?(?:位|家|几家|些家)|哪(?:个|些|几个)[^？?，。]{0,4}(?:企业|公司|领导|官员|投资方|投资商|单位|机构|市长|书记|银行|集团|人|客商)|什么(?:人|公司|企业)|何人|(?:投资方|投资商|投资者|业主|建设单位|负责人|签约方)(?:是|有|[:：])?\s*[?？]?$)/u,
  ],
  [
    'who',
    /(?:^|[\s,])(?:кто|кого|кому|кем|чь[яеию]|как(?:ая|ие|ой|ими) (?:[а-яё]+ )?(?:компани|предприят|фирм|чиновник|инвестор|банк|корпораци|групп|организаци)[а-яё]*)(?![а-яё])/iu,
  ],
  [
    'who',
    /(?:누가|누구|(?:어느|어떤|무슨)\s?(?:[가-힣]+\s)?(?:기업|회사|업체|투자자|은행|그룹|사람|인사)|(?:투자자|투자사|시공사|책임자)(?:는|은|가|이)?\s*[?？]?$)/u,
  ],
  [
    'list',
    /\b(?:list|name|enumerate|show(?: me)?|give me)\b|\bwhich\b|\bwhat (?:kinds?|types?|sorts?|sectors?|industries|projects?|deals?|contracts?|agreements?|plants?|parks?|(?:[\w-]+ ){1,3}(?:projects|deals|contracts|agreements|plants|parks|industries|sectors))\b|\bwhat (?:else )?(?:was|were|has been|have been|is being|is|are|got|will be) (?:\w+ly )?(?:signed|settled|started|launched|planned|built|inked|negotiated|resumed|put|agreed|announced|concluded|opened|commissioned|completed|approved|new|to be)\b|\bwhat (?:did|does|has|have|will|do) \b|\bwhat happened\b|\bwhat (?:are|were) the\b|\bwhat(?:['’]s| is| was) the (?:biggest|largest|smallest|latest|newest|most \w+)\b|\bwhat(?:['’]s| is) new\b|\bany news\b/i,
  ],
  [
    'list',
    /(?:哪些|哪几|什么(?:项目|合同|协议|产业|行业|领域|工程)|有什么(?:项目|新)|列出|列举|罗列|名单|清单|有哪|列一下|(?:签约|签署|签订|签|开工|落地|投产|引进|洽谈|谋划|复工|建设)了?(?:什么|啥)|发生了什么|哪个|哪(?=个|一个))/u,
  ],
  [
    'list',
    /(?:^|[\s,])(?:как(?:ие|ой|ая|ое|их|ими|ую)|что (?:был[ои]? )?(?:подписа|заключ|постро|запу|начал|план|происход|нового|введ|откры)[а-яё]*|перечисл[а-яё]+|назов[а-яё]+|список|перечень|покаж[а-яё]+|котор[а-яё]+)/iu,
  ],
  ['list', /(?:어떤|무엇|무슨|뭐|뭘|어느|목록|나열|열거|알려\s?(?:줘|주))/u],
  [
    'yes_no',
    /^(?!(?:(?:and|but|so|ok) )?(?:what|which|who|where|why|how)\b)(?:(?:and|but|so|please|hi|hello|[^,?]{1,60}),?\s)??(?:did|does|do|was|were|is|are|has|have|had|will|would|can|could|should|isn['’]t|wasn['’]t|didn['’]t|hasn['’]t|haven['’]t|aren['’]t|am)\b(?! (?:you )?(?:tell|explain|describe|say|give)\b)/i,
  ],
  [
    'yes_no',
    /(?:吗|嗎|么[？?]?\s*$|是否|有没有|有沒有|是不是|能否|能不能|可否|没有[？?]\s*$|(?<=[了约約工产產地])[没沒]有?[？?]?\s*$|(\p{Script=Han})[不没]\1)/u,
  ],
  ['yes_no', /(?:^|\s)ли(?![а-яё])|^(?:разве|неужели|правда|верно|есть)(?![а-яё])/iu],
  [
    'yes_no',
    /(?:니까|나요|는가|은가|ㄴ가|까요|을까|ㄹ까|[었았였했됐]어요?|[했됐었았]나|인가요?|있어요?|맞아요?|맞지|죠)\s*[?？]?\s*$/u,
  ],
];

/**
 * What a few words without a verb ask for, as one types in a chat: "investment?", "jiutai projects", 九台签约项目. One word
 * that names a project asks nothing yet.
 */
export const TERSE_KINDS: readonly (readonly [QuestionKind, RegExp])[] = [
  [
    'figure',
    /\b(?:investments?|jobs|headcount|area|capacity|output|figures?|numbers?|count|size)\s*\?*$|^(?:number|count|size|share) of\b|^(?:the )?investments? (?:of|in|for)\b/i,
  ],
  ['when', /^(?:the )?(?:date|time|deadline|schedule)s?\s*\?*$/i],
  [
    'list',
    /^(?!.*\b(?:\w+ed|began|won|got|has|have) (?:\d|an?\b|the\b|its\b|their\b|\w+teen\b|\w+ty\b|two\b|three\b)).*\S\s+(?:projects|contracts|deals|agreements|signings|companies|investors)\s*\?*$|^(?:projects|contracts|deals|agreements|signings) \S|[\p{Script=Han}\d]{3}(?<![个個项項\d])(?:项目|項目|合同|协议|协定)\s*[?？]?$/iu,
  ],
];

/** Words of "why", "how", "where" and "what is X": a question with them asks for none of the kinds. */
export const OTHER =
  /^(?:why|how|where|explain|describe|tell me about|what(?:['’]s| is| are| was| were)? (?:an? |the )?(?:meaning|definition|purpose|reason|name)|(?:and )?what is(?! the (?:biggest|largest|smallest|latest|newest|most )| new\b)|who(?= is this bot))\b|为什么|為什麼|怎么|怎麼|如何|哪里|哪儿|是什么|^(?:почему|зачем|как|где|куда|откуда|что такое|что значит)(?![а-яё])|왜|어떻게|어디/iu;

/** Any word that opens a question of content, so that a bare "…?" without one asks yes or no. */
export const QUESTION_WORD =
  /\b(?:what|which|who|whom|whose|when|where|why|how)\b|什么|什麼|哪|谁|誰|几|幾|多少|怎|何|如何|(?:^|[\s,])(?:что|как|кто|где|когда|почему|зачем|сколько|какой|какая|какие|какое|чей)(?![а-яё])|무엇|뭐|누구|누가|언제|어디|왜|어떻|어떤|어느|몇|얼마|무슨/iu;
