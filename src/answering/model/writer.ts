import type { Gazetteer } from '../../language/places.ts';
import type { AnswerSchema, ChatMessage, ChatModel, ChatReply } from '../../models/chat-model.ts';
import { ChatUnavailableError } from '../../models/chat-unavailable-error.ts';
import type { Prompts } from '../../prompts.ts';
import type { WritingOutcome, WritingReport } from '../result.ts';
import type { Reason } from '../verification/reason.ts';
import { type CitedSource, factSource, passageSource } from '../verification/source.ts';
import { type DraftSentence, type Verdict, verifySentence } from '../verification/verify-sentence.ts';
import { composeVerified } from './compose.ts';
import { CORRECTIONS_SCHEMA, DRAFT_SCHEMA, readCorrections, readDraft, readSentencesSoFar } from './draft.ts';
import { meetsQuestion } from './meets-question.ts';
import { LANGUAGE_NAMES, writeFailed, writeSources } from './prompt-values.ts';
import type { AnswerWriter, WritingRequest, Written } from './writing-request.ts';

export interface WriterOptions {
  readonly chat: ChatModel;
  readonly prompts: Pick<Prompts, 'answer' | 'repair'>;
  readonly gazetteer: Gazetteer;
  /** Milliseconds, from any start. */
  readonly clock: () => number;
}

/** Makes the writer for one model. */
export function createAnswerWriter(options: WriterOptions): AnswerWriter {
  return (request) => new Writing(options, request).write();
}

/** Tokens of an answer at most: six sentences with their quotes, in any script. */
const MOST_TOKENS = 1600;

interface Checked {
  readonly draft: DraftSentence;
  readonly verdict: Verdict;
}

/** One question with its one or two requests. */
class Writing {
  readonly #options: WriterOptions;
  readonly #request: WritingRequest;
  readonly #sources: readonly CitedSource[];
  readonly #started: number;
  readonly #verdicts = new Map<string, Verdict>();
  readonly #spent = { prompt: 0, answer: 0 };
  #cost: number | null = null;
  #model: string | null = null;
  #firstSentence: number | null = null;
  #shown = '';

