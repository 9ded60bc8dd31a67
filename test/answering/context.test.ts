import { describe, expect, it } from 'vitest';
import { type Agreement, isFavourable } from '../../src/answering/agreement.ts';
import {
  ordinalInContext,
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

  it.each<[string, string, Agreement]>([
    [
      'The ferry of Weihai and Incheon was opened.',
      'When was the ferry from Weihai to Busan opened?',
      'conflicts',
    ],
    [
      'The ferry of Weihai and Busan was opened.',
      'When was the ferry from Weihai to Busan opened?',
      'agrees',
    ],
    ['The ferry of Weihai was opened.', 'When was the ferry from Weihai to Busan opened?', 'agrees'],
    [
      'Nine were signed in Weihai and three in Incheon.',
      'Compare the signings of Weihai and Busan',
      'agrees',
    ],
  ])(
    'wants both of two places meant, unless they are compared: "%s" for "%s"',
    (text, question, expected) => {
      expect(placeOf(text, {}, question)).toBe(expected);
    },
  );

  it('takes another place named around the sentence instead of the second for elsewhere', () => {
    const question = 'When was the ferry from Weihai to Busan opened?';
    const around = { title: 'A ferry joins Weihai and Incheon' };
    expect(placeOf('The ferry of Weihai was opened.', around, question)).toBe('conflicts');
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

  it('goes by the sentence that has what is asked for, whatever the one beside it says of another time', () => {
    const question = 'How many projects were signed in September 2022?';
    const own = 'In 2021, nine projects were signed.';
    const beside = 'The hall was built in September 2022.';
    expect(periodOf(`${own} ${beside}`, {}, question)).toBe('conflicts');
    expect(periodOf(beside, {}, question)).toBe('agrees');
    expect(periodOf(own, {}, question)).toBe('conflicts');
  });

  it('is silent where no time is asked about', () => {
    expect(periodOf('Signed on September 18, 2022.', {}, 'What was signed?')).toBe('silent');
  });
});

function ordinalOf(
  text: string,
  around: Around,
  question = 'How large is phase II of the plant?',
): Agreement {
  return ordinalInContext(understood(question), run(text, around), surroundings(around));
}

describe('ordinalInContext', () => {
  it.each<[string, Around, Agreement]>([
    ['The second phase covers 20 hectares.', { title: 'Phase I of the plant' }, 'agrees'],
    ['The first phase covers 10 hectares.', { title: 'Phase II of the plant' }, 'conflicts'],
    ['It covers 20 hectares.', { before: 'The second phase was started.' }, 'lent'],
    ['It covers 20 hectares.', { title: '工厂二期开工' }, 'lent'],
    ['It covers 20 hectares.', { before: 'The first phase was started.', title: 'Phase II' }, 'conflicts'],
    ['It covers 20 hectares.', {}, 'conflicts'],
  ])('of "%s" after %o: %s', (text, around, expected) => {
    expect(ordinalOf(text, around)).toBe(expected);
  });

  it('goes by the sentence that has what is asked for', () => {
    const text = 'The first phase was started. It cost RMB 2 billion. The second phase covers 30 hectares.';
    expect(ordinalOf(text, {}, 'How much did phase II of the plant cost?')).toBe('conflicts');
    expect(ordinalOf(text, {}, 'How much did phase I of the plant cost?')).toBe('lent');
    expect(ordinalOf(text, {}, 'What is known about phase II of the plant?')).toBe('agrees');
  });

  it('lends a plant that has no phases yet to a question on the first, and a fair to one on any of its editions', () => {
    expect(ordinalOf('It covers 20 hectares.', {}, 'How large is phase I of the plant?')).toBe('silent');
    expect(ordinalOf('The fair was opened.', {}, 'When was the 4th fair opened?')).toBe('silent');
  });

  it('is silent where no phase or edition is asked about', () => {
    expect(ordinalOf('The second phase covers 20 hectares.', {}, 'How large is the plant?')).toBe('silent');
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
