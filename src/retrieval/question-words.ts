import type { Concept, LexicalIndex, WeightedTerm } from '../indexing/lexical/lexical-index.ts';
import { nearestTerms } from '../indexing/lexical/spelling.ts';
import type { Span } from '../language/span.ts';
import { isNearStopWord, isStopWord } from '../language/stop-words.ts';
import { type ExpandedTerm, expandTerms, readTerms, type Term } from '../language/terms.ts';
import { isCounted, isToldUnnamed, readFocus } from './question-focus.ts';

/** A word of the question that must be found, with the wordings it may be found in. */
export interface QuestionWord extends Concept, Span {
  /** As asked. */
  readonly text: string;
  /** Whether the corpus has it in any wording. */
  readonly held: boolean;
  /** What it is to the question: a name, the thing that is counted, what else is asked for, or any other word. */
  readonly role: 'name' | 'counted' | 'focus' | 'plain';
}

/** Wordings below this weight are too far from the word to be worth a look. */
const LEAST_WEIGHT = 0.15;
/** A word the corpus does not have is replaced by its nearest; a guess counts less than what was written. */
const RESPELT_WEIGHT = 0.85;
/** A part of a compound (食品 of 食品加工) stands for the whole only by the share it makes of it, and less. */
const PART_WEIGHT = 0.6;

/**
 * How much a word counts beside the others. A name, or the thing that is counted ("how many exhibitors"), is what the
 * question is about; a word the corpus never uses is as a rule the asker's own way of putting it.
 */
const WORD_WEIGHTS = { name: 1.6, counted: 1.5, focus: 1.5, plain: 1, unknown: 0.5, toldUnnamed: 0.3 };

/**
 * The words of a question that are neither question words nor part of a date, a place or a stage (`taken`), each with
 * its other wordings: synonyms, translations, and, where the corpus does not know it, its nearest spelling. `isOrdinary`
 * tells a lower-case word that is in the dictionary from one that can only be a name.
 */
export function readQuestionWords(
  question: string,
  taken: readonly Span[],
  lexical: LexicalIndex,
  isOrdinary: (word: string) => boolean,
): QuestionWord[] {
  const terms = readTerms(question);
  const expanded = expandTerms(question, terms);
  const focus = readFocus(question).filter((span) => !taken.some((other) => overlaps(span, other)));
  return groupOverlapping(terms)
    .filter(
      (group) =>
        isContent(question, group, lexical, isOrdinary) &&
        !taken.some((span) => overlaps(span, spanOf(group))),
    )
    .map((group) => {
      const word = questionWord(question, group, terms, expanded, lexical);
      const role = roleOf(question, word, focus, isOrdinary);
      const weight = role === 'plain' ? plainWeight(word, focus) : WORD_WEIGHTS[role];
      return { ...word, role, weight };
    });
}

/** Terms that share characters are ways to cut one word: 食品加工 with 食品 and 加工, `high-tech` with its halves. */
function groupOverlapping(terms: readonly Term[]): Term[][] {
  const groups: Term[][] = [];
  for (const term of terms) {
    const last = groups.at(-1);
    if (last && term.start < spanOf(last).end) last.push(term);
    else groups.push([term]);
  }
  return groups;
}

function spanOf(group: readonly Term[]): Span {
  return {
    start: Math.min(...group.map(({ start }) => start)),
    end: Math.max(...group.map(({ end }) => end)),
  };
}

/** Korean question words carry endings: 얼마입니까, 몇 개, 언제였나요. */
const KOREAN_QUESTION_WORD = /^(?:얼마|몇|언제|누가|누구|무엇|무슨|어디|어느|어떤|어떻)/u;

function isContent(
  question: string,
  group: readonly Term[],
  lexical: LexicalIndex,
  isOrdinary: (word: string) => boolean,
): boolean {
  const { start, end } = spanOf(group);
  const text = question.slice(start, end);
  if (isMeasuringAdjective(question, start, text)) return false;
  if (isStopWord(text) || isStopWord(group[0]?.term ?? '') || KOREAN_QUESTION_WORD.test(text)) return false;
  return (
    group.some(({ term }) => lexical.documentFrequency(term) > 0) ||
    isOrdinary(text.toLowerCase()) ||
    !isNearStopWord(text)
  );
}

/** The large of "how large is the zone" asks; no text has to say that it is large. */
function isMeasuringAdjective(question: string, start: number, text: string): boolean {
  const measures = /^(?:large|big|long|far|high|wide|deep|old|great|fast|tall|heavy)$/i.test(text);
  return measures && /\bhow\s+$/i.test(question.slice(0, start));
}

