import { readMeaning, type TextMeaning } from '../../../src/answering/sentence-meaning.ts';
import { readFigures } from '../../../src/answering/verification/figures.ts';
import type { DateMention } from '../../../src/language/meaning.ts';
import type { Gazetteer } from '../../../src/language/places.ts';
import type { Span } from '../../../src/language/span.ts';

/** What was changed in a right sentence. */
export type MutationKind =
  | 'number'
  | 'date'
  | 'amount'
  | 'currency'
  | 'place'
  | 'name'
  | 'negation'
  | 'modality'
  | 'qualifier'
  | 'step';

export interface Mutation {
  readonly kind: MutationKind;
  readonly text: string;
}

/** Gives a number from 0 to 1, 1 left out. */
export type Random = () => number;

type Mutator = (meaning: TextMeaning, others: TextMeaning, random: Random) => string[];

/** The document around a sentence. */
export interface Around {
  readonly text: string;
  readonly published: string | null;
}

/** Every way in which a sentence can be made wrong, with some choice by chance; `around` is the passage, whose other figures are the likeliest slips. */
export function mutate(
  text: string,
  { text: around, published }: Around,
  gazetteer: Gazetteer,
  random: Random,
): Mutation[] {
  const meaning = readMeaning(text, published, gazetteer, []);
  const others = readMeaning(around, published, gazetteer, []);
  return (Object.keys(MUTATORS) as MutationKind[]).flatMap((kind) =>
    MUTATORS[kind](meaning, others, random)
      .filter((mutated) => mutated !== text)
      .map((mutated) => ({ kind, text: mutated })),
  );
}

const DIGITS = /\d+(?:[.,]\d+)*/;
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bfifteen\b/i, 'sixteen'],
  [/\bseven\b/i, 'nine'],
  [/\bfive\b/i, 'six'],
  [/\btwelve\b/i, 'eleven'],
  [/семь/i, 'девять'],
];

const MUTATORS: Readonly<Record<MutationKind, Mutator>> = {
  number: (meaning, others, random) =>
    figuresOf(meaning, false).flatMap((figure) => {
      const words = meaning.text.slice(figure.start, figure.end);
      const number = DIGITS.exec(words)?.[0];
      const slips = figuresOf(others, false).flatMap(({ words: other, value }) =>
        value === figure.value ? [] : (DIGITS.exec(other)?.[0] ?? []),
      );
      const changed =
        number === undefined
          ? spelled(words)
          : [...changes(number, random), ...pick(slips, random)].map((one) => words.replace(DIGITS, one));
      return changed.map((one) => splice(meaning.text, figure, one));
    }),
  amount: (meaning, others, random) =>
    figuresOf(meaning, true).flatMap((figure) => {
      const number = DIGITS.exec(figure.words)?.[0];
      if (number === undefined) return [];
      const slips = figuresOf(others, true).flatMap(({ words, value, unit }) =>
        value === figure.value || unit !== figure.unit ? [] : (DIGITS.exec(words)?.[0] ?? []),
      );
      const changed = [...changes(number, random), ...pick(slips, random)].map((one) =>
        figure.words.replace(DIGITS, one),
      );
      const scaled = [
        figure.words
          .replace('billion', 'million')
          .replace('亿', '万')
          .replace('млрд', 'млн')
          .replace('억', '만'),
      ];
      return [...changed, ...scaled].map((one) => splice(meaning.text, figure, one));
    }),
  currency: ({ text, amounts }) =>
    amounts.flatMap((amount) => {
      const words = text.slice(amount.start, amount.end);
      const other = words
        .replace(/RMB\s?|yuan/, (found) => (found === 'yuan' ? 'dollars' : 'USD '))
        .replace(/(?<!美)元/, '美元')
        .replace('юаней', 'долларов')
        .replace('위안', '달러')
        .replace('тенге', 'рублей')
        .replace('tenge', 'yuan')
        .replace(/\$|USD /, (found) => (words.includes('RMB') ? found : '€'));
      return other === words ? [] : [splice(text, amount, other)];
    }),
  date: ({ text, dates }, others, random) =>
    dates.flatMap((date) => {
      const words = text.slice(date.start, date.end);
      const year = words.replace(/(?:19|20)\d\d/, (found) =>
        String(Number(found) + (random() < 0.5 ? -1 : 1)),
      );
      const day = words.replace(/(?<!\d)([1-9]|[12]\d)(?=\s(?:[A-Z]|[а-я])|日|일)/, (found) =>
        String(Number(found) === 1 ? 2 : Number(found) - 1),
      );
      const month = words
        .replace(/(\d{1,2})(?=月|월)/, (found) => String((Number(found) % 12) + 1))
        .replace(/January|February|March|April|May|June|August|September|November/, (found) =>
          found === 'July' ? 'June' : 'July',
        )
        .replace(/января|февраля|марта|июня|сентября|июне/, (found) =>
          found.endsWith('е') ? 'июле' : 'мая',
        );
      const slips = others.dates.flatMap((other) =>
        (other.from === date.from && other.month === date.month) || holdsPeriod(other, date)
          ? []
          : [others.text.slice(other.start, other.end)].filter((slip) => /\d{4}/.test(slip)),
      );
      return [year, day, month, ...pick(slips, random)]
        .filter((one) => one !== words)
        .map((one) => splice(text, date, one));
    }),
  place: ({ text, places }, _, random) =>
    places.flatMap((place) => {
      const words = text.slice(place.start, place.end);
      return pick(PLACES[scriptOf(words)], random)
        .filter((other) => !words.includes(other) && !other.includes(words))
        .map((other) => splice(text, place, other));
    }),
  name: ({ text }, _, random) =>
    NAMES.flatMap(([pattern, instead]) => {
      const found = pattern.exec(text);
      const other = pick(instead, random)[0] ?? '';
      return found === null
        ? []
        : [splice(text, { start: found.index, end: found.index + found[0].length }, other)];
    }),
  negation: ({ text }) => replacedBy(NEGATIONS, text),
  modality: ({ text }) => replacedBy(MODALITIES, text),
  qualifier: ({ text }) => replacedBy(QUALIFIERS, text),
  step: ({ text }) => replacedBy(STEPS, text),
};

