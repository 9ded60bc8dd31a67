import type { AnswerLanguage } from '../../language/answer-language.ts';
import type { PlaceLevel } from '../../ledger/grouping-words.ts';
import type { LeftOutReason } from '../../ledger/left-out.ts';
import type { Grouping } from '../../ledger/total-groups.ts';

export type Column = 'when' | 'place' | 'stage' | 'projects' | 'amount' | 'what' | Grouping;

/** What the desk says around figures of the ledger. Without a full stop, since markers follow; what other words follow ends in the blank its language puts there. */
export interface LedgerPhrases {
  readonly columns: Readonly<Record<Column, string>>;
  readonly more: (rows: number) => string;
  readonly entries: (rows: number) => string;
  /** Behind the figures of a running total. */
  readonly runningTotal: string;
  readonly runningTotals: string;
  /** Before the figures that a running total is a share of. */
  readonly partOf: string;
  /** Before the sum of events, where a running total stands first. */
  readonly oneByOne: string;
  readonly reportsDiffer: (what: string, figures: string) => string;
  readonly textDiffers: (what: string) => string;
  readonly corrected: (what: string) => string;
  /** "stated for 3 of 4". */
  readonly stated: (stated: number, of: number) => string;
  readonly fundsInPlace: string;
  readonly onAverage: string;
  readonly ofWhich: string;
  readonly notCounted: string;
  readonly reasons: Readonly<Record<LeftOutReason, (rows: number) => string>>;
  readonly levels: Readonly<Record<PlaceLevel, string>>;
  readonly notTold: (by: string) => string;
  readonly severalSectors: (sector: string) => string;
  readonly moreProjects: (who: string) => string;
  readonly largerAmount: (who: string) => string;
  readonly sameProjects: (count: string) => string;
  readonly noWinner: string;
  readonly nothingOn: (who: string) => string;
  readonly mostProjects: (who: string) => string;
  readonly largestAmount: (who: string) => string;
  readonly stalled: (projects: number, months: number) => string;
  readonly noneStalled: (months: number) => string;
  readonly stalledBatches: (batches: number) => string;
  readonly seeAll: (rows: number) => string;
  readonly quarter: (quarter: string, year: string) => string;
}

const rows = (count: number) => `${count} ${count === 1 ? 'row' : 'rows'}`;

