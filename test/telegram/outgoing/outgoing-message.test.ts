import { describe, expect, it } from 'vitest';
import { button } from '../../../src/telegram/outgoing/answer-buttons.ts';
import { bold, join, plain } from '../../../src/telegram/outgoing/formatted-text.ts';
import {
  messagePayload,
  outgoingText,
  outgoingTexts,
} from '../../../src/telegram/outgoing/outgoing-message.ts';

const buttons = [[button('[1]', { kind: 'passage', answer: 1, n: 1 })]];
const keyboard = { inline_keyboard: [[{ text: '[1]', callback_data: 'p:1:1' }]] };

describe('messagePayload', () => {
  it('holds text, marks and buttons, and previews no page', () => {
    expect(messagePayload(bold('a'), buttons)).toEqual({
      text: 'a',
      entities: [{ type: 'bold', offset: 0, length: 1 }],
      link_preview_options: { is_disabled: true },
      reply_markup: keyboard,
    });
    expect(messagePayload(plain('a'))).not.toHaveProperty('reply_markup');
  });
});

describe('outgoingText', () => {
  it('falls back to the same text and buttons without marks', () => {
    expect(outgoingText(bold('a'), buttons).fallback).toEqual({
      method: 'sendMessage',
      payload: {
        text: 'a',
        entities: [],
        link_preview_options: { is_disabled: true },
        reply_markup: keyboard,
      },
    });
  });
});

describe('outgoingTexts', () => {
  it('puts the buttons under the last part', () => {
    const messages = outgoingTexts(join(['a '.repeat(2000), 'b '.repeat(2000)]), buttons);
    expect(messages.map(({ payload }) => 'reply_markup' in payload)).toEqual([false, true]);
  });
});