function figuresOf(meaning: TextMeaning, money: boolean) {
  return readFigures(meaning).filter(({ of }) => (of === 'money') === money);
}

function spelled(words: string): string[] {
  return WORDS.filter(([word]) => word.test(words)).map(([word, other]) => words.replace(word, other));
}

/** Slips of the pen: another last digit, two digits exchanged, a digit more, a digit less. */
function changes(number: string, random: Random): string[] {
  const last = Number(number.at(-1));
  const other = `${number.slice(0, -1)}${(last + 1 + Math.floor(random() * 8)) % 10 || 9}`;
  const exchanged = number.replace(/(\d)(\d)/, '$2$1').replace(/^0+(?=\d)/, '');
  const made = [other, exchanged, `${number.replace(/[.,]\d+$/, '')}0`];
  return pick(
    made.filter(
      (one) => one !== number && Number(one.replace(/,/g, '')) !== Number(number.replace(/,/g, '')),
    ),
    random,
  );
}

function pick(list: readonly string[], random: Random): string[] {
  const one = list[Math.floor(random() * list.length)];
  return one === undefined ? [] : [one];
}

function splice(text: string, { start, end }: Span, instead: string): string {
  return text.slice(0, start) + instead + text.slice(end);
}

type Script = 'han' | 'cyrillic' | 'hangul' | 'latin';

function scriptOf(text: string): Script {
  if (/\p{Script=Han}/u.test(text)) return 'han';
  if (/\p{Script=Cyrillic}/u.test(text)) return 'cyrillic';
  return /\p{Script=Hangul}/u.test(text) ? 'hangul' : 'latin';
}

const PLACES: Readonly<Record<Script, readonly string[]>> = {
  han: ['双阳区', '沈阳市', '哈尔滨市', '农安县', '宽城区', '大连市', '辽宁省'],
  cyrillic: ['Шэньян', 'Харбин', 'Далянь', 'Пекин'],
  hangul: ['선양', '하얼빈', '다롄', '베이징'],
  latin: [
    'Shuangyang District',
    'Shenyang',
    'Harbin',
    "Nong'an County",
    'Kuancheng District',
    'Dalian',
    'Liaoning Province',
  ],
};

const NAMES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/Jing Junhai/, ['Han Changfu', 'Wang Zilian', 'Li Keqiang']],
  [/Han Jun\b/, ['Jing Tao', 'Li Wei']],
  [/Audi FAW NEV/, ['Volkswagen FAW', 'Toyota FAW']],
  [/Shen Gong New Materials/, ['Wanhua Chemical', 'Sinopec']],
  [/SAGIA/, ['ARAMCO', 'SABIC']],
  [/Cargill/, ['Nestlé', 'Unilever']],
  [/Beidahuang/, ['Yili', 'Mengniu']],
  [/Energy China/, ['PowerChina', 'State Grid']],
  [/中国能建/, ['中国电建', '国家电网', '阿里巴巴', '华为']],
  [/金赛/, ['华为', '辉瑞']],
  [/京东/, ['阿里巴巴', '腾讯']],
  [/Huawei/, ['Tencent', 'Alibaba']],
  [/Yatai/, ['Fosun', 'Sinopharm']],
  [/Tasly/, ['Pfizer', 'Bayer']],
  [/Sinopec/, ['PetroChina', 'Gazprom']],
  [/Nariman Turegaliyev/, ['Askar Mamin', 'Serik Umarov']],
  [/Monnet Group/, ['Tata Group', 'Jindal Group']],
  [/Thierry Plaisant/, ['Jean Dupont', 'Pierre Martin']],
  [/Total Eren/, ['Engie', 'Enel Green Power']],
  [/Wu Jingping/, ['Chen Gang', 'Zhao Lei']],
  [/Kinsey Pharmaceutical/, ['Pfizer Pharmaceutical', 'Novo Nordisk']],
  [/Xue Chunzhi/, ['Zhang Ming', 'Liu Yang']],
  [/王子聯/, ['張志軍', '李克強']],
  [/李炜姝/, ['张志军', '王凯']],
];

