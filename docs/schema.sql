-- Made from the migrations, to be read: the whole form of a ward's file.

CREATE TABLE attendance (
  duty TEXT NOT NULL REFERENCES service_record,
  person TEXT NOT NULL REFERENCES person,
  role TEXT NOT NULL REFERENCES role,
  attendance TEXT NOT NULL CHECK (attendance IN ('came', 'late', 'absent', 'stood-in')),
  instead_of TEXT REFERENCES person,
  reason TEXT NOT NULL,
  PRIMARY KEY (duty, person),
  CHECK ((attendance = 'stood-in') = (instead_of IS NOT NULL)),
  CHECK (instead_of <> person)
) STRICT;

CREATE TRIGGER attendance_delete_image AFTER DELETE ON attendance
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'attendance', old.rowid, json_object('duty', old.duty, 'person', old.person, 'role', old.role, 'attendance', old.attendance, 'instead_of', old.instead_of, 'reason', old.reason), NULL);
END;

CREATE TRIGGER attendance_insert_image AFTER INSERT ON attendance
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'attendance', new.rowid, NULL, json_object('duty', new.duty, 'person', new.person, 'role', new.role, 'attendance', new.attendance, 'instead_of', new.instead_of, 'reason', new.reason));
END;

CREATE TRIGGER attendance_update_image AFTER UPDATE ON attendance
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'attendance', new.rowid, json_object('duty', old.duty, 'person', old.person, 'role', old.role, 'attendance', old.attendance, 'instead_of', old.instead_of, 'reason', old.reason), json_object('duty', new.duty, 'person', new.person, 'role', new.role, 'attendance', new.attendance, 'instead_of', new.instead_of, 'reason', new.reason));
END;

CREATE TABLE closing (
  id INTEGER PRIMARY KEY,
  person TEXT NOT NULL REFERENCES person,
  role TEXT NOT NULL REFERENCES role,
  tally TEXT NOT NULL,
  date TEXT NOT NULL CHECK (date IS date(date)),
  units INTEGER NOT NULL CHECK (units <> 0),
  reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;

CREATE TRIGGER closing_delete_image AFTER DELETE ON closing
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'closing', old.rowid, json_object('id', old.id, 'person', old.person, 'role', old.role, 'tally', old.tally, 'date', old.date, 'units', old.units, 'reason', old.reason), NULL);
END;

CREATE TRIGGER closing_insert_image AFTER INSERT ON closing
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'closing', new.rowid, NULL, json_object('id', new.id, 'person', new.person, 'role', new.role, 'tally', new.tally, 'date', new.date, 'units', new.units, 'reason', new.reason));
END;

CREATE TRIGGER closing_update_image AFTER UPDATE ON closing
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'closing', new.rowid, json_object('id', old.id, 'person', old.person, 'role', old.role, 'tally', old.tally, 'date', old.date, 'units', old.units, 'reason', old.reason), json_object('id', new.id, 'person', new.person, 'role', new.role, 'tally', new.tally, 'date', new.date, 'units', new.units, 'reason', new.reason));
END;

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

CREATE TRIGGER document_mark_delete_image AFTER DELETE ON document_mark
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'document_mark', old.rowid, json_object('version', old.version, 'document', old.document, 'issuer', old.issuer, 'number', old.number, 'date', old.date, 'annex_of', old.annex_of), NULL);
END;

CREATE TRIGGER document_mark_insert_image AFTER INSERT ON document_mark
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'document_mark', new.rowid, NULL, json_object('version', new.version, 'document', new.document, 'issuer', new.issuer, 'number', new.number, 'date', new.date, 'annex_of', new.annex_of));
END;

CREATE TRIGGER document_mark_update_image AFTER UPDATE ON document_mark
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'document_mark', new.rowid, json_object('version', old.version, 'document', old.document, 'issuer', old.issuer, 'number', old.number, 'date', old.date, 'annex_of', old.annex_of), json_object('version', new.version, 'document', new.document, 'issuer', new.issuer, 'number', new.number, 'date', new.date, 'annex_of', new.annex_of));
END;

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

CREATE TRIGGER draft_duty_delete_image AFTER DELETE ON draft_duty
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'draft_duty', old.rowid, json_object('duty', old.duty, 'date', old.date, 'start_time', old.start_time, 'end_time', old.end_time, 'label', old.label, 'place', old.place, 'requires_role', old.requires_role, 'requires_skill', old.requires_skill, 'tally', old.tally, 'provisional', old.provisional, 'state', old.state, 'note', old.note), NULL);
END;

