import { describe, expect, it } from 'vitest';
import { button } from '../../../src/telegram/outgoing/answer-buttons.ts';
import { link } from '../../../src/telegram/outgoing/formatted-text.ts';
import { outgoingPage, type PageBlock } from '../../../src/telegram/outgoing/outgoing-page.ts';
import { faultsOfRichMessage } from '../../support/telegram-server/rich-rules.ts';

const buttons = [[button('[1]', { kind: 'passage', answer: 1, n: 1 })]];
const keyboard = { inline_keyboard: [[{ text: '[1]', callback_data: 'p:1:1' }]] };
const header = ['Place', 'n'];
const PAGE: readonly PageBlock[] = [
  { lines: ['Two lines,', 'one *below* the other.'] },
  { heading: 'Newest' },
  { points: [link('A park', 'https://example.org/')] },
  { table: { header, rows: [['Jiutai', '15']], align: ['left', 'right'] } },
];

const manyRows = (count: number) => Array.from({ length: count }, (_, at) => [`Place ${at}`, String(at)]);
const textOf = ({ fallback }: { fallback: { payload: Readonly<Record<string, unknown>> } }) =>
  String(fallback.payload.text);

describe('outgoingPage', () => {
  it('is a rich message, and classic text where the server knows none, both with the buttons', () => {
    const messages = outgoingPage(PAGE, buttons);
    expect(messages).toEqual([
      {
        method: 'sendRichMessage',
        payload: {
          rich_message: {
            markdown: [
              ...['Two lines,  ', 'one \\*below\\* the other.', '', '### Newest', ''],
              ...[
                '- [A park](https://example.org/)',
                '',
                '| Place | n |',
                '| :--- | ---: |',
                '| Jiutai | 15 |',
              ],
            ].join('\n'),
            skip_entity_detection: true,
          },
          reply_markup: keyboard,
        },
        fallback: expect.objectContaining({ method: 'sendMessage' }),
      },
    ]);
    expect(messages.map(textOf)).toEqual([
      'Two lines,\none *below* the other.\n\nNewest\n• A park\n\nPlace    n\n──────  ──\nJiutai  15',
    ]);
    expect(messages[0]?.fallback.payload.reply_markup).toEqual(keyboard);
  });

  it('is classic text alone where there is no table', () => {
    expect(outgoingPage([{ lines: ['Nobody yet.'] }]).map(({ method }) => method)).toEqual(['sendMessage']);
  });

  it('goes over several messages, each with the header, the buttons under the last', () => {
    const rows = manyRows(900);
    const messages = outgoingPage([{ heading: 'All' }, { table: { header, rows } }], buttons);
    expect(messages.length).toBeGreaterThan(2);
    expect(messages.map(({ payload }) => 'reply_markup' in payload).indexOf(true)).toBe(messages.length - 1);
    expect(textOf(messages[0] ?? expect.fail())).toMatch(/^All\nPlace /);
    for (const message of messages) {
      expect(textOf(message)).toContain('Place      n');
      expect(textOf(message).length).toBeLessThanOrEqual(4096);
      const { rich_message: rich } = message.payload as { rich_message: { markdown: string } };
      expect(faultsOfRichMessage(rich, 'page')).toEqual([]);
      expect(rich.markdown.split('\n').length).toBeLessThanOrEqual(500);
    }
    const shown = messages.flatMap((message) => textOf(message).match(/^Place \d+/gm) ?? []);
    expect(shown).toEqual(rows.map(([name]) => name));
  });

  it.each([
    ['is wider than a rich message allows', { header: Array(21).fill('a'), rows: [Array(21).fill('1')] }],
    ['has a cell longer than one holds', { header, rows: [['x'.repeat(33_000), '1']] }],
  ])('is classic text where its table %s', (_, table) => {
    expect(outgoingPage([{ table }]).map(({ method }) => method)).toEqual(['sendMessage']);
  });
});
