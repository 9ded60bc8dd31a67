import { mask } from '../../language/mask.ts';
import type { Gazetteer } from '../../language/places.ts';
import type { Span } from '../../language/span.ts';
import { isStopWord } from '../../language/stop-words.ts';
import { englishGlosses, isHanName } from '../../language/terms/chinese-dictionary.ts';
import { expandTerms, readTerms } from '../../language/terms.ts';
import { readInvestors, readProjectNames } from '../../ledger/read-facts/read-names.ts';
import type { TextMeaning } from '../sentence-meaning.ts';
import { type Cited, contextOf } from './evidence-text.ts';
import type { Reason } from './reason.ts';

const CAPITAL = "\\p{Lu}[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}&'’.-]*";
const CAPITALISED = new RegExp(`(?<![\\p{L}\\p{N}])${CAPITAL}(?:\\s${CAPITAL})*`, 'gu');
/** Where a capital says only that a sentence begins. */
const BEGINS = /(?:^|[.!?:;]\s+)["“«(]?$/u;
/** Words that go with a name of a place or a sum and are none themselves. */
const GENERIC =
  /^(?:district|county|city|province|prefecture|region|zone|area|new|town|township|village|autonomous|municipality|park|projects?|phase|rmb|cny|usd|eur|us|yuan|dollars?|i{1,3}|iv|район\p{L}*|област\p{L}*|провинци\p{L}*|город\p{L}*|уезд\p{L}*|кнр|сша)$/iu;
const QUOTED = /[“"«「『《]([^”"»」』》]{2,60})[”"»」』》]/gu;
/** Ways in which a name of one script is found in another; a synonym is no name. */
const ACROSS: readonly string[] = ['translation', 'pinyin', 'spelling'];

/** The words of what is cited: its sentences, those before them, title and publisher, with the pinyin of Chinese names. */
export function vocabularyOf(cited: readonly Cited[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const one of cited) {
    for (const { terms } of [...one.sentences, ...contextOf(one)]) for (const term of terms) words.add(term);
    for (const term of one.source.publisher) words.add(term);
  }
  return words;
}

/**
 * Says which names of a sentence (persons, firms, projects, what stands in quotation marks) its sources do not have. A name must stand
 * there, in capital letters or not; from one script to another by the glossary, by pinyin or by the settled transcriptions. A capital at
 * the head of a sentence makes no name of an English word.
 */
export function uncarriedNames(
  claim: TextMeaning,
  cited: readonly Cited[],
  vocabulary: ReadonlySet<string>,
  gazetteer: Gazetteer,
): Reason[] {
  const wanted = namesIn(claim, gazetteer).map(({ name }) => name);
  const missing = wanted.filter((name) => !stands(name, cited) && !isCarried(name, vocabulary));
  const literal = literalNames(claim.text).filter((name) => !stands(name, cited));
  return [...new Set([...missing, ...literal])].map((detail) => ({ kind: 'name', detail }));
}

/** A name as a text has it. */
export interface NameMention extends Span {
  readonly name: string;
}

/** The names of a text that are no places: in capitals, or Chinese ones of the dictionary. */
export function namesIn({ text, dates, places, amounts }: TextMeaning, gazetteer: Gazetteer): NameMention[] {
  const masked = mask(text, [...dates, ...places, ...amounts]);
  return [...capitalised(masked, gazetteer), ...hanNames(masked)];
}

/** True where a text has every word of a name, as it stands or as its script has it. */
export function bearsName({ text, terms }: TextMeaning, name: string): boolean {
  return folded(text).includes(folded(name)) || isCarried(name, terms);
}

function capitalised(text: string, gazetteer: Gazetteer): NameMention[] {
  return [...text.matchAll(CAPITALISED)].flatMap(({ 0: run, index }) => {
    const words = run.split(/\s/);
    const begins = BEGINS.test(text.slice(0, index));
    const first = begins && isOrdinary(words[0] ?? '', gazetteer) ? words.slice(1) : words;
    const names = first.filter((word) => !GENERIC.test(bare(word)));
    return names.length > 0
      ? [{ name: names.map(bare).join(' '), start: index, end: index + run.length }]
      : [];
  });
}

function bare(word: string): string {
  return word.replace(/['’]s$|[.'’-]+$/gu, '');
}

/** A Russian word has no list to be looked up in; at the head of a sentence it is taken for one. */
function isOrdinary(word: string, gazetteer: Gazetteer): boolean {
  const lower = bare(word).toLowerCase();
  return isStopWord(lower) || /^\p{Script=Cyrillic}/u.test(lower) || gazetteer.isEnglish(lower);
}

/** Chinese words that the dictionary has as names only. */
function hanNames(text: string): NameMention[] {
  if (!/\p{Script=Han}/u.test(text)) return [];
  return readTerms(text)
    .filter(
      ({ term }) => /^\p{Script=Han}{2,}$/u.test(term) && isHanName(term) && englishGlosses(term).length > 0,
    )
    .map(({ term, start, end }) => ({ name: term, start, end }));
}

/** Every word of a name must be carried, by itself or as the other script has it. */
function isCarried(name: string, vocabulary: ReadonlySet<string>): boolean {
  const terms = readTerms(name);
  const missing = terms.flatMap(({ term }, at) => (vocabulary.has(term) || isStopWord(term) ? [] : [at]));
  if (missing.length === 0) return true;
  const found = new Set(
    expandTerms(name, terms)
      .filter(({ term, source }) => ACROSS.includes(source) && vocabulary.has(term))
      .map(({ of }) => of),
  );
  return missing.every(
    (at) => found.has(at) || terms.some((other, i) => found.has(i) && covers(other, terms[at])),
  );
}

function covers(
  outer: { start: number; end: number },
  inner: { start: number; end: number } | undefined,
): boolean {
  return inner !== undefined && outer.start <= inner.start && outer.end >= inner.end;
}

function literalNames(text: string): string[] {
  const quoted = [...text.matchAll(QUOTED)].map((match) => match[1] ?? '');
  return [...quoted, ...readInvestors(text), ...readProjectNames(text)].filter(
    (name) => !/^\p{Lu}?[\p{Script=Latin}\s]/u.test(name) || quoted.includes(name),
  );
}

function stands(name: string, cited: readonly Cited[]): boolean {
  const wanted = folded(name);
  return cited.some(
    ({ source }) => folded(source.text).includes(wanted) || folded(source.heading.text).includes(wanted),
  );
}

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
