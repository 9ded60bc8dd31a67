import { z } from 'zod';
import type { AnswerSchema } from '../../models/chat-model.ts';
import { readJsonAnswer, readJsonSoFar } from '../../models/json-answer.ts';
import type { DraftSentence } from '../verification/verify-sentence.ts';

/** More than any answer needs; what a model writes beyond is not read. */
const MOST_SENTENCES = 12;
const MOST_CITATIONS = 6;

const citation = z.object({ passage: z.coerce.number().int(), quote: z.string() });
const sentence = z.object({
  text: z.string().refine((text) => text.trim() !== ''),
  citations: z.array(citation).max(MOST_CITATIONS),
});
const correction = sentence.extend({ sentence: z.coerce.number().int() });
const outline = z.object({ abstain: z.boolean().optional(), sentences: z.array(z.unknown()).optional() });

/** What a model has made of a question. */
export interface Draft {
  /** It says that its sources do not answer. */
  readonly abstains: boolean;
  /** Those of the right shape; the others count as not written. */
  readonly sentences: readonly DraftSentence[];
}

/** Reads a whole answer; null where it is not in the shape asked for. */
export function readDraft(answer: string): Draft | null {
  const found = outline.safeParse(readJsonAnswer(answer));
  if (!found.success || (found.data.sentences === undefined && !found.data.abstain)) return null;
  const sentences = sentencesOf(found.data.sentences ?? []);
  return { abstains: found.data.abstain === true && sentences.length === 0, sentences };
}

/** The sentences of an answer that have arrived in full, while it still arrives: all but the last, which may go on. */
export function readSentencesSoFar(answerSoFar: string): DraftSentence[] {
  const found = outline.safeParse(readJsonSoFar(answerSoFar));
  return found.success ? sentencesOf((found.data.sentences ?? []).slice(0, -1)) : [];
}

/** The sentences written once more, by the number each has among those that were refused, from 1. */
export function readCorrections(answer: string): ReadonlyMap<number, DraftSentence> {
  const found = outline.safeParse(readJsonAnswer(answer));
  const written = found.success ? (found.data.sentences ?? []) : [];
  const read = written.slice(0, MOST_SENTENCES).flatMap((one) => correction.safeParse(one).data ?? []);
  return new Map(read.map(({ sentence: number, ...rest }) => [number, rest]));
}

function sentencesOf(written: readonly unknown[]): DraftSentence[] {
  return written.slice(0, MOST_SENTENCES).flatMap((one) => sentence.safeParse(one).data ?? []);
}

const CITATIONS = {
  type: 'array',
  items: {
    type: 'object',
    properties: { passage: { type: 'integer' }, quote: { type: 'string' } },
    required: ['passage', 'quote'],
    additionalProperties: false,
  },
};

/** The shape of an answer, for servers that hold a model to one. */
export const DRAFT_SCHEMA: AnswerSchema = {
  name: 'answer',
  schema: {
    type: 'object',
    properties: {
      abstain: { type: 'boolean' },
      sentences: {
        type: 'array',
        items: {
          type: 'object',
          properties: { text: { type: 'string' }, citations: CITATIONS },
          required: ['text', 'citations'],
          additionalProperties: false,
        },
      },
    },
    required: ['abstain', 'sentences'],
    additionalProperties: false,
  },
};

/** The same for sentences written once more. */
export const CORRECTIONS_SCHEMA: AnswerSchema = {
  name: 'corrections',
  schema: {
    type: 'object',
    properties: {
      sentences: {
        type: 'array',
        items: {
          type: 'object',
          properties: { sentence: { type: 'integer' }, text: { type: 'string' }, citations: CITATIONS },
          required: ['sentence', 'text', 'citations'],
          additionalProperties: false,
        },
      },
    },
    required: ['sentences'],
    additionalProperties: false,
  },
};