/** "In 2014" is no wrong date for a day of that year. */
function holdsPeriod(outer: DateMention, inner: DateMention): boolean {
  return (outer.from ?? '9') <= (inner.from ?? '') && (outer.to ?? '') >= (inner.to ?? '9');
}

type Replacement = readonly [RegExp, string];

function replacedBy(list: readonly Replacement[], text: string): string[] {
  return list
    .filter(([pattern]) => pattern.test(text))
    .map(([pattern, instead]) => text.replace(pattern, instead));
}

/** A "not" put in or taken out. */
const NEGATIONS: readonly Replacement[] = [
  [/\b(was|were|is|are|has|have|had|will) (?!not)/, '$1 not '],
  [/\b(was|were|is|are|has|have|had) not /, '$1 '],
  [/\bNeither the site nor\b/, 'Both the site and'],
  [/\bno (?=contract|projects?|name|day)/i, 'a '],
  [/集中签约/, '尚未签约'],
  [/(?<!未)(签约|开工|复工)(?=\d|的|，|,|。|$)/, '未$1'],
  [/没有/, '已经'],
  [/(?<!\p{L})(подписан[ыо]|начат[оы]|возобновлен[ыо])/iu, 'не $1'],
  [/ не (?!менее|более)/, ' '],
  [/체결되었/, '체결되지 않았'],
  [/착공했다/, '착공하지 않았다'],
  [/나오지 않는다/, '나온다'],
];

/** What is planned told as done, and what is done as planned. */
const MODALITIES: readonly Replacement[] = [
  [/plans to build/, 'has built'],
  [/plans (\d)/, 'built $1'],
  [/are planned to (start or resume)/, 'have been started or resumed'],
  [/will (start|resume)/, 'have $1ed'],
  [/\bwill (\p{Ll}+)/u, 'did $1'],
  [/\bis due\b/, 'took place'],
  [/is to start/, 'has started'],
  [/target for the first quarter is to start or resume/, 'first quarter started or resumed'],
  [/is estimated at/, 'is'],
  [/is proposed/, 'was paid'],
  [/would need/, 'has'],
  [/must have resumed/, 'have resumed'],
  [/were signed/, 'will be signed'],
  [/was signed/, 'is to be signed'],
  [/signed/, 'plans to sign'],
  [/began/, 'is planned to begin'],
  [/resumed/, 'will resume'],
  [/计划(?=建设|在)/, '已'],
  [/预计/, ''],
  [/目标是/, '已'],
  [/将(?=需要)/, '已'],
  [/(?<!集中)签约(?=\d|的|，|,)/, '计划签约'],
  [/(?<!计划|开)开工/, '拟开工'],
  [/планируется начать или возобновить/, 'начаты или возобновлены'],
  [/оценивают в/, 'составила'],
  [/подписан[ыо]/, 'будут подписаны'],
  [/체결되었/, '체결될 예정이었'],
  [/착공했다/, '착공할 예정이다'],
];

/** "Over", "about", "up to" lost, added or exchanged. */
const QUALIFIERS: readonly Replacement[] = [
  [/\b(?:over|more than) (?=RMB|\d|\$)/, ''],
  [/\b(?:over|more than) (?=RMB|\d|\$)/, 'up to '],
  [/\b(?:about|nearly) (?=RMB|\d)/, ''],
  [/\b(?:about|nearly) (?=RMB|\d)/, 'over '],
  [/\bup to (?=\d)/i, 'over '],
  [/\bworth (?=RMB|\d|\$)/, 'worth over '],
  [/\bof (?=RMB|\$)/, 'of up to '],
  [/超过?(?=\d)/, ''],
  [/超过?(?=\d)/, '不到'],
  [/约(?=\d)/, '超'],
  [/总投资(?=\d)/, '总投资超'],
  [/(?:свыше|более) (?=\d)/, 'до '],
  [/около (?=\d)/, ''],
  [/больше (?=\d)/, ''],
  [/ 이상/, ''],
];

/** Another step. */
const STEPS: readonly Replacement[] = [
  [/were signed/, 'were put into production'],
  [/\bsigned\b/, 'started'],
  [/under negotiation/, 'in production'],
  [/\bsettled\b/, 'started construction'],
  [/resumed/, 'were signed'],
  [/签约/, '投产'],
  [/签约/, '开工'],
  [/开复?工/, '签约'],
  [/落地/, '投产'],
  [/подписан[ыо]/, 'введены в эксплуатацию'],
  [/возобновлены/, 'подписаны'],
  [/체결/, '착공'],
  [/착공/, '체결'],
];