CREATE TRIGGER draft_duty_insert_image AFTER INSERT ON draft_duty
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'draft_duty', new.rowid, NULL, json_object('duty', new.duty, 'date', new.date, 'start_time', new.start_time, 'end_time', new.end_time, 'label', new.label, 'place', new.place, 'requires_role', new.requires_role, 'requires_skill', new.requires_skill, 'tally', new.tally, 'provisional', new.provisional, 'state', new.state, 'note', new.note));
END;

CREATE TRIGGER draft_duty_update_image AFTER UPDATE ON draft_duty
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'draft_duty', new.rowid, json_object('duty', old.duty, 'date', old.date, 'start_time', old.start_time, 'end_time', old.end_time, 'label', old.label, 'place', old.place, 'requires_role', old.requires_role, 'requires_skill', old.requires_skill, 'tally', old.tally, 'provisional', old.provisional, 'state', old.state, 'note', old.note), json_object('duty', new.duty, 'date', new.date, 'start_time', new.start_time, 'end_time', new.end_time, 'label', new.label, 'place', new.place, 'requires_role', new.requires_role, 'requires_skill', new.requires_skill, 'tally', new.tally, 'provisional', new.provisional, 'state', new.state, 'note', new.note));
END;

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

CREATE TRIGGER draft_seat_delete_image AFTER DELETE ON draft_seat
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'draft_seat', old.rowid, json_object('duty', old.duty, 'role', old.role, 'seat', old.seat, 'person', old.person, 'pinned', old.pinned, 'note', old.note), NULL);
END;

CREATE TRIGGER draft_seat_insert_image AFTER INSERT ON draft_seat
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'draft_seat', new.rowid, NULL, json_object('duty', new.duty, 'role', new.role, 'seat', new.seat, 'person', new.person, 'pinned', new.pinned, 'note', new.note));
END;

CREATE TRIGGER draft_seat_update_image AFTER UPDATE ON draft_seat
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'draft_seat', new.rowid, json_object('duty', old.duty, 'role', old.role, 'seat', old.seat, 'person', old.person, 'pinned', old.pinned, 'note', old.note), json_object('duty', new.duty, 'role', new.role, 'seat', new.seat, 'person', new.person, 'pinned', new.pinned, 'note', new.note));
END;

CREATE TABLE duty (
  id TEXT NOT NULL PRIMARY KEY CHECK (id = nominal_date || '/' || pattern),
  nominal_date TEXT NOT NULL CHECK (nominal_date IS date(nominal_date)),
  pattern TEXT NOT NULL
) STRICT;

CREATE TRIGGER duty_delete_refused BEFORE DELETE ON duty
BEGIN SELECT raise(ABORT, 'duty-is-immutable'); END;

CREATE TRIGGER duty_update_refused BEFORE UPDATE ON duty
BEGIN SELECT raise(ABORT, 'duty-is-immutable'); END;

CREATE TABLE exclusion (
  person TEXT NOT NULL REFERENCES person,
  weekday TEXT NOT NULL,
  nth INTEGER CHECK (nth BETWEEN 1 AND 5),
  UNIQUE (person, weekday, nth)
) STRICT;

CREATE TRIGGER exclusion_delete_image AFTER DELETE ON exclusion
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'exclusion', old.rowid, json_object('person', old.person, 'weekday', old.weekday, 'nth', old.nth), NULL);
END;

CREATE TRIGGER exclusion_insert_image AFTER INSERT ON exclusion
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'exclusion', new.rowid, NULL, json_object('person', new.person, 'weekday', new.weekday, 'nth', new.nth));
END;

CREATE TRIGGER exclusion_update_image AFTER UPDATE ON exclusion
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'exclusion', new.rowid, json_object('person', old.person, 'weekday', old.weekday, 'nth', old.nth), json_object('person', new.person, 'weekday', new.weekday, 'nth', new.nth));
END;

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

CREATE TABLE forbidden_pair (
  first TEXT NOT NULL REFERENCES person,
  second TEXT NOT NULL REFERENCES person,
  CHECK (first < second),
  UNIQUE (first, second)
) STRICT;

CREATE TRIGGER forbidden_pair_delete_image AFTER DELETE ON forbidden_pair
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'forbidden_pair', old.rowid, json_object('first', old.first, 'second', old.second), NULL);
END;

CREATE TRIGGER forbidden_pair_insert_image AFTER INSERT ON forbidden_pair
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'forbidden_pair', new.rowid, NULL, json_object('first', new.first, 'second', new.second));
END;

CREATE TRIGGER forbidden_pair_update_image AFTER UPDATE ON forbidden_pair
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'forbidden_pair', new.rowid, json_object('first', old.first, 'second', old.second), json_object('first', new.first, 'second', new.second));
END;

