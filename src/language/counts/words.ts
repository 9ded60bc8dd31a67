/**
 * English words that end the search for the noun behind a number: they are no modifiers. Units of measure, money, dates
 * and numbers are here too, so that "1.14 million square meters" and "15 percent" count nothing.
 */
export const NO_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those its their his her our your my each every all both either some any no not ' +
    'of in on at by to for from with within without into onto over under above below between among against about across after before during since until till than per via as like off up down out near worth including excluding except ' +
    'is are was were be been being am has have had having do does did will would shall should can could may might must ' +
    'who whom whose which what where when why how that if because while although though but so yet nor also then ' +
    'it they he she we you i them him us there here said says according more less fewer plus minus times ' +
    'percent per cent percentage pct point points % square cubic sq meter meters metre metres km kilometers kilometres kilometer miles mile hectare hectares ha mu acre acres ' +
    'ton tons tonne tonnes kg kilograms grams liters litres barrels mw gw kw kwh megawatt megawatts gigawatt gigawatts kilowatt kilowatts watts volts degrees celsius ' +
    'year years month months week weeks day days hour hours minute minutes second seconds quarter quarters century decade decades night nights ' +
    'january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday am pm ' +
    'yuan rmb cny usd dollar dollars euro euros tenge ruble rubles won yen dong riyal riyals sum sums million billion trillion thousand hundred mln bn ' +
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty'
  ).split(' '),
);

/** Nouns ending in -s that modify others as they stand: "7 services projects". */
export const PLURAL_MODIFIERS: ReadonlySet<string> = new Set(
  'services logistics electronics sports sales business goods textiles plastics robotics materials ceramics optics genomics infrastructures various previous serious continuous precious famous numerous outstanding business-class cross-border overseas domestics sino-foreign'.split(
    ' ',
  ),
);

/** Plural-looking words and units that never are an unlisted counted thing ("other"). */
export const NO_THINGS: ReadonlySet<string> = new Set(
  'was is has does this thus its as us yes plus minus times news series means headquarters seconds ones others lots economics politics always across towards besides perhaps versus years-old pages degrees points percents cents floors rounds stages phases batches steps sides types kinds sorts aspects parts levels ways directions words characters pairs groups sets'.split(
    ' ',
  ),
);

/** What before a number makes it a label, a rank or a date instead of a count: "top 500", "No. 3", "Phase 2". */
export const LABELS =
  /(?:\b(?:top|fortune|global|no\.?|nos\.?|number|phase|stage|route|highway|article|chapter|page|version|level|grade|room|building|block|section|item|covid|g|q|line|lot|unit|reactor|tower|terminal|batch|vol\.?|class|type|model|record|serial|part|step|zone|world['’]s top)\s*[-#.]?\s?|#|№\s?|第|[A-Za-z][-/]?|[A-Za-z]\d*[-/]|топ-?|статья |этап |제)$/i;

/** A month name right before a number of at most 31 makes it a day, unless "in" or the like stands before the month. */
export const MONTH_BEFORE =
  /(?:^|[^\p{L}])(?:((?:in|during|of|last|this|by|since|until|for|every)\s)?)(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?\s$/iu;

/** Words behind a number that make it stand for the things counted before: "23 are planned", "56 new", "12 of them". */
export const ELLIPTIC = new RegExp(
  [
    '^\\s(?:of (?:which|them|these|those|whom)|thereof)(?![a-z])',
    '^\\s(?:are|were|have|had|will|would)\\s',
    '^\\s(?:(?:newly|already|still|fully)\\s)?(?:new|ongoing|continued|continuing|signed|settled|negotiated|started|launched|planned|completed|resumed|renewed|licensed|approved|built|finished|commissioned|landed|under (?:construction|discussion|negotiation|way)|in (?:talks|operation|production)|operational|operating|expected|scheduled)(?=\\s?[,.;:!?()]|\\s*$|\\s(?:and|or|to|in|for|by|with|at|this|last|from|since|so)\\s)',
    '^\\s(?:из (?:них|которых)|подписан[аоы]|заключен[аоы]|запущен[аоы]|начат[аоы]|начались|начнутся|построен[аоы]|введен[аоы]|наход[яи]тся|реализу[а-яё]+|планиру[а-яё]+|будут|были|уже)(?![а-яё])',
  ].join('|'),
  'i',
);
