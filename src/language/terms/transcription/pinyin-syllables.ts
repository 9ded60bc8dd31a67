/** A syllable of pinyin as it is spoken: 玩 `wan` is its final `uan` without an initial. */
export interface PinyinSyllable {
  /** As written, `ü` as `u`: `lu`, `jun`. */
  readonly latin: string;
  readonly initial: string;
  /** By its sound, whatever the spelling: `ü` of `ju`, `iou` of `liu` is `iu`, `uei` is `ui`. */
  readonly final: string;
}

const OPEN = 'a ai an ang ao e ei en eng ou';
const ROUNDED = 'ong u ua uo uai ui uan un uang';

/** Finals by initial, as the table of the Scheme for the Chinese Phonetic Alphabet (1958) has them. */
const FINALS: Readonly<Record<string, string>> = {
  b: 'a o ai ei ao an en ang eng i ie iao ian in ing u',
  p: 'a o ai ei ao ou an en ang eng i ie iao ian in ing u',
  m: 'a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u',
  f: 'a o ei ou an en ang eng u',
  d: 'a e ai ei ao ou an ang eng ong i ia ie iao iu ian ing u uo ui uan un',
  t: 'a e ai ao ou an ang eng ong i ie iao ian ing u uo ui uan un',
  n: 'a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan ü üe',
  l: 'a e ai ei ao ou an ang eng ong i ia ie iao iu ian in iang ing u uo uan un ü üe',
  g: `${OPEN} ${ROUNDED}`,
  k: `${OPEN} ${ROUNDED}`,
  h: `${OPEN} ${ROUNDED}`,
  j: 'i ia ie iao iu ian in iang ing iong ü üe üan ün',
  q: 'i ia ie iao iu ian in iang ing iong ü üe üan ün',
  x: 'i ia ie iao iu ian in iang ing iong ü üe üan ün',
  zh: `${OPEN} i ${ROUNDED}`,
  ch: `a ai an ang ao e en eng ou i ${ROUNDED}`,
  sh: `${OPEN} i u ua uo uai ui uan un uang`,
  r: 'an ang ao e en eng ou i ong u uo ui uan un',
  z: `${OPEN} i ong u uo ui uan un`,
  c: 'a ai an ang ao e en eng ou i ong u uo ui uan un',
  s: 'a ai an ang ao e en eng ou i ong u uo ui uan un',
  '': `${OPEN} er o i ia ie iao iu ian in iang ing iong u ua uo uai ui uan un uang ueng ü üe üan ün`,
};

/** How a final is written where no initial stands before it. */
const ALONE: Readonly<Record<string, string>> = {
  i: 'yi',
  ia: 'ya',
  ie: 'ye',
  iao: 'yao',
  iu: 'you',
  ian: 'yan',
  in: 'yin',
  iang: 'yang',
  ing: 'ying',
  iong: 'yong',
  u: 'wu',
  ua: 'wa',
  uo: 'wo',
  uai: 'wai',
  ui: 'wei',
  uan: 'wan',
  un: 'wen',
  uang: 'wang',
  ueng: 'weng',
  ü: 'yu',
  üe: 'yue',
  üan: 'yuan',
  ün: 'yun',
};

/** Every syllable of standard Chinese, some four hundred. */
export const PINYIN_SYLLABLES: readonly PinyinSyllable[] = Object.entries(FINALS).flatMap(
  ([initial, finals]) =>
    finals.split(' ').map((final) => ({ latin: written(initial, final), initial, final })),
);

function written(initial: string, final: string): string {
  return initial === '' ? (ALONE[final] ?? final) : initial + final.replace('ü', 'u');
}
