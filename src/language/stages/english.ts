import type { StagePatterns } from './patterns.ts';

const WORKS =
  '(?:projects?|enterprises?|companies|company|firms?|plants?|factor(?:y|ies)|investments?|headquarters|works|parks?|schemes?|facilit(?:y|ies)|bases?|phase [\\w]+)';
/** What is itself started; a company that started may have started anything. */
const SITES =
  '(?:projects?|plants?|factor(?:y|ies)|investments?|works|parks?|schemes?|facilit(?:y|ies)|bases?|phase [\\w]+)';
const PAPERS =
  '(?:agreements?|contracts?|deals?|memorand(?:um|a|ums)|mous?|pacts?|accords?|treat(?:y|ies)|documents?)';
const FEW = "(?:[\\w$.,%'’-]+\\s){0,5}";
/** As `FEW`, with room for the name of a plant and of its firm. */
const NAMED = "(?:[\\w$.,%'’-]+\\s){0,9}";
/** As `FEW`, within one noun phrase: "launched nine-figure projects", not "launched a campaign to attract projects". */
const SAME_PHRASE = "(?:(?!(?:to|for|of|on|in|at|by|with|from|that|which|as|door|way) )[\\w$.,%'’-]+ ){0,5}";
/** Up to a verb with its sums: "projects worth RMB 6.8 billion were started". */
const SENTENCE = '(?:[^.;?!]|\\.(?=\\d)){0,90}?';
/** What stands before the base form of a verb in a question: "did the Changchun automobile zone". */
const ASKING = "(?:did|does|do|will|would|should|must|can|could|may|might) (?:[\\w.&'’-]+ ){1,7}";
const HAS =
  '(?:has |have |had |is |are |was |were |be |been |will |to |not |yet |never |officially |formally |already |now )*';
const OCCASION =
  '(?:forum|fair|expo|exhibition|conference|congress|summit|festival|event|activit(?:y|ies)|meeting|season|campaign|tour|competition|contest|ceremony|games|match|race|show|talks|negotiations)';
const FACTORY =
  '(?:plants?|factor(?:y|ies)|cent(?:er|re)s?|bases?|lines?|parks?|facilit(?:y|ies)|hubs?|stores?|shops?|workshops?|hospitals?|malls?|stations?)';

/** The verb where these words lead to it; the verb is matched first, which spares looking back from every letter. */
const after = (verb: string, words: string) => `(?:${verb})(?<=(?<![a-z])${words}(?:${verb}))`;

