import type { AnswerLanguage } from '../language/answer-language.ts';
import { placeByPath, placeName } from '../language/places/relations.ts';
import { type Gazetteer, readPlaces } from '../language/places.ts';

/** A place by its name, with what it lies in where the name alone could mean another one. */
export function placeWords(path: readonly string[], language: AnswerLanguage, gazetteer: Gazetteer): string {
  const names = path.map((_, at) => nameOfPath(path.slice(0, at + 1), language, gazetteer));
  const isMeant = (words: string) => {
    const [found, ...others] = readPlaces(words, gazetteer);
    const reached = others.length === 0 ? found : undefined;
    const smallest =
      reached ?? readPlaces(words, gazetteer).find(({ place }) => place?.path.length === path.length);
    return smallest?.place?.path.join() === path.join();
  };
  const wordings = names.map((_, at) => joined(names.slice(names.length - 1 - at), language));
  return wordings.find(isMeant) ?? wordings.at(-1) ?? '';
}

/** How a place is called in a language, by its path; its English name where no other is held. */
export function nameOfPath(path: readonly string[], language: AnswerLanguage, gazetteer: Gazetteer): string {
  const place = language === 'zh' ? placeByPath(gazetteer, path) : null;
  return place ? placeName(gazetteer, place, language) : (path.at(-1) ?? '');
}

/** Chinese goes from the largest to the smallest, everybody else the other way. */
function joined(names: readonly string[], language: AnswerLanguage): string {
  if (language === 'zh' && names.every((name) => /\p{Script=Han}/u.test(name))) return names.join('');
  return [...names].reverse().join(', ');
}
