import { pinyin } from 'pinyin-pro';
import type { PlaceKind } from '../../meaning.ts';
import { readTable } from './read-table.ts';

/** A Chinese place name taken apart. */
export interface ChineseName {
  /** Without its suffix and without the nationalities of an autonomous place: 延边 of 延边朝鲜族自治州. */
  readonly base: string;
  /** What was cut off at the end: 自治州. */
  readonly suffix: string;
}

const SUFFIX = /(特别行政区|自治区|自治州|自治县|自治旗|新区|林区|特区|矿区|地区|省|市|区|县|旗|盟|州)$/u;
/** 各族 and the 55 names as they occur in the names of autonomous places. */
const NATIONALITIES = new RegExp(
  `(${(
    '朝鲜 满 蒙古 回 壮 藏 维吾尔 苗 彝 布依 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 ' +
    '达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 塔吉克 怒 普米 鄂温克 保安 裕固 独龙 各'
  )
    .split(' ')
    .sort((one, other) => other.length - one.length)
    .map((name) => `${name}族`)
    .join('|')}|维吾尔|蒙古|哈萨克|柯尔克孜|塔吉克|锡伯|东乡)+$`,
  'u',
);

/** Cuts the suffix; a name that would be left with one character (忠县, 和县) keeps it whole as base. */
export function takeApart(name: string): ChineseName {
  const suffix = SUFFIX.exec(name)?.[0] ?? '';
  let base = name.slice(0, name.length - suffix.length);
  if (suffix.startsWith('自治')) base = withoutNationalities(base);
  return base.length >= 2 ? { base, suffix } : { base: name, suffix: '' };
}

function withoutNationalities(base: string): string {
  const bare = base.replace(NATIONALITIES, '');
  return bare.length >= 2 ? bare : base;
}

/** The syllables of a Chinese text in pinyin, `ü` as `v`, no tones; our own readings first, the longest before others. */
export function syllables(chinese: string): string[] {
  for (const [name, reading] of READINGS) {
    const at = chinese.indexOf(name);
    if (at < 0) continue;
    return [...syllables(chinese.slice(0, at)), ...reading, ...syllables(chinese.slice(at + name.length))];
  }
  if (chinese === '') return [];
  return pinyin(chinese, { toneType: 'none', type: 'array', v: true, nonZh: 'removed', traditional: false });
}

type Reading = readonly [string, readonly string[]];
const READINGS: readonly Reading[] = readTable('readings.txt')
  .map(([name = '', reading = '']): Reading => [name, reading.split(' ')])
  .sort(([one], [other]) => other.length - one.length);

/** Pinyin as a name is written: `Ji'an`, `Changchun`, `Lvyuan`. */
export function pinyinName(parts: readonly string[]): string {
  const text = parts.map((part, at) => (at > 0 && /^[aeo]/.test(part) ? `'${part}` : part)).join('');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const ENGLISH_SUFFIX: Readonly<Record<string, string>> = {
  市: 'City',
  县: 'County',
  区: 'District',
  旗: 'Banner',
};

/** The English name of a place below the province: pinyin of its base; 忠县 is `Zhong County`, 郊区 `Jiaoqu`. */
export function englishName(name: string): string {
  const { base, suffix } = takeApart(name);
  const last = base.at(-1) ?? '';
  if (suffix === '' && base.length === 2 && ENGLISH_SUFFIX[last] !== undefined && !/^[城郊矿]/u.test(base))
    return `${pinyinName(syllables(base).slice(0, 1))} ${ENGLISH_SUFFIX[last]}`;
  return pinyinName(syllables(base));
}

/** What kind of place an administrative code and name stand for. */
export function kindOf(code: string, name: string): PlaceKind {
  if (code.length === 2) return /市$/u.test(name) ? 'city' : 'province';
  if (code.length === 4) return 'city';
  if (/市$/u.test(name)) return 'city';
  if (/(县|旗)$/u.test(name)) return 'county';
  return isZone(code) ? 'zone' : 'district';
}

/** The administrative data number development zones from 71 on. */
export function isZone(code: string): boolean {
  return code.length > 6 || (code.length === 6 && code[4] === '7' && code !== '152571');
}
