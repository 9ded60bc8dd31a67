import { describe, expect, it } from 'vitest';
import {
  chatLabel,
  chatRequest,
  decidedMessage,
  personLabel,
  personRequest,
} from '../../../src/telegram/outgoing/access-message.ts';
import { helpMessage } from '../../../src/telegram/outgoing/help-message.ts';
import { languageMenu } from '../../../src/telegram/outgoing/language-menu.ts';
import { classicPage } from '../../../src/telegram/outgoing/outgoing-page.ts';
import { type SourcesSummary, sourcesPage } from '../../../src/telegram/outgoing/sources-message.ts';
import { statusPage } from '../../../src/telegram/outgoing/status-message.ts';
import { usersPage } from '../../../src/telegram/outgoing/users-message.ts';
import { wordingFor } from '../../../src/telegram/wording/wording.ts';
import { marks } from './answers.ts';

const en = wordingFor('en');
const li = { id: 4711, name: 'Li Wei', username: 'liwei' };
const office = { id: -1004711, title: 'Investment office' };

describe('sourcesPage', () => {
  const summary: SourcesSummary = {
    documents: 31,
    passages: 1204,
    period: { from: '2013-06-19', to: '2025-04-01' },
    undated: 1,
    newest: [
      { title: 'Spring\nstarts', publisher: 'Xinhua', published: '2025-04-01', url: 'https://example.org/a' },
      { title: 'Old', publisher: null, published: null, url: null },
    ],
    places: [
      { name: 'Changchun', documents: 12 },
      { name: 'Jilin', documents: 5 },
    ],
  };

  it('counts what is held and names the newest and the places', () => {
    const sent = classicPage(sourcesPage(summary, en));
    expect(sent.text).toBe(
      [
        'The desk holds 31 documents (1,204 passages).',
        'Published from 19 June 2013 to 1 April 2025.',
        'Without a stated date: 1 document.',
        '',
        'Newest',
        '• Spring starts — Xinhua · 1 April 2025',
        '• Old — no date stated',
        '',
        'Places     Documents',
        '─────────  ─────────',
        'Changchun         12',
        'Jilin              5',
      ].join('\n'),
    );
    expect(marks(sent)).toContainEqual(['text_link', 'Spring starts']);
  });

  it('leaves out what there is none of', () => {
    const bare = { ...summary, period: null, undated: 0, newest: [], places: [] };
    expect(classicPage(sourcesPage(bare, en)).text).toBe('The desk holds 31 documents (1,204 passages).');
    expect(classicPage(sourcesPage({ ...bare, documents: 0 }, en)).text).toBe(
      'The desk holds no documents yet.',
    );
  });
});

describe('helpMessage', () => {
  it('gives examples that a tap copies, and the commands that the person may use', () => {
    const sent = helpMessage(
      { examples: ['What was signed in Jiutai?'], bot: 'desk_bot', commands: ['ask', 'help'] },
      en,
    );
    expect(marks(sent)).toEqual([['code', 'What was signed in Jiutai?']]);
    expect(sent.text).toContain('@desk_bot');
    expect(sent.text).toMatch(/Commands:\n\/ask — Ask a question\n\/help — .*$/);
    expect(sent.text).not.toContain('/reindex');
  });

  it('speaks of no examples where there are none', () => {
    expect(helpMessage({ examples: [], bot: 'desk_bot', commands: [] }, en).text).not.toContain('example');
  });
});

