const ENGLISH = [
  'opening[ -]up|opened up|opens? up|opening (?:ceremon(?:y|ies)|remarks|speech|hours|session)',
  '(?:road|traffic|street|warning|neon|first|good|positive|clear|vital|early|no|any|some|show(?:s|ed|ing)?|with) signs?',
  'signs? (?:of|that|at|on the (?:road|wall))|sign(?:al|ature|ific)\\w*|sign(?:ed|s|ing)? up',
  'settl(?:e|ed|es|ing) (?:down(?! in)|disputes?|accounts?|bills?|claims?|debts?|for|the (?:matter|dispute|case|bill|score))',
  '(?:human|informal|rural|dispute|claims?|cross-border|RMB|trade|financial|currency) settlements?',
  '(?:at|from|since) the start|start(?:ing)? of (?:the )?(?:year|month|week|century|new year|season)',
  'start(?:ing)? points?|start-?ups?',
  'great deal|good deals?|new deal|deal(?:s|t|ing)? with',
  'plan(?:ned|ning) economy|planning and design|planning exhibition|operation situation',
];

const CHINESE = ['五年计划', '改革开放', '开工率', '洽谈会|洽談會', '签到|书签|标签'];

const RUSSIAN = ['заключа[а-яё]*', 'в заключение', 'заключительн[а-яё]*'];

/** Words that hold a stage's form and mean something else: the reader looks past what lies inside them. */
export const FALSE_FRIENDS = new RegExp(
  [`(?<![a-z])(?:${ENGLISH.join('|')})(?![a-z])`, ...CHINESE, ...RUSSIAN].join('|'),
  'giu',
);
