import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences-of.ts';

describe('readPassageSentences', () => {
  it('reads each sentence with every reader, at its offsets', () => {
    const text =
      'On September 18, fifteen projects worth RMB 20 billion were signed in Jiutai District. It rained.';
    const sentences = sentencesOf(text, '2022-09-21');
    expect(sentences.map(({ span }) => text.slice(span.start, span.end))).toEqual(
      sentences.map((sentence) => sentence.text),
    );
    expect(sentences[0]).toMatchObject({
      dates: [{ from: '2022-09-18' }],
      places: [{ place: { name: 'Jiutai' } }],
      stages: [{ stage: 'signed' }],
      amounts: [{ value: 2e10 }],
      counts: [{ value: 15, noun: 'projects' }],
    });
    expect(sentences[0]?.terms.has('project')).toBe(true);
    expect(sentences[1]).toMatchObject({ dates: [], places: [], stages: [], amounts: [], counts: [] });
  });

  it('reads the rows of a table as one, and what stands around it apart', () => {
    const table = 'Place | Projects\nDehui | 9\nJiutai | 15';
    const text = `The year in figures.\n\n${table}\n\nThat was all.`;
    expect(sentencesOf(text).map((sentence) => sentence.text)).toEqual([
      'The year in figures.',
      table,
      'That was all.',
    ]);
  });

  it('takes no word of a document for a misspelt place', () => {
    expect(sentencesOf('The Changchung brewery was opened.')[0]?.places).toEqual([]);
  });
});
