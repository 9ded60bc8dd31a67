import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../src/language/places.ts';
import { findPlace, writePath } from '../../src/ledger/find-place.ts';

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
    const candidates = (name: string, held: string[][]) => {
      const found = findPlace(name, gazetteer, held);
      return 'fault' in found && found.fault.kind === 'ambiguous_place' ? found.fault.candidates : [];
    };
    expect(candidates('Chaoyang', []).map(writePath)).toContain('Chaoyang, Beijing');
    expect(candidates('Jilin', [['Jilin Province', 'Jilin']]).map(writePath)).toEqual([
      'Jilin Province',
      'Jilin, Jilin Province',
    ]);
  });

  it.each([
    ['Xanadu', 'unknown_place'],
    ['', 'unknown_place'],
    ['Beijing and Shanghai', 'several_places'],
  ])('says so where "%s" is not one place', (name, kind) => {
    expect(findPlace(name, gazetteer, [])).toEqual({ fault: { kind, name } });
  });
});
