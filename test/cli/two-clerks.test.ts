// Two clerks work on one file: history must tell who did what.

import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { smallWard, type TemporaryWard } from './temporary-ward.ts';

let ward: TemporaryWard;
beforeEach(async () => {
  ward = await smallWard();
});
afterEach(() => ward.remove());

function lastBy(): unknown {
  const db = new BetterSqlite3(ward.db, { readonly: true });
  try {
    return db.prepare('SELECT by FROM operation ORDER BY id DESC LIMIT 1').pluck().get();
  } finally {
    db.close();
  }
}

it('is the user of the system, over it the setting of the ward, over both --by', async () => {
  await ward.done('people', 'edit', 'CB01', '--title', 'Chuyên viên');
  expect(lastBy()).toBe('lan');
  await ward.done('settings', 'set', 'by', 'Chị Hoa');
  await ward.done('people', 'edit', 'CB01', '--title', 'Chuyên viên chính');
  expect(lastBy()).toBe('Chị Hoa');
  await ward.done('people', 'edit', 'CB01', '--title', 'Phó phòng', '--by', 'Anh Nam');
  expect(lastBy()).toBe('Anh Nam');
  await ward.done('settings', 'set', 'by', '');
  await ward.done('people', 'edit', 'CB01', '--title', 'Trưởng phòng');
  expect(lastBy()).toBe('lan');
});

it('tells it of a publication too', async () => {
  await ward.done('generate', '2027-01', '--by', 'Chị Hoa');
  await ward.done('publish', '2027-01', '--by', 'Anh Nam');
  const { roster } = await ward.data<{ roster: { publication: { by: string } } }>('show', '2027-01');
  expect(roster.publication.by).toBe('Anh Nam');
});
