import type { AnswerResult } from '../../answering/result.ts';
import type { Answers } from '../../storage/answers.ts';
import type { Conversations, StoredTurn } from '../../storage/conversations.ts';
import type { Clock } from '../sending/clock.ts';
import type { AnswerPost, AnswerToPost } from './answer-post.ts';
import type { DeskPort } from './desk-port.ts';
import type { FleetingCalls } from './fleeting-calls.ts';
import type { Post } from './post.ts';
import { showingWork } from './show-work.ts';
import type { Turn } from './turn.ts';

/** Turns of a conversation that a follow-up may lean on. */
const REMEMBERED = 6;

export interface AskingTools {
  readonly desk: DeskPort;
  readonly conversations: Conversations;
  readonly answers: Answers;
  readonly answerPost: AnswerPost;
  readonly post: Post;
  readonly calls: FleetingCalls;
  readonly clock: Clock;
  /** Counts an answer that was stored so many milliseconds after its question arrived. */
  readonly answered: (status: AnswerResult['status'], took: number) => void;
  /** The day it is now, `YYYY-MM-DD`. */
  readonly today: () => string;
}

/** Questions and their answers. The turns are those of people who may ask. */
export class Asking {
  readonly #tools: AskingTools;

  constructor(tools: AskingTools) {
    this.#tools = tools;
  }

  /**
   * Answers a question, as a reply to it and in its topic; says what is wrong with one that is empty or too long. `about`: what
   * it replies to, where that is no answer; it goes on from there, and not from what was said before.
   */
  async ask(question: string, turn: Turn, about: StoredTurn | null = null): Promise<void> {
    if (this.#isRefused(question, turn)) return;
    const { answerPost, conversations } = this.#tools;
    const answer = await this.#answer(question, turn, about);
    turn.work.onCommit(() => {
      answerPost.send(answer);
      conversations.add({ ...turn.place, ...turnOf(answer, about) });
    });
  }

  /**
   * Answers an edited question in the place of its earlier answer, if its words changed; an edited message that was no
   * question before is answered as a new one.
   */
  async askAgain(question: string, turn: Turn, about: StoredTurn | null = null): Promise<void> {
    const { answers, answerPost, conversations } = this.#tools;
    const earlier = answers.ofQuestion(turn.place.chat, turn.message);
    if (earlier === null) return question === '' ? undefined : this.ask(question, turn, about);
    if (earlier.question === question || this.#isRefused(question, turn)) return;
    const answer = await this.#answer(question, turn, about);
    turn.work.onCommit(() => {
      answerPost.replace(earlier, answer);
      conversations.amend(turn.place, turn.message, turnOf(answer, about).question, answer.result.answer);
    });
  }

  async #answer(
    question: string,
    { place, message, wording, work }: Turn,
    about: StoredTurn | null,
  ): Promise<AnswerToPost> {
    const { desk, conversations, clock, today, answered } = this.#tools;
    const { updateId } = work;
    const history = about ? [about] : conversations.last(place, REMEMBERED, message);
    const payer = { person: place.person, chat: place.chat };
    const version = desk.version;
    const shown = { place, words: wording.answer.working, draft: updateId };
    const result = await showingWork(shown, this.#tools, (onProgress) =>
      desk.ask({ question, today: today(), history, payer, onProgress }),
    );
    const at = clock.now();
    work.afterCommit(() => answered(result.status, clock.now() - work.receivedAt));
    return { updateId, place, questionMessage: message, question, result, version, wording, at };
  }

  #isRefused(question: string, turn: Turn): boolean {
    const { desk, post } = this.#tools;
    const { emptyQuestion, tooLong } = turn.wording.trouble;
    const isTooLong = question.length > desk.longestQuestion;
    if (isTooLong) post.say(turn, tooLong(desk.longestQuestion));
    else if (question === '') post.say(turn, emptyQuestion);
    return isTooLong || question === '';
  }
}

/** What was asked about something else than the conversation is remembered with that in it, so that the next question can go on. */
function turnOf({ questionMessage, question, result, at }: AnswerToPost, about: StoredTurn | null) {
  const asked = about ? result.understood.standalone : question;
  return { questionMessage, question: asked, answer: result.answer, at };
}
