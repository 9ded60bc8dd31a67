import type { AskedFor, QuestionKind } from '../language/meaning.ts';
import { tellsMeasure } from '../language/measures.ts';
import { PROJECT_NOUNS } from '../language/project-figures.ts';
import type { Understanding } from '../retrieval/understanding.ts';
import { bears, bearsFigure } from './asked-figure.ts';
import { refersBack } from './going-on.ts';
import type { SentenceMeaning, TextMeaning } from './sentence-meaning.ts';
import { hasWord, shareOfWords, type WeighedWord } from './word-share.ts';

/** A sentence with this share of the words that the whole run has is about what they are about. */
const ABOUT = 0.6;

/** The sentence behind it with this share still is. */
const RELATED = 0.2;

/** Kinds that ask for some figure even where no sign says which. */
const FIGURE_KINDS: readonly QuestionKind[] = ['figure', 'total'];

/**
 * Words under which projects are counted: "how many deals" is answered by a number of projects signed. Chinese says in the same word
 * which ones: a number of projects does not tell that of 外资项目.
 */
const PROJECT_WORDS =
  /^(?!.*[\p{Script=Han}]{2}(?<!重大|重点|工业|产业|招商|投资|签约|新建|开工)(?:项目|項目)).*(?:project|deal|contract|agreement|scheme|signing|venture|项目|項目|合同|协议|проект|договор|контракт|соглашен|프로젝트|계약|사업)/iu;

/** Weight of a wording that is the word itself, spelt rightly. */
const SAME_WORD = 0.85;

/** True for a word that counts projects, also a misspelt one, whose right spelling is among its wordings (term and weight). */
export function isProjectWord(text: string, wordings: Iterable<readonly [string, number]>): boolean {
  return (
    PROJECT_WORDS.test(text) ||
    [...wordings].some(([term, weight]) => weight >= SAME_WORD && PROJECT_WORDS.test(term))
  );
}

/**
 * Share of the kinds asked for (an amount, a number, a date, an area …) that a run of sentences has, 0 to 1, each in a sentence that is
 * about what was asked. So the sum of the next project is not taken for that of the one asked about. `topic` is the heading they
 * stand under, if any: its words are theirs.
 */
export function askedShare(
  { askedFor: said, measures, kind, stages, standalone }: Understanding,
  words: readonly WeighedWord[],
  run: readonly SentenceMeaning[],
  topic: readonly TextMeaning[] = [],
): number {
  const about = sentencesAbout(words, stages, run, topic);
  const counted = words.filter(({ role }) => role === 'counted');
  const askedFor =
    counted.length > 0 && measures.length === 0 ? [...new Set([...said, 'count' as const])] : said;
  if (askedFor.length + measures.length === 0)
    return FIGURE_KINDS.includes(kind) && !about.some(bearsFigure) ? 0 : 1;
  const events = words.filter(({ role, held }) => role !== 'name' && held);
  const borne = askedFor.filter((asked) =>
    about.some(
      (sentence) =>
        bears(sentence, asked, standalone) &&
        (asked !== 'count' || counts(sentence, counted)) &&
        (!OF_EVENTS.includes(asked) || isOfEvent(sentence, events, stages)),
    ),
  );
  const told = measures.filter((measure) => about.some(({ text }) => tellsMeasure(text, measure)));
  if (measures.length > 0 && told.length === 0) return 0;
  return (borne.length + told.length) / (askedFor.length + measures.length);
}

/**
 * The sentences that have most of the question's words the run has, and those right behind one of them that go on about it or share
 * a word or a step with the question.
 */
function sentencesAbout(
  words: readonly WeighedWord[],
  stages: Understanding['stages'],
  run: readonly SentenceMeaning[],
  topic: readonly TextMeaning[],
): SentenceMeaning[] {
  const whole = shareOfWords(words, [...topic, ...run]);
  const about: boolean[] = [];
  for (const [at, sentence] of run.entries()) {
    const own = shareOfWords(words, [...topic, sentence]);
    const sharesStage = sentence.stages.some(({ stage }) => stages.includes(stage));
    const related = own > whole * RELATED || sharesStage || refersBack(sentence);
    about.push(own >= whole * ABOUT || (about[at - 1] === true && related));
  }
  return run.filter((_, at) => about[at]);
}

/** Kinds that are told of something that happened: when it opened, who signed it. */
const OF_EVENTS: readonly AskedFor[] = ['date', 'year', 'name'];

/** A date is that of the event asked about where the sentence says a word of it: not any date of the same project. */
function isOfEvent(
  sentence: SentenceMeaning,
  events: readonly WeighedWord[],
  stages: Understanding['stages'],
): boolean {
  if (sentence.stages.some(({ stage }) => stages.includes(stage))) return true;
  return events.length === 0 ? stages.length === 0 : events.some((word) => hasWord(word, [sentence]));
}

/** True where a sentence has the thing that is counted: exhibitors, where the question is how many exhibitors. */
function counts(sentence: SentenceMeaning, counted: readonly WeighedWord[]): boolean {
  return counted.every(
    (word) =>
      hasWord(word, [sentence]) ||
      (isProjectWord(word.text, word.wordings) &&
        sentence.counts.some(({ noun }) => noun === 'unstated' || PROJECT_NOUNS.includes(noun))),
  );
}
