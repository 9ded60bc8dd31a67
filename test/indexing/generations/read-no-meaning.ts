import type { MeaningReader } from '../../../src/indexing/passage-meaning.ts';

/** A reader that finds no places, dates or stages: what an index does with files does not depend on them. */
export const readNoMeaning: MeaningReader = ({ metadata }) => ({
  places: [],
  dates: [],
  stages: [],
  published: metadata.published,
});
