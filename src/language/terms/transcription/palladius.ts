import { lazy } from '../../lazy.ts';
import { PINYIN_SYLLABLES, type PinyinSyllable } from './pinyin-syllables.ts';
import { type SyllablePair, SyllableTable } from './syllable-table.ts';

const INITIALS: Readonly<Record<string, string>> = {
  b: 'б',
  p: 'п',
  m: 'м',
  f: 'ф',
  d: 'д',
  t: 'т',
  n: 'н',
  l: 'л',
  g: 'г',
  k: 'к',
  h: 'х',
  j: 'цз',
  q: 'ц',
  x: 'с',
  zh: 'чж',
  ch: 'ч',
  sh: 'ш',
  r: 'ж',
  z: 'цз',
  c: 'ц',
  s: 'с',
  '': '',
};

const FINALS: Readonly<Record<string, string>> = {
  a: 'а',
  o: 'о',
  e: 'э',
  er: 'эр',
  ai: 'ай',
  ei: 'эй',
  ao: 'ао',
  ou: 'оу',
  an: 'ань',
  en: 'энь',
  ang: 'ан',
  eng: 'эн',
  ong: 'ун',
  i: 'и',
  ia: 'я',
  ie: 'е',
  iao: 'яо',
  iu: 'ю',
  ian: 'янь',
  in: 'инь',
  iang: 'ян',
  ing: 'ин',
  iong: 'юн',
  u: 'у',
  ua: 'уа',
  uo: 'о',
  uai: 'уай',
  ui: 'уй',
  uan: 'уань',
  un: 'унь',
  uang: 'уан',
  ü: 'юй',
  üe: 'юэ',
  üan: 'юань',
  ün: 'юнь',
};

/** `w` begins a syllable as `в`: 万 wan вань. */
const ALONE: Readonly<Record<string, string>> = {
  ua: 'ва',
  uo: 'во',
  uai: 'вай',
  ui: 'вэй',
  uan: 'вань',
  un: 'вэнь',
  uang: 'ван',
  ueng: 'вэн',
};

const HISSING = /^(?:z|c|s)$/;

/**
 * Pinyin and the Russian transcription of Chinese (Palladius, 1888), syllable by syllable: `нин` `бо` is `ning` `bo`.
 * Russian news writes `вей` for `вэй` and `хой` for `хуэй`, and drops the soft sign inside a word and before an ending of case.
 */
export const palladius = lazy(
  () => new SyllableTable([...PINYIN_SYLLABLES.map(settled), ...PINYIN_SYLLABLES.flatMap(variants)]),
);

function settled(syllable: PinyinSyllable): SyllablePair {
  return { latin: syllable.latin, form: cyrillicOf(syllable) };
}

function variants(syllable: PinyinSyllable): SyllablePair[] {
  const form = cyrillicOf(syllable);
  const others = [form.replace(/ь$/, ''), form.replace('э', 'е'), form.replace('уэй', 'ой')];
  return others.filter((other) => other !== form).map((other) => ({ latin: syllable.latin, form: other }));
}

function cyrillicOf({ initial, final, latin }: PinyinSyllable): string {
  if (initial === '') return ALONE[final] ?? FINALS[final] ?? latin;
  if (HISSING.test(initial) && final === 'i') return `${INITIALS[initial]}ы`;
  if (latin === 'hui') return 'хуэй';
  return `${INITIALS[initial]}${FINALS[final]}`;
}