  constructor(options: WriterOptions, request: WritingRequest) {
    this.#options = options;
    this.#request = request;
    this.#started = options.clock();
    this.#sources = [
      ...request.passages.map((passage) => passageSource(passage, options.gazetteer)),
      ...request.facts.map((fact) => factSource(fact, options.gazetteer)),
    ];
  }

  async write(): Promise<Written> {
    try {
      return await this.#writeAndRepair();
    } catch (error) {
      if (!(error instanceof ChatUnavailableError)) throw error;
      this.#count(error.spent.promptTokens, error.spent.answerTokens, null);
      return this.#nothing('unavailable', [], error.reason);
    }
  }

  async #writeAndRepair(): Promise<Written> {
    const messages = this.#messages();
    const reply = await this.#ask(messages, DRAFT_SCHEMA, (text) => this.#show(readSentencesSoFar(text)));
    const draft = readDraft(reply.text);
    if (draft === null) return this.#nothing('unreadable', []);
    if (draft.abstains) return this.#nothing('abstained', []);
    if (draft.sentences.length === 0) return this.#nothing('unreadable', []);
    this.#show(draft.sentences);
    const checked = draft.sentences.map((sentence) => this.#check(sentence));
    return this.#finish(checked, await this.#repair(messages, reply, checked));
  }

  #messages(): readonly ChatMessage[] {
    const { understanding, passages, facts, today } = this.#request;
    return this.#options.prompts.answer.fill({
      language: LANGUAGE_NAMES[understanding.language],
      today,
      question: JSON.stringify(understanding.standalone),
      sources: writeSources(passages, facts),
    });
  }

  async #ask(
    messages: readonly ChatMessage[],
    schema: AnswerSchema,
    onText?: (text: string) => void,
  ): Promise<ChatReply> {
    const { payer, signal } = this.#request;
    const { chat } = this.#options;
    const reply = await chat({
      messages,
      schema,
      maxTokens: MOST_TOKENS,
      payer,
      signal,
      ...(onText && { onText }),
    });
    this.#model = reply.model;
    this.#count(reply.usage.promptTokens, reply.usage.answerTokens, reply.usage.cost);
    return reply;
  }

  #count(prompt: number, answer: number, cost: number | null): void {
    this.#spent.prompt += prompt;
    this.#spent.answer += answer;
    if (cost !== null) this.#cost = (this.#cost ?? 0) + cost;
  }

  /** A sentence is checked once, however often the text that holds it arrives. */
  #check(draft: DraftSentence): Checked {
    const { gazetteer } = this.#options;
    const { language } = this.#request.understanding;
    const key = JSON.stringify(draft);
    const known = this.#verdicts.get(key);
    const verdict = known ?? verifySentence(draft, { sources: this.#sources, gazetteer, language });
    this.#verdicts.set(key, verdict);
    return { draft, verdict };
  }

  #show(sentences: readonly DraftSentence[]): void {
    const verified = verifiedOf(sentences.map((sentence) => this.#check(sentence)));
    if (verified.length === 0) return;
    this.#firstSentence ??= this.#options.clock();
    const { onProgress, understanding } = this.#request;
    const { text } = composeVerified(verified, understanding.language, null);
    if (text === this.#shown) return;
    this.#shown = text;
    onProgress?.(text);
  }

  /** The refused sentences as the model writes them once more; as they were where it does not, or cannot now. */
  async #repair(
    messages: readonly ChatMessage[],
    reply: ChatReply,
    checked: readonly Checked[],
  ): Promise<readonly Checked[]> {
    const failed = checked.flatMap((one) => refusalsOf(one));
    if (failed.length === 0) return checked;
    const again: readonly ChatMessage[] = [
      ...messages,
      { role: 'assistant', content: reply.text },
      ...this.#options.prompts.repair.fill({
        language: LANGUAGE_NAMES[this.#request.understanding.language],
        failed: writeFailed(failed),
      }),
    ];
    const corrections = await this.#corrections(again);
    return checked.map((one) => {
      const number = failed.findIndex(({ draft }) => draft === one.draft) + 1;
      const correction = corrections.get(number);
      return correction === undefined ? one : this.#check(correction);
    });
  }

  async #corrections(messages: readonly ChatMessage[]): Promise<ReadonlyMap<number, DraftSentence>> {
    try {
      return readCorrections((await this.#ask(messages, CORRECTIONS_SCHEMA)).text);
    } catch (error) {
      if (!(error instanceof ChatUnavailableError)) throw error;
      this.#count(error.spent.promptTokens, error.spent.answerTokens, null);
      return new Map();
    }
  }

  #finish(before: readonly Checked[], checked: readonly Checked[]): Written {
    const verified = verifiedOf(checked);
    const refused = checked.flatMap((one) => refusalsOf(one));
    if (verified.length === 0) return this.#nothing('unverified', refused);
    const { understanding, ledger } = this.#request;
    if (!this.#restsOnEvidence(checked) || !meetsQuestion(verified, understanding, this.#options.gazetteer))
      return this.#nothing('beside_the_point', refused);
    const repaired = checked.filter(
      (one, at) => one !== before[at] && one.verdict.kind === 'verified',
    ).length;
    return {
      answer: composeVerified(verified, understanding.language, ledger),
      report: this.#report('written', refused, { sent: verified.length, repaired }),
    };
  }

  /** Where the ledger answers, the model has to say its figures; else it has to quote a passage that passed the gate. */
  #restsOnEvidence(checked: readonly Checked[]): boolean {
    const { withEvidence, passages, ledger } = this.#request;
    const isEvidence = (passage: number) =>
      ledger ? passage === passages.length + 1 : passage <= withEvidence;
    return checked.some(
      ({ draft, verdict }) =>
        verdict.kind === 'verified' && draft.citations.some(({ passage }) => isEvidence(passage)),
    );
  }

  #nothing(outcome: WritingOutcome, refused: readonly Refused[], failure?: string): Written {
    return { answer: null, report: this.#report(outcome, refused, { sent: 0, repaired: 0 }, failure) };
  }

  #report(
    outcome: WritingOutcome,
    refused: readonly Refused[],
    counts: { readonly sent: number; readonly repaired: number },
    failure?: string,
  ): WritingReport {
    return {
      outcome,
      ...(failure !== undefined && { failure }),
      model: this.#model,
      prompt: `${this.#options.prompts.answer.version} ${this.#options.prompts.repair.version}`,
      ...counts,
      dropped: refused.map(({ reasons }) => [...new Set(reasons.map(({ kind }) => kind))]),
      tokens: { ...this.#spent },
      cost: this.#cost,
      first_sentence_ms:
        this.#firstSentence === null ? null : Math.round(this.#firstSentence - this.#started),
    };
  }
}

interface Refused {
  readonly draft: DraftSentence;
  readonly reasons: readonly Reason[];
}

function refusalsOf({ draft, verdict }: Checked): Refused[] {
  return verdict.kind === 'refused' ? [{ draft, reasons: verdict.reasons }] : [];
}

/** What may be sent, each sentence once. */
function verifiedOf(checked: readonly Checked[]) {
  const verified = checked.flatMap(({ verdict }) => (verdict.kind === 'verified' ? [verdict.sentence] : []));
  return verified.filter((one, at) => verified.findIndex(({ text }) => text === one.text) === at);
}
