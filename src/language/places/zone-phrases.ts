/** What sort of zone a phrase such as `High-tech Industry Development Zone` names. */
export type ZoneType =
  | 'automobile'
  | 'hightech'
  | 'bonded'
  | 'airport'
  | 'protection'
  | 'cooperation'
  | 'demonstration'
  | 'newarea'
  | 'economic'
  | 'industrial';

/** Words that may stand between the name and its last word. Translations differ from site to site; these are their parts. */
const MIDDLE = new Set(
  (
    'national state provincial municipal level economic economy and technological technology technical tech high hightech ' +
    'hi hitech new industry industrial industries development developing automobile automotive auto vehicle ' +
    'comprehensive bonded free trade pilot ecological experimental cooperation cross border international protection ' +
    'tourism demonstration modern airport aviation science scientific & management innovation'
  ).split(' '),
);
const LAST = new Set(['zone', 'area', 'park', 'district', 'zones', 'areas']);
const ABBREVIATIONS: Readonly<Record<string, ZoneType>> = {
  etdz: 'economic',
  edz: 'economic',
  htdz: 'hightech',
};

/** In this order: the first that fits names the type. */
const TYPES: readonly (readonly [RegExp, ZoneType])[] = [
  [/\b(automobile|automotive|auto|vehicle)\b/, 'automobile'],
  [/\b(high ?tech|hi ?tech|hightech|hitech|high new|high technology|high and new)\b/, 'hightech'],
  [/\b(bonded|free trade)\b/, 'bonded'],
  [/\b(airport|aviation)\b/, 'airport'],
  [/\bprotection\b/, 'protection'],
  [/\b(cooperation|cross border)\b/, 'cooperation'],
  [/\bdemonstration\b/, 'demonstration'],
  [/^new (area|district)$/, 'newarea'],
  [/\b(economic|economy)\b.*\b(zone|area)/, 'economic'],
  [/^(national |provincial )?development zone$/, 'economic'],
  [/\bindustrial (park|zone|area)\b/, 'industrial'],
];

/** How many words the longest such phrase has. */
const LONGEST = 9;

/**
 * Reads the zone phrase that begins at word `from`: `["Changchun", "New", "Area"]` from 1 gives `newarea` and 3.
 * Null where the words there are none. `words` are folded, one word each; those from `before` on are not looked at.
 */
export function readZonePhrase(
  words: readonly string[],
  from: number,
  before = words.length,
): { readonly type: ZoneType; readonly end: number } | null {
  const abbreviation = ABBREVIATIONS[words[from] ?? ''];
  if (abbreviation !== undefined) return { type: abbreviation, end: from + 1 };
  let end = from;
  while (end < before && end - from < LONGEST && MIDDLE.has(words[end] ?? '')) end++;
  if (end === from || end >= before || !LAST.has(words[end] ?? '')) return null;
  const phrase = words.slice(from, end + 1).join(' ');
  const type = TYPES.find(([pattern]) => pattern.test(phrase))?.[1];
  return type === undefined ? null : { type, end: end + 1 };
}

/** The key of a zone: the folded name before the phrase, without spaces, and the type. */
export function zoneKey(folded: string, type: ZoneType): string {
  return `${folded.replaceAll(' ', '')}#${type}`;
}

/** How Chinese writes the common types; the first is the full form. */
export const CHINESE_ZONES: readonly (readonly [ZoneType, readonly string[]])[] = [
  ['automobile', ['汽车经济技术开发区', '汽车开发区', '汽开区']],
  [
    'hightech',
    [
      '高新技术产业开发区',
      '高技术产业开发区',
      '高新技术产业园区',
      '高新技术开发区',
      '高新技术产业区',
      '国家高新区',
      '高新区',
    ],
  ],
  ['economic', ['经济技术开发区', '经济开发区', '国家级经开区', '经开区']],
  ['newarea', ['新区']],
  ['industrial', ['工业园区', '产业园区']],
  ['demonstration', ['示范区']],
];
