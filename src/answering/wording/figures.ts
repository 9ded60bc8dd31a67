import type { AnswerLanguage } from '../../language/answer-language.ts';
import type { AmountMention, CountMention, DateMention, Qualifier } from '../../language/meaning.ts';

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
export function writeAmount(amount: AmountMention, language: AnswerLanguage): string {
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
export function writeProjects(count: CountMention, language: AnswerLanguage): string {
  const figure = [count.value, ...(count.high === undefined ? [] : [count.high])]
    .map((value) => writeNumber(value, language))
    .join('–');
  const one = count.value === 1 && count.high === undefined;
  const qualify = QUALIFIERS[language][count.qualifier];
  return language === 'ko' ? qualify(PROJECTS.ko(figure, one)) : PROJECTS[language](qualify(figure), one);
}

/** A day, or the first and last day of a period, in the reader's language; null where no year is known. */
export function writeDate(date: DateMention, language: AnswerLanguage): string | null {
  if (date.from === null || date.to === null) return null;
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const [from, to] = [date.from, date.to].map((day) => format.format(new Date(`${day}T00:00:00Z`)));
  return from === to ? (from ?? null) : `${from} – ${to}`;
}
