import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  type ApiAnswer,
  NOT_FOUND,
  refusal,
  success,
  UNAUTHORIZED,
  writeAnswer,
  writeHalf,
  writeHtml,
} from './api-answer.ts';
import { faultsOfRequest, isMethod } from './check-request.ts';
import type { Fault, FaultScript } from './faults.ts';
import type { FloodControl } from './flood-control.ts';
import { METHODS } from './methods/all-methods.ts';
import type { MethodTools } from './methods/method.ts';
import { faultAnswer, happen } from './played-faults.ts';
import { type ApiRequest, readRequest } from './read-request.ts';
import { ApiRefusal, badRequest, tooManyRequests } from './refusals.ts';
import { chatOf } from './request-chat.ts';
import type { RequestLog } from './request-log.ts';

export interface EndpointParts {
  readonly token: string;
  readonly tools: Omit<MethodTools, 'gone'>;
  readonly log: RequestLog;
  readonly faults: FaultScript;
  /** Null: no limits. */
  readonly flood: FloodControl | null;
  readonly breaches: string[];
}

/** Answers `/bot<token>/<method>`: checks each request, lets happen what is to go wrong with it, and makes the call. */
export class ApiEndpoint {
  readonly #parts: EndpointParts;

  constructor(parts: EndpointParts) {
    this.#parts = parts;
  }

  async serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await readRequest(incoming).catch(() => undefined);
    if (request === undefined) return this.#unreadable(incoming, response);
    const refused = request === null ? NOT_FOUND : this.#refuse(request);
    if (request === null || refused) return writeAnswer(response, refused ?? NOT_FOUND);
    const { log, tools } = this.#parts;
    const gone = goneSignal(response);
    const place = log.add(request.method, request.params, chatOf(request.params), tools.state.clock.now());
    log.end(place, await this.#answer(request, response, gone));
  }

  #refuse({ token, method }: ApiRequest): ApiAnswer | null {
    if (token !== this.#parts.token) return UNAUTHORIZED;
    if (isMethod(method)) return null;
    this.#parts.breaches.push(`${method}: no such method`);
    return NOT_FOUND;
  }

  async #answer(request: ApiRequest, response: ServerResponse, gone: AbortSignal): Promise<Ending> {
    const faults = faultsOfRequest(request.method, request.params, request.attached);
    if (faults.length > 0) {
      this.#parts.breaches.push(...faults);
      return answered(response, refusal(badRequest(faults.join('; '))));
    }
    if (!this.#parts.faults.knows(request.method)) return answered(response, NOT_FOUND);
    const fault = this.#parts.faults.take(request.method, chatOf(request.params));
    return fault
      ? this.#answerWith(fault, request, response, gone)
      : answered(response, await this.#make(request, gone));
  }

  async #answerWith(
    fault: Fault,
    request: ApiRequest,
    response: ServerResponse,
    gone: AbortSignal,
  ): Promise<Ending> {
    const { tools } = this.#parts;
    const instead = faultAnswer(fault, request, tools.polls);
    if (instead) return answered(response, instead);
    if ('html' in fault) {
      writeHtml(response, fault.html);
      return { outcome: 'answered', status: fault.html, description: 'a page of HTML' };
    }
    await happen(fault, request, tools.state, gone);
    if ('hang' in fault) return this.#hang(fault.hang, request, gone);
    if ('cut' in fault) return this.#cut(fault.cut, request, response, gone);
    return answered(response, await this.#make(request, gone));
  }

  async #hang(when: 'before' | 'after', request: ApiRequest, gone: AbortSignal): Promise<Ending> {
    const result = when === 'after' ? (await this.#make(request, gone)).body.result : null;
    return { outcome: 'hung', result };
  }

  async #cut(
    when: 'before' | 'after' | 'midway',
    request: ApiRequest,
    response: ServerResponse,
    gone: AbortSignal,
  ): Promise<Ending> {
    const answer = when === 'before' ? null : await this.#make(request, gone);
    if (answer && when === 'midway') writeHalf(response, answer);
    else response.destroy();
    return { outcome: 'cut', result: answer?.body.result ?? null };
  }

  /** The call itself, within the limits of traffic. */
  async #make({ method, params }: ApiRequest, gone: AbortSignal): Promise<ApiAnswer> {
    const wait = this.#parts.flood?.take(method, chatOf(params)) ?? 0;
    if (wait > 0) return refusal(tooManyRequests(Math.ceil(wait / 1000)));
    const call = METHODS[method];
    if (!call) return this.#mistake(`${method}: this server does not play the method yet`);
    try {
      return success(await call(params as never, { ...this.#parts.tools, gone }));
    } catch (error) {
      return error instanceof ApiRefusal ? refusal(error) : this.#mistake(`${method}: ${String(error)}`);
    }
  }

  #mistake(what: string): ApiAnswer {
    this.#parts.breaches.push(what);
    return refusal(new ApiRefusal(500, what));
  }

  /** A body that breaks off because the client left is no breach. */
  #unreadable(incoming: IncomingMessage, response: ServerResponse): void {
    if (!incoming.complete) return;
    this.#parts.breaches.push('A request whose body cannot be read');
    writeAnswer(response, refusal(badRequest("can't parse the request")));
  }
}

interface Ending {
  readonly outcome: 'answered' | 'hung' | 'cut';
  readonly status?: number;
  readonly result?: unknown;
  readonly description?: string;
}

function answered(response: ServerResponse, answer: ApiAnswer): Ending {
  writeAnswer(response, answer);
  const { result = null, description } = answer.body;
  return {
    outcome: 'answered',
    status: answer.status,
    result,
    ...(typeof description === 'string' && { description }),
  };
}

function goneSignal(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  return gone.signal;
}