function questionWord(
  question: string,
  group: readonly Term[],
  terms: readonly Term[],
  expanded: readonly ExpandedTerm[],
  lexical: LexicalIndex,
): Omit<QuestionWord, 'role' | 'weight'> {
  const span = spanOf(group);
  const wordings = wordingsOf(group, terms, expanded, lexical);
  const held = wordings.some(({ term }) => lexical.documentFrequency(term) > 0);
  return { ...span, text: question.slice(span.start, span.end), held, wordings };
}

/** What is asked for and told without being named (which fields, what purpose) need hardly be found. */
function plainWeight(
  word: Pick<QuestionWord, 'start' | 'end' | 'text' | 'held'>,
  focus: readonly Span[],
): number {
  if (isToldUnnamed(word.text) && focus.some((one) => overlaps(one, word))) return WORD_WEIGHTS.toldUnnamed;
  return word.held ? WORD_WEIGHTS.plain : WORD_WEIGHTS.unknown;
}

/** An ordinary word ("Chinese", "Party") is no name, however it is written. */
function roleOf(
  question: string,
  span: Span,
  focus: readonly Span[],
  isOrdinary: (word: string) => boolean,
): QuestionWord['role'] {
  const word = question.slice(span.start, span.end).toLowerCase();
  if (isName(question, span) && !isOrdinary(word)) return 'name';
  if (isCounted(question, span)) return 'counted';
  return focus.some((one) => overlaps(one, span)) && !isToldUnnamed(word) ? 'focus' : 'plain';
}

function wordingsOf(
  group: readonly Term[],
  terms: readonly Term[],
  expanded: readonly ExpandedTerm[],
  lexical: LexicalIndex,
): readonly WeightedTerm[] {
  const whole = spanOf(group);
  const weights = new Map<string, number>();
  const add = (term: string, weight: number) => weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  for (const part of group) {
    const isWhole = part.start === whole.start && part.end === whole.end;
    const share = (part.end - part.start) / (whole.end - whole.start);
    const weight = isWhole ? 1 : PART_WEIGHT * share;
    add(part.term, weight);
    const at = terms.indexOf(part);
    for (const other of expanded) if (other.of === at) add(other.term, other.weight * weight);
  }
  const wordings = [...weights]
    .map(([term, weight]) => ({ term, weight }))
    .filter(({ weight }) => weight >= LEAST_WEIGHT);
  if (wordings.some(({ term }) => lexical.documentFrequency(term) > 0)) return wordings;
  const near = group.flatMap(({ term }) => nearestTerms(term, lexical));
  return [...wordings, ...near.map((term) => ({ term, weight: RESPELT_WEIGHT }))];
}

/** True where two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Characters by which Chinese writes foreign names (Xinhua's tables): a word of three or more of nothing else is one, as 切尔诺贝利. */
const TRANSCRIBED =
  /^[阿埃艾爱安昂奥巴拜班邦贝本比彼宾波伯博布查达戴丹当德登狄迪蒂顿多厄恩尔耳法范菲费芬丰冯佛夫弗福盖甘冈高戈格根古瓜哈海汉豪赫亨胡华怀惠霍基吉济季加贾杰金津卡凯坎康考科克肯孔库夸奎拉来莱赖兰朗劳勒雷累里黎利莉林隆卢鲁伦罗洛吕马麦迈曼芒毛梅门蒙米密敏明莫默穆那纳娜内尼妮年涅宁牛纽农努诺欧帕潘庞佩彭皮平珀普齐奇恰强乔切钦琴丘热日荣茹瑞若萨塞赛桑瑟森沙山尚绍舍申圣施石史斯寺松苏索塔泰坦唐汤特滕藤提廷通图土托脱瓦万旺威韦维文翁沃乌吾武西锡希夏谢辛欣兴休雪雅亚延扬耶叶伊因英永尤于约赞泽扎詹哲者珍芝治朱兹祖佐]{3,}$/u;

/**
 * A capital inside a sentence marks a name; so do Latin letters in a Chinese or Korean question. Russian names are left out: they
 * are declined, and a form the document does not have says nothing.
 */
function isName(question: string, { start, end }: Span): boolean {
  const word = question.slice(start, end);
  if (TRANSCRIBED.test(word)) return true;
  if (/^\p{Script=Latin}/u.test(word) && /[\p{Script=Han}\p{Script=Hangul}]/u.test(question)) return true;
  if (!/^\p{Lu}/u.test(word) || !/^\p{Script=Latin}/u.test(word)) return false;
  return start > 0 && !/[.!?:»”"]\s*$/.test(question.slice(0, start));
}
