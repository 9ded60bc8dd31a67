import { createAnswerWriter } from '../../../src/answering/model/writer.ts';
import type { AnswerResult } from '../../../src/answering/result.ts';
import type { ChatMessage } from '../../../src/models/chat-model.ts';
import { createChatModel } from '../../../src/models/openai-chat.ts';
import { loadPrompts } from '../../../src/prompts.ts';
import {
  type ChatPlay,
  type ChatServer,
  type ReceivedChat,
  startChatServer,
} from '../../support/chat-server.ts';
import { saysOf } from '../../support/chat-server-plays.ts';
import type { DeskOver } from '../desk-over.ts';

/** A sentence as a script writes it, with its quotes. */
export type ScriptedSentence = readonly [text: string, ...quotes: string[]];

/** What came of a question put to a desk with a scripted server behind it. */
export interface AskedServer {
  readonly result: AnswerResult;
  readonly requests: ChatServer['requests'];
  /** What was shown while the answer was being written. */
  readonly shown: readonly string[];
}

/** Asks a question of a desk whose model is a server that plays these, one a request; the last for good. */
export async function askServer(
  desk: DeskOver,
  question: string,
  plays: readonly [ChatPlay, ...ChatPlay[]],
  timeLimitMs = 5_000,
): Promise<AskedServer> {
  const server = await startChatServer(...plays);
  const shown: string[] = [];
  try {
    const chat = createChatModel({
      baseUrl: server.baseUrl,
      apiKey: null,
      model: 'scripted',
      timeLimitMs,
      sleep: async () => {},
    });
    const prompts = await loadPrompts();
    const clock = () => performance.now();
    const writer = createAnswerWriter({ chat, prompts, gazetteer: desk.gazetteer, clock });
    const payer = { person: 1, chat: 1 };
    const onProgress = (text: string) => shown.push(text);
    const result = await desk.ask(question, undefined, { writer, payer, onProgress });
    return { result, requests: server.requests, shown };
  } finally {
    await server.close();
  }
}

/** Answers with these sentences, each citing for every quote the source that holds it; one that none holds is said to be of source 1. */
export function answers(...sentences: readonly ScriptedSentence[]): ChatPlay {
  return saysOf((request) => {
    const sources = sourcesIn(request);
    return JSON.stringify({
      abstain: false,
      sentences: sentences.map(([text, ...quotes]) => ({
        text,
        citations: quotes.map((quote) => ({ passage: numberOf(quote, sources), quote })),
      })),
    });
  });
}

/** Writes refused sentences once more, by their numbers. */
export function corrects(...corrections: readonly (readonly [number, ...ScriptedSentence])[]): ChatPlay {
  return saysOf((request) => {
    const sources = sourcesIn(request);
    return JSON.stringify({
      sentences: corrections.map(([sentence, text, ...quotes]) => ({
        sentence,
        text,
        citations: quotes.map((quote) => ({ passage: numberOf(quote, sources), quote })),
      })),
    });
  });
}

interface GivenSource {
  readonly source: number;
  readonly text: string;
}

/** The sources that a model was given, as it sees them. */
export function sourcesIn(request: ReceivedChat): GivenSource[] {
  return wordsOf(request)
    .split('\n')
    .filter((line) => line.startsWith('{"source":'))
    .map((line) => JSON.parse(line) as GivenSource);
}

/** Everything that a model was told. */
export function wordsOf({ messages }: ReceivedChat): string {
  return (messages as readonly ChatMessage[]).map(({ content }) => content).join('\n');
}

function numberOf(quote: string, sources: readonly GivenSource[]): number {
  return sources.find(({ text }) => text.includes(quote))?.source ?? 1;
}
