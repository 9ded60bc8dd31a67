import { describe, expect, it } from 'vitest';
import { answerLanguage } from '../../src/language/answer-language.ts';

describe('answerLanguage', () => {
  it.each([
    ['What was signed in Jiutai?', 'en'],
    ['九台区签了多少个项目？', 'zh'],
    ['九台區簽約總投資多少', 'zh'],
    ['Сколько проектов подписано в Цзютае?', 'ru'],
    ['지우타이에서 몇 개 프로젝트가 체결되었습니까?', 'ko'],
    ['签约 in 九台 last September?', 'en'],
    ['Jiutai 区签了多少个项目', 'zh'],
    ['BMW 在沈阳投资多少', 'zh'],
    ['Какой объём инвестиций у Audi FAW NEV?', 'ru'],
    ['지린성 CCFAO 발표 프로젝트는?', 'ko'],
    ['20?', 'en'],
    ['🎉', 'en'],
    ['', 'en'],
  ])('answers "%s" in %s', (question, language) => {
    expect(answerLanguage(question)).toBe(language);
  });
});
