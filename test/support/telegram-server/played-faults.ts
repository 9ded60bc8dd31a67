import { type ApiAnswer, refusal, success } from './api-answer.ts';
import { isRecord } from './check-value.ts';
import type { Fault } from './faults.ts';
import type { LongPoll } from './long-poll.ts';
import { migrate, setBlocked, setBotStanding } from './membership.ts';
import type { ApiRequest } from './read-request.ts';
import { ApiRefusal, badRequest, tooManyRequests } from './refusals.ts';
import { chatOf } from './request-chat.ts';
import type { TelegramState } from './telegram-state.ts';

/** The answer that a fault puts in the place of the call, or null if the call is still to be made or not answered. */
export function faultAnswer(fault: Fault, request: ApiRequest, polls: LongPoll): ApiAnswer | null {
  if ('status' in fault) return statusAnswer(fault);
  if ('duplicate' in fault) return success(polls.lastDelivered);
  if ('unparsable' in fault && isFormatted(request.params)) {
    return refusal(badRequest("can't parse entities: Unsupported start tag at byte offset 0"));
  }
  return null;
}

/**
 * What has to happen before the call: time passes, or the world changes. A client that leaves while it waits does not
 * take its call back: it is made then.
 */
export async function happen(
  fault: Fault,
  { params }: ApiRequest,
  state: TelegramState,
  gone: AbortSignal,
): Promise<void> {
  if ('delay' in fault)
    await (typeof fault.delay === 'number' ? state.clock.sleep(fault.delay, gone) : fault.delay);
  if (!('event' in fault)) return;
  const room = state.room({ id: chatOf(params) ?? 0 });
  const by = [...room.members.values()][0] ?? state.bot;
  if (fault.event === 'migration') migrate(state, room);
  if (fault.event === 'block') setBlocked(state, room, true);
  if (fault.event === 'kick') setBotStanding(state, room, 'kicked', by);
  if (fault.event === 'topic deleted') room.topics.delete(Number(params.message_thread_id));
}

function statusAnswer(fault: { status: number; retryAfter?: number; description?: string }): ApiAnswer {
  const { status, retryAfter, description = DESCRIPTIONS[status] ?? 'Error' } = fault;
  if (status === 429) return refusal(tooManyRequests(retryAfter ?? 1));
  return refusal(new ApiRefusal(status, description));
}

const DESCRIPTIONS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  409: 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
};

function isFormatted(params: Readonly<Record<string, unknown>>): boolean {
  const entities = params.entities ?? params.caption_entities;
  return isRecord(params.rich_message) || (Array.isArray(entities) && entities.length > 0);
}
