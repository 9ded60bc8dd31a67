import { afterEach, describe, expect, it } from 'vitest';
import type { ChatRequest } from '../../src/models/chat-model.ts';
import { type ChatFailure, ChatUnavailableError } from '../../src/models/chat-unavailable-error.ts';
import { type ChatModelOptions, createChatModel } from '../../src/models/openai-chat.ts';
import { type ChatPlay, type ChatServer, startChatServer } from '../support/chat-server.ts';
import * as plays from '../support/chat-server-plays.ts';

const servers: ChatServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

const NOW = Date.UTC(2026, 10, 29, 12, 0, 0);
const SCHEMA = { name: 'answer', schema: { type: 'object', properties: { a: { type: 'string' } } } };
const ANSWER = '{"sentences": [{"text": "Fifteen projects were signed."}]}';

async function setUp(script: readonly [ChatPlay, ...ChatPlay[]], options: Partial<ChatModelOptions> = {}) {
  const server = await startChatServer(...script);
  servers.push(server);
  const waits: number[] = [];
  const model = createChatModel({
    baseUrl: server.baseUrl,
    apiKey: null,
    model: 'm',
    now: () => NOW,
    sleep: async (ms) => void waits.push(ms),
    ...options,
  });
  const ask = (request: Partial<ChatRequest> = {}) =>
    model({
      messages: [{ role: 'user', content: 'What was signed?' }],
      maxTokens: 100,
      payer: { person: null, chat: null },
      ...request,
    });
  return { server, waits, ask };
}

