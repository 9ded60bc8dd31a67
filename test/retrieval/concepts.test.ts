import { describe, expect, it } from 'vitest';
import { type Aspect, type AspectConcept, conceptsOf } from '../../src/retrieval/concepts.ts';
import { understood } from './understood.ts';

function aspect(question: string, name: Aspect): AspectConcept[] {
  return conceptsOf(understood(question)).filter((concept) => concept.aspect === name);
}

function terms(question: string, name: Aspect): string[] {
  return aspect(question, name).flatMap(({ wordings }) => wordings.map(({ term }) => term));
}

describe('conceptsOf', () => {
  it('makes one concept of all places, one of the period, one of all steps, and one of each word', () => {
    const question =
      'Which breweries or dairies were signed or settled in Dehui or Jiutai District in September 2022?';
    const aspects = conceptsOf(understood(question)).map(({ aspect: name }) => name);
    expect(aspects.sort()).toEqual(['period', 'place', 'stage', 'word', 'word']);
    expect(terms(question, 'place')).toEqual(['place:220183', 'place:220113']);
    expect(terms(question, 'stage')).toEqual(['stage:signed', 'stage:settled']);
  });

  it('makes none for what the question does not name', () => {
    expect(conceptsOf(understood('What?'))).toEqual([]);
    expect(aspect('Is there a brewery?', 'place')).toEqual([]);
    expect(aspect('Is there a brewery?', 'period')).toEqual([]);
  });

  it('looks for every place a name can mean', () => {
    const { ambiguous } = understood('What is new in Chaoyang District?');
    expect(terms('What is new in Chaoyang District?', 'place')).toEqual(
      ambiguous.flat().map(({ id }) => `place:${id}`),
    );
  });

  it('looks for the month of the event first, then for one published then', () => {
    const [period] = aspect('What was signed in September 2022?', 'period');
    const weights = new Map(period?.wordings.map(({ term, weight }) => [term, weight]));
    expect(weights.get('month:2022-09')).toBe(1);
    expect(weights.get('published:2022-09')).toBeLessThan(1);
    expect(weights.has('month:2022-08')).toBe(false);
  });

  it('looks no further than news of this trade goes where a side is open', () => {
    const years = terms('What was signed before 2020?', 'period');
    expect(years).toContain('year:2019');
    expect(years.length).toBeLessThan(60);
  });
});
