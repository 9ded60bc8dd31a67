import { describe, expect, it } from 'vitest';
import { type Agreement, isFavourable } from '../../src/answering/agreement.ts';
import {
  periodInContext,
  placeInContext,
  type SentenceContext,
  stageInContext,
} from '../../src/answering/context.ts';
import type { SentenceMeaning } from '../../src/answering/sentence-meaning.ts';
import { understood } from '../retrieval/understood.ts';
import { sentenceOf, sentencesOf } from './sentences-of.ts';

/** What stands around a sentence: the title, the text before it, the day of publication. */
interface Around {
  readonly title?: string;
  readonly before?: string;
  readonly published?: string | null;
}

function surroundings({ title = 'News', before = '', published = null }: Around): SentenceContext {
  return {
    heading: sentenceOf(title, published),
    before: sentencesOf(before, published).reverse(),
    published,
    lead: [],
  };
}

function run(text: string, { published = null }: Around): SentenceMeaning[] {
  return sentencesOf(text, published);
}

function placeOf(text: string, around: Around, question = 'What was signed in Jiutai District?'): Agreement {
  return placeInContext(understood(question), run(text, around), surroundings(around));
}

describe('placeInContext', () => {
  it.each<[string, Around, Agreement]>([
    ['Fifteen projects were signed in Jiutai District.', { title: 'Dehui signs projects' }, 'agrees'],
    ['Fifteen projects were signed.', { title: 'Jiutai District signs projects' }, 'lent'],
    ['Fifteen projects were signed.', { before: 'A ceremony was held in Jiutai District.' }, 'lent'],
    ['Fifteen projects were signed.', { before: 'A ceremony was held in Changchun.' }, 'silent'],
    ['Fifteen projects were signed.', { title: 'Dehui signs projects' }, 'conflicts'],
    ['Fifteen projects were signed.', {}, 'silent'],
    ['Nine projects were signed in Dehui.', { title: 'Spring in Changchun' }, 'conflicts'],
    ['Nine projects were signed in Dehui. Fifteen were signed in Jiutai District.', {}, 'agrees'],
  ])('of "%s" after %o: %s', (text, around, expected) => {
    expect(placeOf(text, around)).toBe(expected);
  });

  it('never takes what is lent for the words of the sentence', () => {
    const around = { title: 'Jiutai District signs projects', before: 'Jiutai District is glad.' };
    expect(placeOf('Fifteen projects were signed.', around)).toBe('lent');
  });

  it('is silent where no place is asked about', () => {
    expect(placeOf('Nine projects were signed in Dehui.', {}, 'What was signed?')).toBe('silent');
  });
});

function periodOf(text: string, around: Around, question = 'What was signed in September 2022?'): Agreement {
  return periodInContext(understood(question), run(text, around), surroundings(around));
}

describe('periodInContext', () => {
  it.each<[string, Around, Agreement]>([
    ['Fifteen projects were signed on September 18, 2022.', {}, 'agrees'],
    ['Fifteen projects were signed on September 18.', { published: '2022-09-21' }, 'agrees'],
    ['Fifteen projects were signed on September 18.', {}, 'near'],
    ['Fifteen projects were signed.', { before: 'A ceremony was held on September 18, 2022.' }, 'lent'],
    ['Fifteen projects were signed.', { title: 'Signing of 18 September 2022' }, 'lent'],
    ['Fifteen projects were signed.', { published: '2022-09-21' }, 'lent'],
    ['Fifteen projects were signed.', { published: '2021-09-21' }, 'conflicts'],
    ['Fifteen projects were signed.', {}, 'silent'],
  ])('of "%s" after %o: %s', (text, around, expected) => {
    expect(periodOf(text, around)).toBe(expected);
  });

  it('lets the date of the sentence itself outweigh whatever stands around it', () => {
    const around = {
      title: 'Signing of 18 September 2022',
      before: 'A ceremony was held on September 18, 2022.',
      published: '2022-09-21',
    };
    expect(periodOf('86 were signed from January to August.', around)).toBe('conflicts');
  });

  it('lends no date to a sentence whose own date cannot be placed', () => {
    const question = 'How many projects were resumed on April 28?';
    const text = 'Since the beginning of the year, 2,086 projects have been opened.';
    expect(periodOf(text, { before: 'On April 28, 432 projects were resumed.' }, question)).toBe('silent');
  });

  it('lends the date last named, not an earlier one', () => {
    const before = 'A ceremony was held on September 18, 2022. Another was held on March 3, 2022.';
    expect(periodOf('Nine projects were signed.', { before })).toBe('conflicts');
  });

  it('lends a question that states no year to news that tells none, unless a day or month speaks against it', () => {
    const text = 'Since the beginning of the year, 2,086 projects have been opened.';
    expect(isFavourable(periodOf(text, {}, 'How many projects were opened this year?'))).toBe(true);
    expect(periodOf('Work was resumed.', {}, 'What was resumed in April?')).toBe('lent');
    expect(periodOf('Work was resumed on April 28.', {}, 'What was resumed in May?')).toBe('conflicts');
    expect(periodOf('Work was resumed.', {}, 'What was resumed in April 2022?')).toBe('silent');
  });

  it('is silent where no time is asked about', () => {
    expect(periodOf('Signed on September 18, 2022.', {}, 'What was signed?')).toBe('silent');
  });
});

function stageOf(text: string, around: Around, question = 'What was signed in Jiutai District?'): Agreement {
  return stageInContext(understood(question), run(text, around), surroundings(around));
}

describe('stageInContext', () => {
  it.each<[string, Around, Agreement]>([
    ['Fifteen projects were signed.', {}, 'agrees'],
    ['18 projects have settled.', {}, 'near'],
    ['They are worth RMB 20 billion.', { before: 'Fifteen projects were signed.' }, 'lent'],
    ['They are worth RMB 20 billion.', { title: 'Fifteen projects signed' }, 'lent'],
    ['They are worth RMB 20 billion.', {}, 'silent'],
    ['Work on nine projects was started.', { title: 'Fifteen projects signed' }, 'lent'],
    ['Work on nine projects was started.', {}, 'conflicts'],
    ['Work was started. Fifteen projects were signed.', {}, 'agrees'],
  ])('of "%s" after %o: %s', (text, around, expected) => {
    expect(stageOf(text, around)).toBe(expected);
  });

  it('is silent where no step is asked about', () => {
    expect(stageOf('Work was started.', {}, 'What is the news?')).toBe('silent');
  });
});
