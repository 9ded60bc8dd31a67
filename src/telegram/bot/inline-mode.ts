import type { InlineQuery } from 'telegraf/types';
import type { Inbox } from '../../storage/inbox.ts';
import { inlineResults } from '../outgoing/inline-results.ts';
import type { Wording } from '../wording/wording.ts';
import type { Access } from './access.ts';
import type { DeskPort } from './desk-port.ts';
import type { FleetingCalls } from './fleeting-calls.ts';
import type { Work } from './work.ts';

export interface InlineModeTools {
  readonly access: Access;
  readonly desk: DeskPort;
  readonly inbox: Inbox;
  readonly calls: FleetingCalls;
  readonly today: () => string;
}

/** Seconds for which Telegram may give the same person the same results: an index may change, and so may rights. */
const CACHE_TIME = 5;
const NO_ACCESS = 'access';

/**
 * Answers to be inserted in any chat, for people who may ask. Each question stands for itself: no memory goes into other chats. No
 * model is asked, since words are asked for while they are being typed.
 */
export class InlineMode {
  readonly #tools: InlineModeTools;

  constructor(tools: InlineModeTools) {
    this.#tools = tools;
  }

  /** Answers what somebody has typed so far; nothing where more has been typed meanwhile, since nobody sees that answer. */
  async asked({ id, from, query }: InlineQuery, wording: Wording, work: Work): Promise<void> {
    if (this.#tools.inbox.waitingIn(`inline:${from.id}`) > 1) return;
    const answer = await this.#answer(query.trim(), from.id, wording);
    work.afterCommit(() => {
      const settings = { inline_query_id: id, cache_time: CACHE_TIME, is_personal: true };
      void this.#tools.calls.call('answerInlineQuery', { ...settings, ...answer });
    });
  }

  async #answer(question: string, person: number, wording: Wording): Promise<object> {
    const { access, desk, today } = this.#tools;
    if (!access.mayPersonAsk(person)) {
      return { results: [], button: { text: wording.inline.noAccess, start_parameter: NO_ACCESS } };
    }
    if (question === '' || question.length > desk.longestQuestion) return { results: [] };
    const result = await desk.ask({ question, today: today(), history: [], withoutModel: true });
    return { results: inlineResults(result, wording) };
  }
}
