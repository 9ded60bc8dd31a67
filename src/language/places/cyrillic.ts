/** The endings of adjectives in names: `Туркестанская область`, `Внутренняя Монголия`, `Набережные Челны`. */
const ADJECTIVE = /(?:ая|яя|ое|ее|ый|ий|ые|(?<=ск)ие|(?<=ш)ой)$/u;
/** Names in `у`, `и`, `э` and mostly `о` do not decline (Баку, Дали, Суйфэньхэ, Токио); `Иваново` may. */
const LAST_VOWEL = /(?:[аеыяьй]|(?<=[еоиы][внм])о)$/u;
/** The endings of all cases, of nouns and of adjectives, the longest first for each length of what they leave. */
const ENDINGS = new Set(
  (
    'ами ями иями ыми ими ого его ому ему ия ии ию ие ий ией иям иях ой ей ою ею ом ем ов ев ам ям ах ях ая яя ую юю ое ее ые ых ым ' +
    'их им ый а е и о у ы ь ю я й'
  ).split(' '),
);
const LONGEST_ENDING = 4;
const SHORTEST_STEM = 3;

/**
 * The stem a lower-case Russian name is kept by, from its nominative: `чанчунь` → `чанчун`, `вьетнам` → `вьетнам`,
 * `туркестанская` → `туркестанск`.
 *
 * Not Snowball's stemmer, which takes `Китая` and `Китай` apart and cuts `Шэньян` to `шэнья`: a nominative is given, so
 * that only its last vowel or sign can be an ending, and `ам` of `Вьетнам` is none.
 */
export function stemOfNominative(word: string): string {
  const adjective = word.replace(ADJECTIVE, '');
  if (adjective !== word) return adjective;
  const noun = word.replace(LAST_VOWEL, '');
  return noun.length >= SHORTEST_STEM - 1 ? noun : word;
}

/**
 * The stems a lower-case word may have, whatever its case, likeliest first: the word itself, then without a longer and
 * longer ending. `вьетнама` → `вьетнама`, `вьетнам`.
 */
export function stemsOfAnyCase(word: string): string[] {
  const stems = [word];
  for (let length = 1; length <= LONGEST_ENDING; length++) {
    const stem = word.slice(0, -length);
    const shortest = length === 1 ? SHORTEST_STEM - 1 : SHORTEST_STEM;
    if (stem.length >= shortest && ENDINGS.has(word.slice(-length))) stems.push(stem);
  }
  return stems;
}

/** The key of a Russian name: the stems of its words, one space between; ё as `е`. */
export function foldCyrillic(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/[^\p{Script=Cyrillic}]+/u)
    .filter((word) => word !== '')
    .map(stemOfNominative)
    .join(' ');
}
