import type { AnswerLanguage } from '../language/answer-language.ts';

/** What a digest says of its own, beside figures and quotes. */
export interface DigestPhrases {
  readonly title: string;
  /** Two days, as they are written, or one. */
  readonly period: (from: string, to: string) => string;
  readonly runningTotal: string;
  /** Before figures of the same event that cannot both be right. */
  readonly differs: string;
  /** Before numbers of further sources. */
  readonly also: string;
  /** Of news that is old though its document is new; `day` is written out, or null. */
  readonly old: (day: string | null) => string;
  readonly quiet: string;
  readonly more: (count: number) => string;
  /** Behind a place, before what happened there. */
  readonly colon: string;
  readonly quote: (words: string) => string;
  readonly noDate: string;
  readonly none: string;
  /** Over the numbers. */
  readonly numbers: string;
  /** Under the numbers, where one of them is a lower bound. */
  readonly lowerBound: string;
}

export const DIGEST_PHRASES: Readonly<Record<AnswerLanguage, DigestPhrases>> = {
  en: {
    title: 'New on projects',
    period: (from, to) => (from === to ? from : `${from} – ${to}`),
    runningTotal: 'so far in all',
    differs: 'other figures:',
    also: 'also',
    old: (day) => (day ? `old news, of ${day}` : 'old news'),
    quiet: 'Nothing new.',
    more: (count) => `… and ${count} more.`,
    colon: ': ',
    quote: (words) => `“${words}”`,
    noDate: 'no date stated',
    none: '–',
    numbers: 'Projects by the date of the event',
    lowerBound: '“over”: at least so much.',
  },
  zh: {
    title: '项目动态',
    period: (from, to) => (from === to ? from : `${from}至${to}`),
    runningTotal: '累计',
    differs: '另有报道：',
    also: '另见',
    old: (day) => (day ? `旧闻，${day}` : '旧闻'),
    quiet: '没有新内容。',
    more: (count) => `……另有${count}条。`,
    colon: '：',
    quote: (words) => `“${words}”`,
    noDate: '未注明日期',
    none: '–',
    numbers: '按事件日期统计的项目',
    lowerBound: '“超过”表示下限。',
  },
  ru: {
    title: 'Новое о проектах',
    period: (from, to) => (from === to ? from : `${from} – ${to}`),
    runningTotal: 'нарастающим итогом',
    differs: 'по другим данным:',
    also: 'см. также',
    old: (day) => (day ? `старая новость, ${day}` : 'старая новость'),
    quiet: 'Ничего нового.',
    more: (count) => `… и ещё ${count}.`,
    colon: ': ',
    quote: (words) => `«${words}»`,
    noDate: 'дата не указана',
    none: '–',
    numbers: 'Проекты по дате события',
    lowerBound: '«Более» — нижняя граница.',
  },
  ko: {
    title: '프로젝트 소식',
    period: (from, to) => (from === to ? from : `${from} – ${to}`),
    runningTotal: '누계',
    differs: '다른 보도:',
    also: '참조',
    old: (day) => (day ? `지난 소식, ${day}` : '지난 소식'),
    quiet: '새로운 소식이 없습니다.',
    more: (count) => `… 외 ${count}건.`,
    colon: ': ',
    quote: (words) => `“${words}”`,
    noDate: '날짜 없음',
    none: '–',
    numbers: '행사일 기준 프로젝트',
    lowerBound: '“이상”은 하한입니다.',
  },
};
