import { describe, expect, it } from 'vitest';
import type { InterfaceLanguage } from '../../../src/telegram/wording/languages.ts';
import { interfaceLanguage, wordingFor } from '../../../src/telegram/wording/wording.ts';
import { everyText } from './every-text.ts';

const CODES: readonly InterfaceLanguage[] = ['en', 'zh', 'ru', 'ko'];
const SCRIPTS = {
  en: /\p{Script=Latin}/u,
  zh: /\p{Script=Han}/u,
  ru: /\p{Script=Cyrillic}/u,
  ko: /\p{Script=Hangul}/u,
};
/** Characters of the traditional script that have a simplified form. */
const TRADITIONAL = /[們個為來時說對這過還沒問題應發現開關長門見東車馬語讀寫請謝將從當會]/;

describe.each(CODES)('the wording in %s', (code) => {
  const texts = everyText(wordingFor(code));

  it('has the same texts as the others', () => {
    const paths = (of: InterfaceLanguage) =>
      everyText(wordingFor(of))
        .map(([path]) => path)
        .sort();
    expect(paths(code)).toEqual(paths('en'));
    expect(wordingFor(code).code).toBe(code);
  });

  it('has no text that is empty, has loose ends, or holds what is no text', () => {
    for (const [path, text] of texts) {
      expect(text, path).toBe(text.trim());
      expect(text, path).not.toBe('');
      expect(text, path).not.toMatch(/undefined|null|NaN|\[object|#| {2}/);
    }
  });

  it('is in its own script throughout', () => {
    for (const [path, text] of texts) expect(text, path).toMatch(SCRIPTS[code]);
  });

  it('shows every value that goes in', () => {
    const { start, access, unknownCommand, help } = wordingFor(code);
    expect(start('§')).toContain('§');
    expect(unknownCommand('/§')).toContain('/§');
    expect(
      [help.groups('§'), help.inline('§'), access.groupWelcome('§')].every((text) => text.includes('@§')),
    ).toBe(true);
    expect(access.personAsks('§')).toContain('§');
    expect(access.groupAsks('§', '¤')).toMatch(/§.*¤|¤.*§/);
    expect(access.groupAsks('§', null)).toMatch(/§/);
    for (const decided of Object.values(access.decided)) expect(decided('§', '¤')).toMatch(/§.*¤/);
    expect(access.usage('allow')).toContain('/allow 123456789');
    expect(access.nobodyWithId('§')).toContain('§');
  });

  it('keeps to the limits of Telegram', () => {
    const { commands, rating, buttonGone, access, inline, digest } = wordingFor(code);
    for (const [path, text] of texts) expect(text.length, path).toBeLessThanOrEqual(1000);
    for (const [name, description] of Object.entries(commands)) {
      expect(name).toMatch(/^[a-z0-9_]{1,32}$/);
      expect(description.length, name).toBeGreaterThanOrEqual(3);
      expect(description.length, name).toBeLessThanOrEqual(256);
    }
    const { ledger } = wordingFor(code);
    const alerts = [ledger.viewGone, ledger.rowGone, ledger.seePrivate, ledger.confirmReject];
    for (const text of alerts) expect(text.length).toBeLessThanOrEqual(200);
    for (const text of Object.values(ledger.buttons)) expect(text.length).toBeLessThanOrEqual(32);
    const callbackAnswers = [
      ...[rating.good, rating.bad, rating.thanks],
      ...[...Object.values(buttonGone), ...Object.values(digest.pressed)],
    ];
    expect(digest.placeholder.length).toBeLessThanOrEqual(64);
    for (const text of callbackAnswers) expect(text.length).toBeLessThanOrEqual(200);
    const buttons = [
      ...[access.allow, access.deny, inline.noAccess],
      ...[...Object.values(rating.reasons), ...Object.values(digest.buttons)],
    ];
    for (const text of buttons) expect(text.length).toBeLessThanOrEqual(32);
  });

  it('parts commands from the words around them, so that clients see them', () => {
    for (const [path, text] of texts)
      for (const { index, 0: command } of text.matchAll(/\/[a-z]+/g)) {
        expect(text.slice(Math.max(0, index - 1), index), path).not.toMatch(/[\p{L}\p{N}/<>]/u);
        expect(text.slice(index + command.length, index + command.length + 1), path).not.toMatch(
          /[\p{L}\p{N}/<>]/u,
        );
      }
  });
});

describe.each<InterfaceLanguage>(['zh', 'ru', 'ko'])('the wording in %s', (code) => {
  it('has no English words left', () => {
    for (const [path, text] of everyText(wordingFor(code)))
      expect(text.replace(/\/\w+/g, ''), path).not.toMatch(/[A-Za-z]/);
  });
});

describe('the Chinese wording', () => {
  it('is in simplified characters', () => {
    for (const [path, text] of everyText(wordingFor('zh'))) expect(text, path).not.toMatch(TRADITIONAL);
  });
});

describe('counts of documents', () => {
  it.each<[InterfaceLanguage, number, number, string]>([
    ['en', 1, 1, 'The desk holds 1 document (1 passage).'],
    ['en', 2, 1204, 'The desk holds 2 documents (1,204 passages).'],
    ['zh', 1, 2, '资料库现有1份文件（2个段落）。'],
    ['ru', 1, 2, 'В базе 1 документ (2 фрагмента).'],
    ['ru', 5, 21, 'В базе 5 документов (21 фрагмент).'],
    ['ru', 11, 104, 'В базе 11 документов (104 фрагмента).'],
    ['ru', 0, 111, 'В базе 0 документов (111 фрагментов).'],
    ['ko', 1, 2, '보유 자료는 문서 1건(단락 2개)입니다.'],
  ])('are right in %s for %i and %i', (code, documents, passages, text) => {
    expect(wordingFor(code).sources.held(documents, passages)).toBe(text);
  });

  it.each([
    [1, 'не более 1 знака.'],
    [2, 'не более 2 знаков.'],
    [21, 'не более 21 знака.'],
    [2000, 'не более 2 000 знаков.'],
  ])('are in the Russian genitive where the sentence wants it: %i', (limit, end) => {
    expect(wordingFor('ru').trouble.tooLong(limit).replace(/\s/gu, ' ').endsWith(end)).toBe(true);
  });
});

describe('interfaceLanguage', () => {
  it.each([
    ['en', 'en'],
    ['zh', 'zh'],
    ['zh-hans', 'zh'],
    ['zh-TW', 'zh'],
    ['ZH_cn', 'zh'],
    ['ru', 'ru'],
    ['ko-KR', 'ko'],
    ['de', 'en'],
    ['kok', 'en'],
    ['toString', 'en'],
    ['', 'en'],
    [null, 'en'],
    [undefined, 'en'],
  ])('of %s is %s', (tag, code) => {
    expect(interfaceLanguage(tag)).toBe(code);
  });
});
