import { describe, expect, it } from 'vitest';
import { readRefusal } from '../../../src/telegram/sending/refusal.ts';
import { TelegramRefusedError } from '../../../src/telegram/sending/telegram-errors.ts';

describe('readRefusal', () => {
  it.each([
    [429, 'Too Many Requests: retry after 35', 'too fast'],
    [401, 'Unauthorized', 'wrong token'],
    [404, 'Not Found', 'unknown method'],
    [403, 'Forbidden: bot was blocked by the user', 'blocked'],
    [403, 'Forbidden: bot was kicked from the supergroup chat', 'blocked'],
    [403, 'Forbidden: user is deactivated', 'blocked'],
    [400, 'Bad Request: message thread not found', 'no such topic'],
    [400, 'Bad Request: TOPIC_CLOSED', 'no such topic'],
    [400, 'Bad Request: TOPIC_DELETED', 'no such topic'],
    [400, 'Bad Request: message to be replied not found', 'no such question'],
    [400, 'Bad Request: replied message not found', 'no such question'],
    [400, 'Bad Request: message is not modified: specified new message content', 'nothing to change'],
    [400, 'Bad Request: message to delete not found', 'nothing to change'],
    [400, "Bad Request: can't parse entities: unexpected end tag at byte offset 3", 'contents'],
    [400, 'Bad Request: message is too long', 'contents'],
    [400, 'Bad Request: message to edit not found', 'contents'],
    [400, 'Bad Request: chat not found', 'contents'],
    [418, "I'm a teapot", 'contents'],
  ])('%i "%s" is about: %s', (code, description, refusal) => {
    expect(readRefusal(new TelegramRefusedError({ method: 'sendMessage', code, description }))).toBe(refusal);
  });

  it('reads a group that moved from its new number, whatever the words', () => {
    const moved = { method: 'sendMessage', code: 400, description: 'Bad Request: any', migrateTo: -100 };
    expect(readRefusal(new TelegramRefusedError(moved))).toBe('moved');
  });
});
