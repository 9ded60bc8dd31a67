import type { AnswerLanguage } from '../answer-language.ts';
import type { AmountMention, CountMention, DateMention, Qualifier } from '../meaning.ts';
import type { Span } from '../span.ts';

interface Scale {
  readonly from: number;
  readonly unit: string;
}

const SCALES: Record<AnswerLanguage, readonly Scale[]> = {
  en: [
    { from: 1e12, unit: ' trillion' },
    { from: 1e9, unit: ' billion' },
    { from: 1e6, unit: ' million' },
  ],
  zh: [
    { from: 1e12, unit: '万亿' },
    { from: 1e8, unit: '亿' },
    { from: 1e4, unit: '万' },
  ],
  ru: [
    { from: 1e12, unit: ' трлн' },
    { from: 1e9, unit: ' млрд' },
    { from: 1e6, unit: ' млн' },
  ],
  ko: [
    { from: 1e12, unit: '조' },
    { from: 1e8, unit: '억' },
    { from: 1e4, unit: '만' },
  ],
};

const CURRENCIES: Record<AnswerLanguage, Readonly<Record<string, string>>> = {
  en: { CNY: 'RMB', USD: 'USD' },
  zh: {
    CNY: '元',
    USD: '美元',
    EUR: '欧元',
    RUB: '卢布',
    KRW: '韩元',
    JPY: '日元',
    HKD: '港元',
    KZT: '坚戈',
    VND: '越南盾',
  },
  ru: { CNY: 'юаней', USD: 'долл. США', EUR: 'евро', RUB: 'руб.', KZT: 'тенге' },
  ko: { CNY: '위안', USD: '달러', EUR: '유로', RUB: '루블', KRW: '원', JPY: '엔' },
};

const QUALIFIERS: Record<AnswerLanguage, Record<Qualifier, (figure: string) => string>> = {
  en: {
    exactly: (figure) => figure,
    over: (figure) => `over ${figure}`,
    about: (figure) => `about ${figure}`,
    up_to: (figure) => `up to ${figure}`,
  },
  zh: {
    exactly: (figure) => figure,
    over: (figure) => `超过${figure}`,
    about: (figure) => `约${figure}`,
    up_to: (figure) => `最多${figure}`,
  },
  ru: {
    exactly: (figure) => figure,
    over: (figure) => `более ${figure}`,
    about: (figure) => `около ${figure}`,
    up_to: (figure) => `до ${figure}`,
  },
  ko: {
    exactly: (figure) => figure,
    over: (figure) => `${figure} 이상`,
    about: (figure) => `약 ${figure}`,
    up_to: (figure) => `최대 ${figure}`,
  },
};

/** An amount in the reader's language and units, qualifier kept: `over RMB 20 billion`, `超过200亿元`. */
export function writeAmount(amount: Omit<AmountMention, keyof Span>, language: AnswerLanguage): string {
  const figure = [amount.value, ...(amount.high === undefined ? [] : [amount.high])]
    .map((value) => writeScaled(value, language))
    .join('–');
  const name = CURRENCIES[language][amount.currency] ?? amount.currency;
  return QUALIFIERS[language][amount.qualifier](withCurrency(figure, name, language));
}

function withCurrency(figure: string, name: string, language: AnswerLanguage): string {
  if (language === 'en') return `${name} ${figure}`;
  return language === 'ru' || /^[A-Z]{3}$/.test(name) ? `${figure} ${name}` : `${figure}${name}`;
}

/** A number in the largest unit it fills, with at most six significant digits beyond which no source goes. */
function writeScaled(value: number, language: AnswerLanguage): string {
  const scale = SCALES[language].find(({ from }) => value >= from);
  return scale ? writeNumber(value / scale.from, language) + scale.unit : writeNumber(value, language);
}

function writeNumber(value: number, language: AnswerLanguage): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(value);
}

const PROJECTS: Record<AnswerLanguage, (figure: string, one: boolean) => string> = {
  en: (figure, one) => `${figure} project${one ? '' : 's'}`,
  zh: (figure) => `${figure}个项目`,
  ru: (figure) => `проектов: ${figure}`,
  ko: (figure) => `프로젝트 ${figure}개`,
};

/** A number of projects in the reader's language: `15 projects`, `约15个项目`. */
export function writeProjects(
  count: Omit<CountMention, keyof Span | 'noun'>,
  language: AnswerLanguage,
): string {
  const figure = [count.value, ...(count.high === undefined ? [] : [count.high])]
    .map((value) => writeNumber(value, language))
    .join('–');
  const one = count.value === 1 && count.high === undefined;
  const qualify = QUALIFIERS[language][count.qualifier];
  return language === 'ko' ? qualify(PROJECTS.ko(figure, one)) : PROJECTS[language](qualify(figure), one);
}

/** A day, a month, a year, or the first and last day of another period, in the reader's language; null where no year is known. */
export function writeDate(
  { from, to }: Pick<DateMention, 'from' | 'to'>,
  language: AnswerLanguage,
): string | null {
  if (from === null || to === null) return null;
  const whole = wholePeriod(from, to);
  if (whole) return formatDay(from, language, whole);
  const [first, last] = [from, to].map((day) => formatDay(day, language, DAY_PARTS));
  return from === to ? (first ?? null) : `${first} – ${last}`;
}

const DAY_PARTS: Intl.DateTimeFormatOptions = { dateStyle: 'long' };

/** How to write a period that is one calendar year or month; null for any other. */
function wholePeriod(from: string, to: string): Intl.DateTimeFormatOptions | null {
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return { year: 'numeric' };
  const lastDay = new Date(Date.UTC(Number(year), Number(from.slice(5, 7)), 0)).toISOString().slice(0, 10);
  return from.endsWith('-01') && to === lastDay ? { year: 'numeric', month: 'long' } : null;
}

function formatDay(day: string, language: AnswerLanguage, parts: Intl.DateTimeFormatOptions): string {
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