CREATE TABLE kept_report (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL CHECK (number <> ''),
  -- As signed; null where that was left blank.
  date TEXT CHECK (date IS date(date)),
  kept_on TEXT NOT NULL CHECK (kept_on IS date(kept_on)),
  figures TEXT NOT NULL CHECK (json_valid(figures))
) STRICT;

CREATE TRIGGER kept_report_delete_image AFTER DELETE ON kept_report
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'kept_report', old.rowid, json_object('id', old.id, 'number', old.number, 'date', old.date, 'kept_on', old.kept_on, 'figures', old.figures), NULL);
END;

CREATE TRIGGER kept_report_insert_image AFTER INSERT ON kept_report
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'kept_report', new.rowid, NULL, json_object('id', new.id, 'number', new.number, 'date', new.date, 'kept_on', new.kept_on, 'figures', new.figures));
END;

CREATE TRIGGER kept_report_update_image AFTER UPDATE ON kept_report
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'kept_report', new.rowid, json_object('id', old.id, 'number', old.number, 'date', old.date, 'kept_on', old.kept_on, 'figures', old.figures), json_object('id', new.id, 'number', new.number, 'date', new.date, 'kept_on', new.kept_on, 'figures', new.figures));
END;

CREATE TABLE leave (
  person TEXT NOT NULL REFERENCES person,
  kind TEXT NOT NULL,
  from_date TEXT NOT NULL CHECK (from_date IS date(from_date)),
  until_date TEXT NOT NULL CHECK (until_date IS date(until_date)),
  note TEXT NOT NULL, part TEXT NOT NULL DEFAULT 'day' CHECK (part IN ('day', 'morning', 'afternoon')),
  CHECK (from_date < until_date)
) STRICT;

CREATE TRIGGER leave_delete_image AFTER DELETE ON leave
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'leave', old.rowid, json_object('person', old.person, 'kind', old.kind, 'from_date', old.from_date, 'until_date', old.until_date, 'note', old.note, 'part', old.part), NULL);
END;

CREATE TRIGGER leave_insert_image AFTER INSERT ON leave
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'leave', new.rowid, NULL, json_object('person', new.person, 'kind', new.kind, 'from_date', new.from_date, 'until_date', new.until_date, 'note', new.note, 'part', new.part));
END;

CREATE TRIGGER leave_overlap BEFORE INSERT ON leave
WHEN EXISTS (
  SELECT 1 FROM leave
  WHERE person = new.person AND kind = new.kind AND (part = new.part OR 'day' IN (part, new.part))
    AND from_date < new.until_date AND new.from_date < until_date
)
BEGIN SELECT raise(ABORT, 'leave-overlap'); END;

CREATE TRIGGER leave_update_image AFTER UPDATE ON leave
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'leave', new.rowid, json_object('person', old.person, 'kind', old.kind, 'from_date', old.from_date, 'until_date', old.until_date, 'note', old.note, 'part', old.part), json_object('person', new.person, 'kind', new.kind, 'from_date', new.from_date, 'until_date', new.until_date, 'note', new.note, 'part', new.part));
END;

CREATE TABLE list_mapping (
  list TEXT NOT NULL,
  heading TEXT NOT NULL CHECK (heading <> ''),
  field TEXT,
  PRIMARY KEY (list, heading)
) STRICT;

CREATE TRIGGER list_mapping_delete_image AFTER DELETE ON list_mapping
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'list_mapping', old.rowid, json_object('list', old.list, 'heading', old.heading, 'field', old.field), NULL);
END;

CREATE TRIGGER list_mapping_insert_image AFTER INSERT ON list_mapping
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'list_mapping', new.rowid, NULL, json_object('list', new.list, 'heading', new.heading, 'field', new.field));
END;

CREATE TRIGGER list_mapping_update_image AFTER UPDATE ON list_mapping
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'list_mapping', new.rowid, json_object('list', old.list, 'heading', old.heading, 'field', old.field), json_object('list', new.list, 'heading', new.heading, 'field', new.field));
END;

CREATE TABLE membership (
  person TEXT NOT NULL REFERENCES person,
  role TEXT NOT NULL REFERENCES role,
  share_percent INTEGER NOT NULL CHECK (share_percent BETWEEN 0 AND 200),
  from_date TEXT NOT NULL CHECK (from_date IS date(from_date)),
  until_date TEXT CHECK (until_date IS date(until_date)),
  CHECK (until_date IS NULL OR from_date < until_date)
) STRICT;

CREATE TRIGGER membership_delete_image AFTER DELETE ON membership
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'membership', old.rowid, json_object('person', old.person, 'role', old.role, 'share_percent', old.share_percent, 'from_date', old.from_date, 'until_date', old.until_date), NULL);
END;

