import { describe, expect, it } from 'vitest';
import { isStopWord } from '../../src/language/stop-words.ts';

describe('isStopWord', () => {
  it.each([
    'the',
    'How',
    'WHICH',
    '多少',
    '哪些',
    'Сколько',
    'какие',
    '언제',
    '얼마나',
    'results',
    'breakdown',
    'each',
    'roughly',
    'during',
    'gave',
    'went',
    'held',
    '各有',
    '属于',
    'итоги',
    'каковы',
    '인가요',
    '했나요',
    '했나',
    '합니까',
    '됩니까',
    '입니까',
    '되었나요',
    '되었습니까',
    '있었습니까',
    '열렸나요',
    '알려주세요',
    '알려줘',
  ])('knows that "%s" only asks', (word) => {
    expect(isStopWord(word)).toBe(true);
  });

  it.each([
    'signed',
    'projects',
    'investment',
    'may-day',
    '签约',
    '投资',
    'проект',
    '투자',
    '2022',
    '',
    'giants',
    'break',
    'hold',
    'industrial',
    '地方',
    '签',
    '落地',
    'итоговый',
    '체결되었나요',
    '설립되었습니까',
    '하나',
    '나라',
    '결과물',
  ])('leaves "%s" to be searched for', (word) => {
    expect(isStopWord(word)).toBe(false);
  });
});
