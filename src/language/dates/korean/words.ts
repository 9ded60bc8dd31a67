import type { CalendarUnit } from '../calendar.ts';
import type { PartName } from '../expression.ts';

export const YEARS: Readonly<Record<string, number>> = {
  재작년: -2,
  작년: -1,
  지난해: -1,
  '지난 해': -1,
  전년: -1,
  올해: 0,
  금년: 0,
  '이번 해': 0,
  내년: 1,
  '다음 해': 1,
  내후년: 2,
};

export const DAYS: Readonly<Record<string, number>> = {
  그저께: -2,
  그제: -2,
  엊그제: -2,
  어제: -1,
  오늘: 0,
  내일: 1,
  모레: 2,
};

export const TURNS: Readonly<Record<string, number>> = {
  지지난: -2,
  지난: -1,
  저번: -1,
  이번: 0,
  금: 0,
  다음: 1,
  다다음: 2,
};

export const UNITS: Readonly<Record<string, CalendarUnit>> = {
  주: 'week',
  달: 'month',
  월: 'month',
  분기: 'quarter',
  반기: 'half',
  해: 'year',
  년: 'year',
};

export const WEEKDAYS = '월화수목금토일';

export const NUMBERS: Readonly<Record<string, number>> = {
  한: 1,
  두: 2,
  세: 3,
  네: 4,
  다섯: 5,
  여섯: 6,
  몇: 3,
};

export const SEASONS: Readonly<Record<string, 1 | 2 | 3 | 4>> = { 봄: 1, 여름: 2, 가을: 3, 겨울: 4 };

export const PARTS: Readonly<Record<string, PartName>> = {
  초순: 'xun1',
  중순: 'xun2',
  하순: 'xun3',
  초반: 'start',
  초: 'start',
  중반: 'middle',
  말: 'end',
};
