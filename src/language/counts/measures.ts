/** A unit of measure that figures of projects come in, by its normal form and as it stands behind the number. */
interface Measure {
  readonly noun: string;
  readonly words: string;
}

const METRES = 'met(?:er|re)s?';

/** The more special first: "km2" before "km". */
const MEASURES: readonly Measure[] = [
  {
    noun: 'square_kilometres',
    words: `(?:square|sq\\.?) (?:kilo${METRES}|km)|km[2²]|㎢|平方公里|平方千米|(?:кв\\.?|квадратн[а-я]+) (?:км|километр[а-я]*)|км[2²]|제곱킬로미터`,
  },
  {
    noun: 'square_metres',
    words: `(?:square|sq\\.?) (?:${METRES}|m)|m[2²]|㎡|平方米|平米|(?:кв\\.?|квадратн[а-я]+) (?:м|метр[а-я]*)|м[2²]|제곱미터|평방미터`,
  },
  { noun: 'hectares', words: 'hectares?|ha|公顷|公頃|гектар(?:а|ов)?|га|헥타르' },
  { noun: 'mu', words: 'mu|亩|畝|му' },
  { noun: 'kilometres', words: `km|kilo${METRES}|公里|千米|км|километр(?:а|ов)?|킬로미터` },
  { noun: 'tonnes', words: '(?:metric )?tons?|tonnes?|吨|噸|тонн[аы]?|т|톤' },
  { noun: 'gigawatts', words: 'gigawatts?|GW|吉瓦|ГВт|гигаватт[а-я]*|기가와트' },
  { noun: 'megawatts', words: 'megawatts?|MW|兆瓦|МВт|мегаватт[а-я]*|메가와트' },
  { noun: 'kilowatts', words: 'kilowatts?|kW|千瓦|кВт|киловатт[а-я]*|킬로와트' },
];

const RULES = MEASURES.map(
  ({ noun, words }) => [new RegExp(`^[\\s-]?(?:${words})(?![A-Za-zа-яё²2]|瓦)`, 'i'), noun] as const,
);
/** A cheap look that spares most numbers the list. */
const MAY_MEASURE = /^[\s-]?[hmkstg㎢㎡平公亩畝千吨噸吉兆кмгт제평헥킬톤기메]/iu;

/** The unit of measure right behind an offset, with the offset behind it; null where none stands there. */
export function measureAt(text: string, at: number): { readonly noun: string; readonly end: number } | null {
  const after = text.slice(at, at + 32);
  if (!MAY_MEASURE.test(after)) return null;
  for (const [pattern, noun] of RULES) {
    const words = pattern.exec(after)?.[0];
    if (words !== undefined) return { noun, end: at + words.length };
  }
  return null;
}
