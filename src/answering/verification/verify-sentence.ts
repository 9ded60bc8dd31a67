import { type AnswerLanguage, answerLanguage } from '../../language/answer-language.ts';
import { ordersMachine } from '../../language/machine-orders.ts';
import type { Gazetteer } from '../../language/places.ts';
import type { Span } from '../../language/span.ts';
import { readMeaning, type TextMeaning } from '../sentence-meaning.ts';
import { changedAssertions } from './assertions.ts';
import { addedCharges } from './charged-words.ts';
import { type CarriedDate, carryDates } from './dates.ts';
import type { Cited } from './evidence-text.ts';
import { type CarriedFigure, carryFigure, readFigures } from './figures.ts';
import { findQuote } from './find-quote.ts';
import { uncarriedNames, vocabularyOf } from './names.ts';
import { outsideContent, plainSentence } from './outside-content.ts';
import { type CarriedItem, crossedPairs, doubledItems } from './pairing.ts';
import { widenedParts } from './parts.ts';
import { uncarriedPlaces } from './places.ts';
import type { Reason } from './reason.ts';
import { changedRoles } from './roles.ts';
import type { CitedSource, UnnumberedCitation } from './source.ts';
import { uncarriedStages } from './steps.ts';
import { strangeSubjects } from './subjects.ts';
import { strangeWords } from './words.ts';

/** A sentence as a model wrote it: passages by the numbers they were given under, from 1. */
export interface DraftSentence {
  readonly text: string;
  readonly citations: readonly { readonly passage: number; readonly quote: string }[];
}

/** What sentences are checked against. */
export interface VerificationContext {
  /** What the model was given, by number: the first is 1. */
  readonly sources: readonly CitedSource[];
  readonly gazetteer: Gazetteer;
  /** The language the answer is wanted in. */
  readonly language: AnswerLanguage;
}

/** A sentence that may be sent. */
export interface VerifiedSentence {
  readonly text: string;
  /** Exact text of the index, each place once; never what the model typed. */
  readonly citations: readonly UnnumberedCitation[];
  /** Sums of the sentence with the words that its source has for them. */
  readonly sums: readonly CarriedFigure[];
}

export type Verdict =
  | { readonly kind: 'verified'; readonly sentence: VerifiedSentence }
  | { readonly kind: 'refused'; readonly reasons: readonly Reason[] };

/** Longer ones are no sentences. */
const LONGEST = 700;
/** Characters a quote must have, a Chinese one counted double: "the" stands everywhere. */
const SHORTEST_QUOTE = 10;

/**
 * Decides whether a sentence that a model wrote may be sent: its quotes must stand word for word in the passages it names, and what it
 * says (figures, units, dates, places, names, steps, whether done, planned or denied) must stand in the sentences so quoted and, where
 * these are silent, in what stands before them. Pure; a fault of the model is a reason, never an exception.
 */
export function verifySentence(draft: DraftSentence, context: VerificationContext): Verdict {
  const text = plainSentence(draft.text);
  const outside = outsideContent(draft.text);
  if (outside !== null) return refused([{ kind: 'outside_content', detail: outside }]);
  if (text.length > LONGEST) return refused([{ kind: 'too_long', detail: `${text.length} characters` }]);
  const { cited, faults } = findCited(draft, context.sources);
  if (faults.length > 0 || text === '') return refused(faults);
  const { reasons, sums } = checkClaim(text, cited, context);
  if (reasons.length > 0) return refused(reasons);
  return { kind: 'verified', sentence: { text, citations: citationsOf(cited), sums } };
}

function refused(reasons: readonly Reason[]): Verdict {
  return { kind: 'refused', reasons };
}

/** The sentences that the quotes stand in, of each source in order, or what is wrong with the quotes. */
function findCited(
  { citations }: DraftSentence,
  sources: readonly CitedSource[],
): { cited: Cited[]; faults: Reason[] } {
  if (citations.length === 0) return { cited: [], faults: [{ kind: 'no_citation', detail: '' }] };
  const faults: Reason[] = [];
  const found = new Map<CitedSource, Span[]>();
  for (const { passage, quote } of citations) {
    const source = sources[passage - 1];
    const span = source && findQuote(quote, source.text);
    if (source === undefined) faults.push({ kind: 'unknown_passage', detail: String(passage) });
    else if (!span) faults.push({ kind: 'quote_not_found', detail: quote });
    else if (isShort(quote, span, source)) faults.push({ kind: 'quote_too_short', detail: quote });
    else found.set(source, [...(found.get(source) ?? []), span]);
  }
  const cited = [...found].map(([source, spans]) => ({
    source,
    sentences: source.sentences.filter((one) => spans.some((span) => meets(one.span, span))),
  }));
  if (cited.some(({ source }) => ordersMachine(source.text)))
    faults.push({ kind: 'instruction', detail: 'this source gives orders to a machine' });
  return { cited: cited.filter(({ sentences }) => sentences.length > 0), faults };
}

