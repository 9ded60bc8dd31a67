import type { AnswerLanguage } from '../language/answer-language.ts';
import { isoDay, parseIsoDay } from '../language/dates/calendar.ts';
import type { Gazetteer } from '../language/places.ts';
import { writeDate } from '../language/wording/figures.ts';
import type { LedgerFilter } from './ledger-view.ts';
import { placeWords } from './place-words.ts';
import type { LedgerQuery } from './query.ts';
import { sectorName } from './sector-names.ts';
import { STAGE_NAMES } from './stage-names.ts';
import type { Grouping } from './total-groups.ts';

interface FilterWording {
  readonly by: Readonly<Record<Grouping, string>>;
  readonly total: string;
  readonly stalled: (months: number) => string;
  /** `day` is the last one, `next` the first one that is not meant. */
  readonly until: (day: string, next: string) => string;
  readonly from: (day: string) => string;
}

const WORDING: Readonly<Record<AnswerLanguage, FilterWording>> = {
  en: {
    by: {
      place: 'by place',
      month: 'by month',
      quarter: 'by quarter',
      year: 'by year',
      sector: 'by sector',
      stage: 'by stage',
    },
    total: 'total',
    stalled: (months) => `stalled ${months} ${months === 1 ? 'month' : 'months'}`,
    until: (day) => `until ${day}`,
    from: (day) => `from ${day} on`,
  },
  zh: {
    by: {
      place: '按地区',
      month: '按月',
      quarter: '按季度',
      year: '按年度',
      sector: '按行业',
      stage: '按阶段',
    },
    total: '合计',
    stalled: (months) => `签约未开工${months}个月`,
    until: (day) => `截至${day}`,
    from: (day) => `自${day}起`,
  },
  ru: {
    by: {
      place: 'по территориям',
      month: 'по месяцам',
      quarter: 'по кварталам',
      year: 'по годам',
      sector: 'по отраслям',
      stage: 'по стадиям',
    },
    total: 'итог',
    stalled: (months) => `не начаты ${months} мес.`,
    until: (_day, next) => `до ${next}`,
    from: (day) => `с ${day}`,
  },
  ko: {
    by: {
      place: '지역별',
      month: '월별',
      quarter: '분기별',
      year: '연도별',
      sector: '산업별',
      stage: '단계별',
    },
    total: '합계',
    stalled: (months) => `미착공 ${months}개월`,
    until: (day) => `${day}까지`,
    from: (day) => `${day}부터`,
  },
};

/**
 * A filter in words that `readFilter` reads as the same filter, each part for itself: `signed`, `Changchun`, `2022`, `by place`. Empty
 * where every row is meant.
 */
export function writeFilter(filter: LedgerFilter, language: AnswerLanguage, gazetteer: Gazetteer): string[] {
  const { query, stalled, total, by } = filter;
  const wording = WORDING[language];
  const { place, stage, sector } = query;
  const parts = [
    stalled === null ? (stage === null ? '' : STAGE_NAMES[language][stage]) : wording.stalled(stalled),
    place === null ? '' : placeWords(place, language, gazetteer),
    periodWords(query, language),
    sector === null ? '' : sectorName(sector, language),
    by === null ? (total ? wording.total : '') : wording.by[by],
  ];
  return parts.filter((part) => part !== '');
}

function periodWords({ period: { from, to } }: LedgerQuery, language: AnswerLanguage): string {
  const day = (one: string) => writeDate({ from: one, to: one }, language) ?? one;
  if (from === null) return to === null ? '' : WORDING[language].until(day(to), day(dayAfter(to)));
  return to === null ? WORDING[language].from(day(from)) : (writeDate({ from, to }, language) ?? '');
}

function dayAfter(day: string): string {
  const number = parseIsoDay(day);
  return number === null ? day : isoDay(number + 1);
}
