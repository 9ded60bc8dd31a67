/** Ordinals in words, from the first on; Russian without endings. */
export const ORDINAL_WORDS = {
  en: [
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
    'eleventh',
    'twelfth',
  ],
  ru: ['перв', 'втор', 'трет', 'четв[её]рт', 'пят', 'шест', 'седьм', 'восьм', 'девят', 'десят'],
  cardinals: ['one', 'two', 'three', 'four', 'five', 'six'],
};

export const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];

/** What is held again and again, each time with the next number. */
export const EDITION_NOUNS = {
  en: 'fair|expo|exposition|exhibition|summit|forum|festival|conference|congress|convention|week|session|edition|symposium|games|meeting|round|dialogue',
  ru: 'ярмар|выстав|саммит|форум|фестивал|конференц|конгресс|недел|съезд|заседан|встреч|раунд',
};
