import { describe, expect, it } from 'vitest';
import { createMetrics } from '../../src/operations/metrics.ts';

describe('createMetrics', () => {
  it('counts updates, answers, sends and failed polls by their kind', async () => {
    const metrics = createMetrics();
    metrics.updateReceived('message');
    metrics.updateReceived('message');
    metrics.updateEnded('handled');
    metrics.answerGiven('answered', 20);
    metrics.sendEnded('uncertain', 30_000);
    metrics.pollingFailed('conflict');
    metrics.modelAsked('answered');
    metrics.modelAsked('timed_out');
    metrics.modelUsed({ promptTokens: 100, answerTokens: 20, cost: 0.5 });
    metrics.modelUsed({ promptTokens: 10, answerTokens: 0, cost: null });
    const text = await metrics.text();
    for (const line of [
      'desk_updates_received_total{kind="message"} 2',
      'desk_updates_ended_total{outcome="handled"} 1',
      'desk_answers_total{status="answered"} 1',
      'desk_sends_total{outcome="uncertain"} 1',
      'desk_polling_errors_total{reason="conflict"} 1',
      'desk_model_requests_total{outcome="timed_out"} 1',
      'desk_model_tokens_total{kind="prompt"} 110',
      'desk_model_tokens_total{kind="answer"} 20',
      'desk_model_cost_total 0.5',
    ]) {
      expect(text.split('\n')).toContain(line);
    }
  });

  it('shows what has not happened yet as 0', async () => {
    const lines = (await createMetrics().text()).split('\n');
    expect(lines).toContain('desk_sends_total{outcome="uncertain"} 0');
    expect(lines).toContain('desk_updates_ended_total{outcome="failed"} 0');
    expect(lines).toContain('desk_answers_total{status="no_evidence"} 0');
  });

  it('keeps the time of answers and of messages that were sent, in seconds', async () => {
    const metrics = createMetrics();
    metrics.answerGiven('no_evidence', 20);
    metrics.sendEnded('sent', 1_500);
    metrics.sendEnded('later', 99_000);
    const lines = (await metrics.text()).split('\n');
    expect(lines).toContain('desk_answer_seconds_bucket{le="0.01"} 0');
    expect(lines).toContain('desk_answer_seconds_bucket{le="0.025"} 1');
    expect(lines).toContain('desk_send_seconds_sum 1.5');
    expect(lines).toContain('desk_send_seconds_count 1');
  });

  it('reads queues and index at each scrape, and leaves out what cannot be read', async () => {
    const metrics = createMetrics();
    let waiting = 3;
    metrics.watchQueue('inbox', () => waiting);
    metrics.watchQueue('outbox', () => {
      throw new Error('closed');
    });
    metrics.watchIndex('passages', () => 12);
    expect(await metrics.text()).toContain('desk_queue_length{queue="inbox"} 3\n');
    waiting = 0;
    const text = await metrics.text();
    expect(text).toContain('desk_queue_length{queue="inbox"} 0\n');
    expect(text).not.toContain('queue="outbox"');
    expect(text).toContain('desk_index_size{part="passages"} 12\n');
  });

  it('has the usual metrics of the process, and shares nothing with another', async () => {
    const [one, other] = [createMetrics(), createMetrics()];
    one.updateReceived('message');
    expect(await other.text()).not.toContain('kind="message"');
    expect(await other.text()).toContain('process_resident_memory_bytes');
  });
});
