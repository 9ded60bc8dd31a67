import { describe, expect, it } from 'vitest';
import { passageOf } from '../../../src/corpus/passage.ts';
import { passageTerms } from '../../../src/indexing/lexical/passage-terms.ts';

const TEXT = 'Projects were signed. More projects follow.';
const passage = passageOf(
  {
    path: 'a.txt',
    hash: '',
    text: TEXT,
    body: [],
    title: 'Projects of Jiutai, Jiutai!',
    publisher: null,
    published: '2022-09-21',
    language: 'en',
    url: null,
  },
  { start: 0, end: TEXT.length },
  1,
);

describe('passageTerms', () => {
  const terms = passageTerms(passage, { places: [], dates: [], stages: [], published: '2022-09-21' });

  it('counts words as often as they occur, those of the title once more', () => {
    expect(terms.get('project')).toBe(3);
    expect(terms.get('sign')).toBe(1);
    expect(terms.get('jiutai')).toBe(1);
  });

  it('adds the terms of the meaning', () => {
    expect(terms.get('published:2022-09')).toBe(1);
  });
});
