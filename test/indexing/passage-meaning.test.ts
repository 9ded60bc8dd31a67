import { describe, expect, it } from 'vitest';
import { type Passage, passageOf } from '../../src/corpus/passage.ts';
import { meaningTerms, periodWordings, placeWordings } from '../../src/indexing/lexical/meaning-terms.ts';
import { createMeaningReader } from '../../src/indexing/passage-meaning.ts';
import { createGazetteer, readPlaces } from '../../src/language/places.ts';

const gazetteer = createGazetteer();

function passageWith(text: string, title: string, published: string | null, path = 'a.txt'): Passage {
  const document = {
    path,
    hash: '',
    text,
    body: [],
    title,
    publisher: null,
    published,
    language: 'en',
    url: null,
  };
  return passageOf(document, { start: 0, end: text.length }, 1);
}

/** Terms under which passages about a place are found. */
function termsOfPlace(name: string): string[] {
  const [mention] = readPlaces(name, gazetteer);
  return mention?.place ? placeWordings(mention.place).map(({ term }) => term) : [];
}

describe('createMeaningReader', () => {
  it('finds a passage under the place of its title, in all that contains it, and under its own dates', () => {
    const read = createMeaningReader(gazetteer);
    const passage = passageWith(
      'On September 18, fifteen projects were signed.',
      '九台区集中签约',
      '2022-09-21',
    );
    const terms = meaningTerms(read(passage));
    for (const name of ['Jiutai', 'Changchun', 'Jilin Province']) {
      const [term = ''] = termsOfPlace(name);
      expect(terms, name).toContain(term);
    }
    const [month] = periodWordings('2022-09-01', '2022-09-30');
    expect(terms).toContain(month?.term);
    expect(terms).toContain('stage:signed');
  });

  it('never lends the title of one document to another', () => {
    const read = createMeaningReader(gazetteer);
    read(passageWith('It was signed.', 'Signed in Jiutai', '2022-09-21'));
    expect(read(passageWith('It was signed.', 'Good news', null, 'b.txt')).places).toEqual([]);
    expect(read(passageWith('It was signed.', 'Signed in Jiutai', null, 'c.txt'))).toMatchObject({
      published: null,
    });
  });
});
