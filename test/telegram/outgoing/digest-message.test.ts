import '../../support/property-seed.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberCitations } from '../../../src/digest/number-citations.ts';
import { readDigestLine } from '../../../src/digest/read-digest-line.ts';
import type { Digest, Story } from '../../../src/digest/story.ts';
import { storiesAsTurn, storyAsTurn } from '../../../src/digest/story-as-turn.ts';
import { digestFaults } from '../../../src/telegram/outgoing/digest-faults.ts';
import {
  type DigestPage,
  type DigestView,
  digestButtons,
  digestPages,
} from '../../../src/telegram/outgoing/digest-message.ts';
import { storyMessage } from '../../../src/telegram/outgoing/story-message.ts';
import type { InterfaceLanguage } from '../../../src/telegram/wording/languages.ts';
import { wordingFor } from '../../../src/telegram/wording/wording.ts';
import { EMPTY } from '../../digest/sample-subscription.ts';

const en = wordingFor('en');

function citation(n: number, document = `news/${n}.txt`): Story['citations'][number] {
  return {
    ...{ n, document, title: `Report in ${document}`, publisher: 'Jilin Daily', published: '2026-11-21' },
    ...{ url: null, quote: 'Fifteen projects were signed.', start: 0, end: 29 },
  };
}

function story(more: Partial<Story> = {}): Story {
  return {
    ...{ id: 's', text: 'Jiutai: 15 projects · over RMB 20 billion · signed 20 November 2026 [1]' },
    ...{
      title: 'Jiutai signs fifteen projects',
      stage: 'signed',
      place: 'Jiutai',
      projects: null,
      amount: null,
    },
    ...{ place_path: ['Jilin Province', 'Changchun', 'Jiutai'], sectors: [], citations: [citation(1)] },
    event: { from: '2026-11-20', to: '2026-11-20', basis: 'stated' },
    ...{ documents: ['news/1.txt'], newsDay: '2026-11-21', isOld: false, toldAs: 'event' as const },
    ...more,
  };
}

function viewOf(stories: readonly Story[], more: Partial<DigestView> = {}): DigestView {
  const digest: Digest = { ...EMPTY, stories, quiet: stories.length === 0 };
  return { digest, onDemand: false, lateSince: null, ...more };
}

/** The stories that pages tell, one after the other. */
function told(pages: readonly DigestPage[]): number[] {
  return pages.flatMap(({ first, count }) => Array.from({ length: count }, (_, at) => first + at));
}

describe('digestPages', () => {
  it('tells forty stories ten at a time, with the numbers under the first page only', () => {
    const stories = Array.from({ length: 40 }, (_, at) =>
      story({ citations: [citation(1, `news/${at}.txt`)] }),
    );
    const count = { projects: { value: 15, qualifier: 'over' }, amounts: [], rows: [] } as const;
    const view = viewOf(stories);
    const numbers = [
      {
        stage: 'signed' as const,
        ...count,
        before: { ...count, projects: { value: 3, qualifier: 'exactly' as const } },
      },
    ];
    const pages = digestPages({ ...view, digest: { ...view.digest, numbers } }, en);
    expect(pages.map(({ first, count: shown }) => [first, shown])).toEqual([
      [0, 10],
      [10, 10],
      [20, 10],
      [30, 10],
    ]);
    expect(pages[0]?.text.text).toMatch(/signed +15\+\nbefore +3\n/);
    expect(pages[1]?.text.text).toMatch(/Stories 11–20 of 40\n\n11\. Jiutai/);
    expect(pages[1]?.text.text).not.toContain('before');
    expect(pages[1]?.text.text).toContain('[11] Report in news/10.txt — Jilin Daily · 21 November 2026');
    const labels = digestButtons(7, pages, 1).map((row) => row.map(({ text }) => text));
    expect(labels).toEqual([
      ['11', '12', '13', '14', '15'],
      ['16', '17', '18', '19', '20'],
      ['‹ 1–10', '21–30 ›'],
    ]);
  });

  it('says when it was due, that it was asked for, that a story is old, and that nothing is new', () => {
    const first = (view: DigestView) => digestPages(view, en)[0]?.text.text;
    expect(first(viewOf([story()], { lateSince: '22 Nov 2026, 08:30' }))).toContain(
      '\nCaught up: it was due at 22 Nov 2026, 08:30.\n',
    );
    expect(first(viewOf([story()], { onDemand: true }))).toContain('\nWhat is new by now, as you asked.\n');
    expect(first(viewOf([story({ isOld: true, newsDay: '2020-01-05' })]))).toMatch(
      /\[1\] · old news, of 5 January 2020/,
    );
    expect(first(viewOf([]))).toBe('New on projects · 28 November 2026 – 29 November 2026\nNothing new.');
  });

  it.each<InterfaceLanguage>(['en', 'zh', 'ru', 'ko'])(
    'fits every page into one message, and leaves no story out, in %s',
    (language) => {
      const text = fc
        .string({ unit: 'grapheme', maxLength: 900 })
        .map((words) => `${words} 15 projects [1] [2]`);
      const one = fc.record({ text, documents: fc.array(fc.nat(60), { minLength: 1, maxLength: 8 }) });
      const many = fc.array(one, { minLength: 1, maxLength: 25 });
      fc.assert(
        fc.property(many, (list) => {
          const stories = list.map(({ text: words, documents }) =>
            story({
              text: words,
              citations: documents.map((document, at) => citation(at + 1, `n/${document}.txt`)),
            }),
          );
          const pages = digestPages(viewOf(stories), wordingFor(language));
          expect(told(pages)).toEqual(stories.map((_, at) => at));
          for (const page of pages) {
            expect(page.text.text.length).toBeLessThanOrEqual(4096);
            expect(page.text.entities.length).toBeLessThanOrEqual(100);
            expect(page.count).toBeLessThanOrEqual(10);
          }
        }),
        { numRuns: 15 },
      );
    },
  );
});

