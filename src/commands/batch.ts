import { z } from 'zod';
import { parseIsoDay } from '../language/dates/calendar.ts';
import type { Turn } from '../retrieval/understanding.ts';

const day = z
  .string()
  .length(10, 'must be a day written YYYY-MM-DD')
  .refine((text) => parseIsoDay(text) !== null, 'must be a day that exists, written YYYY-MM-DD');

const lineSchema = z.object({
  id: z.union([z.string(), z.number().transform(String)]).nullish(),
  question: z
    .string({ error: ({ input }) => (input === undefined ? 'is missing' : 'must be text') })
    .trim()
    .min(1, 'must not be empty'),
  today: day.nullish(),
  history: z.array(z.object({ question: z.string(), answer: z.string().nullish() })).nullish(),
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
  const { id, question, today, history } = parsed.data;
  return { id: id ?? null, question, today: today ?? null, history: (history ?? []).map(turnOf) };
}

function turnOf({ question, answer }: { question: string; answer?: string | null | undefined }): Turn {
  return typeof answer === 'string' ? { question, answer } : { question };
}

/**
 * The lines of a batch as they come in, without their ends. Parted by line feeds only: `readline` also parts at U+2028,
 * which JSON allows inside a text. A byte order mark is dropped.
 */
export async function* readBatchLines(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
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
