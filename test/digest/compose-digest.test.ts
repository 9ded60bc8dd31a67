import { describe, expect, it } from 'vitest';
import type { Story } from '../../src/digest/story.ts';
import { EVERYTHING } from '../../src/digest/subscription.ts';
import { windowOfDays } from '../../src/digest/window.ts';
import { readAmounts } from '../../src/language/amounts.ts';
import type { AnswerLanguage } from '../../src/language/answer-language.ts';
import { readCounts } from '../../src/language/counts.ts';
import { readDates } from '../../src/language/dates.ts';
import { lazy } from '../../src/language/lazy.ts';
import { mask } from '../../src/language/mask.ts';
import type { Fact } from '../../src/ledger/fact.ts';
import { compose, composerOf, EVER } from './compose.ts';
import { ARTICLES, type Article } from './near-duplicates/articles.ts';

const all = lazy(() => composerOf(ARTICLES));
const LANGUAGES: readonly AnswerLanguage[] = ['en', 'zh', 'ru', 'ko'];
const only = (...names: (keyof typeof ARTICLES)[]): Record<string, Article> =>
  Object.fromEntries(names.map((name) => [name, ARTICLES[name]]));
const linesOf = (articles: Record<string, Article>, language: AnswerLanguage = 'en') =>
  compose(articles, { language }).stories.map(({ text }) => text);

/** The figures and days of a line, read as anybody would read them. */
function figuresOf(line: string): { amounts: string[]; counts: number[]; days: string[] } {
  const dates = readDates(line, { date: null, role: 'published' });
  const amounts = readAmounts(mask(line, dates));
  return {
    amounts: amounts.map(({ value, currency }) => `${currency} ${value}`),
    counts: readCounts(mask(line, [...dates, ...amounts])).map(({ value }) => value),
    days: dates.flatMap(({ from, to }) => [from, to].flatMap((day) => day ?? [])),
  };
}

/** What the quotes of a story state, each read against the date of its document. */
function statedBy({ citations }: Story) {
  const read = citations.map(({ quote, published }) => {
    const dates = readDates(quote, { date: published, role: 'published' });
    return { amounts: readAmounts(quote), counts: readCounts(quote), dates };
  });
  return {
    amounts: read.flatMap((one) => one.amounts.map(({ value, currency }) => `${currency} ${value}`)),
    counts: read.flatMap((one) => one.counts.map(({ value }) => value)),
    days: read.flatMap((one) => one.dates.flatMap(({ from, to }) => [from, to])),
  };
}

describe('a story of a digest', () => {
  it.each<[AnswerLanguage, string]>([
    ['en', 'Jiutai: 15 projects · over RMB 20 billion · signed 18 September 2022 [1]'],
    ['zh', '九台区：15个项目，超过200亿元，2022年9月18日签约 [1]'],
    ['ru', 'Jiutai: проектов: 15 · более 20 млрд юаней · подписано 18 сентября 2022 г. [1]'],
    ['ko', 'Jiutai: 프로젝트 15개 · 200억위안 이상 · 2022년 9월 18일 체결 [1]'],
  ])('is one line in %s', (language, line) => {
    expect(linesOf(only('jiutai'), language)).toEqual([line]);
  });

  it('has a quote long enough to hold its day, to the letter', () => {
    const [story] = compose(only('jiutai')).stories;
    const [citation] = story?.citations ?? [];
    expect(citation?.quote).toMatch(/^On September 18.*over RMB 20 billion\.$/);
    expect(ARTICLES.jiutai.text.slice(citation?.start, citation?.end)).toBe(citation?.quote);
  });

  it('tells one event once, with every source', () => {
    const names = ['jiutai', 'jiutaiReprint', 'jiutaiZh', 'jiutaiRu', 'jiutaiKo', 'jiutaiReworded'] as const;
    const { stories } = compose(only(...names));
    expect(stories).toHaveLength(1);
    expect(stories[0]?.documents.toSorted()).toEqual([...names].sort());
    expect(new Set(stories[0]?.citations.map(({ document }) => document)).size).toBe(names.length);
  });

  it('shows figures that cannot both be right beside each other', () => {
    const other = {
      ...ARTICLES.jiutaiReworded,
      text: ARTICLES.jiutaiReworded.text.replace(/fifteen/, 'sixteen').replace('15', '16'),
    };
    const [story, ...rest] = compose({ ...only('jiutai', 'jiutaiZh'), other }).stories;
    expect(rest).toEqual([]);
    expect(story?.text).toMatch(/15 projects .* \[\d\] \[\d\]; other figures: 16 projects/);
  });

  it.each(LANGUAGES)('states no number, sum or day in %s that its quotes do not state', (language) => {
    const { stories } = all().compose(EVER, EVERYTHING, language);
    expect(stories.length).toBeGreaterThan(30);
    for (const story of stories) {
      const line = story.text.replace(/\[\d+\]/g, '');
      if (/^[“«]/.test(line) && !line.includes('·')) continue; // a quote, word for word
      const [told, stated] = [figuresOf(line), statedBy(story)];
      expect(stated.amounts, line).toEqual(expect.arrayContaining(told.amounts));
      expect(stated.counts, line).toEqual(expect.arrayContaining(told.counts));
      expect(stated.days, line).toEqual(expect.arrayContaining(told.days));
    }
  });

  it('has quotes that stand in their documents to the letter, and markers for each of them', () => {
    for (const { text, citations } of all().compose(EVER, EVERYTHING, 'en').stories) {
      for (const { document, quote, start, end } of citations)
        expect(ARTICLES[document as keyof typeof ARTICLES].text.slice(start, end)).toBe(quote);
      expect(citations.map(({ n }) => n)).toEqual(citations.map((_, at) => at + 1));
      for (const { n } of citations) expect(text).toContain(`[${n}]`);
    }
  });

  it('does not put a figure in the line that a person corrected away from the words', () => {
    const correct = {
      correct: (fact: Fact) => Object.assign({}, fact, { projects: { value: 99, qualifier: 'exactly' } }),
    };
    const [story] = compose(only('jiutai'), correct).stories;
    expect(story?.text).toBe('Jiutai: over RMB 20 billion · signed 18 September 2022 [1]');
    expect(story?.projects?.value).toBe(99);
  });

  it('quotes a sentence where the ledger has nothing', () => {
    expect(linesOf(only('visit'))[0]).toMatch(/^“A delegation of the city of Ulsan visited .* \[1\]$/);
  });

  it('keeps its id whatever else is new', () => {
    const idOf = (articles: Record<string, Article>) =>
      compose(articles).stories.find(({ documents }) => documents.includes('battery'))?.id;
    expect(idOf(only('battery', 'jiutai', 'lvyuan'))).toBe(idOf(only('battery')));
  });
});

