import type { Span } from '../language/span.ts';
import type { Grouping } from './total-groups.ts';

/** Words that say what to add up by, and where they stand. */
export interface GroupingMention extends Span {
  readonly by: Grouping;
}

/** What a grouping is called by, as alternatives of a pattern: a unit behind "by" or 按, or a word for itself. */
interface GroupingWords {
  readonly by: Grouping;
  /** Behind by, per, each, for each; also before itself: "district by district". */
  readonly en: string;
  /** Words that mean it alone: monthly. */
  readonly enAlone?: string;
  /** Behind 按, 分, 各, 每, 逐. */
  readonly zh: string;
  /** In the dative, behind по. */
  readonly ru: string;
  readonly ruAlone?: string;
  /** Before 별. */
  readonly ko: string;
}

const WORDS: readonly GroupingWords[] = [
  {
    by: 'place',
    en: 'districts?|cit(?:y|ies)|count(?:y|ies)|provinces?|regions?|places?|areas?|prefectures?|locations?|zones?|countr(?:y|ies)',
    zh: '区县|县区|县市区|市县|地区|区域|区划|地方|地点|城区|城市|市州|国别|国家|省份|区|市|县|省|地',
    ru: 'районам|городам|уездам|провинциям|регионам|округам|территориям|местам|областям|странам',
    ko: '지역|구역|도시|시도|구군|구|시|현|장소|지구|국가',
  },
  {
    by: 'month',
    en: 'months?',
    enAlone: 'monthly',
    zh: '月份|月度|月',
    ru: 'месяцам',
    ruAlone: 'помесячно|ежемесячно',
    ko: '월|달',
  },
  {
    by: 'quarter',
    en: 'quarters?',
    enAlone: 'quarterly',
    zh: '季度|季',
    ru: 'кварталам',
    ruAlone: 'поквартально|ежеквартально',
    ko: '분기',
  },
  {
    by: 'year',
    en: 'years?',
    enAlone: 'yearly|annually',
    zh: '年度|年份|年',
    ru: 'годам',
    ruAlone: 'ежегодно',
    ko: '연도|년도|년|연',
  },
  {
    by: 'sector',
    en: 'sectors?|industr(?:y|ies)|branch(?:es)?|fields?',
    zh: '行业|产业|领域|类别',
    ru: 'отраслям|секторам',
    ko: '산업|업종|분야|부문',
  },
  {
    by: 'stage',
    en: 'stages?|steps?|status(?:es)?',
    zh: '阶段|进度|状态|环节',
    ru: 'стадиям|этапам|статусам',
    ko: '단계|상태|진행',
  },
];

/** What makes another word of a Chinese unit: 分市场, 各地铁. */
const NOT_UNITS = '[场铁局委长级别块域]';

const PATTERNS: readonly (readonly [Grouping, RegExp])[] = WORDS.map(
  ({ by, en, enAlone, zh, ru, ruAlone, ko }) => [
    by,
    new RegExp(
      [
        `(?<![a-z])(?:(?:broken down |grouped |split |divided )?(?:by|per)|for each|(?:in )?each|(?:in )?every) (?:${en})(?![a-z])`,
        `(?<![a-z])(${en}) by \\1(?![a-z])`,
        ...(enAlone === undefined ? [] : [`(?<![a-z])(?:${enAlone})(?![a-z])`]),
        `(?:按照?|分|各个?|每个?|逐)(?:${zh})(?!${NOT_UNITS})(?:统计|汇总|分组|划分|分布|列)?`,
        `(?<!\\p{L})(?:в разбивке )?по (?:${ru})(?!\\p{L})`,
        ...(ruAlone === undefined ? [] : [`(?<!\\p{L})(?:${ruAlone})(?!\\p{L})`]),
        `(?<!\\p{L})(?:${ko})별(?:로)?(?!\\p{Script=Hangul})`,
      ].join('|'),
      'giu',
    ),
  ],
);

/**
 * Reads the words that say what to add up by: "by district", monthly, 按区, 各月, по районам, 지역별. Sorted by offset; of two that
 * overlap the longer stands, so that 分季度 is no 分季. A period named by the same words is none: 每年 groups, 2022年 does not.
 * Whatever the level, places are one grouping. Any Unicode in; never throws.
 */
export function readGroupings(text: string): GroupingMention[] {
  const found = PATTERNS.flatMap(([by, pattern]) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
      by,
      start: index,
      end: index + words.length,
    })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: GroupingMention[] = [];
  for (const one of found) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}