CREATE TRIGGER membership_insert_image AFTER INSERT ON membership
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'membership', new.rowid, NULL, json_object('person', new.person, 'role', new.role, 'share_percent', new.share_percent, 'from_date', new.from_date, 'until_date', new.until_date));
END;

CREATE TRIGGER membership_overlap BEFORE INSERT ON membership
WHEN EXISTS (
  SELECT 1 FROM membership
  WHERE person = new.person
    AND from_date < coalesce(new.until_date, '9999-12-31')
    AND new.from_date < coalesce(until_date, '9999-12-31')
)
BEGIN SELECT raise(ABORT, 'membership-overlap'); END;

CREATE TRIGGER membership_update_image AFTER UPDATE ON membership
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'membership', new.rowid, json_object('person', old.person, 'role', old.role, 'share_percent', old.share_percent, 'from_date', old.from_date, 'until_date', old.until_date), json_object('person', new.person, 'role', new.role, 'share_percent', new.share_percent, 'from_date', new.from_date, 'until_date', new.until_date));
END;

CREATE TABLE migration (
  version INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  -- The newest operation when it ran; 0 where the file was made by it.
  after_operation INTEGER NOT NULL
) STRICT;

CREATE TRIGGER migration_delete_refused BEFORE DELETE ON migration
BEGIN SELECT raise(ABORT, 'migration-is-immutable'); END;

CREATE TRIGGER migration_update_refused BEFORE UPDATE ON migration
BEGIN SELECT raise(ABORT, 'migration-is-immutable'); END;

CREATE TABLE name_card (
  id INTEGER NOT NULL PRIMARY KEY,
  person TEXT NOT NULL,
  name TEXT,
  title TEXT,
  unit TEXT,
  salt TEXT,
  digest TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE opening_balance (
  person TEXT NOT NULL REFERENCES person,
  role TEXT NOT NULL REFERENCES role,
  tally TEXT NOT NULL,
  date TEXT NOT NULL CHECK (date IS date(date)),
  units INTEGER NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;

CREATE TRIGGER opening_balance_delete_image AFTER DELETE ON opening_balance
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'opening_balance', old.rowid, json_object('person', old.person, 'role', old.role, 'tally', old.tally, 'date', old.date, 'units', old.units, 'reason', old.reason), NULL);
END;

CREATE TRIGGER opening_balance_insert_image AFTER INSERT ON opening_balance
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'opening_balance', new.rowid, NULL, json_object('person', new.person, 'role', new.role, 'tally', new.tally, 'date', new.date, 'units', new.units, 'reason', new.reason));
END;

CREATE TRIGGER opening_balance_update_image AFTER UPDATE ON opening_balance
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'opening_balance', new.rowid, json_object('person', old.person, 'role', old.role, 'tally', old.tally, 'date', old.date, 'units', old.units, 'reason', old.reason), json_object('person', new.person, 'role', new.role, 'tally', new.tally, 'date', new.date, 'units', new.units, 'reason', new.reason));
END;

CREATE TABLE operation (
  id INTEGER NOT NULL PRIMARY KEY,
  at INTEGER NOT NULL,
  by TEXT NOT NULL,
  name TEXT NOT NULL,
  facts TEXT NOT NULL CHECK (json_valid(facts))
) STRICT;

CREATE TRIGGER operation_delete_refused BEFORE DELETE ON operation
BEGIN SELECT raise(ABORT, 'operation-is-immutable'); END;

CREATE TRIGGER operation_update_refused BEFORE UPDATE ON operation
BEGIN SELECT raise(ABORT, 'operation-is-immutable'); END;

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

CREATE TRIGGER operation_link_delete_refused BEFORE DELETE ON operation_link
BEGIN SELECT raise(ABORT, 'operation_link-is-immutable'); END;

CREATE TRIGGER operation_link_update_refused BEFORE UPDATE ON operation_link
BEGIN SELECT raise(ABORT, 'operation_link-is-immutable'); END;

CREATE TABLE operation_publication (
  publication INTEGER NOT NULL PRIMARY KEY REFERENCES publication,
  operation INTEGER NOT NULL REFERENCES operation
) STRICT;

CREATE INDEX operation_publication_operation ON operation_publication (operation);

CREATE TRIGGER operation_publication_delete_refused BEFORE DELETE ON operation_publication
BEGIN SELECT raise(ABORT, 'operation_publication-is-immutable'); END;

CREATE TRIGGER operation_publication_update_refused BEFORE UPDATE ON operation_publication
BEGIN SELECT raise(ABORT, 'operation_publication-is-immutable'); END;

CREATE TABLE own_day (
  date TEXT NOT NULL PRIMARY KEY CHECK (date IS date(date)),
  change TEXT NOT NULL CHECK (change IN ('added', 'removed')),
  kind TEXT NOT NULL,
  name_vi TEXT NOT NULL,
  name_en TEXT NOT NULL,
  source TEXT NOT NULL,
  swapped_with TEXT CHECK (swapped_with IS date(swapped_with))
) STRICT;

