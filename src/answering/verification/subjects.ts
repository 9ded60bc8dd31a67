import type { Gazetteer } from '../../language/places.ts';
import type { Span } from '../../language/span.ts';
import { clausesOf } from '../clauses.ts';
import type { TextMeaning } from '../sentence-meaning.ts';
import { type Cited, contextOf, type Held } from './evidence-text.ts';
import { bearsName, type NameMention, namesIn } from './names.ts';
import type { CarriedItem } from './pairing.ts';
import type { Reason } from './reason.ts';

/** Words by which a sentence goes on about whoever was named before. */
const GOES_ON =
  /\b(?:it|its|they|their|he|she|his|her|both|these|those|this|the (?:company|firm|group|plant|manufacturer|investor|enterprise|two|project|deal|contract|agreement)s?)\b|[该該其它]|公司|企业|集团|双方|(?<!\p{L})(?:он[аои]?|его|е[её]|их|компани\p{L}*|фирм\p{L}*|предприяти\p{L}*|проект|завод\p{L}*)(?!\p{L})|(?:이|그|동)\s?(?:회사|기업|업체)|회사|기업은|양측/iu;

/**
 * Says which figures and steps of a sentence stand beside a name that its source has elsewhere only: "Huaxia signed fourteen projects" of a
 * text in which the city signed them and Huaxia still talks. The name must stand in the sentence that carries the figure, or before it where
 * that sentence names nobody of its own or says "it".
 */
export function strangeSubjects(
  claim: TextMeaning,
  cited: readonly Cited[],
  items: readonly CarriedItem[],
  gazetteer: Gazetteer,
): Reason[] {
  const names = [...namesIn(claim, gazetteer), ...namesAtHead(claim, cited, gazetteer)];
  if (names.length === 0) return [];
  const all = [...items.filter(({ by, isDate }) => by.length > 0 && !isDate), ...stepItems(claim, cited)];
  return clausesOf(claim.text).flatMap((clause): Reason[] => {
    const own = all.filter(({ said }) => meets(said, clause));
    const strange = names.find(
      (name) =>
        meets(name, clause) &&
        own.some(({ by }) => !by.some((held) => isToldOf(name, held, cited, gazetteer))),
    );
    return strange ? [{ kind: 'pairing', detail: strange.name }] : [];
  });
}

/** At the head of a sentence a capital makes no name, unless a source has the same name inside one of its own. */
function namesAtHead({ text }: TextMeaning, cited: readonly Cited[], gazetteer: Gazetteer): NameMention[] {
  const known = cited.flatMap(({ source }) => source.sentences.flatMap((one) => namesIn(one, gazetteer)));
  return known
    .filter(({ name }) => text.startsWith(`${name} `))
    .map(({ name }) => ({ name, start: 0, end: name.length }));
}

function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Steps of a sentence with those of its cited sentences; steps that stand in the context only are nobody's. */
function stepItems({ stages }: TextMeaning, cited: readonly Cited[]): CarriedItem[] {
  const held = cited.flatMap(({ sentences }) =>
    sentences.flatMap((text) => text.stages.map((mention) => ({ mention, text }))),
  );
  return stages.flatMap((said) => {
    const by = held.filter(({ mention }) => mention.stage === said.stage);
    return by.length === 0 ? [] : [{ said, by, isDate: false }];
  });
}

function isToldOf(
  { name }: NameMention,
  { text }: Held<Span>,
  cited: readonly Cited[],
  gazetteer: Gazetteer,
): boolean {
  if (bearsName(text, name)) return true;
  const from = cited.filter(({ sentences }) => sentences.some((one) => one === text));
  return from.some(({ source }) => {
    if (bearsName(source.heading, name)) return true;
    const sentences = source.sentences.filter((one) => one === text);
    const before = contextOf({ source, sentences });
    return before.some((one) => bearsName(one, name)) && goesOn(text, gazetteer);
  });
}

function goesOn(text: TextMeaning, gazetteer: Gazetteer): boolean {
  return GOES_ON.test(text.text) || (text.places.length === 0 && namesIn(text, gazetteer).length === 0);
}
