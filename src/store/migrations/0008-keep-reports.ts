// A report that was given a number is kept as it was, so that a later correction of a record can name it.

import { imageTriggers } from '../triggers.ts';

export const keepReports: string = [
  `
CREATE TABLE kept_report (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL CHECK (number <> ''),
  -- As signed; null where that was left blank.
  date TEXT CHECK (date IS date(date)),
  kept_on TEXT NOT NULL CHECK (kept_on IS date(kept_on)),
  figures TEXT NOT NULL CHECK (json_valid(figures))
) STRICT;
`,
  ...imageTriggers({ kept_report: ['id', 'number', 'date', 'kept_on', 'figures'] }),
].join('\n');