CREATE TRIGGER own_day_delete_image AFTER DELETE ON own_day
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'own_day', old.rowid, json_object('date', old.date, 'change', old.change, 'kind', old.kind, 'name_vi', old.name_vi, 'name_en', old.name_en, 'source', old.source, 'swapped_with', old.swapped_with), NULL);
END;

CREATE TRIGGER own_day_insert_image AFTER INSERT ON own_day
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'own_day', new.rowid, NULL, json_object('date', new.date, 'change', new.change, 'kind', new.kind, 'name_vi', new.name_vi, 'name_en', new.name_en, 'source', new.source, 'swapped_with', new.swapped_with));
END;

CREATE TRIGGER own_day_update_image AFTER UPDATE ON own_day
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'own_day', new.rowid, json_object('date', old.date, 'change', old.change, 'kind', old.kind, 'name_vi', old.name_vi, 'name_en', old.name_en, 'source', old.source, 'swapped_with', old.swapped_with), json_object('date', new.date, 'change', new.change, 'kind', new.kind, 'name_vi', new.name_vi, 'name_en', new.name_en, 'source', new.source, 'swapped_with', new.swapped_with));
END;

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

CREATE TRIGGER pattern_delete_image AFTER DELETE ON pattern
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'pattern', old.rowid, json_object('code', old.code, 'weekday', old.weekday, 'start_time', old.start_time, 'end_time', old.end_time, 'label', old.label, 'place', old.place, 'requires_role', old.requires_role, 'requires_skill', old.requires_skill, 'tally', old.tally, 'valid_from', old.valid_from, 'valid_until', old.valid_until), NULL);
END;

CREATE TRIGGER pattern_insert_image AFTER INSERT ON pattern
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'pattern', new.rowid, NULL, json_object('code', new.code, 'weekday', new.weekday, 'start_time', new.start_time, 'end_time', new.end_time, 'label', new.label, 'place', new.place, 'requires_role', new.requires_role, 'requires_skill', new.requires_skill, 'tally', new.tally, 'valid_from', new.valid_from, 'valid_until', new.valid_until));
END;

CREATE TRIGGER pattern_update_image AFTER UPDATE ON pattern
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'pattern', new.rowid, json_object('code', old.code, 'weekday', old.weekday, 'start_time', old.start_time, 'end_time', old.end_time, 'label', old.label, 'place', old.place, 'requires_role', old.requires_role, 'requires_skill', old.requires_skill, 'tally', old.tally, 'valid_from', old.valid_from, 'valid_until', old.valid_until), json_object('code', new.code, 'weekday', new.weekday, 'start_time', new.start_time, 'end_time', new.end_time, 'label', new.label, 'place', new.place, 'requires_role', new.requires_role, 'requires_skill', new.requires_skill, 'tally', new.tally, 'valid_from', new.valid_from, 'valid_until', new.valid_until));
END;

CREATE TABLE pattern_seat (
  pattern TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  role TEXT NOT NULL REFERENCES role,
  count INTEGER NOT NULL CHECK (count BETWEEN 0 AND 9),
  PRIMARY KEY (pattern, valid_from, role),
  FOREIGN KEY (pattern, valid_from) REFERENCES pattern (code, valid_from)
) STRICT;

CREATE TRIGGER pattern_seat_delete_image AFTER DELETE ON pattern_seat
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'pattern_seat', old.rowid, json_object('pattern', old.pattern, 'valid_from', old.valid_from, 'role', old.role, 'count', old.count), NULL);
END;

CREATE TRIGGER pattern_seat_insert_image AFTER INSERT ON pattern_seat
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'pattern_seat', new.rowid, NULL, json_object('pattern', new.pattern, 'valid_from', new.valid_from, 'role', new.role, 'count', new.count));
END;

CREATE TRIGGER pattern_seat_update_image AFTER UPDATE ON pattern_seat
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'pattern_seat', new.rowid, json_object('pattern', old.pattern, 'valid_from', old.valid_from, 'role', old.role, 'count', old.count), json_object('pattern', new.pattern, 'valid_from', new.valid_from, 'role', new.role, 'count', new.count));
END;

CREATE TABLE person (
  code TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  title TEXT NOT NULL,
  unit TEXT NOT NULL,
  birth_date TEXT CHECK (birth_date IS date(birth_date)),
  phone TEXT NOT NULL,
  email TEXT NOT NULL,
  mentor INTEGER NOT NULL CHECK (mentor IN (0, 1)),
  trainee INTEGER NOT NULL CHECK (trainee IN (0, 1)), birth_year INTEGER CHECK (birth_year BETWEEN 1900 AND 2100),
  CHECK (mentor + trainee < 2)
) STRICT;

