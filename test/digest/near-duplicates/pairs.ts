import type { ArticleName } from './articles.ts';

/** Two articles and whether a reader would call them one story. */
export interface Pair {
  readonly one: ArticleName;
  readonly other: ArticleName;
  readonly same: boolean;
  readonly why: string;
  /** Looked at only after the rules were made. */
  readonly heldOut: boolean;
}

type Row = readonly [one: ArticleName, other: ArticleName, why: string];

const SAME: readonly Row[] = [
  ['jiutai', 'jiutaiReprint', 'reprint, new headline'],
  ['jiutai', 'jiutaiShort', 'abridged'],
  ['jiutai', 'jiutaiReworded', 'told anew'],
  ['jiutai', 'jiutaiZh', 'Chinese'],
  ['jiutai', 'jiutaiRu', 'Russian'],
  ['jiutai', 'jiutaiKo', 'Korean'],
  ['jiutaiReprint', 'jiutaiShort', 'abridged reprint'],
  ['jiutaiReworded', 'jiutaiZh', 'told anew, Chinese'],
  ['jiutaiZh', 'jiutaiRu', 'Chinese and Russian'],
  ['jiutaiShort', 'jiutaiKo', 'abridged, Korean'],
  ['jiutaiRu', 'jiutaiKo', 'Russian and Korean'],
  ['lvyuan', 'lvyuanReprint', 'reprint'],
  ['lvyuan', 'lvyuanTraditional', 'traditional characters, abridged'],
  ['lvyuan', 'lvyuanEn', 'English'],
  ['lvyuanReprint', 'lvyuanTraditional', 'reprint, traditional'],
  ['lvyuanTraditional', 'lvyuanEn', 'traditional, English'],
  ['energyHydrogen', 'energyHydrogenZh', 'Chinese'],
  ['energyHydrogen', 'energyHydrogenKo', 'Korean'],
  ['energyHydrogenZh', 'energyHydrogenKo', 'Chinese and Korean'],
  ['zhambylEn', 'zhambylRu', 'Russian'],
  ['zhambylRu', 'zhambylRuReprint', 'reprint'],
  ['zhambylEn', 'zhambylRuReprint', 'Russian reprint'],
  ['dalian', 'dalianAbridged', 'abridged'],
  ['dalian', 'dalianEn', 'English'],
  ['dalianAbridged', 'dalianRu', 'Russian'],
  ['dalianEn', 'dalianRu', 'English and Russian'],
  ['visit', 'visitReprint', 'reprint without projects'],
  ['visit', 'visitEdited', 'lightly edited'],
  ['policy', 'policyReprint', 'reprint without figures'],
  ['visitKo', 'visitKoReprint', 'Korean reprint'],
  ['battery', 'batteryReworded', 'told anew'],
  ['battery', 'batteryZh', 'Chinese'],
  ['gunsan', 'gunsanEn', 'English'],
  ['gunsan', 'gunsanReprint', 'Korean reprint, longer'],
  ['jilinAugust', 'jilinAugustZh', 'a running total in Chinese'],
  ['fair', 'fairOther', 'one figure rounded'],
];

const OTHER: readonly Row[] = [
  ['jiutai', 'jiutaiOctober', 'other month, same sentences'],
  ['jiutai', 'jiutaiNextYear', 'next year, same sentences'],
  ['jiutai', 'kuancheng', 'other district, same sentences and figures'],
  ['jiutai', 'jiutaiLand', 'same place and week'],
  ['jiutaiZh', 'jiutaiOctober', 'other month, other language'],
  ['jiutaiKo', 'kuancheng', 'other district, other language'],
  ['jiutaiShort', 'jiutaiNextYear', 'abridged, next year'],
  ['jiutaiReworded', 'jiutaiNextYear', 'told anew, next year'],
  ['lvyuan', 'lvyuanMarch', 'other month, template'],
  ['lvyuan', 'lvyuanNextYear', 'next year, template'],
  ['lvyuan', 'chaoyang', 'other district, template'],
  ['lvyuanEn', 'lvyuanMarch', 'other month, other language'],
  ['lvyuanTraditional', 'chaoyang', 'traditional, other district'],
  ['lvyuan', 'jiutaiZh', 'both fifteen projects'],
  ['energyHydrogen', 'energyStorage', 'same firm and day, other project'],
  ['energyHydrogenZh', 'energyStorage', 'same firm and day, other language'],
  ['energyHydrogen', 'energyLeader', 'same firm, a visit'],
  ['energyHydrogen', 'energyStarts', 'same project, later step'],
  ['zhambylRu', 'zhambylRuNext', 'next year, template'],
  ['zhambylRu', 'turkestanRu', 'same sum, other region'],
  ['zhambylEn', 'turkestanRu', 'same sum, other language'],
  ['dalian', 'dalianSecond', 'other quarter'],
  ['dalian', 'shenyang', 'other city, same day'],
  ['dalianEn', 'dalianSecond', 'other quarter, other language'],
  ['visit', 'visitOther', 'other guests, template'],
  ['policy', 'policyOther', 'other policy, template'],
  ['visitKo', 'visitKoOther', 'other city, template'],
  ['battery', 'batteryStart', 'later step, same figures'],
  ['battery', 'batteryTonghua', 'other firm and city, template'],
  ['batteryZh', 'batteryStart', 'later step, other language'],
  ['gunsan', 'gunsanLater', 'other month, template'],
  ['gunsanEn', 'gunsanLater', 'other month, other language'],
  ['jilinAugust', 'jilinSeptember', 'next month of a running total'],
  ['fair', 'fairNextYear', 'next year, template'],
  ['fairOther', 'fairNextYear', 'next year'],
  ['lvyuanReprint', 'visit', 'nothing in common'],
];

