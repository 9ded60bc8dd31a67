import type { Span } from '../language/span.ts';
import type { Grouping } from './total-groups.ts';

/** Which places a word for them means; null where it leaves the level open. */
export type PlaceLevel = 'district' | 'city' | 'province';

/** What to add up by, as words say it. */
export interface AskedGrouping {
  readonly by: Grouping;
  /** Of places only. */
  readonly level: PlaceLevel | null;
}

/** Words that say what to add up by, and where they stand. */
export interface GroupingMention extends Span, AskedGrouping {}

/** What can be added up by, with what it is called, as alternatives of a pattern. */
export interface GroupingUnit extends AskedGrouping {
  /** Behind by, per, each, which; also before itself: "district by district". */
  readonly en: string;
  /** Words that mean it alone: monthly. */
  readonly enAlone?: string;
  /** Behind 按, 分, 各, 每, 逐, 哪个. */
  readonly zh: string;
  /** In the dative plural, behind по: "по району Цзютай" names one. */
  readonly ru: string;
  /** Stems, behind "в каждом" and "какой". */
  readonly ruStems: string;
  readonly ruAlone?: string;
  /** Before 별, behind 어느. */
  readonly ko: string;
}

/** In the order in which they are looked for. */
export const GROUPING_UNITS: readonly GroupingUnit[] = [
  {
    by: 'place',
    level: 'district',
    en: 'districts?|count(?:y|ies)|zones?',
    zh: '区县|县区|县市区|城区|开发区|区(?!域|划)|县',
    ru: 'районам|уездам|округам',
    ruStems: 'район|уезд|округ',
    ko: '구군|구·현|구역|지구|구|현',
  },
  {
    by: 'place',
    level: 'city',
    en: 'cit(?:y|ies)|prefectures?',
    zh: '城市|地级市|市州|市(?!县)',
    ru: 'городам',
    ruStems: 'город',
    ko: '도시|시(?!도)',
  },
  {
    by: 'place',
    level: 'province',
    en: 'provinces?|countr(?:y|ies)',
    zh: '省份|省|国家|国别',
    ru: 'провинциям|странам',
    ruStems: 'провинци|стран',
    ko: '성|국가',
  },
  {
    by: 'place',
    level: null,
    en: 'regions?|places?|areas?|locations?',
    zh: '市县|地区|区域|区划|地方|地点|地',
    ru: 'регионам|территориям|местам|областям',
    ruStems: 'регион|территори|мест|област',
    ko: '지역|장소|시도',
  },
  {
    by: 'month',
    level: null,
    en: 'months?',
    enAlone: 'monthly',
    zh: '月份|月度|月',
    ru: 'месяцам',
    ruStems: 'месяц',
    ruAlone: 'помесячно|ежемесячно',
    ko: '월|달',
  },
  {
    by: 'quarter',
    level: null,
    en: 'quarters?',
    enAlone: 'quarterly',
    zh: '季度|季',
    ru: 'кварталам',
    ruStems: 'квартал',
    ruAlone: 'поквартально|ежеквартально',
    ko: '분기',
  },
  {
    by: 'year',
    level: null,
    en: 'years?',
    enAlone: 'yearly|annually',
    zh: '年度|年份|年',
    ru: 'годам',
    ruStems: 'год',
    ruAlone: 'ежегодно',
    ko: '연도|년도|년|연|해',
  },
  {
    by: 'sector',
    level: null,
    en: 'sectors?|industr(?:y|ies)|branch(?:es)?|fields?',
    zh: '行业|产业|领域|类别',
    ru: 'отраслям|секторам',
    ruStems: 'отрасл|сектор',
    ko: '산업|업종|분야|부문',
  },
  {
    by: 'stage',
    level: null,
    en: 'stages?|steps?|status(?:es)?',
    zh: '阶段|进度|状态|环节',
    ru: 'стадиям|этапам|статусам',
    ruStems: 'стади|этап|статус',
    ko: '단계|상태|진행',
  },
];

/** What makes another word of a Chinese unit: 分市场, 各地铁, 每年间. */
const NOT_UNITS = '[场铁局委长级别块域间日]';
/** 2022年 and 9月 name a time, whatever follows. */
const NUMBERED = '(?<![\\d一二三四五六七八九十〇零两])';

const PATTERNS: readonly (readonly [GroupingUnit, RegExp])[] = GROUPING_UNITS.map((unit) => {
  const { en, enAlone, zh, ru, ruStems, ruAlone, ko } = unit;
  const pattern = [
    `(?<![a-z])(?:(?:broken down |grouped |split |divided )?(?:by|per)|for (?:each|every)|(?:in )?each|(?:in )?every) (?:the )?(?:${en})(?![a-z])`,
    `(?<![a-z])(${en}) by \\1(?![a-z])|(?<![a-z])(?:${en})[ -]wise(?![a-z])`,
    ...(enAlone === undefined ? [] : [`(?<![a-z])(?:${enAlone})(?![a-z])`]),
    `(?:按照?|分|各个?|每个?|逐)(?:${zh})(?!${NOT_UNITS})(?:统计|汇总|分组|划分|分布|列)?`,
    `${NUMBERED}(?:${zh})(?:分别|分布|明细)`,
    `(?<!\\p{L})(?:в разбивке )?по (?:${ru})(?!\\p{L})`,
    `(?<!\\p{L})(?:в|за|на|для|по) кажд\\p{L}+ (?:${ruStems})\\p{L}*`,
    ...(ruAlone === undefined ? [] : [`(?<!\\p{L})(?:${ruAlone})(?!\\p{L})`]),
    `(?<!\\p{L})(?:${ko})\\s?별(?:로)?(?!\\p{Script=Hangul})`,
  ].join('|');
  return [unit, new RegExp(pattern, 'giu')];
});

/**
 * Reads the words that say what to add up by: "by district", monthly, 按区, 各月, по районам, 지역별. Sorted by offset; of two that
 * overlap the longer stands, so that 分季度 is no 分季. A period named by the same words is none: 每年 groups, 2022年 does not.
 * Any Unicode in; never throws.
 */
export function readGroupings(text: string): GroupingMention[] {
  const found = PATTERNS.flatMap(([{ by, level }, pattern]) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
      by,
      level,
      start: index,
      end: index + words.length,
    })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: GroupingMention[] = [];
  for (const one of found) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}
