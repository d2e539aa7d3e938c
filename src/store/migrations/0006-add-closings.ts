// Books that were closed: each posting by itself, so that the past of a balance stays to be read.

import { imageTriggers } from '../triggers.ts';

export const addClosings: string = [
  `
CREATE TABLE closing (
  id INTEGER PRIMARY KEY,
  person TEXT NOT NULL REFERENCES person,
  role TEXT NOT NULL REFERENCES role,
  tally TEXT NOT NULL,
  date TEXT NOT NULL CHECK (date IS date(date)),
  units INTEGER NOT NULL CHECK (units <> 0),
  reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;
`,
  ...imageTriggers({ closing: ['id', 'person', 'role', 'tally', 'date', 'units', 'reason'] }),
].join('\n');
