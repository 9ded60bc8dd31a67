import { mask } from '../language/mask.ts';
import type { AskedFor } from '../language/meaning.ts';
import { isThreshold, PROJECT_NOUNS } from '../language/project-figures.ts';
import type { SentenceMeaning } from './sentence-meaning.ts';

const PERCENT = /\d\s*(?:%|％|percent\b|per cent\b|percentage)|百分之|процент|퍼센트/u;
const DIGITS = /\d/;
const ORDINAL =
  /\b\d+(?:st|nd|rd|th)\b|\b(?:first|second|third|fourth|fifth|last)\b|第[一二三四五六七八九十\d]|\d+\s*위|\d+-[яем]/iu;
/** A name in two capitalised words, or an office that comes with one. */
const CAPITALISED = /\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)+/gu;
/** Words that make a capitalised name one of a body, a place or a product. */
const NO_PERSON =
  /\b(?:Group|Company|Co|Corporation|Corp|Ltd|Inc|Limited|Bank|Park|District|Province|Zone|Area|Region|City|County|University|College|Institute|Hospital|Centers?|Centre|Project|Industry|Industrial|Development|Committee|Government|Bureau|Office|Ministry|Department|Festival|Fair|Summit|Forum|Materials|Technology|Energy|International|New|High|North|South|East|West)\b/u;
const OFFICE =
  /书记|書記|[市省区區县縣州]长|[市省區縣州]長|主任|局长|部长|厅长|处长|会长|董事长|总经理|总裁|经理|主席|代表|记者|委员|院长|先生|女士|губернатор|аким(?!ат)|мэр|министр|директор|глава|президент|시장|지사|장관|서기|국장|회장|대표|사장/iu;

/** Words that begin a sentence or name a month and stand with a capital beside a name that is none. */
const NO_NAME =
  /^(?:On|In|At|The|A|An|By|From|After|Before|When|While|During|Of|For|With|And|This|That|January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** What only a person does: other questions for a name ("who lays the power line") are answered by a body too. */
const PERSONAL =
  /\b(?:(?:attend|chair|head|lead|speak|say|sign|meet|visit|inspect|host|represent|cut|greet)(?:s|ed|ing)?|led|spoke|said|met|press(?:es|ed)|announc\w+|receiv\w+|(?:mayor|governor|secretary|director|chairman|chairwoman|minister|president|official|manager|leader|person|representative)s?|secretaries|people|names? of)\b|书记|[省市县区州]长|出席|主持|讲话|带队|会见|签(?:字|署)|(?<!\p{L})(?:возглав|подписал|выступ|открыл|присутств|мэр|губернатор|директор|министр)|참석|서명|주재|시장|지사|대표/iu;
/** Names of bodies in languages that write none with a capital, or write them in quotation marks. */
const BODY =
  /(?:(?![由在为与和及的被是该将])\p{Script=Han}){2,12}?(?:集团|集團|公司|银行|銀行|大学|研究院|设计院|工程局)|«\p{Lu}[^»]{1,60}»|\p{Script=Hangul}{2,12}(?:그룹|은행|전자|중공업)|(?:㈜|주식회사)\s?\p{Script=Hangul}{2,12}/gu;
const ANY_NAME = /(?<=[\p{Ll},;:)\d] )\p{Lu}[\p{L}\d&'’-]+/gu;

/** A capitalised word inside a sentence that is no place and that the question does not have, or a body's name. */
function bearsAnyName({ text, places }: SentenceMeaning, question: string): boolean {
  const asked = question.toLowerCase();
  return [...text.matchAll(BODY), ...text.matchAll(ANY_NAME)].some(
    ({ 0: name, index }) =>
      !NO_NAME.test(name) &&
      !asked.includes(name.toLowerCase()) &&
      !places.some(({ start, end }) => start <= index && end > index),
  );
}

function bearsName(sentence: SentenceMeaning, question: string): boolean {
  return bearsPerson(sentence, question) || (!PERSONAL.test(question) && bearsAnyName(sentence, question));
}

/** Two capitalised words that are no place and no body and that the question does not have, or an office in a language without capitals. */
function bearsPerson({ text, places }: SentenceMeaning, question: string): boolean {
  const asked = question.toLowerCase();
  const names = [...text.matchAll(CAPITALISED)].filter(
    ({ 0: name, index }) =>
      !NO_PERSON.test(name) &&
      !NO_NAME.test(name) &&
      !asked.includes(name.toLowerCase()) &&
      !places.some(({ start, end }) => start <= index && end > index),
  );
  return names.length > 0 || OFFICE.test(text);
}

const NUMBER =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|dozens?|hundreds?|thousands?)\b|[两一二三四五六七八九十百千][个家名期条项座台辆份]|(?<!\p{L})(?:дв[ае]|три|четыре|пять|шесть|семь|восемь|девять|десять|сотн)(?!\p{L})|(?:두|세|네|다섯|여섯|일곱|여덟|아홉|열)\s?[개곳명건]/iu;

/** A text without its sums and dates: 50 million yuan and 18 September count nothing. */
function withoutOtherFigures({ text, amounts, dates }: SentenceMeaning): string {
  return mask(text, [...amounts, ...dates]);
}

const BEARERS: Record<AskedFor, (sentence: SentenceMeaning, question: string) => boolean> = {
  amount: ({ amounts, text }) => amounts.some((amount) => !isThreshold(amount, text)),
  count: (sentence) => sentence.counts.length > 0 || NUMBER.test(withoutOtherFigures(sentence)),
  percent: ({ text }) => PERCENT.test(text),
  rank: ({ text }) => ORDINAL.test(text),
  date: ({ dates }) => dates.length > 0,
  year: ({ dates }) => dates.some(({ from, to }) => from !== null || to !== null),
  name: bearsName,
};

/** True where a sentence has a thing of the kind asked for; a name the question has itself is no answer to it. */
export function bears(sentence: SentenceMeaning, asked: AskedFor, question: string): boolean {
  return BEARERS[asked](sentence, question);
}

/** True where a sentence has a figure: money, a number of things, or any other number (tons, hectares, percent). */
export function bearsFigure({ amounts, counts, text }: SentenceMeaning): boolean {
  return amounts.length + counts.length > 0 || DIGITS.test(text);
}

/** True where a sentence has money or a number of projects: what news of this trade is quoted for. */
export function bearsProjectFigure({ amounts, counts }: SentenceMeaning): boolean {
  return amounts.length > 0 || counts.some(({ noun }) => PROJECT_NOUNS.includes(noun));
}
