// Which operation published what, so that undo knows which roster to restore; and which migrations made this file,
// each with the SHA-256 of its SQL, so that an altered one is found out. A migration is a barrier to undo: the
// images before it have the columns of an older form.

import { refuseChanges } from '../triggers.ts';

const TABLES = `
CREATE TABLE operation_publication (
  publication INTEGER NOT NULL PRIMARY KEY REFERENCES publication,
  operation INTEGER NOT NULL REFERENCES operation
) STRICT;
CREATE INDEX operation_publication_operation ON operation_publication (operation);

CREATE TRIGGER publication_operation AFTER INSERT ON publication
BEGIN
  INSERT INTO operation_publication (publication, operation)
  VALUES (new.sequence, (SELECT max(id) FROM operation));
END;

CREATE TABLE migration (
  version INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  -- The newest operation when it ran; 0 where the file was made by it.
  after_operation INTEGER NOT NULL
) STRICT;
`;

export const addHistory: string = [TABLES, ...refuseChanges(['operation_publication', 'migration'])].join(
  '\n',
);
