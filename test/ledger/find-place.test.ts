import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../src/language/places.ts';
import { findPlace } from '../../src/ledger/find-place.ts';

const gazetteer = createGazetteer();
const CHANGCHUN = ['Jilin Province', 'Changchun'];

describe('findPlace', () => {
  it.each([
    ['Jiutai', [...CHANGCHUN, 'Jiutai']],
    ['九台区', [...CHANGCHUN, 'Jiutai']],
    ['Цзютай', [...CHANGCHUN, 'Jiutai']],
    ['Chaoyang District, Changchun', [...CHANGCHUN, 'Chaoyang']],
    ['Changchun, Jilin Province', CHANGCHUN],
  ])('finds %s', (name, path) => {
    expect(findPlace(name, gazetteer, [])).toMatchObject({ path });
  });

  it('takes the one the ledger holds, or holds something in, where a name has several', () => {
    expect(findPlace('Chaoyang', gazetteer, [[...CHANGCHUN, 'Chaoyang']])).toMatchObject({
      path: [...CHANGCHUN, 'Chaoyang'],
    });
    expect(findPlace('Jilin', gazetteer, [CHANGCHUN])).toMatchObject({ path: ['Jilin Province'] });
  });

  it('names what can be meant where the ledger does not decide', () => {
    expect(findPlace('Chaoyang', gazetteer, [])).toEqual({
      fault: expect.stringMatching(/can mean .*Beijing/),
    });
    expect(findPlace('Jilin', gazetteer, [['Jilin Province', 'Jilin']])).toEqual({
      fault: expect.stringMatching(/Jilin Province; Jilin, Jilin Province/),
    });
  });

  it.each(['Xanadu', '', 'Beijing and Shanghai'])('says so where "%s" is not one place', (name) => {
    expect(findPlace(name, gazetteer, [])).toEqual({ fault: expect.stringMatching(/No place|several/) });
  });
});
