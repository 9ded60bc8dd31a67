/** The adjective endings of names such as `Туркестанская область`, `Внутренняя Монголия`. */
const ADJECTIVE = /(ск|н)(?:ая|яя|ой|ей|ую|юю|ою|ий|ого|ому|им|ом|ое|ие|их|ими)$/u;
/** The case endings of nouns that names take. `ая` is not one: it would cut `Китая` shorter than `Китай`. */
const NOUN = /(?:ами|ями|ией|ием|ия|ии|ию|ие|ью|ом|ем|ой|ей|ою|ею|ам|ям|ах|ях|[аеиоуыьюяй])$/u;
const SHORTEST_STEM = 3;

/**
 * What the cases of one lower-case Russian place name have in common: `чанчуне`, `чанчуня` and `чанчунь` give `чанчун`.
 *
 * Not Snowball's stemmer, which takes `Китая` and `Китай` apart and cuts `Шэньян` to `шэнья`: names decline more simply
 * than words, and a name cut short meets other names.
 */
export function stemCyrillic(word: string): string {
  const adjective = word.replace(ADJECTIVE, '$1');
  if (adjective !== word) return adjective;
  const noun = word.replace(NOUN, '');
  return noun.length >= SHORTEST_STEM ? noun : word;
}

/** The stems of a name's words, one space between; marks of ё and й as in `е`, `й`. */
export function foldCyrillic(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/[^\p{Script=Cyrillic}]+/u)
    .filter((word) => word !== '')
    .map(stemCyrillic)
    .join(' ');
}