CREATE TRIGGER person_delete_image AFTER DELETE ON person
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'person', old.rowid, json_object('code', old.code, 'name', old.name, 'title', old.title, 'unit', old.unit, 'birth_date', old.birth_date, 'phone', old.phone, 'email', old.email, 'mentor', old.mentor, 'trainee', old.trainee, 'birth_year', old.birth_year), NULL);
END;

CREATE TRIGGER person_insert_image AFTER INSERT ON person
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'person', new.rowid, NULL, json_object('code', new.code, 'name', new.name, 'title', new.title, 'unit', new.unit, 'birth_date', new.birth_date, 'phone', new.phone, 'email', new.email, 'mentor', new.mentor, 'trainee', new.trainee, 'birth_year', new.birth_year));
END;

CREATE TRIGGER person_update_image AFTER UPDATE ON person
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'person', new.rowid, json_object('code', old.code, 'name', old.name, 'title', old.title, 'unit', old.unit, 'birth_date', old.birth_date, 'phone', old.phone, 'email', old.email, 'mentor', old.mentor, 'trainee', old.trainee, 'birth_year', old.birth_year), json_object('code', new.code, 'name', new.name, 'title', new.title, 'unit', new.unit, 'birth_date', new.birth_date, 'phone', new.phone, 'email', new.email, 'mentor', new.mentor, 'trainee', new.trainee, 'birth_year', new.birth_year));
END;

CREATE TABLE person_skill (
  person TEXT NOT NULL REFERENCES person,
  skill TEXT NOT NULL REFERENCES skill,
  UNIQUE (person, skill)
) STRICT;

CREATE TRIGGER person_skill_delete_image AFTER DELETE ON person_skill
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'person_skill', old.rowid, json_object('person', old.person, 'skill', old.skill), NULL);
END;

CREATE TRIGGER person_skill_insert_image AFTER INSERT ON person_skill
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'person_skill', new.rowid, NULL, json_object('person', new.person, 'skill', new.skill));
END;

CREATE TRIGGER person_skill_update_image AFTER UPDATE ON person_skill
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'person_skill', new.rowid, json_object('person', old.person, 'skill', old.skill), json_object('person', new.person, 'skill', new.skill));
END;

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

CREATE TRIGGER publication_delete_refused BEFORE DELETE ON publication
BEGIN SELECT raise(ABORT, 'publication-is-immutable'); END;

CREATE TRIGGER publication_operation AFTER INSERT ON publication
BEGIN
  INSERT INTO operation_publication (publication, operation)
  VALUES (new.sequence, (SELECT max(id) FROM operation));
END;

CREATE TRIGGER publication_update_refused BEFORE UPDATE ON publication
BEGIN SELECT raise(ABORT, 'publication-is-immutable'); END;

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

CREATE TRIGGER publication_duty_delete_refused BEFORE DELETE ON publication_duty
BEGIN SELECT raise(ABORT, 'publication_duty-is-immutable'); END;

CREATE TRIGGER publication_duty_update_refused BEFORE UPDATE ON publication_duty
BEGIN SELECT raise(ABORT, 'publication_duty-is-immutable'); END;

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

CREATE TRIGGER publication_seat_delete_refused BEFORE DELETE ON publication_seat
BEGIN SELECT raise(ABORT, 'publication_seat-is-immutable'); END;

CREATE TRIGGER publication_seat_update_refused BEFORE UPDATE ON publication_seat
BEGIN SELECT raise(ABORT, 'publication_seat-is-immutable'); END;

CREATE TABLE regained (
  publication INTEGER NOT NULL PRIMARY KEY REFERENCES publication,
  version INTEGER NOT NULL,
  stamp INTEGER NOT NULL,
  -- Nobody knows which events there were.
  blind INTEGER NOT NULL CHECK (blind IN (0, 1))
) STRICT;

CREATE TRIGGER regained_delete_refused BEFORE DELETE ON regained
BEGIN SELECT raise(ABORT, 'regained-is-immutable'); END;

CREATE TRIGGER regained_update_refused BEFORE UPDATE ON regained
BEGIN SELECT raise(ABORT, 'regained-is-immutable'); END;

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

CREATE TRIGGER regained_event_delete_refused BEFORE DELETE ON regained_event
BEGIN SELECT raise(ABORT, 'regained_event-is-immutable'); END;

CREATE TRIGGER regained_event_update_refused BEFORE UPDATE ON regained_event
BEGIN SELECT raise(ABORT, 'regained_event-is-immutable'); END;

