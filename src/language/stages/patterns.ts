import type { Stage } from '../meaning.ts';

/** How the stages are said in one language: words, as a pattern, and what they mean. Longer words win over shorter. */
export type StagePatterns = readonly (readonly [readonly Stage[], string])[];

const WORKS =
  '(?:projects?|enterprises?|companies|company|firms?|plants?|factor(?:y|ies)|investments?|headquarters|works|parks?|schemes?|facilit(?:y|ies)|bases?|phase [\\w]+)';
const PAPERS =
  '(?:agreements?|contracts?|deals?|memorand(?:um|a|ums)|mous?|pacts?|accords?|treat(?:y|ies)|documents?)';
const FEW = "(?:[\\w$.,%'’-]+\\s){0,5}";
const FACTORY =
  '(?:plants?|factor(?:y|ies)|cent(?:er|re)s?|bases?|lines?|parks?|facilit(?:y|ies)|hubs?|stores?|shops?|workshops?|hospitals?|malls?|stations?)';

export const ENGLISH_STAGES: StagePatterns = [
  [
    ['signed'],
    [
      'signed(?! off| up for| in(?: to)? (?:the )?law)',
      `signs?(?= (?:up |on |off )?(?:a|an|the|its|their|\\d[\\d,]*|${FEW}${PAPERS})(?![a-z]))`,
      `(?<=(?:to|will|would|shall|may|must|did|not|can|could|should|they|we|and) )sign(?! of| up| language)`,
      '(?<=(?:early|contract|agreement|deal|project|promote|the|centralized|centralised|before|after|at|for|of|,|and|negotiation,|official|formal) )signings?(?: ceremon(?:y|ies))?',
      'signings?(?: ceremon(?:y|ies)| of| event)',
      'signing (?:a|an|the|of|ceremony)',
      'ink(?:ed|s|ing)(?! (?:cartridge|jet))',
      'put(?:s|ting)? (?:its|his|her|their) names? (?:under|to)',
      `conclud(?:e|ed|es|ing) ${FEW}${PAPERS}`,
      `${PAPERS} (?:was|were|has been|have been) (?:concluded|reached|sealed)`,
      `enter(?:ed|s|ing)? into ${FEW}(?:agreements?|contracts?|partnerships?)`,
      `(?:reach|seal|strik|struck|clinch|yield|secur)(?:ed|es|s|ing|e)? ${FEW}(?:agreements?|contracts?|deals?)`,
      '(?:first|investment|cooperation|supply|a|an|the) deals?(?! with (?:it|this|that|the (?:issue|problem))| of)',
      'memorand(?:um|a) of (?:understanding|cooperation)|mous?(?=\\s)',
    ].join('|'),
  ],
  [
    ['settled'],
    [
      'settled(?= (?:in(?:to|side)?|at|here) )',
      `settled(?=,? (?:and \\w+ )?${WORKS})`,
      `(?<=${WORKS} (?:have |has |had |were |was |are )?(?:been )?(?:successfully |already )?)settled(?! down)`,
      '(?<=(?:and|signed|,) )settled(?! down| (?:dispute|account|bill|claim|debt|the|for|on))',
      'settl(?:e|es|ing) (?:down )?in(?:to)?(?= )',
      `settlement(?= of ${FEW}${WORKS})`,
      '(?<=signing and |signing, )settlement',
      'land(?:ed|s|ing)(?= (?:and \\w+ )?in )|landing(?= of (?:the |key |major )?projects?)',
      `(?<=${WORKS} )land(?:ed|ing)|(?<=early )landing`,
    ].join('|'),
  ],
  [
    ['started', 'resumed'],
    'start(?:ed|ing|s)?,? (?:or|and) resum(?:ed|ing|es|ption|e)|opening and resumption(?: of (?:the )?projects)?|resum(?:e|ed|ing) (?:or|and) start(?:ed|ing)?',
  ],
  [
    ['started'],
    [
      '(?:break|breaks|broke|breaking|broken) (?:the )?ground',
      'ground-?breaking(?! (?:research|technolog|stud|discover|work|idea|result|achievement|innovation|new))',
      'kick(?:ed|s|ing)?[ -]?off',
      'kick-?offs?(?= )',
      `(?:start|began|begin|begun|commenc|launch|initiat)(?:s|ed|es|e|ing|ning)? (?:of )?(?:the |its |their )?(?:main |centralized |concentrated |civil )?(?:construction|building|works?)(?! with| together| hour| day)`,
      `construction(?: work)? (?:of ${FEW})?(?:has |have |had |will |to |is |was |officially |formally |be )*(?:start(?:ed|s)?|beg[aiu]ns?|commenced?s?|launched|under ?way|got under ?way)`,
      'construction since',
      '(?:get|gets|got|getting|gotten) (?:[\\w$.,-]+ ){0,12}under ?way',
      '(?<!(?:negotiations|talks|preparations|discussions) )(?:is|are|was|were) (?:already |now )?under ?way',
      'under construction',
      `(?:start|starts|opening|launch|commencement)(?= of (?:the |a )?(?:[\\d,]+ )?(?:major |key |new )?(?:${WORKS}|work))`,
      `launch(?:es|ed|ing)?(?= (?:[\\d,]+ |the )?(?:major |key |new |construction )?${WORKS})`,
      `(?<=${WORKS} )(?:start(?:ed|s)?|(?:(?:have |has |had |were |was )?(?:been )?(?:start|launch|commenc)ed))`,
      '(?<=(?:planned|expected|scheduled|due|set|slated) to )start',
      `(?<=${WORKS} (?:to |will |that will |which will ))(?:start|commence|begin)`,
      '(?<=(?:have|has|not|yet|it|to) )start(?:ed)?(?=\\s*(?:yet|[.,;?!]|$|in (?:the )?(?:spring|summer|autumn|winter|first|second|third|fourth|early|late)))',
      '(?:are|were|is|was|been|be) launched',
      'commenc(?:ed|es|ement)(?! speech| with)',
      '(?<=(?:early|project|centralized|concentrated) )(?:start|commencement)(?= (?:of|and)(?![a-z])|[.,;]|$)',
      'foundation stone|lai(?:d|ying) the foundations? (?:stone )?(?:of|for)(?= (?:the |a )?(?:new )?(?:plant|factory|park|project|building))',
    ].join('|'),
  ],
  [
    ['resumed'],
    'resum(?:e|ed|es|ing|ption)(?: of)?(?: the)?(?: work| production| construction| operations?| projects?)?(?! (?:of )?(?:the )?(?:talks|negotiation|flight|dialogue|relation|class|his|her|their|diplomatic))|return(?:ed|s|ing)? to work',
  ],
  [
    ['in_production'],
    [
      'put(?:s|ting)? (?:it |them )?(?:into|in) (?:trial |full |commercial |regular )?(?:operation|production|use|service)',
      '(?:go|goes|went|gone|going|come|came|brought|enter|entered|enters|entering) (?:into )?(?:trial |full |commercial |mass |volume |regular )?(?:operation|production|service)s?(?! (?:line|cost|situation))',
      '(?:start|began|begin|begun|commenc|launch)(?:s|ed|es|e|ing|ning)? (?:its |the |their )?(?:trial |mass |commercial |volume |full |serial |small-batch )*(?:production|operations?)(?! (?:line|base))',
      'commission(?:ed|ing)(?! (?:a|an|the|by) (?:study|report|survey))',
      '(?:c[oa]me|coming|went|go) on[ -]?(?:stream|line)',
      '(?:volume|mass|serial) production',
      '(?:is|are|was|were|be|become|became|been|fully|now|already) operational',
      '(?<=(?:is|are|was|were|been|be|already|now) )in (?:operation|production)',
      'inaugurat(?:ed|es|ion)(?! speech| address)',
      `(?<=${FACTORY} (?:was |were |has |have |officially |formally |is |are |will |be |to ){0,3})open(?:ed|s)?(?! up| to the (?:world|outside)| with|ness)`,
      `open(?:ed|s|ing)? (?:its|a|an|the) ${FEW}${FACTORY}`,
      '(?<=(?:officially|formally) )open(?:ed|s)(?! up)',
      'project production(?= and)|early production',
    ].join('|'),
  ],
  [
    ['negotiating'],
    'negotiat(?:ed|ing|ions?|es?)(?! (?:table|skill))|under (?:discussion|negotiation)|in (?:\\w+ )?talks|(?:hold(?:s|ing)?|held|has|have) (?:\\w+ ){0,2}talks|talks (?:with|on|about|held|are)|letters? of intent|discuss(?:ed|es|ing) (?:\\w+ ){0,3}(?:cooperation|investments?|projects?)|docking (?:meeting|talks)',
  ],
  [
    ['planned'],
    [
      'plan(?:s|ned|ning)? (?:to|on)(?= )',
      'plans for(?= )',
      `(?:have|has|been|arranged and|are|were|is|was|be|,|newly|\\d) planned(?! economy)|planned(?= (?:for|and stored|${WORKS}))`,
      '(?:is|are|was|were) (?:due|set|slated|scheduled|expected|projected) (?:to|by|in|for|at)(?= )',
      'due (?:by|in)(?= )',
      '(?:is|are) to(?= (?:rise|be|open|start|build|go|have|take) )',
      'to be (?:built|constructed|implemented|set up|established)',
      'propos(?:es|ed|al|ing)|envisag(?:es|ed)|intend(?:s|ed)? to|in the pipeline',
      'will (?:be built|build|set up|be set up|be constructed|invest|implement|form|construct|establish)',
    ].join('|'),
  ],
];

