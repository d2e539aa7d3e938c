// What LibreOffice makes of our lists says the same: Excel to its own format and back, and to CSV, are identities.

import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishedWard, type TemporaryWard } from '../cli/temporary-ward.ts';

let ward: TemporaryWard;
/** Semicolons, UTF-8, all cells as they are shown. */
const CSV = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false';

function convert(to: string, ending: string): void {
  const files = Object.values(FILES).map(name => `${name}.${ending}`);
  const profile = `-env:UserInstallation=file://${ward.folder}/office`;
  const words = [profile, '--headless', '--convert-to', to, '--outdir', ward.folder, ...files];
  execFileSync('soffice', words, { cwd: ward.folder, env: { ...process.env, HOME: ward.folder } });
}

const FILES = { people: 'people', leave: 'leave', records: 'records' } as const;
type Kind = keyof typeof FILES;

/** Each kind of list of a ward that has everything in it, converted in turns. */
beforeAll(async () => {
  ward = await publishedWard();
  const own = ['--birth-year', '1987', '--phone', '0900000111', '--email', 'a@b.example', '--title', '=1+1'];
  await ward.done('people', 'edit', 'CB01', ...own);
  await ward.done('people', 'edit', 'CB02', '--birth-date', '01/02/1990', '--share', '50');
  await ward.done('leave', 'add', '04/03/2027', 'CB01', '--part', 'sáng', '--note', 'khám; "hẹn", lại');
  await ward.done('leave', 'add', '08/03/2027..12/03/2027', 'CB02', '--kind', 'công tác');
  const at = (kind: Kind) => `${ward.folder}/${FILES[kind]}.xlsx`;
  await ward.done('people', 'export', '-o', at('people'));
  await ward.done('leave', 'export', '-o', at('leave'));
  ward.at('2027-02-01T08:00:00+07:00');
  for (const { duty } of (await duties()).slice(0, 3)) await ward.done('record', duty.date);
  await ward.done('record', 'sheet', '2027-01', '-o', at('records'));
  convert('ods', 'xlsx');
  convert(CSV, 'xlsx');
  // Over the first ones: what came back from the other format.
  convert('xlsx', 'ods');
});
afterAll(() => ward.remove());

async function duties() {
  const { roster } = await ward.data<{ roster: { duties: readonly { duty: { date: string } }[] } }>(
    'show',
    '2027-01',
  );
  return roster.duties;
}

describe.each(['xlsx', 'ods', 'csv'])('a list that LibreOffice wrote as .%s', ending => {
  const file = (kind: Kind) => `${ward.folder}/${FILES[kind]}.${ending}`;

  it('of people changes nothing', async () => {
    const done = await ward.data('people', 'import', file('people'), '--dry-run');
    expect(done).toMatchObject({ added: 0, changed: 0, missing: [], notes: [] });
  });

  it('of leave changes nothing', async () => {
    const done = await ward.data('leave', 'import', file('leave'), '--dry-run');
    expect(done).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
  });

  it('of records changes nothing, and makes none of duties without one', async () => {
    const done = await ward.data<{ leftBlank: unknown[] }>('record', 'import', file('records'), '--dry-run');
    expect(done).toMatchObject({ added: 0, corrected: 0, unchanged: 3 });
    expect(done.leftBlank).toHaveLength((await duties()).length - 3);
  });
});
