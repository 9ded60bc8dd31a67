import type { DateMention, PlaceMention, StageMention } from '../../language/meaning.ts';
import type { Span } from '../../language/span.ts';
import type { TextMeaning } from '../sentence-meaning.ts';
import { belonging, beside } from './clauses.ts';
import { carriesDate } from './dates.ts';
import type { Held } from './evidence-text.ts';
import { areRelated } from './places.ts';
import type { Reason } from './reason.ts';

/** A figure or a date of a sentence, with what carries it. */
export interface CarriedItem {
  readonly said: Span;
  readonly by: readonly Held<Span>[];
  /** Dates are not matched with dates. */
  readonly isDate: boolean;
}

/** "Of the 45 projects, 45 were signed": a figure that the sources have once does not carry two of a sentence. */
export function doubledFigures(claim: TextMeaning, items: readonly CarriedItem[]): Reason[] {
  const figures = items.filter(({ isDate }) => !isDate);
  return figures.flatMap(({ said, by }, at): Reason[] => {
    const before = figures.slice(0, at).filter((other) => other.by.some((one) => by.includes(one)));
    return before.length < by.length
      ? []
      : [{ kind: 'pairing', detail: claim.text.slice(said.start, said.end) }];
  });
}

/**
 * Says which figures and dates stand with another step, place or time than in their source: "45 signed and 23 under negotiation" of a
 * text that has both the other way round. Checked only where the source has several to confuse.
 */
export function crossedPairs(claim: TextMeaning, items: readonly CarriedItem[]): Reason[] {
  return items.flatMap(({ said, by, isDate }): Reason[] => {
    const fits =
      by.length === 0 ||
      by.some(
        ({ mention, text }) =>
          stagesFit(claim, said, text, mention) &&
          placesFit(claim, said, text, mention) &&
          (isDate || datesFit(claim, said, text, mention)),
      );
    return fits ? [] : [{ kind: 'pairing', detail: claim.text.slice(said.start, said.end) }];
  });
}

function stagesFit(claim: TextMeaning, said: Span, source: TextMeaning, mention: Span): boolean {
  const own = listsWith(claim, beside(claim.text, said, claim.stages)).flat();
  if (own.length === 0 || new Set(source.stages.map(({ stage }) => stage)).size < 2) return true;
  const near = belonging(source.text, mention, source.stages);
  const theirs = listsWith(source, near);
  const held = theirs.flat();
  if (!own.some(({ stage }) => held.some((other) => other.stage === stage))) return false;
  return theirs.every((list) => isSaidWhole(list, own, near));
}

/** Of "86 negotiated, signed and settled projects" it must not be said that 86 were signed. */
function isSaidWhole(
  list: readonly StageMention[],
  own: readonly StageMention[],
  near: readonly StageMention[],
): boolean {
  const said = list.filter(({ stage }) => own.some((one) => one.stage === stage));
  if (said.length === 0) return near.some((one) => !list.includes(one));
  return list.every((one) => said.some((other) => other.stage === one.stage || other.start === one.start));
}

const LIST_GAP = /^[\s,，、/]*(?:and|or|и|или|和|与|與|及|或|및|또는)?\s*$/u;

/** The lists that some of the steps of a text stand in. */
function listsWith(text: TextMeaning, some: readonly StageMention[]): StageMention[][] {
  return stageLists(text).filter((list) => list.some((one) => some.includes(one)));
}

/** Steps of one list: "negotiated, signed and settled", 开工或复工. Most lists have one. */
function stageLists({ text, stages }: TextMeaning): StageMention[][] {
  const lists: StageMention[][] = [];
  for (const stage of stages) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (list && last && LIST_GAP.test(text.slice(last.end, Math.max(last.end, stage.start))))
      list.push(stage);
    else lists.push([stage]);
  }
  return lists;
}

function placesFit(claim: TextMeaning, said: Span, source: TextMeaning, mention: Span): boolean {
  return fits(claim, said, source, mention, ({ places }) => places, areRelated);
}

function datesFit(claim: TextMeaning, said: Span, source: TextMeaning, mention: Span): boolean {
  return fits(
    claim,
    said,
    source,
    mention,
    ({ dates }) => dates,
    (one, other) => carriesDate(other, one),
  );
}

function fits<M extends PlaceMention | DateMention>(
  claim: TextMeaning,
  said: Span,
  source: TextMeaning,
  mention: Span,
  read: (text: TextMeaning) => readonly M[],
  agrees: (said: M, held: M) => boolean,
): boolean {
  const held = read(source);
  if (held.every((one) => held.every((other) => one === other || agrees(one, other)))) return true;
  const own = belonging(claim.text, said, read(claim)).filter((one) =>
    held.some((other) => agrees(one, other)),
  );
  if (own.length === 0) return true;
  const near = belonging(source.text, mention, held);
  return own.some((one) => near.some((other) => agrees(one, other)));
}
