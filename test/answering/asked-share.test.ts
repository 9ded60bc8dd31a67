import { describe, expect, it } from 'vitest';
import { askedShare } from '../../src/answering/asked-share.ts';
import { weighWords } from '../../src/answering/word-share.ts';
import { understood, wordsOf } from '../retrieval/understood.ts';
import { sentencesOf } from './sentences-of.ts';

/** Share of what a question asks for that a run of sentences has, in a corpus of these sentences alone. */
function shareOf(question: string, text: string, topic = ''): number {
  const lexical = wordsOf(text, topic);
  const understanding = understood(question, { lexical });
  return askedShare(
    understanding,
    weighWords(understanding.words, lexical),
    sentencesOf(text),
    sentencesOf(topic),
  );
}

describe('askedShare', () => {
  it.each<[string, string, number]>([
    ['How much did the brewery cost?', 'The brewery cost RMB 2 billion.', 1],
    ['How much did the brewery cost?', 'The brewery was opened.', 0],
    ['How much did the brewery cost, and when was it opened?', 'The brewery was opened on May 3, 2022.', 0.5],
    ['How many exhibitors came?', 'There were 300 exhibitors.', 1],
    ['How many exhibitors came?', 'The exhibitors came on 3 trains.', 1],
    ['How many exhibitors came?', 'There were 300 buyers.', 0],
    ['How many deals were signed?', 'Fifteen projects were signed.', 1],
    ['What area does the brewery cover?', 'The brewery covers 20 hectares.', 1],
    ['What area does the brewery cover?', 'The brewery cost RMB 2 billion.', 0],
    ['How long did the brewery take to build?', 'The brewery was built in 18 months.', 1],
    ['How long did the brewery take to build?', 'The brewery was built in 2022.', 0],
    ['啤酒厂占地面积多少？', '啤酒厂占地20公顷。', 1],
    ['啤酒厂投资多少？', '啤酒厂占地20公顷。', 0],
    ['What is the brewery?', 'The brewery is new.', 1],
  ])('of "%s" in "%s" is %d', (question, text, expected) => {
    expect(shareOf(question, text)).toBe(expected);
  });

  it.each<[string, string, number]>([
    ['When was the brewery opened?', 'The brewery was opened on May 3, 2022.', 1],
    ['When was the brewery opened?', 'The mayor came on May 3, 2022.', 0],
    ['When did work on the brewery start?', 'Work was started on May 3, 2022.', 1],
    ['When was it signed?', 'The contract was signed on May 3, 2022.', 1],
    ['When was it signed?', 'The mayor came on May 3, 2022.', 0],
    ['Who built the brewery?', 'The brewery was built by Zhongke Group.', 1],
  ])(
    'counts a date or a name only in a sentence with a word of the event: "%s" in "%s" is %d',
    (question, text, expected) => {
      expect(shareOf(question, text, 'The brewery of Fuyu')).toBe(expected);
    },
  );

  it('does not take the sum of the next thing for that of the one asked about', () => {
    expect(
      shareOf(
        'How much did the brewery cost?',
        'The brewery was opened. A tannery in Dehui cost RMB 7 billion.',
      ),
    ).toBe(0);
    expect(shareOf('How much did the brewery cost?', 'The brewery was opened. It cost RMB 7 billion.')).toBe(
      1,
    );
  });
});