describe('digestFaults', () => {
  it('names eight faults at most, so that nonsense is answered by one message', () => {
    const { faults = [] } = readDigestLine('25:00 '.repeat(600));
    const { text } = digestFaults(faults, en);
    expect(text.match(/is no time of the day/g)).toHaveLength(8);
    expect(text.length).toBeLessThan(1000);
  });
});

describe('numberCitations', () => {
  it('numbers all in one row, and a quote that two stories rest on once', () => {
    const both = [
      story({ text: 'A [1] [2]', citations: [citation(1, 'a.txt'), citation(2, 'b.txt')] }),
      story({ text: 'B (also [1]); C [2] [9]', citations: [citation(1, 'c.txt'), citation(2, 'a.txt')] }),
    ];
    const numbered = numberCitations(both);
    expect(numbered.map(({ text }) => text)).toEqual(['A [1] [2]', 'B (also [3]); C [1] [9]']);
    expect(numbered[1]?.citations.map(({ n }) => n)).toEqual([3, 1]);
  });
});

describe('storyMessage', () => {
  it('shows the quotes of what the index does not hold any more', () => {
    const { text } = storyMessage({ story: story(), n: 4 }, () => null, en);
    expect(text).toMatch(
      /^4\. Jiutai: 15 projects.*\n\n\[1\] Report in news\/1\.txt\n.*\nFifteen projects were signed\.$/,
    );
  });

  it('fits one message with fewer passages where there are many', () => {
    const citations = Array.from({ length: 12 }, (_, at) => citation(at + 1));
    const before = 'x'.repeat(900);
    const view = (one: Story['citations'][number]) => ({
      ...{
        citation: { ...one, start: 0, end: 29 },
        text: `${one.quote} ${before}`,
        start: 0,
        before: null,
        after: null,
      },
    });
    const { text } = storyMessage({ story: story({ citations }), n: 1 }, view, en);
    expect(text.length).toBeLessThanOrEqual(4096);
    expect(text.match(/Report in/g)).toHaveLength(12);
  });
});

describe('storyAsTurn', () => {
  it('names step, place, time and name, and a title only where the line tells neither', () => {
    const named = story({ text: '“Green Valley Park” · RMB 2 billion · signed 20 November 2026 [1]' });
    expect(storyAsTurn(named, 'en').question).toBe(
      'Green Valley Park — signed Jiutai, Changchun 20 November 2026',
    );
    expect(storyAsTurn(story(), 'zh').question).toBe('签约 Jiutai, Changchun 2026年11月20日');
    const vague = story({ place: null, place_path: [], event: null, stage: null });
    expect(storyAsTurn(vague, 'en').question).toBe('Jiutai signs fifteen projects');
  });

  it('takes of several what they have in common', () => {
    const later = { from: '2026-11-21', to: '2026-11-21', basis: 'stated' } as const;
    const two = [story(), story({ event: later, stage: 'started' })];
    expect(storiesAsTurn(two, 'en').question).toBe('Jiutai, Changchun 20 November 2026 – 21 November 2026');
    expect(storiesAsTurn([], 'en').question).toBe('');
  });
});
