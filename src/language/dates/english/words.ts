/** English month names, short forms and the misspellings seen most; the value is the month, 1–12. */
export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  januray: 1,
  jan: 1,
  february: 2,
  febuary: 2,
  februrary: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  aprl: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  agust: 8,
  aug: 8,
  september: 9,
  septmber: 9,
  setember: 9,
  sepetmber: 9,
  sept: 9,
  sep: 9,
  october: 10,
  ocotber: 10,
  octobor: 10,
  oct: 10,
  november: 11,
  novemeber: 11,
  novmber: 11,
  nov: 11,
  december: 12,
  decemeber: 12,
  decmber: 12,
  dec: 12,
};

/** ISO weekdays, 1 is Monday. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1,
  mon: 1,
  tuesday: 2,
  tues: 2,
  tue: 2,
  wednesday: 3,
  wed: 3,
  thursday: 4,
  thurs: 4,
  thur: 4,
  thu: 4,
  friday: 5,
  fri: 5,
  saturday: 6,
  sat: 6,
  sunday: 7,
  sun: 7,
};

export const ONES: readonly string[] = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
];
export const TEENS: readonly string[] = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
export const TENS: readonly string[] = [
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
];

export const ORDINALS: readonly string[] = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
  'twenty-second',
  'twenty-third',
  'twenty-fourth',
  'twenty-fifth',
  'twenty-sixth',
  'twenty-seventh',
  'twenty-eighth',
  'twenty-ninth',
  'thirtieth',
  'thirty-first',
];

/** Seasons of the northern hemisphere; see `Season`. */
export const SEASONS: Readonly<Record<string, 1 | 2 | 3 | 4>> = {
  spring: 1,
  summer: 2,
  autumn: 3,
  fall: 3,
  winter: 4,
};

/** "a few" and its kin, as the number people mean. */
export const VAGUE_NUMBERS: Readonly<Record<string, number>> = { a: 1, an: 1, couple: 2, few: 3, several: 3 };

/** What is counted after a figure: it makes "March 15 projects" a month and fifteen projects, "2022 households" no year. */
export const COUNTED =
  '(?:projects?|enterprises?|compan(?:y|ies)|firms?|factor(?:y|ies)|plants?|units?|people|persons?|households?|residents?|jobs?|workers?|employees?|participants?|guests?|exhibitors?|delegates?|items?|contracts?|agreements?|deals?|cases?|investors?|businesses|institutions?|villages?|houses?|sets?|pieces?|percent|per\\s+cent|million|billion|trillion|thousand|hundred|yuan|rmb|usd|dollars?|euros?|rubles?|won|yen|tenge|mu|hectares?|acres?|sq|square|km|kilomet(?:er|re)s?|met(?:er|re)s?|tons?|tonnes?|mw|gw|kwh?|degrees?|times|points?|places?|parks?|countries|provinces|cities|districts?|days?|weeks?|months?|years?|hours?|minutes?)';

/** Feasts: pattern, calendar, month, first day, last day. Day 0 of the first lunar month is New Year's Eve. */
export const FEASTS: readonly (readonly [string, 'lunar' | 'gregorian', number, number, number])[] = [
  ["(?:lunar|chinese)\\s+new\\s+year(?:'s)?\\s+eve", 'lunar', 1, 0, 0],
  ["(?:spring\\s+festival|(?:lunar|chinese)\\s+new\\s+year(?:'s\\s+day)?)", 'lunar', 1, 1, 7],
  ['lantern\\s+festival', 'lunar', 1, 15, 15],
  ['dragon\\s+boat\\s+festival', 'lunar', 5, 5, 5],
  ['mid-?\\s?autumn\\s+(?:festival|day)', 'lunar', 8, 15, 15],
  ["new\\s+year(?:'s)?\\s+eve", 'gregorian', 12, 31, 31],
  ["new\\s+year's(?:\\s+day)?|new\\s+year\\s+day", 'gregorian', 1, 1, 1],
  ["(?:international\\s+)?(?:labou?r\\s+day|workers'?\\s+day|may\\s+day)", 'gregorian', 5, 1, 1],
  ["international\\s+women'?s?'?\\s+day", 'gregorian', 3, 8, 8],
  ['(?:national\\s+day\\s+)?golden\\s+week|national\\s+day\\s+holiday', 'gregorian', 10, 1, 7],
  ['christmas\\s+eve', 'gregorian', 12, 24, 24],
  ['christmas(?:\\s+day)?', 'gregorian', 12, 25, 25],
];
