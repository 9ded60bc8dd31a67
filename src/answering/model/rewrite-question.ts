import { z } from 'zod';
import type { AnswerSchema, ChatModel, ChatPayer } from '../../models/chat-model.ts';
import { ChatUnavailableError } from '../../models/chat-unavailable-error.ts';
import { readJsonAnswer } from '../../models/json-answer.ts';
import type { Prompts } from '../../prompts.ts';
import type { OpenQuestion, RewriteQuestion } from '../../retrieval/rewriting.ts';
import { asData, LANGUAGE_NAMES } from './prompt-values.ts';

export interface RewriterOptions {
  readonly chat: ChatModel;
  readonly prompts: Pick<Prompts, 'rewrite-question'>;
  /** Milliseconds after which the question is taken as it is; 15,000 unless told. */
  readonly timeLimitMs?: number;
}

/** Whose question it is, and what calls it off. */
export interface RewriterUse {
  readonly payer: ChatPayer;
  readonly signal?: AbortSignal | undefined;
}

/** The asker waits for the answer itself afterwards. */
const TIME_LIMIT_MS = 15_000;
/** A sentence, in any script. */
const MOST_TOKENS = 200;
/** Of each answer; what it was about stands at its head. */
const ANSWER_CHARACTERS = 500;

const rewriting = z.object({ question: z.string() });

const SCHEMA: AnswerSchema = {
  name: 'rewriting',
  schema: {
    type: 'object',
    properties: { question: { type: 'string' } },
    required: ['question'],
    additionalProperties: false,
  },
};

/**
 * Has a model put open questions on their feet, in one short request each. What fails is passed over in silence and gives null: a
 * server that is down, a spent budget, a late or a shapeless answer; the question can be looked up as it is. Whether a rewriting says
 * what was asked is for the caller to check.
 */
export function createRewriter({
  chat,
  prompts,
  timeLimitMs = TIME_LIMIT_MS,
}: RewriterOptions): (use: RewriterUse) => RewriteQuestion {
  return ({ payer, signal }) =>
    async (open) => {
      const late = AbortSignal.timeout(timeLimitMs);
      const messages = prompts['rewrite-question'].fill(valuesOf(open));
      try {
        const reply = await chat({
          ...{ messages, schema: SCHEMA, maxTokens: MOST_TOKENS, payer },
          signal: signal ? AbortSignal.any([signal, late]) : late,
        });
        return rewriting.safeParse(readJsonAnswer(reply.text)).data?.question ?? null;
      } catch (error) {
        signal?.throwIfAborted();
        if (error instanceof ChatUnavailableError || late.aborted) return null;
        throw error;
      }
    };
}

function valuesOf({ question, history, today, languages }: OpenQuestion) {
  const conversation = history.map((turn) => ({
    question: turn.question,
    ...(turn.answer !== undefined && { answer: turn.answer.slice(0, ANSWER_CHARACTERS) }),
  }));
  return {
    today,
    languages: languages.map((language) => LANGUAGE_NAMES[language]).join(' or '),
    conversation: asData(conversation),
    question: asData(question),
  };
}
