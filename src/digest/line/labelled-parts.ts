/** What a label says that its part is about; `other` is a label of somebody else, `none` no label at all. */
export type Label = 'none' | 'time' | 'zone' | 'days' | 'quiet' | 'other';

export interface LabelledPart {
  readonly label: Label;
  /** The label as written, with its colon; empty for none. */
  readonly words: string;
  readonly text: string;
}

const LABELS: readonly (readonly [Exclude<Label, 'none' | 'other'>, string])[] = [
  ['zone', 'time zone|timezone|zone|tz|时区|時區|часовой пояс|пояс|зона|시간대'],
  ['time', 'time|at|时间|時間|время|시간|시각'],
  ['days', 'days?|on|日子|星期|日期|дни|день|요일'],
  [
    'quiet',
    'quiet(?: days?)?|on quiet days|if nothing is new|安静日|无消息时|没有消息时|тихи[ей] д(?:ень|ни)|если пусто|조용한 날|소식 없는 날',
  ],
];

const ANY = LABELS.map(([, names]) => names).join('|');
/** One of ours, or else the one word before a colon. */
const LABEL = new RegExp(`(?<![\\p{L}\\p{N}])(?:(?<ours>${ANY})|\\p{L}[\\p{L}_-]*)\\s?:`, 'giu');

/** Cuts a line at its labels. Joined, `words` and `text` of the parts are the line again; labels are kept as written. */
export function labelledParts(line: string): LabelledPart[] {
  const labels = [...line.matchAll(LABEL)];
  const first = labels[0]?.index ?? line.length;
  const head: LabelledPart = { label: 'none', words: '', text: line.slice(0, first) };
  const parts = labels.map(({ index, 0: words, groups }, at): LabelledPart => {
    const end = labels[at + 1]?.index ?? line.length;
    return { label: labelNamed(groups?.ours), words, text: line.slice(index + words.length, end) };
  });
  return [head, ...parts];
}

function labelNamed(words: string | undefined): Label {
  if (words === undefined) return 'other';
  return LABELS.find(([, names]) => new RegExp(`^(?:${names})$`, 'iu').test(words))?.[0] ?? 'other';
}
