import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cleanTitle,
  isMasthead,
  isSectionLabel,
  looksLikeHeadline,
  titleFromPath,
  titleFromSentence,
} from '../../src/corpus/headline.ts';

describe('isSectionLabel', () => {
  it.each([
    'Investment Dynamics',
    'News',
    'Latest News',
    'Biz Updates',
    '招商动态',
    '新闻中心',
    '要闻',
    'Новости',
    '뉴스',
  ])('takes %j for a section', (line) => expect(isSectionLabel(line)).toBe(true));
  it.each(['Mill opens', 'Investment in Lanxi', 'Platinum Industry', '九台签约', '动态血压仪项目落地', ''])(
    'takes %j for a headline',
    (line) => expect(isSectionLabel(line)).toBe(false),
  );
});

describe('isMasthead', () => {
  it.each(["Lake City Municipal People's Government", 'Lanxi Harbour Website', '临湖县人民政府', '临湖日报'])(
    'takes %j for the name of a site',
    (line) => expect(isMasthead(line)).toBe(true),
  );
  it.each(['Owners meet the local Government', '3 contracts signed with the Government', 'Lake Mill'])(
    'takes %j for a headline',
    (line) => expect(isMasthead(line)).toBe(false),
  );
});

describe('looksLikeHeadline', () => {
  it.each([
    'A mill opens',
    '# A mill opens',
    'Will the mill open?',
    'A mill opens!',
    'The mill waits...',
    '临湖签约',
  ])('accepts %j', (line) => expect(looksLikeHeadline(line)).toBe(true));
  it.each([
    'The mill opened on Monday.',
    '县里签约了。',
    'The mill,',
    '',
    'word '.repeat(60),
    '县'.repeat(90),
  ])('refuses %j', (line) => expect(looksLikeHeadline(line)).toBe(false));
});

describe('titles', () => {
  it.each([
    ['# A **bold** mill #', 'A bold mill'],
    ['A [mill](https://q.example/1)', 'A mill'],
    ['Growth of snake_case and 5 * 3', 'Growth of snake_case and 5 * 3'],
  ])('cleans %j', (title, clean) => expect(cleanTitle(title)).toBe(clean));

  it.each([
    ['The mill opened. It is big.', 'The mill opened'],
    ['县里签约了两个项目，总投资六亿元。建成后可提供岗位。', '县里签约了两个项目，总投资六亿元'],
  ])('makes a title of %j', (sentence, title) => expect(titleFromSentence(sentence)).toBe(title));

  it('cuts a long sentence at the end of a word', () => {
    const title = titleFromSentence('council '.repeat(50));
    expect(title).toMatch(/^(?:council )+council…$/);
    expect(title.length).toBeLessThanOrEqual(121);
  });

  it.each([
    ['2024/harbour_works-spring.txt', 'harbour works spring'],
    ['___.txt', '___.txt'],
  ])('makes a title of the path %j', (path, title) => expect(titleFromPath(path)).toBe(title));

  it('never throws, never cuts a character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        expect(() => encodeURIComponent(titleFromSentence(text))).not.toThrow();
        looksLikeHeadline(text);
        isMasthead(text);
      }),
    );
  });
});
