import type { Attachment, OutboxRow } from './outbox-message.ts';

/** A row as it is stored: contents are JSON. */
export type SqlOutboxRow = Omit<OutboxRow, 'payload' | 'fallback'> & {
  readonly payload: string;
  readonly fallback: string | null;
};

export type SqlAttachment = Omit<Attachment, 'bytes'> & { readonly bytes: ArrayBuffer };

/** The next message of each chat: the first, by rank and age, that is not about one still to be sent. */
const HEADS = `
  WITH ready AS (
    SELECT id, chat, rank, not_before, row_number() OVER (PARTITION BY chat ORDER BY rank, id) AS place
    FROM outbox
    WHERE state = 'waiting' AND chat NOT IN (SELECT value FROM json_each(:exceptChats))
      AND (about IS NULL OR NOT EXISTS (
        SELECT 1 FROM outbox target WHERE target.id = outbox.about AND target.finished_at IS NULL))
  ), heads AS (SELECT id, rank, not_before FROM ready WHERE place = 1)`;

/** The statements of the outbox. Times are milliseconds since 1970. */
export const OUTBOX_SQL = {
  add: `
    INSERT INTO outbox (update_id, chat, thread, rank, method, payload, fallback, about, asker, created_at)
    VALUES (:updateId, :chat, :thread, :rank, :method, :payload, :fallback, :about, :asker, :now)`,
  attach: 'INSERT INTO attachments (outbox, name, bytes) VALUES (:id, :name, :bytes)',
  attachment: 'SELECT name, bytes FROM attachments WHERE outbox = :id',
  due: `${HEADS}, chosen AS (
      SELECT id FROM heads WHERE not_before <= :now ORDER BY rank, id LIMIT :limit
    )
    SELECT id, update_id AS updateId, chat, thread, rank, method, payload, fallback, about, asker, attempts,
      uncertain_count AS uncertainCount, created_at AS createdAt
    FROM chosen JOIN outbox USING (id) ORDER BY rank, id`,
  nextDueAt: `${HEADS} SELECT min(not_before) AS at FROM heads`,
  sending: `
    UPDATE outbox SET state = 'sending', attempts = attempts + 1 WHERE id = :id AND state = 'waiting'`,
  sent: `
    UPDATE outbox SET state = 'sent', message_id = :messageId, fault = NULL, finished_at = :now
    WHERE id = :id AND finished_at IS NULL`,
  retryAt: `
    UPDATE outbox SET state = 'waiting', not_before = :at, fault = :fault WHERE id = :id AND finished_at IS NULL`,
  failed: `
    UPDATE outbox SET state = 'failed', fault = :fault, finished_at = :now WHERE id = :id AND finished_at IS NULL`,
  uncertain: `
    UPDATE outbox SET uncertain_count = uncertain_count + 1, fault = :fault, not_before = :at,
      state = iif(uncertain_count + 1 < :limit, 'waiting', 'failed'),
      finished_at = iif(uncertain_count + 1 < :limit, NULL, :now)
    WHERE id = :id AND finished_at IS NULL RETURNING state`,
  interrupted: `SELECT id FROM outbox WHERE state = 'sending' ORDER BY id`,
  moveChat: `UPDATE outbox SET chat = :to WHERE chat = :from AND state IN ('waiting', 'sending')`,
  dropChat: `
    UPDATE outbox SET state = 'failed', fault = :fault, finished_at = :now
    WHERE chat = :chat AND state = 'waiting' AND rank >= :rankAtLeast`,
  messageId: 'SELECT message_id AS messageId FROM outbox WHERE id = :id',
  replace: `
    UPDATE outbox SET payload = :payload, fallback = :fallback WHERE id = :id AND state = 'waiting'`,
  counts: `
    SELECT
      (SELECT count(*) FROM outbox WHERE state = 'waiting') AS waiting,
      (SELECT count(*) FROM outbox WHERE state = 'sending') AS sending,
      (SELECT count(*) FROM outbox WHERE state = 'sent' AND finished_at IS NOT NULL) AS sent,
      (SELECT count(*) FROM outbox WHERE state = 'failed' AND finished_at IS NOT NULL) AS failed,
      (SELECT count(*) FROM outbox WHERE uncertain_count > 0) AS uncertain`,
  prune: `
    DELETE FROM outbox WHERE state IN ('sent', 'failed') AND finished_at < :before
      AND id NOT IN (SELECT about FROM outbox WHERE finished_at IS NULL AND about IS NOT NULL)`,
} as const;