export const ENGLISH_STAGES: StagePatterns = [
  [
    ['signed'],
    [
      'signed(?! off| up for| in(?: to)? (?:the )?law)',
      `signs?(?= (?:up |on |off )?(?:a|an|the|its|their|\\d[\\d,]*|${FEW}${PAPERS})(?![a-z]))`,
      `(?<=(?:to|will|would|shall|may|might|must|did|not|n['’]t|can|could|should|they|we|and) )sign(?! of| up| language)`,
      `${after('sign', ASKING)}(?<!(?<![a-z])(?:a|an|the|any|no|some|every|each|another) sign)(?! of| up| off| language)`,
      'signings?(?<!(?:book|autograph|player|album|star) signings?)(?: ceremon(?:y|ies)| events?| of)?(?! (?:up|off|out|bonus(?:es)?|fees?|certificates?|authority))',
      'signing (?:a|an|the)',
      'ink(?:ed|s|ing)(?! (?:cartridge|jet))',
      `ink(?= (?:${FEW}${PAPERS}|[\\d,]+ |${SAME_PHRASE}${WORKS})(?![a-z]))`,
      after('ink', `(?:${ASKING}|(?:to|will|would|shall|may|must|did|they|we|and) )`),
      'put(?:s|ting)? (?:its|his|her|their) names? (?:under|to)',
      `conclud(?:e|ed|es|ing) ${FEW}${PAPERS}`,
      `${PAPERS} (?:was|were|has been|have been) (?:concluded|reached|sealed|struck|clinched|secured|won|closed|awarded|initiall?ed|finali[sz]ed)`,
      after(
        'get|win|secure|land|bag|make|close|reach|strike|clinch|seal|conclude|obtain',
        `${PAPERS} ${ASKING}`,
      ),
      after(
        'won|got|secured|landed|clinched|struck|sealed|reached|concluded|closed',
        `${PAPERS} (?:has |have |had |that (?:[\\w-]+ ){1,4})?`,
      ),
      `seal(?:ed|s|ing)?(?= (?:[\\d,]+ )?${SAME_PHRASE}projects)`,
      after(
        'deals',
        '(?:how many|what|which|any|\\d|new|more|these|those|all|several|major|big|two|three|four|five|six|seven|eight|nine|ten|\\w+teen|\\w+ty) ',
      ),
      `enter(?:ed|s|ing)? into ${FEW}(?:agreements?|contracts?|partnerships?)`,
      `(?:wins?|won|bag(?:s|ged)|land(?:s|ed)|initiall?ed|finali[sz]e[sd]|awarded) ${SAME_PHRASE}${PAPERS}(?![a-z])`,
      'put(?:s|ting)? pens? to paper',
      `(?:reach|seal|strik|struck|clinch|yield|secur)(?:ed|es|s|ing|e)? ${FEW}(?:agreements?|contracts?|deals?)`,
      '(?:first|investment|cooperation|supply|a|an|the) deals?(?! with (?:it|this|that|the (?:issue|problem))| of| (?:is|was|were|has|had|will|would|could|may|might|to be|not|expected|fell|falls|collapsed)(?![a-z]))',
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
      after('settled', '(?:have|has|had|already) (?:already |now |since |successfully )?') +
        '(?! down| dispute| account| bill| claim| debt| the| for| on| out| with| his| her| its| their)',
      'settle(?= (?:there|here|inside|within)(?![a-z]))',
      'set(?:s|ting)? up (?:shop|business|(?:an? |its |their )base)',
      'put(?:s|ting)? down roots|t(?:ake|akes|ook|aken|aking) up residence',
      after('moved in(?:to)?', `${WORKS} (?:have |has |had )?`),
    ].join('|'),
  ],
  [
    ['started', 'resumed'],
    'start(?:ed|ing|s)?,? (?:or|and) resum(?:ed|ing|es|ption|e)|opening and resumption(?: of (?:the )?projects)?|resum(?:e|ed|ing) (?:or|and) start(?:ed|ing)?',
  ],
  [
    ['started'],
    [
      '(?:break|breaks|broke|breaking|broken) (?:the )?ground|ground (?:was |has been |is |will be )?(?:officially )?broken',
      'ground-?breaking(?! (?:research|technolog|stud|discover|work|idea|result|achievement|innovation|new))',
      `kick(?:ed|s|ing)?[ -]?off(?<!${OCCASION} ${HAS}kick(?:ed|s|ing)?[ -]?off)(?! (?:the |a |an |its |this )?(?:[\\w-]+ )?${OCCASION})`,
      'kick-?offs?(?= )',
      `(?:start|began|begin|begun|commenc|launch|initiat)(?:s|ed|es|e|ing|ning)? (?:of )?(?:the |its |their )?(?:main |centralized |concentrated |civil )?(?:construction|building|works?)(?! with| together| hour| day)`,
      `(?:construction(?: work)?|works?) (?:(?:of|on|at) ${NAMED})?${HAS}(?:start(?:ed|s)?|beg[aiu]ns?|commenced?s?|launched|under ?way|got (?:under ?way|going))`,
      'construction since',
      `started(?= (?!negotiat|talk|discuss|prepar|plan)${SAME_PHRASE}(?:projects|schemes)(?![a-z]))`,
      `${after('started', `${SITES} ${SENTENCE}(?:was|were|is|are|been|be) (?:\\w+ly )?`)}(?<!(?:talks|negotiations|discussions|preparations) ${SENTENCE}started)(?! up| by (?:a|an)(?![a-z]))`,
      `${after('start|begin|launch|commence', ASKING)}(?= ${SAME_PHRASE}${SITES}(?![a-z]))`,
      '(?:get|gets|got|getting|gotten)(?<!(?:negotiations|talks|preparations|discussions) (?:get|gets|got|getting)) (?:[\\w$.,-]+ ){0,12}under ?way',
      '(?:is|are|was|were) (?:already |now )?under ?way(?<!(?:negotiations|talks|preparations|discussions) (?:is|are|was|were) (?:already |now )?under ?way)',
      `(?:get|gets|got|getting) ${SAME_PHRASE}${WORKS} going`,
      after('(?:get|gets|got|are|were|is|was) going', `${WORKS} (?:have |has |had )?`) +
        '(?! (?:to|on|up|down|well))',
      `let(?:s|ting)? ${SAME_PHRASE}${WORKS} (?:begin|start|open|go ahead)`,
      'under construction',
      `(?:start|starts|opening|launch|commencement)(?= of (?:the |a )?(?:[\\d,]+ )?(?:major |key |new )?(?:${WORKS}|work))`,
      `launch(?:es|ed|ing)?(?= ${SAME_PHRASE}${WORKS})`,
      after(
        'start|launch|begin|commence|initiate',
        `(?:${WORKS}|of (?:them|these|those)) (?:[\\w$.,%'’-]+ ){0,6}${ASKING}`,
      ),
      after('start|begin', 'of (?:them|these|those|which) (?:will |would |are to )?'),
      after('began|begun|begins?', `${SITES} ${HAS}`) +
        '(?=[.,;?!]|$| (?:in|on|at|this|last|next|early|late|today|yesterday|there|here|simultaneously|construction|with construction)(?![a-z]))',
      `${after('starts', '(?:^|\\n|(?:spring|summer|autumn|fall|winter|project|construction|new|of|major|centralized|concentrated) )')}(?= (?:in|of|at|by|for)(?![a-z])|[?.,;:!]|$)`,
      after('starts', '(?:spring|summer|autumn|winter) \\d{4} '),
      `(?<=${SITES} )(?:start(?:ed|s)?|(?:(?:have |has |had |were |was )?(?:been )?(?:start|launch|commenc)ed))`,
      '(?<=(?:planned|expected|scheduled|due|set|slated) to )start',
      `(?<=${WORKS} (?:to |will |that will |which will ))(?:start|commence|begin)`,
      '(?<=(?:have|has|not|yet|it|to|will) )start(?:ed)?(?=\\s*(?:yet|[.,;?!]|$|in (?:the )?(?:spring|summer|autumn|winter|first|second|third|fourth|early|late)))',
      '(?:are|were|is|was|been|be) launched',
      'commenc(?:ed|es|ement)(?! speech| with)',
      '(?<=(?:early|project|centralized|concentrated) )(?:start|commencement)(?= (?:of|and)(?![a-z])|[.,;]|$)',
      '(?:cornerstones?|foundations?(?: stones?)?) (?:of [\\w ]{1,40} )?(?:was |were |has been |have been )?laid(?! for (?:a )?(?:growth|future|cooperation|development|further))|la(?:id|ys?|ying) (?:the |a )?cornerstones?(?! (?:of|for) (?:the |a )?(?:economy|policy|relation|growth|development|cooperation|future))',
      'foundation stone|lai(?:d|ying) the foundations? (?:stone )?(?:of|for)(?= (?:the |a )?(?:new )?(?:plant|factory|park|project|building))',
    ].join('|'),
  ],
  [
    ['resumed'],
    [
      'resum(?:e|ed|es|ing|ption)(?: of)?(?: the)?(?: work| production| construction| operations?| projects?)?(?! (?:of )?(?:the )?(?:talks|negotiation|flight|dialogue|relation|class|his|her|their|diplomatic))',
      're-?start(?:ed|s|ing)?(?= (?:of )?(?:the )?(?:construction|production|work|operations?|projects?)(?![a-z]))',
      're-?opened|return(?:ed|s|ing)? to work|back (?:at|to) work',
      after('carried over', `(?:${WORKS}|[\\d,]+|ones|are|is|were|was) `),
    ].join('|'),
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
      `open(?:ed|s|ing)? (?:its|a|an|the) ${SAME_PHRASE}${FACTORY}`,
      'roll(?:s|ed|ing)? off the (?:production |assembly )?lines?|up and running',
      '(?:start|began|begin|begun)(?:s|ed|ing|ning)? (?:to produce|producing|to operate|operating)',
      '(?<=(?:officially|formally) )open(?:ed|s)(?! up)',
      '(?:go|goes|went|gone|going) live',
      'production (?:has |had |have |was |officially |formally |will |is (?:due|expected|scheduled) to )?(?:start|began|begun|begin|commence)(?:ed|s|d)?(?![a-z])',
      after(
        'completed',
        `(?:${FACTORY}|${SITES}|construction(?: of ${FEW})?) ${HAS}(?:was|were|is|are|been|be) (?:officially |fully )?`,
      ),
      `completion(?= (?:ceremon(?:y|ies)|of ${FEW}(?:construction|${SITES}|${FACTORY}))(?![a-z]))`,
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
