import { readSentences } from '../sentences.ts';
import type { Span } from '../span.ts';
import { hasOnlyClassifier } from './chinese.ts';
import type { Named, Nameless } from './inherited.ts';
import { hasOnlyCounter } from './russian-korean.ts';
import { ELLIPTIC } from './words.ts';

/** What is counted is said in a sentence that the text does not hold. */
const UNSTATED = 'unstated';

const REACH = 300;
const LENDING = new Set(['projects', 'contracts', 'agreements', 'enterprises']);
const GROUP_BEFORE =
  /(?:(?:^|[^\p{L}])(?:of|among) (?:the|these|those|all(?: the)?) (?:total )?|(?:^|[^\p{L}])из (?:этих |тех |всех )?|(?:这|這|上述)\s?)$/iu;
const GROUP_AFTER =
  /^(?:\s?[,，:：]|\s?$|\.|\s(?:\d|which|were|are|have|had|will|that)|\s?[个個项項家][中里裡]|\s?[건개곳]\s?중)/u;
/** Where a number may open a statement of its own: at the beginning of a clause or behind "and", "another". */
const OPENS =
  /(?:^|[.;:,!?()–—]\s*|(?:^|[^\p{L}])(?:and|or|but|while|another|so far|this (?:year|month|quarter)|in all|из них)\s)$/iu;
const STEPS =
  'signed|settled|negotiated|launched|start(?:ed)?|began|begin|begun|resumed?|inked|planned|commissioned|completed|broke ground|under (?:discussion|negotiation|construction|way)|in (?:talks|operation|production)|put in(?:to)?';
const STEP_BEHIND = new RegExp(
  [
    '^\\sof (?:them|these|those) (?:are|were|have|had|will|would)(?![a-z])',
    `^(?:\\sof (?:them|these|those|which))?(?:,[^,.;]{1,40},)?\\s(?:(?:are|were|is|was|have|has|had|will|would)\\s(?:(?:already|also|now|since|to|be|been|soon|newly|officially)\\s)*)?(?:${STEPS})(?![a-z])`,
    '^\\s(?:(?:уже|были|будут)\\s)*(?:подписан|заключен|запущен|начат|начал|начн|построен|введен)[а-яё]*',
  ].join('|'),
  'i',
);

/**
 * The nouns of numbers whose noun stands in a sentence before: "Of the 86, 45 negotiated, 23 signed and 18 settled",
 * "54 are launched this year", 全省312个. A number that names its group ("of the 86") takes the noun of the same number
 * before it, any other that of the last projects, contracts or enterprises counted in the lines before; where the text
 * holds none, as where it is a single sentence, the noun is `UNSTATED`.
 */
export function nameCarried(
  text: string,
  named: readonly Named[],
  nameless: readonly Nameless[],
): { count: Nameless; noun: string }[] {
  if (nameless.length === 0) return [];
  const groups = nameless.filter((count) => isGroup(text, count));
  const alone = nameless.filter(
    (count) => !groups.includes(count) && standsAlone(text, count, groups.length > 0),
  );
  if (groups.length === 0 && alone.length === 0) return [];
  const sentences = readSentences(text);
  const sentenceOf = (count: Span) =>
    sentences.find(({ start, end }) => start <= count.start && count.end <= end);
  const nounOfGroup = (group: Nameless) =>
    named.findLast(({ end, value }) => end <= group.start && value === group.number.value)?.noun;
  const found = groups.map((count) => ({ count, noun: nounOfGroup(count) ?? UNSTATED }));
  for (const count of alone) {
    const sentence = sentenceOf(count);
    if (sentence === undefined) continue;
    const group = groups.find((other) => sentence.start <= other.start && other.end <= sentence.end);
    const noun = group ? nounOfGroup(group) : lastNamed(text, named, sentence.start);
    if (group !== undefined || opensStatement(text, count)) found.push({ count, noun: noun ?? UNSTATED });
  }
  return found;
}

function isGroup(text: string, { start, end }: Nameless): boolean {
  return (
    GROUP_BEFORE.test(text.slice(Math.max(0, start - 20), start)) &&
    GROUP_AFTER.test(text.slice(end, end + 8))
  );
}

/** Whether a number reads like a count with its noun left out; looser where the text names a group that it may be of. */
function standsAlone(text: string, count: Nameless, inGroup: boolean): boolean {
  const after = text.slice(count.end, count.end + 90);
  if (inGroup && (ELLIPTIC.test(after) || /^ of the \d/i.test(after))) return true;
  return opensStatement(text, count);
}

function opensStatement(text: string, count: Nameless): boolean {
  if (hasOnlyClassifier(text, count.end) || hasOnlyCounter(text, count.end)) return true;
  const before = text.slice(Math.max(0, count.start - 20), count.start);
  return (
    count.number.value > 1 && OPENS.test(before) && STEP_BEHIND.test(text.slice(count.end, count.end + 90))
  );
}

function lastNamed(text: string, named: readonly Named[], before: number): string | undefined {
  const last = named.findLast(({ end, noun }) => end <= before && LENDING.has(noun));
  if (last === undefined || before - last.end > REACH) return undefined;
  return /\n\s*\n/.test(text.slice(last.end, before)) ? undefined : last.noun;
}