export const CHINESE_STAGES: StagePatterns = [
  [
    ['signed'],
    '(?:集中)?签约(?!率)|签下|签署|签订|签定|(?:集中)?簽約|簽下|簽署|簽訂|签了|签成|达成(?:合作)?协议|签(?=\\d)',
  ],
  [['settled'], '落地(?!窗|签证|灯|生根)|落户|落戶|入驻|入駐|签约落户'],
  [
    ['started', 'resumed'],
    '(?:集中)?开复工|(?:集中)?開復工|(?:集中)?开(?:工)?复工|开工复工|开工和复工|开工、复工',
  ],
  [
    ['started'],
    '(?:集中)?(?:新)?开工(?!率|资|作|会)|(?:集中)?(?:新)?開工|动工|動工|奠基|开建|破土|启动建设|開建|打桩',
  ],
  [['resumed'], '复工复产|复工|復工|恢复生产|恢复施工|续建|續建'],
  [
    ['in_production'],
    '竣工投产|建成投产|试?投产(?!业)|投產|达产(?!业)|達產|投入(?:试)?(?:运营|使用|运行|生产|運營)|正式运营|试生产|量产|开业|投运|通车',
  ],
  [['negotiating'], '洽谈(?!会)|洽談(?!會)|在谈|在談|磋商|谈判|对接洽谈|意向协议'],
  [
    ['planned'],
    '谋划|謀劃|(?<!五年|年度|行动|发展|招商|推进|工作|投资|三年|实施|按|按照|原|市场|生产|经营)计划(?!书|单列|生育|经济|总投资|投资额|中|的|表|外)|拟(?!合|人|定于)|(?:规划|擬)建设?|储备(?=项目)|筹建|策划(?=项目|包装)',
  ],
];

