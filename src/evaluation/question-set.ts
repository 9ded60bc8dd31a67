import { z } from 'zod';
import { UsageError } from '../errors.ts';

const lineSchema = z.object({
  id: z.string(),
  class: z.string(),
  question: z.string().min(1),
  today: z.string().optional(),
  history: z.array(z.object({ question: z.string(), answer: z.string().optional() })).default([]),
  documents: z.array(z.string()),
  facts: z.array(z.string().min(1)),
  answerable: z.boolean(),
});

/** A question with what a right answer to it must hold. test/quality/README.md tells the fields. */
export type GoldQuestion = z.infer<typeof lineSchema>;

/** Reads a question set, one JSON object a line. Throws a UsageError that names the first line at fault. */
export function readQuestionSet(text: string, file: string): GoldQuestion[] {
  return text
    .split('\n')
    .map((line, at) => ({ line: line.trim(), number: at + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => readLine(line, `${file}, line ${number}`));
}

function readLine(line: string, where: string): GoldQuestion {
  try {
    return lineSchema.parse(JSON.parse(line));
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? describe(cause) : 'it is not JSON';
    throw new UsageError(
      `${where} is no question: ${reason}.`,
      'See test/quality/README.md for the fields.',
      { cause },
    );
  }
}

function describe(error: z.ZodError): string {
  const issue = error.issues[0];
  return `${issue?.path.join('.') || 'the line'}: ${issue?.message}`;
}