function isShort(quote: string, span: Span, { sentences }: CitedSource): boolean {
  const whole = sentences.some((one) => one.span.start >= span.start && one.span.end <= span.end);
  const length = quote.length + (quote.match(/[\p{Script=Han}\p{Script=Hangul}]/gu)?.length ?? 0);
  return !whole && length < SHORTEST_QUOTE;
}

function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function checkClaim(
  text: string,
  cited: readonly Cited[],
  { gazetteer, language }: VerificationContext,
): { reasons: Reason[]; sums: CarriedFigure[] } {
  const claim = readClaim(text, cited, gazetteer);
  const vocabulary = vocabularyOf(cited);
  const held = cited.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => readFigures(sentence).map((mention) => ({ mention, text: sentence }))),
  );
  const figures = readFigures(claim).map((figure) => carryFigure(figure, held));
  const dates = carryDates(text, cited);
  const items = [...figures.filter(isCarried).map(figureItem), ...dates.filter(isCarried).map(dateItem)];
  const reasons = [
    ...(answerLanguage(text) === language ? [] : [{ kind: 'other_language' as const, detail: language }]),
    ...figures.filter(isReason),
    ...dates.filter(isReason),
    ...uncarriedOrdinals(claim, cited),
    ...uncarriedPlaces(claim, cited),
    ...uncarriedStages(claim, cited),
    ...changedAssertions(
      claim,
      cited,
      items.flatMap(({ by }) => by),
    ),
    ...addedCharges(claim, cited),
    ...uncarriedNames(claim, cited, vocabulary, gazetteer),
    ...changedRoles(claim, cited, gazetteer),
    ...strangeSubjects(claim, cited, items, gazetteer),
    ...crossedPairs(claim, items, held),
    ...doubledItems(claim, items),
    ...widenedParts(claim, cited, figures.filter(isCarried)),
  ];
  const sums = figures.filter(isCarried).filter(({ figure }) => figure.of === 'money');
  return {
    reasons: reasons.length > 0 ? reasons : strangeWords(claim, cited, vocabulary, items.length > 0),
    sums,
  };
}

/** A sentence is read as its sources are: against their date, an ambiguous name in their places. */
function readClaim(text: string, cited: readonly Cited[], gazetteer: Gazetteer): TextMeaning {
  const places = cited
    .flatMap(({ source }) => [source.heading, ...source.sentences])
    .flatMap((one) => one.places);
  const prefer = places.flatMap(({ place }) => place?.within ?? []);
  return readMeaning(text, cited[0]?.source.published ?? null, gazetteer, prefer);
}

function uncarriedOrdinals({ text, ordinals }: TextMeaning, cited: readonly Cited[]): Reason[] {
  const held = cited
    .flatMap(({ source }) => [source.heading, ...source.sentences])
    .flatMap((one) => one.ordinals);
  return ordinals
    .filter((said) => !held.some((other) => other.of === said.of && other.value === said.value))
    .map(({ start, end }) => ({ kind: 'number', detail: text.slice(start, end) }));
}

function isReason(result: object): result is Reason {
  return 'kind' in result;
}

function isCarried<C extends CarriedFigure | CarriedDate>(result: C | Reason): result is C {
  return !isReason(result);
}

function figureItem({ figure, by }: CarriedFigure): CarriedItem {
  return { said: figure, by, isDate: false };
}

function dateItem({ date, by }: CarriedDate): CarriedItem {
  return { said: date, by, isDate: true };
}

/** One citation for each run of neighbouring sentences. */
function citationsOf(cited: readonly Cited[]): UnnumberedCitation[] {
  return cited.flatMap(({ source, sentences }) =>
    runsOf(source, sentences).flatMap((span) => source.cite(span)),
  );
}

function runsOf(source: CitedSource, sentences: Cited['sentences']): Span[] {
  const runs: { span: Span; last: number }[] = [];
  for (const sentence of sentences) {
    const at = source.sentences.indexOf(sentence);
    const run = runs.at(-1);
    if (run && run.last === at - 1)
      runs[runs.length - 1] = { span: { start: run.span.start, end: sentence.span.end }, last: at };
    else runs.push({ span: sentence.span, last: at });
  }
  return runs.map(({ span }) => span);
}
