import { readAmounts } from '../../language/amounts.ts';
import { TOPIC_LABELS, type TopicField } from './topic-labels.ts';

/** A stretch of a topics line with the label before it; null where it has none. */
export interface TopicPart {
  readonly field: TopicField | null;
  readonly text: string;
}

const FIELDS = Object.keys(TOPIC_LABELS) as TopicField[];

const fieldOfLabel = new Map(
  FIELDS.flatMap((field) =>
    Object.values(TOPIC_LABELS[field]).flatMap((labels) => labels.map((label) => [label, field] as const)),
  ),
);

const alternatives = (labels: readonly string[]) => [...labels].sort((a, b) => b.length - a.length).join('|');
/** A label with its colon. */
const LABEL = new RegExp(`(?<![\\p{L}\\p{N}])(${alternatives([...fieldOfLabel.keys()])})\\s*[:：]`, 'giu');
/** A word that stands before a smallest amount, with or without a colon. */
const LEAST = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${alternatives(Object.values(TOPIC_LABELS.least).flat())})\\s*(?=\\S)`,
  'giu',
);

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly field: TopicField;
}

/** Cuts a topics line at its labels. Any text in; nothing but labels and white space is lost. */
export function cutTopics(line: string): TopicPart[] {
  const labels = [...line.matchAll(LABEL)].map(
    ({ 0: all, 1: label = '', index }): Mark => ({
      start: index,
      end: index + all.length,
      field: fieldOfLabel.get(label.toLowerCase()) ?? 'words',
    }),
  );
  const marks = [...labels, ...amountMarks(line, labels)].sort((one, other) => one.start - other.start);
  const head = { field: null, text: line.slice(0, marks[0]?.start ?? line.length) };
  const parts = marks.map(({ field, end }, at) => ({ field, text: line.slice(end, marks[at + 1]?.start) }));
  return [head, ...parts]
    .map(({ field, text }) => ({ field, text: trimmed(text) }))
    .filter(({ text, field }) => text !== '' || field !== null);
}

/** "from" is a label only before an amount: "words: imports from Korea" has none. */
function amountMarks(line: string, labels: readonly Mark[]): Mark[] {
  return [...line.matchAll(LEAST)].flatMap(({ 0: all, index }): Mark[] => {
    const end = index + all.length;
    const begins = readAmounts(line.slice(end, end + 80)).some(({ start }) => start === 0);
    const known = labels.some((label) => label.start <= index && index < label.end);
    return begins && !known ? [{ start: index, end, field: 'least' }] : [];
  });
}

function trimmed(text: string): string {
  return text.replace(/^[\s,，、;；.。]+|[\s,，、;；.。]+$/gu, '');
}

/** The values of a part, apart by commas or semicolons of any script. */
export function valuesOf(text: string): string[] {
  return text
    .split(/[,，、;；\n]/u)
    .map(trimmed)
    .filter((value) => value !== '');
}
