// What happened at a duty: who came, how many were served, and the ward's own list of fields to count them by. A
// record corrects the ledger, so undo must be able to take it back: every table leaves images.

import { imageTriggers } from '../triggers.ts';

/** The fields are there before the triggers are: no operation put them in. */
const TABLES = `
CREATE TABLE service_field (
  code TEXT NOT NULL PRIMARY KEY,
  name_vi TEXT NOT NULL CHECK (name_vi <> ''),
  name_en TEXT NOT NULL CHECK (name_en <> ''),
  position INTEGER NOT NULL,
  offered INTEGER NOT NULL CHECK (offered IN (0, 1))
) STRICT;

INSERT INTO service_field (code, name_vi, name_en, position, offered) VALUES
  ('ho-tich', 'Hộ tịch', 'Civil status', 1, 1),
  ('chung-thuc', 'Chứng thực', 'Certification', 2, 1),
  ('dat-dai', 'Đất đai', 'Land', 3, 1),
  ('xay-dung', 'Xây dựng', 'Building', 4, 1),
  ('ho-kinh-doanh', 'Hộ kinh doanh', 'Household business', 5, 1),
  ('lao-dong-xa-hoi', 'Lao động - xã hội', 'Labour and welfare', 6, 1),
  ('khac', 'Lĩnh vực khác', 'Other', 7, 1);

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

CREATE TABLE served_by_field (
  duty TEXT NOT NULL REFERENCES service_record,
  field TEXT NOT NULL REFERENCES service_field,
  files INTEGER NOT NULL CHECK (files > 0),
  PRIMARY KEY (duty, field)
) STRICT;
`;

export const addServiceRecords: string = [
  TABLES,
  ...imageTriggers({
    service_field: ['code', 'name_vi', 'name_en', 'position', 'offered'],
    service_record: [
      'duty',
      'organisations',
      'citizens',
      'received',
      'answered_same_day',
      'appointed',
      'guided',
      'satisfaction',
      'minutes_to_result',
      'note',
    ],
    attendance: ['duty', 'person', 'role', 'attendance', 'instead_of', 'reason'],
    served_by_field: ['duty', 'field', 'files'],
  }),
].join('\n');
