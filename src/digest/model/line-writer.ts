import { setImmediate as nextTurn } from 'node:timers/promises';
import { z } from 'zod';
import { asData, LANGUAGE_NAMES } from '../../answering/model/prompt-values.ts';
import type { Gazetteer } from '../../language/places.ts';
import type { AnswerSchema, ChatModel } from '../../models/chat-model.ts';
import { estimateTokens } from '../../models/estimate-tokens.ts';
import { readJsonAnswer } from '../../models/json-answer.ts';
import { loadPrompts, type Prompts } from '../../prompts.ts';
import type { LineWriter } from '../better-lines.ts';
import type { Story } from '../story.ts';
import { bareLine, verifiedLine } from './verified-line.ts';

export interface LineWriterOptions {
  readonly chat: ChatModel;
  readonly prompts: Pick<Prompts, 'digest-line'>;
  readonly gazetteer: Gazetteer;
}

/** Tokens of the stories of a request; with prompt and answer they fit a context of 8,000. */
const MOST_GIVEN = 5000;
/** Of the answer: ten lines, in any script. */
const MOST_TOKENS = 1600;

const written = z.object({ lines: z.array(z.unknown()) });
const writtenLine = z.object({ story: z.coerce.number().int(), line: z.string() });

const SCHEMA: AnswerSchema = {
  name: 'lines',
  schema: {
    type: 'object',
    properties: {
      lines: {
        type: 'array',
        items: {
          type: 'object',
          properties: { story: { type: 'integer' }, line: { type: 'string' } },
          required: ['story', 'line'],
          additionalProperties: false,
        },
      },
    },
    required: ['lines'],
    additionalProperties: false,
  },
};

/** Loads the prompts and makes of a chat model a writer of lines. Throws a `DeskError` where a prompt is not as it should be. */
export async function openLineWriter(options: Omit<LineWriterOptions, 'prompts'>): Promise<LineWriter> {
  return createLineWriter({ ...options, prompts: await loadPrompts() });
}

/**
 * Has a model tell stories in a line each, in one request, and lets through what is verified like a sentence of an answer; whatever else it gives counts
 * as not written. A running total and reports that differ are not given to it: what makes them so is easily lost. Rejects with a
 * `ChatUnavailableError`, or with the signal's reason where that fires.
 */
export function createLineWriter({ chat, prompts, gazetteer }: LineWriterOptions): LineWriter {
  return async (stories, { language, payer, signal }) => {
    const given = within(MOST_GIVEN, stories.filter(isPlain).map(dataOf));
    if (given.length === 0) return new Map();
    const messages = prompts['digest-line'].fill({
      language: LANGUAGE_NAMES[language],
      stories: given.map(({ data }, at) => asData({ story: at + 1, ...data })).join('\n'),
    });
    const reply = await chat({ messages, schema: SCHEMA, maxTokens: MOST_TOKENS, payer, signal });
    const lines = readLines(reply.text);
    const verified = new Map<Story, string>();
    for (const [at, { story }] of given.entries()) {
      const line = verifiedLine(lines.get(at + 1) ?? '', story, { language, gazetteer });
      if (line !== null) verified.set(story, line);
      await nextTurn(); // questions are asked meanwhile
    }
    return verified;
  };
}

function isPlain({ toldAs }: Story): boolean {
  return toldAs === 'event' || toldAs === 'quote';
}

function dataOf(story: Story) {
  const sources = story.citations.map(({ title, published, quote }) => ({ title, published, text: quote }));
  return { story, data: { line: bareLine(story), sources } };
}

/** The first of them, as many as fit. */
function within<T extends { readonly data: unknown }>(most: number, all: readonly T[]): T[] {
  let used = 0;
  return all.filter(({ data }) => {
    const tokens = estimateTokens(asData(data));
    if (used + tokens > most) return false;
    used += tokens;
    return true;
  });
}

/** Lines by the number of their story; of several for one, the last. */
function readLines(answer: string): ReadonlyMap<number, string> {
  const found = written.safeParse(readJsonAnswer(answer)).data?.lines ?? [];
  const lines = found.flatMap((one) => writtenLine.safeParse(one).data ?? []);
  return new Map(lines.map(({ story, line }) => [story, line]));
}