describe('requests for access', () => {
  it('ask an admin to allow or deny a person', () => {
    expect(personRequest(li, en)).toEqual({
      text: { text: 'Li Wei (@liwei, 4711) asks for access to this desk.', entities: [] },
      buttons: [
        [
          { text: 'Allow', callback_data: 'u:4711:+' },
          { text: 'Deny', callback_data: 'u:4711:-' },
        ],
      ],
    });
  });

  it('ask an admin to allow or deny a group', () => {
    const { text, buttons } = chatRequest(office, li, en);
    expect(text.text).toBe(
      'I was added to the group Investment office (-1004711) by Li Wei (@liwei, 4711). May it use this desk?',
    );
    expect(buttons[0]?.[1]?.callback_data).toBe('g:-1004711:-');
    expect(chatRequest(office, null, en).text.text).not.toContain(' by ');
  });

  it('become the decision', () => {
    const by = { id: 1, name: 'Admin', username: null };
    expect(decidedMessage(personLabel(li), 'allowed', by, en).text).toBe(
      'Li Wei (@liwei, 4711): access allowed by Admin (1).',
    );
    expect(decidedMessage(chatLabel(office), 'denied', by, wordingFor('zh')).text).toBe(
      'Investment office (-1004711)：已由 Admin (1) 拒绝。',
    );
  });

  it.each([
    ['a name of many lines', 'Li\n\n\nAllowed by admin', 'Li Allowed by admin (4711)'],
    ['a name that turns the text around', '\u202Eil', 'il (4711)'],
    ['no name', '', '(4711)'],
    ['a very long name', 'x'.repeat(200), `${'x'.repeat(63)}… (4711)`],
  ])('stay readable with %s', (_, name, shown) => {
    expect(personLabel({ id: 4711, name, username: null })).toBe(shown);
  });
});

describe('usersPage', () => {
  it('lists people and groups, those who wait first', () => {
    const known = {
      people: [
        { ...li, state: 'allowed', isAdmin: true },
        { id: 5, name: 'Ann', username: null, state: 'asking', isAdmin: false },
      ],
      groups: [{ ...office, state: 'denied' }],
    } as const;
    expect(classicPage(usersPage(known, en)).text).toBe(
      [
        'People            ID',
        '──────  ──────  ────  ───────────────────',
        'Ann                5  awaiting a decision',
        'Li Wei  @liwei  4711  administrator',
        '',
        'Groups                   ID',
        '─────────────────  ────────  ──────',
        'Investment office  -1004711  denied',
      ].join('\n'),
    );
  });

  it('says so where nobody is known', () => {
    expect(classicPage(usersPage({ people: [], groups: [] }, en)).text).toBe(
      'Nobody has written to the desk yet.',
    );
  });
});

describe('statusPage', () => {
  const state = {
    version: '0.5.0',
    uptime: 3_600_000 * 27,
    index: { documents: 31, passages: 1204, updatedAt: Date.UTC(2026, 10, 22, 14, 5) },
    inbox: { waiting: 0, done: 512, failed: 1 },
    outbox: { waiting: 2, sending: 1, sent: 530, failed: 0, uncertain: 4 },
    ratings: { good: 9, bad: 2 },
    digests: { on: 12, paused: 3, nextAt: Date.UTC(2026, 10, 23, 0, 30) },
    timeZone: 'Asia/Shanghai',
  };
  const linesOf = (text: string) => text.split('\n').map((line) => line.replace(/\s+/gu, ' '));

  it('counts what waits, what failed, and sends of unknown outcome', () => {
    const lines = linesOf(classicPage(statusPage(state, en)).text);
    expect(lines).toEqual(
      expect.arrayContaining([
        'Version — 0.5.0',
        'Running for — 1 day 3 hrs',
        'Index updated — 22 Nov 2026, 22:05',
        'Passages 1,204',
        'Updates given up 1',
        'Messages waiting 3',
        'Sends of unknown outcome 4',
        'Ratings 👍 / 👎 9 / 2',
        'Digests on / paused 12 / 3',
        'Next digest — 23 Nov 2026, 08:30',
      ]),
    );
  });

  it('leaves out when the index was updated and the next digest is due where that is not known', () => {
    const unknown = {
      index: { ...state.index, updatedAt: null },
      digests: { on: 0, paused: 0, nextAt: null },
    };
    const { text } = classicPage(statusPage({ ...state, ...unknown }, en));
    expect(text).not.toMatch(/Index updated|Next digest/);
  });
});

describe('languageMenu', () => {
  it('offers every language by its own name and marks the one in use', () => {
    const { text, buttons } = languageMenu(wordingFor('ru'));
    expect(text.text).toContain('Выберите язык');
    expect(buttons.flat()).toEqual([
      { text: 'English', callback_data: 'l:en' },
      { text: '中文', callback_data: 'l:zh' },
      { text: '✓ Русский', callback_data: 'l:ru' },
      { text: '한국어', callback_data: 'l:ko' },
    ]);
  });
});
