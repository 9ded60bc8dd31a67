import { badRequest } from '../refusals.ts';
import type { Asked } from '../telegram-state.ts';
import type { Methods, MethodTools } from './method.ts';

const TOO_OLD = 'query is too old and response timeout expired or query ID is invalid';

type Answer = Readonly<Record<string, unknown>>;

/** The answers to presses of buttons and to inline queries. */
export const answeringMethods: Methods = {
  answerCallbackQuery: (params: Answer & { callback_query_id: string }, { state }: MethodTools) =>
    keep(state.presses.get(params.callback_query_id), params),

  answerInlineQuery: (params: Answer & { inline_query_id: string }, { state }: MethodTools) =>
    keep(state.inlineQueries.get(params.inline_query_id), params),
};

function keep(asked: Asked | undefined, answer: Answer): true {
  if (!asked) throw badRequest(TOO_OLD);
  asked.answers.push(answer);
  return true;
}
