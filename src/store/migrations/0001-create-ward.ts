// The ward as it is from the first day: who can serve and when, what was drawn up, what was published, and who
// changed what. Published tables refuse every change; every other table leaves images of its rows as they were.

import { imageTriggers, refuseChanges } from '../triggers.ts';

const TABLES = `
CREATE TABLE setting (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;

CREATE TABLE role (
  code TEXT NOT NULL PRIMARY KEY,
  name_vi TEXT NOT NULL CHECK (name_vi <> ''),
  name_en TEXT NOT NULL CHECK (name_en <> ''),
  code_prefix TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;

CREATE TABLE skill (
  code TEXT NOT NULL PRIMARY KEY,
  name_vi TEXT NOT NULL,
  name_en TEXT NOT NULL
) STRICT;

CREATE TABLE person (
  code TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  title TEXT NOT NULL,
  unit TEXT NOT NULL,
  birth_date TEXT CHECK (birth_date IS date(birth_date)),
  phone TEXT NOT NULL,
  email TEXT NOT NULL,
  mentor INTEGER NOT NULL CHECK (mentor IN (0, 1)),
  trainee INTEGER NOT NULL CHECK (trainee IN (0, 1)),
  CHECK (mentor + trainee < 2)
) STRICT;

CREATE TABLE person_skill (
  person TEXT NOT NULL REFERENCES person,
  skill TEXT NOT NULL REFERENCES skill,
  UNIQUE (person, skill)
) STRICT;

CREATE TABLE membership (
  person TEXT NOT NULL REFERENCES person,
  role TEXT NOT NULL REFERENCES role,
  share_percent INTEGER NOT NULL CHECK (share_percent BETWEEN 0 AND 200),
  from_date TEXT NOT NULL CHECK (from_date IS date(from_date)),
  until_date TEXT CHECK (until_date IS date(until_date)),
  CHECK (until_date IS NULL OR from_date < until_date)
) STRICT;

CREATE TRIGGER membership_overlap BEFORE INSERT ON membership
WHEN EXISTS (
  SELECT 1 FROM membership
  WHERE person = new.person
    AND from_date < coalesce(new.until_date, '9999-12-31')
    AND new.from_date < coalesce(until_date, '9999-12-31')
)
BEGIN SELECT raise(ABORT, 'membership-overlap'); END;

CREATE TABLE leave (
  person TEXT NOT NULL REFERENCES person,
  kind TEXT NOT NULL,
  from_date TEXT NOT NULL CHECK (from_date IS date(from_date)),
  until_date TEXT NOT NULL CHECK (until_date IS date(until_date)),
  note TEXT NOT NULL,
  CHECK (from_date < until_date)
) STRICT;

CREATE TRIGGER leave_overlap BEFORE INSERT ON leave
WHEN EXISTS (
  SELECT 1 FROM leave
  WHERE person = new.person AND kind = new.kind AND from_date < new.until_date AND new.from_date < until_date
)
BEGIN SELECT raise(ABORT, 'leave-overlap'); END;

CREATE TABLE exclusion (
  person TEXT NOT NULL REFERENCES person,
  weekday TEXT NOT NULL,
  nth INTEGER CHECK (nth BETWEEN 1 AND 5),
  UNIQUE (person, weekday, nth)
) STRICT;

CREATE TABLE wish (
  person TEXT NOT NULL REFERENCES person,
  kind TEXT NOT NULL CHECK (kind IN ('avoid-date', 'prefer-weekday')),
  date TEXT CHECK (date IS date(date)),
  weekday TEXT,
  CHECK ((kind = 'avoid-date') = (date IS NOT NULL) AND (kind = 'prefer-weekday') = (weekday IS NOT NULL))
) STRICT;

CREATE TABLE forbidden_pair (
  first TEXT NOT NULL REFERENCES person,
  second TEXT NOT NULL REFERENCES person,
  CHECK (first < second),
  UNIQUE (first, second)
) STRICT;

CREATE TABLE own_day (
  date TEXT NOT NULL PRIMARY KEY CHECK (date IS date(date)),
  change TEXT NOT NULL CHECK (change IN ('added', 'removed')),
  kind TEXT NOT NULL,
  name_vi TEXT NOT NULL,
  name_en TEXT NOT NULL,
  source TEXT NOT NULL,
  swapped_with TEXT CHECK (swapped_with IS date(swapped_with))
) STRICT;

CREATE TABLE pattern (
  code TEXT NOT NULL,
  weekday TEXT NOT NULL,
  start_time TEXT NOT NULL,
  end_time TEXT NOT NULL CHECK (start_time < end_time),
  label TEXT NOT NULL,
  place TEXT NOT NULL,
  requires_role TEXT REFERENCES role,
  requires_skill TEXT REFERENCES skill,
  tally TEXT NOT NULL,
  valid_from TEXT NOT NULL CHECK (valid_from IS date(valid_from)),
  valid_until TEXT CHECK (valid_until IS date(valid_until)),
  PRIMARY KEY (code, valid_from),
  CHECK ((requires_role IS NULL) = (requires_skill IS NULL)),
  CHECK (valid_until IS NULL OR valid_from < valid_until)
) STRICT;

CREATE TABLE pattern_seat (
  pattern TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  role TEXT NOT NULL REFERENCES role,
  count INTEGER NOT NULL CHECK (count BETWEEN 0 AND 9),
  PRIMARY KEY (pattern, valid_from, role),
  FOREIGN KEY (pattern, valid_from) REFERENCES pattern (code, valid_from)
) STRICT;

CREATE TABLE opening_balance (
  person TEXT NOT NULL REFERENCES person,
  role TEXT NOT NULL REFERENCES role,
  tally TEXT NOT NULL,
  date TEXT NOT NULL CHECK (date IS date(date)),
  units INTEGER NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;

-- A duty's identity for good: what calendars and versions refer to.
CREATE TABLE duty (
  id TEXT NOT NULL PRIMARY KEY CHECK (id = nominal_date || '/' || pattern),
  nominal_date TEXT NOT NULL CHECK (nominal_date IS date(nominal_date)),
  pattern TEXT NOT NULL
) STRICT;

CREATE TABLE draft_duty (
  duty TEXT NOT NULL PRIMARY KEY REFERENCES duty,
  date TEXT NOT NULL CHECK (date IS date(date)),
  start_time TEXT NOT NULL,
  end_time TEXT NOT NULL CHECK (start_time < end_time),
  label TEXT NOT NULL,
  place TEXT NOT NULL,
  requires_role TEXT,
  requires_skill TEXT,
  tally TEXT NOT NULL,
  provisional INTEGER NOT NULL CHECK (provisional IN (0, 1)),
  state TEXT NOT NULL CHECK (state IN ('held', 'cancelled', 'withdrawn')),
  note TEXT NOT NULL
) STRICT;

CREATE TABLE draft_seat (
  duty TEXT NOT NULL REFERENCES draft_duty,
  role TEXT NOT NULL REFERENCES role,
  seat INTEGER NOT NULL CHECK (seat >= 1),
  person TEXT REFERENCES person,
  pinned INTEGER NOT NULL CHECK (pinned IN (0, 1)),
  note TEXT NOT NULL,
  PRIMARY KEY (duty, role, seat),
  UNIQUE (duty, person)
) STRICT;

CREATE TABLE name_card (
  id INTEGER NOT NULL PRIMARY KEY,
  person TEXT NOT NULL,
  name TEXT,
  title TEXT,
  unit TEXT,
  salt TEXT,
  digest TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE publication (
  sequence INTEGER NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('version', 'presentation', 'erasure')),
  version INTEGER NOT NULL,
  from_date TEXT NOT NULL,
  until_date TEXT NOT NULL CHECK (from_date < until_date),
  published_at INTEGER NOT NULL,
  by TEXT NOT NULL,
  reason TEXT NOT NULL,
  presentation TEXT NOT NULL CHECK (json_valid(presentation)),
  hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;

CREATE TABLE publication_duty (
  publication INTEGER NOT NULL REFERENCES publication,
  duty TEXT NOT NULL REFERENCES duty,
  date TEXT NOT NULL,
  start_time TEXT NOT NULL,
  end_time TEXT NOT NULL,
  label TEXT NOT NULL,
  place TEXT NOT NULL,
  requires_role TEXT,
  requires_skill TEXT,
  tally TEXT NOT NULL,
  provisional INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('held', 'cancelled', 'withdrawn')),
  note TEXT NOT NULL,
  PRIMARY KEY (publication, duty)
) STRICT;

CREATE TABLE publication_seat (
  publication INTEGER NOT NULL,
  duty TEXT NOT NULL,
  role TEXT NOT NULL,
  seat INTEGER NOT NULL,
  card INTEGER REFERENCES name_card,
  note TEXT NOT NULL,
  PRIMARY KEY (publication, duty, role, seat),
  UNIQUE (publication, duty, card),
  FOREIGN KEY (publication, duty) REFERENCES publication_duty (publication, duty)
) STRICT;

-- Number and date of the signed document: known only after it was signed.
CREATE TABLE document_mark (
  version INTEGER NOT NULL PRIMARY KEY,
  number TEXT,
  date TEXT CHECK (date IS date(date))
) STRICT;

CREATE TABLE operation (
  id INTEGER NOT NULL PRIMARY KEY,
  at INTEGER NOT NULL,
  by TEXT NOT NULL,
  name TEXT NOT NULL,
  facts TEXT NOT NULL CHECK (json_valid(facts))
) STRICT;

CREATE TABLE row_image (
  id INTEGER NOT NULL PRIMARY KEY,
  operation INTEGER NOT NULL REFERENCES operation,
  table_name TEXT NOT NULL,
  row INTEGER NOT NULL,
  before TEXT,
  after TEXT
) STRICT;
CREATE INDEX row_image_operation ON row_image (operation);
`;

