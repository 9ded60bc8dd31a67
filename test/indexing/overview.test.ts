import { describe, expect, it } from 'vitest';
import { overviewOf } from '../../src/indexing/overview.ts';
import { deskOver } from '../answering/desk-over.ts';
import { NEWS } from '../answering/news.ts';

const desk = deskOver(NEWS);
const empty = deskOver({});

describe('overviewOf', () => {
  it('counts documents and passages and says from when to when they were published', () => {
    const { documents, passages, published } = overviewOf(desk().index, desk().gazetteer);
    expect(documents).toBe(Object.keys(NEWS).length);
    expect(passages).toBeGreaterThanOrEqual(documents);
    expect(published).toEqual({ from: '2022-09-21', to: '2024-05-20', undated: 1 });
  });

  it('lists the newest documents, latest first', () => {
    const { newest } = overviewOf(desk().index, desk().gazetteer);
    expect(newest.map(({ document }) => document)).toEqual([
      'abroad/turkestan.txt',
      'changchun/nongan.txt',
      'changchun/nanguan.txt',
      'changchun/dehui.txt',
      'changchun/jiutai.txt',
    ]);
  });

  it('lists cities, districts and counties by the documents about them or somewhere inside, and no country or province', () => {
    const { places } = overviewOf(desk().index, desk().gazetteer);
    const counts = new Map(places.map(({ place, documents }) => [place.name, documents]));
    expect(places[0]).toMatchObject({ place: { name: 'Changchun' }, documents: 4 });
    expect(counts.get('Jiutai')).toBe(1);
    expect(counts.get('Dehui')).toBe(1);
    expect(counts.has('China') || counts.has('Jilin Province')).toBe(false);
    const numbers = [...counts.values()];
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  });

  it('is empty over an empty corpus', () => {
    expect(overviewOf(empty().index, empty().gazetteer)).toEqual({
      documents: 0,
      passages: 0,
      published: { from: null, to: null, undated: 0 },
      newest: [],
      places: [],
    });
  });
});
