import {
  FIRM_NAME_EN,
  FIRM_NAME_KO,
  FIRM_NAME_RU,
  FIRM_NAME_ZH,
  LISTED_FIRMS_ZH,
  LISTED_ZH,
  NO_FIRM,
  PROJECT_NAME_EN,
  QUOTED_NAME,
} from './words/name-words.ts';

/** Longest list of names that is believed to be one. */
const LONGEST_NAME = 40;

/** Names of projects as a text writes them, in order, each once. Any text in; none where none is sure. */
export function readProjectNames(text: string): string[] {
  return unique([
    ...groups(text, QUOTED_NAME),
    ...groups(text, LISTED_ZH).flatMap(listed),
    ...wholes(text, PROJECT_NAME_EN).filter((name) => !NO_FIRM.test(name)),
  ]);
}

/** Names of investing firms as a text writes them, in order, each once. Any text in; none where none is sure. */
export function readInvestors(text: string): string[] {
  return unique([
    ...wholes(text, FIRM_NAME_EN).filter((name) => !NO_FIRM.test(name)),
    ...groups(text, LISTED_FIRMS_ZH).flatMap(listed),
    ...wholes(text, FIRM_NAME_ZH).map(withoutPartner),
    ...wholes(text, FIRM_NAME_RU),
    ...wholes(text, FIRM_NAME_KO),
  ]);
}

/** 松原市与华能集团: of two that sign with each other the firm. */
function withoutPartner(name: string): string {
  return name.replace(/^[^与和同]{1,}[市县區区州省旗府会](?:与|和|同)/u, '');
}

function wholes(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([whole]) => whole.trim());
}

function groups(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap((match) => match[1]?.trim() ?? []);
}

/** A、B和C: the names of a list. */
function listed(list: string): string[] {
  return list
    .split(/[、,，]|和|及|与/u)
    .map((name) => name.replace(/等$/u, '').trim())
    .filter((name) => name.length > 1 && name.length <= LONGEST_NAME);
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
