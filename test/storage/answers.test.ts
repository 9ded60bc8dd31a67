import { describe, expect, it } from 'vitest';
import { Answers, type NewAnswer } from '../../src/storage/answers.ts';
import { emptyDatabase } from '../support/desk-database.ts';

const ANSWER: NewAnswer = {
  ...{ chat: -100, thread: null, person: 5, questionMessage: 3, question: '长春签约了多少个项目？' },
  result: { answer: '18 🎉 [1]', citations: [{ n: 1, quote: 'a\0b' }] },
  ...{ version: '0.1.0', outbox: 4, at: 1000 },
};

describe('Answers', () => {
  it('gives an answer back as it was', async () => {
    const answers = new Answers(await emptyDatabase());
    const id = answers.add(ANSWER);
    expect(answers.get(id)).toEqual({ ...ANSWER, id });
    expect(answers.get(id + 1)).toBeNull();
  });

  it('finds the newest answer to a question, in its own chat', async () => {
    const answers = new Answers(await emptyDatabase());
    answers.add(ANSWER);
    const newest = answers.add({ ...ANSWER, question: 'edited' });
    answers.add({ ...ANSWER, chat: -200 });
    expect(answers.ofQuestion(-100, 3)).toMatchObject({ id: newest, question: 'edited' });
    expect(answers.ofQuestion(-100, 4)).toBeNull();
  });
});

describe('ratings', () => {
  it('count a person once an answer, by the last verdict', async () => {
    const answers = new Answers(await emptyDatabase());
    const [one, two] = [answers.add(ANSWER), answers.add({ ...ANSWER, question: 'other' })];
    answers.rate(one, 5, 'good', 1);
    answers.rate(one, 6, 'bad', 2);
    answers.rate(one, 5, 'bad', 3);
    answers.rate(two, 5, 'good', 4);
    expect(answers.ratingCounts()).toEqual({ good: 1, bad: 2 });
    const { question, version } = ANSWER;
    expect(answers.ratings(2)).toEqual([
      { answer: two, person: 5, question: 'other', version, verdict: 'good', reason: null, at: 4 },
      { answer: one, person: 5, question, version, verdict: 'bad', reason: null, at: 3 },
    ]);
  });

  it('keep a reason until the verdict changes', async () => {
    const answers = new Answers(await emptyDatabase());
    const id = answers.add(ANSWER);
    const reasonOf = () => answers.ratings(1)[0]?.reason;
    expect(answers.reason(id, 5, 'too early')).toBe(false);
    answers.rate(id, 5, 'bad', 1);
    expect(answers.reason(id, 5, '日期不对')).toBe(true);
    answers.rate(id, 5, 'bad', 2);
    expect(reasonOf()).toBe('日期不对');
    answers.rate(id, 5, 'good', 3);
    expect(reasonOf()).toBeNull();
  });

  it('are refused for an answer that is not known', async () => {
    const answers = new Answers(await emptyDatabase());
    expect(answers.rate(9, 5, 'good', 1)).toBe(false);
    expect(answers.ratingCounts()).toEqual({ good: 0, bad: 0 });
  });
});