export const createWard: string = [
  TABLES,
  ...imageTriggers({
    setting: ['key', 'value'],
    role: ['code', 'name_vi', 'name_en', 'code_prefix', 'position'],
    skill: ['code', 'name_vi', 'name_en'],
    person: ['code', 'name', 'title', 'unit', 'birth_date', 'phone', 'email', 'mentor', 'trainee'],
    person_skill: ['person', 'skill'],
    membership: ['person', 'role', 'share_percent', 'from_date', 'until_date'],
    leave: ['person', 'kind', 'from_date', 'until_date', 'note'],
    exclusion: ['person', 'weekday', 'nth'],
    wish: ['person', 'kind', 'date', 'weekday'],
    forbidden_pair: ['first', 'second'],
    own_day: ['date', 'change', 'kind', 'name_vi', 'name_en', 'source', 'swapped_with'],
    pattern: [
      'code',
      'weekday',
      'start_time',
      'end_time',
      'label',
      'place',
      'requires_role',
      'requires_skill',
      'tally',
      'valid_from',
      'valid_until',
    ],
    pattern_seat: ['pattern', 'valid_from', 'role', 'count'],
    opening_balance: ['person', 'role', 'tally', 'date', 'units', 'reason'],
    draft_duty: [
      'duty',
      'date',
      'start_time',
      'end_time',
      'label',
      'place',
      'requires_role',
      'requires_skill',
      'tally',
      'provisional',
      'state',
      'note',
    ],
    draft_seat: ['duty', 'role', 'seat', 'person', 'pinned', 'note'],
    document_mark: ['version', 'number', 'date'],
  }),
  ...refuseChanges(['publication', 'publication_duty', 'publication_seat', 'duty', 'operation']),
].join('\n');
