// What a ward's own lists call their columns, so that it is asked for only once.

import { imageTriggers } from '../triggers.ts';

export const addListMapping: string = [
  `
CREATE TABLE list_mapping (
  list TEXT NOT NULL,
  heading TEXT NOT NULL CHECK (heading <> ''),
  field TEXT,
  PRIMARY KEY (list, heading)
) STRICT;
`,
  ...imageTriggers({ list_mapping: ['list', 'heading', 'field'] }),
].join('\n');
