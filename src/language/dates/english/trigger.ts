import { MONTH, SEASON, WEEKDAY } from './fragments.ts';
import { ONES, ORDINALS, TEENS, TENS } from './words.ts';

const OPENERS = [
  'from|between|since|ever since|before|prior|after|until|till|by|through|as (?:of|at|late)|up to|on or before|no later|not later',
  'starting|beginning|dating|start|middle|end|early|earlier|late|later|mid|rest|remainder|so far|within|for|in|on|ahead of|following',
  'this|current|last|previous|prior|preceding|past|recent|latest|trailing|next|coming|upcoming|same|that|my|first|initial|opening|final|latter',
  'today|tomorrow|tmrw|yesterday|day (?:before|after)|to date|till date|year|week|weekend|month|quarter|calendar|fiscal|YTD|EOY|noughties|w/c|the',
  '(?:more|less)(?=\\s+than\\s)|(?:to|till|until)(?=\\s+date)|christmas|labou?r day|international(?=\\s+(?:worker|women|labou?r))|golden week|dragon boat|lantern|(?:lunar|chinese)(?=\\s+new)|new(?=\\s+year)',
  'few|several|couple|an?(?=\\s+(?:few|couple|day|week|month|year|fortnight))',
].join('|');

const NUMBERS = [...ORDINALS, ...ONES, ...TEENS, ...TENS].join('|');
const DECADES = TENS.map((word) => word.replace(/y$/, 'ies')).join('|');

/** Every place where an English date may start: cheap, and wrong most of the time. */
export const TRIGGER = new RegExp(
  `\\b(?:${OPENERS}|${MONTH}|${WEEKDAY}|${SEASON}|${NUMBERS}|${DECADES})(?![a-z])|(?<!\\d|\\d[.,])\\d|'\\d\\d|\\b(?:Q|H|FY|CY)\\s?'?\\d`,
  'gi',
);
