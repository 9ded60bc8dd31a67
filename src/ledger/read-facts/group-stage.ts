import type { Stage, StageMention } from '../../language/meaning.ts';
import type { Span } from '../../language/span.ts';
import type { StatedMeaning } from '../../language/text-meaning.ts';
import type { FigureGroup, SentenceFigures } from './figure-groups.ts';
import { earliest } from './stage-order.ts';
import {
  AIM_BEFORE,
  FAIR_YIELDS,
  LED_TO,
  NEW_WORKS,
  OF_MONEY_AFTER,
  PAPERS,
  PLAN_VERBS,
} from './words/plan-words.ts';

/** A stage as a fact has it, `none` where the words deny it, null where they name none. */
export type ReadStage = Stage | 'none' | null;

/**
 * The stage of a group of figures by the words of its sentence: those inside the number's own words ("23 signed projects"), else of its
 * clause, else behind it, else before it, as long as no other figure stands between; else what the sentence says before its first
 * figure. What is to happen is `planned`; of several steps at once the earliest, which all have taken.
 */
export function stageOfGroup(
  group: FigureGroup,
  meaning: StatedMeaning,
  figures: SentenceFigures,
): ReadStage {
  if (isNewWorks(group, meaning.text)) return 'started';
  const stages = meaning.stages.filter(({ end }) => !OF_MONEY_AFTER.test(meaning.text.slice(end)));
  const near = nearest(group, { ...meaning, stages }, figures);
  if (near.length > 0) return isDenied(near, meaning, figures) ? 'none' : settle(near, meaning.text);
  return impliedStage(group, meaning.text);
}

function nearest(
  group: FigureGroup,
  { text, stages }: StatedMeaning,
  { groups, others }: SentenceFigures,
): readonly StageMention[] {
  const anchor = group.count ?? group.span;
  const fences = [
    ...groups.filter((other) => other !== group).map(({ span }) => span),
    ...others.filter((other) => !isWhole(other, anchor, text)),
  ];
  const free = stages.filter((stage) => isInside(stage, anchor) || !isFenced(stage, group.span, fences));
  const inside = free.filter((stage) => isInside(stage, anchor));
  if (inside.length > 0) return inside;
  const sameClause = free.filter((stage) => !endsClause(stage, anchor, text));
  const own = free.filter((stage) => !isOfAnother(stage, group, groups, text));
  const behind = own.filter(({ start }) => start >= anchor.end);
  const ahead = own.filter(({ end }) => end <= anchor.start);
  const first = Math.min(...fences.map(({ start }) => start), anchor.start);
  const shared = stages.filter(({ end }) => end <= first);
  const verb = sameClause.filter(({ start, modality }) => start >= anchor.end && modality === 'done');
  const said = /\p{Script=Han}/u.test(text) ? [] : verb.slice(0, 1);
  const choice = [
    said,
    closest(sameClause, anchor),
    behind.slice(0, 1),
    ahead.slice(-1),
    shared.slice(-1),
    sharedBehind(stages, group, { groups, others }, text),
  ];
  return withTwins(choice.find((found) => found.length > 0) ?? [], stages);
}

/** "Eleven of the eighteen have …": the eighteen stand between the eleven and their step, and do not part them. */
function isWhole(other: Span, anchor: Span, text: string): boolean {
  return (
    other.start >= anchor.end &&
    /^ of (?:the|its|these|those|all) $/.test(text.slice(anchor.end, other.start))
  );
}

/** 新建 right before a number, beside 续建, says of works that they are begun. */
function isNewWorks({ count, span }: FigureGroup, text: string): boolean {
  const words = text.slice(0, (count ?? span).end);
  return NEW_WORKS.test(words) && !isAim(text, span.start);
}

/** 在建项目41个,正在洽谈项目23个: the step in the clause of another number is that number's. */
function isOfAnother(stage: Span, group: FigureGroup, groups: readonly FigureGroup[], text: string): boolean {
  return groups.some(({ count }) => count && count !== group.count && !endsClause(stage, count, text));
}

/** "Four projects in the east and seven in the west were started": one step behind them all. */
function sharedBehind(
  stages: readonly StageMention[],
  group: FigureGroup,
  { groups, others }: Pick<SentenceFigures, 'groups' | 'others'>,
  text: string,
): readonly StageMention[] {
  const last = groups.at(-1)?.span ?? group.span;
  if (VERB.test(text.slice(group.span.end, last.start))) return [];
  const behind = stages.filter((stage) => stage.start >= last.end && !isFenced(stage, last, others));
  return behind.length === stages.length ? behind.slice(0, 1) : [];
}

const VERB = /\b(?:are|is|were|was|have|has|had|will)\b|[,，;；。]/iu;

function closest(stages: readonly StageMention[], anchor: Span): StageMention[] {
  const distance = ({ start, end }: Span) => Math.max(start - anchor.end, anchor.start - end, 0);
  return [...stages].sort((a, b) => distance(a) - distance(b)).slice(0, 1);
}

/** A word of two stages (开复工) gives two mentions of one span. */
function withTwins(chosen: readonly StageMention[], stages: readonly StageMention[]): StageMention[] {
  return stages.filter((stage) =>
    chosen.some(({ start, end }) => start === stage.start && end === stage.end),
  );
}

function isInside(stage: Span, anchor: Span): boolean {
  return stage.start < anchor.end && stage.end > anchor.start;
}

function isFenced(stage: Span, span: Span, fences: readonly Span[]): boolean {
  const [from, to] = stage.start >= span.end ? [span.end, stage.start] : [stage.end, span.start];
  return fences.some(({ start }) => start >= from && start < to);
}

const CLAUSE_END = /[,，;；、:：.。!！?？]|\band\b|(?<!\p{L})и(?!\p{L})/u;

function endsClause(stage: Span, anchor: Span, text: string): boolean {
  const [from, to] = stage.start >= anchor.end ? [anchor.end, stage.start] : [stage.end, anchor.start];
  return CLAUSE_END.test(text.slice(from, to));
}

/** "Two projects that were to start in March could not start": of one group of figures, what is denied once is denied. */
function isDenied(
  near: readonly StageMention[],
  { stages }: StatedMeaning,
  { groups }: SentenceFigures,
): boolean {
  if (groups.length > 1) return false;
  return near.every(({ stage }) =>
    stages.some((other) => other.stage === stage && other.modality === 'negated'),
  );
}

function settle(mentions: readonly StageMention[], text: string): ReadStage {
  if (mentions.every(({ modality }) => modality === 'negated')) return 'none';
  const done = mentions.filter(({ modality, start }) =>
    modality === 'planned' ? LED_TO.test(text.slice(0, start)) : modality === 'done' && !isAim(text, start),
  );
  return earliest(done.map(({ stage }) => stage)) ?? 'planned';
}

function isAim(text: string, at: number): boolean {
  return AIM_BEFORE.test(text.slice(Math.max(0, at - 80), at));
}

/** What words that are no step say of one: a contract was signed, a target is planned. */
function impliedStage({ count, span }: FigureGroup, text: string): ReadStage {
  if (PLAN_VERBS.test(text)) return 'planned';
  if (isAim(text, span.start) && count !== null) return 'planned';
  if (FAIR_YIELDS.test(text)) return 'signed';
  const counted = count ? text.slice(count.start, count.end) : '';
  return PAPERS.test(counted) ? 'signed' : null;
}
