// Secret calendar addresses, and when the work that runs by itself last ran. Neither leaves images: a revoked token
// never comes back to life, and a nightly build is nothing that anybody would undo.

export const addFeedTokens = `
CREATE TABLE feed_token (
  id INTEGER NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('person', 'role', 'ward')),
  subject TEXT NOT NULL,
  name TEXT NOT NULL,
  token TEXT NOT NULL UNIQUE CHECK (length(token) = 27),
  issued_at INTEGER NOT NULL,
  issued_by TEXT NOT NULL,
  revoked_at INTEGER CHECK (revoked_at >= issued_at),
  CHECK ((kind = 'ward') = (subject = ''))
) STRICT;
CREATE UNIQUE INDEX feed_token_name ON feed_token (kind, subject, name) WHERE revoked_at IS NULL;

CREATE TRIGGER feed_token_stays_revoked BEFORE UPDATE ON feed_token
WHEN old.revoked_at IS NOT NULL
BEGIN SELECT raise(ABORT, 'feed-token-is-revoked'); END;

CREATE TABLE task_run (
  task TEXT NOT NULL PRIMARY KEY,
  at INTEGER NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('done', 'failed')),
  facts TEXT NOT NULL CHECK (json_valid(facts))
) STRICT;
`;
