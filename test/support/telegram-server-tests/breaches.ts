/** Requests that Telegram refuses or mends in silence: what is wrong, the method, its fields, and what the server says. */
export type Breach = readonly [what: string, method: string, payload: object, fault: RegExp];

const link = (entity: object) => ({ text: '投资 🏭 Jilin', entities: [entity] });
const button = (fields: object) => ({ text: 'x', reply_markup: { inline_keyboard: [[fields]] } });
const article = (id: string) => ({
  type: 'article',
  id,
  title: 't',
  input_message_content: { message_text: 'm' },
});

/** Every payload that needs a chat is sent to one that exists. */
export const BREACHES: readonly Breach[] = [
  ['a missing field', 'sendMessage', {}, /text: required/],
  ['an unknown field', 'sendMessage', { text: 'x', disable_preview: true }, /disable_preview: no such field/],
  [
    'an unknown field deep inside',
    'sendMessage',
    { text: 'x', link_preview_options: { off: true } },
    /off: no such/,
  ],
  ['a wrong type', 'sendMessage', { text: 7 }, /text: not of type String/],
  [
    'a wrong type in a list',
    'sendMessage',
    { text: 'x', entities: [{ type: 'bold', offset: '0', length: 1 }] },
    /\[0\]\.offset/,
  ],
  ['none of the types of a union', 'sendMessage', { chat_id: true, text: 'x' }, /neither of Integer, String/],
  ['a chat id that is a fraction', 'sendMessage', { chat_id: 4.2, text: 'x' }, /neither of Integer, String/],
  [
    'an unknown member of a union',
    'setMyCommands',
    { commands: [], scope: { type: 'everyone' } },
    /scope: none of/,
  ],
  ['half a character', 'sendMessage', { text: '\ud83c' }, /not of type String/],
  [
    'an empty file',
    'sendDocument',
    { document: { source: Buffer.alloc(0), filename: 'a.csv' } },
    /non-empty/,
  ],
  [
    'a file without an ending',
    'sendDocument',
    { document: { source: Buffer.from('a'), filename: 'a' } },
    /no good name/,
  ],
  [
    'a file that nothing points to',
    'sendMessage',
    { text: 'a', stray: { source: Buffer.from('a') } },
    /nothing points to the file stray/,
  ],
  ['a file that did not come along', 'sendPhoto', { photo: 'attach://p' }, /no file named p/],
  ['too long a text', 'sendMessage', { text: 'x'.repeat(4097) }, /4097 characters/],
  ['too long a text in UTF-16 units', 'sendMessage', { text: '🏭'.repeat(2049) }, /4098 characters/],
  ['an empty text', 'sendMessage', { text: '' }, /0 characters/],
  ['too long a caption', 'sendDocument', { document: 'f', caption: 'x'.repeat(1025) }, /1025 characters/],
  ['a parse mode', 'sendMessage', { text: 'x', parse_mode: 'HTML' }, /entities only/],
  ['an entity outside of the text', 'sendMessage', link({ type: 'bold', offset: 6, length: 6 }), /outside/],
  ['an entity of no length', 'sendMessage', link({ type: 'bold', offset: 0, length: 0 }), /outside/],
  ['an entity that ends in a pair', 'sendMessage', link({ type: 'bold', offset: 0, length: 4 }), /surrogate/],
  [
    'an entity that starts in a pair',
    'sendMessage',
    link({ type: 'bold', offset: 4, length: 2 }),
    /surrogate/,
  ],
  ['an unknown entity', 'sendMessage', link({ type: 'loud', offset: 0, length: 1 }), /no entity type/],
  [
    'a link to nowhere',
    'sendMessage',
    link({ type: 'text_link', offset: 0, length: 1, url: 'x' }),
    /text_link/,
  ],
  ['a button that does nothing', 'sendMessage', button({ text: 'a' }), /does nothing/],
  [
    'a button that does two things',
    'sendMessage',
    button({ text: 'a', url: 'https://a.b', callback_data: 'c' }),
    /url and callback_data/,
  ],
  ['a button without a text', 'sendMessage', button({ text: ' ', callback_data: 'c' }), /text: empty/],
  [
    'callback data of 65 bytes',
    'sendMessage',
    button({ text: 'a', callback_data: '投'.repeat(22) }),
    /66 bytes/,
  ],
  ['empty callback data', 'sendMessage', button({ text: 'a', callback_data: '' }), /0 bytes/],
  [
    '51 results',
    'answerInlineQuery',
    { inline_query_id: 'q', results: Array.from({ length: 51 }, (_, i) => article(`${i}`)) },
    /51, at most 50/,
  ],
  [
    'two results of one id',
    'answerInlineQuery',
    { inline_query_id: 'q', results: [article('a'), article('a')] },
    /"a" stands twice/,
  ],
  [
    'a result id of 65 bytes',
    'answerInlineQuery',
    { inline_query_id: 'q', results: [article('a'.repeat(65))] },
    /65 bytes/,
  ],
  [
    'too long an alert',
    'answerCallbackQuery',
    { callback_query_id: 'p', text: 'x'.repeat(201) },
    /201 characters/,
  ],
  [
    'a command with a capital',
    'setMyCommands',
    { commands: [{ command: 'Ask', description: 'x' }] },
    /"Ask"/,
  ],
  [
    'a command without a description',
    'setMyCommands',
    { commands: [{ command: 'ask', description: '' }] },
    /0 characters/,
  ],
  ['rich text twice', 'sendRichMessage', { rich_message: { html: 'a', markdown: 'a' } }, /exactly one/],
  [
    'too long a rich text',
    'sendRichMessage',
    { rich_message: { markdown: 'x'.repeat(32_769) } },
    /at most 32768/,
  ],
  [
    'rich text that is not closed',
    'sendRichMessage',
    { rich_message: { html: '<table><tr><td>1</tr>' } },
    /<\/tr> closes/,
  ],
  [
    'a table of 21 columns',
    'sendRichMessage',
    { rich_message: { html: `<table><tr>${'<td>1</td>'.repeat(21)}</tr></table>` } },
    /columns/,
  ],
  ['a draft for a group', 'sendMessageDraft', { chat_id: -7, draft_id: 1, text: 'x' }, /private chats only/],
  ['an unknown action', 'sendChatAction', { action: 'thinking' }, /no action/],
  ['an unknown kind of update', 'getUpdates', { allowed_updates: ['messages'] }, /no "messages"/],
  ['an edit of nothing', 'editMessageText', { text: 'x' }, /either chat_id/],
];