describe('a digest', () => {
  const window = windowOfDays('2024-06-01', '2024-06-20', 'UTC');

  it('holds of the stock what was published in the window, and of the rest what came in it', () => {
    const { stories } = compose(only('battery', 'batteryStart', 'visit', 'policy'), {
      window,
      came: { visit: '2024-06-05', policy: '2024-06-21' },
    });
    expect(stories.map(({ documents }) => documents[0])).toEqual(['batteryStart', 'visit']);
  });

  it('marks news of long ago as old, below all that is new', () => {
    const { stories } = compose(only('lvyuan', 'visitOther'), { window, came: { lvyuan: '2024-06-05' } });
    expect(stories.map(({ isOld, newsDay }) => [isOld, newsDay])).toEqual([
      [false, '2024-06-20'],
      [true, '2023-02-20'],
    ]);
  });

  it('marks a late report of an event that was told before as old', () => {
    const came = { battery: '2024-06-01', batteryReworded: '2024-06-19' };
    const late = compose(only('battery', 'batteryReworded'), {
      came,
      window: windowOfDays('2024-06-18', '2024-06-19', 'UTC'),
    });
    expect(late.stories.map(({ documents, isOld }) => [documents, isOld])).toEqual([
      [['batteryReworded'], true],
    ]);
  });

  it('is the same when its documents were read ahead, other work between them', async () => {
    const articles = only('jiutai', 'jiutaiZh', 'visit', 'dalian');
    const composer = composerOf(articles);
    let turns = 0;
    const counting = setInterval(() => turns++, 0);
    await composer.prepare(EVER);
    clearInterval(counting);
    expect(turns).toBeGreaterThan(0);
    expect(composer.compose(EVER, EVERYTHING, 'en')).toEqual(compose(articles));
  });

  it('is quiet where nothing is new', () => {
    const digest = compose(only('jiutai'), { window });
    expect(digest).toMatchObject({
      from: '2024-06-01',
      to: '2024-06-20',
      stories: [],
      numbers: [],
      quiet: true,
    });
  });

  it('counts a week by the date of the event, beside the week before, and never news that had not come', () => {
    const articles = {
      ...only('jiutai'),
      before: {
        ...ARTICLES.jiutaiOctober,
        published: '2022-09-14',
        text: 'On September 13, nine projects were signed in Jiutai District of Changchun, with a total investment of over RMB 6 billion.',
      },
      later: ARTICLES.jiutaiOctober,
    };
    const { numbers, period, periodBefore } = compose(articles, {
      window: windowOfDays('2022-09-21', '2022-09-21', 'UTC'),
    });
    expect([period, periodBefore]).toEqual([
      { from: '2022-09-15', to: '2022-09-21' },
      { from: '2022-09-08', to: '2022-09-14' },
    ]);
    expect(numbers).toMatchObject([
      {
        stage: 'signed',
        projects: { value: 15, qualifier: 'exactly' },
        amounts: [{ currency: 'CNY', value: 20e9, qualifier: 'over' }],
        before: { projects: { value: 9 }, amounts: [{ value: 6e9, qualifier: 'over' }] },
      },
    ]);
    expect(numbers[0]?.rows).toHaveLength(1);
  });

  it('has a chart for three places or more, and none for two', () => {
    const march = { window: windowOfDays('2024-01-01', '2024-12-31', 'UTC') };
    const three = {
      ...only('battery', 'batteryTonghua'),
      third: {
        ...ARTICLES.battery,
        title: 'Songyuan',
        text: 'The Ruixing battery plant project was signed in Songyuan on January 17. It has a total investment of RMB 1.1 billion.',
      },
    };
    expect(compose(three, march).chart?.bars.map(({ label }) => label)).toEqual([
      'Siping',
      'Tonghua',
      'Songyuan',
    ]);
    expect(compose(only('battery', 'batteryTonghua'), march).chart).toBeNull();
  });
});