CREATE TABLE role (
  code TEXT NOT NULL PRIMARY KEY,
  name_vi TEXT NOT NULL CHECK (name_vi <> ''),
  name_en TEXT NOT NULL CHECK (name_en <> ''),
  code_prefix TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;

CREATE TRIGGER role_delete_image AFTER DELETE ON role
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'role', old.rowid, json_object('code', old.code, 'name_vi', old.name_vi, 'name_en', old.name_en, 'code_prefix', old.code_prefix, 'position', old.position), NULL);
END;

CREATE TRIGGER role_insert_image AFTER INSERT ON role
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'role', new.rowid, NULL, json_object('code', new.code, 'name_vi', new.name_vi, 'name_en', new.name_en, 'code_prefix', new.code_prefix, 'position', new.position));
END;

CREATE TRIGGER role_update_image AFTER UPDATE ON role
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'role', new.rowid, json_object('code', old.code, 'name_vi', old.name_vi, 'name_en', old.name_en, 'code_prefix', old.code_prefix, 'position', old.position), json_object('code', new.code, 'name_vi', new.name_vi, 'name_en', new.name_en, 'code_prefix', new.code_prefix, 'position', new.position));
END;

CREATE TABLE row_image (
  id INTEGER NOT NULL PRIMARY KEY,
  operation INTEGER NOT NULL REFERENCES operation,
  table_name TEXT NOT NULL,
  row INTEGER NOT NULL,
  before TEXT,
  after TEXT
, salt TEXT, digest TEXT) STRICT;

CREATE INDEX row_image_operation ON row_image (operation);

CREATE TABLE served_by_field (
  duty TEXT NOT NULL REFERENCES service_record,
  field TEXT NOT NULL REFERENCES service_field,
  files INTEGER NOT NULL CHECK (files > 0),
  PRIMARY KEY (duty, field)
) STRICT;

CREATE TRIGGER served_by_field_delete_image AFTER DELETE ON served_by_field
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'served_by_field', old.rowid, json_object('duty', old.duty, 'field', old.field, 'files', old.files), NULL);
END;

CREATE TRIGGER served_by_field_insert_image AFTER INSERT ON served_by_field
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'served_by_field', new.rowid, NULL, json_object('duty', new.duty, 'field', new.field, 'files', new.files));
END;

CREATE TRIGGER served_by_field_update_image AFTER UPDATE ON served_by_field
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'served_by_field', new.rowid, json_object('duty', old.duty, 'field', old.field, 'files', old.files), json_object('duty', new.duty, 'field', new.field, 'files', new.files));
END;

CREATE TABLE service_field (
  code TEXT NOT NULL PRIMARY KEY,
  name_vi TEXT NOT NULL CHECK (name_vi <> ''),
  name_en TEXT NOT NULL CHECK (name_en <> ''),
  position INTEGER NOT NULL,
  offered INTEGER NOT NULL CHECK (offered IN (0, 1))
) STRICT;

CREATE TRIGGER service_field_delete_image AFTER DELETE ON service_field
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'service_field', old.rowid, json_object('code', old.code, 'name_vi', old.name_vi, 'name_en', old.name_en, 'position', old.position, 'offered', old.offered), NULL);
END;

CREATE TRIGGER service_field_insert_image AFTER INSERT ON service_field
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'service_field', new.rowid, NULL, json_object('code', new.code, 'name_vi', new.name_vi, 'name_en', new.name_en, 'position', new.position, 'offered', new.offered));
END;

CREATE TRIGGER service_field_update_image AFTER UPDATE ON service_field
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'service_field', new.rowid, json_object('code', old.code, 'name_vi', old.name_vi, 'name_en', old.name_en, 'position', old.position, 'offered', old.offered), json_object('code', new.code, 'name_vi', new.name_vi, 'name_en', new.name_en, 'position', new.position, 'offered', new.offered));
END;

CREATE TABLE service_record (
  duty TEXT NOT NULL PRIMARY KEY REFERENCES duty,
  organisations INTEGER NOT NULL CHECK (organisations >= 0),
  citizens INTEGER NOT NULL CHECK (citizens >= 0),
  received INTEGER NOT NULL CHECK (received >= 0),
  answered_same_day INTEGER NOT NULL CHECK (answered_same_day >= 0),
  appointed INTEGER NOT NULL CHECK (appointed >= 0),
  guided INTEGER NOT NULL CHECK (guided >= 0),
  -- Answers on each of five levels, the worst first; null where nobody was asked.
  satisfaction TEXT CHECK (json_array_length(satisfaction) = 5),
  minutes_to_result TEXT NOT NULL CHECK (json_valid(minutes_to_result)),
  note TEXT NOT NULL
) STRICT;

