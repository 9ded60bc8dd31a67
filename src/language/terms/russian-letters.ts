/** BGN/PCGN romanisation, the one English news follows for names. */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** Endings of cases; a name in English news has none of them. */
const CASE_ENDING =
  /(?<=...)(?:ского|скому|ским|ском|ами|ями|ах|ях|ов|ев|ом|ем|ой|ей|ою|ию|ия|ии|а|я|у|ю|е|ы|и|о|ь)$/;

/**
 * How a Russian word may be spelt in English, where it is a name or borrowed: without its case ending and as it stands.
 * `Манчестере` is `manchester` and `manchestere`. Lower case in, lower case out; never empty strings.
 */
export function transliterate(word: string): string[] {
  const forms = [word.replace(CASE_ENDING, ''), word].map(romanise);
  return [...new Set(forms)].filter((form) => form !== '');
}

function romanise(word: string): string {
  return Array.from(word, (letter) => LATIN[letter] ?? letter).join('');
}
