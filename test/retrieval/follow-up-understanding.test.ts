import { describe, expect, it } from 'vitest';
import { LexicalIndex } from '../../src/indexing/lexical/lexical-index.ts';
import { createGazetteer } from '../../src/language/places.ts';
import { understandFollowUp } from '../../src/retrieval/follow-up-understanding.ts';

const empty = { labels: new Uint32Array(), lengths: new Uint16Array(), postings: new Map() };
const context = {
  today: '2026-11-22',
  gazetteer: createGazetteer(),
  lexical: new LexicalIndex(empty),
  heldPlaces: [],
};
const history = [{ question: 'How many projects were signed in Jiutai in September 2022?' }];

describe('understandFollowUp', () => {
  it('keeps the question as asked and understands it on its own feet', () => {
    const understanding = understandFollowUp('And in 2023?', history, context);
    expect(understanding.question).toBe('And in 2023?');
    expect(understanding.standalone).toBe('How many projects were signed in Jiutai, in 2023?');
    expect(understanding.period).toMatchObject({ from: '2023-01-01', to: '2023-12-31' });
    expect(understanding.places.map(({ name }) => name)).toEqual(['Jiutai']);
    expect(understanding).toMatchObject({ kind: 'figure', askedFor: ['count'], stages: ['signed'] });
    expect(understanding.words.map(({ text }) => text)).toEqual(['projects']);
  });

  it.each([
    ['2023年呢？', 'zh'],
    ['а в 2023?', 'ru'],
    ['그럼 2023년은요?', 'ko'],
    ['and in 2023?', 'en'],
  ])('answers %j in its own language', (question, language) => {
    expect(understandFollowUp(question, history, context).language).toBe(language);
  });

  it('answers a bare number in the language of the conversation', () => {
    const chinese = [{ question: '九台区2022年9月签了多少个项目？' }];
    expect(understandFollowUp('2023?', chinese, context).language).toBe('zh');
  });

  it('gives what the question itself adds more weight than what the conversation lends', () => {
    const brewery = [{ question: 'What is the area of the brewery in Dehui?' }];
    const { standalone, words } = understandFollowUp('And the contractor?', brewery, context);
    const weightOf = (text: string) => words.find((word) => word.text === text)?.weight ?? 0;
    expect(standalone).toContain('brewery');
    expect(weightOf('brewery')).toBeGreaterThan(0);
    expect(weightOf('contractor')).toBeGreaterThan(weightOf('brewery'));
  });

  it('leaves a question that stands on its own feet as it is, whatever was said before', () => {
    const question = 'When was the tannery in Nanguan opened?';
    expect(understandFollowUp(question, history, context)).toEqual(understandFollowUp(question, [], context));
  });

  it('goes by the conversation before what the corpus holds', () => {
    const park = [{ question: 'What is the total investment of the Songyuan hydrogen park?' }];
    const held = { ...context, heldPlaces: ['3608', '220582'] };
    const { places } = understandFollowUp("And the pumped storage in Ji'an?", park, held);
    expect(places.map(({ path }) => path.join('/'))).toEqual(["Jilin Province/Tonghua/Ji'an"]);
  });
});
