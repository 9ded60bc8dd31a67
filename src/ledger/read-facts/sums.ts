import type { Place, Stage } from '../../language/meaning.ts';
import type { Span } from '../../language/span.ts';
import type { Draft, Reading } from './draft.ts';
import { amountOf, wordsOf } from './draft-fields.ts';
import type { FigureGroup } from './figure-groups.ts';
import { countsProjects, kindOf } from './figures.ts';
import { asEvent, dateOfGroup } from './group-date.ts';
import { placeOfGroup } from './group-place.ts';
import { stageOfGroup } from './group-stage.ts';
import { stageOfTitle } from './lent-stage.ts';
import type { Story, StorySentence } from './story.ts';
import {
  MEMBER_WORDS,
  PROJECT_COLUMN,
  SEVERAL,
  SINGLE_WORKS,
  SUM_GOES_ON,
  TOTAL_ROW,
  WHOLE_SUM,
} from './words/going-on-words.ts';

/** A new draft, or one that stands for an earlier one, by index. */
export interface SumDraft {
  readonly draft: Draft;
  readonly replaces?: number;
}

/**
 * What a sum without a number of projects is of: the projects of the sentence before ("Together they are worth …"), one project of a
 * list or a table, or the one project its sentence is about. Null where that is not sure.
 */
export function sumDraft(group: FigureGroup, reading: Reading): SumDraft | null {
  const { form } = reading.sentence;
  if (form === 'row' || form === 'item') return wrap(namedSum(group, reading));
  return (
    worthOfBefore(group, reading) ??
    wrap(worthOfStarted(group, reading) ?? singleProject(group, reading) ?? memberOfBatch(group, reading))
  );
}

function wrap(draft: Draft | null): SumDraft | null {
  return draft && { draft };
}

function worthOfBefore({ amount }: FigureGroup, { drafts, at, sentence, story }: Reading): SumDraft | null {
  if (!amount || !goesOn(sentence, amount)) return null;
  const index = toldBefore(drafts, WHOLE_SUM.test(sentence.text));
  const whole = drafts[index];
  if (!whole || !isWithoutSum(whole) || !isRightBefore(whole.at, at, story)) return null;
  if (drafts.filter((draft) => draft.at === whole.at && draft.partOf === null).length > 1) return null;
  const span = { start: whole.span.start, end: sentence.span.end };
  if (/\n\s*\n\s*\n/.test(story.document.text.slice(span.start, span.end))) return null;
  return { draft: { ...whole, span, at, amount: amountOf(amount, sentence.meaning()) }, replaces: index };
}

/** The draft a sum behind it is of: the last one; the whole it is a part of where the sum is said to be of all. */
function toldBefore(drafts: readonly Draft[], isOfAll: boolean): number {
  const last = drafts.length - 1;
  const whole = drafts[last]?.partOf ?? null;
  return isOfAll && whole !== null && drafts[whole]?.at === drafts[last]?.at ? whole : last;
}

/** An average is no sum of all. */
function isWithoutSum({ amount }: Draft): boolean {
  return amount === null || amount.kind === 'average';
}

/** The sentence before, or one behind which only averages are told. */
function isRightBefore(before: number, at: number, { sentences }: Story): boolean {
  return sentences.slice(before + 1, at).every(({ form, meaning }) => {
    const { amounts, counts } = meaning();
    const isAverage = amounts.length > 0 && amounts.every((one) => kindOf(one, meaning()) === 'average');
    return form === 'prose' && isAverage && !counts.some((count) => countsProjects(count, false));
  });
}

function goesOn({ text }: StorySentence, amount: Span): boolean {
  return (
    SUM_GOES_ON.test(text) ||
    isBareSum(text, amount) ||
    /\bin (?:them|these|total)\b|investment of them/i.test(text)
  );
}

/** A sum that is a sentence of its own: "33 contracts! CNY 263.3 billion!" */
function isBareSum(text: string, { start, end }: Span): boolean {
  return !/\p{L}/u.test(text.slice(0, start) + text.slice(end));
}

/** "They began to build a plant. The project is valued at …": the step stands in the sentence before, the sum in this one. */
function worthOfStarted(group: FigureGroup, reading: Reading): Draft | null {
  const { at, sentence, story, drafts, figures } = reading;
  const before = story.sentences[at - 1];
  if (before?.form !== 'prose' || drafts.some((draft) => draft.at === at - 1)) return null;
  if (figures.groups.length > 1 || !SUM_GOES_ON.test(sentence.text) || !SINGLE_WORKS.test(before.text))
    return null;
  const steps = new Set(
    before.meaning().stages.map(({ stage, modality }) => (modality === 'done' ? stage : null)),
  );
  const [stage] = steps;
  if (steps.size !== 1 || !stage || before.meaning().counts.some(({ noun }) => noun === 'projects'))
    return null;
  const draft = projectDraft(group, stage, reading, { start: before.span.start, end: sentence.span.end });
  return { ...draft, ...whenAndWhere(at - 1, stage, reading) };
}

/** When and where what a sentence tells of happened. */
function whenAndWhere(
  at: number,
  stage: Stage,
  { story, gazetteer }: Reading,
): Pick<Draft, 'event' | 'place'> {
  const end = story.sentences[at]?.text.length ?? 0;
  const group = { count: null, amount: null, span: { start: end, end } };
  const date = dateOfGroup(group, at, story, { groups: [], bases: [], others: [] }, false);
  return {
    event: asEvent(date, story.document.published, stage),
    place: placeOfGroup(group, at, story, gazetteer),
  };
}

