// Leave of half a day.

import { imageTriggers } from '../triggers.ts';

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

export const chainOperations: string = [
  LEAVE,
  ...imageTriggers({ leave: ['person', 'kind', 'from_date', 'until_date', 'note', 'part'] }),
].join('\n');