export const LEDGER_PHRASES: Readonly<Record<AnswerLanguage, LedgerPhrases>> = {
  en: {
    columns: {
      when: 'when',
      place: 'place',
      stage: 'step',
      projects: 'projects',
      amount: 'amount',
      what: 'what',
      month: 'month',
      quarter: 'quarter',
      year: 'year',
      sector: 'sector',
    },
    more: (count) => `and ${count} more`,
    entries: (count) => `${count} ${count === 1 ? 'entry' : 'entries'}`,
    runningTotal: 'running total',
    partOf: 'Part of: ',
    runningTotals: 'A running total, not added: ',
    oneByOne: 'Reported event by event: ',
    reportsDiffer: (what, figures) => `Reports of one event differ (${what}): ${figures}`,
    textDiffers: (what) => `Another report has another figure: ${what}`,
    corrected: (what) => `Corrected in the ledger: ${what}`,
    stated: (stated, of) => `stated for ${stated} of ${of}`,
    fundsInPlace: 'in place',
    onAverage: 'on average',
    ofWhich: 'of which',
    notCounted: 'Not counted: ',
    reasons: {
      running_total: (count) => `${count} running total${count === 1 ? '' : 's'}`,
      same_event: (count) => `${rows(count)} on an event that is counted`,
      in_batch: (count) => `${rows(count)} that ${count === 1 ? 'is' : 'are'} part of a batch counted`,
      earlier: (count) => `${rows(count)} counted at an earlier time`,
      other_stage: (count) => `${rows(count)} of another step`,
      undated: (count) => `${rows(count)} without a date`,
      partly_in_period: (count) => `${rows(count)} whose date reaches beyond the period`,
      several_periods: (count) => `${rows(count)} over a longer time`,
      place_not_stated: (count) => `${rows(count)} without a place`,
      wider_place: (count) => `${rows(count)} told of a wider place only`,
      sector_not_stated: (count) => `${rows(count)} without a sector`,
      average: (count) => `${count} average${count === 1 ? '' : 's'}`,
    },
    levels: { district: 'district', city: 'city', province: 'province' },
    notTold: (by) => `Not told by ${by}: `,
    severalSectors: (sector) => `Not counted, since how many of them are “${sector}” is not told: `,
    moreProjects: (who) => `more projects: ${who}`,
    largerAmount: (who) => `larger amount: ${who}`,
    sameProjects: (count) => `the same number of projects: ${count}`,
    noWinner: 'which is more cannot be told for certain',
    nothingOn: (who) => `${who}: nothing reported`,
    mostProjects: (who) => `most projects: ${who}`,
    largestAmount: (who) => `largest amount: ${who}`,
    stalled: (projects, months) =>
      `${projects} ${projects === 1 ? 'project' : 'projects'} signed over ${months} months ago, no start reported`,
    noneStalled: (months) => `No single project signed over ${months} months ago is without a reported start`,
    stalledBatches: (batches) =>
      `Not listed: ${batches} ${batches === 1 ? 'signing' : 'signings'} of many projects at once; which of them started is not told one by one`,
    seeAll: (count) => `All ${count} rows: npm run ledger, or /ledger in Telegram`,
    quarter: (quarter, year) => `Q${quarter} ${year}`,
  },
  zh: {
    columns: {
      when: '时间',
      place: '地区',
      stage: '阶段',
      projects: '项目数',
      amount: '金额',
      what: '项目',
      month: '月份',
      quarter: '季度',
      year: '年份',
      sector: '行业',
    },
    more: (count) => `另有${count}条`,
    entries: (count) => `${count}条记录`,
    runningTotal: '累计数',
    partOf: '属于：',
    runningTotals: '累计数（不相加）：',
    oneByOne: '逐次报道合计：',
    reportsDiffer: (what, figures) => `同一事件的报道不一致（${what}）：${figures}`,
    textDiffers: (what) => `另一报道的数字不同：${what}`,
    corrected: (what) => `台账中已更正：${what}`,
    stated: (stated, of) => `${of}条中${stated}条注明`,
    fundsInPlace: '到位资金',
    onAverage: '平均',
    ofWhich: '其中',
    notCounted: '未计入：',
    reasons: {
      running_total: (count) => `累计数${count}条`,
      same_event: (count) => `已计事件的其他报道${count}条`,
      in_batch: (count) => `已含在批次中的${count}条`,
      earlier: (count) => `此前已计的${count}条`,
      other_stage: (count) => `其他阶段${count}条`,
      undated: (count) => `无日期的${count}条`,
      partly_in_period: (count) => `日期超出该时段的${count}条`,
      several_periods: (count) => `跨时段的${count}条`,
      place_not_stated: (count) => `未注明地区的${count}条`,
      wider_place: (count) => `仅注明上级地区的${count}条`,
      sector_not_stated: (count) => `未注明行业的${count}条`,
      average: (count) => `平均值${count}条`,
    },
    levels: { district: '区县', city: '市', province: '省' },
    notTold: (by) => `未注明${by}：`,
    severalSectors: (sector) => `未计入（其中“${sector}”有多少未注明）：`,
    moreProjects: (who) => `项目数较多：${who}`,
    largerAmount: (who) => `金额较大：${who}`,
    sameProjects: (count) => `项目数相同：${count}`,
    noWinner: '无法确定哪个更多',
    nothingOn: (who) => `${who}：没有报道`,
    mostProjects: (who) => `项目最多：${who}`,
    largestAmount: (who) => `金额最大：${who}`,
    stalled: (projects, months) => `${projects}个项目签约超过${months}个月，未见开工报道`,
    noneStalled: (months) => `没有签约超过${months}个月而未见开工报道的单个项目`,
    stalledBatches: (batches) => `未列出：集中签约${batches}次，其中哪些项目已开工没有逐个报道`,
    seeAll: (count) => `全部${count}条：npm run ledger，或在Telegram中用 /ledger`,
    quarter: (quarter, year) => `${year}年第${quarter}季度`,
  },
  ru: {
    columns: {
      when: 'когда',
      place: 'место',
      stage: 'этап',
      projects: 'проектов',
      amount: 'сумма',
      what: 'что',
      month: 'месяц',
      quarter: 'квартал',
      year: 'год',
      sector: 'отрасль',
    },
    more: (count) => `и ещё ${count}`,
    entries: (count) => `записей: ${count}`,
    runningTotal: 'нарастающий итог',
    partOf: 'В составе: ',
    runningTotals: 'Нарастающий итог, не складывается: ',
    oneByOne: 'По отдельным сообщениям: ',
    reportsDiffer: (what, figures) => `Сообщения об одном событии расходятся (${what}): ${figures}`,
    textDiffers: (what) => `В другом сообщении другая цифра: ${what}`,
    corrected: (what) => `Исправлено в реестре: ${what}`,
    stated: (stated, of) => `указано для ${stated} из ${of}`,
    fundsInPlace: 'поступило',
    onAverage: 'в среднем',
    ofWhich: 'в том числе',
    notCounted: 'Не учтено: ',
    reasons: {
      running_total: (count) => `нарастающих итогов: ${count}`,
      same_event: (count) => `других сообщений об учтённом: ${count}`,
      in_batch: (count) => `входит в учтённые группы: ${count}`,
      earlier: (count) => `учтено раньше: ${count}`,
      other_stage: (count) => `на другом этапе: ${count}`,
      undated: (count) => `без даты: ${count}`,
      partly_in_period: (count) => `с датой шире периода: ${count}`,
      several_periods: (count) => `за более долгий срок: ${count}`,
      place_not_stated: (count) => `без места: ${count}`,
      wider_place: (count) => `только по более крупной территории: ${count}`,
      sector_not_stated: (count) => `без отрасли: ${count}`,
      average: (count) => `средних значений: ${count}`,
    },
    levels: { district: 'район', city: 'город', province: 'провинция' },
    notTold: (by) => `Не указано (${by}): `,
    severalSectors: (sector) => `Не учтено, так как не сказано, сколько из них «${sector}»: `,
    moreProjects: (who) => `больше проектов: ${who}`,
    largerAmount: (who) => `больше сумма: ${who}`,
    sameProjects: (count) => `проектов поровну: ${count}`,
    noWinner: 'где больше, точно сказать нельзя',
    nothingOn: (who) => `${who}: сообщений нет`,
    mostProjects: (who) => `больше всего проектов: ${who}`,
    largestAmount: (who) => `наибольшая сумма: ${who}`,
    stalled: (projects, months) =>
      `Подписано более ${months} мес. назад, о начале не сообщалось; проектов: ${projects}`,
    noneStalled: (months) =>
      `Нет отдельных проектов, подписанных более ${months} мес. назад, о начале которых не сообщалось`,
    stalledBatches: (batches) =>
      `Не показано массовых подписаний: ${batches}; какие из их проектов начаты, по отдельности не сказано`,
    seeAll: (count) => `Все строки (${count}): npm run ledger или /ledger в Telegram`,
    quarter: (quarter, year) => `${quarter} кв. ${year} г.`,
  },
  ko: {
    columns: {
      when: '시기',
      place: '지역',
      stage: '단계',
      projects: '프로젝트',
      amount: '금액',
      what: '내용',
      month: '월',
      quarter: '분기',
      year: '연도',
      sector: '업종',
    },
    more: (count) => `외 ${count}건`,
    entries: (count) => `${count}건`,
    runningTotal: '누계',
    partOf: '다음에 포함됨: ',
    runningTotals: '누계(합산하지 않음): ',
    oneByOne: '개별 보도 합계: ',
    reportsDiffer: (what, figures) => `같은 사안의 보도가 다릅니다(${what}): ${figures}`,
    textDiffers: (what) => `다른 보도의 수치는 다릅니다: ${what}`,
    corrected: (what) => `대장에서 정정됨: ${what}`,
    stated: (stated, of) => `${of}건 중 ${stated}건 명시`,
    fundsInPlace: '집행액',
    onAverage: '평균',
    ofWhich: '그중',
    notCounted: '제외: ',
    reasons: {
      running_total: (count) => `누계 ${count}건`,
      same_event: (count) => `이미 센 사안의 다른 보도 ${count}건`,
      in_batch: (count) => `이미 센 묶음에 속한 ${count}건`,
      earlier: (count) => `앞서 센 ${count}건`,
      other_stage: (count) => `다른 단계 ${count}건`,
      undated: (count) => `날짜 없음 ${count}건`,
      partly_in_period: (count) => `기간을 벗어난 날짜 ${count}건`,
      several_periods: (count) => `여러 기간에 걸친 ${count}건`,
      place_not_stated: (count) => `지역 없음 ${count}건`,
      wider_place: (count) => `상위 지역만 명시 ${count}건`,
      sector_not_stated: (count) => `업종 없음 ${count}건`,
      average: (count) => `평균값 ${count}건`,
    },
    levels: { district: '구·현', city: '시', province: '성' },
    notTold: (by) => `명시되지 않음(${by}): `,
    severalSectors: (sector) => `제외(“${sector}”이(가) 몇 개인지 명시되지 않음): `,
    moreProjects: (who) => `프로젝트가 더 많은 쪽: ${who}`,
    largerAmount: (who) => `금액이 더 큰 쪽: ${who}`,
    sameProjects: (count) => `프로젝트 수가 같음: ${count}`,
    noWinner: '어느 쪽이 더 많은지 확실하지 않음',
    nothingOn: (who) => `${who}: 보도 없음`,
    mostProjects: (who) => `프로젝트 최다: ${who}`,
    largestAmount: (who) => `금액 최대: ${who}`,
    stalled: (projects, months) => `체결 후 ${months}개월 초과, 착공 보도 없음: 프로젝트 ${projects}개`,
    noneStalled: (months) => `체결 후 ${months}개월이 넘도록 착공 보도가 없는 개별 프로젝트는 없습니다`,
    stalledBatches: (batches) =>
      `목록에 없음: 일괄 체결 ${batches}건. 그중 무엇이 착공했는지는 개별로 알려지지 않음`,
    seeAll: (count) => `전체 ${count}건: npm run ledger 또는 Telegram의 /ledger`,
    quarter: (quarter, year) => `${year}년 ${quarter}분기`,
  },
};
