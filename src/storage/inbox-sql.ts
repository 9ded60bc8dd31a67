/** The statements of the inbox. Times are milliseconds since 1970. */
export const INBOX_SQL = {
  add: `
    INSERT INTO inbox (update_id, lane, content, received_at) VALUES (:updateId, :lane, :content, :now)
    ON CONFLICT (update_id) DO NOTHING`,
  waiting: `
    WITH heads AS (
      SELECT min(update_id) AS id FROM inbox
      WHERE state = 'waiting' AND lane NOT IN (SELECT value FROM json_each(:exceptLanes))
      GROUP BY lane ORDER BY id LIMIT :limit
    )
    SELECT update_id AS updateId, lane, content, received_at AS receivedAt, attempts
    FROM heads JOIN inbox ON update_id = heads.id ORDER BY update_id`,
  waitingIn: `SELECT count(*) AS count FROM inbox WHERE state = 'waiting' AND lane = :lane`,
  waitingCount: `SELECT count(*) AS count FROM inbox WHERE state = 'waiting'`,
  done: `
    UPDATE inbox SET state = 'done', content = NULL, note = :note, finished_at = :now
    WHERE update_id = :updateId AND state = 'waiting'`,
  failedAttempt: `
    UPDATE inbox SET attempts = attempts + 1, fault = :fault WHERE update_id = :updateId AND state = 'waiting'`,
  attempts: 'SELECT attempts FROM inbox WHERE update_id = :updateId',
  giveUp: `
    UPDATE inbox SET state = 'failed', fault = :fault, finished_at = :now
    WHERE update_id = :updateId AND state = 'waiting'`,
  counts: `
    SELECT
      (SELECT count(*) FROM inbox WHERE state = 'waiting') AS waiting,
      (SELECT count(*) FROM inbox WHERE state = 'done' AND finished_at IS NOT NULL) AS done,
      (SELECT count(*) FROM inbox WHERE state = 'failed' AND finished_at IS NOT NULL) AS failed`,
  prune: `DELETE FROM inbox WHERE state = 'done' AND finished_at < :before`,
} as const;