export const RUSSIAN_STAGES: StagePatterns = [
  [
    ['signed'],
    'подпис(?:а|ы)[а-яё]*|заключ(?:ил[аио]?|ен[аоы]?|ён|ить|ат|ит|или)(?![а-яё])|заключение (?:[а-яё]+ ){0,2}(?:договор|соглашен|контракт)[а-яё]*',
  ],
  [
    ['settled'],
    'локализова[а-яё]+|разместил[аи]? (?:[а-яё]+ ){0,2}производств[а-яё]+|резидент(?:ом|ами) стал[аи]?',
  ],
  [
    ['started'],
    '(?:начал[аиос]*|начат[аоы]?|начн[её]тся|начнут|начать|стартовал[аио]?|стартует|старт|приступил[аи]?(?: к)?|приступят(?: к)?|начало) (?:[а-яё]+ ){0,3}(?:строи|строят|строительств)[а-яё]*|(?:строительств[оа]|строить) (?:[а-яё]+ ){0,5}(?:начал[аиос]+|начат[аоы]?|стартовал[аио]?|начн[её]тся|стартует)|залож(?:ен[аоы]?|или) (?:[а-яё]+ )?(?:камень|капсул[ауы])|(?:ведется|идёт|идет) строительство|строится|строят(?:ся)?',
  ],
  [['resumed'], 'возобнов[а-яё]+'],
  [
    ['in_production'],
    '(?:вв[её]л[аи]?|введен[аоы]?|введён|ввести|ввод[аеу]?|вводится|введут) (?:[а-яё]+ ){0,3}в (?:эксплуатацию|строй)|ввод[а-яё]* в эксплуатацию|запуск[а-яё]*|запу(?:стил[аи]?|щен[аоы]?|стят|стить|скают)|заработал[аои]?|открыл[аи]?(?:сь|ся)? (?:[а-яё]+ ){0,2}завод[а-яё]*|(?:завод|фабрик)[а-яё]* (?:[а-яё]+ ){0,2}открыт[аоы]?',
  ],
  [['negotiating'], 'переговор[а-яё]*|обсужда[а-яё]+|обсудил[аи]?|договарива[а-яё]+'],
  [
    ['planned'],
    'планиру[а-яё]+|запланирован[а-яё]*|намерен[аоы]?|намечен[аоы]?|предполагается|(?:будет|будут) (?:построен|создан|реализован)[а-яё]*|постро(?:ят|ит)(?![а-яё])',
  ],
];

export const KOREAN_STAGES: StagePatterns = [
  [['signed'], '체결|서명|조인식|(?:양해각서|MOU|협약|계약)(?:를|을)? 맺'],
  [['settled'], '입주|유치(?:했|하|에 성공)|둥지를'],
  [['started'], '착공|기공식|첫\\s?삽'],
  [['resumed'], '(?:공사|생산|조업|사업|건설)(?:를|을|이|가)?\\s?재개|재가동'],
  [['in_production'], '준공|(?<!재)가동(?!률)|양산|상업\\s?생산|개소|개장|생산에 들어'],
  [['negotiating'], '협상|협의(?!회)|논의'],
  [['planned'], '계획|예정|추진'],
];
