import type { PlaceKind } from '../meaning.ts';

/** The kinds a word after or before a name allows: `City` a city, `New District` a zone or a district. */
export type KindHint = readonly PlaceKind[];

const PROVINCE: KindHint = ['province'];
const CITY: KindHint = ['city'];
const DISTRICT: KindHint = ['district', 'zone'];
const COUNTY: KindHint = ['county'];

const ENGLISH: ReadonlyMap<string, KindHint> = new Map([
  ['province', PROVINCE],
  ['provinces', PROVINCE],
  ['region', PROVINCE],
  ['oblast', PROVINCE],
  ['krai', PROVINCE],
  ['state', PROVINCE],
  ['city', CITY],
  ['municipality', CITY],
  ['prefecture', CITY],
  ['league', CITY],
  ['district', DISTRICT],
  ['county', COUNTY],
  ['banner', COUNTY],
]);
const PINYIN: ReadonlyMap<string, KindHint> = new Map([
  ['sheng', PROVINCE],
  ['shi', CITY],
  ['qu', DISTRICT],
  ['xian', COUNTY],
  ['qi', COUNTY],
]);
/** `Yanbian Korean Autonomous Prefecture`, `Changchun Municipal City`: words between a name and its kind. */
const BETWEEN = new Set(
  (
    'autonomous korean mongol mongolian manchu hui uygur uyghur zhuang tibetan miao dong tujia kazakh kazak kyrgyz yi bai ' +
    'dai yao li qiang she buyei hani lisu wa va naxi special administrative'
  ).split(' '),
);

/** Reads the kind word that follows a name from word `from`: `["Jiutai", "District"]` from 1 gives district and 2. */
export function readKindAfter(
  words: readonly string[],
  from: number,
): { readonly hint: KindHint; readonly end: number } | null {
  let at = from;
  while (at - from < 3 && BETWEEN.has(words[at] ?? '')) at++;
  const word = words[at] ?? '';
  const hint = ENGLISH.get(word) ?? (at === from ? PINYIN.get(word) : undefined);
  return hint === undefined ? null : { hint, end: at + 1 };
}

/** The kind of `the city of`, `province of` before a name. */
export function readKindBefore(words: readonly string[], name: number): KindHint | null {
  if (words[name - 1] !== 'of') return null;
  return ENGLISH.get(words[name - 2] ?? '') ?? null;
}

/** `jiutaiqu`, `changchunshi`: a pinyin name with its kind in one word; null where the word has no such end. */
export function cutPinyinKind(word: string): { readonly name: string; readonly hint: KindHint } | null {
  const cut = /^([a-z]{4,})(sheng|shi|qu|xian|qi)$/.exec(word);
  const hint = PINYIN.get(cut?.[2] ?? '');
  return cut === null || hint === undefined ? null : { name: cut[1] ?? '', hint };
}

const CHINESE: Readonly<Record<string, KindHint>> = {
  省: PROVINCE,
  市: CITY,
  州: CITY,
  区: DISTRICT,
  县: COUNTY,
  旗: COUNTY,
};
/** 区域, 市场, 县域, 区间 …: the character belongs to the next word. */
const NEXT_WORD = /^(区[域位块间分别段]|市[场民值价面容貌委]|县[域委]|省[委]|州[际])/u;

/** The kind character right after a Chinese short name, as in 九台市 (it has been a district since 2014). */
export function readChineseKind(text: string, at: number): KindHint | null {
  const hint = CHINESE[text.charAt(at)];
  return hint === undefined || NEXT_WORD.test(text.slice(at, at + 2)) ? null : hint;
}

const RUSSIAN: readonly (readonly [RegExp, KindHint])[] = [
  [/^(провинци|област)/u, PROVINCE],
  [/^(город|г$)/u, CITY],
  [/^район/u, DISTRICT],
  [/^уезд/u, COUNTY],
];

/** The kind of a lower-case Russian word before or after a name: `провинции Цзилинь`, `г. Цзилинь`, `район Чаоян`. */
export function russianKind(word: string): KindHint | null {
  return RUSSIAN.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}
