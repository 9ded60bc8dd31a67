import type { CountMention, Place, Stage } from '../../language/meaning.ts';
import type { Gazetteer } from '../../language/places.ts';
import type { Span } from '../../language/span.ts';
import type { FactEvent } from '../fact.ts';
import type { Draft, Reading } from './draft.ts';
import { amountOf, countOf, wordsOf } from './draft-fields.ts';
import { type FigureGroup, groupFigures } from './figure-groups.ts';
import { countsProjects } from './figures.ts';
import { asEvent, dateOfGroup } from './group-date.ts';
import { placeOfGroup } from './group-place.ts';
import { scopeOf } from './group-scope.ts';
import { type ReadStage, stageOfGroup } from './group-stage.ts';
import { lentStage } from './lent-stage.ts';
import { parentOf } from './parent.ts';
import { readPartCounts } from './part-counts.ts';
import type { Story } from './story.ts';
import { sumDraft } from './sums.ts';
import { withoutWithdrawn } from './withdrawn.ts';
import { NUMBER_WORD } from './words/going-on-words.ts';
import { SHARED_START } from './words/plan-words.ts';

/** Reads the facts of a story, in the order of its text. */
export function draftsOf(story: Story, gazetteer: Gazetteer): Draft[] {
  const drafts: Draft[] = [];
  for (const [at, sentence] of story.sentences.entries()) {
    if (sentence.form === 'heading' || !NUMBER_WORD.test(sentence.text)) continue;
    const carried = tellsOfProjects(story, at) || isRightBehind(drafts, at);
    const read = sentence.meaning();
    const stated = withoutWithdrawn(story, at, read);
    const counts = carried ? [...stated.counts, ...readPartCounts(read)].sort(byStart) : stated.counts;
    const figures = groupFigures({ ...read, ...stated, counts }, carried, toldValues(drafts));
    for (const group of figures.groups) {
      addDraft(drafts, group, { story, gazetteer, drafts, at, sentence, figures });
    }
  }
  return drafts;
}

/** A number without a noun counts projects where the sentences right before did. */
function tellsOfProjects({ sentences }: Story, at: number): boolean {
  return sentences
    .slice(Math.max(0, at - 2), at)
    .some(
      ({ text, meaning }) =>
        NUMBER_WORD.test(text) && meaning().counts.some((one) => countsProjects(one, true)),
    );
}

function isRightBehind(drafts: readonly Draft[], at: number): boolean {
  const last = drafts.at(-1);
  return last !== undefined && last.projects !== null && at - last.at <= 2;
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}

function toldValues(drafts: readonly Draft[]): ReadonlySet<number> {
  return new Set(drafts.flatMap(({ projects }) => projects?.value ?? []));
}

function addDraft(drafts: Draft[], group: FigureGroup, reading: Reading): void {
  if (group.count === null) {
    const found = sumDraft(group, reading);
    if (found?.replaces !== undefined) drafts[found.replaces] = found.draft;
    else if (found) drafts.push(found.draft);
    return;
  }
  const draft = countDraft(group, group.count, reading);
  if (draft && !isTold(draft, drafts)) drafts.push(draft);
}

function countDraft(group: FigureGroup, count: CountMention, reading: Reading): Draft | null {
  const { story, gazetteer, drafts, at, sentence, figures } = reading;
  const own = ownStage(group, reading);
  if (own === 'none') return null;
  const lent = own ? null : lentStage(at, count, story, drafts);
  const partOf = parentOf(group, at, sentence, figures, drafts, own, lent);
  const parent = partOf === null ? undefined : drafts[partOf];
  const stage = ofPlan(parent, sentence.text) ? 'planned' : (own ?? parent?.stage ?? lent);
  if (!stage) return null;
  const { dates, places } = sentence.meaning();
  const { published } = story.document;
  const date = dateOfGroup(group, at, story, figures, parent !== undefined);
  return {
    span: sentence.span,
    at,
    scope: parent && count.value > 1 ? parent.scope : scopeOf(group, stage, date, sentence.text),
    stage,
    projects: countOf(count),
    amount: group.amount && amountOf(group.amount, sentence.meaning()),
    event: asEvent(parent && dates.length === 0 ? eventOfPart(parent, stage) : date, published, stage),
    place: placeOfPart(
      parent,
      places.length > 0 || !parent ? placeOfGroup(group, at, story, gazetteer) : null,
    ),
    ...wordsOf(group, sentence.meaning(), figures, parent !== undefined),
    partOf,
  };
}

/** A part lies where the whole does, or somewhere inside. */
function placeOfPart(parent: Draft | undefined, own: Place | null): Place | null {
  if (!parent) return own;
  return own && !parent.place?.within.includes(own.id) ? own : parent.place;
}

/** A part has the time of the whole; one that took another step since did so on another day. */
function eventOfPart({ event, stage: whole, scope }: Draft, stage: Stage): FactEvent | null {
  return scope === 'batch' && stage !== whole && whole !== 'planned' ? null : event;
}

/** Parts of what is planned are planned too, unless they are said to be done already. */
function ofPlan(parent: Draft | undefined, text: string): boolean {
  return (
    parent?.stage === 'planned' && !/\b(?:already|have been|has been|were|was)\b|已|уже|이미/iu.test(text)
  );
}

/**
 * The stage by the words of the sentence. What "will be" done in a concentrated way, told without a date right behind news of the day
 * it was done, was done: machine translations of 集中开工 read so.
 */
function ownStage(group: FigureGroup, { story, at, sentence, figures }: Reading): ReadStage {
  const meaning = sentence.meaning();
  const read = stageOfGroup(group, meaning, figures);
  const isOfDay = story.sentences[at - 1]?.meaning().dates.some(({ grain }) => grain === 'day');
  if (read !== 'planned' || meaning.dates.length > 0 || !isOfDay || !SHARED_START.test(sentence.text))
    return read;
  const done = meaning.stages.map((mention) => ({ ...mention, modality: 'done' }) as const);
  return stageOfGroup(group, { ...meaning, stages: done }, figures);
}

/** The same number of the same step told again, with nothing new about it. */
function isTold(draft: Draft, drafts: readonly Draft[]): boolean {
  return drafts.some(
    ({ stage, projects, scope, at }) =>
      at !== draft.at &&
      draft.amount === null &&
      stage === draft.stage &&
      scope === draft.scope &&
      projects?.value === draft.projects?.value &&
      draft.partOf === null,
  );
}
