import type { Qualifier } from '../meaning.ts';

/** Words that qualify a figure from before it, in the order they are looked for; the longest that ends there wins. */
const BEFORE: readonly (readonly [Qualifier, string])[] = [
  [
    'up_to',
    'up to|no more than|not more than|not over|not exceeding|no higher than|less than|fewer than|at most|at maximum|a maximum of|below|under|as much as|as many as|≤|<|до|не превы(?:ша|си)[а-яё]+|не более(?: чем)?|не больше(?: чем)?|максимум|менее(?: чем)?|меньше|최대',
  ],
  [
    'over',
    'no less than|no fewer than|not less than|not fewer than|not under|more than|greater than|higher than|at least|a minimum of|over|above|exceed(?:s|ed|ing)?|in excess of|upwards? of|surpass(?:es|ed|ing)?|topp(?:ed|ing)|beyond|≥|>|более(?: чем)?|больше(?: чем)?|свыше|не менее(?: чем)?|не меньше(?: чем)?|превы(?:ша|си)[а-яё]+|минимум|как минимум|최소|적어도',
  ],
  [
    'about',
    '(?<!(?:brought|bring|brings|bringing) )about|around|approximately|approx\\.?|roughly|nearly|almost|close to|some|circa|ca\\.|~|≈|около|порядка|примерно|приблизительно|почти|약|대략|거의',
  ],
];
const BEFORE_CHINESE: readonly (readonly [Qualifier, string])[] = [
  ['up_to', '不超过|不超過|不高于|不多于|最多|至多|不到|不足|少于|低于'],
  [
    'over',
    '(?<!不)超过|(?<!不)超過|(?<![不])超|逾|突破|不少于|不低于|不小于|至少|(?<!不)多于|(?<!不)高于|大于',
  ],
  ['about', '大约|大約|约[为合]|約[為合]|将近|接近|(?<!最|附|邻|远)近|(?<![签簽合条條节節预公制集大])[约約]'],
];

/** Words that qualify a figure from behind it. */
const AFTER: readonly (readonly [Qualifier, string])[] = [
  ['over', '(?: or|,? and) (?:more|above|over|upwards?)(?![a-z])(?! than)'],
  [
    'over',
    '[ -]?plus(?![a-z])(?!\\s+[\\d$€£¥])|\\+(?!\\s?\\d)| upwards?(?![a-z])(?! of)| up(?![a-z])(?!\\s*(?:[\\d]|to |by |from |in ))',
  ],
  [
    'over',
    '\\s?[（(]?(?:及其?|含)?[)）]?以上(?:[（(]含[)）])?|(?:多|余)(?=[个個家项項元名人])|\\s?이상|(?:을|를)? 넘[는었어을]|(?:\\s?초과)| и (?:более|выше|больше)',
  ],
  ['up_to', '以下|以内|以內|之内|\\s?이하|\\s?미만|\\s?이내| or (?:less|fewer|below)(?![a-z])'],
  ['about', '左右|上下|\\s?가량|\\s?정도|\\s?안팎|\\s?내외| or so(?![a-z])|-odd(?![a-z])'],
];

const FILLER = '(?:(?:the|a total of|an estimated|approximately|общей суммой|чем на|на|чем) |总计|总额)?';
const REACH = 34;
/** Cheap looks that spare most figures the patterns: a Chinese character, or a letter or sign, right before; … */
const LAST_WORD = /(?:(\p{Script=Han})|[\p{L}.~<>≈≤≥])\s?$/u;
/** … and an opening of one of the words behind. */
const MAY_FOLLOW = /^(?:,? (?:and|or|plus|up|и) ?|[-+p]|\s?[（(及含以多余左上之이초을넘미가정안내])/i;
const before = compileBefore();
const beforeChinese = BEFORE_CHINESE.map(
  ([kind, words]) => [kind, new RegExp(`(?:${words})\\s?$`, 'u')] as const,
);
const after = AFTER.map(([kind, words]) => [kind, new RegExp(`^(?:${words})`, 'iu')] as const);

export interface Qualified {
  readonly qualifier: Qualifier;
  readonly start: number;
  readonly end: number;
}

/**
 * Widens a figure by the words right before and behind it that qualify it ("no less than …", "… or above", "超…以上").
 * What stands before wins where the two differ; with none of them the qualifier is `exactly` and the span unchanged.
 */
export function qualify(text: string, start: number, end: number): Qualified {
  const ahead = qualifierBefore(text, start);
  const behind = qualifierAfter(text, end);
  return {
    qualifier: ahead?.qualifier ?? behind?.qualifier ?? 'exactly',
    start: start - (ahead?.length ?? 0),
    end: end + (behind?.length ?? 0),
  };
}

function qualifierBefore(text: string, start: number) {
  const window = text.slice(Math.max(0, start - REACH), start);
  const last = LAST_WORD.exec(window);
  if (last === null) return null;
  let best: { qualifier: Qualifier; length: number } | null = null;
  for (const [qualifier, pattern] of last[1] === undefined ? before : beforeChinese) {
    const length = pattern.exec(window)?.[0].length ?? 0;
    if (length > (best?.length ?? 0)) best = { qualifier, length };
  }
  return best;
}

function qualifierAfter(text: string, end: number) {
  const window = text.slice(end, end + 20);
  if (!MAY_FOLLOW.test(window)) return null;
  for (const [qualifier, pattern] of after) {
    const words = pattern.exec(window)?.[0];
    if (words !== undefined) return { qualifier, length: words.length };
  }
  return null;
}

function compileBefore() {
  return BEFORE.map(
    ([kind, words]) => [kind, new RegExp(`(?<![\\p{L}])(?:${words})\\s?${FILLER}$`, 'iu')] as const,
  );
}
