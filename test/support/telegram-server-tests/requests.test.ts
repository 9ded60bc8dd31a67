import { describe, expect, it, onTestFinished } from 'vitest';
import { startTelegramServer } from '../telegram-server/start.ts';
import { TelegramServer } from '../telegram-server/telegram-server.ts';
import { BREACHES } from './breaches.ts';
import { callerOf, refusalOf } from './client.ts';

/** A server whose breaches are what a test is about. */
async function lenientServer() {
  const server = await TelegramServer.start();
  onTestFinished(() => server.stop());
  const chat = server.addPrivateChat({ id: 42, first_name: 'Ada' });
  return { server, chat, call: callerOf(server) };
}

describe('a request to the server', () => {
  it.each([
    ['JSON', 'application/json', JSON.stringify({ chat_id: 42, text: 'hello', disable_notification: true })],
    ['a form', 'application/x-www-form-urlencoded', 'chat_id=42&text=hello&disable_notification=true'],
    [
      'a multipart form',
      'multipart/form-data; boundary=B',
      '--B\r\ncontent-disposition: form-data; name="chat_id"\r\n\r\n42\r\n--B\r\ncontent-disposition: form-data; name="text"\r\n\r\nhello\r\n--B--\r\n',
    ],
  ])('may come as %s', async (_, type, body) => {
    const server = await startTelegramServer();
    const chat = server.addPrivateChat({ id: 42 });
    const url = `${server.apiRoot}/bot${server.token}/sendMessage`;
    const answer = await fetch(url, { method: 'POST', headers: { 'content-type': type }, body });
    expect(await answer.json()).toMatchObject({ ok: true, result: { text: 'hello', chat: { id: 42 } } });
    expect(server.messagesIn(chat)).toHaveLength(1);
  });

  it('may come as a query', async () => {
    const server = await startTelegramServer();
    server.addPrivateChat({ id: 42 });
    const answer = await fetch(`${server.apiRoot}/bot${server.token}/getChat?chat_id=42`);
    expect(await answer.json()).toMatchObject({ ok: true, result: { id: 42, type: 'private' } });
  });

  it('carries a file in a form of the client, which can be fetched again', async () => {
    const server = await startTelegramServer();
    const chat = server.addPrivateChat({ id: 42 });
    const call = callerOf(server);
    const document = { source: Buffer.from('a;b\n1;2\n'), filename: 'facts.csv' };
    await call('sendDocument', { chat_id: 42, document, caption: 'Facts' });
    const sent = server.botMessagesIn(chat)[0];
    expect(sent).toMatchObject({ caption: 'Facts', document: { file_name: 'facts.csv', file_size: 8 } });
    const file = (await call('getFile', { file_id: sent?.document?.file_id })) as { file_path: string };
    const bytes = await fetch(`${server.apiRoot}/file/bot${server.token}/${file.file_path}`);
    expect(await bytes.text()).toBe('a;b\n1;2\n');
    expect((await fetch(`${server.apiRoot}/file/botwrong/${file.file_path}`)).status).toBe(404);
  });

  it('is refused with a wrong token or outside of /bot', async () => {
    const server = await startTelegramServer();
    const call = callerOf({ apiRoot: server.apiRoot, token: '1:wrong' });
    expect(await refusalOf(call('getMe'))).toBe('401 Unauthorized');
    expect((await fetch(`${server.apiRoot}/`)).status).toBe(404);
  });

  it('is answered as Telegram answers unknown and forgotten methods', async () => {
    const { server, call } = await lenientServer();
    server.forget('sendRichMessage');
    const rich = { chat_id: 42, rich_message: { html: '<b>x</b>' } };
    expect(await refusalOf(call('sendRichMessage', rich))).toBe('404 Not Found');
    expect(server.breaches).toEqual([]);
    expect(await refusalOf(call('sendMesage', { chat_id: 42, text: 'x' }))).toBe('404 Not Found');
    expect(server.breaches).toEqual(['sendMesage: no such method']);
  });

  it.each(BREACHES)('is a breach with %s', async (_, method, payload, fault) => {
    const { server, chat, call } = await lenientServer();
    const place = method.startsWith('send') ? { chat_id: chat.id } : {};
    expect(await refusalOf(call(method, { ...place, ...payload }))).toMatch(/^400 Bad Request: /);
    expect(server.breaches.join('\n')).toMatch(fault);
    expect(server.messagesIn(chat)).toEqual([]);
  });

  it('may use all that the limits allow', async () => {
    const server = await startTelegramServer();
    const chat = server.addPrivateChat({ id: 42 });
    const call = callerOf(server);
    const entities = Array.from({ length: 100 }, (_, i) => ({ type: 'bold', offset: i * 2, length: 2 }));
    const markup = { inline_keyboard: [[{ text: '[1]', callback_data: '投'.repeat(21) }]] };
    await call('sendMessage', { chat_id: 42, text: '🏭'.repeat(2048), entities, reply_markup: markup });
    await call('sendRichMessage', {
      chat_id: 42,
      rich_message: { html: '<h1>a</h1><table><tr><td>1</td></tr></table>' },
    });
    await call('sendMessageDraft', { chat_id: 42, draft_id: 7, text: '' });
    expect(server.messagesIn(chat)).toHaveLength(2);
    expect(server.draftsIn(chat)).toMatchObject([{ draft: 7, text: '' }]);
  });

  it('must not have more than 100 entities', async () => {
    const { server, call } = await lenientServer();
    const entities = Array.from({ length: 101 }, (_, i) => ({ type: 'bold', offset: i, length: 1 }));
    await refusalOf(call('sendMessage', { chat_id: 42, text: 'x'.repeat(200), entities }));
    expect(server.breaches).toEqual(['sendMessage.entities: 101 entities, at most 100']);
  });

  it.each<[string, string, [number, number], string, [number, number], boolean]>([
    ['bold in a quotation', 'expandable_blockquote', [0, 9], 'bold', [2, 3], true],
    ['a link in bold', 'bold', [0, 9], 'text_link', [2, 3], true],
    ['bold after bold', 'bold', [0, 3], 'bold', [3, 3], true],
    ['a quotation over the same text as a link', 'text_link', [0, 3], 'blockquote', [0, 3], true],
    ['a quotation in a quotation', 'blockquote', [0, 9], 'expandable_blockquote', [2, 3], false],
    ['bold in code', 'pre', [0, 9], 'bold', [2, 3], false],
    ['a link in a link', 'text_link', [0, 9], 'text_link', [2, 3], false],
    ['entities that overlap', 'bold', [0, 5], 'italic', [3, 5], false],
  ])('with %s: nesting is checked', async (_, outer, [offset, length], inner, [start, size], fits) => {
    const { server, call } = await lenientServer();
    const url = 'https://example.org/';
    const entities = [
      { type: outer, offset, length, ...(outer === 'text_link' && { url }) },
      { type: inner, offset: start, length: size, ...(inner === 'text_link' && { url }) },
    ];
    await refusalOf(call('sendMessage', { chat_id: 42, text: '0123456789', entities }));
    expect(server.breaches.length === 0).toBe(fits);
  });
});
