import { describe, expect, it } from 'vitest';
import {
  answerButtons,
  type Buttons,
  citationButtons,
  reasonButtons,
} from '../../../src/telegram/outgoing/answer-buttons.ts';
import { wordingFor } from '../../../src/telegram/wording/wording.ts';
import { answerOf, citation } from './answers.ts';

const labels = (buttons: Buttons) => buttons.map((row) => row.map(({ text }) => text));
const cited = (count: number) =>
  answerOf({ citations: Array.from({ length: count }, (_, at) => citation({ n: at + 1 })) });

describe('answerButtons', () => {
  it('shows the passages, then the ratings', () => {
    expect(answerButtons(7, cited(2))).toEqual([
      [
        { text: '[1]', callback_data: 'p:7:1' },
        { text: '[2]', callback_data: 'p:7:2' },
      ],
      [
        { text: '👍', callback_data: 'r:7:+' },
        { text: '👎', callback_data: 'r:7:-' },
      ],
    ]);
  });

  it('puts eight passages in a row at most', () => {
    expect(labels(answerButtons(7, cited(9))).map((row) => row.length)).toEqual([8, 1, 2]);
  });

  it('lets an abstention only be told to be wrong', () => {
    expect(labels(answerButtons(7, { ...cited(1), status: 'no_evidence' }))).toEqual([['[1]'], ['👎']]);
    expect(labels(answerButtons(7, { citations: [], status: 'no_evidence' }))).toEqual([['👎']]);
  });
});

describe('reasonButtons', () => {
  it('keeps the passages and asks what was wrong', () => {
    expect(labels(reasonButtons(7, cited(1), wordingFor('en')))).toEqual([
      ['[1]'],
      ['Wrong figure', 'Wrong source'],
      ['Something missing', 'Something else'],
    ]);
    expect(reasonButtons(7, cited(0), wordingFor('zh'))[0]?.[0]?.callback_data).toBe('w:7:figure');
  });
});

describe('citationButtons', () => {
  it('has no rows where nothing is cited', () => {
    expect(citationButtons(7, { citations: [] })).toEqual([]);
  });
});