/** One project with its step and its sum in a sentence; of several sums the one beside the step. */
function singleProject(group: FigureGroup, reading: Reading): Draft | null {
  const { sentence, figures } = reading;
  const meaning = sentence.meaning();
  const { text, stages } = meaning;
  if (figures.groups.some(({ count }) => count !== null) || !SINGLE_WORKS.test(text)) return null;
  if (SEVERAL.test(text)) return null;
  const stage = stageOfGroup(group, meaning, { ...figures, groups: [group] });
  if (stage === 'none' || stage === null || !isBeside(group, figures.groups, stages)) return null;
  return projectDraft(group, stage, reading, sentence.span);
}

/** A sum behind the step is nearer to it than any before. */
const FAR = 10_000;

/** "The nine projects include an aluminium base, which takes 1.6 billion yuan": one of a batch told before, with its step. */
function memberOfBatch(group: FigureGroup, reading: Reading): Draft | null {
  const { sentence, figures, drafts, at } = reading;
  const { text, stages } = sentence.meaning();
  if (figures.groups.length !== 1 || stages.length > 0 || !SINGLE_WORKS.test(text)) return null;
  const base = figures.bases.map(({ value }) => value);
  const index = drafts.findLastIndex(
    ({ scope, projects, partOf }) =>
      scope === 'batch' &&
      partOf === null &&
      projects !== null &&
      (base.length === 0 || base.includes(projects.value)),
  );
  const batch = drafts[index];
  const isNear = base.length > 0 || (batch !== undefined && at - batch.at <= 2 && MEMBER_WORDS.test(text));
  if (!batch || !isNear) return null;
  const draft = projectDraft(group, batch.stage, reading, sentence.span);
  const { dates, places } = sentence.meaning();
  return {
    ...draft,
    event: dates.length > 0 ? draft.event : batch.event,
    place: places.length > 0 ? draft.place : batch.place,
    partOf: index,
  };
}

function isBeside(group: FigureGroup, groups: readonly FigureGroup[], stages: readonly Span[]): boolean {
  const distance = ({ span }: FigureGroup) =>
    Math.min(
      ...stages.map(({ start, end }) => (span.start >= end ? span.start - end : FAR + start - span.end)),
    );
  return groups.every((other) => other === group || distance(other) > distance(group));
}

/** A row or an item with a name and a sum, below news of a batch. */
function namedSum(group: FigureGroup, reading: Reading): Draft | null {
  const { sentence, figures, drafts, story } = reading;
  if (figures.groups.length !== 1 || figures.bases.length > 0) return null;
  const name = nameOf(sentence);
  if (!name || (sentence.form === 'row' && !isTableOfProjects(reading))) return null;
  const own = stageOfGroup(group, sentence.meaning(), figures);
  if (own === 'none') return null;
  const batches = drafts.flatMap(({ scope, partOf }, i) => (scope === 'batch' && partOf === null ? [i] : []));
  const last = drafts[batches.at(-1) ?? -1];
  const stage = own ?? last?.stage ?? stageOfTitle(story);
  if (!stage) return null;
  const draft = projectDraft(group, stage, reading, sentence.span);
  const partOf = batches.length === 1 && last?.stage === stage ? (batches[0] ?? null) : null;
  return {
    ...draft,
    names: [name],
    event: draft.event ?? last?.event ?? null,
    place: placeOfRow(draft, reading, last),
    partOf,
  };
}

/** A row is where its batch is, or somewhere inside: a name like that of a far place is a firm's. */
function placeOfRow(draft: Draft, { sentence }: Reading, last: Draft | undefined): Place | null {
  if (!last?.place) return sentence.meaning().places.length > 0 ? draft.place : null;
  const own = sentence.meaning().places.find(({ place }) => place?.within.includes(last.place?.id ?? ''));
  return own?.place ?? last.place;
}

function nameOf({ text, form }: StorySentence): string | null {
  const cell = form === 'row' ? cellOf(text) : text.replace(/^\S+\s/, '').split(/[:：—–]|\s-\s/u)[0];
  const name = cell?.trim() ?? '';
  return /\p{L}{2}/u.test(name) && name.length <= 100 && !TOTAL_ROW.test(name) ? name : null;
}

/** The first cell of a row. */
function cellOf(row: string): string {
  return row.replace(/^\|\s*/, '').split(' | ')[0] ?? '';
}

function isTableOfProjects({ story, at }: Reading): boolean {
  const isRow = (one: StorySentence | undefined) =>
    one?.form === 'row' && one.paragraph === story.sentences[at]?.paragraph;
  let head = at;
  while (isRow(story.sentences[head - 1])) head--;
  return head < at && PROJECT_COLUMN.test(cellOf(story.sentences[head]?.text ?? ''));
}

function projectDraft(group: FigureGroup, stage: Stage, reading: Reading, span: Draft['span']): Draft {
  const { story, gazetteer, at, sentence, figures } = reading;
  return {
    span,
    at,
    scope: 'project',
    stage,
    projects: null,
    amount: group.amount && amountOf(group.amount, sentence.meaning()),
    event: asEvent(dateOfGroup(group, at, story, figures, false), story.document.published, stage),
    place: placeOfGroup(group, at, story, gazetteer),
    ...wordsOf(group, sentence.meaning(), figures, false),
    partOf: null,
  };
}
