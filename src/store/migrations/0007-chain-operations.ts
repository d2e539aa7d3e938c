// Every operation becomes a link of one chain, and the images of rows get a salted digest, so that a change of who did
// what, and when, shows as much as one of what was published; `seal-operation.ts` makes the links, those of an old
// file's operations too. What the world outside knows of a lost file gets a place. Marks of signed documents are told
// apart by kind and issuer, leave may be of half a day, and of a birth only the year be known.

import { imageTriggers, refuseChanges } from '../triggers.ts';

const LINKS = `
-- Null until the operation is sealed; the salt goes with what is erased.
ALTER TABLE row_image ADD COLUMN salt TEXT;
ALTER TABLE row_image ADD COLUMN digest TEXT;

CREATE TABLE operation_link (
  operation INTEGER NOT NULL PRIMARY KEY REFERENCES operation,
  -- Of the digests of its images.
  images TEXT NOT NULL CHECK (length(images) = 64),
  -- Hashes of what it published, as a list.
  published TEXT NOT NULL CHECK (json_valid(published)),
  -- Of all addresses and of all marks, as it left them.
  addresses TEXT NOT NULL CHECK (length(addresses) = 64),
  marks TEXT NOT NULL CHECK (length(marks) = 64),
  hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
`;

/** What was published before the file kept by which operation: the last one that it can have been. */
const FIRST_PUBLICATIONS = `
INSERT INTO operation_publication (publication, operation)
SELECT sequence, min(
  coalesce((SELECT max(id) FROM operation WHERE at <= published_at), (SELECT min(id) FROM operation)),
  coalesce((SELECT min(operation) FROM operation_publication), (SELECT max(id) FROM operation))
)
FROM publication WHERE sequence NOT IN (SELECT publication FROM operation_publication);
`;

const KNOWN_OUTSIDE = `
-- After the publication, numbers and times go on from these, which a lost file had reached.
CREATE TABLE regained (
  publication INTEGER NOT NULL PRIMARY KEY REFERENCES publication,
  version INTEGER NOT NULL,
  stamp INTEGER NOT NULL,
  -- Nobody knows which events there were.
  blind INTEGER NOT NULL CHECK (blind IN (0, 1))
) STRICT;

-- Events as calendars had them from the lost file.
CREATE TABLE regained_event (
  publication INTEGER NOT NULL REFERENCES regained,
  uid TEXT NOT NULL,
  duty TEXT NOT NULL,
  subject_kind TEXT NOT NULL CHECK (subject_kind IN ('person', 'role', 'ward')),
  subject TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  -- Of all that the event said; the rest is what a cancelled one goes on saying.
  digest TEXT NOT NULL,
  date TEXT NOT NULL CHECK (date IS date(date)),
  start_time TEXT NOT NULL,
  end_time TEXT NOT NULL,
  label TEXT NOT NULL,
  place TEXT NOT NULL,
  PRIMARY KEY (publication, uid)
) STRICT;
`;

/** A version has a mark for each of its documents. */
const MARKS = `
DROP TRIGGER document_mark_insert_image;
DROP TRIGGER document_mark_update_image;
DROP TRIGGER document_mark_delete_image;
ALTER TABLE document_mark RENAME TO mark_of_version;
CREATE TABLE document_mark (
  version INTEGER NOT NULL,
  document TEXT NOT NULL,
  issuer TEXT NOT NULL CHECK (issuer IN ('ward', 'co-issuer')),
  number TEXT,
  date TEXT CHECK (date IS date(date)),
  -- The version whose document it is an annex of, and whose number it shares.
  annex_of INTEGER,
  PRIMARY KEY (version, document, issuer)
) STRICT;
INSERT INTO document_mark (version, document, issuer, number, date)
SELECT version, 'roster', 'ward', number, date FROM mark_of_version;
DROP TABLE mark_of_version;
UPDATE row_image
SET before = json_insert(before, '$.document', 'roster', '$.issuer', 'ward', '$.annex_of', NULL),
  after = json_insert(after, '$.document', 'roster', '$.issuer', 'ward', '$.annex_of', NULL)
WHERE table_name = 'document_mark';
`;

/** Private as the birth date: all that some lists say. */
const BIRTH_YEAR = `
DROP TRIGGER person_insert_image;
DROP TRIGGER person_update_image;
DROP TRIGGER person_delete_image;
ALTER TABLE person ADD COLUMN birth_year INTEGER CHECK (birth_year BETWEEN 1900 AND 2100);
`;

/** Half days of one kind may meet in one day; images of before say what they meant. */
const LEAVE = `
DROP TRIGGER leave_insert_image;
DROP TRIGGER leave_update_image;
DROP TRIGGER leave_delete_image;
DROP TRIGGER leave_overlap;
ALTER TABLE leave ADD COLUMN part TEXT NOT NULL DEFAULT 'day' CHECK (part IN ('day', 'morning', 'afternoon'));
CREATE TRIGGER leave_overlap BEFORE INSERT ON leave
WHEN EXISTS (
  SELECT 1 FROM leave
  WHERE person = new.person AND kind = new.kind AND (part = new.part OR 'day' IN (part, new.part))
    AND from_date < new.until_date AND new.from_date < until_date
)
BEGIN SELECT raise(ABORT, 'leave-overlap'); END;
UPDATE row_image
SET before = json_insert(before, '$.part', 'day'), after = json_insert(after, '$.part', 'day')
WHERE table_name = 'leave';
`;

const PERSON_COLUMNS = [
  'code',
  'name',
  'title',
  'unit',
  'birth_date',
  'phone',
  'email',
  'mentor',
  'trainee',
  'birth_year',
];

export const chainOperations: string = [
  LINKS,
  FIRST_PUBLICATIONS,
  KNOWN_OUTSIDE,
  MARKS,
  BIRTH_YEAR,
  LEAVE,
  ...imageTriggers({
    document_mark: ['version', 'document', 'issuer', 'number', 'date', 'annex_of'],
    person: PERSON_COLUMNS,
    leave: ['person', 'kind', 'from_date', 'until_date', 'note', 'part'],
  }),
  ...refuseChanges(['operation_link', 'regained', 'regained_event']),
].join('\n');
