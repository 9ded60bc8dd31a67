import type { SentenceMeaning } from './sentence-meaning.ts';

/** Words at the head of a sentence that only make sense after the one before. */
const GOES_ON =
  /^(?:In (?:addition|that time|all|total|sum)|It|Its|He|His|She|Her|They|Their|These|This|That|Those|Together|Altogether|Both|All|Among|Also|The (?:total|other|rest|sum|list)|Of (?:the|these|them|which|those|it)|Besides|Another|Most|Further|The remaining|\d+ (?:are|were|serve|belong|go|came))\b|^(?:其中|总投资|總投資|合计|共|这|該|该|此|两|项目|園區|园区|他|她|它|还|另)|^(?:Они|Он|Она|Оно|Это|Эти|Из них|Всего|Их|Его|Проект оцени)|^(?:이|그|총|이들|이 중|또)/u;

/** Words inside a sentence that point back: "More than 1.2 trillion yuan is to be invested in them." */
const POINTS_BACK = /\b(?:in|of|for|from|by|to|among|with) (?:them|these|those|it|all of them)\b|当中|在内/u;
const TABLE = / \| /;

/**
 * True where a sentence goes on about what the sentence before it says: "They are worth $700 million", the next item of
 * an enumeration, a table.
 */
export function goesOn({ text }: SentenceMeaning): boolean {
  return GOES_ON.test(text) || POINTS_BACK.test(text) || TABLE.test(text);
}

/** The first of these sentences for as long as each goes on from the one before. */
export function goingOn(sentences: readonly SentenceMeaning[]): SentenceMeaning[] {
  const end = sentences.findIndex((sentence) => !goesOn(sentence));
  return end < 0 ? [...sentences] : sentences.slice(0, end);
}
