import { describe, expect, it } from 'vitest';
import { exampleQuestions } from '../../src/answering/example-questions.ts';
import { type CorpusOverview, overviewOf } from '../../src/indexing/overview.ts';
import type { AnswerLanguage } from '../../src/language/answer-language.ts';
import { deskOver } from './desk-over.ts';
import { NEWS } from './news.ts';

const desk = deskOver(NEWS);

function examples(language: AnswerLanguage, change: Partial<CorpusOverview> = {}): string[] {
  const overview = overviewOf(desk().index, desk().gazetteer);
  return exampleQuestions({ ...overview, ...change }, desk().gazetteer, language);
}

describe('exampleQuestions', () => {
  it.each<[AnswerLanguage, string]>([
    ['en', 'What was signed in Changchun in 2024?'],
    ['zh', '2024年长春市签约了哪些项目？'],
    ['ru', 'Что подписали в'],
    ['ko', '2024년'],
  ])('asks first about the place with the most news, in %s: "%s…"', (language, question) => {
    expect(examples(language)[0]?.startsWith(question)).toBe(true);
  });

  it('asks another kind of question of each place, and no question twice', () => {
    const [first = '', second = ''] = examples('en');
    expect(first).toMatch(/^What was signed/);
    expect(second).toMatch(/^How many projects started/);
    const { places, newest } = overviewOf(desk().index, desk().gazetteer);
    const note = (year: number) => newest.slice(0, 1).map((one) => ({ ...one, published: `${year}-01-01` }));
    const years = [2024, 2023, 2022, 2021, 2020].flatMap(note);
    const questions = examples('en', { places: places.slice(0, 3), newest: years });
    expect(questions.length).toBeGreaterThan(5);
    expect(new Set(questions).size).toBe(questions.length);
  });

  it('asks at most 24 questions', () => {
    const { places } = overviewOf(desk().index, desk().gazetteer);
    const many = Array.from({ length: 9 }, () => places).flat();
    expect(examples('en', { places: many }).length).toBeLessThanOrEqual(24);
  });

  it('asks nothing of a corpus that names no place or has no date', () => {
    expect(examples('en', { places: [] })).toEqual([]);
    expect(examples('en', { newest: [], published: { from: null, to: null, undated: 3 } })).toEqual([]);
  });

  it('has some question that the corpus answers', async () => {
    const results = await Promise.all(examples('en').map((question) => desk().ask(question)));
    expect(results.map(({ status }) => status)).toContain('answered');
  });
});
