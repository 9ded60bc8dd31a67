import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../src/language/places.ts';
import { readStatedMeaning } from '../../src/language/text-meaning.ts';

const gazetteer = createGazetteer();

describe('readStatedMeaning', () => {
  it('reads a text with every reader, with offsets into it', () => {
    const text = 'On September 18, fifteen projects were signed in Jiutai, worth over RMB 20 billion.';
    const meaning = readStatedMeaning(text, '2022-09-21', gazetteer, []);
    const words = (spans: readonly { start: number; end: number }[]) =>
      spans.map(({ start, end }) => text.slice(start, end));
    expect(words(meaning.dates)).toEqual(['September 18']);
    expect(words(meaning.places)).toEqual(['Jiutai']);
    expect(words(meaning.stages)).toEqual(['signed']);
    expect(words(meaning.counts)).toEqual(['fifteen projects']);
    expect(words(meaning.amounts)).toEqual(['over RMB 20 billion']);
  });

  it.each([
    ['九台区签约项目35个', [35]],
    ['四平市落地项目96个', [96]],
    ['九个项目在九台区签约', [9]],
  ])('takes no place for a number: %s', (text, values) => {
    const { counts } = readStatedMeaning(text, null, gazetteer, []);
    expect(counts.map(({ value }) => value)).toEqual(values);
  });
});
