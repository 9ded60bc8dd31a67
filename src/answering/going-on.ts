import type { Place } from '../language/meaning.ts';
import type { SentenceMeaning, TextMeaning } from './sentence-meaning.ts';

/** Words at the head of a sentence that only make sense after the one before. */
const GOES_ON =
  /^(?:In (?:that time|all|total|sum)|It|Its|He|His|She|Her|They|Their|These|This|That|Those|Together|Altogether|Both|All|Among|The (?:total|sum|list|project|investment|plant)|Wherein|Thereof|Of (?:whom|all)|Among which|Of (?:the|these|them|which|those|it)|Most)\b|^(?:其中|总投资|總投資|合计|共|这|該|该|此|两|项目|園區|园区|他|她|它)|^(?:Они|Он|Она|Оно|Это|Эти|Из них|Всего|Их|Его|Проект|Оценка|Стоимость|Запуск|Общ)|^(?:이|그|총|이들|이 중|또)/u;

/** Words that add the next item of an enumeration: about the same event, but no longer about the same thing. */
const ADDS =
  /^(?:In addition|Also|Besides|Another|Further|Then there|The (?:other|rest|remaining)|\d+ (?:are|were|serve|belong|go|came))\b|^(?:此外|另外|还有|另|同时)|^(?:Кроме того|Также|Ещё|Еще)|^(?:또한|그 밖에)/u;
/** Words inside a sentence that point back: "More than 1.2 trillion yuan is to be invested in them." */
const POINTS_BACK = /\b(?:in|of|for|from|by|to|among|with) (?:them|these|those|it|all of them)\b|当中|在内/u;
const TABLE = / \| /;

/** True where a sentence speaks of the very thing the one before it speaks of: "They are worth $700 million." */
export function refersBack(sentence: SentenceMeaning): boolean {
  return GOES_ON.test(sentence.text) || POINTS_BACK.test(sentence.text) || namesNothingNew(sentence);
}

/** Longer sentences bring their own matter with them. */
const SHORT = 120;
const NEW_NAME = /(?<!^)(?<![.!?:] )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;

function namesNothingNew({ text, places }: SentenceMeaning): boolean {
  return (
    text.length <= SHORT &&
    places.length === 0 &&
    !ADDS.test(text) &&
    !NEW_NAME.test(text) &&
    !TABLE.test(text)
  );
}

/** True where a sentence goes on about the event of the one before it: it refers back, adds an item, or is its table. */
export function goesOn(sentence: SentenceMeaning): boolean {
  const { text } = sentence;
  return GOES_ON.test(text) || POINTS_BACK.test(text) || ADDS.test(text) || TABLE.test(text);
}

/** How a sentence begins that puts another thing beside the one spoken of: "A tannery in Dehui costs …". */
const ANOTHER =
  /^(?:An?|Another|One more|The (?:other|second|third|next)|Two|Three|Other|Also|Besides|In addition|Separately)[\s,]|^(?:另|此外|还有|其他|同时)|^(?:Ещ[её] |Друг|Кроме того|Также|Второ|Трет)|^(?:또|다른|그 밖에)/u;

/** True where a sentence turns to another thing than the texts before it are about: it begins so, or names a place elsewhere. */
export function turnsToAnother({ text, places }: SentenceMeaning, about: readonly TextMeaning[]): boolean {
  if (ANOTHER.test(text)) return true;
  const known = about.flatMap((one) => one.places.flatMap(({ place }) => place?.within ?? []));
  return places.some(({ place }) => place !== null && known.length > 0 && !isAmong(place, known));
}

/** A place that is known, holds a known one, or lies in a known one that is no country. */
function isAmong({ id, within }: Place, known: readonly string[]): boolean {
  return known.includes(id) || within.slice(1, -1).some((outer) => known.includes(outer));
}

/** The first of these sentences for as long as each goes on from the one before. */
export function goingOn(sentences: readonly SentenceMeaning[]): SentenceMeaning[] {
  const end = sentences.findIndex((sentence) => !goesOn(sentence));
  return end < 0 ? [...sentences] : sentences.slice(0, end);
}
