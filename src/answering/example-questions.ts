import type { CorpusOverview } from '../indexing/overview.ts';
import type { AnswerLanguage } from '../language/answer-language.ts';
import { placeName } from '../language/places/relations.ts';
import type { Gazetteer } from '../language/places.ts';

type Template = (place: string, year: string) => string;

/** Questions of the kinds staff ask most: one year's signings, the starts, the money. */
const TEMPLATES: Record<AnswerLanguage, readonly Template[]> = {
  en: [
    (place, year) => `What was signed in ${place} in ${year}?`,
    (place, year) => `How many projects started in ${place} in ${year}?`,
    (place) => `What is the total investment of the projects in ${place}?`,
  ],
  zh: [
    (place, year) => `${year}年${place}签约了哪些项目？`,
    (place, year) => `${year}年${place}开工了多少个项目？`,
    (place) => `${place}项目总投资是多少？`,
  ],
  ru: [
    (place, year) => `Что подписали в ${place} в ${year} году?`,
    (place, year) => `Сколько проектов начали строить в ${place} в ${year} году?`,
    (place) => `Каков общий объём инвестиций в проекты ${place}?`,
  ],
  ko: [
    (place, year) => `${year}년 ${place}에서 체결된 프로젝트는?`,
    (place, year) => `${year}년 ${place}에서 착공한 프로젝트는 몇 개입니까?`,
    (place) => `${place} 프로젝트의 총투자액은 얼마입니까?`,
  ],
};

/** Questions tried before giving up, so that help never takes long. */
const MOST_TRIED = 24;

/**
 * Questions that may well be answered from a corpus: on the places it has most of, in the years its news is from, each place with
 * another kind of question than the place before. Whoever shows one asks it first.
 */
export function exampleQuestions(
  { places, newest, published }: CorpusOverview,
  gazetteer: Gazetteer,
  language: AnswerLanguage,
): string[] {
  const days = [...newest.map((note) => note.published), published.to, published.from];
  const years = [...new Set(days.flatMap((day) => (day ? [day.slice(0, 4)] : [])))];
  const templates = TEMPLATES[language];
  const rounds = years.flatMap((year, turn) =>
    places.map(({ place }, at) => {
      const write = templates[(at + turn) % templates.length] as Template;
      return write(placeName(gazetteer, place, language), year);
    }),
  );
  return [...new Set(rounds)].slice(0, MOST_TRIED);
}