/** Harder ones, written when the rules stood. */
const LATER_SAME: readonly Row[] = [
  ['roundup', 'jiutai', 'a roundup and its first event'],
  ['roundup', 'shuangyang', 'a roundup and its second event, Chinese'],
  ['yushuParts', 'yushuPartsLong', 'told anew at length'],
  ['yushuParts', 'yushuPartsZh', 'Chinese'],
  ['hunchun', 'hunchunZh', 'Russian and Chinese'],
  ['expoOpening', 'expoOpeningTold', 'no project, told anew'],
  ['expoSigning', 'expoSigningRounded', 'sum rounded down'],
  ['undated', 'undatedReprint', 'no date in one'],
  ['solarKo', 'solarKoEdited', 'Korean, told anew'],
  ['yushuPartsLong', 'yushuPartsZh', 'at length, Chinese'],
];
const LATER_OTHER: readonly Row[] = [
  ['jiutai', 'shuangyang', 'two events of one roundup'],
  ['yushuParts', 'yushuFood', 'same sum and town, template'],
  ['yushuPartsZh', 'yushuFood', 'same sum and town, other language'],
  ['hunchun', 'hunchunPlan', 'second park, planned'],
  ['expoOpening', 'expoSigning', 'opening and signing of one fair'],
  ['expoOpeningTold', 'expoSigningRounded', 'opening and signing, told anew'],
  ['undated', 'undatedOther', 'template without days'],
  ['undatedReprint', 'undatedOther', 'template, no date in one'],
  ['solarKo', 'solarKoOne', 'first and second phase'],
  ['solarKoEdited', 'solarKoOne', 'phases, told anew'],
];

const pairsOf = (rows: readonly Row[], same: boolean): Pair[] =>
  rows.map(([one, other, why], at) => ({ one, other, why, same, heldOut: at % 3 === 2 }));

/** Written before the rules; every third is held out. */
export const PAIRS: readonly Pair[] = [...pairsOf(SAME, true), ...pairsOf(OTHER, false)];

const later = (rows: readonly Row[], same: boolean) =>
  pairsOf(rows, same).map((pair) => ({ ...pair, heldOut: true }));

/** Written after the rules, to see how they do where nobody thought of them. */
export const LATER_PAIRS: readonly Pair[] = [...later(LATER_SAME, true), ...later(LATER_OTHER, false)];

const LAST_SAME: readonly Row[] = [
  ['weihai', 'weihaiKo', 'dollars, Korean'],
  ['steel', 'steelEn', 'a start, English'],
  ['steel', 'steelRu', 'a start, Russian'],
  ['steelEn', 'steelRu', 'English and Russian'],
  ['shymkent', 'shymkentEdited', 'Russian, told anew'],
  ['meeting', 'meetingReprint', 'no figures, reprint'],
];
const LAST_OTHER: readonly Row[] = [
  ['weihai', 'weihaiYantai', 'other city, same number, template'],
  ['weihaiKo', 'weihaiYantai', 'other city, other language'],
  ['steel', 'steelPower', 'same works, other project, template'],
  ['steelEn', 'steelPower', 'same works, other project, other language'],
  ['shymkent', 'shymkentTextile', 'other factory, template'],
  ['meeting', 'meetingApril', 'other month, template without figures'],
  ['meeting', 'meetingOther', 'other city, same day, template'],
  ['meetingReprint', 'meetingOther', 'other city, reprint'],
];

/** Written once more, when the rules had been mended. */
export const LAST_PAIRS: readonly Pair[] = [...later(LAST_SAME, true), ...later(LAST_OTHER, false)];

const FINAL_SAME: readonly Row[] = [
  ['qingdao', 'qingdaoZh', 'Chinese, shorter'],
  ['qingdao', 'qingdaoTold', 'told anew, number in words'],
  ['qingdaoZh', 'qingdaoTold', 'Chinese, told anew'],
  ['ulsan', 'ulsanTold', 'Korean, told anew'],
  ['ulsan', 'ulsanEn', 'English'],
  ['ulsanTold', 'ulsanEn', 'told anew, English'],
  ['almaty', 'almatyEn', 'English'],
  ['almaty', 'almatyReprint', 'reprint, longer'],
  ['almatyReprint', 'almatyEn', 'longer reprint, English'],
  ['pig', 'pigShort', 'abridged, without its day'],
];
const FINAL_OTHER: readonly Row[] = [
  ['qingdao', 'qingdaoStart', 'same number, later step'],
  ['qingdaoZh', 'qingdaoStart', 'same number, later step, other language'],
  ['ulsan', 'ulsanOther', 'other firm, template'],
  ['ulsanEn', 'ulsanOther', 'other firm, other language'],
  ['almaty', 'astana', 'other city, same number, template'],
  ['almatyEn', 'astana', 'other city, other language'],
  ['pig', 'cattle', 'other firm and month, template'],
  ['pigShort', 'cattle', 'other firm, abridged'],
  ['ulsan', 'gunsan', 'two cities, both battery and agreements'],
  ['qingdao', 'weihai', 'two cities, both projects'],
];

/** Written last. */
export const FINAL_PAIRS: readonly Pair[] = [...later(FINAL_SAME, true), ...later(FINAL_OTHER, false)];
