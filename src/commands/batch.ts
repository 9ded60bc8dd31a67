import { z } from 'zod';
import { parseIsoDay } from '../language/dates/calendar.ts';
import type { Turn } from '../retrieval/understanding.ts';

const day = z
  .string()
  .length(10, 'must be a day written YYYY-MM-DD')
  .refine((text) => parseIsoDay(text) !== null, 'must be a day that exists, written YYYY-MM-DD');

const lineSchema = z.object({
  id: z.union([z.string(), z.number().transform(String)]).optional(),
  question: z.string().trim().min(1, 'must not be empty'),
  today: day.optional(),
  history: z.array(z.object({ question: z.string(), answer: z.string().optional() })).optional(),
});

export interface BatchQuestion {
  readonly id: string | null;
  readonly question: string;
  readonly today: string | null;
  readonly history: readonly Turn[];
}

/** What is wrong with a line; its id, where that much could be read, so that the error finds its question. */
export interface BatchFault {
  readonly id: string | null;
  readonly fault: string;
}

/** Reads one line of a batch file: a question, or what is wrong with it. Never throws. */
export function readBatchLine(line: string): BatchQuestion | BatchFault {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, fault: 'This line is not JSON.' };
  }
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success) return { id: idOf(value), fault: faultOf(parsed.error) };
  const { id = null, question, today = null, history = [] } = parsed.data;
  return { id, question, today, history: history.map(turnOf) };
}

function turnOf(turn: { question: string; answer?: string | undefined }): Turn {
  return turn.answer === undefined
    ? { question: turn.question }
    : { question: turn.question, answer: turn.answer };
}

function faultOf(error: z.ZodError): string {
  const issue = error.issues[0];
  const where = issue?.path.join('.');
  return where
    ? `"${where}": ${issue?.message}.`
    : `A line must be an object with a question: ${issue?.message}.`;
}

function idOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return typeof value.id === 'string' || typeof value.id === 'number' ? String(value.id) : null;
}
