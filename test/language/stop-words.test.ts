import { describe, expect, it } from 'vitest';
import { isStopWord } from '../../src/language/stop-words.ts';

describe('isStopWord', () => {
  it.each(['the', 'How', 'WHICH', '多少', '哪些', 'Сколько', 'какие', '언제', '얼마나'])(
    'knows that "%s" only asks',
    (word) => {
      expect(isStopWord(word)).toBe(true);
    },
  );

  it.each(['signed', 'projects', 'investment', 'may-day', '签约', '投资', 'проект', '투자', '2022', ''])(
    'leaves "%s" to be searched for',
    (word) => {
      expect(isStopWord(word)).toBe(false);
    },
  );
});
