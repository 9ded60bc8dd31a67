/**
 * How the database grew, one script a version: the database at version n has run the first n. A script that was ever
 * released is never changed; a change is a new script at the end.
 *
 * Times are milliseconds since 1970, chat and person ids are Telegram's (groups are negative). Rows that wait have
 * indices of their own, so that looking for work costs the same however much was done before.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE inbox (
    update_id INTEGER PRIMARY KEY,
    lane TEXT NOT NULL,
    content TEXT, -- the update as JSON; emptied once done
    received_at INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'failed')),
    attempts INTEGER NOT NULL DEFAULT 0,
    fault TEXT,
    note TEXT,
    finished_at INTEGER
  ) STRICT;
  CREATE INDEX inbox_waiting ON inbox (lane, update_id) WHERE state = 'waiting';
  CREATE INDEX inbox_finished ON inbox (state, finished_at) WHERE finished_at IS NOT NULL;

  CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    update_id INTEGER,
    chat INTEGER NOT NULL,
    thread INTEGER,
    rank INTEGER NOT NULL CHECK (rank IN (0, 1, 2)),
    method TEXT NOT NULL,
    payload TEXT NOT NULL,
    fallback TEXT,
    about INTEGER,
    asker INTEGER,
    created_at INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sending', 'sent', 'failed')),
    not_before INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    uncertain_count INTEGER NOT NULL DEFAULT 0,
    fault TEXT,
    message_id INTEGER,
    finished_at INTEGER
  ) STRICT;
  CREATE INDEX outbox_waiting ON outbox (chat, rank, id, about, not_before) WHERE state = 'waiting';
  CREATE INDEX outbox_sending ON outbox (id) WHERE state = 'sending';
  CREATE INDEX outbox_uncertain ON outbox (uncertain_count) WHERE uncertain_count > 0;
  CREATE INDEX outbox_unfinished_about ON outbox (about) WHERE finished_at IS NULL AND about IS NOT NULL;
  CREATE INDEX outbox_finished ON outbox (state, finished_at) WHERE finished_at IS NOT NULL;

  CREATE TABLE people (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    username TEXT,
    own_language TEXT, -- of the person's Telegram
    chosen_language TEXT,
    state TEXT NOT NULL DEFAULT 'unknown' CHECK (state IN ('unknown', 'asking', 'allowed', 'denied')),
    decided_by INTEGER,
    decided_at INTEGER
  ) STRICT;

  CREATE TABLE chats (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    language TEXT,
    added_by INTEGER,
    blocked INTEGER NOT NULL DEFAULT 0 CHECK (blocked IN (0, 1)),
    state TEXT NOT NULL DEFAULT 'unknown' CHECK (state IN ('unknown', 'asking', 'allowed', 'denied')),
    decided_by INTEGER,
    decided_at INTEGER
  ) STRICT;

  CREATE TABLE turns (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    chat INTEGER NOT NULL,
    thread INTEGER,
    person INTEGER NOT NULL,
    question_message INTEGER NOT NULL,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX turns_of_conversation ON turns (chat, person, thread, id);

  CREATE TABLE answers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    chat INTEGER NOT NULL,
    thread INTEGER,
    person INTEGER NOT NULL,
    question_message INTEGER NOT NULL,
    question TEXT NOT NULL,
    result TEXT NOT NULL,
    version TEXT NOT NULL,
    outbox INTEGER NOT NULL,
    at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX answers_of_question ON answers (chat, question_message, id);

  CREATE TABLE ratings (
    answer INTEGER NOT NULL REFERENCES answers (id) ON DELETE CASCADE,
    person INTEGER NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('good', 'bad')),
    reason TEXT,
    at INTEGER NOT NULL,
    PRIMARY KEY (answer, person)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE message_groups (
    name TEXT NOT NULL,
    outbox INTEGER NOT NULL,
    PRIMARY KEY (name, outbox)
  ) STRICT, WITHOUT ROWID;
  ALTER TABLE people ADD COLUMN refused_at INTEGER; -- when they were last told that they may not ask
  ALTER TABLE chats ADD COLUMN refused_at INTEGER;
  `,
  `
  CREATE TABLE fact_corrections (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    fact TEXT NOT NULL,
    change TEXT, -- fields of the fact as JSON; NULL: the row is rejected
    author TEXT NOT NULL,
    at INTEGER NOT NULL,
    undone_by TEXT,
    undone_at INTEGER
  ) STRICT;
  CREATE INDEX corrections_of_fact ON fact_corrections (fact, id);
  CREATE INDEX corrections_standing ON fact_corrections (id) WHERE undone_at IS NULL;
  `,
  `
  CREATE TABLE subscriptions (
    chat INTEGER NOT NULL,
    thread INTEGER NOT NULL, -- 0: outside of topics, for NULLs would not be unique
    minute INTEGER NOT NULL CHECK (minute BETWEEN 0 AND 1439),
    time_zone TEXT NOT NULL,
    weekdays TEXT NOT NULL, -- a list as JSON
    topics TEXT NOT NULL, -- JSON
    quiet_day TEXT NOT NULL CHECK (quiet_day IN ('silence', 'say_so')),
    language TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('on', 'paused')),
    blocked INTEGER NOT NULL DEFAULT 0 CHECK (blocked IN (0, 1)),
    since INTEGER NOT NULL, -- what was due before is not sent
    PRIMARY KEY (chat, thread)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX subscriptions_due ON subscriptions (time_zone, minute, weekdays) WHERE state = 'on' AND blocked = 0;

  CREATE TABLE digest_runs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    chat INTEGER NOT NULL,
    thread INTEGER NOT NULL, -- 0: outside of topics
    kind TEXT NOT NULL CHECK (kind IN ('daily', 'weekly')),
    date TEXT NOT NULL, -- in the chat's own time
    due_at INTEGER NOT NULL,
    window_since INTEGER NOT NULL,
    window_until INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('queued', 'quiet')),
    late INTEGER NOT NULL CHECK (late IN (0, 1)),
    made_at INTEGER NOT NULL,
    UNIQUE (chat, thread, kind, date)
  ) STRICT;
  CREATE INDEX digest_runs_windows ON digest_runs (chat, thread, window_until);
  `,
  `
  CREATE TABLE attachments (
    outbox INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    bytes BLOB NOT NULL
  ) STRICT;
  -- However a message ends, its file is not needed any more.
  CREATE TRIGGER attachment_of_done_message AFTER UPDATE OF finished_at ON outbox WHEN NEW.finished_at IS NOT NULL
  BEGIN DELETE FROM attachments WHERE outbox = NEW.id; END;

  CREATE TABLE ledger_views (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    chat INTEGER NOT NULL,
    filter TEXT NOT NULL, -- what is shown, as JSON
    shown TEXT NOT NULL, -- the page that is shown, as JSON
    at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX ledger_views_by_age ON ledger_views (at);
  `,
  `
  CREATE TABLE model_usage (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    day TEXT NOT NULL, -- of the desk's time zone
    person INTEGER,
    chat INTEGER,
    model TEXT NOT NULL,
    tokens INTEGER NOT NULL, -- set aside; once settled, used
    prompt_tokens INTEGER, -- NULL until settled
    answer_tokens INTEGER,
    cost REAL,
    estimated INTEGER CHECK (estimated IN (0, 1)),
    at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX model_usage_of_day ON model_usage (day, person, chat, tokens);
  `,
  `
  CREATE TABLE known_corpora (
    corpus TEXT PRIMARY KEY, -- its folder, links resolved
    first_seen INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE document_arrivals (
    corpus TEXT NOT NULL,
    document TEXT NOT NULL, -- path inside the folder
    hash TEXT NOT NULL,
    first_seen INTEGER NOT NULL,
    changed_at INTEGER,
    stock INTEGER NOT NULL CHECK (stock IN (0, 1)), -- was there when the corpus was first seen
    PRIMARY KEY (corpus, document)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE button_notes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    chat INTEGER NOT NULL,
    note TEXT NOT NULL, -- JSON
    at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX button_notes_by_age ON button_notes (at);
  CREATE INDEX outbox_of_message ON outbox (chat, message_id) WHERE message_id IS NOT NULL;
  CREATE INDEX groups_of_message ON message_groups (outbox);
  ALTER TABLE chats ADD COLUMN time_zone TEXT; -- IANA name, once somebody has told it
  `,
];
