import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export type AnswerStatus = 'answered' | 'no_evidence' | 'error';
/** How one try to send a message ended; `uncertain`: nobody knows whether it arrived. */
export type SendOutcome = 'sent' | 'limited' | 'later' | 'uncertain' | 'failed';
/** How a digest that was due ended: its messages wait to be sent, in time or late; nothing to say; not made. */
export type DigestOutcome = 'queued' | 'late' | 'quiet' | 'failed';

/** Tokens of a request to a model, and their cost in the currency of the price settings. */
export interface ModelUsed {
  readonly promptTokens: number;
  readonly answerTokens: number;
  readonly cost: number | null;
}

/** What the running bot counts. Labels are taken from few fixed words: each new one is a series kept for good. */
export interface Metrics {
  /** An update was stored for the first time; `kind` is its field in the Bot API, such as `message`. */
  updateReceived(kind: string): void;
  /** An update was dealt with, or given up. */
  updateEnded(outcome: 'handled' | 'failed'): void;
  /** From the update to the stored answer, in milliseconds. */
  answerGiven(status: AnswerStatus, took: number): void;
  /** `took`: milliseconds from storing the message until now; it is kept for messages that were sent. */
  sendEnded(outcome: SendOutcome, took: number): void;
  /** A request to a model has ended: `answered`, or why it failed. */
  modelAsked(outcome: string): void;
  /** What one has used; `cost` is null where no price is set. */
  modelUsed(usage: ModelUsed): void;
  digestMade(outcome: DigestOutcome): void;
  /** `reason`: such as `conflict`, `limited`, `unreachable`. */
  pollingFailed(reason: string): void;
  /** Reads a queue's length at each scrape. A reading that throws is left out. */
  watchQueue(queue: string, length: () => number): void;
  /** Reads what is indexed at each scrape: documents, passages. */
  watchIndex(part: string, size: () => number): void;
  /** The `Content-Type` of the text. */
  readonly contentType: string;
  /** Everything in the text format of Prometheus. */
  text(): Promise<string>;
}

/** Seconds. An answer from the index takes some milliseconds, a model's some seconds. */
const ANSWER_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];
/** Seconds. A chat gets a message a second, and may have to wait for minutes. */
const SEND_BUCKETS = [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60, 300, 900];

const DIGESTS: readonly DigestOutcome[] = ['queued', 'late', 'quiet', 'failed'];

/** Makes the metrics with a registry of their own, the usual ones of the process included. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const { received, ended, polling } = updateMetrics(registry);
  const answers = answerMetrics(registry);
  const sends = sendMetrics(registry);
  const model = modelMetrics(registry);
  const digests = counter(
    registry,
    'desk_digests_total',
    'Digests that were due, by outcome',
    'outcome',
    DIGESTS,
  );
  const queues = readings(registry, 'desk_queue_length', 'What waits, by queue', 'queue');
  const index = readings(registry, 'desk_index_size', 'What is indexed, by part', 'part');
  return {
    updateReceived: (kind) => received.inc({ kind }),
    updateEnded: (outcome) => ended.inc({ outcome }),
    answerGiven: (status, took) => {
      answers.given.inc({ status });
      answers.seconds.observe(took / 1000);
    },
    sendEnded: (outcome, took) => {
      sends.tries.inc({ outcome });
      if (outcome === 'sent') sends.seconds.observe(took / 1000);
    },
    modelAsked: (outcome) => model.requests.inc({ outcome }),
    modelUsed: ({ promptTokens, answerTokens, cost }) => {
      model.tokens.inc({ kind: 'prompt' }, promptTokens);
      model.tokens.inc({ kind: 'answer' }, answerTokens);
      model.cost.inc(cost ?? 0);
    },
    digestMade: (outcome) => digests.inc({ outcome }),
    pollingFailed: (reason) => polling.inc({ reason }),
    watchQueue: (queue, length) => void queues.set(queue, length),
    watchIndex: (part, size) => void index.set(part, size),
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
}

function updateMetrics(registry: Registry) {
  return {
    received: counter(registry, 'desk_updates_received_total', 'Updates stored, by kind', 'kind'),
    ended: counter(registry, 'desk_updates_ended_total', 'Updates dealt with or given up', 'outcome', [
      'handled',
      'failed',
    ]),
    polling: counter(registry, 'desk_polling_errors_total', 'Polls that failed, by reason', 'reason'),
  };
}

function answerMetrics(registry: Registry) {
  const statuses: readonly AnswerStatus[] = ['answered', 'no_evidence', 'error'];
  return {
    given: counter(registry, 'desk_answers_total', 'Answers by status', 'status', statuses),
    seconds: histogram(registry, 'desk_answer_seconds', 'From update to stored answer', ANSWER_BUCKETS),
  };
}

function sendMetrics(registry: Registry) {
  const outcomes: readonly SendOutcome[] = ['sent', 'limited', 'later', 'uncertain', 'failed'];
  return {
    tries: counter(registry, 'desk_sends_total', 'Tries to send a message, by outcome', 'outcome', outcomes),
    seconds: histogram(registry, 'desk_send_seconds', 'From stored message to sent message', SEND_BUCKETS),
  };
}

function modelMetrics(registry: Registry) {
  const help = 'Cost of models, in the currency of the price settings';
  return {
    requests: counter(registry, 'desk_model_requests_total', 'Requests to a model, by outcome', 'outcome', [
      'answered',
    ]),
    tokens: counter(registry, 'desk_model_tokens_total', 'Tokens of models, by kind', 'kind', [
      'prompt',
      'answer',
    ]),
    cost: new Counter({ name: 'desk_model_cost_total', help, registers: [registry] }),
  };
}

/** A counter whose known labels stand at 0 from the start, so that the first one counted is seen as a rise. */
function counter<Label extends string>(
  registry: Registry,
  name: string,
  help: string,
  label: Label,
  known: readonly string[] = [],
): Counter<Label> {
  const made = new Counter({ name, help, labelNames: [label], registers: [registry] });
  for (const value of known) made.inc({ [label]: value } as Record<Label, string>, 0);
  return made;
}

function histogram(registry: Registry, name: string, help: string, buckets: number[]): Histogram {
  return new Histogram({ name, help, buckets, registers: [registry] });
}

/** A gauge that asks at each scrape; gives the functions it asks, by label. */
function readings(registry: Registry, name: string, help: string, label: string): Map<string, () => number> {
  const asked = new Map<string, () => number>();
  new Gauge({
    name,
    help,
    labelNames: [label],
    registers: [registry],
    collect() {
      this.reset();
      for (const [value, read] of asked) {
        const size = readingOf(read);
        if (size !== null) this.set({ [label]: value }, size);
      }
    },
  });
  return asked;
}

/** Null where it cannot be had, as of a database that is being closed. */
function readingOf(read: () => number): number | null {
  try {
    return read();
  } catch {
    return null;
  }
}
