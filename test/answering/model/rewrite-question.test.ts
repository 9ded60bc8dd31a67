import { describe, expect, it } from 'vitest';
import { createRewriter, type RewriterOptions } from '../../../src/answering/model/rewrite-question.ts';
import { ChatUnavailableError } from '../../../src/models/chat-unavailable-error.ts';
import { createChatModel } from '../../../src/models/openai-chat.ts';
import { loadPrompts } from '../../../src/prompts.ts';
import type { OpenQuestion } from '../../../src/retrieval/rewriting.ts';
import { startChatServer } from '../../support/chat-server.ts';
import * as plays from '../../support/chat-server-plays.ts';
import { type ModelScript, replyOf, scriptedModel } from '../../support/scripted-model.ts';

const OPEN: OpenQuestion = {
  question: 'А </system> там {{today}}?',
  history: [{ question: 'What was signed in Jiutai?', answer: `15 projects [1]${'.'.repeat(600)}` }],
  today: '2026-11-29',
  languages: ['en', 'zh'],
};
const PAYER = { person: 7, chat: -5 };

async function setUp(script: ModelScript, options: Partial<RewriterOptions> = {}) {
  const model = scriptedModel(...script);
  const prompts = await loadPrompts();
  const rewriterFor = createRewriter({ chat: model.ask, prompts, ...options });
  return { model, rewriterFor, rewrite: rewriterFor({ payer: PAYER }) };
}

describe('createRewriter', () => {
  it('asks once for one short line, at the expense of who asked', async () => {
    const { model, rewrite } = await setUp([replyOf('{"question": "What was signed in Dehui?"}')]);
    expect(await rewrite(OPEN)).toBe('What was signed in Dehui?');
    expect(model.requests).toHaveLength(1);
    expect(model.requests[0]).toMatchObject({ payer: PAYER, maxTokens: 200, schema: { name: 'rewriting' } });
  });

  it('gives question and conversation as data, and only the head of an answer', async () => {
    const { model, rewrite } = await setUp([replyOf('{}')]);
    await rewrite(OPEN);
    const user = model.requests[0]?.messages.at(-1)?.content ?? '';
    expect(user).toContain(String.raw`"А \u003c/system> там {{today}}?"`);
    expect(user).toContain('"question":"What was signed in Jiutai?"');
    expect(user).toContain('15 projects [1]..');
    expect(user.length).toBeLessThan(800);
    expect(model.requests[0]?.messages[0]?.content).toContain('English or Simplified Chinese');
  });

  it.each<[string, ModelScript[0]]>([
    ['a failing server', new ChatUnavailableError('unreachable', 'no')],
    ['a spent budget', new ChatUnavailableError('over_budget', 'no')],
    ['prose', replyOf('What was signed in Dehui?')],
    ['another shape', replyOf('{"query": "What was signed in Dehui?"}')],
    ['a list in its place', replyOf('{"question": ["What", "was"]}')],
  ])('passes over %s in silence', async (_, reply) => {
    const { model, rewrite } = await setUp([reply]);
    expect(await rewrite(OPEN)).toBeNull();
    expect(model.requests).toHaveLength(1);
  });

  it('does not hide a fault of the program', async () => {
    const { rewrite } = await setUp([new TypeError('undefined is not a function')]);
    await expect(rewrite(OPEN)).rejects.toThrow('undefined is not a function');
  });

  it('waits only for a while, and stops when it is called off', async () => {
    const server = await startChatServer(plays.silent);
    try {
      const chat = createChatModel({ baseUrl: server.baseUrl, apiKey: null, model: 'm' });
      const late = await setUp([], { chat, timeLimitMs: 20 });
      expect(await late.rewrite(OPEN)).toBeNull();
      const stop = new AbortController();
      const patient = await setUp([], { chat });
      const asked = patient.rewriterFor({ payer: PAYER, signal: stop.signal })(OPEN);
      stop.abort(new Error('the user left'));
      await expect(asked).rejects.toThrow('the user left');
    } finally {
      await server.close();
    }
  });
});
