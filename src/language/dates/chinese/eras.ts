import type { Fields } from '../expression.ts';
import type { Groups, Reader } from '../reader.ts';
import { needing, rule } from '../reader.ts';
import { chineseNumber, DAY_NUMBER, MONTH_NUMBER } from './numerals.ts';

/**
 * The first year of an era: the Republic (Taiwan's papers still count by it), Japan's since Meiji, and the reigns of Ming
 * and Qing. https://en.wikipedia.org/wiki/List_of_Chinese_era_names
 */
const ERAS: Readonly<Record<string, number>> = {
  民国: 1912,
  民國: 1912,
  令和: 2019,
  平成: 1989,
  昭和: 1926,
  大正: 1912,
  明治: 1868,
  洪武: 1368,
  建文: 1399,
  永乐: 1403,
  永樂: 1403,
  洪熙: 1425,
  宣德: 1426,
  正统: 1436,
  景泰: 1450,
  天顺: 1457,
  成化: 1465,
  弘治: 1488,
  正德: 1506,
  嘉靖: 1522,
  隆庆: 1567,
  万历: 1573,
  天启: 1621,
  崇祯: 1628,
  顺治: 1644,
  康熙: 1662,
  雍正: 1723,
  乾隆: 1736,
  嘉庆: 1796,
  道光: 1821,
  咸丰: 1851,
  同治: 1862,
  光绪: 1875,
  宣统: 1909,
};

const charactersAt = (index: number) =>
  Object.keys(ERAS)
    .map((name) => name[index])
    .join('');

/** What every era and its year begin with, loosely: cheap enough to look for everywhere. */
export const ERA_START = `(?:[${charactersAt(0)}][${charactersAt(1)}]|公元)(?=\\s*[\\d元一二三四五六七八九十])`;

const ERA_YEAR = `(?<e>${Object.keys(ERAS).join('|')}|公元)\\s*(?<n>元|\\d{1,4}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])\\s*年度?`;

/**
 * Years are counted on past the end of an era, as papers printed ahead do. Months beside the years of an emperor were lunar
 * ones; they are read as the months of today.
 */
function yearOfEra({ e = '', n = '' }: Groups): Fields {
  return { kind: 'fields', year: { stated: (ERAS[e] ?? 1) + chineseNumber(n) - 1 } };
}

/** "民国三年", "康熙20年9月", "令和元年五月一日", "公元789年". */
export const readEra: Reader = needing(
  new RegExp(ERA_START),
  rule(
    `${ERA_YEAR}(?:的?\\s*(?<m>${MONTH_NUMBER})\\s*月(?:份|\\s*(?<d>${DAY_NUMBER})\\s*[日号號])?)?`,
    ({ groups }) => ({
      ...yearOfEra(groups),
      ...(groups.m === undefined ? {} : { month: chineseNumber(groups.m) }),
      ...(groups.d === undefined ? {} : { day: chineseNumber(groups.d) }),
    }),
  ),
);
