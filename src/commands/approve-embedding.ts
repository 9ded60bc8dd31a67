import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describeEstimate, type EmbeddingEstimate } from '../indexing/server-vectors/estimate.ts';
import { notice, type Terminal } from './terminal.ts';

/** Longer than this one asks before it begins, in milliseconds. */
const LONG_MS = 5 * 60_000;
/** What costs less than this, in the currency of the price, is done without asking. */
const NOTHING = 0.01;

/** Where an answer may come from. */
export type AnswerStream = NodeJS.ReadableStream & { readonly isTTY?: boolean };

export interface Approval {
  readonly terminal: Terminal;
  /** Left out: nobody can be asked. */
  readonly input?: AnswerStream | undefined;
  /** The person has said yes in advance. */
  readonly yes: boolean;
}

/**
 * Says what embedding will take and, where that is long or costs something and a person sits at the terminal, asks whether to go
 * on. Whoever starts it from a script gets the sentence and no question.
 */
export async function approveEmbedding(
  estimate: EmbeddingEstimate,
  { terminal, input, yes }: Approval,
): Promise<boolean> {
  notice(terminal, describeEstimate(estimate));
  const cheap = estimate.milliseconds <= LONG_MS && (estimate.cost ?? 0) < NOTHING;
  if (yes || cheap || !terminal.watched || !input?.isTTY) return true;
  return askToGoOn(input, terminal);
}

async function askToGoOn(input: AnswerStream, terminal: Terminal): Promise<boolean> {
  terminal.err.write('Go on? What is done is kept if you stop it later. [y/N] ');
  const lines = createInterface({ input });
  const [answer = ''] = (await Promise.race([once(lines, 'line'), once(lines, 'close')])) as [string?];
  lines.close();
  return /^\s*(y|yes|是|да|예|네)\s*$/i.test(answer);
}