async function failureOf(asked: Promise<unknown>): Promise<ChatUnavailableError> {
  const error = await asked.then(
    () => expect.unreachable('the call should have failed'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ChatUnavailableError);
  return error as ChatUnavailableError;
}

describe('createChatModel', () => {
  it('gives the whole text, and tells of it as it arrives', async () => {
    const { server, ask } = await setUp([plays.says(ANSWER, { model: 'served' })]);
    const heard: string[] = [];
    const reply = await ask({ onText: (text) => heard.push(text) });
    expect(reply).toMatchObject({ text: ANSWER, model: 'served', usage: { isEstimated: false, cost: null } });
    expect(heard.length).toBeGreaterThan(3);
    expect(heard.at(-1)).toBe(ANSWER);
    expect(heard.every((text) => ANSWER.startsWith(text))).toBe(true);
    expect(server.requests[0]).toMatchObject({ model: 'm', stream: true, max_tokens: 100, temperature: 0 });
    expect(server.requests[0]).not.toHaveProperty('response_format');
  });

  it('asks for the shape that is wanted', async () => {
    const { server, ask } = await setUp([plays.says(ANSWER)]);
    await ask({ schema: SCHEMA });
    expect(server.requests[0]?.response_format).toEqual({
      type: 'json_schema',
      json_schema: { ...SCHEMA, strict: true },
    });
  });

  it('counts tokens and cost as the server says', async () => {
    const usage = { prompt_tokens: 1000, completion_tokens: 200 };
    const { ask } = await setUp([plays.says(ANSWER, { usage })], { prices: { prompt: 2, answer: 10 } });
    const reply = await ask();
    expect(reply.usage).toEqual({ promptTokens: 1000, answerTokens: 200, cost: 0.004, isEstimated: false });
  });

  it('sends the key it is given, through the fetch it is given', async () => {
    const sent: (string | null)[] = [];
    const proxied: typeof fetch = (input, init) => {
      sent.push(String(input), new Headers(init?.headers).get('authorization'));
      return fetch(input, init);
    };
    const { server, ask } = await setUp([plays.says(ANSWER)], { apiKey: 'secret', fetch: proxied });
    await ask();
    expect(sent).toEqual([`${server.baseUrl}/chat/completions`, 'Bearer secret']);
  });

  it.each([
    ['beside its answer', plays.thinks('Hm, fifteen …', ANSWER)],
    ['before it, in the same text', plays.says(`<think>Hm, {"fifteen"} …</think>\n\n${ANSWER}`)],
  ])('leaves out what a model says to itself %s', async (_, play) => {
    const heard: string[] = [];
    const { ask } = await setUp([play]);
    const reply = await ask({ onText: (text) => heard.push(text) });
    expect(reply.text).toBe(ANSWER);
    expect(heard.join('')).not.toContain('Hm');
  });

  it.each<[string, ChatPlay, ChatFailure, RegExp]>([
    ['a wrong key', plays.status(401, 'Incorrect API key: sk-1234'), 'refused', /status 401/],
    ['an unknown model', plays.status(404, 'model "m" not found'), 'not_found', /model "m" not found/],
    [
      'a request that is too long',
      plays.status(400, 'maximum context length is 8'),
      'rejected',
      /16 characters/,
    ],
    ['an empty answer', plays.says(''), 'bad_answer', /empty answer/],
    ['reasoning without an answer', plays.says('<think>Hm'), 'bad_answer', /empty answer/],
    ['the limit of tokens', plays.says('{"a": "b', { finishReason: 'length' }), 'cut_off', /limit of tokens/],
    ['words without end', plays.endless, 'cut_off', /did not stop/],
    ['a filter', plays.says('', { finishReason: 'content_filter' }), 'rejected', /content_filter/],
    [
      'a quota that is spent',
      plays.status(429, 'no', { code: 'insufficient_quota' }),
      'rate_limited',
      /no more room/,
    ],
    [
      'a longer wait than there is time',
      plays.status(429, 'no', { retryAfter: 61 }),
      'rate_limited',
      /no more room/,
    ],
  ])('names %s, without a second try', async (_, play, reason, words) => {
    const { server, waits, ask } = await setUp([play, plays.says(ANSWER)]);
    const error = await failureOf(ask());
    expect(error.reason).toBe(reason);
    expect(error.message).toMatch(words);
    expect(error.message).not.toMatch(/sk-1234|What was signed/);
    expect([server.requests.length, waits]).toEqual([1, []]);
  });

  it.each<[string, ChatPlay, number]>([
    ['status 500', plays.status(500, 'out of memory'), 500],
    ['status 429 with Retry-After', plays.status(429, 'slow down', { retryAfter: 7 }), 7000],
    ['a connection cut before the first word', plays.cutAfter(1, ANSWER), 500],
    ['a connection cut in mid-answer', plays.cutAfter(3, ANSWER), 500],
  ])('tries once more after %s', async (_, play, wait) => {
    const { server, waits, ask } = await setUp([play, plays.says(ANSWER)]);
    expect((await ask()).text).toBe(ANSWER);
    expect([server.requests.length, waits]).toEqual([2, [wait]]);
  });

  it.each<[string, ChatPlay, ChatFailure]>([
    ['status 500', plays.status(500, 'out of memory'), 'failed'],
    ['status 429', plays.status(429, 'slow down'), 'rate_limited'],
    ['a cut connection', plays.cutAfter(3, ANSWER), 'unreachable'],
  ])('gives up after %s twice', async (_, play, reason) => {
    const { server, ask } = await setUp([play]);
    expect((await failureOf(ask())).reason).toBe(reason);
    expect(server.requests.length).toBe(2);
  });

  it('counts what a try has used that broke off', async () => {
    const { ask } = await setUp([plays.cutAfter(3, ANSWER)]);
    const { spent } = await failureOf(ask());
    expect(spent.promptTokens).toBeGreaterThan(2 * 5);
    expect(spent.answerTokens).toBeGreaterThan(2);
    const late = await setUp([plays.silent], { firstWordMs: 20 });
    expect((await failureOf(late.ask())).spent).toMatchObject({ promptTokens: 9, answerTokens: 0 });
    const refused = await setUp([plays.status(401, 'no')]);
    expect((await failureOf(refused.ask())).spent).toMatchObject({ promptTokens: 0, answerTokens: 0 });
  });

  it('says where nothing listens', async () => {
    const { server, ask } = await setUp([plays.says(ANSWER)]);
    await server.close();
    const error = await failureOf(ask());
    expect(error.reason).toBe('unreachable');
    expect(error.message).toContain('ECONNREFUSED');
  });

  it.each<[string, ChatPlay, RegExp]>([
    ['never says a word', plays.silent, /said nothing within 80 ms/],
    ['does not come to an end', plays.slow(ANSWER, 15), /within 80 ms/],
  ])('stops waiting for a server that %s, and does not ask again', async (_, play, words) => {
    const { server, ask } = await setUp([play], { timeLimitMs: 80, firstWordMs: 80 });
    const error = await failureOf(ask());
    expect(error.reason).toBe('timed_out');
    expect(error.message).toMatch(words);
    expect(server.requests.length).toBe(1);
  });

  it('waits less long for the first word than for the last', async () => {
    const { ask } = await setUp([plays.silent], { firstWordMs: 20 });
    expect((await failureOf(ask())).message).toMatch(/said nothing within 20 ms/);
  });

  it.each([
    ['waiting for the first word', plays.silent],
    ['reading the answer', plays.slow(ANSWER, 15)],
  ])('stops with the reason of the signal while %s', async (_, play) => {
    const { server, ask } = await setUp([play]);
    const stop = new AbortController();
    const asked = ask({ signal: stop.signal });
    await server.arrived(1);
    stop.abort(new Error('the user left'));
    await expect(asked).rejects.toThrow('the user left');
  });

  it('asks nothing once the signal has fired', async () => {
    const { server, ask } = await setUp([plays.says(ANSWER)]);
    await expect(ask({ signal: AbortSignal.abort(new Error('too late')) })).rejects.toThrow('too late');
    expect(server.requests).toEqual([]);
  });
});

describe('createChatModel with a server that does not know everything', () => {
  const formats = (server: ChatServer) => server.requests.map((one) => one.response_format?.type ?? 'text');

  it('asks for JSON, then for text, where a shape is refused, and remembers that', async () => {
    const refusal = 'response_format type is unavailable now';
    const { server, ask } = await setUp([plays.without('response_format', refusal, ANSWER)]);
    expect((await ask({ schema: SCHEMA })).text).toBe(ANSWER);
    expect((await ask({ schema: SCHEMA })).text).toBe(ANSWER);
    expect(formats(server)).toEqual(['json_schema', 'json_object', 'text', 'text']);
  });

  it('does without the count of tokens where that is refused, and estimates it', async () => {
    const refusal = 'Unknown parameter: stream_options';
    const { server, ask } = await setUp([plays.without('stream_options', refusal, ANSWER)]);
    const { usage } = await ask({ schema: SCHEMA });
    expect(usage.isEstimated).toBe(true);
    expect(usage.promptTokens).toBeGreaterThan(0);
    expect(usage.answerTokens).toBeGreaterThan(0);
    expect(formats(server)).toEqual(['json_schema', 'json_schema']);
    expect((await ask()).usage.isEstimated).toBe(true);
    expect(server.requests.length).toBe(3);
  });

  it('leaves out one thing after the other where the server does not say what it minds', async () => {
    const { server, ask } = await setUp([plays.without('stream_options', 'invalid request', ANSWER)]);
    expect((await ask({ schema: SCHEMA })).text).toBe(ANSWER);
    expect(formats(server)).toEqual(['json_schema', 'json_object', 'text', 'text']);
  });

  it('names the limit of tokens as models that reason first want it', async () => {
    const refusal = plays.status(400, "'max_tokens' is not supported, use 'max_completion_tokens' instead");
    const { server, ask } = await setUp([refusal, plays.says(ANSWER)]);
    await ask();
    expect(server.requests[1]).toMatchObject({ max_completion_tokens: 100 });
    expect(server.requests[1]).not.toHaveProperty('max_tokens');
  });

  it('remembers nothing of a server that refuses every form', async () => {
    const no = plays.status(400, 'invalid request');
    const { server, ask } = await setUp([no, no, no, no, plays.says(ANSWER)]);
    expect((await failureOf(ask({ schema: SCHEMA }))).reason).toBe('rejected');
    await ask({ schema: SCHEMA });
    expect(formats(server)).toEqual(['json_schema', 'json_object', 'text', 'text', 'json_schema']);
  });
});

describe('createChatModel with a stream that is not as it should be', () => {
  const event = (data: unknown) => `data: ${JSON.stringify(data)}\n\n`;
  const piece = (content: string, finish: string | null = null) =>
    event({ choices: [{ index: 0, delta: { content }, finish_reason: finish }] });
  /** A server that gives these bodies, one a request, under status 200. */
  const answering = (...bodies: readonly string[]): typeof fetch => {
    const left = [...bodies];
    return async () => new Response(left.shift(), { headers: { 'content-type': 'text/event-stream' } });
  };
  const anything: [ChatPlay] = [plays.silent];

  it('tries once more where the answer ends without saying why', async () => {
    const broken = piece('Fifteen proj');
    const { ask } = await setUp(anything, { fetch: answering(broken, piece('Fifteen', 'stop')) });
    expect((await ask()).text).toBe('Fifteen');
    const twice = await setUp(anything, { fetch: answering(broken, broken) });
    expect((await failureOf(twice.ask())).reason).toBe('cut_off');
  });

  it('keeps an answer whose model has ended it, whatever follows', async () => {
    const body = `${piece('Fifteen', 'stop')}data: nonsense\n\n`;
    const { ask } = await setUp(anything, { fetch: answering(body) });
    expect((await ask()).text).toBe('Fifteen');
  });

  it.each<[string, string, ChatFailure]>([
    ['an error of the server', event({ error: { message: 'CUDA out of memory' } }), 'failed'],
    ['an error with a number', event({ error: { message: 'bad', code: 400 } }), 'rejected'],
    ['a piece that is no JSON', 'data: {"choices\n\n', 'bad_answer'],
    ['a web page', '<!doctype html><title>Welcome</title>', 'cut_off'],
    ['a call of a tool', piece('Fifteen', 'tool_calls'), 'bad_answer'],
    ['pieces without a choice', event({ choices: [] }) + event({}), 'cut_off'],
  ])('fails with %s in it', async (_, body, reason) => {
    const { ask } = await setUp(anything, { fetch: answering(body, body) });
    expect((await failureOf(ask())).reason).toBe(reason);
  });
});
