import type { CalendarUnit } from '../language/dates/calendar.ts';

/** A step in time from the period spoken of: one month back, a year on. `same`: the next period of its own length. */
export interface Step {
  readonly unit: CalendarUnit | 'same';
  /** Negative is back. */
  readonly count: number;
}

/** A way to say a step, and how to tell the step from the match. */
export type StepPattern = readonly [RegExp, (match: RegExpExecArray) => Step | null];

const UNITS: readonly (readonly [CalendarUnit, RegExp])[] = [
  ['day', /^(?:day|天|日|дн|ден|일|날)/iu],
  ['week', /^(?:week|周|星期|недел|주)/iu],
  ['month', /^(?:month|个?月|месяц|달|월)/iu],
  ['quarter', /^(?:quarter|个?季度|квартал|분기)/iu],
  ['half', /^(?:half|半年|полугод|반기)/iu],
  ['year', /^(?:year|年|год|лет|해|년|연도)/iu],
];

const NUMBERS: readonly string[] = ['', 'one', 'two', 'three', 'four', 'five', 'six'];

function stepOf(unit: string | undefined, back: boolean, number = ''): Step | null {
  const found = UNITS.find(([, pattern]) => pattern.test(unit ?? ''));
  const spelled = NUMBERS.indexOf(number.toLowerCase());
  const count = spelled > 0 ? spelled : Math.min(Number.parseInt(number, 10) || 1, 100);
  return found ? { unit: found[0], count: back ? -count : count } : null;
}

const BACK = /^(?:before|earlier|prior|prev|prec|前|上|早|пред|ран|до|전|직전)/iu;

/**
 * How a step is said. Only wordings that point at the period spoken of: "last month", "a year ago", 上个月 and 작년 count
 * from today and are dates. "than a year earlier" compares and asks about no other period.
 */
export const STEPS: readonly StepPattern[] = [
  [
    /(?<!\b(?:than|from|over|with|to|against|on) (?:the |a )?)\b(?:the|an?|one|two|three|four|five|six|\d{1,2}) (days?|weeks?|months?|quarters?|half|years?) (before|earlier|prior|after|later)\b(?: (?:that|it|then|this)\b)?/iu,
    (match) => stepOf(match[1], BACK.test(match[2] ?? ''), /^\S+/.exec(match[0])?.[0]),
  ],
  [
    /\b(?:the )?(previous|preceding|prior|following|subsequent|(?<=the )next) (day|week|month|quarter|half|year)\b/iu,
    (match) => stepOf(match[2], BACK.test(match[1] ?? '')),
  ],
  [
    /\bthe (?:one|time|period) (before|after)\b(?: (?:that|it|this)\b)?/iu,
    (match) => ({ unit: 'same', count: BACK.test(match[1] ?? '') ? -1 : 1 }),
  ],
  [
    /(上|前|后|下)一(年|个?季度|周|天)|(前|后|上|下)一个(月)|(前|后)一(月)/u,
    (match) =>
      stepOf(match[2] ?? match[4] ?? match[6], /[上前]/.test(match[1] ?? match[3] ?? match[5] ?? '')),
  ],
  [/(?:次|翌|第二)(年|个?月|天|日)/u, (match) => stepOf(match[1], false)],
  [/(早|晚)一(年|个月|个季度|周|天)/u, (match) => stepOf(match[2], match[1] === '早')],
  [/上年同期/u, () => ({ unit: 'year', count: -1 })],
  [
    /(?<![а-яё])(год|месяц|квартал|недел|дн)(?:ом|ем|ей|[её]м) (ранее|раньше|позже|позднее)/iu,
    (match) => stepOf(match[1], BACK.test(match[2] ?? '')),
  ],
  [
    /(?<![а-яё])(?:за )?(год|месяц|квартал|неделю|день) (до (?:этого|того|него)|спустя)/iu,
    (match) => stepOf(match[1], BACK.test(match[2] ?? '')),
  ],
  [/(?<![а-яё])предыдущ[а-яё]+ (год|месяц|квартал|недел|день)[а-яё]*/iu, (match) => stepOf(match[1], true)],
  [/(?:그\s?)?(직전|전)\s?(년|연도|달|월|분기|해)(?!\p{L}{3})/u, (match) => stepOf(match[2], true)],
  [/이듬(해)|그\s?다음\s?(해|달|분기)/u, (match) => stepOf(match[1] ?? match[2], false)],
];
