import type { Passage } from '../corpus/passage.ts';
import { readDates } from '../language/dates.ts';
import { mask } from '../language/mask.ts';
import type { PlaceMention } from '../language/meaning.ts';
import { everyWord, type Gazetteer, readPlaces } from '../language/places.ts';
import { readStages } from '../language/stages.ts';
import type { PassageMeaning } from './lexical/meaning-terms.ts';

/** Reads what a passage means: its own words, and those of its document's title. */
export type MeaningReader = (passage: Passage) => PassageMeaning;

/**
 * A reader of passages that knows the places of a gazetteer. Titles are read once a document, since passages come
 * document by document.
 */
export function createMeaningReader(gazetteer: Gazetteer): MeaningReader {
  let title = { text: '', document: '', meaning: titleMeaning('', null, gazetteer) };
  return (passage) => {
    const { title: text, document, published } = passage.metadata;
    if (title.text !== text || title.document !== document) {
      title = { text, document, meaning: titleMeaning(text, published, gazetteer) };
    }
    const prefer = title.meaning.places.flatMap(idsOf);
    const words = passage.pageContent;
    const dates = readDates(words, { date: published, role: 'published' });
    return {
      places: [
        ...title.meaning.places,
        ...readPlaces(mask(words, dates), gazetteer, { prefer, known: everyWord }),
      ],
      dates: [...title.meaning.dates, ...dates],
      stages: [...title.meaning.stages, ...readStages(words)],
      published,
    };
  };
}

function titleMeaning(title: string, published: string | null, gazetteer: Gazetteer): PassageMeaning {
  return {
    places: readPlaces(title, gazetteer, { known: everyWord }),
    dates: readDates(title, { date: published, role: 'published' }),
    stages: readStages(title),
    published,
  };
}

function idsOf({ place }: PlaceMention): readonly string[] {
  return place ? place.within : [];
}
