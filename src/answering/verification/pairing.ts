import { mask } from '../../language/mask.ts';
import type { DateMention, PlaceMention, StageMention } from '../../language/meaning.ts';
import type { Span } from '../../language/span.ts';
import { expandTerms, readTerms } from '../../language/terms.ts';
import { belonging, beside, clausesOf } from '../clauses.ts';
import type { TextMeaning } from '../sentence-meaning.ts';
import { contentWords } from './content-words.ts';
import { carriesDate } from './dates.ts';
import type { Held } from './evidence-text.ts';
import { type Figure, readFigures } from './figures.ts';
import { areRelated, innermost } from './places.ts';
import type { Reason } from './reason.ts';

/** A figure or a date of a sentence, with what carries it. */
export interface CarriedItem {
  readonly said: Span;
  readonly by: readonly Held<Span>[];
  /** Dates are not matched with dates. */
  readonly isDate: boolean;
}

/** "Of the 45 projects, 45 were signed": a figure or date that the sources have once does not carry two of a sentence. */
export function doubledItems(claim: TextMeaning, items: readonly CarriedItem[]): Reason[] {
  return items.flatMap(({ said, by }, at): Reason[] => {
    const before = items.slice(0, at).filter((other) => other.by.some((one) => isSame(one, by)));
    return by.length === 0 || before.length < by.length
      ? []
      : [{ kind: 'pairing', detail: claim.text.slice(said.start, said.end) }];
  });
}

function isSame({ mention }: Held<Span>, others: readonly Held<Span>[]): boolean {
  return others.some((other) => other.mention === mention);
}

/**
 * Says which figures and dates stand with another step, place or time than in their source: "45 signed and 23 under negotiation" of a
 * text that has both the other way round. Checked only where the source has several to confuse.
 */
export function crossedPairs(
  claim: TextMeaning,
  items: readonly CarriedItem[],
  held: readonly Held<Figure>[],
): Reason[] {
  return items.flatMap(({ said, by, isDate }): Reason[] => {
    const fits =
      by.length === 0 ||
      by.some(
        ({ mention, text }) =>
          stagesFit(claim, said, text, mention) &&
          placesFit(claim, said, text, mention) &&
          (isDate ||
            (datesFit(claim, said, text, mention) && figuresFit(claim, said, { text, mention }, held))),
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
  return fits(claim, said, source, mention, innermost, areRelated);
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

/** Figures that stand together in a clause of a sentence must stand together in the source: 수출 75억, 35.1% 증가. */
function figuresFit(
  claim: TextMeaning,
  said: Span,
  source: Held<Span>,
  held: readonly Held<Figure>[],
): boolean {
  if (held.length < 2) return true;
  const ours = readFigures(claim);
  const together = beside(claim.text, said, ours).filter((one) => !overlaps(one, said));
  if (together.length === 0) return wordsFit(wordsBeside(claim, said, ours), source, held);
  const near = beside(source.text.text, source.mention, figuresOf(source.text, held));
  return together.every((one) => {
    const alike = near.filter(
      ({ of, unit, share }) => of === one.of && unit === one.unit && share === one.share,
    );
    return alike.length === 0 || alike.some(({ value }) => value === one.value);
  });
}

function figuresOf(text: TextMeaning, held: readonly Held<Figure>[]): Figure[] {
  return held.filter((one) => one.text === text).map(({ mention }) => mention);
}

/**
 * Of several figures in a source, each has words of its own beside it (수출 75, 수입 159): where a sentence has such words of another
 * figure beside this one, and none of its own, it speaks of the other.
 */
function wordsFit(
  spokenWords: readonly string[],
  source: Held<Span>,
  held: readonly Held<Figure>[],
): boolean {
  const own = new Set(wordsBeside(source.text, source.mention, figuresOf(source.text, held)));
  const others = new Set(
    held
      .filter(({ text, mention }) => text !== source.text || !overlaps(mention, source.mention))
      .flatMap(({ text, mention }) => wordsBeside(text, mention, figuresOf(text, held))),
  );
  const spoken = inWordsOf(source.text, spokenWords);
  if (spoken.some((word) => own.has(word) && !others.has(word))) return true;
  return !spoken.some((word) => others.has(word) && !own.has(word));
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Content words in the clause of a span, without figures; of the whole text, where it has no other figure and the clause no words. */
function wordsBeside({ text }: TextMeaning, span: Span, figures: readonly Span[]): string[] {
  const masked = mask(text, figures);
  const clause = clausesOf(text).find((one) => overlaps(one, span));
  const words = clause === undefined ? [] : contentWords(masked.slice(clause.start, clause.end));
  return words.length === 0 && figures.length === 1 ? contentWords(masked) : words;
}

/** Words with what the glossary has for them in a source of another language. */
function inWordsOf(source: TextMeaning, words: readonly string[]): readonly string[] {
  if (words.some((word) => source.terms.has(word))) return words;
  const text = words.join(' ');
  return [...words, ...expandTerms(text, readTerms(text)).map(({ term }) => term)];
}
