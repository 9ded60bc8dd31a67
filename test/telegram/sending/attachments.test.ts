import { describe, expect, it } from 'vitest';
import { type NewMessage, NOTICE } from '../../../src/storage/outbox-message.ts';
import { pngOf } from '../../support/picture.ts';
import { startSending } from './start-sending.ts';

function fileMessage(chat: { id: number }, more: Partial<NewMessage> = {}): NewMessage {
  return {
    ...{ updateId: null, chat: chat.id, thread: null, rank: NOTICE, method: 'sendPhoto' },
    payload: {
      caption: '长春 · by place',
      caption_entities: [{ type: 'bold', offset: 0, length: 2 }],
      reply_parameters: { message_id: 1, allow_sending_without_reply: true },
      reply_markup: { inline_keyboard: [[{ text: 'a', callback_data: 'b' }]] },
    },
    fallback: { method: 'sendDocument', payload: { caption: 'as a file' } },
    attachment: { name: '台账 长春.png', bytes: pngOf(900, 700) },
    ...more,
  };
}

describe('a message with a file', () => {
  it('goes out as a form with all its parameters, and the file is kept no longer', async () => {
    const { server, outbox, sender, allSent } = await startSending();
    const chat = server.addPrivateChat();
    const id = outbox.add(fileMessage(chat));
    sender.start();
    await allSent();
    const [sent] = server.botMessagesIn(chat);
    expect(sent).toMatchObject({
      caption: '长春 · by place',
      caption_entities: [{ type: 'bold' }],
      photo: [{ width: 900, height: 700 }],
      reply_markup: { inline_keyboard: [[{ text: 'a' }]] },
    });
    expect(server.requests('sendPhoto')[0]?.params).toMatchObject({
      photo: { name: '台账 长春.png' },
      reply_parameters: { message_id: 1 },
    });
    expect(outbox.attachmentOf(id)).toBeNull();
  });

  it('is sent as a file where the picture is refused, in the same bytes', async () => {
    const { server, outbox, sender, allSent } = await startSending();
    const chat = server.addPrivateChat();
    const bytes = pngOf(9000, 9000);
    outbox.add(fileMessage(chat, { attachment: { name: '图.png', bytes } }));
    sender.start();
    await allSent();
    const [sent] = server.botMessagesIn(chat);
    expect(sent).toMatchObject({ caption: 'as a file', document: { file_name: '图.png' } });
    expect(server.state.files.get(sent?.document?.file_id ?? '')?.bytes).toEqual(new Uint8Array(bytes));
  });

  it('is sent by the next process where this one was killed between storing and sending', async () => {
    const { server, outbox, sender, allSent, counts } = await startSending();
    const chat = server.addPrivateChat();
    outbox.sending(outbox.add(fileMessage(chat)));
    sender.start();
    await allSent();
    expect(server.botMessagesIn(chat)).toHaveLength(1);
    expect(outbox.counts()).toMatchObject({ sent: 1, uncertain: 1 });
    expect(counts.sent).toBe(1);
  });

  it('waits with its file while the chat is limited, and a name cannot break out of its form', async () => {
    const { server, outbox, sender, allSent } = await startSending();
    const chat = server.addPrivateChat();
    server.fail('sendDocument', { status: 429, retryAfter: 5 });
    const attachment = { name: 'a"; name="chat_id\r\n.csv', bytes: Buffer.from('九台') };
    outbox.add(fileMessage(chat, { method: 'sendDocument', payload: {}, attachment }));
    sender.start();
    await allSent();
    expect(server.botMessagesIn(chat)[0]?.document?.file_name).toBe('a_; name=_chat_id__.csv');
  });
});
