import type { Found } from './found.ts';
import type { Gazetteer } from './gazetteer.ts';
import { readChineseKind } from './kinds.ts';

const HAN = /\p{Script=Han}/u;
const ENDS_WITH_KIND = /[省市区县州旗盟镇]$/u;

/** Finds the Chinese names, simplified or traditional. Left to right, longest first. */
export function findHan(text: string, gazetteer: Gazetteer): Found[] {
  if (!HAN.test(text)) return [];
  const simplified = gazetteer.simplified(text);
  const found: Found[] = [];
  for (let at = 0; at < simplified.length; ) {
    const one = findAt(simplified, at, gazetteer);
    if (one !== null && one.names.length > 0) found.push(one);
    at = one === null ? at + 1 : one.end;
  }
  return found;
}

function findAt(text: string, start: number, gazetteer: Gazetteer): Found | null {
  if (
    text.charCodeAt(start) < 0x3400 ||
    (text.charCodeAt(start) >= 0xac00 && text.charCodeAt(start) < 0xd7b0)
  )
    return null;
  for (const length of gazetteer.names.lengthsAfter(text.slice(start, start + 2))) {
    const written = text.slice(start, start + length);
    const names = gazetteer.names.get(written);
    if (names !== null && !isRiverOrRoad(text, start + length, written) && !cutsWord(text, start, written))
      return withKind(text, start, written, names);
  }
  return null;
}

/** Capital: the second half of 外资 and 投资 is no part of 资中 or 资阳. */
const CAPITAL = /[外投融合独内注]$/u;

/** True where the name begins in the middle of a word: 外资|中德国. */
function cutsWord(text: string, start: number, written: string): boolean {
  return written.startsWith('资') && CAPITAL.test(text.slice(0, start));
}

/** 榆林河, 长春路, 长兴岛: rivers, roads and islands bear the names of places; 长春湖北商会 is no lake. */
function isRiverOrRoad(text: string, end: number, written: string): boolean {
  if (ENDS_WITH_KIND.test(written)) return false;
  return /^(河(?![北南池源])|江(?![苏西])|湖(?![北南州])|路|街|桥|岛)/u.test(text.slice(end, end + 2));
}

function withKind(text: string, start: number, written: string, names: Found['names']): Found {
  const end = start + written.length;
  const hint = ENDS_WITH_KIND.test(written) || names.length === 0 ? null : readChineseKind(text, end);
  const one = { start, end: hint === null ? end : end + 1, names, hint, corrected: false, written };
  return hint === null ? one : { ...one, names: names.map((name) => ({ ...name, weak: false })) };
}
