import type { AnswerResult } from '../../answering/result.ts';
import type { Answers, StoredAnswer } from '../../storage/answers.ts';
import { answerButtons, citationButtons, reasonButtons } from '../outgoing/answer-buttons.ts';
import type { ButtonPress } from '../outgoing/callback-data.ts';
import { join } from '../outgoing/formatted-text.ts';
import { passageMessage } from '../outgoing/passage-message.ts';
import type { Clock } from '../sending/clock.ts';
import type { DeskPort } from './desk-port.ts';
import { passageViewOf } from './passage-view-of.ts';
import { isPrivate } from './place.ts';
import type { Post } from './post.ts';
import type { PressTurn } from './turn.ts';

export interface UnderAnswersTools {
  readonly desk: DeskPort;
  readonly answers: Answers;
  readonly post: Post;
  readonly clock: Clock;
}

type Press<Kind extends ButtonPress['kind']> = Extract<ButtonPress, { kind: Kind }>;

/** An answer with its result as it was given. */
type KnownAnswer = StoredAnswer & { readonly result: AnswerResult };

/** The buttons under answers. The turns are those of people who may ask in that chat. */
export class UnderAnswers {
  readonly #tools: UnderAnswersTools;

  constructor(tools: UnderAnswersTools) {
    this.#tools = tools;
  }

  /** [1]: shows the passage behind a marker, as a reply to the answer; says so where it is not held any more. */
  showPassage({ answer: id, n }: Press<'passage'>, turn: PressTurn): void {
    const { place, message, wording, work, reply } = turn;
    const answer = this.#find(id, turn);
    const parts = answer && this.#passage(answer, n, turn);
    if (!parts) {
      reply.alert(answer ? wording.buttonGone.passage : wording.buttonGone.answer);
      return;
    }
    work.onCommit(() => {
      const options = { updateId: work.updateId, replyTo: message, asker: place.person };
      this.#tools.post.notice(place, join(parts, '\n\n'), options);
    });
  }

  /** 👍 or 👎: keeps it; after 👎 the buttons ask for a reason. In a group 👍 leaves the buttons for the others. */
  rate({ answer, verdict }: Press<'rating'>, turn: PressTurn): void {
    const { wording, place, reply } = turn;
    this.#onAnswer(answer, turn, ({ id, result }) => {
      this.#tools.answers.rate(id, place.person, verdict, this.#tools.clock.now());
      reply.say(wording.rating[verdict]);
      if (verdict === 'bad') this.#rebutton(turn, reasonButtons(id, result, wording));
      else if (isPrivate(place)) this.#rebutton(turn, citationButtons(id, result));
    });
  }

  /** Keeps why an answer was no good, and takes the reasons away; in a group the next one may rate then. */
  giveReason({ answer, reason }: Press<'reason'>, turn: PressTurn): void {
    const { wording, place, reply } = turn;
    const buttonsLeft = isPrivate(place) ? citationButtons : answerButtons;
    this.#onAnswer(answer, turn, ({ id, result }) => {
      this.#tools.answers.rate(id, place.person, 'bad', this.#tools.clock.now());
      this.#tools.answers.reason(id, place.person, reason);
      reply.say(wording.rating.thanks);
      this.#rebutton(turn, buttonsLeft(id, result));
    });
  }

  #onAnswer(id: number, turn: PressTurn, act: (answer: KnownAnswer) => void): void {
    const answer = this.#find(id, turn);
    if (answer) turn.work.onCommit(() => act(answer));
    else turn.reply.alert(turn.wording.buttonGone.answer);
  }

  /** The answer, if it was given in this very chat: what a client sends need not be what a button held. */
  #find(id: number, { place }: PressTurn): KnownAnswer | null {
    const answer = this.#tools.answers.get(id);
    return answer?.chat === place.chat ? (answer as KnownAnswer) : null;
  }

  #passage({ result }: KnownAnswer, n: number, { wording }: PressTurn) {
    const citation = result.citations.find((one) => one.n === n);
    const view = citation && passageViewOf(this.#tools.desk, citation);
    return view ? passageMessage(view, wording) : null;
  }

  #rebutton({ message, place, work }: PressTurn, buttons: ReturnType<typeof citationButtons>): void {
    this.#tools.post.rebutton(message, place, buttons, work.updateId);
  }
}