CREATE TRIGGER service_record_delete_image AFTER DELETE ON service_record
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'service_record', old.rowid, json_object('duty', old.duty, 'organisations', old.organisations, 'citizens', old.citizens, 'received', old.received, 'answered_same_day', old.answered_same_day, 'appointed', old.appointed, 'guided', old.guided, 'satisfaction', old.satisfaction, 'minutes_to_result', old.minutes_to_result, 'note', old.note), NULL);
END;

CREATE TRIGGER service_record_insert_image AFTER INSERT ON service_record
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'service_record', new.rowid, NULL, json_object('duty', new.duty, 'organisations', new.organisations, 'citizens', new.citizens, 'received', new.received, 'answered_same_day', new.answered_same_day, 'appointed', new.appointed, 'guided', new.guided, 'satisfaction', new.satisfaction, 'minutes_to_result', new.minutes_to_result, 'note', new.note));
END;

CREATE TRIGGER service_record_update_image AFTER UPDATE ON service_record
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'service_record', new.rowid, json_object('duty', old.duty, 'organisations', old.organisations, 'citizens', old.citizens, 'received', old.received, 'answered_same_day', old.answered_same_day, 'appointed', old.appointed, 'guided', old.guided, 'satisfaction', old.satisfaction, 'minutes_to_result', old.minutes_to_result, 'note', old.note), json_object('duty', new.duty, 'organisations', new.organisations, 'citizens', new.citizens, 'received', new.received, 'answered_same_day', new.answered_same_day, 'appointed', new.appointed, 'guided', new.guided, 'satisfaction', new.satisfaction, 'minutes_to_result', new.minutes_to_result, 'note', new.note));
END;

CREATE TABLE setting (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;

CREATE TRIGGER setting_delete_image AFTER DELETE ON setting
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'setting', old.rowid, json_object('key', old.key, 'value', old.value), NULL);
END;

CREATE TRIGGER setting_insert_image AFTER INSERT ON setting
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'setting', new.rowid, NULL, json_object('key', new.key, 'value', new.value));
END;

CREATE TRIGGER setting_update_image AFTER UPDATE ON setting
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'setting', new.rowid, json_object('key', old.key, 'value', old.value), json_object('key', new.key, 'value', new.value));
END;

CREATE TABLE skill (
  code TEXT NOT NULL PRIMARY KEY,
  name_vi TEXT NOT NULL,
  name_en TEXT NOT NULL
) STRICT;

CREATE TRIGGER skill_delete_image AFTER DELETE ON skill
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'skill', old.rowid, json_object('code', old.code, 'name_vi', old.name_vi, 'name_en', old.name_en), NULL);
END;

CREATE TRIGGER skill_insert_image AFTER INSERT ON skill
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'skill', new.rowid, NULL, json_object('code', new.code, 'name_vi', new.name_vi, 'name_en', new.name_en));
END;

CREATE TRIGGER skill_update_image AFTER UPDATE ON skill
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'skill', new.rowid, json_object('code', old.code, 'name_vi', old.name_vi, 'name_en', old.name_en), json_object('code', new.code, 'name_vi', new.name_vi, 'name_en', new.name_en));
END;

CREATE TABLE task_run (
  task TEXT NOT NULL PRIMARY KEY,
  at INTEGER NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('done', 'failed')),
  facts TEXT NOT NULL CHECK (json_valid(facts))
) STRICT;

CREATE TABLE wish (
  person TEXT NOT NULL REFERENCES person,
  kind TEXT NOT NULL CHECK (kind IN ('avoid-date', 'prefer-weekday')),
  date TEXT CHECK (date IS date(date)),
  weekday TEXT,
  CHECK ((kind = 'avoid-date') = (date IS NOT NULL) AND (kind = 'prefer-weekday') = (weekday IS NOT NULL))
) STRICT;

CREATE TRIGGER wish_delete_image AFTER DELETE ON wish
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'wish', old.rowid, json_object('person', old.person, 'kind', old.kind, 'date', old.date, 'weekday', old.weekday), NULL);
END;

CREATE TRIGGER wish_insert_image AFTER INSERT ON wish
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'wish', new.rowid, NULL, json_object('person', new.person, 'kind', new.kind, 'date', new.date, 'weekday', new.weekday));
END;

CREATE TRIGGER wish_update_image AFTER UPDATE ON wish
BEGIN
  INSERT INTO row_image (operation, table_name, row, before, after)
  VALUES ((SELECT max(id) FROM operation), 'wish', new.rowid, json_object('person', old.person, 'kind', old.kind, 'date', old.date, 'weekday', old.weekday), json_object('person', new.person, 'kind', new.kind, 'date', new.date, 'weekday', new.weekday));
END;
